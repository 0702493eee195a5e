// What can be told of people only side by side: who names whom, who is named twice, and who would rate themself.
import { type Both, inBoth } from '../i18n/both';
import { nameWithId } from '../i18n/lists';
import { textOf } from '../scoring/reading';
import { listOf, rosterSentence } from './finding';
import { foldId } from './fold-id';
import { groupBy } from './groups';
import type { Person, PersonId } from './person';
import { COLUMNS } from './roster-columns';
import type { Note, RosterRow } from './roster-row';

const NAMED = ['manager', 'executive', 'delegate'] as const;

/** The people with those they name, by ID or by a name that is theirs alone. `rows` and `people` are in the same order. */
export function linkPeople(rows: readonly RosterRow[], people: readonly Person[], note: Note): readonly Person[] {
  const byId = new Map(people.map((person) => [foldId(person.id), person]));
  const byName = groupBy(people, ({ name }) => nameKey(name));

  const find = (person: Person, column: (typeof NAMED)[number], value: string): PersonId | undefined => {
    const named = byId.get(foldId(value));
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
  const heads = groupBy(
    present.filter(({ id, department }) => department !== '' && reports.has(id)),
    ({ department }) => department,
  );
  const circling = inCircles(people);
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
      note('problem', row, 'manager', withoutManager(person, heads.get(person.department) ?? []));
    if (circling.has(person.id)) note('problem', row, 'manager', rosterSentence('circle', { row, name }));
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

/** Those whose managers, one above the other, lead back to themselves. Every person is passed once. */
function inCircles(people: readonly Person[]): ReadonlySet<PersonId> {
  const managerOf = new Map(people.map(({ id, manager }) => [id, manager]));
  const circling = new Set<PersonId>();
  const passed = new Set<PersonId>();
  for (const { id } of people) {
    const way = new Set<PersonId>();
    let next: PersonId | undefined = id;
    while (next !== undefined && !passed.has(next)) {
      passed.add(next);
      way.add(next);
      next = managerOf.get(next);
    }
    if (next === undefined || !way.has(next)) continue;
    for (let at: PersonId | undefined = next; at !== undefined && !circling.has(at); at = managerOf.get(at)) circling.add(at);
  }
  return circling;
}

const nameKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();
const idsOf = (people: readonly Person[]): Both => listOf(people.map(({ id }) => id));
