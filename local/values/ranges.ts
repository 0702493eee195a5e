// Sheets.Spreadsheets.Values: reading ranges, by address and by data filter.
import type { Book } from '../book/book';
import { shownFormula } from '../book/formula-locale';
import { placesMatching } from '../book/metadata';
import { type BoxOn, describe } from '../book/ranges';
import type { DataFilter } from '../book/schema';
import type { Value } from '../requests/handler';
import type { Reader } from './read';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
export type Rendering = {
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
  readonly majorDimension?: string;
};

/** Like Google: blanks at the end of a row, and blank rows at the end, are left out. */
export function readRange(book: Book, reader: Reader, { sheet, box }: BoxOn, rendering: Rendering = {}): ValueRange {
  const { majorDimension = 'ROWS' } = rendering;
  const render = renderer(book, reader, rendering);
  const byRows = majorDimension !== 'COLUMNS';
  const [firstOuter, lastOuter, firstInner, lastInner] = byRows
    ? [box.top, box.bottom, box.left, box.right]
    : [box.left, box.right, box.top, box.bottom];
  const values: Value[][] = [];
  for (let outer = firstOuter; outer < lastOuter; outer++) {
    const line: Value[] = [];
    for (let inner = firstInner; inner < lastInner; inner++) line.push(byRows ? render(sheet, outer, inner) : render(sheet, inner, outer));
    while (line.at(-1) === '') line.pop();
    values.push(line);
  }
  while (values.at(-1)?.length === 0) values.pop();
  return { range: describe(sheet, box), majorDimension, ...(values.length > 0 && { values }) };
}

function renderer(book: Book, reader: Reader, { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption }: Rendering): Reader['value'] {
  const unformatted: Reader['value'] = (sheet, row, column) =>
    dateTimeRenderOption === 'FORMATTED_STRING' && /[ymdhs]/i.test(reader.pattern(sheet, row, column) ?? '')
      ? reader.shown(sheet, row, column)
      : reader.value(sheet, row, column);
  switch (valueRenderOption) {
    case 'FORMATTED_VALUE':
      return reader.shown;
    case 'UNFORMATTED_VALUE':
      return unformatted;
    case 'FORMULA':
      return (sheet, row, column) => {
        const entered = sheet.rows[row]?.[column]?.userEnteredValue;
        if (entered?.formulaValue !== undefined) return shownFormula(entered.formulaValue, book.properties.locale);
        return entered ? unformatted(sheet, row, column) : '';
      };
    default:
      throw new Error(`Unknown valueRenderOption: ${valueRenderOption}`);
  }
}

/** Each place once, with all the filters that select it. */
export function readByDataFilter(book: Book, reader: Reader, filters: readonly DataFilter[], rendering: Rendering) {
  const found = new Map<string, { readonly place: BoxOn; readonly dataFilters: DataFilter[] }>();
  for (const filter of filters)
    for (const place of placesMatching(book, filter)) {
      const key = describe(place.sheet, place.box);
      const entry = found.get(key) ?? { place, dataFilters: [] };
      found.set(key, entry);
      if (!entry.dataFilters.includes(filter)) entry.dataFilters.push(filter);
    }
  return [...found.values()].map(({ place, dataFilters }) => ({ valueRange: readRange(book, reader, place, rendering), dataFilters }));
}
