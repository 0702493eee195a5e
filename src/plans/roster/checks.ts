// What can be told of people only side by side: who is named twice, who has nobody above them, and who is above themself.
import { inBoth } from '../../i18n/both';
import { nameWithId } from '../../i18n/lists';
import { textOf } from '../../scoring/reading';
import { addressKey } from '../address';
import { listOf } from '../finding';
import { groupBy } from '../groups';
import type { Person, PersonId } from '../person';
import { saysBlank } from './cells';
import type { FieldKey } from './columns';
import { nameKey } from './persons';
import type { Note, RosterRow } from './row';

/** Findings about people as a whole; those that concern one row name it. */
export function checkPeople(people: readonly Person[], rows: readonly RosterRow[], note: Note): void {
  const present = people.filter(({ status }) => status !== 'left');
  const heads = headsIn(people);
  const circling = inCircles(people);
  const rating = new Set(present.flatMap(({ manager, executive, delegate }) => [manager, executive, delegate]));

  for (const namesakes of groupBy(present, ({ name }) => nameKey(name)).values()) {
    const [first] = namesakes;
    if (!first || namesakes.length < 2) continue;
    note('warning', rowsOf(namesakes), 'name', 'sameName', { rows: listOf(rowsOf(namesakes)), name: first.name, ids: idsOf(namesakes) });
  }
  for (const sharing of groupBy(present, ({ email }) => addressKey(email)).values()) {
    const [first] = sharing;
    if (!first || first.email === '' || sharing.length < 2) continue;
    note('warning', rowsOf(sharing), 'email', 'sameEmail', { rows: listOf(rowsOf(sharing)), value: first.email, ids: idsOf(sharing) });
  }
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  const againstOf = new Map(rows.map(({ row, standing }) => [row, standing.against]));
  for (const person of present) {
    const { row, name, moved } = person;
    const says = (...columns: readonly FieldKey[]) =>
      columns.map((column) => textOf(cellsOf.get(row)?.[column])).some((text) => text !== '' && !saysBlank(text));
    if (!says('manager', 'executive') && !rating.has(person.id)) noteManager(person, heads.get(person.department) ?? [], note);
    const against = againstOf.get(row);
    if (against) note('warning', row, 'status', 'leftThough', { row, name, ...against });
    if (circling.has(person.id)) note('problem', row, 'manager', 'circle', { row, name });
    if (rating.has(person.id) && person.email === '') note('warning', row, 'email', 'raterWithoutEmail', { row, name });
    if (person.status === 'probation') noteProbation(person, note);
    if (moved) note('warning', row, 'movedFrom', 'moved', { row, name, from: moved.from, on: moved.on });
    else if (says('movedFrom', 'movedOn')) note('problem', row, 'movedOn', 'movedHalf', { row, name });
  }
}

/** Those whom somebody has as their manager, by their own department. */
export function headsIn(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const present = people.filter(({ status }) => status !== 'left');
  const managing = new Set(present.map(({ manager }) => manager));
  return groupBy(
    present.filter(({ id, department }) => department !== '' && managing.has(id)),
    ({ department }) => department,
  );
}

/** Names the one head of the department, where there is one: most often that is who is missing. */
function noteManager({ row, name, department }: Person, heads: readonly Person[], note: Note): void {
  const [head] = heads;
  if (!head || heads.length !== 1) note('problem', row, 'manager', 'managerMissing', { row, name });
  else {
    const named = inBoth((language) => nameWithId(language, head.name, head.id));
    note('problem', row, 'manager', 'managerMissingOne', { row, name, department, head: named });
  }
}

function noteProbation({ row, name, probationEnds }: Person, note: Note): void {
  if (probationEnds) note('warning', row, 'status', 'probationUntil', { row, name, until: probationEnds });
  else note('warning', row, 'status', 'probation', { row, name });
}

/** Those whose managers, one above the other, lead back to themselves. Every person is passed once. */
export function inCircles(people: readonly Pick<Person, 'id' | 'manager'>[]): ReadonlySet<PersonId> {
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

const rowsOf = (people: readonly Person[]): readonly number[] => people.map(({ row }) => row);
const idsOf = (people: readonly Person[]) => listOf(people.map(({ id }) => id));
