// What HR is told of a sheet: every column with what it is read as and what stands in it, and every word for a status.
import { textOf } from '../../scoring/reading';
import { readAddress } from '../address';
import { readDay } from '../day';
import type { Person, Status } from '../person';
import { wordsOf } from './cells';
import { COLUMNS, type Reading, titleOf } from './columns';
import { foldHeading } from './headings';
import { finder } from './link';
import type { RosterRow } from './row';
import { statusOf } from './statuses';
import type { Table, TableColumn } from './table';

/** `samples`: up to three different values. `suggested`: what an unknown column's values look like; '' for nothing in particular. */
export type ColumnRead = TableColumn & { readonly samples: readonly string[]; readonly suggested: Reading | '' };

/** `status` is undefined for a word that nobody knows. */
export type StatusWord = {
  readonly word: string;
  readonly count: number;
  readonly status: Status | undefined;
  readonly rows: readonly number[];
};

const SAMPLES = 3;
const LONGEST = 40;

export function columnsRead(table: Table, people: readonly Person[]): readonly ColumnRead[] {
  const find = finder(people);
  return table.columns.map((column) => {
    const values = differentIn(table, column);
    const isDay = column.reading !== undefined && column.reading in COLUMNS && titleOf(column.reading) && kindOf(column.reading) === 'day';
    const shown = values.slice(0, SAMPLES).map((value) => (isDay ? dayOr(value) : textOf(value)).slice(0, LONGEST));
    const suggested = column.unread === 'unknown' ? suggestedFor(values.map(textOf), table, find) : '';
    return { ...column, samples: shown, suggested };
  });
}

const kindOf = (reading: Reading): string | undefined =>
  reading === 'givenName' || reading === 'familyName' ? undefined : COLUMNS[reading].kind;

/** A column that is neither short nor of words needs no more than this to be known. */
const ENOUGH = 60;

function differentIn({ rows }: Table, { at }: TableColumn): readonly (string | number)[] {
  const seen = new Set<string | number>();
  for (const { cells } of rows) {
    const cell = cells[at];
    const value = typeof cell === 'number' ? cell : wordsOf(cell);
    if (value !== '') seen.add(value);
    if (seen.size >= ENOUGH) break;
  }
  return [...seen];
}

function dayOr(value: string | number): string {
  const day = readDay(value);
  return day === null || day === 'unreadable' || day === 'ambiguous' ? String(value) : day;
}

/** What most of the values look like, among what no other column is read as. */
function suggestedFor(values: readonly string[], { at }: Table, find: ReturnType<typeof finder>): Reading | '' {
  const isMost = (fits: (value: string) => boolean): boolean => values.length > 0 && values.filter(fits).length * 5 >= values.length * 4;
  const looks: readonly (readonly [Reading, () => boolean])[] = [
    ['email', () => isMost((value) => readAddress(value) !== undefined)],
    ['status', () => values.length <= 12 && values.every((value) => /\p{L}/u.test(value) && statusOf(value, NONE) !== undefined)],
    ['manager', () => isMost((value) => find(value).length > 0)],
  ];
  return looks.find(([reading, fits]) => !at.has(reading) && fits())?.[0] ?? '';
}

const NONE: ReadonlyMap<string, Status> = new Map();

/** In the order in which they first come; a blank is no word. */
export function statusWords(rows: readonly RosterRow[], said: ReadonlyMap<string, Status>): readonly StatusWord[] {
  const words = new Map<string, { word: string; rows: number[] }>();
  for (const { row, cells } of rows) {
    const word = textOf(cells.status);
    const key = foldHeading(word);
    if (key === '') continue;
    const known = words.get(key) ?? { word, rows: [] };
    known.rows.push(row);
    words.set(key, known);
  }
  return [...words.values()].map(({ word, rows }) => ({ word, count: rows.length, status: statusOf(word, said), rows }));
}
