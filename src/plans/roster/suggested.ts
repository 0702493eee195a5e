// What the values under a heading that nobody knows look like, and why. Rather nothing than what may turn people round: yes and no, days,
// amounts, and columns in which everybody has their own name are no statuses and no managers.

import { readAddress } from '../address';
import { readDay } from '../day';
import type { Person, PersonId } from '../person';
import { saysBlank, wordsOf } from './cells';
import { inCircles } from './checks';
import type { Reading } from './columns';
import type { Finder } from './link';
import { isStatusWord } from './statuses';
import type { SheetRow, Table } from './table';
import { isBare } from './yes-no';

/** So many of the different values fit; `words`: those for a status, with how many people have each. */
export type Suggestion = {
  readonly reading: Reading;
  readonly fits: number;
  readonly of: number;
  readonly words: readonly { readonly word: string; readonly count: number }[];
};

/** A column that is neither short nor of words needs no more than this to be known. */
const ENOUGH = 60;
/** No column of statuses has more words. */
const MOST_WORDS = 12;

export function suggestionFor({ rows, at }: Table, column: number, people: readonly Person[], find: Finder): Suggestion | undefined {
  const counts = new Map<string, number>();
  for (const text of rows.map(textAt(column))) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const values = [...counts.keys()];
  const few = values.slice(0, ENOUGH);
  const looks: readonly (readonly [Reading, (value: string) => boolean, (fits: (value: string) => boolean) => boolean])[] = [
    ['email', (value) => readAddress(value) !== undefined, (fits) => isMost(few, fits)],
    ['status', (value) => !isBare(value) && isStatusWord(value), (fits) => values.length <= MOST_WORDS && values.every(fits)],
    [
      'manager',
      (value) => !isDay(value) && find(value, true).length > 0,
      (fits) => isMost(few, fits) && areAbove(rows, column, people, find),
    ],
  ];
  const found = values.length === 0 ? undefined : looks.find(([reading, fits, isIt]) => !at.has(reading) && isIt(fits));
  if (!found) return undefined;
  const [reading, fits] = found;
  const words = reading === 'status' ? [...counts].map(([word, count]) => ({ word, count })) : [];
  return { reading, fits: values.filter(fits).length, of: values.length, words };
}

const textAt =
  (column: number) =>
  ({ cells }: SheetRow): string => {
    const text = wordsOf(cells[column]);
    return saysBlank(text) ? '' : text;
  };

const isMost = (values: readonly string[], fits: (value: string) => boolean): boolean =>
  values.filter(fits).length * 5 >= values.length * 4;

/** Digits alone may be an ID: whether they are is told by who stands above whom. */
const isDay = (value: string): boolean => {
  const day = /^\d+$/.test(value) ? 'unreadable' : readDay(value);
  return day !== null && day !== 'unreadable';
};

/**
 * Whether those named are above those in whose rows they stand. An account holder, a nickname: most have their own name. An age, a level, a
 * year that happen to be IDs: nobody is without, and some are above themselves.
 */
function areAbove(rows: readonly SheetRow[], column: number, people: readonly Person[], find: Finder): boolean {
  const cells = new Map(rows.map((row) => [row.row, textAt(column)(row)]));
  const named = people.flatMap((person) => {
    const text = cells.get(person.row) ?? '';
    return text === '' ? [] : [{ person, text, above: find(text, true)[0]?.id }];
  });
  const own = named.filter(({ person, above }) => person.id === above);
  if (own.length * 5 > named.length) return false;
  if (named.some(({ text }) => !/^\d+$/.test(text))) return true;
  const managers = new Map<PersonId, PersonId | undefined>(named.map(({ person, above }) => [person.id, above]));
  return named.length < people.length && inCircles(people.map(({ id }) => ({ id, manager: managers.get(id) }))).size === 0;
}
