// The next period from the last: the answers by which a review was made, as its Plan tab keeps them; for HR alone.
import { decide, openIn } from '../../src/plans/decide';
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import { readyPlan } from '../../src/plans/ready';
import type { Answer } from '../../src/rpc/contract';
import { argsFor, PLAN_5, workbook } from './workbook';

jest.setTimeout(600_000);

const [HR, RATER] = ['e4@example.com', 'e8@example.com'];
const REVIEW = 'plan-05:2026-H1';

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook();
  expect((await made.ask('createReview', argsFor(PLAN_5))).error).toBeUndefined();
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = () => made.ask('readAnswers', { review: REVIEW }, 'en');

test('given again to the library’s plan they leave nothing open that the period needs', async () => {
  const { plan, period, language, answers } = (await ask()).value as Answer<'readAnswers'>;
  expect([plan, period, language]).toEqual(['plan-05', '2026-H1', 'zh-CN']);
  const fresh = LIBRARY.find(({ id }) => id === plan);
  if (!fresh) throw new Error('no plan 5');
  expect(readyPlan(fresh, 'half').ok).toBe(false);
  const again = answers.reduce<Plan>((before, { path, ...answer }) => {
    const outcome = decide(before, path, answer);
    if (!outcome.ok) throw new Error(`${outcome.path}: ${outcome.why}`);
    return outcome.plan;
  }, fresh);
  expect(readyPlan(again, 'half').ok).toBe(true);
  expect(openIn(again).length).toBeLessThan(openIn(fresh).length);
});

test('a rater is refused them', async () => {
  made.host.actAs(RATER);
  expect((await ask()).error.code).toBe('notHr');
});

test('where the Plan tab is gone, that is said', async () => {
  const tab = made.host.book.sheets.find(({ properties }) => properties.title === '方案');
  const requests = [{ deleteSheet: { sheetId: tab?.properties.sheetId ?? -1 } }];
  await made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
  const { error } = await ask();
  expect(error.code).toBe('gone');
  expect(error.message).toContain('Plan tab');
});
