// A year in one workbook: twelve months of plan 3 and four quarters of plan 6. Every tab says of which plan and period it is, and a review's
// tabs stand together, the newest first, and are hidden and shown together.
import type { Answer } from '../../src/rpc/contract';
import { HEAD } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // sixteen reviews in one workbook

const [HR, RATER] = ['e4@example.com', 'e2@example.com'];
const person = (id: string, name: string, position: string, manager: string) => {
  const row = [id, name, `${id.toLowerCase()}@example.com`, '电子商务部', position, '', manager, manager && 'E1'];
  return [...row, ...HEAD.slice(row.length).map(() => '')];
};
const ROSTER = [HEAD, person('E1', '周建国', '总经理', ''), person('E2', '李敏', '部门经理', 'E1'), person('E3', '王磊', '专员', 'E2')];
const PLANS = { month: answeredPlan('plan-03'), quarter: answeredPlan('plan-06') };
type Which = readonly [cycle: keyof typeof PLANS, n: number];
/** The quarter's review is made after its months'. */
const YEAR: readonly Which[] = Array.from({ length: 12 }, (_, n): readonly Which[] => [
  ['month', n + 1],
  ...(n % 3 === 2 ? [['quarter', (n + 1) / 3] as const] : []),
]).flat();
const endOf = ([cycle, n]: Which) => (cycle === 'month' ? `E-commerce 2026-${String(n).padStart(2, '0')}` : `Operations 2026-Q${n}`);
const SHARED = ['People', 'Holidays', 'Plans', 'History', 'Log'];

let made: Awaited<ReturnType<typeof workbook>>;
const sheets = () => made.host.book.sheets.map(({ properties }) => properties);
const titles = (): readonly string[] => sheets().map(({ title }) => title);
const create = async ([cycle, n]: Which) => {
  const period = { cycle, year: 2026, n };
  const { error } = await made.ask('createReview', argsFor(PLANS[cycle], { period, due: {}, language: 'en', only: ['E3'] }), 'en');
  expect(error).toBeUndefined();
};
/** The endings as tabs have them from left to right, each once in a row. */
const order = () =>
  titles()
    .flatMap((title) => (SHARED.includes(title) || title === 'Sheet1' ? [] : (/ · ([^·]+)$/.exec(title)?.[1] ?? `none: ${title}`)))
    .filter((each, n, all) => each !== all[n - 1]);

beforeAll(async () => {
  made = await workbook(ROSTER, 'People', { locale: 'en_US' });
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

test('the first months say their period alone, and get their plan’s name with the first quarter, but for what HR has named', async () => {
  for (const which of YEAR.slice(0, 3)) await create(which);
  expect(order()).toEqual(['2026-03', '2026-02', '2026-01']);
  const id = (title: string) => sheets().find((each) => each.title === title)?.sheetId ?? -1;
  const [guide, summary] = [id('Guide · 2026-02'), id('Summary · 2026-01')];
  const requests = [{ updateSheetProperties: { properties: { sheetId: guide, title: 'For the board' }, fields: 'title' } }];
  await made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
  await create(['quarter', 1]);
  expect(sheets().find(({ sheetId }) => sheetId === guide)?.title).toBe('For the board');
  expect(sheets().find(({ sheetId }) => sheetId === summary)?.title).toBe('Summary · E-commerce 2026-01');
  const back = [{ updateSheetProperties: { properties: { sheetId: guide, title: 'Guide · E-commerce 2026-02' }, fields: 'title' } }];
  await made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests: back }, made.host.book.spreadsheetId));
});

test('a year later every tab says its plan and period; what serves all stands where it stood', async () => {
  const shared = () => titles().filter((title) => SHARED.includes(title));
  const before = shared();
  for (const which of YEAR.slice(4)) await create(which);
  expect(order()).toEqual([...YEAR].reverse().map(endOf));
  expect(shared()).toEqual(before);
  expect(made.host.book.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => JSON.stringify(cell ?? '').includes('#REF!'))).toEqual(
    [],
  );
  // formulas of the first month read its own tabs by their new titles
  const dashboard = made.host.book.sheets.find(({ properties }) => properties.title === 'Dashboard · E-commerce 2026-01');
  expect(JSON.stringify(dashboard?.rows)).toContain("'Summary · E-commerce 2026-01'!");
});

test('a period’s tabs are hidden and shown together, by HR alone; pressed twice nothing happens', async () => {
  const review = 'plan-03:2026-12';
  const own = titles().filter((title) => title.endsWith(' · E-commerce 2026-12'));
  const hidden = () => sheets().flatMap((each) => (each.hidden ? [each.title] : []));
  const show = (shown: boolean) => made.ask('showReview', { review, shown }, 'en');
  const listed = async () => ((await made.ask('listPlans', {})).value as Answer<'listPlans'>).reviews;

  made.host.actAs(RATER);
  expect((await show(false)).error.code).toBe('notHr');
  made.host.actAs(HR);
  expect((await show(false)).value).toEqual({ count: own.length });
  expect(hidden()).toEqual(own);
  expect(lastLogged(made.host, 'Log').slice(1, 6)).toEqual([HR, 'Tabs hidden', '', '', `E-commerce, December 2026, tabs: ${own.length}`]);
  const reviews = await listed();
  expect(reviews.map(({ id }) => id).slice(-2)).toEqual([review, 'plan-06:2026-Q4']);
  expect(reviews.flatMap(({ id, hidden: isHidden }) => (isHidden ? [id] : []))).toEqual([review]);

  const book = made.host.book;
  expect((await show(false)).value).toEqual({ count: 0 });
  expect(made.host.book === book).toBe(true);
  expect((await show(true)).value).toEqual({ count: own.length });
  expect(hidden()).toEqual([]);
  expect((await listed()).some(({ hidden: isHidden }) => isHidden)).toBe(false);
});

test('the last tab that is seen is never hidden: why is said, and nothing changes', async () => {
  const own = (title: string) => title.endsWith(' · E-commerce 2026-12');
  const others = sheets().filter(({ title }) => !own(title));
  const turn = (hidden: boolean) =>
    made.host.operation(() =>
      made.host.Spreadsheets.batchUpdate(
        { requests: others.map(({ sheetId }) => ({ updateSheetProperties: { properties: { sheetId, hidden }, fields: 'hidden' } })) },
        made.host.book.spreadsheetId,
      ),
    );
  await turn(true);
  const book = made.host.book;
  const { error } = await made.ask('showReview', { review: 'plan-03:2026-12', shown: false }, 'en');
  expect(error.message).toContain('Google hides no last one. Nothing was changed.');
  expect(made.host.book === book).toBe(true);
  await turn(false);
});
