// How formulas look earlier periods up on the History tab: by folded ID among the rows of a period, each person's row that counts.
import { foldId, foldName } from '../../plans/fold-id';
import { type Period, periodKey } from '../../plans/period';
import { readyGrades } from '../../plans/ready-grades';
import { quoted } from '../area';
import { firstOf, isExempt } from '../formula-parts';
import type { HistoryRead, Making } from '../making';

const history = (making: Making, column: HistoryRead): string => making.name(`history_${column}`);

/** What the History's hidden column `of` holds for the rows of a period. */
export const ofPeriod = (making: Making, period: Period): string => quoted(foldId(`${making.review.ready.plan.id}|${periodKey(period)}`));

/** A score or a grade of an earlier period for each of `who`, folded IDs; '' for who has none. Grades in the workbook's language. */
export function fromHistory(making: Making, who: string, period: Period, wanted: 'scores' | 'grades'): string {
  const found = wanted === 'grades' ? ownGrade(making, 'x', period) : 'x';
  return inHistory(making, [period], wanted, `MAP(${who},LAMBDA(i,LET(x,XLOOKUP(i,k,v,""),IF(LEN(x)=0,"",${found}))))`);
}

/** The mean of several periods' scores for each of `who`; N/A in all that there are: the person has none, and its share goes to the rest. */
export function meanInHistory(making: Making, who: string, periods: readonly Period[]): string {
  const mean = `LET(x,FILTER(v,k=i),IF(COUNT(x)>0,SUM(x)/COUNT(x),IF(SUMPRODUCT(${isExempt('x')}*1)>0,"—","")))`;
  return inHistory(making, periods, 'scores', `MAP(${who},LAMBDA(i,IFERROR(${mean},"")))`);
}

/** In how many of these periods each of `who` has a score, or N/A. */
export function countInHistory(making: Making, who: string, periods: readonly Period[]): string {
  const count = `LET(x,FILTER(v,k=i),COUNT(x)+SUMPRODUCT(${isExempt('x')}*1))`;
  return inHistory(making, periods, 'scores', `MAP(${who},LAMBDA(i,IFERROR(${count},0)))`);
}

/** A grade by its name in this language, as it is called in that period's cycle: rules know that one. `grade` as `foldedName` has it. */
function ownGrade({ language, review }: Making, grade: string, { cycle }: Period): string {
  const named = readyGrades(review.ready.plan.grades, cycle).map(({ name }) => ({
    own: name[language],
    keys: [...new Set([name.en, name['zh-CN']].map(foldName))],
  }));
  return firstOf(
    named.flatMap(({ own, keys }) => keys.flatMap((key) => (key === own ? [] : [[`${grade}=${quoted(key)}`, quoted(own)] as const]))),
    grade,
  );
}

/** Only the rows of some periods are looked through: k whose they are, v another column of theirs. */
function inHistory(making: Making, periods: readonly Period[], wanted: HistoryRead, calculation: string): string {
  const rows = periods.map((period) => `(${history(making, 'of')}=${ofPeriod(making, period)})`).join('+');
  const those = (column: HistoryRead): string => `IFERROR(FILTER(${history(making, column)},${rows}),"")`;
  return `LET(k,${those('who')},v,${those(wanted)},${calculation})`;
}
