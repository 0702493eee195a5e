// The next period from the last: the answers by which a review was made and what HR chose besides, as its Plan tab keeps them; for HR alone.
import { decide, openIn } from '../../src/plans/decide';
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import { readyPlan } from '../../src/plans/ready';
import type { Answer } from '../../src/rpc/contract';
import { a1, area } from '../../src/workbook/area';
import { JSON_AT } from '../../src/workbook/plan/page';
import { piecesOf } from '../../src/workbook/plan/tab';
import { sampleCompany } from '../workbook/company';
import { argsFor, PLAN_5, tabOf, workbook } from './workbook';

jest.setTimeout(600_000);

const [HR, RATER] = ['e4@example.com', 'e8@example.com'];
const REVIEW = 'plan-05:2026-H1';

const SAMPLE = sampleCompany();
const NAMED = { generalManager: ['e００１'], someoneElse: [] };

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook();
  const only = SAMPLE.filter(({ department }) => department !== '编辑部').map(({ id }) => id);
  expect((await made.ask('createReview', argsFor(PLAN_5, { only, named: NAMED }))).error).toBeUndefined();
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
  // targets that a whole scorecard shares are among them, and those of each their own are asked for again
  const targetsOf = (each: Plan) => {
    const made = readyPlan(each, 'half');
    return made.ok
      ? made.ready.cards.flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators.map(({ target }) => target)))
      : [];
  };
  expect(targetsOf(again)).toEqual(targetsOf(PLAN_5));
  expect(targetsOf(again)).toEqual(expect.arrayContaining([8, 35, 'each']));
});

test('who was reviewed, whom HR named and the days HR set are carried', async () => {
  const { carried } = (await ask()).value as Answer<'readAnswers'>;
  expect(carried).toMatchObject({ named: { generalManager: ['E001'] }, due: { scoring: '2026-07-03' }, unticked: ['编辑部'] });
  expect(carried?.people.find(({ id }) => id === 'E012')).toEqual({
    ...{ id: 'E012', name: '高翔', department: '美工部', position: '网店美工', manager: 'E005' },
  });
  expect(carried?.people.map(({ department }) => department)).not.toContain('编辑部');
});

test('a rater is refused them', async () => {
  made.host.actAs(RATER);
  expect((await ask()).error.code).toBe('notHr');
});

test('it is closed once History has a row of each of its people', async () => {
  const { closed, carried } = (await ask()).value as Answer<'readAnswers'>;
  const keys = (carried?.people ?? []).map(({ id }) => `${id}|plan-05|2026-H1`);
  const sheetId = made.host.book.sheets.find(({ properties }) => properties.title === '历史')?.properties.sheetId ?? -1;
  const write = async (rows: readonly string[]) => {
    const cells = rows.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] }));
    const requests = [{ updateCells: { start: { sheetId, rowIndex: 4, columnIndex: 0 }, rows: cells, fields: 'userEnteredValue' } }];
    await made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
    return ((await ask()).value as Answer<'readAnswers'>).closed;
  };
  expect([closed, await write(keys.slice(1)), await write(keys)]).toEqual([false, false, true]);
});

test('a review that was made before this was kept is gone on from by its answers alone', async () => {
  const sheetId = made.host.book.sheets.find(({ properties }) => properties.title === tabOf('方案'))?.properties.sheetId ?? -1;
  const json = made.host
    .values(`'${tabOf('方案')}'!${a1(area(0, JSON_AT, 3))}`)
    .flat()
    .join('');
  const { carried, ...plan } = JSON.parse(json) as { carried: unknown };
  expect(carried).toBeDefined();
  const send = (text: string) => {
    const rows = [...piecesOf(text), '', ''].slice(0, 3).map((piece) => ({ values: [{ userEnteredValue: { stringValue: piece } }] }));
    const requests = [{ updateCells: { start: { sheetId, rowIndex: 0, columnIndex: JSON_AT }, rows, fields: 'userEnteredValue' } }];
    return made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
  };
  await send(JSON.stringify(plan));
  const { value } = (await ask()) as { value: Answer<'readAnswers'> };
  await send(json);
  const whole = (await ask()) as { value: Answer<'readAnswers'> };
  expect([value.plan, value.carried]).toEqual(['plan-05', undefined]);
  // by the Summary's own rows
  expect([...value.reviewed].sort()).toEqual(whole.value.carried?.people.map(({ id }) => id).sort());
  expect(value.reviewed).toHaveLength(30);
});

test('where the Plan tab is gone, that is said', async () => {
  const tab = made.host.book.sheets.find(({ properties }) => properties.title === tabOf('方案'));
  const requests = [{ deleteSheet: { sheetId: tab?.properties.sheetId ?? -1 } }];
  await made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
  const { error } = await ask();
  expect(error.code).toBe('gone');
  expect(error.message).toContain('Plan tab');
});
