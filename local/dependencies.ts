// Which formulas hang on which cells: from what each formula names to what its value covers, spills too, through any number of them.
// INDIRECT of a text in quotes is followed; what it or OFFSET works out may be anywhere.
import { areaOf } from './book/a1';
import type { Book } from './book/book';
import { calls, identifiersIn, referencesIn } from './book/formulas';
import { type Box, boxOf, overlap, sheetTitled } from './book/ranges';

type Place = { readonly sheetId: number; readonly box: Box };
/** `reads`: the places that it names. */
export type Dependent = {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly reads: readonly Place[];
};

/** How many rows and columns the value of a cell's formula takes. */
export type Spill = (sheetId: number, row: number, column: number) => readonly [rows: number, columns: number];

/** Every formula of a book that stands in a cell. */
export function formulasIn(book: Book): readonly Dependent[] {
  const read = readerOf(book);
  return book.sheets.flatMap(({ properties: { sheetId, title }, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const formula = cell?.userEnteredValue?.formulaValue;
        if (formula === undefined) return [];
        return [{ sheetId, row, column, formula, reads: read(formula, title) }];
      }),
    ),
  );
}

/** Those that hang on any of these places, directly or through others. */
export function dependentsOf(formulas: readonly Dependent[], places: readonly Place[], spill: Spill): ReadonlySet<Dependent> {
  const found = new Set<Dependent>();
  for (let next = places; next.length > 0; ) {
    const hit = formulas.filter((each) => !found.has(each) && each.reads.some((read) => next.some((place) => meet(read, place))));
    for (const each of hit) found.add(each);
    next = hit.map((each) => coveredBy(each, spill));
  }
  return found;
}

/** A formula's cell, and those it spills into. */
export function coveredBy({ sheetId, row, column }: Dependent, spill: Spill): Place {
  const [rows, columns] = spill(sheetId, row, column);
  return { sheetId, box: { top: row, bottom: row + rows, left: column, right: column + columns } };
}

const meet = (a: Place, b: Place): boolean => a.sheetId === b.sheetId && overlap(a.box, b.box);

/** What a formula on a tab names, or may find: ranges, and the ranges of names. */
function readerOf(book: Book): (formula: string, title: string) => readonly Place[] {
  const names = new Map(book.namedRanges.map(({ name, range }) => [name.toLowerCase(), range]));
  const anywhere = book.sheets.map((sheet) => ({ sheetId: sheet.properties.sheetId, box: boxOf(sheet, {}) }));
  const read = (formula: string, own: string): readonly Place[] => {
    const named = names.size === 0 ? [] : identifiersIn(formula).flatMap((name) => names.get(name.toLowerCase()) ?? []);
    const areas = [
      ...referencesIn(formula).map(({ on = own, body }) => ({ sheet: sheetTitled(book, on), area: areaOf(body) })),
      ...named.map((area) => ({ sheet: book.sheets.find(({ properties }) => properties.sheetId === (area.sheetId ?? 0)), area })),
    ];
    return areas.flatMap(({ sheet, area }) => (sheet && area ? [{ sheetId: sheet.properties.sheetId, box: boxOf(sheet, area) }] : []));
  };
  return (formula, own) => {
    const told = formula.replace(INDIRECT_OF_TEXT, (_, text: string) => text.replace(/""/g, '"'));
    return calls(told, ['INDIRECT', 'OFFSET']) ? anywhere : read(told, own);
  };
}

const INDIRECT_OF_TEXT = /(?<![\w."])INDIRECT\s*\(\s*"((?:[^"]|"")*)"\s*\)/gi;
