// Stages on the host: done in order, refused out of turn for each pair, undone with a reason; what is typed by hand is held to the same order.
import { STAGE_NEEDS } from '../../src/plans/stage-order';
import { serialOf } from '../workbook/table-book';
import { APPROVER, AT, approvedMonth, asking, HR, type Made, PLAN, RATER, REVIEW } from './approved-month';
import { entering, rowsBy, tabBy, write } from './by-marks';
import { lastLogged } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

let made: Made;
beforeAll(async () => {
  made = await approvedMonth();
});
afterAll(() => made.host.dispose());

const as = asking(() => made);
const stages = () => tabBy(made.host, 'stages', REVIEW);
const row = (n: number) => rowsBy(made.host, stages(), 'n').find((each) => each.n === n) ?? {};
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const SAID = { on: day(-2), by: 'Liu Fang', number: '', record: 'the signed sheet, folder 3', own: false };
const done = (n: number, more: object = {}) => as(HR, 'doneStage', { n, ...SAID, ...more });
const type = (n: number, cells: Parameters<typeof entering>[1][number][1]) => write(made.host, entering(stages(), [[n - 1, cells]]));
const home = async () => {
  const { value } = await as(HR, 'readReview');
  return value as { stages: { list: { title: string; done: boolean; next: boolean; ahead?: true }[] }; repair: object[] };
};
const PLACES = PLAN.stages.map(({ id }, at) => [at + 1, id] as const);

test.each(['readStages', 'doneStage', 'undoStage', 'nameApprover'])('nobody but HR may %s', async (op) => {
  for (const email of [RATER, APPROVER])
    expect((await as(email, op, { n: 1, ...SAID, reason: 'because', email: RATER })).error?.code).toBe('notHr');
});

const PAIRS = PLACES.flatMap(([n, id]) =>
  PLACES.flatMap(([m, needed]) =>
    m < n && needed !== 'scoring' && id !== 'archive' && STAGE_NEEDS[id].includes(needed) ? [[id, needed, n, m] as const] : [],
  ),
);
test.each(PAIRS)('%s before %s is refused, by its name, and nothing is changed', async (_, needed, n, m) => {
  const [before, title] = [made.host.book, String(row(m).stage)];
  const { ok, error } = await done(n);
  expect([ok, error.code, needed]).toEqual([false, 'open', needed]);
  expect(error.message).toContain(`“${title}” comes before it.`);
  expect(error.message).toContain('Nothing was changed.');
  expect(made.host.book === before).toBe(true);
});

test.each<[n: number, more: object, why: string]>([
  [AT.notice, { on: '' }, 'A day is needed'],
  [AT.notice, { on: day(3) }, 'has not come yet'],
  [AT.notice, { by: ' ' }, 'Who did it is needed'],
  [AT.archive, {}, 'done by closing the review'],
  [99, {}, 'no such stage'],
])('stage %d, %j: %s', async (n, more, why) => expect((await done(n, more)).error?.message).toContain(why));

test('the first is done, once; it is in the Log, and what waited for it is next', async () => {
  expect((await done(AT.notice)).value).toEqual({ count: 1 });
  expect((await done(AT.notice)).value).toEqual({ count: 0 });
  expect([row(AT.notice).state, row(AT.notice).on]).toEqual(['Done', serialOf(day(-2))]);
  expect(lastLogged(made.host, 'Log').slice(1, 6)).toEqual([
    HR, 'Stage done', '', '', `E-commerce, January 2026: Arrangement, on ${day(-2)}, by Liu Fang. the signed sheet, folder 3`,
  ]); // biome-ignore format: one row
});

test('the lock comes next, as Home, Stages and Summary say alike, and a check before it is refused', async () => {
  expect([row(1).next, row(AT.check).state]).toEqual([AT.check - 0.5, 'Lock the scores first']);
  expect(rowsBy(made.host, tabBy(made.host, 'summary', REVIEW)).map(({ stage }) => stage)).toContain('Next: Lock the scores');
  expect((await as(HR, 'readReview')).value).toMatchObject({ lock: { next: true } });
  expect((await done(AT.check)).error?.message).toContain('The scores are to be locked before it.');
  await as(HR, 'lockScores', { reason: '' });
  expect([row(1).next, row(AT.check).state]).toEqual([AT.check, 'To do']);
  const [tab] = (await as(HR, 'readLocking')).value['shut' as never] as { sheetId: number }[];
  await as(HR, 'reopenScores', { tabs: [tab?.sheetId], reason: 'what a score rests on' });
  expect(row(1).next).toBe(AT.check - 0.5);
  await as(HR, 'lockScores', { reason: '' });
  expect(row(1).next).toBe(AT.check);
});

test('no stage is dated before one that it waits for', async () => {
  expect((await done(AT.check, { on: day(-1) })).value).toEqual({ count: 1 });
  expect((await done(AT.collect)).error?.message).toContain('is before that of “Check”');
  await as(HR, 'undoStage', { n: AT.check, reason: 'only tried' });
});

test('what is typed by hand out of turn is kept, and said on the tab and at Home', async () => {
  await type(AT.release, { on: serialOf(day(-1)) });
  expect(row(AT.release).state).toBe('Done out of turn');
  expect((await home()).stages.list.filter(({ ahead }) => ahead).map(({ title }) => title)).toEqual(['Results']);
  await type(AT.release, { on: null });
  expect((await home()).stages.list.filter(({ ahead }) => ahead)).toEqual([]);
});

test('undone with a reason; not while one that rests on it is done', async () => {
  await done(AT.check);
  await done(AT.collect, { own: true });
  expect((await as(HR, 'undoStage', { n: AT.check, reason: 'wrong sheet' })).error?.message).toContain(
    '“Confirm and add up” was done after it',
  );
  expect((await as(HR, 'undoStage', { n: AT.collect, reason: 'no' })).error?.message).toContain('too short');
  for (const n of [AT.collect, AT.check]) expect((await as(HR, 'undoStage', { n, reason: 'wrong sheet' })).value).toEqual({ count: 1 });
  expect((await as(HR, 'undoStage', { n: AT.check, reason: 'wrong sheet' })).value).toEqual({ count: 0 });
  expect([row(AT.check).on, row(AT.check).print, row(AT.check).record, row(AT.check).state]).toEqual(['', '', '', 'To do']);
  expect(lastLogged(made.host, 'Log').slice(1, 6)).toEqual([HR, 'Stage undone', '', '', 'E-commerce, January 2026: Check. wrong sheet']);
  expect((await home()).repair).toEqual([]);
});
