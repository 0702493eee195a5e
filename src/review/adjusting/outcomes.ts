// What may come of an appeal.
export const OUTCOMES = ['upheld', 'changed', 'withdrawn'] as const;
export type AppealOutcome = (typeof OUTCOMES)[number];
