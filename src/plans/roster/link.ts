// Whom a cell of the roster names, however exports write people, and everybody linked with those they name.
import { fold, textOf } from '../../scoring/reading';
import { addressKey, readAddress } from '../address';
import { listOf } from '../finding';
import { foldId } from '../fold-id';
import { groupBy } from '../groups';
import type { Person, PersonId } from '../person';
import { saysBlank, withoutZeros } from './cells';
import { COLUMNS } from './columns';
import { nameKey } from './persons';
import type { Note, RosterRow } from './row';

const NAMED = ['manager', 'executive', 'delegate'] as const;

/** Those whom a cell may mean; `surely`: not by an ID beside words that are nobody's name, as `Room A-12`. */
export type Finder = (value: string, surely?: boolean) => readonly Person[];

/** The people with those they name, as `found` finds these. `rows` and `people` are in the same order. */
export function linkPeople(rows: readonly RosterRow[], people: readonly Person[], found: Finder, note: Note): readonly Person[] {
  const find = (person: Person, column: (typeof NAMED)[number], value: string): PersonId | undefined => {
    if (value === '') return undefined;
    const whole = found(value);
    if (whole.length === 0 && saysBlank(value)) return undefined;
    const [first = value, second] = value.split(BETWEEN_TWO).filter((part) => part.trim() !== '');
    const isOne = whole.length > 0 || second === undefined;
    const named = isOne ? whole : found(first);
    const at = { row: person.row, column: COLUMNS[column].heading, value: isOne ? value : first.trim() };
    const [one] = named;
    if (!isOne) note('warning', person.row, column, 'severalNamed', { ...at, value, first: first.trim() });
    if (!one) note('problem', person.row, column, 'personUnknown', at);
    else if (named.length > 1) note('problem', person.row, column, 'personAmbiguous', { ...at, ids: listOf(named.map(({ id }) => id)) });
    else if (one === person) note('problem', person.row, column, 'ownRater', { ...at, name: person.name });
    else if (one.status === 'left') note('problem', person.row, column, 'raterLeft', at);
    else return one.id;
    return undefined;
  };
  return people.map((person, n) => {
    const cells = rows[n]?.cells;
    const [manager, executive, delegate] = NAMED.map((column) => find(person, column, textOf(cells?.[column])));
    return { ...person, manager, executive, delegate };
  });
}

const BETWEEN_TWO = /[;；、\n|,，/&]/;
/** What stands between a name and an ID, on either side of one of them. */
const PARTS = /[-–—/|_,:()[\]<>【】]/;
const LONGEST = 200;

/**
 * Those whom a cell may mean: by ID, by address, by name, by what else names them, or by a name and an ID or address together.
 */
export function finder(people: readonly Person[], aliasesOf: (person: Person, n: number) => readonly string[] = () => []): Finder {
  const byId = new Map(people.map((person) => [foldId(person.id), [person]]));
  const byNumber = groupBy(
    people.filter(({ id }) => /^\d+$/.test(foldId(id))),
    ({ id }) => withoutZeros(foldId(id)),
  );
  const byName = groupBy(people, ({ name }) => nameKey(name));
  const byAddress = groupBy(people, ({ email }) => addressKey(email));
  const byAlias = groupBy(
    people.flatMap((person, n) => [...new Set(aliasesOf(person, n).map(nameKey))].map((key) => ({ key, person }))),
    ({ key }) => key,
  );
  const byCode = (text: string): readonly Person[] => {
    const id = foldId(text).replace(/^(\d+)\.0+$/, '$1');
    const numbered = /^\d+$/.test(id) ? (byNumber.get(withoutZeros(id)) ?? []) : [];
    const address = text.includes('@') ? readAddress(text) : undefined;
    return byId.get(id) ?? (numbered.length === 1 ? numbered : undefined) ?? byAddress.get(addressKey(address ?? '-')) ?? [];
  };
  /** `Lee, Ann` is Ann Lee. */
  const named = (text: string): readonly Person[] => {
    const whole = byName.get(nameKey(text));
    const [last = '', first, ...more] = text.split(/[,，]/);
    if (whole || first === undefined || more.length > 0) return whole ?? [];
    return byName.get(nameKey(`${first} ${last}`)) ?? byName.get(nameKey(`${last} ${first}`)) ?? byName.get(nameKey(last + first)) ?? [];
  };
  /** A name with what tells apart those who have it; the ID says who it is where the name is written in another way. */
  const together = (text: string, surely: boolean): readonly Person[] => {
    const folded = fold(text);
    const splits = [...folded.slice(0, LONGEST)].flatMap((character, at) => (PARTS.test(character) || character === ' ' ? [at] : []));
    let coded: readonly Person[] = [];
    for (const at of splits) {
      const halves = [folded.slice(0, at), folded.slice(at + 1)].map((half) => half.replace(ENDS, ''));
      for (const [code = '', name = ''] of [halves, [...halves].reverse()]) {
        const [person] = code === '' ? [] : byCode(code);
        if (!person) continue;
        const others = named(name);
        if (others.includes(person)) return [person];
        if (!surely && others.length === 0 && PARTS.test(folded[at] ?? '') && coded.length === 0 && !BETWEEN_TWO.test(folded))
          coded = [person];
        else if (others.length > 0) coded = [person, ...others];
      }
    }
    return coded;
  };
  return (value, surely = false) => {
    const coded = byCode(value);
    if (coded.length > 0) return coded;
    const whole = named(value);
    if (whole.length > 0) return whole;
    const aliased = byAlias.get(nameKey(value));
    return aliased ? aliased.map(({ person }) => person) : together(value, surely);
  };
}

const ENDS = /^[\s()[\]<>【】]+|[\s()[\]<>【】]+$/g;
