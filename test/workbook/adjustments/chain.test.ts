// Adjustments on the local host: which rows count, what the Summary then shows, and what is said of the others.

import type { Opened } from '../opened-review';
import { openScored } from '../scored-people';
import { enter, rowsOf, sheetIdOf, sortRows, type Typed } from '../table-book';

jest.setTimeout(600_000);

type Row = Readonly<Record<string, Typed>>;
const WHOLE = { why: 'Took over orders', source: 'Meeting', by: 'Managers’ meeting', on: 46204 } as const;
const row = (id: string, from: number, to: Typed, more: Row = {}): Row => ({ id, from, to, ...WHOLE, ...more });

const book = () => openScored(['plan', 'score', 'summary', 'history', 'log']);
const opened = async (...rows: readonly Row[]): Promise<Opened> => written(await book(), rows);
/** These rows, and no others. */
async function written(review: Opened, rows: readonly Row[]): Promise<Opened> {
  const all = [0, 1, 2].map((n) => [n, { ...EMPTY, n: n + 1, ...rows[n] }] as const);
  await enter(review.host, review.tab('adjustments'), Object.fromEntries(all));
  return review;
}
const EMPTY: Row = { id: '', from: '', to: '', toGrade: '', why: '', source: '', by: '', on: '', base: '' };
const states = ({ host, tab }: Opened, count: number) => rowsOf(host, tab('adjustments'), ['state'], count).flat();
const summary = ({ host, tab }: Opened) => rowsOf(host, tab('summary'), ['id', 'final', 'grade', 'rank', 'adjusted'], 3);

test('a person’s newest valid row counts; the calculated score stays in sight', async () => {
  const review = await opened(row('E015', 90, 79.5, { source: 'Calibration' }));
  expect(states(review, 1)).toEqual(['Valid']);
  expect(summary(review)).toEqual([
    ['E015', 79.5, 'C', 3, '90 · Calibration 1'],
    ['E023', 90, 'A', '=1', ''],
    ['E024', 90, 'A', '=1', ''],
  ]);
  expect(rowsOf(review.host, review.tab('summary'), ['calculated', 'settled'], 3)).toEqual([[90, 79.5], [90, 90], [90, 90]]); // biome-ignore format: a table
});

type Case = readonly [what: string, rows: readonly Row[], states: readonly string[], shown: readonly unknown[]];
// biome-ignore format: a case each
const TAKEN: readonly Case[] = [
  ['a row follows another', [row('E015', 90, 79.5), row('E015', 79.5, 85)], ['Replaced by row 2', 'Valid'], [85, 'B', '90 · Meeting 2']],
  ['taken back', [row('E015', 90, 79.5), row('E015', 79.5, 90)], ['Taken back by row 2', 'Valid: as calculated'], [90, 'A', '90 · Meeting 2']],
  ['written at the same time', [row('E015', 90, 79.5), row('E015', 90, 85)], ['Valid', 'Not taken: “From” is not 79.5'], [79.5, 'C', '90 · Meeting 1']],
  ['from a row that is not taken', [row('E015', 91, 95), row('E015', 95, 96), row('E015', 90, 85)],
    ['Not taken: “From” is not 90', 'Not taken: “From” is not 90', 'Valid'], [85, 'B', '90 · Meeting 3']],
  ['another person’s rows between', [row('E015', 90, 80), row('E023', 90, 70), row(' e０１５', 80, 81)],
    ['Replaced by row 3', 'Valid', 'Valid'], [81, 'B', '90 · Meeting 3']],
  ['the grade alone', [row('E015', 90, '', { toGrade: 'B' })], ['Valid'], [90, 'B', '90 · Meeting 1']],
  ['a grade, then a score: the grade follows from it again', [row('E015', 90, '', { toGrade: 'C' }), row('E015', 90, 88)],
    ['Replaced by row 2', 'Valid'], [88, 'B', '90 · Meeting 2']],
  ['a score, then a grade: the score stays', [row('E015', 90, 88), row('E015', 88, '', { toGrade: 'A' })],
    ['Replaced by row 2', 'Valid'], [88, 'A', '90 · Meeting 2']],
  ['a score and a grade', [row('E015', 90, 75, { toGrade: 'B' })], ['Valid'], [75, 'B', '90 · Meeting 1']],
  ['zero', [row('E015', 90, 0)], ['Valid'], [0, 'E', '90 · Meeting 1']],
  ['the calculated score has moved since the row was written', [row('E015', 88.5, 85, { base: 88.5 })], ['Valid; calculated is now 90'], [85, 'B', '90 · Meeting 1']],
];
// biome-ignore format: a case each
const NOT_TAKEN: readonly Case[] = [
  ['nobody here', [row('E999', 90, 80)], ['Not taken: not reviewed here'], [90, 'A', '']],
  ['no new result', [row('E015', 90, '')], ['Not taken: no new result'], [90, 'A', '']],
  ['a text for a score', [row('E015', 90, 'good')], ['Not taken: “To” is not a score'], [90, 'A', '']],
  ['a score below nothing', [row('E015', 90, -1)], ['Not taken: “To” is not a score'], [90, 'A', '']],
  ['a percentage', [row('E015', 90, 0.85)], ['Not taken: was 85 meant?'], [90, 'A', '']],
  ['a grade that there is not', [row('E015', 90, '', { toGrade: 'Z' })], ['Not taken: grade not known'], [90, 'A', '']],
  ['no reason', [row('E015', 90, 80, { why: ' ' })], ['Not taken: why is missing'], [90, 'A', '']],
  ['no source', [row('E015', 90, 80, { source: '' })], ['Not taken: source is missing'], [90, 'A', '']],
  ['nobody decided', [row('E015', 90, 80, { by: '' })], ['Not taken: who decided is missing'], [90, 'A', '']],
  ['no day', [row('E015', 90, 80, { on: 'July' })], ['Not taken: day is missing'], [90, 'A', '']],
  ['a number twice', [row('E015', 90, 80), row('E023', 90, 80, { n: 1 })], ['Not taken: No. missing or twice', 'Not taken: No. missing or twice'], [90, 'A', '']],
];
test.each([['taken', TAKEN], ['not taken', NOT_TAKEN]])('rows that are %s', async (_, cases) => {
  const review = await book();
  for (const [what, rows, said, shown] of cases) {
    await written(review, rows);
    const [first = []] = summary(review);
    expect([what, states(review, rows.length), first.filter((_each, n) => [1, 2, 4].includes(n))]).toEqual([what, said, shown]);
  }
}); // biome-ignore format: a line a list

test('rows count by their numbers, however the tab is sorted', async () => {
  const review = await opened(row('E015', 90, 79.5), row('E015', 79.5, 85), row('E023', 90, 91));
  const before = summary(review);
  await sortRows(review.host, review.tab('adjustments'), 'to');
  expect(summary(review)).toEqual(before);
});

test('the tab deleted: nobody’s calculated score passes for a final one, and the Summary says what is missing', async () => {
  const review = await opened(row('E015', 90, 79.5));
  const { host, tab } = review;
  await host.operation(() =>
    host.Spreadsheets.batchUpdate(
      { requests: [{ deleteSheet: { sheetId: sheetIdOf(host, tab('adjustments')) } }] },
      host.book.spreadsheetId,
    ),
  );
  expect(rowsOf(host, tab('summary'), ['final', 'settled', 'stage'], 3)).toEqual(Array(3).fill(['⚠', '', '“Adjustments” is missing']));
});

test('an appeal that changes a result counts once Adjustments has the change, from what the Summary shows', async () => {
  const review = await openScored(['plan', 'score', 'summary', 'appeals', 'history', 'log']);
  const { host, tab } = review;
  const appeal = { id: 'E015', told: 46200, asked: 46202, decided: 46204, outcome: 'Changed' };
  const said = () => rowsOf(host, tab('appeals'), ['state'], 1)[0]?.[0];
  await enter(host, tab('appeals'), { 0: { ...appeal, old: 60, new: 99 } });
  expect(said()).toBe('Old score is not 90');
  await enter(host, tab('appeals'), { 0: { old: 90 } });
  expect(said()).toBe('Enter it on Adjustments');
  await written(review, [row('E015', 90, 98, { source: 'Appeal' })]);
  expect(said()).not.toBe('Decided');
  await written(review, [row('E015', 90, 98, { source: 'Appeal' }), row('E015', 98, 99, { source: 'Appeal' })]);
  expect([said(), summary(review)[0]]).toEqual(['Decided', ['E015', 99, 'A', 1, '90 · Appeal 2']]);
});
