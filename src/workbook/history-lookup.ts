// How formulas look earlier periods up on the History tab.
import { quoted } from './area';
import { HISTORY_KEYS, type HistoryRow } from './history-tab';
import type { Making } from './making';

/** A column of an earlier period's rows, by id. */
export function fromHistory(making: Making, ids: string, period: string, wanted: keyof HistoryRow): string {
  const key = quoted(`|${making.review.ready.plan.id}|${period}`);
  return inHistory(making, [key], 'key', wanted, `MAP(${ids},LAMBDA(i,LET(x,XLOOKUP(i&${key},k,v,""),IF(x="","",x))))`);
}

/** Only the rows of some periods are looked through: k one column of them, v another. */
export function inHistory(
  making: Making,
  keys: readonly string[],
  by: keyof HistoryRow,
  wanted: keyof HistoryRow,
  calculation: string,
): string {
  const history = (column: keyof HistoryRow): string => `CHOOSECOLS(${making.name('history')},${HISTORY_KEYS.indexOf(column) + 1})`;
  const rows = keys.map((key) => `ISNUMBER(SEARCH(${key},${history('key')}))`).join('+');
  const those = (column: keyof HistoryRow): string => `IFERROR(FILTER(${history(column)},${rows}),"")`;
  return `LET(k,${those(by)},v,${those(wanted)},${calculation})`;
}
