// Sheets.Spreadsheets.Values: reading ranges, and writing into them.
import type { Book } from '../book/book';
import { draftOf } from '../book/draft';
import { shownFormula } from '../book/formula-locale';
import { placesMatching } from '../book/metadata';
import { mayEditBox, type Person, PROTECTED } from '../book/protection';
import { type BoxOn, describe, findRange } from '../book/ranges';
import type { DataFilter } from '../book/schema';
import type { Value } from '../requests/handler';
import { tidy } from '../requests/handler';
import { entryOf } from './entered';
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

/** null leaves a cell as it is, '' clears it. */
export function writeRanges(base: Book, data: readonly ValueRange[], valueInputOption: string | undefined, person: Person) {
  if (valueInputOption !== 'RAW' && valueInputOption !== 'USER_ENTERED')
    throw new Error(`'valueInputOption' is required: RAW or USER_ENTERED, not ${valueInputOption}.`);
  const draft = draftOf(base);
  const { locale } = base.properties;
  const responses = data.map(({ range = '', values = [], majorDimension = 'ROWS' }) => {
    const { sheet, box } = findRange(draft.book, range);
    const { sheetId } = sheet.properties;
    if (!mayEditBox(sheet, person, box)) throw new Error(PROTECTED);
    let updatedCells = 0;
    values.forEach((line, outer) => {
      line.forEach((typed: unknown, inner) => {
        const [row, column] = majorDimension === 'COLUMNS' ? [box.top + inner, box.left + outer] : [box.top + outer, box.left + inner];
        if (row >= box.bottom || column >= box.right)
          throw new Error(
            `Requested writing within range [${describe(sheet, box)}], but tried writing to row [${row + 1}], column [${column + 1}].`,
          );
        if (typed === null || typed === undefined) return;
        if (typeof typed !== 'string' && typeof typed !== 'number' && typeof typed !== 'boolean')
          throw new Error(`Invalid values[${outer}][${inner}]: ${typeof typed}`);
        const cells = draft.row(sheetId, row);
        const before = cells[column] ?? {};
        const { value, numberFormat } =
          valueInputOption === 'RAW' ? rawEntry(typed) : entryOf(typed, locale, before.userEnteredFormat?.numberFormat?.type === 'TEXT');
        const { userEnteredValue: _, ...rest } = before;
        const format =
          numberFormat && !before.userEnteredFormat?.numberFormat
            ? { ...before.userEnteredFormat, numberFormat }
            : before.userEnteredFormat;
        cells[column] = tidy({ ...rest, ...(value && { userEnteredValue: value }), ...(format && { userEnteredFormat: format }) });
        updatedCells++;
      });
    });
    const lines = values.length;
    const longest = Math.max(0, ...values.map((line) => line.length));
    const [updatedRows, updatedColumns] = majorDimension === 'COLUMNS' ? [longest, lines] : [lines, longest];
    return { spreadsheetId: base.spreadsheetId, updatedRange: describe(sheet, box), updatedRows, updatedColumns, updatedCells };
  });
  return { book: draft.book, responses };
}

const rawEntry = (typed: string | number | boolean) => ({
  value:
    typed === ''
      ? undefined
      : typeof typed === 'number'
        ? { numberValue: typed }
        : typeof typed === 'boolean'
          ? { boolValue: typed }
          : { stringValue: typed },
  numberFormat: undefined,
});
