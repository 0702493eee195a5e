// Over several periods: how long a grade has lasted, and whether a policy's rule holds as of the latest period.

/** One closed period as a rule sees it: of another kind, of the kind in question, or blank. */
export const MISS = 0;
export const HIT = 1;
export const BLANK = 2;

/** What a blank period between others does: end a streak, or be passed over. */
type Gaps = 'break' | 'skip';
export const GAPS = ['break', 'skip'] as const satisfies readonly Gaps[];

export type Mode = 'consecutive' | 'total';
export type StreakRule = {
  /** How many periods it takes. */
  readonly count: number;
  readonly mode: Mode;
  /** Out of the last how many periods; Infinity for all. */
  readonly window: number;
};

/** A person's periods as a rule sees them: from `start` on, `places` says where in `codes` each one's code stands. */
export type Row = { readonly places: Uint8Array; start: number; readonly codes: Uint8Array };

/**
 * How many periods count, from the latest back: those in a row that hit, or all that hit within the window. Of so many periods the last
 * is the latest. Blank ones at the end are still to come.
 */
export function periodsMet({ places, start, codes }: Row, periods: number, mode: Mode, window: number, gaps: Gaps): number {
  const consecutive = mode === 'consecutive';
  const skip = gaps === 'skip';
  let at = start + periods - 1;
  while (at >= start && codes[places[at] as number] === BLANK) at--;
  let met = 0;
  for (let seen = 0; at >= start && seen < window; at--) {
    const code = codes[places[at] as number];
    if (code === BLANK && skip) continue;
    seen++;
    if (code === HIT) met++;
    else if (consecutive) break;
  }
  return met;
}
