// How each column of the roster was read, in a real browser: seen, chosen, kept, and the rows of a finding shown.
import type { Choices } from '../../src/plans/roster/choices';
import type { Args } from '../../src/rpc/contract';
import { browserForTests } from './launch';
import { freshWorkbook, ok, roster } from './review-server';
import { heading, openAnswered, texts, walkTo } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

const ROWS = [
  ['Staff as of 2 November 2026'],
  ['No.', '员工号', '姓名', '部门', '职务', '考核组', 'Chef', '分管领导', '人员状态', '手机'],
  [1, 'E1', '周建国', '总经办', '总经理', '', '', '', '在职', 138],
  [2, 'E2', '李敏', '客服部', '经理', '中层管理人员', 'E1', 'E1', '在职', 139],
  [3, 'E3', '王磊', '客服部', '专员', '一般员工', '李敏', 'E1', '借调', 137],
  [4, 'E4', '吴倩', '客服部', '专员', '一般员工', '李敏', 'E1', '试用', 136],
];

/** A server that keeps what is said, as ours does. */
function keeping() {
  let said: Choices = { columns: {}, statuses: {} };
  return {
    ...freshWorkbook(),
    checkPeople: () => roster(ROWS, 'Staff', said),
    sayRoster: ({ columns, statuses, headings }: Args<'sayRoster'>) => {
      said = {
        columns: { ...said.columns, ...columns },
        statuses: { ...said.statuses, ...statuses },
        headings: [...(headings === undefined ? [] : [headings]), ...(said.headings ?? [])],
      };
      return roster(ROWS, 'Staff', said);
    },
    showRows: () => ok({}),
  };
}

test('each column is said; what nobody knows is chosen with a click, by keyboard too, and stays', async () => {
  const opened = await openAnswered(browser(), keeping());
  const { page, last } = opened;
  await walkTo(opened, 'People');
  await page.getByText('7 columns read, 3 not read').waitFor();
  await page.getByText('Not read: No. · Chef · 手机').waitFor();
  // a chip is as wide as its words, in a card too
  expect(await page.locator('.badge.open').evaluate((chip) => chip.getBoundingClientRect().width)).toBeLessThan(120);
  await page.getByRole('button', { name: 'See the headings' }).click();
  await heading(page, 'Headings');
  await page.getByText('Headings are in row 2. Not read as people: row 1 “Staff as of 2 November 2026”.').waitFor();
  expect(await texts(page, 'h2')).toEqual(['Words for a status to say: 1', 'Words for a status: 2', '2 not known', '7 read', '1 not read']);
  expect(await page.getByText('1 · 2 · 3 · counts the rows, no ID').count()).toBe(1);
  // whatever is chosen ends before the arrow
  const room = await page
    .locator('select')
    .evaluateAll((all) => all.map((each) => Number.parseInt(getComputedStyle(each).paddingRight, 10)));
  expect(Math.min(...room)).toBeGreaterThanOrEqual(28);

  await page.getByText('Names in it that are on this list: 2 of 2').waitFor();
  await page.getByRole('button', { name: 'Use as Manager' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('8 read').waitFor();
  expect(last('sayRoster')).toEqual({ roster: 'Staff', columns: { Chef: 'manager' }, statuses: {} });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('What “Chef” is read as');

  await page.getByLabel('What “借调” means').selectOption('dispatched');
  await page.getByText('Words for a status to say: 1').waitFor({ state: 'detached' });
  expect(last('sayRoster')).toEqual({ roster: 'Staff', columns: {}, statuses: { 借调: 'dispatched' } });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('What “借调” means');
  await page.getByLabel('What “手机” is read as').selectOption('');
  await page.getByRole('button', { name: 'Back to People' }).click();
  await heading(page, 'People');
  await page.getByText('8 columns read, 2 not read').waitFor();
});

test('every word for a status is shown with how many have it; what is known may be changed too', async () => {
  const opened = await openAnswered(browser(), keeping());
  const { page, last } = opened;
  await walkTo(opened, 'People');
  await page.getByRole('button', { name: 'See the headings' }).click();
  const words = page.getByRole('listitem').filter({ has: page.getByLabel(/^What “.*” means$/) });
  expect((await words.locator('.grow').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    '借调 people: 1',
    '在职 people: 2',
    '试用 people: 1',
  ]);
  expect(await page.getByLabel('What “试用” means').inputValue()).toBe('probation');
  await page.getByLabel('What “试用” means').selectOption('active');
  await page.locator('#status-试用[aria-busy=false]').waitFor();
  expect(last('sayRoster')).toEqual({ roster: 'Staff', columns: {}, statuses: { 试用: 'active' } });
  expect(await page.getByLabel('What “试用” means').inputValue()).toBe('active');
});

test('headings in another row than was found are said with two clicks', async () => {
  const opened = await openAnswered(browser(), keeping());
  const { page, last } = opened;
  await walkTo(opened, 'People');
  await page.getByRole('button', { name: 'See the headings' }).click();
  await page.getByRole('button', { name: 'Another row' }).click();
  const row = page.getByLabel('Row with the headings');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('heading-row');
  expect(await row.inputValue()).toBe('2');
  await row.selectOption({ label: '4: 2 · E2 · 李敏' });
  await page.getByText('Headings are in row 4.').waitFor();
  expect(last('sayRoster')).toMatchObject({ columns: {}, statuses: {}, headings: '2|e2|李敏|客服部|经理|中层管理人员|e1|e1|在职|139' });
  await row.selectOption({ label: '2: No. · 员工号 · 姓名' });
  await page.getByText('Headings are in row 2.').waitFor();
});

test('a suggestion is written into the roster with a click, says what that did, and is taken back', async () => {
  const odd = ROWS.map((row, n) => row.map((cell, c) => (n > 1 && c === 3 ? `${cell}${n === 3 ? '\u200B' : ''}` : cell)));
  let rows = odd;
  const opened = await openAnswered(browser(), {
    ...freshWorkbook(),
    checkPeople: () => roster(rows, 'Staff', { columns: { Chef: 'manager' }, statuses: { 借调: 'active' } }),
    mendRoster: ({ key }: Args<'mendRoster'>) => {
      rows = key === 'undo' ? odd : ROWS;
      return ok({ count: 1, left: 1, logged: true });
    },
    showRows: () => ok({}),
  });
  const { page, last } = opened;
  await walkTo(opened, 'People');
  await page.getByRole('heading', { name: 'Suggestions: 2' }).waitFor();
  await page.getByText('Row 4: 客服部␣ → 客服部').waitFor();
  const unseen = page.locator('.card', { hasText: 'that nobody sees' });
  await unseen.getByRole('button', { name: 'Show rows' }).click();
  expect(last('showRows')).toEqual({ roster: 'Staff', rows: [4] });
  await unseen.getByRole('button', { name: 'Apply in the roster' }).click();
  await page
    .getByText('Written into the roster: 1 cells. Left as they are, because formulas fill them: 1. The Log has what stood there.')
    .waitFor();
  expect(last('mendRoster')).toEqual({
    roster: 'Staff',
    key: 'unseen/department',
    cells: [{ row: 4, at: 3, from: '客服部\u200B', to: '客服部' }],
  });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('mended');
  await page.getByRole('heading', { name: 'Suggestions: 1' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back: 1 cells.').waitFor();
  expect(last('mendRoster')).toEqual({ roster: 'Staff', key: 'undo', cells: [] });
  await page.getByRole('heading', { name: 'Suggestions: 2' }).waitFor();
});

test('a finding shows its rows; who is left out is in nobody’s way', async () => {
  const opened = await openAnswered(browser(), keeping());
  const { page, last } = opened;
  await walkTo(opened, 'People');
  await page.getByRole('button', { name: 'Show rows 6' }).first().waitFor();
  const unknown = page.locator('.card.bad', { hasText: '借调' });
  await unknown.getByRole('button').click();
  expect(last('showRows')).toEqual({ roster: 'Staff', rows: [5] });
});
