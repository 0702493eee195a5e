// The Log on the host: every operation's row follows the one before it, and what any editor of the file does to it by hand is named.
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { tabBy, write } from './by-marks';
import { score } from './scored-month';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const [HR, RATER] = ['e4@example.com', 'p3@example.com'] as const;
const REVIEW = 'plan-03:2026-01';
/** The first row under the headings, from 0. */
const FIRST = 4;

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook(rosterRows(6, {}), 'People', { locale: 'de_DE' });
  expect((await created(1)).error).toBeUndefined();
  expect((await made.ask('grantAccess', { review: REVIEW, emails: [RATER] }, 'en')).error).toBeUndefined();
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const created = (n: number) =>
  made.ask('createReview', argsFor(answeredPlan('plan-03'), { period: { cycle: 'month', year: 2026, n }, due: {}, language: 'en' }), 'en');
const ask = (op: string, args: object = {}) => made.ask(op, { review: REVIEW, ...args }, 'en');
const check = async () => (await made.ask('checkLog', {}, 'en')).value as { rows: number; fault?: { is: string; row: number; n: number } };
const log = () => tabBy(made.host, 'log');
const sheetId = () => log().properties.sheetId ?? 0;
const rows = (start: number, end: number) => ({ sheetId: sheetId(), dimension: 'ROWS' as const, startIndex: start, endIndex: end });
const text = (column: number) => ({ rows: [{ values: [{ userEnteredValue: { stringValue: 'another' } }] }], fields: 'userEnteredValue', start: { sheetId: sheetId(), rowIndex: FIRST, columnIndex: column } }); // biome-ignore format: a request
/** Does something to the Log, sees what is said of it, and takes it back. */
async function spoilt(requests: Parameters<typeof write>[1]) {
  const { book } = made.host;
  const kept = structuredClone(book.sheets.map(({ rows: cells }) => cells));
  await write(made.host, requests);
  const { fault } = await check();
  return { fault, kept };
}

test('HR alone may look', async () => {
  made.host.actAs(RATER);
  expect((await made.ask('checkLog', {}, 'en')).error.code).toBe('notHr');
});

test('creation, locking, adjusting, hiding and the next review: each row follows the one before', async () => {
  expect(await check()).toMatchObject({ is: 'read', rows: 1, typed: 0, ends: true, begun: 1 });
  await score(made.host, REVIEW, new Set());
  for (const [op, args] of [
    ['lockScores', { reason: 'nobody scores' }],
    [
      'adjustResult',
      { id: 'E0003', from: 98, to: 61.5, why: 'seen by all', source: 'meeting', by: 'x', resolution: '', on: '2026-01-31', toGrade: '' },
    ],
    ['showReview', { shown: false }],
    ['showReview', { shown: true }],
  ] as const)
    await ask(op, args);
  expect((await created(2)).error).toBeUndefined();
  const { rows: count, fault } = await check();
  expect(count).toBeGreaterThan(4);
  expect(fault).toBeUndefined();
});

// biome-ignore format: a case each
test.each([
  ['the first row cut', () => [{ deleteDimension: { range: rows(FIRST, FIRST + 1) } }], { is: 'gone', n: 1 }],
  ['a reason edited', () => [{ updateCells: text(5) }], { is: 'edited', n: 1 }],
  ['two rows swapped', () => [{ moveDimension: { source: rows(FIRST, FIRST + 1), destinationIndex: FIRST + 2 } }], { is: 'moved', n: 1 }],
] as const)('%s by the file’s owner is named, and what then is done by us is chained on', async (_, requests, fault) => {
  const made2 = await spoilt(requests());
  expect(made2.fault).toMatchObject(fault);
  // the rest is as it was for the next case
  await restore(made2.kept);
  expect((await check()).fault).toBeUndefined();
});

test('the last rows cut are named, by the mark that no editor of the file can make', async () => {
  const { rows: count } = await check();
  const { fault, kept } = await spoilt([{ deleteDimension: { range: rows(FIRST + count - 2, FIRST + count) } }]);
  expect(fault).toMatchObject({ is: 'cut', n: count - 1 });
  // a mark of theirs that says otherwise is not believed
  await write(made.host, [{ createDeveloperMetadata: { developerMetadata: { metadataKey: 'st.chain', metadataValue: `${count - 2} ${'0'.repeat(64)}`, visibility: 'DOCUMENT', location: { spreadsheet: true } } } }]); // biome-ignore format: a request
  expect((await check()).fault).toMatchObject({ is: 'cut', n: count - 1 });
  await restore(kept);
});

test('the whole tab deleted is said', async () => {
  await write(made.host, [{ deleteSheet: { sheetId: sheetId() } }]);
  expect(await check()).toMatchObject({ is: 'lost', sheetId: 0 });
});

/** The Log's cells as they were. */
async function restore(kept: readonly (typeof made.host.book.sheets)[number]['rows'][]): Promise<void> {
  const n = made.host.book.sheets.findIndex(({ properties }) => properties.sheetId === sheetId());
  const cells = (kept[n] ?? []).map((row) => ({
    values: row.map((cell) => (cell?.userEnteredValue ? { userEnteredValue: cell.userEnteredValue } : {})),
  }));
  const lacking = cells.length - (log().properties.gridProperties.rowCount ?? 0);
  await write(made.host, [
    ...(lacking > 0 ? [{ appendDimension: { sheetId: sheetId(), dimension: 'ROWS' as const, length: lacking } }] : []),
    { updateCells: { start: { sheetId: sheetId(), rowIndex: 0, columnIndex: 0 }, rows: cells, fields: 'userEnteredValue' } },
  ]);
}
