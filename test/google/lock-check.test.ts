// A locked review on the host: what was changed after the lock is found by tab, row and cell, put back or kept with a reason, and a period
// closes once nothing is left to settle.
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { entering, marksOf, rowsBy, tabBy, tabsBy, write } from './by-marks';
import { date, score } from './scored-month';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const [HR, RATER] = ['e4@example.com', 'p3@example.com'] as const;
const REVIEW = 'plan-03:2026-01';
const CLOSING = {
  aside: Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`E000${n + 1}`, 'left'])),
  waived: { 'stage:targets': 'none', 'stage:release': 'none' },
};

type Difference = { key: string; kind: string; title: string; row: number; id: string; back: boolean; cells: object[] };

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook(rosterRows(6, {}), 'People', { locale: 'de_DE' });
  const args = argsFor(answeredPlan('plan-03'), { period: { cycle: 'month', year: 2026, n: 1 }, due: {}, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  expect((await ask('grantAccess', { emails: [RATER] })).error).toBeUndefined();
  await score(made.host, REVIEW, new Set());
  expect((await ask('lockScores', { reason: 'in case a row is not done' })).error).toBeUndefined();
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = (op: string, args: object = {}) => made.ask(op, { review: REVIEW, ...args }, 'en');
const tabs = () => tabsBy(made.host, 'score', REVIEW);
/** One with more rows than one. */
const own = () => tabs().find((sheet) => rowsBy(made.host, sheet).length > 1) ?? raise();
const raise = (): never => {
  throw new Error('no tab');
};
const rows = () => rowsBy(made.host, own());
const rated = () => marksOf(own()).find((mark) => mark.startsWith('rated:')) ?? raise();
const type = (cells: Parameters<typeof entering>[1][number][1], row = 0) => write(made.host, entering(own(), [[row, cells]]));
const found = async (): Promise<readonly Difference[]> => {
  const { value, error } = await ask('checkLock');
  expect(error).toBeUndefined();
  return (value as { differences: Difference[] }).differences;
};
const only = async (): Promise<Difference> => (await found())[0] ?? raise();
const logged = () => lastLogged(made.host, 'Log').map(String);
const lockAtHome = async () => ((await ask('readReview')).value as { lock: { next: boolean; open: object[]; changed: object[] } }).lock;

test('nothing has changed: nothing is found, nothing written', async () => {
  const before = JSON.stringify(made.host.book);
  const { value } = await ask('checkLock');
  expect(value).toMatchObject({ tabs: tabs().length, differences: [], obstacles: [] });
  expect((value as { rows: number }).rows).toBeGreaterThan(0);
  expect(JSON.stringify(made.host.book)).toBe(before);
  expect(await lockAtHome()).toEqual({ next: false, tabs: tabs().length, open: [], changed: [] });
});

test('a rater is told nothing of it', async () => {
  made.host.actAs(RATER);
  for (const [op, args] of [
    ['checkLock', {}],
    ['settleChange', { key: 'x', way: 'back', reason: '' }],
  ] as const)
    expect((await ask(op, args)).error.code).toBe('notHr');
  expect((await ask('readReview')).value).not.toHaveProperty('lock');
});

test('a changed cell is named by tab, row, person and column, and Home says how many', async () => {
  await type({ [rated()]: 31.5 });
  const [first, ...others] = await found();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ kind: 'row', title: own().properties.title, id: rows()[0]?.id, back: true });
  expect(first?.cells).toEqual([{ heading: expect.stringMatching(/\S/), old: '97.25', now: '31.5' }]);
  expect((await lockAtHome()).changed).toEqual([{ title: own().properties.title, sheetId: own().properties.sheetId, rows: 1 }]);
});

test('the period does not close while it is there, whatever else is waived', async () => {
  const { error } = await ask('closeReview', { ...CLOSING, waived: { ...CLOSING.waived, [`changed:${own().properties.sheetId}`]: 'no' } });
  expect(error.code).toBe('open');
  expect(error.message).toContain(`“${own().properties.title}” was changed after the lock, rows: 1.`);
});

test('put back it is as it was locked, once, and the Log says by whom and what', async () => {
  const { key } = await only();
  expect((await ask('settleChange', { key, way: 'back', reason: '' })).value).toEqual({ count: 1 });
  expect(rows()[0]?.[rated()]).toBe(97.25);
  expect(await found()).toEqual([]);
  const [, who, what, , , detail, old, now] = logged();
  expect([who, what, old, now]).toEqual([HR, 'Change after the lock put back', '31.5', '97.25']);
  expect(detail).toContain(String(rows()[0]?.id));
  const before = JSON.stringify(made.host.book);
  expect((await ask('settleChange', { key, way: 'back', reason: '' })).value).toEqual({ count: 0 });
  expect(JSON.stringify(made.host.book)).toBe(before);
});

test('kept it needs a reason that says something, counts as locked from then on, and the tab says nothing more', async () => {
  await type({ [rated()]: 64.5, comment: '' });
  const { key } = await only();
  expect((await ask('settleChange', { key, way: 'keep', reason: 'why' })).error.message).toContain('The reason is too short.');
  expect(rows()[0]?.left).toContain('changed after the lock');
  expect((await ask('settleChange', { key, way: 'keep', reason: 'two orders were missing' })).value).toEqual({ count: 1 });
  expect(rows()[0]?.[rated()]).toBe(64.5);
  expect(String(rows()[0]?.left)).not.toContain('changed after the lock');
  expect(await found()).toEqual([]);
  expect(logged()[5]).toContain('two orders were missing');
  // and back to what it was first locked with is a change
  await type({ [rated()]: 97.25 });
  expect((await only()).cells).toEqual([expect.objectContaining({ old: '64.5', now: '97.25' })]);
  await type({ [rated()]: 64.5 });
  expect(await found()).toEqual([]);
});

test('what has changed once more since it was shown is not settled', async () => {
  await type({ [rated()]: 20 });
  const { key } = await only();
  await type({ [rated()]: 30 });
  expect((await ask('settleChange', { key, way: 'keep', reason: 'as it was shown' })).value).toEqual({ count: 0 });
  expect(rows()[0]?.[rated()]).toBe(30);
  expect((await ask('settleChange', { key: (await only()).key, way: 'back', reason: '' })).value).toEqual({ count: 1 });
});

test('a row and what is kept of it changed together: only the fingerprint tells, settling others does not hide it, a reason does', async () => {
  const kept = String(rows()[0]?.locked);
  await type({ [rated()]: 50, locked: kept.replace('#64500000', '#50000000') });
  expect((await found()).map(({ kind }) => kind)).toEqual(['print']);
  expect((await ask('closeReview', CLOSING)).error.message).toContain('is not as it was locked');
  await type({ comment: 'another' }, 1);
  const [row] = await found();
  expect(row?.kind).toBe('row');
  expect((await ask('settleChange', { key: row?.key, way: 'keep', reason: 'a comment only' })).value).toEqual({ count: 1 });
  const left = await found();
  expect(left.map(({ kind, back }) => [kind, back])).toEqual([['print', false]]);
  expect((await ask('settleChange', { key: left[0]?.key, way: 'back', reason: '' })).value).toEqual({ count: 0 });
  expect((await ask('settleChange', { key: left[0]?.key, way: 'keep', reason: 'seen in the version history' })).value).toEqual({
    count: 1,
  });
  expect(await found()).toEqual([]);
});

describe('a score is corrected', () => {
  const where = () => ({
    sheetId: own().properties.sheetId ?? 0,
    id: String(rows()[0]?.id),
    mark: rated(),
    reason: 'two orders were missing',
  });
  const correct = (more: object) => ask('correctScore', { ...where(), ...more });

  test('the tab is read as it stands, with what may stand there', async () => {
    const { value } = await ask('readLocked', where());
    const {
      columns,
      rows: read,
      released,
    } = value as { columns: { mark: string; wanted: { en: string } }[]; rows: object[]; released: string };
    const at = columns.findIndex(({ mark }) => mark === rated());
    expect(columns[at]?.wanted.en).toBe('a number from 0 to 100, or N/A');
    expect(read).toHaveLength(rows().length);
    expect(read[0]).toMatchObject({ id: where().id, cells: expect.arrayContaining(['50']) });
    expect(released).toBe('');
  });

  test.each<[what: string, more: object, message: string]>([
    ['without a reason', { old: '50', value: '60', reason: 'why' }, 'The reason is too short.'],
    ['what cannot stand there', { old: '50', value: '101' }, '“101” is not a number from 0 to 100, or N/A.'],
    ['nobody’s row', { old: '50', value: '60', id: 'E9999' }, 'is not locked here'],
    ['another column', { old: '50', value: '60', mark: 'weighted' }, 'is not locked here'],
    ['another tab', { old: '50', value: '60', sheetId: 4711 }, 'is not locked here'],
  ])('refused: %s', async (_, more, message) => {
    const before = JSON.stringify(made.host.book);
    expect((await correct(more)).error.message).toContain(message);
    expect(JSON.stringify(made.host.book)).toBe(before);
  });

  test('by HR alone', async () => {
    made.host.actAs(RATER);
    for (const op of ['readLocked', 'correctScore'])
      expect((await ask(op, { ...where(), old: '50', value: '60' })).error.code).toBe('notHr');
  });

  test('once, and it counts as locked: old, new, reason and who stand in the Log', async () => {
    expect((await correct({ old: '50', value: ' 62.5 ' })).value).toEqual({ count: 1 });
    expect(rows()[0]?.[rated()]).toBe(62.5);
    expect(String(rows()[0]?.left)).not.toContain('changed after the lock');
    expect(await found()).toEqual([]);
    const [, who, what, , , detail, old, now] = logged();
    expect([who, what, old, now]).toEqual([HR, 'Score corrected', '50', '62.5']);
    expect(detail).toContain('two orders were missing');
    const before = JSON.stringify(made.host.book);
    expect((await correct({ old: '50', value: '62.5' })).value).toEqual({ count: 0 });
    expect(JSON.stringify(made.host.book)).toBe(before);
  });

  test('not in a row that was changed after the lock, which stays told', async () => {
    await type({ comment: 'typed by the owner' });
    expect((await correct({ old: '62.5', value: '70' })).error.message).toContain('This row was changed after the lock.');
    expect((await ask('settleChange', { key: (await only()).key, way: 'back', reason: '' })).value).toEqual({ count: 1 });
  });

  test('not once results are released', async () => {
    await date(made.host, REVIEW);
    expect((await ask('readLocked', where())).value).toMatchObject({ released: '2026-06-30' });
    expect((await correct({ old: '62.5', value: '70' })).error.message).toContain('The results were released on');
    const again = await ask('reopenScores', { tabs: [where().sheetId], reason: 'A query about scores' });
    expect(again.error.message).toContain('The results were released on');
    // the day taken back, both may be done again
    const sheet = tabBy(made.host, 'stages', REVIEW);
    const at = rowsBy(made.host, sheet, 'n').findIndex(({ kind }) => kind === 'release');
    await write(made.host, entering(sheet, [[at, { on: null }]]));
  });
});

test('a tab that is open again is named on the way to closing, locked once more it closes, and is locked all the same', async () => {
  const tab = { tabs: [own().properties.sheetId ?? 0] };
  expect((await ask('reopenScores', { ...tab, reason: 'A query about scores: two of them' })).value).toEqual({ count: 1 });
  const { open } = await lockAtHome();
  expect(open).toEqual([{ title: own().properties.title, sheetId: own().properties.sheetId }]);
  expect((await ask('closeReview', CLOSING)).error.message).toContain('Open again after the lock:');
  await type({ [rated()]: 70 });
  const { again, shut } = (await ask('readLocking')).value as { again: { changes: object[] }[]; shut: object[] };
  expect(again.map(({ changes }) => changes)).toEqual([[expect.objectContaining({ old: '62.5', now: '70' })]]);
  expect(shut).toHaveLength(tabs().length - 1);
  expect((await ask('lockScores', { reason: 'in case a row is not done' })).error).toBeUndefined();
  expect((await ask('closeReview', CLOSING)).error).toBeUndefined();
  expect((await ask('settleChange', { key: 'x', way: 'back', reason: '' })).error.message).toContain('This review is closed');
});
