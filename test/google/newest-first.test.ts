// The order of tabs, over three periods and two plans: a review's stand together and before those of the reviews made earlier; HR's own, those
// HR has moved and those that serve all stay where they are, and hiding moves none.
import type { Request } from '../../local/book/schema';
import { HEAD } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000); // whole workbooks calculate

const person = (id: string, name: string, position: string, manager: string) => {
  const row = [id, name, `${id.toLowerCase()}@example.com`, '电子商务部', position, '', manager, manager && 'E1'];
  return [...row, ...HEAD.slice(row.length).map(() => '')];
};
const ROSTER = [HEAD, person('E1', '周建国', '总经理', ''), person('E2', '李敏', '部门经理', 'E1'), person('E3', '王磊', '专员', 'E2')];
const PLANS = { month: answeredPlan('plan-03'), quarter: answeredPlan('plan-06') };

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook(ROSTER, 'People', { locale: 'en_US' });
});
afterAll(() => made.host.dispose());

const sheets = () => made.host.book.sheets.map(({ properties }) => properties);
const titles = () => sheets().map(({ title }) => title);
const send = (...requests: Request[]) =>
  made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
const idOf = (title: string) => sheets().find((each) => each.title === title)?.sheetId ?? -1;
const move = (title: string, index: number) =>
  send({ updateSheetProperties: { properties: { sheetId: idOf(title), index }, fields: 'index' } });
const create = async (cycle: keyof typeof PLANS, n: number) => {
  const period = { cycle, year: 2026, n };
  const { error } = await made.ask('createReview', argsFor(PLANS[cycle], { period, due: {}, language: 'en', only: ['E3'] }), 'en');
  expect(error).toBeUndefined();
};

const [JANUARY, FEBRUARY, QUARTER] = ['E-commerce 2026-01', 'E-commerce 2026-02', 'Operations 2026-Q1'];
/** The titles with what a review's own end with in their place, `…` for as many as follow each other. */
const order = () =>
  titles()
    .map((title) => / · ([^·]+)$/.exec(title)?.[1]?.replace(/^(2026)/, 'E-commerce $1') ?? title)
    .filter((each, n, all) => each !== all[n - 1]);
/** A review's own tabs, without their ending. */
const own = (ending: string) => titles().flatMap((title) => (title.endsWith(` · ${ending}`) ? [title.replace(/ · [^·]+$/, '')] : []));

test('the first review’s tabs follow what HR has', async () => {
  await create('month', 1);
  expect(titles().slice(0, 4)).toEqual(['Sheet1', 'People', 'Guide · 2026-01', 'Plan · 2026-01']);
  expect(order()).toEqual(['Sheet1', 'People', JANUARY, 'Holidays', 'Plans', 'History', 'Log']);
});

test('the second’s come before them, in the order of the first’s own; HR’s tabs and shared ones stay', async () => {
  await send({ addSheet: { properties: { title: 'Budget' } } });
  const january = own('2026-01');
  await create('month', 2);
  expect(order()).toEqual(['Sheet1', 'People', FEBRUARY, JANUARY, 'Holidays', 'Plans', 'History', 'Log', 'Budget']);
  expect(own('2026-02')).toEqual(january);
  expect(own('2026-01')).toEqual(january);
});

test('of another plan likewise, whatever is hidden; shown again its tabs stand where they stood', async () => {
  expect((await made.ask('showReview', { review: 'plan-03:2026-02', shown: false }, 'en')).error).toBeUndefined();
  await create('quarter', 1);
  const all = ['Sheet1', 'People', QUARTER, FEBRUARY, JANUARY, 'Holidays', 'Plans', 'History', 'Log', 'Budget'];
  expect(order()).toEqual(all);
  expect(sheets().flatMap(({ title, hidden }) => (hidden ? [title] : []))).toEqual(own(FEBRUARY).map((title) => `${title} · ${FEBRUARY}`));
  expect((await made.ask('showReview', { review: 'plan-03:2026-02', shown: true }, 'en')).error).toBeUndefined();
  expect(order()).toEqual(all);
  expect(sheets().some(({ hidden }) => hidden)).toBe(false);
});

test('what HR has moved stays, and a tab that serves all and is made again stands behind all', async () => {
  await move(`Summary · ${QUARTER}`, 0);
  await move('History', 1);
  await send({ deleteSheet: { sheetId: idOf('Holidays') } });
  await create('month', 3);
  expect(order()).toEqual([
    ...[QUARTER, 'History', 'Sheet1', 'People', 'E-commerce 2026-03', QUARTER, FEBRUARY, JANUARY],
    ...['Plans', 'Log', 'Budget', 'Holidays'],
  ]);
  expect(own('E-commerce 2026-03')).toEqual(own(JANUARY));
});
