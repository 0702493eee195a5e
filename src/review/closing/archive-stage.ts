// The stage in which results are put away is done by closing: its day and hand are noted on Stages as HR would note them, and taken out again
// when the review is reopened.
import { cellsOver } from '../../workbook/requests/cells';
import type { Request } from '../../workbook/requests/request';
import { dayOfSerial, serialDay } from '../../workbook/serial-day';
import type { Cell } from '../../workbook/tab';
import { columnAt } from '../columns';
import { columnRange, firstRow } from '../read-back';
import { type SheetState, type SpreadsheetState, tabsOf } from '../spreadsheet';
import type { Closed } from './closed-mark';

/** The stage that closing does. */
export const ARCHIVE = 'archive';

type Cells = readonly (readonly unknown[])[];
type StagesAt = { readonly sheet: SheetState; readonly first: number; readonly kind: number; readonly on: number; readonly by: number };

function stagesAt(state: SpreadsheetState, review: string): StagesAt | undefined {
  const sheet = tabsOf(state, review).find(({ about }) => about.key === 'stages');
  const at = (mark: string): number => columnAt(sheet, mark);
  const [kind, on, by] = [at('kind'), at('on'), at('by')];
  return sheet && Math.min(kind, on, by) >= 0 ? { sheet, first: firstRow(sheet), kind, on, by } : undefined;
}

/** What tells where the stage stands and whether it is noted: its kind, day and hand in every row. */
export function archiveRanges(state: SpreadsheetState, review: string): readonly string[] {
  const at = stagesAt(state, review);
  if (!at) return [];
  return [at.kind, at.on, at.by].map((column) => columnRange(at.sheet, column));
}

/** `values`: the answers to these ranges. */
export function archived(state: SpreadsheetState, review: string, values: readonly Cells[], closed: Closed): readonly Request[] {
  return noting(state, review, values, ({ on }) => on === '', [serialDay(dayOf(closed)), closed.by]);
}

export const unarchived = (state: SpreadsheetState, review: string, values: readonly Cells[], closed: Closed): readonly Request[] =>
  noting(state, review, values, ({ on, by }) => typeof on === 'number' && dayOfSerial(on) === dayOf(closed) && by === closed.by, [
    null,
    null,
  ]);

const dayOf = ({ at }: Closed) => at.slice(0, 10) as ReturnType<typeof dayOfSerial>; // ISO begins with YYYY-MM-DD

function noting(
  state: SpreadsheetState,
  review: string,
  [kinds = [], days = [], hands = []]: readonly Cells[],
  isTaken: (row: { readonly on: unknown; readonly by: unknown }) => boolean,
  [day, hand]: readonly [day: Cell, hand: Cell],
): readonly Request[] {
  const at = stagesAt(state, review);
  if (!at) return [];
  const { sheetId } = at.sheet;
  return kinds.flatMap(([kind], n) => {
    if (kind !== ARCHIVE || !isTaken({ on: days[n]?.[0] ?? '', by: hands[n]?.[0] ?? '' })) return [];
    const cell = (column: number, value: Cell): Request =>
      cellsOver({ row: at.first + n, column, cells: [[value]] }, sheetId, state.locale);
    return [cell(at.on, day), cell(at.by, hand)];
  });
}
