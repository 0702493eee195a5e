// Marks of columns on tabs that are one table, where no heading tells the column: what is typed on Peers, what was in time on Dispatch, what
// History knows of plans. Any editor may delete a mark; the order in which the tab was made says where it belongs.
import { columnName } from '../workbook/area';
import { DISPATCH_COLUMNS } from '../workbook/records/dispatch-places';
import { HISTORY_KEYS } from '../workbook/records/history-tab';
import { placeMark } from '../workbook/requests/requests';
import type { MarkMend } from './column-marks';
import { type Made, putBack } from './lost-marks';
import { readingSentence } from './reading-sentences';
import { kindOf, type SheetState, type SpreadsheetState } from './spreadsheet';
import type { TypedMarks } from './typed-marks';

/** Which column marks such a tab was made with, and which of them nothing but their place tells. */
type Order = { readonly made: Made; readonly isPlaced: (value: string) => boolean; readonly lost: 'missingTyped' | 'missingPlans' };

const inOrder = (keys: readonly string[]): Made => keys.map((value, at) => ({ value, at }));

/** Up to the column that stands right of it. */
const HISTORY_ORDER = [...HISTORY_KEYS, 'state', 'plans', 'row'];

function orderOf({ about, ...sheet }: SheetState): Order | undefined {
  switch (kindOf({ about, ...sheet })) {
    case 'peers':
      return about?.columns === undefined
        ? undefined
        : { made: inOrder(about.columns.split('\n')), isPlaced: (value) => /^(\d+|answers|counted):/.test(value), lost: 'missingTyped' };
    case 'dispatch':
      return { made: inOrder(DISPATCH_COLUMNS), isPlaced: (value) => value === 'within', lost: 'missingTyped' };
    case 'history':
      return { made: inOrder(HISTORY_ORDER), isPlaced: (value) => value === 'plans', lost: 'missingPlans' };
    default:
      return undefined;
  }
}

export function tableMarks({ sheets }: SpreadsheetState): TypedMarks {
  const found = sheets.flatMap((sheet) => {
    const order = orderOf(sheet);
    const known = sheet.places.filter(({ on }) => on === 'column');
    const lost = order?.made.filter(({ value }) => order.isPlaced(value) && !known.some((place) => place.value === value)) ?? [];
    return order && lost.length > 0 ? [{ sheet, order, lost, marks: putBack(order.made, known, lost) }] : [];
  });
  return {
    mends: found.flatMap(({ sheet, marks, order }) => (marks.length > 0 ? [mendOf(sheet, marks, order)] : [])),
    lost: found.flatMap(({ sheet: { title }, order, lost, marks }) =>
      marks.length < lost.length ? [readingSentence(order.lost, { title })] : [],
    ),
  };
}

function mendOf(sheet: SheetState, marks: MarkMend['marks'], { lost }: Order): MarkMend {
  const { title } = sheet;
  const columns = marks.map(({ at }) => columnName(at)).join(' ');
  return {
    ...{ sheet, marks },
    sentence:
      lost === 'missingTyped'
        ? readingSentence('typedMarks', { title, columns })
        : readingSentence('columnMark', { title, place: columns }),
    requests: marks.map((mark) => placeMark(sheet.sheetId, mark)),
  };
}
