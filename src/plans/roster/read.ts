// Reads a roster from rows as they are typed: people, findings that name the row and the column, and what each column was read as.
import { textOf } from '../../scoring/reading';
import type { Day } from '../day';
import { rosterSentence } from '../finding';
import { foldId } from '../fold-id';
import type { Person } from '../person';
import { cleaned, saysBlank, withoutZeros, wordsOf } from './cells';
import { checkPeople } from './checks';
import { byFolded, type Choices, NO_CHOICES } from './choices';
import { FIELDS, type FieldKey, type Reading, titleOf } from './columns';
import { finder, linkPeople } from './link';
import { personsIn } from './persons';
import { type Repair, repairsIn } from './repairs';
import type { Note, RosterFinding, RosterKind, RosterRow } from './row';
import { type ColumnRead, columnsRead, type StatusWord, statusWords } from './said';
import { type Standing, standingsIn } from './standing';
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

/**
 * `firstRow` is the sheet's number of the first of these rows. Columns may stand in any order, with others between them. `today`: whoever's
 * last day is before it has left; without it no day says so, which is for those who ask for names and addresses alone.
 */
export function readRoster(
  rows: readonly (readonly unknown[])[],
  firstRow = 1,
  choices: Choices = NO_CHOICES,
  today: Day | undefined = undefined,
): Roster {
  const findings: RosterFinding[] = [];
  const note: Note = (level, at, column, kind, ...values) => {
    const rows = typeof at === 'number' ? [at] : at;
    const [row = 0] = rows;
    const sentence = rosterSentence(kind, ...values);
    findings.push({ level, path: `row ${row}/${column}`, sentence, kind, row, rows, column, value: wordIn(kind, values) });
  };
  const table = tableIn(rows, firstRow, byFolded(choices.columns), choices.headings);
  const standingOf = standingsIn(table, byFolded(choices.statuses), today);
  const isWhole = noteColumns(table, note);
  const known = isWhole
    ? withIds(
        table.rows.map((row) => rowIn(row, table, standingOf)),
        note,
      )
    : [];
  const persons = personsIn(known, note);
  const find = finder(persons, (_, n) => known[n]?.aliases ?? []);
  const people = linkPeople(known, persons, find, note);
  checkPeople(people, known, note);
  return {
    people,
    findings,
    repairs: () => repairsIn({ table, rows: known, people, findings, find }),
    columns: columnsRead(table, people, find),
    statuses: statusWords(known),
    headingRow: table.headingRow,
    tops: table.tops,
    skipped: table.skipped,
  };
}

/** The word that is asked about: each is a finding of its own. */
function wordIn(kind: RosterKind, [values]: readonly object[]): string {
  if (kind === 'leftThough') return values && 'heading' in values ? wordsOf(values.heading) : '';
  return kind === 'statusUnknown' && values && 'value' in values ? wordsOf(values.value) : '';
}

/** Whether the columns are there that everything hangs on. */
function noteColumns({ at, twice, headingRow }: Table, note: Note): boolean {
  const named: readonly (readonly [FieldKey, boolean])[] = [
    ['id', at.has('id')],
    ['name', at.has('name') || at.has('givenName') || at.has('familyName')],
  ];
  for (const reading of twice) note('problem', headingRow, columnOf(reading), 'columnTwice', { row: headingRow, column: titleOf(reading) });
  for (const [key, isThere] of named)
    if (!isThere) note('problem', headingRow, key, 'columnMissing', { row: headingRow, column: titleOf(key) });
  return named.every(([, isThere]) => isThere);
}

const columnOf = (reading: Reading): FieldKey => (reading === 'givenName' || reading === 'familyName' ? 'name' : reading);

function rowIn({ row, cells }: SheetRow, { at, aliases }: Table, standingOf: (cells: SheetRow['cells']) => Standing): RosterRow {
  const cellOf = (reading: Reading): unknown => cleaned(cells[at.get(reading) ?? -1]);
  const meantAt = (key: FieldKey): unknown => {
    const cell = key === 'name' && !at.has('name') ? joinedName(textOf(cellOf('givenName')), textOf(cellOf('familyName'))) : cellOf(key);
    return !KEPT.has(key) && typeof cell === 'string' && saysBlank(cell) ? '' : cell;
  };
  return {
    row,
    cells: Object.fromEntries(FIELD_KEYS.map((key) => [key, meantAt(key)])) as RosterRow['cells'], // every key, once
    aliases: aliases.map((column) => wordsOf(cells[column])).filter((alias) => !saysBlank(alias)),
    standing: standingOf(cells),
  };
}

const FIELD_KEYS = Object.keys(FIELDS) as FieldKey[]; // the keys of a literal

/** Somebody may be called Nan: a name is what it is, and whom a cell names is looked for before it is taken for a blank. */
const KEPT: ReadonlySet<FieldKey> = new Set(['name', 'manager', 'executive', 'delegate']);

/** Chinese names have the family first and no space. */
const joinedName = (given: string, family: string): string =>
  /^\p{Script=Han}+$/u.test(family + given) ? family + given : `${given} ${family}`.trim();

/** Above this a number has lost digits: Sheets keeps fifteen. */
const DIGITS = 15;

/** What the keys of History and lists by ID cannot have in them: the sign that parts them, and names a list has for itself. */
const NO_ID = /\||^__/;

/** The rows that can be told apart: with a name, and an ID that no row above has. Who has left or is no regular blocks nothing. */
function withIds(rows: readonly RosterRow[], note: Note): readonly RosterRow[] {
  const seen = new Map<string, number>();
  const alike = new Map<string, RosterRow>();
  return rows.filter((each) => {
    const { row, cells, standing } = each;
    const [id, name] = [textOf(cells.id), textOf(cells.name)];
    const level = (standing.status ?? 'active') === 'active' ? 'problem' : 'warning';
    const key = foldId(id);
    const other = seen.get(key);
    if (name === '') note(level, row, 'name', 'nameBlank', { row, id });
    if (id === '') note(level, row, 'id', 'idBlank', { row, name });
    else if (other !== undefined) note(level, row, 'id', 'idTwice', { row, id, other });
    else seen.set(key, row);
    if (typeof cells.id === 'number' && Math.abs(cells.id) >= 10 ** DIGITS) note('problem', row, 'id', 'idDigits', { row, id });
    if (NO_ID.test(key)) note(level, row, 'id', 'idSign', { row, id });
    const near = /^\d+$/.test(key) ? alike.get(withoutZeros(key)) : undefined;
    if (near && other === undefined) note('warning', row, 'id', 'idAlike', { row, id, other: near.row, near: textOf(near.cells.id) });
    else if (/^\d+$/.test(key)) alike.set(withoutZeros(key), each);
    return id !== '' && name !== '' && other === undefined;
  });
}
