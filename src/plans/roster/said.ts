// What HR is told of a sheet: every column with what it is read as and what stands in it, and every word for a status.
import { textOf } from '../../scoring/reading';
import { readDay } from '../day';
import type { Person, Status } from '../person';
import { wordsOf } from './cells';
import { FIELDS, type Reading } from './columns';
import { foldHeading } from './headings';
import type { Finder } from './link';
import type { RosterRow } from './row';
import { type Suggestion, suggestionFor } from './suggested';
import type { Table, TableColumn } from './table';

/** `samples`: up to three different values. `suggested`: what an unknown column's values look like, and why. */
export type ColumnRead = TableColumn & { readonly samples: readonly string[]; readonly suggested: Suggestion | undefined };

/** `status` is undefined for a word that nobody knows. */
export type StatusWord = {
  readonly word: string;
  readonly count: number;
  readonly status: Status | undefined;
  readonly rows: readonly number[];
};

const SAMPLES = 3;
const LONGEST = 40;

export function columnsRead(table: Table, people: readonly Person[], find: Finder): readonly ColumnRead[] {
  return table.columns.map((column) => {
    const isDay = column.reading !== undefined && kindOf(column.reading) === 'day';
    const samples = samplesIn(table, column).map((value) => (isDay ? dayOr(value) : textOf(value)).slice(0, LONGEST));
    return { ...column, samples, suggested: column.unread === 'unknown' ? suggestionFor(table, column.at, people, find) : undefined };
  });
}

const kindOf = (reading: Reading): string | undefined =>
  reading === 'givenName' || reading === 'familyName' ? undefined : FIELDS[reading].kind;

function samplesIn({ rows }: Table, { at }: TableColumn): readonly (string | number)[] {
  const seen = new Set<string | number>();
  for (const { cells } of rows) {
    const cell = cells[at];
    const value = typeof cell === 'number' ? cell : wordsOf(cell);
    if (value !== '') seen.add(value);
    if (seen.size >= SAMPLES) break;
  }
  return [...seen];
}

function dayOr(value: string | number): string {
  const day = readDay(value);
  return day === null || day === 'unreadable' || day === 'ambiguous' ? String(value) : day;
}

/** In the order in which they first come; a blank is no word. */
export function statusWords(rows: readonly RosterRow[]): readonly StatusWord[] {
  const words = new Map<string, { word: string; status: Status | undefined; rows: number[] }>();
  for (const { row, standing } of rows) {
    const { word, meant: status } = standing;
    const key = foldHeading(word);
    if (key === '') continue;
    const known = words.get(key) ?? { word, status, rows: [] };
    known.rows.push(row);
    words.set(key, known);
  }
  return [...words.values()].map(({ word, status, rows }) => ({ word, count: rows.length, status, rows }));
}
