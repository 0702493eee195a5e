// The next period from the last: the answers by which a review was made and what HR chose besides, as the tab Plans keeps them; for HR alone.

import type { Request } from '../../local/book/schema';
import { decide, openIn } from '../../src/plans/decide';
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import { readyPlan } from '../../src/plans/ready';
import { OLDER_AT } from '../../src/review/kept-plans';
import type { Answer } from '../../src/rpc/contract';
import { a1, area } from '../../src/workbook/area';
import { piecesOf, planMark } from '../../src/workbook/records/plans-tab';
import { PLACE_MARK } from '../../src/workbook/requests/requests';
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

const sheetOf = (title: string) => {
  const found = made.host.book.sheets.find(({ properties }) => properties.title === title);
  if (!found) throw new Error(`${title} is gone`);
  return found.properties;
};
const send = (...requests: Request[]) =>
  made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
const [FIRST, ID, JSON_FROM] = [4, 6, 7];
/** What the row of a review holds on Plans. */
const keptAt = (row: number) =>
  made.host
    .values(`'方案库'!${a1(area(row, JSON_FROM, 1, 12))}`)
    .flat()
    .join('');
const write = (title: string, rowIndex: number, columnIndex: number, rows: readonly (readonly string[])[]) =>
  send({
    updateCells: {
      start: { sheetId: sheetOf(title).sheetId, rowIndex, columnIndex },
      rows: rows.map((row) => ({ values: row.map((stringValue) => ({ userEnteredValue: { stringValue } })) })),
      fields: 'userEnteredValue',
    },
  });

test('it is kept on a tab of its own, which HR alone may edit', () => {
  const [head] = made.host.values(`'方案库'!A${FIRST + 1}:G${FIRST + 1}`);
  expect(head).toEqual([
    ...['部门与员工绩效考核办法', 1, '2026 年上半年', expect.any(Number), HR],
    ...[expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/), REVIEW],
  ]);
  const [protection] = made.host.book.sheets.find(({ properties }) => properties.title === '方案库')?.protectedRanges ?? [];
  expect([protection?.range.startRowIndex, protection?.editors?.users]).toEqual([undefined, [HR]]);
});

test('a mark that somebody puts on another row, or takes off, changes nothing', async () => {
  const { sheetId } = sheetOf('方案库');
  const mark = (startIndex: number): Request => ({
    createDeveloperMetadata: {
      developerMetadata: {
        ...{ metadataKey: PLACE_MARK, metadataValue: planMark(REVIEW), visibility: 'DOCUMENT' },
        location: { dimensionRange: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } },
      },
    },
  });
  const off: Request = {
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: PLACE_MARK, metadataValue: planMark(REVIEW) } } },
  };
  await send(mark(0));
  expect((await ask()).error).toBeUndefined();
  await send(off);
  expect((await ask()).error).toBeUndefined();
  await send(mark(FIRST));
});

test('a review that was made before this was kept is gone on from by its answers alone', async () => {
  const json = keptAt(FIRST);
  const { carried, ...plan } = JSON.parse(json) as { carried: unknown };
  expect(carried).toBeDefined();
  const keep = (text: string) => write('方案库', FIRST, JSON_FROM, [[...piecesOf(text), '', ''].slice(0, 3)]);
  await keep(JSON.stringify(plan));
  const { value } = (await ask()) as { value: Answer<'readAnswers'> };
  await keep(json);
  const whole = (await ask()) as { value: Answer<'readAnswers'> };
  expect([value.plan, value.carried]).toEqual(['plan-05', undefined]);
  // by the Summary's own rows
  expect([...value.reviewed].sort()).toEqual(whole.value.carried?.people.map(({ id }) => id).sort());
  expect(value.reviewed).toHaveLength(30);
});

test('a workbook that keeps it on the Plan tab, as older ones do, is read', async () => {
  const whole = (await ask()) as { value: Answer<'readAnswers'> };
  const json = keptAt(FIRST);
  const { sheetId } = sheetOf(tabOf('方案'));
  await send({ deleteSheet: { sheetId: sheetOf('方案库').sheetId } });
  expect((await ask()).error.code).toBe('gone');
  await send(
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          ...{ metadataKey: PLACE_MARK, metadataValue: 'plan', visibility: 'DOCUMENT' },
          location: { dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: OLDER_AT, endIndex: OLDER_AT + 1 } },
        },
      },
    },
  );
  await write(
    tabOf('方案'),
    0,
    OLDER_AT,
    piecesOf(json).map((piece) => [piece]),
  );
  expect(await ask()).toEqual({ ok: true, value: whole.value });
});

test('the next review of such a workbook makes the tab, and each after that has the row above', async () => {
  const create = async (n: number) => {
    const args = argsFor(PLAN_5, { period: { cycle: 'half', year: 2026 + n, n: 1 }, due: {}, only: ['E012'] });
    expect((await made.ask('createReview', args)).error).toBeUndefined();
  };
  await create(1);
  await create(2);
  const ids = made.host.values(`'方案库'!${a1(area(FIRST, ID, 2))}`).flat();
  expect(ids).toEqual(['plan-05:2028-H1', 'plan-05:2027-H1']);
  for (const review of [...ids, REVIEW]) {
    const { value } = (await made.ask('readAnswers', { review }, 'en')) as { value: Answer<'readAnswers'> };
    expect(`${value.plan}:${value.period}`).toBe(review);
  }
});

test('where its row is gone, that is said; without the Plan tab it is gone on from', async () => {
  await send({ deleteSheet: { sheetId: sheetOf(tabOf('方案', '2028-H1')).sheetId } });
  expect((await made.ask('readAnswers', { review: 'plan-05:2028-H1' }, 'en')).error).toBeUndefined();
  const { sheetId } = sheetOf('方案库');
  await send({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: FIRST, endIndex: FIRST + 1 } } });
  const { error } = await made.ask('readAnswers', { review: 'plan-05:2028-H1' }, 'en');
  expect(error.code).toBe('gone');
  expect(error.message).toContain('Plans');
});
