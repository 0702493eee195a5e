// One ID in two rows: nobody can tell which is right, so neither is taken in silence, on the tab itself or wherever its scores are read.
import type { PersonId } from '../../src/plans/person';
import { answeredPlan, reviewOf } from './fixtures';
import { type Opened, openReview } from './opened-review';
import { GENERAL, KEY, openScored } from './scored-people';
import { enter, rowsOf, sheetIdOf } from './table-book';

jest.setTimeout(600_000);

const KINDS = ['plan', 'score', 'comments', 'summary', 'dashboard', 'history', 'log'] as const;
const seen = ({ host, tab }: Opened) => rowsOf(host, tab('summary'), ['id', 'final', 'stage'], 3);
const topOf = ({ host, tab }: Opened, title: string) => host.values(`'${tab(title).title}'!A1:Z1`)[0];
const NEXT = 'Comment missing';
const LEFT = 'HR: this ID stands in another row too: give each row its own ID, or delete the row too many';
const on = (tabs: string) =>
  `${tabs}: an ID stands in more than one row there, so none of them counts: give each row its own ID, or delete the extra row`;

test('an ID pasted over another on a score tab: both rows say so, and the Summary names tab and ID', async () => {
  const opened = await openScored(KINDS);
  const own = opened.tab('Score · 李敏');
  expect(topOf(opened, own.title)).toContain('2 of 2 done');
  await enter(opened.host, own, { 1: { id: 'E023', [KEY]: 20 } });
  expect(rowsOf(opened.host, own, ['id', 'weighted', 'dimension:key', 'left'], 2)).toEqual(Array(2).fill(['E023', '⚠', '⚠', LEFT]));
  expect(topOf(opened, own.title)).toContain('E023 in more than one row');
  expect(seen(opened)).toEqual([
    ['E015', 90, NEXT],
    ['E023', '⚠', on('“Score · 李敏” (E023)')],
    ['E024', '⚠', 'no row for Department head: bring it back on the score tab'],
  ]);
  expect(topOf(opened, 'dashboard')).toContain(on('“Score · 李敏” (E023)'));
  await enter(opened.host, own, { 1: { id: 'E024', [KEY]: 90 } });
  expect(seen(opened).map(([, final]) => final)).toEqual([90, 90, 90]);
});

test('a row that was copied, on two tabs: each is named, and all is well once the copy is gone', async () => {
  const opened = await openScored(KINDS);
  const own = ['Score · 李敏', 'Score · 周建国'].map((title) => opened.tab(title));
  const apply = (requests: readonly object[]) =>
    opened.host.operation(() => opened.host.Spreadsheets.batchUpdate({ requests: [...requests] }, opened.host.book.spreadsheetId));
  const range = own.map((tab) => ({
    sheetId: sheetIdOf(opened.host, tab),
    dimension: 'ROWS',
    startIndex: tab.frozen.rows + 1,
    endIndex: tab.frozen.rows + 2,
  }));
  await apply(range.map((each) => ({ insertDimension: { range: each } })));
  for (const tab of own) {
    const [[id] = []] = rowsOf(opened.host, tab, ['id'], 1);
    await enter(opened.host, tab, { 1: { id: String(id), [KEY]: 50, [GENERAL]: 50, done: true } });
  }
  const [first, second] = own.map((tab) => String(rowsOf(opened.host, tab, ['id'], 1)[0]?.[0]));
  const said = on(`“Score · 周建国” (${second}), “Score · 李敏” (${first})`);
  for (const [id, final, stage] of seen(opened)) {
    if (id === first || id === second) expect([final, stage]).toEqual(['⚠', said]);
    else expect([final, stage]).toEqual([90, NEXT]);
  }
  await apply(range.map((each) => ({ deleteDimension: { range: each } })));
  expect(seen(opened).map(([, final]) => final)).toEqual([90, 90, 90]);
});

test('a role that two hold: two rows of one of them are no answers of both', async () => {
  const opened = await openScored(undefined, { named: { generalManager: ['E001', 'E004'] as PersonId[] } });
  const { host, review, tab } = opened;
  const own = tab(`score:${review.raterTabs.findIndex(({ rater }) => rater.id === 'E004')}`);
  const [[id] = []] = rowsOf(host, own, ['id'], 1);
  await enter(host, own, { 1: { id: String(id) } });
  const role = new Map(rowsOf(host, tab('summary'), ['id', 'role:generalManager'], 3).map(([who, score]) => [who, score]));
  expect(role.get(id)).toBe('⚠');
});

test('on Comments and on the Summary itself: said in both rows, and nobody is graded or counted twice', async () => {
  const opened = await openScored(KINDS);
  const { host, tab } = opened;
  const comments = tab('comments');
  await enter(host, comments, { 1: { id: String(rowsOf(host, comments, ['id'], 1)[0]?.[0]) } });
  expect(rowsOf(host, comments, ['left'], 3).map(([left]) => left)).toEqual([LEFT, LEFT, 'Not begun']);
  await enter(host, tab('summary'), { 2: { id: 'E023' } });
  const twice = 'This ID stands in more than one row here: delete the extra row';
  expect(rowsOf(host, tab('summary'), ['id', 'settled', 'rank', 'stage'], 3)).toEqual([
    ['E015', 90, 1, NEXT],
    ['E023', '', '', twice],
    ['E023', '', '', twice],
  ]);
});

test('on Peers: no mean is taken, in words, and the Summary names the tab', async () => {
  const review = reviewOf(answeredPlan('plan-04'), { cycle: 'year', language: 'en' });
  const opened = await openReview(review, ['plan', 'score', 'self', 'peers', 'summary', 'history', 'log']);
  const { host, tab } = opened;
  const peers = tab('peers');
  const block = (rater: string, ...scores: readonly number[]) => Object.fromEntries(scores.map((score, n) => [`${n + 1}:${rater}`, score]));
  const answers = { ...block('peers', 90, 80, 70), ...block('reports', 90, 80, 70) };
  const [[first] = [], [second] = []] = rowsOf(host, peers, ['id'], 2);
  await enter(host, peers, { 0: answers, 1: { id: String(first), ...answers } });
  const rows = rowsOf(host, peers, ['id', 'mean:peers', 'left'], 2);
  expect(rows).toEqual(Array(2).fill([first, '⚠', LEFT]));
  const stages = new Map(rowsOf(host, tab('summary'), ['id', 'stage'], review.subjects.length).map(([id, stage]) => [id, stage]));
  expect(stages.get(first)).toBe(on(`“Peers” (${first})`));
  expect(stages.get(second)).toMatch(/^no row for /);
});
