// What can be told of people only side by side: who names whom, who is named twice, and who would rate themself.
import { nameWithId } from '../i18n/lists';
import { textOf } from '../scoring/reading';
import { type Both, inBoth, listOf, rosterSentence } from './finding';
import type { Person, PersonId } from './person';
import { COLUMNS } from './roster-columns';
import { idKey, type Note, type RosterRow } from './roster-row';

const NAMED = ['manager', 'executive', 'delegate'] as const;

/** The people with those they name, by ID or by a name that is theirs alone. `rows` and `people` are in the same order. */
export function linkPeople(rows: readonly RosterRow[], people: readonly Person[], note: Note): readonly Person[] {
  const byId = new Map(people.map((person) => [idKey(person.id), person]));
  const byName = groupBy(people, ({ name }) => nameKey(name));

  const find = (person: Person, column: (typeof NAMED)[number], value: string): PersonId | undefined => {
    const named = byId.get(idKey(value));
    const found = named ? [named] : (byName.get(nameKey(value)) ?? []);
    const at = { row: person.row, column: COLUMNS[column].heading, value };
    const [one] = found;
    if (value === '') return undefined;
    if (!one) note('problem', person.row, column, rosterSentence('personUnknown', at));
    else if (found.length > 1) note('problem', person.row, column, rosterSentence('personAmbiguous', { ...at, ids: idsOf(found) }));
    else if (one === person) note('problem', person.row, column, rosterSentence('ownRater', { ...at, name: person.name }));
    else if (one.status === 'left') note('problem', person.row, column, rosterSentence('raterLeft', at));
    else return one.id;
    return undefined;
  };

  return people.map((person, n) => {
    const cells = rows[n]?.cells;
    const [manager, executive, delegate] = NAMED.map((column) => find(person, column, textOf(cells?.[column])));
    return { ...person, manager, executive, delegate };
  });
}

/** Findings about people as a whole; those that concern one row name it. */
export function checkPeople(people: readonly Person[], rows: readonly RosterRow[], note: Note): void {
  const present = people.filter(({ status }) => status !== 'left');
  const reports = groupBy(
    present.filter(({ manager }) => manager !== undefined),
    ({ manager }) => manager ?? '',
  );
  const rating = new Set(present.flatMap(({ manager, executive, delegate }) => [manager, executive, delegate]));

  for (const namesakes of groupBy(present, ({ name }) => nameKey(name)).values()) {
    const [first] = namesakes;
    if (!first || namesakes.length < 2) continue;
    const at = listOf(namesakes.map(({ row }) => row));
    note('warning', first.row, 'name', rosterSentence('sameName', { rows: at, name: first.name, ids: idsOf(namesakes) }));
  }
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  for (const person of present) {
    const { row, name, moved } = person;
    const says = (...columns: readonly (keyof typeof COLUMNS)[]) => columns.some((column) => textOf(cellsOf.get(row)?.[column]) !== '');
    if (!says('manager', 'executive') && !rating.has(person.id))
      note('problem', row, 'manager', withoutManager(person, headsOf(person, present, reports)));
    if (inCircle(person, people)) note('problem', row, 'manager', rosterSentence('circle', { row, name }));
    if (rating.has(person.id) && person.email === '') note('warning', row, 'email', rosterSentence('raterWithoutEmail', { row, name }));
    if (person.status === 'probation') note('warning', row, 'status', onProbation(person));
    if (moved) note('warning', row, 'movedFrom', rosterSentence('moved', { row, name, from: moved.from, on: moved.on }));
    else if (says('movedFrom', 'movedOn')) note('problem', row, 'movedOn', rosterSentence('movedHalf', { row, name }));
  }
}

/** Names the one head of the department, where there is one: most often that is who is missing. */
function withoutManager({ row, name, department }: Person, heads: readonly Person[]): Both {
  const [head] = heads;
  return head && heads.length === 1
    ? rosterSentence('managerMissingOne', { row, name, department, head: inBoth((language) => nameWithId(language, head.name, head.id)) })
    : rosterSentence('managerMissing', { row, name });
}

const onProbation = ({ row, name, probationEnds }: Person): Both =>
  probationEnds ? rosterSentence('probationUntil', { row, name, until: probationEnds }) : rosterSentence('probation', { row, name });

/** Those of a person's department who have people reporting to them. */
const headsOf = (person: Person, present: readonly Person[], reports: ReadonlyMap<string, unknown>): readonly Person[] =>
  person.department === ''
    ? []
    : present.filter((other) => other !== person && other.department === person.department && reports.has(other.id));

/** Whether a person's managers, one above the other, lead back to that person. */
function inCircle(person: Person, people: readonly Person[]): boolean {
  const managerOf = new Map(people.map(({ id, manager }) => [id, manager]));
  const passed = new Set<PersonId>();
  let next = person.manager;
  while (next !== undefined && next !== person.id && !passed.has(next)) {
    passed.add(next);
    next = managerOf.get(next);
  }
  return next === person.id;
}

const nameKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();
const idsOf = (people: readonly Person[]): Both => listOf(people.map(({ id }) => id));

function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}
