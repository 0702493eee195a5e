// What a review's tab is titled where all reviews are of one plan, and what it is called without the ending.
export const tabOf = (called: string, period = '2026-H1'): string => `${called} · ${period}`;

export const calledOf = (title: string): string => title.replace(/ · \d{4}(-\w+)?$/, '');
