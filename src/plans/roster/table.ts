// A sheet as a table of people: where which column stands, what of the sheet is not read, and which rows may be people.
import { isBlank, textOf } from '../../scoring/reading';
import { groupBy } from '../groups';
import { wordsOf } from './cells';
import type { Reading } from './columns';
import { isExample } from './examples';
import type { Asks } from './heading-names';
import { type Heading, headingRowsIn, possibleHeadings, repeatsHeadings, wordsInRow } from './heading-rows';
import { countsRows } from './serial';
import { simplified } from './traditional';

type Cells = readonly unknown[];
export type SheetRow = { readonly row: number; readonly cells: Cells };

/**
 * Why a column is not read. `unknown`: nobody knows its heading; `blank`: it has none; `counts`: it counts the rows; `other`: another column
 * is read as what it says; `chosen`: HR said so.
 */
export type Unread = 'unknown' | 'blank' | 'counts' | 'other' | 'chosen';

/** `at` counts from 0. */
export type TableColumn = {
  readonly at: number;
  readonly heading: string;
  readonly reading: Reading | undefined;
  readonly unread: Unread | undefined;
  readonly chosen: boolean;
};

/** A column that says whether somebody is there; `asks`: of one of statuses, what its heading asks, where it says so. */
export type Telling = {
  readonly at: number;
  readonly heading: string;
  readonly reading: 'status' | 'leftOn';
  readonly asks: Asks | undefined;
};

/** `title`: above the headings; `total`, `note`: a row that sums up, parts or explains. */
export type SkippedRow = {
  readonly row: number;
  readonly kind: 'title' | 'headings' | 'example' | 'total' | 'note';
  readonly text: string;
};

/** `key`: its words, by which it is kept. */
export type TopRow = { readonly row: number; readonly text: string; readonly key: string };

export type Table = {
  /** As the sheet counts. */
  readonly headingRow: number;
  /** Rows that HR may say are the headings. */
  readonly tops: readonly TopRow[];
  readonly columns: readonly TableColumn[];
  readonly at: ReadonlyMap<Reading, number>;
  /** Columns that say in another way who somebody is: a second ID, address or name. */
  readonly aliases: readonly number[];
  /** All columns of statuses and last days, those among them too that no person's own is read from. */
  readonly telling: readonly Telling[];
  /** Two columns that are as likely the same and say different things; the first is read. */
  readonly twice: readonly Reading[];
  readonly rows: readonly SheetRow[];
  readonly skipped: readonly SkippedRow[];
};

export function tableIn(
  rows: readonly Cells[],
  firstRow: number,
  chosen: ReadonlyMap<string, Reading | ''>,
  saidRows: readonly string[] = [],
): Table {
  const { first, last, headings } = headingRowsIn(rows, chosen, saidRows);
  const numbered = rows.map((cells, n) => ({ row: firstRow + n, cells }));
  const below = numbered.slice(last + 1).filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const filled = Array.from({ length: width }, (_, at) => headings[at] !== undefined || below.some(({ cells }) => !isBlank(cells[at])));
  const { at, twice, reading, aliases } = placesOf(headings, below);
  const telling = headings.flatMap((heading, column) => tellingIn(heading, column));
  const kept: SheetRow[] = [];
  const skipped = numbered.slice(0, Math.max(0, first)).flatMap(({ row, cells }) => said(row, cells, 'title'));
  for (const each of below) {
    const kind = repeatsHeadings(each.cells, at) ? 'headings' : kindOf(each.cells, at);
    if (kind) skipped.push(...said(each.row, each.cells, kind));
    else if (at.size === 0 || [...at.values()].some((column) => !isBlank(each.cells[column]))) kept.push(each);
  }
  const columns = filled.flatMap((isFilled, column): readonly TableColumn[] => {
    if (!isFilled) return [];
    const heading = headings[column];
    const known = reading.get(column);
    const unread = known ? undefined : whyUnread(heading, below, column);
    return [{ at: column, heading: heading?.text ?? '', reading: known, unread, chosen: heading?.chosen ?? false }];
  });
  const tops = possibleHeadings(rows)
    .slice(0, TOPS)
    .map((n) => ({ row: firstRow + n, text: textIn(rows[n] ?? []), key: wordsInRow(rows[n] ?? []) }));
  return { headingRow: firstRow + Math.max(0, last), tops, columns, at, aliases, telling, twice, rows: kept, skipped };
}

function tellingIn(heading: Heading | undefined, at: number): readonly Telling[] {
  const { reading, asks } = heading?.meant ?? {};
  return heading && (reading === 'status' || reading === 'leftOn') ? [{ at, heading: heading.text, reading, asks }] : [];
}

/** As many rows are offered. */
const TOPS = 12;

/** Where each column stands: of several, the one whose heading says it best. */
function placesOf(headings: readonly (Heading | undefined)[], below: readonly SheetRow[]) {
  const candidates = headings.flatMap((heading, column) => (heading?.meant ? [{ ...heading.meant, column }] : []));
  const at = new Map<Reading, number>();
  const twice: Reading[] = [];
  const aliases: number[] = [];
  for (const [reading, all] of groupBy(candidates, (each) => each.reading)) {
    // what counts the rows is read as IDs only where nothing else is and its values are no count
    const fit = all.filter(({ counts, column }) => !counts || (all.every((each) => each.counts) && !countsRows(below, column)));
    const rank = Math.min(...fit.map((each) => each.rank));
    const best = fit.filter((each) => each.rank === rank);
    const [first] = best;
    if (!first) continue;
    at.set(reading as Reading, first.column);
    if (best.some(({ column }) => !saysTheSame(below, first.column, column))) twice.push(reading as Reading);
    if (NAMING.has(reading)) aliases.push(...fit.flatMap(({ column }) => (column === first.column ? [] : [column])));
  }
  if (at.has('name')) for (const part of ['givenName', 'familyName'] as const) at.delete(part);
  return { at, twice, aliases, reading: new Map([...at].map(([reading, column]) => [column, reading])) };
}

const NAMING: ReadonlySet<string> = new Set<Reading>(['id', 'name', 'email']);

/** Two columns of the same need no question. */
const saysTheSame = (rows: readonly SheetRow[], one: number, other: number): boolean =>
  rows.every(({ cells }) => wordsOf(cells[one]) === wordsOf(cells[other]));

function whyUnread(heading: Heading | undefined, below: readonly SheetRow[], column: number): Unread {
  if (!heading) return 'blank';
  if (heading.chosen) return heading.meant ? 'other' : 'chosen';
  if (!heading.meant) return 'unknown';
  return heading.meant.counts && countsRows(below, column) ? 'counts' : 'other';
}

const TOTAL =
  /^(?:合计|总计|小计|共计|总人数|人数(?:合计|总计|小计)?|共\s*\d+\s*人|grand total|sub-?total|totals?|headcount|count)(?:$|[\s:：\d(（/]|人)|(?:合计|总计|小计|sub-?total)$/i;
const NOTE = /^(?:注|备注|说明|制表|填表|审核|审批|note|notes|made by|prepared by|source|generated|confidential|end of)(?:$|[\s:：人0-9])/i;

/** What a row is that sums up or explains; undefined for one that may be a person. */
function kindOf(cells: Cells, at: ReadonlyMap<Reading, number>): 'example' | 'total' | 'note' | undefined {
  const [id, name] = [at.get('id'), at.get('name')];
  if (id !== undefined && name !== undefined && isExample(textOf(cells[id]), wordsOf(cells[name]))) return 'example';
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ column, text: wordsOf(cell) }]));
  const [first, ...others] = filled;
  const named = filled.filter(({ column }) => column === at.get('id') || column === at.get('name') || column === first?.column);
  if (named.some(({ text }) => TOTAL.test(simplified(text))) && filled.length <= 4) return 'total';
  if (!first) return undefined;
  if (NOTE.test(simplified(first.text)) && filled.length <= 4) return 'note';
  // the name of a department over its people, or a remark under all of them: one cell, and neither an ID nor a name
  const isName = [at.get('name'), at.get('givenName'), at.get('familyName')].includes(first.column);
  return others.length === 0 && !isName && !/\d/.test(first.text) && first.text.length > 1 ? 'note' : undefined;
}

/** `A · B · C` of a row that is left out. */
function said(row: number, cells: Cells, kind: SkippedRow['kind']): readonly SkippedRow[] {
  const text = textIn(cells);
  return text === '' ? [] : [{ row, kind, text }];
}

const textIn = (cells: Cells): string =>
  cells
    .map(wordsOf)
    .filter((text) => text !== '')
    .slice(0, 3)
    .join(' · ')
    .slice(0, 80);
