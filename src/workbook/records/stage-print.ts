// The short print of a review's results as an approval keeps it: one number, worked out alike by a formula of Stages and by the script, that
// another score or grade of anybody changes and sorting does not. The fingerprint proper, a SHA-256, stands beside it (review/approving).
import { type Fx, fx } from '../formula/fx';
import { countOf, isBlank, isFilled } from '../formula-parts';
import type { SummaryPlaces } from '../summary/places';

/** A person's ID, what counts as their score, and their grade; '' for none. */
export type Result = { readonly id: string; readonly score: number | ''; readonly grade: string };

/** Begins what is kept of an approver who sent the results back. */
export const SENT_BACK = '↩';

const BETWEEN = '|';
const PARTS = 1_000_000;
/** Primes: the sum of a row's characters, each by its place, is squared between them, so that two people cannot change places unseen. */
const [FIRST, SECOND] = [1_000_003, 999_983] as const;
const weightAt = (k: number): number => k * k * k * 7 + k * k * 131 + k * 6151;

export const resultsPrint = (results: readonly Result[]): number =>
  results.reduce((sum, { id, score, grade }) => {
    const text = [id, score === '' ? '' : String(Math.round(score * PARTS)), grade].join(BETWEEN);
    const own = [...Array(text.length).keys()].reduce((all, at) => all + text.charCodeAt(at) * weightAt(at + 1), 0) % FIRST;
    return sum + ((own * own) % SECOND);
  }, 0);

/** The same over the Summary; 0 while nothing is approved, so that nothing is worked out. `prints`: what is kept of approvals. */
export function resultsPrintFormula({ far, at }: SummaryPlaces, prints: Fx): Fx {
  const graded = at('grade') >= 0;
  const rows = fx.MAP({ i: far('id'), s: far('settled'), g: far(graded ? 'grade' : 'id') }, ({ i, s, g }) => {
    const text = fx.join(i, BETWEEN, fx.IF(fx.ISNUMBER(s), fx.ROUND(fx.times(s, PARTS), 0), ''), BETWEEN, graded ? g : '');
    return fx.let({ text }, ({ text: t }) =>
      fx.let({ k: fx.SEQUENCE(fx.LEN(t)) }, ({ k }) => {
        const weight = fx.plus(fx.times(k, k, k, 7), fx.times(k, k, 131), fx.times(k, 6151));
        const sum = fx.SUMPRODUCT(fx.UNICODE(fx.MID(t, k, 1)), weight);
        // one value after another: the local host's engine names nothing within what is being named
        return fx.let({ sum }, (each) =>
          fx.let({ own: rest(each.sum, FIRST) }, ({ own }) => fx.let({ square: fx.times(own, own) }, ({ square }) => rest(square, SECOND))),
        );
      }),
    );
  });
  return fx.IF(fx.eq(countOf(isFilled(prints)), 0), 0, fx.IFERROR(fx.SUM(rows), 0));
}

const rest = (value: Fx, by: number): Fx => fx.minus(value, fx.times(by, fx.INT(fx.over(value, by))));

/** Whether what an approval keeps is of other results than these; not where nothing is kept, or these are not known. */
export const isOfOthers = (print: Fx, results: Fx): Fx =>
  fx.IF(isBlank(print), false, fx.AND(fx.gt(results, 0), fx.ne(fx.LEFT(print, fx.plus(fx.LEN(results), 1)), fx.join(results, ' '))));
