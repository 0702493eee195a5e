// How formulas look earlier periods up on the History tab: by folded ID among the rows of a period, each person's row that counts.
import { inLanguage } from '../../i18n/both';
import { foldId, foldName } from '../../plans/fold-id';
import { type Period, periodKey } from '../../plans/period';
import { readyGrades } from '../../plans/ready-grades';
import { type Fx, fx, type Given } from '../formula/fx';
import { firstOf, isBlank, isExempt, type Step } from '../formula-parts';
import { type HistoryRead, type Making, range } from '../making';

/** What the History's hidden column `of` holds for the rows of a period. */
export const ofPeriod = (making: Making, period: Period): string => foldId(`${making.review.ready.plan.id}|${periodKey(period)}`);

/** A score or a grade of an earlier period for each of `who`, folded IDs; '' for who has none. Grades in the workbook's language. */
export const fromHistory = (making: Making, who: Fx, period: Period, wanted: 'scores' | 'grades'): Fx =>
  withHistory(making, [period], wanted, [], ([rows]) =>
    fx.MAP({ i: who }, ({ i }) =>
      fx.let({ x: rows ? foundIn(i, rows) : '' }, ({ x }) => fx.IF(isBlank(x), '', wanted === 'grades' ? ownGrade(making, x, period) : x)),
    ),
  );

/** The mean of several periods' scores for each of `who`; N/A in all that there are: the person has none, and its share goes to the rest. */
export const meanInHistory = (making: Making, who: Fx, periods: readonly Period[]): Fx =>
  scoresOf(making, who, periods, (scores) => {
    const sum = fx.plus(...scores.map((x) => fx.IF(fx.ISNUMBER(x), x, 0)));
    return fx.let({ n: countIn(scores, fx.ISNUMBER) }, ({ n }) =>
      fx.IF(fx.gt(n, 0), fx.over(sum, n), fx.IF(fx.gt(countIn(scores, isExempt), 0), '—', '')),
    );
  });

/** In how many of these periods each of `who` has a score, or N/A. */
export const countInHistory = (making: Making, who: Fx, periods: readonly Period[]): Fx =>
  scoresOf(making, who, periods, (scores) => countIn(scores, (x) => fx.OR(fx.ISNUMBER(x), isExempt(x))));

const countIn = (scores: readonly Fx[], holds: (x: Fx) => Fx): Fx => fx.plus(...scores.map((x) => fx.IF(holds(x), 1, 0)));

/** What is worked out from each one's scores, one a period, '' where there is none. */
const scoresOf = (making: Making, who: Fx, periods: readonly Period[], of: (scores: readonly Fx[]) => Fx): Fx =>
  withHistory(making, periods, 'scores', [], (all) =>
    fx.MAP({ i: who }, ({ i }) => fx.let({ scores: all.map((rows) => foundIn(i, rows)) }, ({ scores }) => of(scores))),
  );

/** A grade by its name in this language, as it is called in that period's cycle: rules know that one. `grade` as `foldedName` has it. */
function ownGrade({ language, review }: Making, grade: Fx, { cycle }: Period): Given {
  const named = readyGrades(review.ready.plan.grades, cycle).map(({ name }) => ({
    own: inLanguage(name, language),
    keys: [...new Set(Object.values(name).map(foldName))],
  }));
  return firstOf(
    named.flatMap(({ own, keys }) => keys.flatMap((key): readonly Step[] => (key === own ? [] : [[fx.eq(grade, key), own]]))),
    grade,
  );
}

/** A period's rows, by whose they are: `sorted` pairs of these and what is wanted. */
type Rows = { readonly keys: Fx; readonly values: Fx; readonly sorted: Fx };

/** Each period's rows once, sorted, so that a person is found among them by halves. */
function withHistory(
  making: Making,
  periods: readonly Period[],
  wanted: HistoryRead,
  found: readonly Rows[],
  rest: (rows: readonly Rows[]) => Fx,
): Fx {
  const [period, ...others] = periods;
  if (!period) return rest(found);
  const own = fx.eq(range(making, 'history_of'), ofPeriod(making, period));
  const those = (column: HistoryRead): Fx => fx.IFERROR(fx.FILTER(range(making, `history_${column}`), own), '');
  return fx.let({ keys: those('who'), values: those(wanted) }, ({ keys, values }) =>
    fx.let({ sorted: fx.SORT(fx.HSTACK(keys, values), 1, true) }, ({ sorted }) =>
      withHistory(making, others, wanted, [...found, { keys, values, sorted }], rest),
    ),
  );
}

/** Looked for from row to row where halves find none: should letters be sorted in another order than they are compared in, it only takes longer. */
const foundIn = (who: Fx, { keys, values, sorted }: Rows): Fx =>
  fx.IFERROR(fx.INDEX(fx.CHOOSECOLS(sorted, 2), fx.XMATCH(who, fx.CHOOSECOLS(sorted, 1), 0, 2)), fx.XLOOKUP(who, keys, values, ''));
