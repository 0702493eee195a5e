// Tabs and rows that are deleted while a review runs, cells in error, and scores that are asked about: what the Summary says of each.
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { PersonId } from '../../src/plans/person';
import type { Tab } from '../../src/workbook/tab';
import { ANSWERS, answered } from '../plans/answers/index';
import { reviewOf, WHEN } from './fixtures';
import { type Opened, openReview } from './opened-review';
import { columnOf, enter, rowsOf, sheetIdOf, sortRows, type Typed } from './table-book';

jest.setTimeout(120_000);

const ONE = [{ title: '指标', weight: 100, how: { kind: 'rated' } }];
const [KEY, GENERAL] = ['rated:key/key-added-1', 'rated:general/general-added-1'] as const;

/** Two of Li Min's people and one of Chen Siyuan's, each rated by the general manager, the executive and the head. */
async function open(kinds: readonly Tab['kind'][] = ['plan', 'score', 'comments', 'summary', 'history', 'log']): Promise<Opened> {
  const adds = { 'scorecards/1/dimensions/0/adds': ONE, 'scorecards/1/dimensions/1/adds': ONE };
  const plan = answered(PLAN_05, 'liu@example.com', WHEN, { ...ANSWERS['plan-05'], ...adds, 'comments/required': 'none' });
  const opened = await openReview(reviewOf(plan, { cycle: 'half', language: 'en', only: ['E015', 'E023', 'E024'] as PersonId[] }), kinds);
  for (const [n, { subjects }] of opened.review.raterTabs.entries()) {
    const rows = subjects.map((_, row) => [row, { [KEY]: 90, [GENERAL]: 90, done: true }] as const);
    await enter(opened.host, opened.tab(`score:${n}`), Object.fromEntries(rows));
  }
  return opened;
}
const apply = ({ host }: Opened, ...requests: readonly object[]) =>
  host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...requests] }, host.book.spreadsheetId));
const gone = (opened: Opened, title: string) => apply(opened, { deleteSheet: { sheetId: sheetIdOf(opened.host, opened.tab(title)) } });
const seen = ({ host, tab }: Opened) => rowsOf(host, tab('summary'), ['id', 'final', 'stage'], 3);
const counted = ({ host, tab }: Opened) => host.values(`'${tab('summary').title}'!A1:Z1`)[0]?.filter((each) => /scored/.test(String(each)));
const NEXT = 'Comment missing';

test('a score tab deleted: its people have no final score and are told which; the others keep theirs, also after sorting', async () => {
  const opened = await open();
  expect(seen(opened)).toEqual([['E015', 90, NEXT], ['E023', 90, NEXT], ['E024', 90, NEXT]]); // biome-ignore format: a person each
  await gone(opened, 'Score · 李敏');
  const missing = '“Score · 李敏” is missing';
  const wanted = [
    ['E015', 90, NEXT],
    ['E023', `⚠ ${missing}`, missing],
    ['E024', `⚠ ${missing}`, missing],
  ];
  expect(seen(opened)).toEqual(wanted);
  expect(counted(opened)).toEqual(['1 of 3 scored']);
  await sortRows(opened.host, opened.tab('summary'), 'id');
  expect(seen(opened)).toEqual([...wanted].reverse());
  await gone(opened, 'Score · 周建国');
  expect(seen(opened)[2]?.[2]).toBe('“Score · 周建国”, “Score · 李敏” is missing');
});

test('a tab that everybody needs deleted: said in every row', async () => {
  const opened = await open();
  await gone(opened, 'comments');
  expect(seen(opened).map(([, final, stage]) => [final, stage])).toEqual(Array(3).fill([90, '“Comments” is missing']));
  await gone(opened, 'log');
  expect(seen(opened).map(([, , stage]) => stage)).toEqual(Array(3).fill('“Log” is missing'));
  await gone(opened, 'plan');
  expect(seen(opened).map(([, , stage]) => stage)).toEqual(Array(3).fill('“Plan” is missing'));
  expect(seen(opened).map(([, final]) => typeof final)).not.toContain('number');
});

test('a row taken out of a score tab: no share goes to the others in silence', async () => {
  const opened = await open();
  const own = opened.tab('Score · 李敏');
  const startIndex = own.frozen.rows;
  await apply(opened, {
    deleteDimension: { range: { sheetId: sheetIdOf(opened.host, own), dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } },
  });
  const [, first, second] = seen(opened);
  expect(first).toEqual(['E023', expect.stringMatching(/^⚠ no row for Department head/), expect.stringMatching(/^no row for/)]);
  expect(second).toEqual(['E024', 90, NEXT]);
});

test('scores that a tab asks about are counted as they stand, and nobody is told that all is scored', async () => {
  const opened = await open();
  const own = opened.tab('Score · 李敏');
  const rate = (row: number, cells: Readonly<Record<string, Typed>>) => enter(opened.host, own, { [row]: cells });
  await rate(0, { [KEY]: 0.85 });
  await rate(1, { [GENERAL]: 950 });
  const stages = () => seen(opened).map(([, , stage]) => stage);
  expect(stages()).toEqual([NEXT, 'Check the scores asked about', 'Check the scores asked about']);
  expect(seen(opened)[1]?.[1]).toBeCloseTo(27 + 0.7 * 45.425, 9);
  expect(counted(opened)).toEqual(['1 of 3 scored']);
  await rate(0, { comment: '0.85 is meant' });
  await rate(1, { [GENERAL]: 95 });
  expect(stages()).toEqual([NEXT, NEXT, NEXT]);
  expect(counted(opened)).toEqual(['3 reviewed, all scored']);
});

test('a cell in error is no “not applicable”: it is seen in the Summary, where one and where several hold the role', async () => {
  const opened = await open();
  const own = opened.tab('Score · 李敏');
  const { row, column } = columnOf(own, KEY);
  const start = { sheetId: sheetIdOf(opened.host, own), rowIndex: row, columnIndex: column };
  await apply(opened, {
    updateCells: { start, rows: [{ values: [{ userEnteredValue: { formulaValue: '=1/0' } }] }], fields: 'userEnteredValue' },
  });
  const [other, first] = seen(opened);
  expect(other).toEqual(['E015', 90, NEXT]);
  expect(first?.[1]).toMatch(/^[⚠#]/);
  expect(first?.[2]).toBe('A score cannot be counted');
});
