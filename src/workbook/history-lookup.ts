// How formulas look earlier periods up on the History tab.
import { quoted } from './area';
import { firstOf } from './formula-parts';
import type { HistoryRead, Making } from './making';

/** A column of an earlier period's rows, by id. Grades in the workbook's language, whichever that period was reviewed in. */
export function fromHistory(making: Making, ids: string, period: string, wanted: HistoryRead): string {
  const key = quoted(`|${making.review.ready.plan.id}|${period}`);
  const found = wanted === 'grade' ? ownGrade(making, 'x') : 'x';
  return inHistory(making, [key], 'key', wanted, `MAP(${ids},LAMBDA(i,LET(x,XLOOKUP(i&${key},k,v,""),IF(x="","",${found}))))`);
}

/** A grade by its name in this language, if it is written in the other: rules and streaks know the one. */
function ownGrade({ language, review }: Making, grade: string): string {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const different = review.ready.grades.filter(({ name }) => name[other] !== name[language]);
  return firstOf(
    different.map(({ name }) => [`${grade}=${quoted(name[other])}`, quoted(name[language])] as const),
    grade,
  );
}

/** Only the rows of some periods are looked through: k one column of them, v another. */
export function inHistory(making: Making, keys: readonly string[], by: HistoryRead, wanted: HistoryRead, calculation: string): string {
  const history = (column: HistoryRead): string => making.name(`history_${column}`);
  const rows = keys.map((key) => `ISNUMBER(SEARCH(${key},${history('key')}))`).join('+');
  const those = (column: HistoryRead): string => `IFERROR(FILTER(${history(column)},${rows}),"")`;
  return `LET(k,${those(by)},v,${those(wanted)},${calculation})`;
}
