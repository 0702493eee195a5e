// What differs since a lock: cell by cell, by the fingerprint too, and whatever HR settles leaves the rest told.
import { createHash } from 'node:crypto';
import { changedCells, type Difference, differencesOn, printedAsLocked, textNow } from '../../../src/review/locking/changes';
import type { LockedRow, LockingTab } from '../../../src/review/locking/locking-read';
import { mayPutBack } from '../../../src/review/locking/settling';
import { REOPENED } from '../../../src/workbook/score/places';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

type Typed = Pick<LockedRow, 'id' | 'cells' | 'comment' | 'done'>;
const typed = (id: string, ...cells: readonly unknown[]): Typed => ({ id, cells, comment: `of ${id}`, done: true });
const PEOPLE = [typed('E1', 80, 90), typed('E2', 'N/A', 70.25), typed('E3', '', 1 / 3)];

/** Locked with these, and now with those. */
function tabOf(now: readonly Typed[], kept: readonly Typed[] = PEOPLE): LockingTab {
  const rowOf = (of: Typed, n: number): LockedRow => ({ ...of, row: 7 + n, name: `N${String(of.id)}`, left: '', locked: '' });
  const print = digest(printedAsLocked(bare(kept.map((each, n) => ({ ...rowOf(each, n), locked: textNow(rowOf(each, n)) })))));
  const rows = now.map((each, n) => {
    const before = kept[n];
    return { ...rowOf(each, n), locked: before ? textNow(rowOf(before, n)) : '' };
  });
  return { ...bare(rows), sheet: { ...bare([]).sheet, locked: { by: 'a@example.com', at: '2026-07-06T16:40:00Z', print } } };
}
const bare = (rows: readonly LockedRow[]): LockingTab => ({
  sheet: {
    ...{ sheetId: 5, title: 'Score', index: 0, rows: 20, columns: 9, frozenRows: 7, protections: [], warnings: [], places: [] },
    about: { review: 'r', key: 'score:0' },
  },
  typed: [],
  at: 8,
  headings: ['ID', 'A', 'B', 'Comment', 'Done'],
  columns: [0, 2, 3, 4, 6],
  rows,
});
const told = (tab: LockingTab): readonly string[] => differencesOn(tab, digest).map(inWords);
const inWords = (each: Difference): string =>
  each.kind === 'print'
    ? 'print'
    : [each.kind, each.row.id, ...each.cells.map(({ heading, column, typed: was }) => `${heading}@${column}=${String(was)}`)].join(' ');
const but = (n: number, change: Partial<Typed>): readonly Typed[] => PEOPLE.map((each, at) => (at === n ? { ...each, ...change } : each));

test.each<[what: string, now: readonly Typed[], differences: readonly string[]]>([
  ['nothing', PEOPLE, []],
  ['a score', but(0, { cells: [81, 90] }), ['row E1 A@2=80']],
  ['a score taken out', but(0, { cells: ['', 90] }), ['row E1 A@2=80']],
  ['two cells of a row', but(1, { cells: [0, 70] }), ['row E2 A@2=N/A B@3=70.25']],
  ['one that was blank', but(2, { cells: [5, 1 / 3] }), ['row E3 A@2=']],
  ['a comment, and the tick', but(0, { comment: '', done: '' }), ['row E1 Comment@4=of E1 Done@6=true']],
  ['the ID', but(0, { id: 'E9' }), ['row E9 ID@0=E1']],
  ['a row that was not there', [...PEOPLE, typed('E4', 1, 2)], ['new E4 ID@0= A@2= B@3= Comment@4= Done@6=']],
  [
    'what is kept to a millionth is not put back exactly: the fingerprint tells',
    but(2, { cells: ['', 0.5] }),
    ['row E3 B@3=0.333333', 'print'],
  ],
])('%s', (_, now, differences) => expect(told(tabOf(now))).toEqual(differences));

test('a row that is gone, or what is kept of it changed with it, only the fingerprint tells', () => {
  const tab = tabOf(PEOPLE);
  expect(told({ ...tab, rows: tab.rows.slice(1) })).toEqual(['print']);
  const forged = tab.rows.map((row) => (row.id === 'E1' ? { ...row, cells: [99, 90], locked: textNow({ ...row, cells: [99, 90] }) } : row));
  expect(told({ ...tab, rows: forged })).toEqual(['print']);
});

test('neither sorting the tab nor rows without anything change it; a row that is open again does not differ', () => {
  const tab = tabOf(but(0, { cells: [81, 90] }));
  const open = tab.rows.map((row) => (row.id === 'E1' ? { ...row, locked: REOPENED + row.locked } : row));
  expect(told({ ...tab, rows: [...tab.rows].reverse() })).toEqual(['row E1 A@2=80']);
  expect(differencesOn({ ...tab, rows: open }, digest).filter(({ kind }) => kind === 'row')).toEqual([]);
  expect(changedCells(tab, open[0] ?? bareRow).map(({ old, now }) => [old, now])).toEqual([['#80000000', '#81000000']]);
});
const bareRow: LockedRow = { ...typed('', ''), row: 0, name: '', left: '', locked: '' };

test('a key is another as soon as either text is', () => {
  const keys = [
    tabOf(but(0, { cells: [81, 90] })),
    tabOf(but(0, { cells: [82, 90] })),
    tabOf(but(0, { cells: [81, 90] }), but(0, { cells: [79, 90] })),
  ].flatMap((tab) => differencesOn(tab, digest).map(({ key }) => key));
  expect(new Set(keys).size).toBe(3);
});

test.each<[what: string, now: readonly Typed[], kept: readonly Typed[], may: boolean]>([
  ['a score', but(0, { cells: [81, 90] }), PEOPLE, true],
  ['a row that was not there', [...PEOPLE, typed('E4', 1, 2)], PEOPLE, false],
  ['a text that was cut off', but(0, { cells: [80, 90] }), but(0, { cells: ['x'.repeat(300), 90] }), false],
  ['a number too large to tell', PEOPLE, but(0, { cells: [1e20, 90] }), false],
])('whether it can be put back: %s', (_, now, kept, may) => {
  const [first] = differencesOn(tabOf(now, kept), digest);
  expect(first && mayPutBack(first)).toBe(may);
});
