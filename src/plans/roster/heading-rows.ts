// Which rows of a sheet hold its headings: below titles, in two languages, under groups of columns.
import { isBlank } from '../../scoring/reading';
import { wordsOf } from './cells';
import type { Reading } from './columns';
import { foldHeading, type Meant, meantBy } from './headings';
import { isStatusWord } from './statuses';

type Cells = readonly unknown[];

/** What a heading means; `chosen` by HR, who may also have said that its column is not to be read. */
export type Heading = { readonly text: string; readonly meant: Meant | undefined; readonly chosen: boolean };

type HeadingRows = {
  /** The first and the last of them, from 0; -1 where the sheet is empty. */
  readonly first: number;
  readonly last: number;
  /** By column; none where nothing stands over it. */
  readonly headings: readonly (Heading | undefined)[];
};

/** Headings stand no further down than that. */
const LOOKED_AT = 40;
/** What HR has chosen goes before any name. */
const CHOSEN = -1;

/** What a row is known again by, whatever is put in above it. */
export const wordsInRow = (cells: Cells): string =>
  cells
    .map((cell) => foldHeading(wordsOf(cell)))
    .join('|')
    .replace(/\|+$/, '');

/** Rows that may be the headings, from 0. */
export const possibleHeadings = (rows: readonly Cells[]): readonly number[] =>
  rows.slice(0, LOOKED_AT).flatMap((cells, n) => (cells.filter((cell) => wordsOf(cell) !== '').length > 1 ? [n] : []));

/** `said`: rows that HR said are the headings; the first that is there goes before whatever was found. */
export function headingRowsIn(
  rows: readonly Cells[],
  chosen: ReadonlyMap<string, Reading | ''>,
  said: readonly string[] = [],
): HeadingRows {
  const headingAt = (cell: unknown): Heading | undefined => headingIn(wordsOf(cell), chosen);
  const looked = rows.slice(0, LOOKED_AT).map((cells) => cells.map(headingAt));
  const counts = looked.map((cells) => new Set(cells.flatMap((cell) => cell?.meant?.reading ?? [])).size);
  const most = Math.max(0, ...counts);
  const keys = said.length > 0 ? rows.slice(0, LOOKED_AT).map(wordsInRow) : [];
  const own = said.map((key) => keys.indexOf(key)).find((n) => n !== -1);
  const main = own ?? (most > 0 ? counts.indexOf(most) : firstFull(looked));
  if (main === -1) return { first: 0, last: -1, headings: [] };
  const isHeadings = (n: number): boolean => {
    const cells = (looked[n] ?? []).filter((cell) => cell !== undefined);
    // 在职 may be a heading, and stands under many: in a row of people it is no sign of headings
    const known = cells.filter(({ text, meant, chosen: said }) => said || (meant && !(meant.reading === 'status' && isStatusWord(text))));
    return known.length >= 2 && known.length * 2 >= cells.length;
  };
  let last = main;
  while (own === undefined && isHeadings(last + 1)) last += 1;
  // a heading that spans two rows stands in the upper one: 姓名 beside a group of columns
  const above = (looked[main - 1] ?? []).map((cell, at) => (cell?.meant && !looked[main]?.[at] ? cell : undefined));
  const first = above.some((cell) => cell) ? main - 1 : main;
  const block = [...looked.slice(main, last + 1), above];
  const width = Math.max(...block.map(({ length }) => length));
  const headings = Array.from({ length: width }, (_, at) => {
    const all = block.flatMap((cells) => cells[at] ?? []);
    return all.find((heading) => heading.chosen) ?? all.find(({ meant }) => meant) ?? all[0];
  });
  return { first, last, headings };
}

function headingIn(text: string, chosen: ReadonlyMap<string, Reading | ''>): Heading | undefined {
  if (text === '') return undefined;
  const said = chosen.get(foldHeading(text));
  if (said === undefined) return { text, meant: meantBy(text), chosen: false };
  const own = meantBy(text);
  const asks = own?.reading === said ? own.asks : undefined;
  return { text, meant: said === '' ? undefined : { reading: said, rank: CHOSEN, counts: false, asks }, chosen: true };
}

/** Where no heading is known, the first row that is about as full as any. */
function firstFull(looked: readonly (readonly (Heading | undefined)[])[]): number {
  const filled = looked.map((cells) => cells.filter((cell) => cell).length);
  const most = Math.max(0, ...filled);
  return most === 0 ? -1 : filled.findIndex((count) => count * 2 >= most);
}

/** Whether a row repeats the headings, as long sheets do at the top of each page. */
export function repeatsHeadings(cells: Cells, at: ReadonlyMap<Reading, number>): boolean {
  const named = [at.get('name'), at.get('givenName'), at.get('id')].map((column) => wordsOf(cells[column ?? -1]));
  if (!named.some((text) => text !== '' && meantBy(text))) return false;
  const filled = [...at].filter(([, column]) => !isBlank(cells[column]));
  const same = filled.filter(([reading, column]) => meantBy(wordsOf(cells[column]))?.reading === reading);
  return same.length >= 2 && same.length * 2 >= filled.length;
}
