// Which periods of a plan the workbook knows, in its reviews and on History, what is said of those that History lacks, and what it is told
// of each plan.
import { missingIn, watched } from '../arrangement/past-periods';
import type { Review } from '../arrangement/review';
import { arrangementSentence } from '../arrangement/sentences';
import type { Both } from '../i18n/both';
import { listed } from '../plans/finding';
import { foldId } from '../plans/fold-id';
import { periodTitle } from '../plans/period';
import { textOf } from '../scoring/reading';
import { area, elsewhere } from '../workbook/area';
import { withPlan } from '../workbook/records/history-plans';
import type { Request } from '../workbook/requests/requests';
import { columnRange, firstRow } from './read-back';
import type { SheetState, SpreadsheetState } from './spreadsheet';

/** The range of History's keys, if the tab is there and its column can be found. */
export function historyKeys(state: SpreadsheetState): string | undefined {
  return historyColumn(state, 'key');
}

/** Of whose hand closing was in: blank in rows that somebody typed. */
export const historyHands = (state: SpreadsheetState): string | undefined => historyColumn(state, 'by');

function historyColumn(state: SpreadsheetState, mark: string): string | undefined {
  const found = onHistory(state, mark);
  return found && columnRange(found.sheet, found.column);
}

/** The cell in which History has what it has to know of each plan. */
export function historyPlans(
  state: SpreadsheetState,
): { readonly title: string; readonly range: string; readonly start: Start } | undefined {
  const found = onHistory(state, 'plans');
  if (!found) return undefined;
  const { sheet, column } = found;
  const row = firstRow(sheet) - 1;
  const start = { sheetId: sheet.sheetId, rowIndex: row, columnIndex: column };
  return { title: sheet.title, range: elsewhere(sheet.title, area(row, column)), start };
}
type Start = { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };

function onHistory({ sheets }: SpreadsheetState, mark: string): { readonly sheet: SheetState; readonly column: number } | undefined {
  const sheet = sheets.find(({ about }) => about?.key === 'history');
  const column = sheet?.places.find(({ on, value }) => on === 'column' && value === mark)?.at;
  return sheet && column !== undefined ? { sheet, column } : undefined;
}

/** What a new review adds there: `text` is what the cell holds. None where there is no History yet, as that is made with it. */
export function addedToHistory(state: SpreadsheetState, text: string, { ready }: Review): readonly Request[] {
  const cell = historyPlans(state);
  const rows = [{ values: [{ userEnteredValue: { stringValue: withPlan(text, ready) } }] }];
  return cell ? [{ updateCells: { start: cell.start, rows, fields: 'userEnteredValue' } }] : [];
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
  return arrangementSentence('historyLacks', { periods: listed(titles) });
}
const MOST = 3;
