// Which periods of a plan the workbook knows, in its reviews and on History, and what is said of those that History lacks.
import { missingIn, watched } from '../arrangement/past-periods';
import type { Review } from '../arrangement/review';
import { arrangementSentence } from '../arrangement/sentences';
import { type Both, inBoth, joined } from '../plans/finding';
import { foldId } from '../plans/fold-id';
import { periodTitle } from '../plans/period';
import { textOf } from '../scoring/reading';
import { area, elsewhere } from '../workbook/area';
import { firstRow } from './read-review';
import type { SpreadsheetState } from './spreadsheet';

/** The range of History's keys, if the tab is there and its column can be found. */
export function historyKeys({ sheets }: SpreadsheetState): string | undefined {
  const sheet = sheets.find(({ about }) => about?.key === 'history');
  const column = sheet?.places.find(({ on, value }) => on === 'column' && value === 'key');
  if (!sheet || !column) return undefined;
  const first = firstRow(sheet);
  return elsewhere(sheet.title, area(first, column.at, Math.max(1, sheet.rows - first)));
}

/** The keys of a plan's periods that have a row on History. */
export function inHistory(keys: readonly (readonly unknown[])[], planId: string): ReadonlySet<string> {
  const plan = `|${foldId(planId)}|`;
  return new Set(
    keys.flatMap(([cell]) => {
      const key = foldId(textOf(cell));
      const at = key.indexOf(plan);
      return at > 0 ? [key.slice(at + plan.length)] : [];
    }),
  );
}

/** The keys of a plan's periods of which there is a review. */
export const reviewed = ({ reviews }: SpreadsheetState, planId: string): readonly string[] =>
  reviews.flatMap(({ record }) => (record.plan === planId ? [record.period] : []));

/** What to know before a review is made without periods that its streaks and roll-ups look at; undefined where History has them all. */
export function lacking(review: Review, there: ReadonlySet<string>): Both | undefined {
  const titles = missingIn(watched(review), there).map(periodTitle);
  const [first, last] = [titles[0], titles[titles.length - 1]];
  if (!first || !last) return undefined;
  if (titles.length > MOST) return arrangementSentence('historyLacksMany', { count: String(titles.length), first, last });
  const periods = inBoth((language) => joined(titles, language === 'zh-CN' ? '、' : ', ')[language]);
  return arrangementSentence('historyLacks', { periods });
}
const MOST = 3;
