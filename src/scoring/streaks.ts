// Over several periods: how long a grade has lasted, and which of a policy's consequences hold as of the latest period.

/** One closed period as a rule sees it: whether it is of the kind in question; null is a blank period. */
export type Hit = boolean | null;
/** What a blank period between others does: end a streak, or be passed over. */
export type Gaps = 'break' | 'skip';
export const GAPS = ['break', 'skip'] as const satisfies readonly Gaps[];

export type Mode = 'consecutive' | 'total';
export type StreakRule = {
  /** How many periods it takes. */
  readonly count: number;
  readonly mode: Mode;
  /** Out of the last how many periods; all where undefined. */
  readonly window?: number | undefined;
};

/** The number of latest periods in a row that hit; the last entry is the latest. */
export function streak(history: readonly Hit[], gaps: Gaps): number {
  const periods = closed(history, gaps);
  return periods.length - 1 - lastMiss(periods);
}

/** Whether a rule holds as of the latest period. */
export function holds(history: readonly Hit[], rule: StreakRule, gaps: Gaps): boolean {
  const periods = closed(history, gaps);
  const seen = rule.window === undefined ? periods : periods.slice(Math.max(0, periods.length - rule.window));
  const met = rule.mode === 'total' ? seen.filter((hit) => hit === true).length : streak(seen, gaps);
  return met >= rule.count;
}

/** Periods still to come, at the end, do not count; nor do blank ones that are to be skipped. */
function closed(history: readonly Hit[], gaps: Gaps): readonly Hit[] {
  let end = history.length;
  while (end > 0 && history[end - 1] === null) end--;
  const periods = history.slice(0, end);
  return gaps === 'skip' ? periods.filter((hit) => hit !== null) : periods;
}

/** The place of the latest period that does not hit, -1 where all do. */
function lastMiss(periods: readonly Hit[]): number {
  for (let n = periods.length - 1; n >= 0; n--) if (periods[n] !== true) return n;
  return -1;
}
