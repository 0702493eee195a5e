// Rows put in right under a heading: every result stays beside its own row, and whoever reads them reads the same as before.
import { PLAN_03 } from '../../src/plans/library/plan-03';
import type { PersonId } from '../../src/plans/person';
import { ANSWERS, answered } from '../plans/answers/index';
import { reviewOf, WHEN } from './fixtures';
import { GENERAL, KEY, one, openLiMin } from './li-min';
import { type Opened, openReview, remember } from './opened-review';
import { enter, rowsOf, sheetIdOf } from './table-book';

jest.setTimeout(600_000);

const SHOWN = ['id', 'role:head', 'final', 'grade', 'rank', 'stage'];

async function putRowIn({ host, tab }: Opened, title: string, below = 0): Promise<void> {
  const startIndex = tab(title).frozen.rows + below;
  const range = { sheetId: sheetIdOf(host, tab(title)), dimension: 'ROWS', startIndex, endIndex: startIndex + 1 };
  const requests = [{ insertDimension: { range, inheritFromBefore: false } }];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
}

/** Plan 3's June with one rater and one indicator a dimension. */
function openJune(): Promise<Opened> {
  const adds = Object.fromEntries([0, 1, 2].map((n) => [`scorecards/0/dimensions/${n}/adds`, one({ kind: 'rated' })]));
  const more = { 'scorecards/0/shares': [100, 0], 'decisions/0/value': '2025-01-01' };
  const plan = answered(PLAN_03, 'liu@example.com', WHEN, { ...ANSWERS['plan-03'], ...adds, ...more });
  const period = { cycle: 'month', year: 2026, n: 6 } as const;
  const only = ['E023', 'E024'] as PersonId[];
  return openReview(reviewOf(plan, { cycle: 'month', language: 'en', period, only }), ['plan', 'score', 'summary', 'history', 'log']);
}

/** The rows of a tab that has grown by so many. */
const grown = ({ host, tab }: Opened, title: string, marks: readonly string[], count: number, by: number) =>
  rowsOf(host, { ...tab(title), rows: tab(title).rows + by }, marks, count + by);

/** Four people whom each rater gives 60, 70, 80 and 90. */
async function openScored() {
  const opened = await openLiMin(one({ kind: 'rated' }));
  for (const [n, { subjects }] of opened.review.raterTabs.entries()) {
    const rows = subjects.map((_, at) => [at, { [`rated:${KEY}`]: 60 + at * 10, [GENERAL]: 60 + at * 10 }] as const);
    await enter(opened.host, opened.tab(`score:${n}`), Object.fromEntries(rows));
  }
  return opened;
}

test('on a score tab: each keeps their own score, there and on the Summary', async () => {
  const opened = await openScored();
  const read = (by: number) => grown(opened, 'Score · 李敏', ['id', 'weighted', 'grade', 'left'], 4, by);
  const [tab, summary] = [read(0), rowsOf(opened.host, opened.tab('summary'), SHOWN, 4)];
  expect(tab.map(([, weighted]) => weighted)).toEqual([60, 70, 80, 90]);
  for (let rows = 1; rows <= 2; rows++) {
    await putRowIn(opened, 'Score · 李敏');
    const blank = Array.from({ length: rows }, () => ['', '', '', '']);
    expect(read(rows)).toEqual([...blank, ...tab]);
    expect(rowsOf(opened.host, opened.tab('summary'), SHOWN, 4)).toEqual(summary);
  }
  opened.host.dispose();
});

test('between two people on a score tab: nobody is waited for there', async () => {
  const opened = await openScored();
  const read = (by: number) => grown(opened, 'Score · 李敏', ['id', 'weighted', 'grade', 'left'], 4, by);
  const [first = [], second = [], ...rest] = read(0);
  await putRowIn(opened, 'Score · 李敏', 2);
  expect(read(1)).toEqual([first, second, ['', '', '', ''], ...rest]);
  opened.host.dispose();
});

test('on the Summary: final scores, grades and places stay beside their people', async () => {
  const opened = await openScored();
  const before = rowsOf(opened.host, opened.tab('summary'), SHOWN, 4);
  await putRowIn(opened, 'Summary');
  expect(grown(opened, 'Summary', SHOWN, 4, 1)).toEqual([SHOWN.map(() => ''), ...before]);
  opened.host.dispose();
});

test('on History: earlier periods count as before', async () => {
  const opened = await openJune();
  const low = opened.review.ready.grades.at(-1)?.name.en ?? '';
  await remember(opened, [['E023', 2026, 4, 50, low], ['E023', 2026, 5, 50, low]]); // biome-ignore format: a person a line
  for (const [n, { subjects }] of opened.review.raterTabs.entries()) {
    const tab = opened.tab(`score:${n}`);
    const row = Object.fromEntries(tab.marks.flatMap(({ value }) => (value.startsWith('rated:') ? [[value, 0]] : [])));
    await enter(opened.host, tab, Object.fromEntries(subjects.map((_, at) => [at, row])));
  }
  const said = () => rowsOf(opened.host, opened.tab('summary'), ['id', 'streak', 'outcome'], 2);
  const before = said();
  expect(before.map(([, streak]) => streak)).toEqual([3, 1]);
  for (let rows = 1; rows <= 2; rows++) {
    await putRowIn(opened, 'History');
    expect(said()).toEqual(before);
  }
  opened.host.dispose();
});
