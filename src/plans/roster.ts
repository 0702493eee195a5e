// Reads a roster from rows as they are typed: people, and findings that name the row and the column.
import { fold, isBlank, readNumber, textOf } from '../scoring/reading';
import { readAddress } from './address';
import { readDay } from './day';
import { type Finding, rosterSentence } from './finding';
import { foldId } from './fold-id';
import type { Person, PersonId, Status } from './person';
import { checkPeople, linkPeople } from './roster-checks';
import { COLUMN_KEYS, COLUMNS, type ColumnKey, columnNamed } from './roster-columns';
import type { Note, RosterRow } from './roster-row';

type Roster = { readonly people: readonly Person[]; readonly findings: readonly Finding[] };

/** `firstRow` is the sheet's number of the first of these rows. Columns may stand in any order, with others between them. */
export function readRoster(rows: readonly (readonly unknown[])[], firstRow = 1): Roster {
  const findings: Finding[] = [];
  const note: Note = (level, row, column, sentence) => findings.push({ level, path: `row ${row}/${column}`, sentence });
  const head = rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  const columns = columnsIn(rows[head] ?? [], firstRow + Math.max(0, head), note);
  if (!columns) return { people: [], findings };
  const filled = rows
    .map((cells, n) => ({ row: firstRow + n, cells }))
    .slice(head + 1)
    .filter(({ cells }) => [...columns.values()].some((at) => !isBlank(cells[at])));
  const typed = filled.map(({ row, cells }) => ({ row, cells: cellsOf(cells, columns) }));
  const known = withIds(typed, note);
  const people = linkPeople(
    known,
    known.map((row) => personIn(row, note)),
    note,
  );
  checkPeople(people, known, note);
  return { people, findings };
}

/** Where each column stands; undefined where one that everything hangs on is missing. */
function columnsIn(headings: readonly unknown[], row: number, note: Note): ReadonlyMap<ColumnKey, number> | undefined {
  const columns = new Map<ColumnKey, number>();
  for (const [at, heading] of headings.entries()) {
    const key = columnNamed(textOf(heading));
    if (!key) continue;
    if (columns.has(key)) note('problem', row, key, rosterSentence('columnTwice', { row, column: COLUMNS[key].heading }));
    else columns.set(key, at);
  }
  const missing = (['id', 'name'] as const).filter((key) => !columns.has(key));
  for (const key of missing) note('problem', row, key, rosterSentence('columnMissing', { row, column: COLUMNS[key].heading }));
  return missing.length === 0 ? columns : undefined;
}

function cellsOf(cells: readonly unknown[], columns: ReadonlyMap<ColumnKey, number>): RosterRow['cells'] {
  const cellOf = (key: ColumnKey): unknown => {
    const cell = cells[columns.get(key) ?? -1];
    return isBlank(cell) ? '' : typeof cell === 'string' ? cell.trim() : cell;
  };
  return Object.fromEntries(COLUMN_KEYS.map((key) => [key, cellOf(key)])) as RosterRow['cells']; // every key, once
}

/** The rows that can be told apart: with a name, and an ID that no row above has. */
function withIds(rows: readonly RosterRow[], note: Note): readonly RosterRow[] {
  const seen = new Map<string, number>();
  return rows.filter(({ row, cells }) => {
    const [id, name] = [textOf(cells.id), textOf(cells.name)];
    const other = seen.get(foldId(id));
    if (name === '') note('problem', row, 'name', rosterSentence('nameBlank', { row, id }));
    if (id === '') note('problem', row, 'id', rosterSentence('idBlank', { row, name }));
    else if (other !== undefined) note('problem', row, 'id', rosterSentence('idTwice', { row, id, other }));
    else seen.set(foldId(id), row);
    return id !== '' && name !== '' && other === undefined;
  });
}

const STATUSES: Readonly<Record<string, Status>> = {
  '': 'active',
  active: 'active',
  regular: 'active',
  在职: 'active',
  正式: 'active',
  probation: 'probation',
  试用: 'probation',
  试用期: 'probation',
  dispatched: 'dispatched',
  派遣: 'dispatched',
  劳务派遣: 'dispatched',
  left: 'left',
  离职: 'left',
  已离职: 'left',
};

/** The person in a row, but for the people it names, who are linked once all are known. */
function personIn({ row, cells }: RosterRow, note: Note): Person {
  const odd = (column: ColumnKey, key: 'dateUnread' | 'dateAmbiguous' | 'amountUnread' | 'emailOdd' | 'statusUnknown') => {
    note('problem', row, column, rosterSentence(key, { row, column: COLUMNS[column].heading, value: textOf(cells[column]) }));
    return undefined;
  };
  const dayAt = (column: ColumnKey) => {
    const day = readDay(cells[column]);
    if (day === 'unreadable') return odd(column, 'dateUnread');
    return day === 'ambiguous' ? odd(column, 'dateAmbiguous') : (day ?? undefined);
  };
  const amount = readNumber(cells.base);
  const typed = textOf(cells.email).trim();
  const email = readAddress(typed) ?? typed;
  const status = STATUSES[fold(textOf(cells.status)).toLowerCase()] ?? odd('status', 'statusUnknown');
  if (typed !== '' && readAddress(typed) === undefined) odd('email', 'emailOdd');
  if (amount !== null && !(typeof amount === 'number' && amount >= 0)) odd('base', 'amountUnread');
  const [from, on] = [textOf(cells.movedFrom), dayAt('movedOn')];
  return {
    id: textOf(cells.id) as PersonId, // rows without an ID of their own have been left out
    row,
    name: textOf(cells.name),
    email,
    department: textOf(cells.department),
    position: textOf(cells.position),
    group: textOf(cells.group),
    manager: undefined,
    executive: undefined,
    delegate: undefined,
    hired: dayAt('hired'),
    base: typeof amount === 'number' ? amount : undefined,
    status: status ?? 'active',
    probationEnds: dayAt('probationEnds'),
    moved: from !== '' && on !== undefined ? { from, on } : undefined,
  };
}
