// Reads a roster from rows as they are typed: people, findings that name the row and the column, and what each column was read as.
import { textOf } from '../../scoring/reading';
import { rosterSentence } from '../finding';
import { foldId } from '../fold-id';
import type { Person, Status } from '../person';
import { cleaned, saysBlank, withoutZeros, wordsOf } from './cells';
import { checkPeople } from './checks';
import { byFolded, type Choices, NO_CHOICES } from './choices';
import { COLUMN_KEYS, type ColumnKey, type Reading, titleOf } from './columns';
import { finder, linkPeople } from './link';
import { personsIn } from './persons';
import { type Repair, repairsIn } from './repairs';
import type { Note, RosterFinding, RosterKind, RosterRow } from './row';
import { type ColumnRead, columnsRead, type StatusWord, statusWords } from './said';
import { statusOf } from './statuses';
import { type SheetRow, type SkippedRow, type Table, type TopRow, tableIn } from './table';

export type Roster = {
  readonly people: readonly Person[];
  readonly findings: readonly RosterFinding[];
  /** Every column that the sheet has. */
  readonly columns: readonly ColumnRead[];
  /** Every word for a status, with what it is taken for. */
  readonly statuses: readonly StatusWord[];
  /** What has an obvious repair; looked for when it is asked for. */
  readonly repairs: () => readonly Repair[];
  readonly headingRow: number;
  readonly tops: readonly TopRow[];
  /** Rows that are no people: titles, headings again, totals, notes. */
  readonly skipped: readonly SkippedRow[];
};

/** `firstRow` is the sheet's number of the first of these rows. Columns may stand in any order, with others between them. */
export function readRoster(rows: readonly (readonly unknown[])[], firstRow = 1, choices: Choices = NO_CHOICES): Roster {
  const findings: RosterFinding[] = [];
  const note: Note = (level, at, column, kind, ...values) => {
    const rows = typeof at === 'number' ? [at] : at;
    const [row = 0] = rows;
    const sentence = rosterSentence(kind, ...values);
    findings.push({ level, path: `row ${row}/${column}`, sentence, kind, row, rows, column, value: wordIn(kind, values) });
  };
  const table = tableIn(rows, firstRow, byFolded(choices.columns), choices.headings);
  const said = byFolded(choices.statuses);
  const isWhole = noteColumns(table, note);
  const known = isWhole
    ? withIds(
        table.rows.map((row) => rowIn(row, table)),
        said,
        note,
      )
    : [];
  const persons = personsIn(known, said, note);
  const find = finder(persons, (_, n) => known[n]?.aliases ?? []);
  const people = linkPeople(known, persons, find, note);
  checkPeople(people, known, note);
  return {
    people,
    findings,
    repairs: () => repairsIn({ table, rows: known, people, findings, find }),
    columns: columnsRead(table, people),
    statuses: statusWords(known, said),
    headingRow: table.headingRow,
    tops: table.tops,
    skipped: table.skipped,
  };
}

/** The word that is asked about: each is a finding of its own. */
function wordIn(kind: RosterKind, [values]: readonly object[]): string {
  return kind === 'statusUnknown' && values && 'value' in values ? wordsOf(values.value) : '';
}

/** Whether the columns are there that everything hangs on. */
function noteColumns({ at, twice, headingRow }: Table, note: Note): boolean {
  const named: readonly (readonly [ColumnKey, boolean])[] = [
    ['id', at.has('id')],
    ['name', at.has('name') || at.has('givenName') || at.has('familyName')],
  ];
  for (const reading of twice) note('problem', headingRow, columnOf(reading), 'columnTwice', { row: headingRow, column: titleOf(reading) });
  for (const [key, isThere] of named)
    if (!isThere) note('problem', headingRow, key, 'columnMissing', { row: headingRow, column: titleOf(key) });
  return named.every(([, isThere]) => isThere);
}

const columnOf = (reading: Reading): ColumnKey => (reading === 'givenName' || reading === 'familyName' ? 'name' : reading);

function rowIn({ row, cells }: SheetRow, { at, aliases }: Table): RosterRow {
  const cellOf = (reading: Reading): unknown => cleaned(cells[at.get(reading) ?? -1]);
  const meantAt = (key: ColumnKey): unknown => {
    const cell = key === 'name' && !at.has('name') ? joinedName(textOf(cellOf('givenName')), textOf(cellOf('familyName'))) : cellOf(key);
    return !KEPT.has(key) && typeof cell === 'string' && saysBlank(cell) ? '' : cell;
  };
  return {
    row,
    cells: Object.fromEntries(COLUMN_KEYS.map((key) => [key, meantAt(key)])) as RosterRow['cells'], // every key, once
    aliases: aliases.map((column) => wordsOf(cells[column])).filter((alias) => !saysBlank(alias)),
  };
}

/** Somebody may be called Nan: a name is what it is, and whom a cell names is looked for before it is taken for a blank. */
const KEPT: ReadonlySet<ColumnKey> = new Set(['name', 'manager', 'executive', 'delegate']);

/** Chinese names have the family first and no space. */
const joinedName = (given: string, family: string): string =>
  /^\p{Script=Han}+$/u.test(family + given) ? family + given : `${given} ${family}`.trim();

/** Above this a number has lost digits: Sheets keeps fifteen. */
const DIGITS = 15;

/** The rows that can be told apart: with a name, and an ID that no row above has. Who has left or is no regular blocks nothing. */
function withIds(rows: readonly RosterRow[], said: ReadonlyMap<string, Status>, note: Note): readonly RosterRow[] {
  const seen = new Map<string, number>();
  const alike = new Map<string, RosterRow>();
  return rows.filter((each) => {
    const { row, cells } = each;
    const [id, name] = [textOf(cells.id), textOf(cells.name)];
    const level = (statusOf(wordsOf(cells.status), said) ?? 'active') === 'active' ? 'problem' : 'warning';
    const key = foldId(id);
    const other = seen.get(key);
    if (name === '') note(level, row, 'name', 'nameBlank', { row, id });
    if (id === '') note(level, row, 'id', 'idBlank', { row, name });
    else if (other !== undefined) note(level, row, 'id', 'idTwice', { row, id, other });
    else seen.set(key, row);
    if (typeof cells.id === 'number' && Math.abs(cells.id) >= 10 ** DIGITS) note('problem', row, 'id', 'idDigits', { row, id });
    const near = /^\d+$/.test(key) ? alike.get(withoutZeros(key)) : undefined;
    if (near && other === undefined) note('warning', row, 'id', 'idAlike', { row, id, other: near.row, near: textOf(near.cells.id) });
    else if (/^\d+$/.test(key)) alike.set(withoutZeros(key), each);
    return id !== '' && name !== '' && other === undefined;
  });
}
