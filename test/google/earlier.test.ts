// Earlier periods on the host: months of plan 3 come from elsewhere, and the next month's Summary counts them; nobody types a cell of History.
// Then what is not taken, what a second try adds, and what a row does that takes another's place.
import type { Answer } from '../../src/rpc/contract';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { entering, marksOf, rowsBy, tabBy, tabsBy, write } from './by-marks';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000); // whole workbooks calculate

const PLAN = answeredPlan('plan-03');
const [HR, RATER] = ['e4@example.com', 'p3@example.com'] as const;
const APRIL = 'plan-03:2026-04';
const NOTHING = { grades: {}, low: '', high: '', left: [], fill: false, exempt: false } as const;
const [, LOSES] = PLAN.streaks.map(({ text }) => text.en);

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  const rows = rosterRows(6, { name: (n) => (n === 5 ? '=1+1' : `员工${n}`) });
  made = await workbook(rows, 'People', { locale: 'de_DE' });
  await create(1);
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = (op: string, args: object) => made.ask(op, args, 'en');
async function create(n: number): Promise<void> {
  const { error } = await ask('createReview', argsFor(PLAN, { period: { cycle: 'month', year: 2026, n }, due: {}, language: 'en' }));
  expect(error).toBeUndefined();
}
const history = () => rowsBy(made.host, tabBy(made.host, 'history'), 'key');
const lastLogged = () => rowsBy(made.host, tabBy(made.host, 'log'), 'when').at(-1);
const check = async (text: string, choices: object = {}) => {
  const { value, error } = await ask('checkEarlier', { plan: 'plan-03', text, choices: { ...NOTHING, ...choices } });
  expect(error).toBeUndefined();
  return value as Answer<'checkEarlier'>;
};
const add = async (text: string, rows: number, choices: object = {}) => {
  const { value, error } = await ask('addEarlier', { plan: 'plan-03', text, choices: { ...NOTHING, ...choices }, rows });
  expect(error).toBeUndefined();
  return value as Answer<'addEarlier'>;
};

const [GOOD, LOW] = ['月优秀员工', '需激励员工'] as const;
const TEXT = [
  '工号\t月份\t得分\t等级\t姓名',
  'E0002\t2026-02\t95\t月优秀员工\tx',
  `E0003\t2026年2月\t９５\t${GOOD}\tx`,
  `e0004\t2026-02\t50\t${LOW}\tx`,
  `E0005\t2026-02\t95\t${LOW}\tx`,
  'E0006\t2026-02\tN/A\t\tx',
  `E0002\t2026-03\t95\t${GOOD}\tx`,
  `E0003\t2026-03\t0.95\t${GOOD}\tx`,
  `E0004\t2026-03\t50\t${LOW}\tx`,
  'E0005\t2026-03\t95\tS\tx',
  `E9999\t2026-03\t95\t${GOOD}\tx`,
  `E0002\t2026-01\t95\t${GOOD}\tx`,
].join('\n');
const CHOSEN = { grades: { S: 'Excellent employee of the month' }, low: 'meant', exempt: true } as const;

test('is no rater’s to look at or to add', async () => {
  made.host.actAs(RATER);
  const args = { plan: 'plan-03', text: TEXT, choices: NOTHING };
  expect((await ask('checkEarlier', args)).error.code).toBe('notHr');
  expect((await ask('addEarlier', { ...args, rows: 7 })).error.code).toBe('notHr');
});

test('checking writes nothing, and says of each line that is not taken why', async () => {
  const before = made.host.book;
  const { lines, taken, rows, refused, first, notes } = await check(TEXT);
  expect(made.host.book === before).toBe(true);
  expect([lines, taken, rows, refused]).toEqual([11, 7, 7, 4]);
  expect(first.map(({ what, why }) => `${what.en}: ${why.en}`)).toEqual([
    'Line 8 · E0003 · “0.95”: 0.95: was 95 meant?',
    'Line 10 · E0005 · “S”: the plan has Excellent employee of the month, Satisfactory employee of the month, Employee to be motivated',
    'Line 11 · E9999: nobody in People has this ID',
    'Line 12 · E0002 · “2026-01”: the review of January 2026 is here: closing it writes its rows',
  ]);
  expect(notes.map(({ what, why }) => [what.en, why?.en])).toEqual([
    ['Line 5 · E0005: 95 with grade Employee to be motivated', 'By this plan 95 is Excellent employee of the month. Taken in as written, marked.'],
    ['People without a line: 3. No row', 'The next review’s Summary will say that History lacks theirs.'],
    ['Not read: 姓名', undefined],
    ['Streaks then look back to February 2026.', undefined],
  ]); // biome-ignore format: a table
});

test('adds them in one call, as text and numbers, in the hand of who did it; the Log says so', async () => {
  const { rows, notes } = await check(TEXT, CHOSEN);
  expect([rows, notes.find(({ key }) => key === 'exempt')?.what.en]).toEqual([10, 'People without a line: 1. N/A']);
  expect(await add(TEXT, rows, CHOSEN)).toMatchObject({ added: 10, left: 2 });
  expect(made.host.calls.made().filter((call) => call.includes('batchUpdate'))).toHaveLength(1);
  expect(history().map(({ key, id, name, plan, period, card, score, grade, outcome, counted, by, state }) => [key, id, name, plan, period, card, score, grade, outcome, counted, by, state])).toEqual(
    [
      ['E0002', '2026-02', 95, 'Excellent employee of the month', 'Imported'],
      ['E0003', '2026-02', 95, 'Excellent employee of the month', 'Imported'],
      ['E0004', '2026-02', 50, 'Employee to be motivated', 'Imported'],
      ['E0005', '2026-02', 95, 'Employee to be motivated', 'Imported; by this plan 95 is Excellent employee of the month'],
      ['E0006', '2026-02', 'N/A', '', 'Imported'],
      ['E0002', '2026-03', 95, 'Excellent employee of the month', 'Imported'],
      ['E0003', '2026-03', 95, 'Excellent employee of the month', 'Imported'],
      ['E0004', '2026-03', 50, 'Employee to be motivated', 'Imported'],
      ['E0005', '2026-03', 95, 'Excellent employee of the month', 'Imported'],
      ['E0006', '2026-03', 'N/A', '', 'Imported; no such period'],
    ].map(([id, period, score, grade, outcome]) => [
      ...[`${id}|plan-03|${period}`, id, id === 'E0005' ? '=1+1' : `员工${Number(String(id).slice(1))}`, 'plan-03', period, '', score, grade, outcome],
      ...[score === 'N/A' ? '' : 100, `imported, ${HR}`, ''],
    ]),
  ); // biome-ignore format: two tables
  expect(lastLogged()).toMatchObject({
    who: HR,
    what: 'Earlier periods imported',
    detail: 'E-commerce, February 2026 to March 2026. Rows added to History: 10. N/A for who has no line: 1.',
  });
});

test('pressed again it adds nothing; of what was checked before the workbook changed it says so', async () => {
  const before = made.host.book;
  expect(await add(TEXT, 10, CHOSEN)).toMatchObject({ added: 0 });
  const { error } = await ask('addEarlier', { plan: 'plan-03', text: `E0002,2026-03,96,${GOOD}`, choices: NOTHING, rows: 5 });
  expect(error.message).toContain('5 rows were to be added, and by now it is 1');
  expect(made.host.book === before).toBe(true);
  expect((await check(TEXT, CHOSEN)).notes.map(({ key }) => key)).toContain('same');
});

test('April, created after, sees them: who was low twice is low for the third time and loses the bonus', async () => {
  await create(4);
  const requests = tabsBy(made.host, 'score', APRIL).flatMap((sheet) => {
    const typed = marksOf(sheet).filter((mark) => /^(rated|input|target):/.test(mark));
    return entering(
      sheet,
      rowsBy(made.host, sheet).map((row, n) => {
        const isLow = row.id === 'E0004';
        const cell = (mark: string): number => (mark.startsWith('target:') ? 100 : mark.startsWith('rated:') ? (isLow ? 31.5 : 97.25) : /cost/.test(mark) === isLow ? 90_000 : isLow ? 10 : 15);
        return [n, Object.fromEntries([...typed.map((mark) => [mark, cell(mark)]), ['done', true]])] as const;
      }),
    );
  }); // biome-ignore format: what makes low and high scores
  await write(made.host, requests);
  const outcomes = new Map(rowsBy(made.host, tabBy(made.host, 'summary', APRIL)).map(({ id, outcome }) => [id, String(outcome)]));
  expect(outcomes.get('E0004')).toContain(LOSES);
  expect(outcomes.get('E0002')).not.toContain(LOSES);
  // nobody lacks a row of the months that came from elsewhere
  const { value } = await ask('readReview', { review: APRIL });
  expect((value as Answer<'readReview'>).missing.map(({ en }) => en)).toEqual([
    'Missing from History, and so from streaks and roll-ups: January 2026.',
  ]);
});

test('a line of a period that has a row takes its place, which is said before; nothing is changed', async () => {
  const text = `E0004,2026-02,80,月合格员工`;
  const { notes, rows } = await check(text);
  expect(notes.map(({ what, why }) => [what.en, why?.en])).toContainEqual([
    'Line 1 · E0004, February 2026',
    'History has 50 Employee to be motivated: the new row takes its place, the old one stays and says so.',
  ]);
  const before = history();
  expect(await add(text, rows)).toMatchObject({ added: 1 });
  const after = history();
  expect(after.slice(0, before.length).map(({ key, score, grade }) => [key, score, grade])).toEqual(
    before.map(({ key, score, grade }) => [key, score, grade]),
  );
  expect(after.filter(({ key }) => key === 'E0004|plan-03|2026-02').map(({ score, state }) => [score, state])).toEqual([
    [50, expect.stringMatching(/^Superseded by row \d+$/)],
    [80, ''],
  ]); // biome-ignore format: two tables
});

test('refuses in words: another plan, too many lines, a heading without IDs, a History that is gone', async () => {
  const refused = async (text: string, plan = 'plan-03') => (await ask('checkEarlier', { plan, text, choices: NOTHING })).error.message;
  expect(await refused('E0002,2026-02,95', 'plan-05')).toMatch(/^This workbook has no review by this plan/);
  expect(await refused('E0002,2026-02,95\n'.repeat(5001))).toMatch(/^These are 5001 lines, and 5000 go in at once/);
  expect(await refused('Name,Period,Score\nWang,2026-02,95')).toMatch(/^The heading has no column for ID/);
  const { sheetId = 0 } = tabBy(made.host, 'history').properties;
  await write(made.host, [{ deleteSheet: { sheetId } }]);
  expect(await refused('E0002,2026-02,95')).toMatch(/^The tab “History” is gone/);
});
