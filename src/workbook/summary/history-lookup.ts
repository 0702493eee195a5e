// How formulas look earlier periods up on the History tab: by folded ID among the rows of a period, each person's row that counts.
import { inLanguage } from '../../i18n/both';
import { foldId, foldName } from '../../plans/fold-id';
import { type Period, periodKey } from '../../plans/period';
import { readyGrades } from '../../plans/ready-grades';
import { type Fx, fx, type Given } from '../formula/fx';
import { countOf, firstOf, isBlank, isExempt, type Step } from '../formula-parts';
import { type HistoryRead, type Making, range } from '../making';

/** What the History's hidden column `of` holds for the rows of a period. */
export const ofPeriod = (making: Making, period: Period): string => foldId(`${making.review.ready.plan.id}|${periodKey(period)}`);

/** A score or a grade of an earlier period for each of `who`, folded IDs; '' for who has none. Grades in the workbook's language. */
export const fromHistory = (making: Making, who: Fx, period: Period, wanted: 'scores' | 'grades'): Fx =>
  inHistory(making, [period], wanted, (k, v) =>
    fx.MAP({ i: who }, ({ i }) =>
      fx.let({ x: fx.XLOOKUP(i, k, v, '') }, ({ x }) => fx.IF(isBlank(x), '', wanted === 'grades' ? ownGrade(making, x, period) : x)),
    ),
  );

/** The mean of several periods' scores for each of `who`; N/A in all that there are: the person has none, and its share goes to the rest. */
export const meanInHistory = (making: Making, who: Fx, periods: readonly Period[]): Fx =>
  scoresOf(making, who, periods, '', (x) =>
    fx.IF(fx.gt(fx.COUNT(x), 0), fx.over(fx.SUM(x), fx.COUNT(x)), fx.IF(fx.gt(countOf(isExempt(x)), 0), '—', '')),
  );

/** In how many of these periods each of `who` has a score, or N/A. */
export const countInHistory = (making: Making, who: Fx, periods: readonly Period[]): Fx =>
  scoresOf(making, who, periods, 0, (x) => fx.plus(fx.COUNT(x), countOf(isExempt(x))));

/** What is worked out from each one's scores; `none` for who has no row. */
const scoresOf = (making: Making, who: Fx, periods: readonly Period[], none: Given, of: (scores: Fx) => Fx): Fx =>
  inHistory(making, periods, 'scores', (k, v) =>
    fx.MAP({ i: who }, ({ i }) =>
      fx.IFERROR(
        fx.let({ x: fx.FILTER(v, fx.eq(k, i)) }, ({ x }) => of(x)),
        none,
      ),
    ),
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

/** Only the rows of some periods are looked through: k whose they are, v another column of theirs. */
function inHistory(making: Making, periods: readonly Period[], wanted: HistoryRead, calculation: (k: Fx, v: Fx) => Fx): Fx {
  const rows = fx.plus(...periods.map((period) => fx.eq(range(making, 'history_of'), ofPeriod(making, period))));
  const those = (column: HistoryRead): Fx => fx.IFERROR(fx.FILTER(range(making, `history_${column}`), rows), '');
  return fx.let({ k: those('who'), v: those(wanted) }, ({ k, v }) => calculation(k, v));
}
