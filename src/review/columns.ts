// Where a tab's marked columns stand, and what is written into one row of them.
import { cellsOver } from '../workbook/requests/cells';
import type { Request } from '../workbook/requests/request';
import type { Cell } from '../workbook/tab';
import type { SheetState } from './spreadsheet';

type Placed = Pick<SheetState, 'places'>;

/** Where a column is, -1 for one that the tab does not have, or of which the mark is lost. */
export const columnAt = (sheet: Placed | undefined, mark: string): number =>
  sheet?.places.find(({ on, value }) => on === 'column' && value === mark)?.at ?? -1;

/** Those of these columns that are not there. */
export const lackingOf = (sheet: Placed, marks: readonly string[]): readonly string[] => marks.filter((mark) => columnAt(sheet, mark) < 0);

/** `row`: its number on the tab, from 0. Cells by their columns' marks; a column that is not there is left. */
export const rowRequests = (
  sheet: Pick<SheetState, 'places' | 'sheetId'>,
  { row }: { readonly row: number },
  cells: Readonly<Record<string, Cell>>,
  locale: string,
): readonly Request[] =>
  Object.entries(cells).flatMap(([mark, cell]) => {
    const column = columnAt(sheet, mark);
    return column < 0 ? [] : [cellsOver({ row, column, cells: [[cell]] }, sheet.sheetId, locale)];
  });
