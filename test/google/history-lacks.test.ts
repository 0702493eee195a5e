// What HR is told of History: before a month is made without the one before it, and at Home while that is so; rows that stand twice.
import { answeredPlan } from '../workbook/fixtures';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000); // whole workbooks calculate

const PLAN_3 = answeredPlan('plan-03'); // it applies from January 2026 on
const month = (n: number) => argsFor(PLAN_3, { period: { cycle: 'month', year: 2026, n }, due: {}, language: 'en' });
const FEBRUARY = 'plan-03:2026-02';

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook();
  expect((await made.ask('createReview', month(1))).error).toBeUndefined();
});
afterAll(() => made.host.dispose());

const previewed = async (n: number): Promise<readonly string[]> => {
  const { value } = await made.ask('previewReview', month(n));
  const { findings } = value as { findings: { path: string; sentence: { en: string } }[] };
  return findings.filter(({ path }) => path === 'history').map(({ sentence }) => sentence.en);
};
const atHome = async (): Promise<readonly string[]> => {
  const { value } = await made.ask('readReview', { review: FEBRUARY }, 'en');
  return (value as { missing: { en: string }[] }).missing.map(({ en }) => en);
};
/** Rows of History, as HR fills them in below its heading. */
async function remember(...rows: readonly (readonly [key: string, score: number, grade: string])[]): Promise<void> {
  const sheet = made.host.book.sheets.find(({ properties }) => properties.title === 'History');
  const values = made.host.values("'History'");
  const head = values.findIndex((row) => row.includes('Score') && row.includes('Grade'));
  const [score, grade] = ['Score', 'Grade'].map((title) => values[head]?.indexOf(title) ?? -1);
  const cell = (rowIndex: number, columnIndex: number | undefined, value: string | number) => ({
    updateCells: {
      start: { sheetId: sheet?.properties.sheetId ?? 0, rowIndex, columnIndex: columnIndex ?? 0 },
      rows: [{ values: [{ userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } }] }],
      fields: 'userEnteredValue',
    },
  });
  const requests = rows.flatMap(([key, points, name], n) => [
    cell(head + 1 + n, 0, key),
    cell(head + 1 + n, score, points),
    cell(head + 1 + n, grade, name),
  ]);
  made.host.actAs('e4@example.com');
  await made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
}

test('the first month lacks nothing; the second says that the first is not in History, before it is made and at Home', async () => {
  expect(await previewed(1)).toEqual([]);
  expect(await previewed(2)).toEqual([
    'Missing from History, and so from streaks and roll-ups: January 2026. Close those periods, or add their results to History, first.',
  ]);
  expect((await made.ask('createReview', month(2))).error).toBeUndefined();
  expect(await atHome()).toEqual(['Missing from History, and so from streaks and roll-ups: January 2026.']);
  // what the plan's scores can be, once: each creation adds what its plan allows
  const known = made.host
    .values("'History'")
    .flat()
    .filter((cell) => String(cell).startsWith('|PLAN-'));
  expect(known).toEqual(['|PLAN-03#0000010000000108G|']);
});

test('once it is there neither says so, and a row that stands twice is named', async () => {
  await remember(['E023|plan-03|2026-01', 50, '需激励员工'], ['E024|plan-03|2026-01', 95, '月优秀员工']);
  expect(await previewed(2)).toEqual([]);
  // everybody else needs a row too
  expect(await atHome()).toEqual([expect.stringMatching(/^History lacks \d+ valid rows, the first for E0\d\d \(January 2026\)\. .*N\/A/)]);
  await remember(
    ['E023|plan-03|2026-01', 50, '需激励员工'],
    ['E024|plan-03|2026-01', 95, '月优秀员工'],
    ['ｅ023|plan-03|2026-01', 90, '月优秀员工'],
  );
  expect(await atHome()).toEqual([expect.stringContaining('History, E023|PLAN-03|2026-01: Same key again below')]);
});

test.each(['PLAN-03', 'plan- 03', 'ｐlan-03'])(
  'a plan with the id %s would share the keys of plan-03 on History, and is refused',
  async (id) => {
    const args = argsFor({ ...PLAN_3, id }, { period: { cycle: 'month', year: 2026, n: 3 }, due: {}, language: 'en' });
    const words = `reviews of a plan “plan-03”, and History cannot tell it from “${id}”`;
    const { findings } = (await made.ask('previewReview', args)).value as {
      findings: { level: string; path: string; sentence: { en: string } }[];
    };
    expect(findings.filter(({ path }) => path === 'id')).toEqual([
      { level: 'problem', path: 'id', sentence: expect.objectContaining({ en: expect.stringContaining(words) }) },
    ]);
    expect((await made.ask('createReview', args, 'en')).error).toMatchObject({ code: 'problems', message: expect.stringContaining(words) });
  },
);
