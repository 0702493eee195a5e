// What a person does to rows, columns and tabs, as the request that does the same to the book.
import type { ICommandInfo, IRange } from '@univerjs/core';
import type { Book } from '../../book/book';
import { findSheet } from '../../book/book';
import type { DimensionRange, GridRange, Request } from '../../book/schema';

/** Parameters of Univer's commands and mutations, as far as they are read here. */
type Params = {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly name?: string;
  readonly order?: number;
  readonly hidden?: number;
  readonly color?: string;
  readonly hasTitle?: boolean;
  readonly orderRules?: readonly { readonly colIndex: number; readonly type: string }[];
  readonly rowHeight?: number | Readonly<Record<number, number>>;
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly row?: number;
  readonly col?: number;
  readonly note?: { readonly note?: string };
};
type Asked = { readonly params: Params; readonly sheetId: number; readonly book: Book };
type Translation = (asked: Asked) => readonly Request[];
type Axis = 'ROWS' | 'COLUMNS';

/** undefined where it is nothing of this kind. `active` is the open tab, which is meant where none is named. */
export function requestsOf({ id, params = {} }: ICommandInfo, active: number, book: Book): readonly Request[] | undefined {
  const asked = params as Params; // every command here has parameters of this form
  const named = asked.subUnitId ?? asked.sheetId;
  const sheetId = named === undefined ? active : Number(named);
  return TRANSLATIONS[id]?.({ params: asked, sheetId, book });
}

const lines = (axis: Axis, sheetId: number, range: IRange): DimensionRange => ({
  sheetId,
  dimension: axis,
  startIndex: axis === 'ROWS' ? range.startRow : range.startColumn,
  endIndex: (axis === 'ROWS' ? range.endRow : range.endColumn) + 1,
});

const insert =
  (axis: Axis): Translation =>
  ({ params: { range }, sheetId }) => {
    if (!range) return [];
    const dimensions = lines(axis, sheetId, range);
    return [{ insertDimension: { range: dimensions, inheritFromBefore: (dimensions.startIndex ?? 0) > 0 } }];
  };
const remove =
  (axis: Axis): Translation =>
  ({ params: { range }, sheetId }) =>
    range ? [{ deleteDimension: { range: lines(axis, sheetId, range) } }] : [];
const move =
  (axis: Axis): Translation =>
  ({ params: { fromRange, toRange }, sheetId }) =>
    fromRange && toRange
      ? [
          {
            moveDimension: {
              source: lines(axis, sheetId, fromRange),
              destinationIndex: axis === 'ROWS' ? toRange.startRow : toRange.startColumn,
            },
          },
        ]
      : [];
const hide =
  (axis: Axis, hiddenByUser: boolean): Translation =>
  ({ params: { ranges = [] }, sheetId }) =>
    ranges.map((range) => ({
      updateDimensionProperties: { range: lines(axis, sheetId, range), properties: { hiddenByUser }, fields: 'hiddenByUser' },
    }));
const size =
  (axis: Axis): Translation =>
  ({ params: { ranges = [], rowHeight, colWidth }, sheetId }) => {
    const asked = axis === 'ROWS' ? rowHeight : colWidth;
    return ranges.flatMap((range) => {
      const { startIndex = 0 } = lines(axis, sheetId, range);
      const pixels = typeof asked === 'number' ? asked : asked?.[startIndex];
      return pixels === undefined
        ? []
        : [
            {
              updateDimensionProperties: {
                range: lines(axis, sheetId, range),
                properties: { pixelSize: Math.max(2, Math.round(pixels)) },
                fields: 'pixelSize',
              },
            },
          ];
    });
  };
const note =
  (of: (params: Params) => string): Translation =>
  ({ params, sheetId }) => {
    const text = of(params);
    const cell: GridRange = {
      sheetId,
      startRowIndex: params.row ?? 0,
      endRowIndex: (params.row ?? 0) + 1,
      startColumnIndex: params.col ?? 0,
      endColumnIndex: (params.col ?? 0) + 1,
    };
    return [{ updateCells: { range: cell, rows: [{ values: [text ? { note: text } : {}] }], fields: 'note' } }];
  };

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  'sheet.command.insert-row': insert('ROWS'),
  'sheet.command.insert-row-by-range': insert('ROWS'),
  'sheet.command.insert-col': insert('COLUMNS'),
  'sheet.command.insert-col-by-range': insert('COLUMNS'),
  'sheet.command.remove-row-by-range': remove('ROWS'),
  'sheet.command.remove-col-by-range': remove('COLUMNS'),
  'sheet.command.move-rows': move('ROWS'),
  'sheet.command.move-cols': move('COLUMNS'),
  'sheet.mutation.set-row-hidden': hide('ROWS', true),
  'sheet.mutation.set-row-visible': hide('ROWS', false),
  'sheet.mutation.set-col-hidden': hide('COLUMNS', true),
  'sheet.mutation.set-col-visible': hide('COLUMNS', false),
  'sheet.mutation.set-worksheet-row-height': size('ROWS'),
  'sheet.mutation.set-worksheet-col-width': size('COLUMNS'),
  'sheet.mutation.update-note': note(({ note: given }) => given?.note ?? ''),
  'sheet.mutation.remove-note': note(() => ''),

  'sheet.command.insert-sheet': ({ book }) => {
    const word = book.properties.locale.startsWith('zh') ? '工作表' : 'Sheet';
    let n = book.sheets.length + 1;
    while (book.sheets.some(({ properties }) => properties.title === `${word}${n}`)) n++;
    return [{ addSheet: { properties: { title: `${word}${n}` } } }];
  },
  'sheet.command.copy-sheet': ({ book, sheetId }) => {
    const index = book.sheets.findIndex(({ properties }) => properties.sheetId === sheetId);
    return [{ duplicateSheet: { sourceSheetId: sheetId, insertSheetIndex: index + 1 } }];
  },
  'sheet.command.remove-sheet': ({ sheetId }) => [{ deleteSheet: { sheetId } }],
  'sheet.mutation.set-worksheet-name': ({ params: { name = '' }, sheetId }) => [
    { updateSheetProperties: { properties: { sheetId, title: name }, fields: 'title' } },
  ],
  'sheet.mutation.set-worksheet-hidden': ({ params: { hidden }, sheetId }) => [
    { updateSheetProperties: { properties: { sheetId, hidden: hidden === 1 }, fields: 'hidden' } },
  ],
  'sheet.mutation.set-tab-color': ({ params: { color = '' }, sheetId }) => [
    { updateSheetProperties: { properties: { sheetId, tabColorStyle: rgbOf(color) }, fields: 'tabColorStyle' } },
  ],
  'sheet.mutation.set-frozen': ({ params: { startRow = 0, startColumn = 0 }, sheetId }) => {
    const gridProperties = { frozenRowCount: Math.max(0, startRow), frozenColumnCount: Math.max(0, startColumn) };
    const fields = 'gridProperties(frozenRowCount,frozenColumnCount)';
    return [{ updateSheetProperties: { properties: { sheetId, gridProperties }, fields } }];
  },
  'sheet.command.set-worksheet-order': ({ params: { order = 0 }, sheetId, book }) => {
    const from = book.sheets.findIndex(({ properties }) => properties.sheetId === sheetId);
    // Google counts where to before the tab is taken out
    return [{ updateSheetProperties: { properties: { sheetId, index: order > from ? order + 1 : order }, fields: 'index' } }];
  },
  'sheet.command.sort-range': ({ params: { range, hasTitle, orderRules = [] }, sheetId, book }) => {
    const sheet = findSheet(book, sheetId);
    if (!range || !sheet) return [];
    const sorted: GridRange = {
      sheetId,
      startRowIndex: Math.max(range.startRow + (hasTitle ? 1 : 0), sheet.properties.gridProperties.frozenRowCount ?? 0),
      endRowIndex: range.endRow + 1,
      startColumnIndex: range.startColumn,
      endColumnIndex: range.endColumn + 1,
    };
    const sortSpecs = orderRules.map(({ colIndex, type }) => ({
      dimensionIndex: colIndex,
      sortOrder: type === 'asc' ? 'ASCENDING' : 'DESCENDING',
    }));
    return [{ sortRange: { range: sorted, sortSpecs } }];
  },
};

/** `#rrggbb` → Google's; none for no colour. */
function rgbOf(color: string) {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(color) ?? [];
  if (!red || !green || !blue) return {};
  const share = (hex: string) => Number.parseInt(hex, 16) / 255;
  return { rgbColor: { red: share(red), green: share(green), blue: share(blue) } };
}
