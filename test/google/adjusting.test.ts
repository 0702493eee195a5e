// Adjusting results on the host: what HR is told beforehand, rows that the Summary then goes by, what is refused, and appeals that are decided.
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { serialOf } from '../workbook/table-book';
import { entering, rowsBy, tabBy, write } from './by-marks';
import { score } from './scored-month';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const [HR, RATER] = ['e4@example.com', 'p3@example.com'] as const;
const REVIEW = 'plan-05:2026-H1';
const DAY = '2026-07-08';

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  const rows = rosterRows(8, {});
  // who asks is on the roster and reviewed too
  const own = rows.map((row) => row.map((cell) => (cell === 'p5@example.com' ? HR : cell)));
  made = await workbook(own, 'People', { locale: 'de_DE' });
  const args = argsFor(answeredPlan('plan-05'), { period: { cycle: 'half', year: 2026, n: 1 }, due: {}, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  expect((await ask('grantAccess', { emails: [RATER] })).error).toBeUndefined();
  await score(made.host, REVIEW, new Set(), new Set(['E0008']));
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = (op: string, args: object = {}) => made.ask(op, { review: REVIEW, ...args }, 'en');
const tab = (key: string) => tabBy(made.host, key, REVIEW);
const onSummary = (id: string) => rowsBy(made.host, tab('summary')).find((row) => row.id === id);
const rows = () => rowsBy(made.host, tab('adjustments'));
const WHOLE = { why: 'Two scores had no basis', source: 'meeting', by: 'Managers’ meeting', resolution: '2026-14', on: DAY, toGrade: '' };
const EMPTY = Object.fromEntries(
  ['id', 'from', 'fromGrade', 'to', 'toGrade', 'why', 'source', 'by', 'resolution', 'on', 'entered', 'base'].map((key) => [key, null]),
);
/** Each call fails in turn before it is carried out, up to the one that writes, which fails then or after. */
async function killedAtWrite<T>(run: () => Promise<T>, when: 'before' | 'after'): Promise<T> {
  for (let n = 1; n < 40; n++) {
    made.host.failAtCall(n, 'before');
    const tried = await run();
    if (!made.host.calls.made()[n - 1]?.includes('batchUpdate')) continue;
    if (when === 'before') return tried;
    made.host.failAtCall(n, 'after');
    return run();
  }
  throw new Error('it writes nothing');
}
const adjust = (id: string, from: number, to: number | null, more: object = {}) => ask('adjustResult', { id, from, to, ...WHOLE, ...more });

test('HR alone is told, and may', async () => {
  made.host.actAs(RATER);
  for (const { error } of [await ask('readResults'), await adjust('E0004', 99.8, 80)]) expect(error.code).toBe('notHr');
  expect(rows()).toEqual([]);
});

test('what the Summary shows, who has no result yet, who asks, and the rules', async () => {
  const { value, error } = await ask('readResults');
  expect(error).toBeUndefined();
  expect(value).toMatchObject({ obstacles: [], appealObstacles: [], appeals: [], answerDays: 15, rules: { decimals: 2, basis: 'exact' } });
  const { people } = value as { people: readonly { id: string; own?: true; score?: number; exact?: number }[] };
  expect(people.filter(({ own }) => own).map(({ id }) => id)).toEqual(['E0005']);
  expect(people.filter((each) => each.score === undefined).map(({ id }) => id)).toEqual(['E0008']);
  expect(people.find(({ id }) => id === 'E0003')).toMatchObject({ score: 92.41, exact: 92.405, grade: 'A' });
});

test('a row counts at once, and the Log has old, new, why and by whom', async () => {
  expect((await adjust('E0003', 92.41, 89.2)).value).toEqual({ n: 1 });
  expect(onSummary('E0003')).toMatchObject({ final: 89.2, grade: 'B', calculated: 92.405, adjusted: '92.41 · Meeting 1' });
  expect(rows()).toMatchObject([
    { n: 1, id: 'E0003', from: 92.41, fromGrade: 'A', to: 89.2, source: 'Meeting', resolution: '2026-14', base: 92.405, state: 'Valid' },
  ]);
  expect(rows()[0]?.entered).toMatch(/^e4@example\.com, \d{4}-\d\d-\d\d \d\d:\d\d$/);
  expect(lastLogged(made.host, 'Log').slice(1)).toEqual([
    ...[HR, 'Result adjusted', 'E0003', '员工3'],
    'Adjustments · 2026-H1, row 1. Meeting, decided by Managers’ meeting: Two scores had no basis',
    ...['92.41 A', '89.2', ''],
  ]);
});

test('pressed twice it is there once', async () => {
  const before = JSON.stringify(made.host.book);
  expect((await adjust('E0003', 92.41, 89.2)).value).toEqual({ n: 1 });
  expect(JSON.stringify(made.host.book)).toBe(before);
});

test('from another result than the Summary shows by now: not added, and which row that was', async () => {
  const before = JSON.stringify(made.host.book);
  const { value } = await adjust('E0003', 92.41, 95);
  expect(value).toEqual({ moved: { now: { score: 89.2, grade: 'B' }, n: 1, entered: rows()[0]?.entered } });
  expect(JSON.stringify(made.host.book)).toBe(before);
});

// biome-ignore format: a case each
const REFUSED: readonly (readonly [what: string, args: readonly [id: string, from: number, to: number | null, more?: object], words: string])[] = [
  ['their own', ['E0005', 99.8, 95], 'own result'],
  ['nobody here', ['E0999', 99.8, 95], 'not on the Summary'],
  ['no score yet', ['E0008', 99.8, 95], 'no final score yet'],
  ['a percentage', ['E0004', 99.8, 0.85], 'was 85 meant?'],
  ['below nothing', ['E0004', 99.8, -1], 'no number from 0'],
  ['a grade that there is not', ['E0004', 99.8, null, { toGrade: 'Z' }], 'none of the plan’s grades'],
  ['nothing new', ['E0004', 99.8, null], 'the one that stands'],
  ['the same score', ['E0004', 99.8, 99.8, { toGrade: 'A' }], 'the one that stands'],
  ['no reason', ['E0004', 99.8, 95, { why: ' so  ' }], '5 characters'],
  ['nobody decided', ['E0004', 99.8, 95, { by: ' ' }], 'who decided'],
  ['a day to come', ['E0004', 99.8, 95, { on: '2099-01-01' }], 'still to come'],
];
test.each(REFUSED)('refused, and nothing is written: %s', async (_, args, words) => {
  const before = JSON.stringify(made.host.book);
  const { error } = await adjust(...args);
  expect(error.message).toContain(words);
  expect(JSON.stringify(made.host.book)).toBe(before);
});

test('a row takes another back; the grade alone; whatever is typed stays text', async () => {
  expect((await adjust('e0003 ', 89.2, 92.41, { why: '=1+1 was what they said' })).value).toEqual({ n: 2 });
  expect(rows().map(({ state }) => state)).toEqual(['Taken back by row 2', 'Valid: as calculated']);
  expect(rows()[1]?.why).toBe('=1+1 was what they said');
  expect((await adjust('E0004', 99.8, null, { toGrade: 'C' })).value).toEqual({ n: 3 });
  expect(onSummary('E0004')).toMatchObject({ final: 99.8, grade: 'C' });
});

test('however the tab is sorted and wherever a row was typed by hand, the next row comes after all of them', async () => {
  const { host } = made;
  await write(host, entering(tab('adjustments'), [[6, { id: 'E0006', from: 99.8, to: 70, why: 'Typed by hand', source: 'Meeting', by: 'Li', on: serialOf(DAY) }]])); // biome-ignore format: a row
  expect((await adjust('E0006', 70, 71)).value).toEqual({ n: 8 });
  expect(onSummary('E0006')).toMatchObject({ final: 71, grade: 'C' });
});

test('with no room left it makes some, and formulas reach as far', async () => {
  const { host } = made;
  const all = rowsBy(host, tab('adjustments'), 'n').length;
  const filled = rowsBy(host, tab('adjustments'), 'n').flatMap(({ id }, n) => (id === '' ? [[n, { id: 'E0007', why: 'x' }] as const] : []));
  await write(host, entering(tab('adjustments'), filled));
  expect((await adjust('E0007', 99.8, 91.5)).value).toEqual({ n: all + 1 });
  expect(onSummary('E0007')).toMatchObject({ final: 91.5, adjusted: `99.8 · Meeting ${all + 1}` });
  expect((await ask('readReview')).value).toMatchObject({ repair: [], missing: [], results: { adjustments: true, appeals: true } });
});

describe('appeals', () => {
  const decide = (outcome: string, from: number, to: number | null, more: object = {}) =>
    ask('decideAppeal', { row: 5, id: 'E0006', outcome, from, to, ...WHOLE, ...more });
  const appeal = () => rowsBy(made.host, tab('appeals'))[0];
  const asked = { told: serialOf('2026-07-03'), talk: serialOf('2026-07-06'), asked: serialOf('2026-07-07') };
  const open = async () =>
    (await ask('readResults')).value as { appeals: readonly { row: number; id: string; inTime: string; talk: string }[] };

  beforeAll(async () => {
    await write(made.host, entering(tab('appeals'), [[0, { id: 'E0006', ...asked, contested: 'Delivery', by: 'Li', proposal: 'Supplier' }], [1, { id: 'E0004', ...asked, asked: serialOf('2026-07-30') }]])); // biome-ignore format: two rows
  });

  test('those that wait are told, with their clocks', async () => {
    const { appeals } = await open();
    expect(appeals).toMatchObject([
      { id: 'E0006', name: '员工6', talk: '2026-07-06', asked: '2026-07-07', inTime: 'yes', by: 'Li', proposal: 'Supplier' },
      { id: 'E0004', inTime: 'no', talk: '2026-07-06' },
    ]);
  });

  test.each(['before', 'after'] as const)(
    'killed %s its one write, nothing is half done, and the same again completes it',
    async (when) => {
      const [{ row } = { row: -1 }] = (await open()).appeals;
      const killed = { row, why: 'killed at the write' };
      const was = JSON.stringify([rows(), appeal()]);
      const trial = await killedAtWrite(() => decide('changed', 71, 75, killed), when);
      expect(JSON.stringify([rows(), appeal()]) === was).toBe(when === 'before');
      expect(trial.ok).toBe(when === 'after');
      expect((await decide('changed', 71, 75, killed)).error).toBeUndefined();
      expect(appeal()).toMatchObject({ outcome: 'Changed', new: 75 });
      // as it was, for what follows
      await write(made.host, [
        ...entering(tab('appeals'), [[0, { decided: null, outcome: null, old: null, new: null }]]),
        ...entering(tab('adjustments'), [[rowsBy(made.host, tab('adjustments'), 'n').findIndex((each) => each.why === killed.why), EMPTY]]),
      ]);
      expect(onSummary('E0006')).toMatchObject({ final: 71 });
    },
  );

  test('changed: decision, adjustment and Log in one call; once more it is there once', async () => {
    const [{ row } = { row: -1 }] = (await open()).appeals;
    const { value, error } = await decide('changed', 71, 80.28, { row, why: 'Three orders were the supplier’s' });
    expect(error).toBeUndefined();
    const { n } = value as { n: number };
    expect(appeal()).toMatchObject({ outcome: 'Changed', old: 71, new: 80.28, decided: serialOf(DAY), state: 'Decided' });
    expect(onSummary('E0006')).toMatchObject({ final: 80.28, grade: 'B', adjusted: `99.8 · Appeal ${n}` });
    expect(lastLogged(made.host, 'Log').slice(2, 6)).toEqual([
      ...['Appeal decided', 'E0006', '员工6'],
      'Changed, decided by Managers’ meeting. Three orders were the supplier’s',
    ]);
    const before = JSON.stringify(made.host.book);
    expect((await decide('changed', 71, 80.28, { row, why: 'Three orders were the supplier’s' })).value).toEqual({ n });
    expect(JSON.stringify(made.host.book)).toBe(before);
  });

  test('another decision on one that is decided is refused; upheld changes no result; a rater may not', async () => {
    const [{ row } = { row: -1 }] = (await open()).appeals;
    const other = (more: object) => ask('decideAppeal', { outcome: 'upheld', from: 0, to: null, ...WHOLE, row, id: 'E0004', ...more });
    expect((await decide('upheld', 0, null, { row: row - 1 })).error.message).toContain('decided already');
    expect((await other({ id: 'E0007' })).error.message).toContain('decided already');
    expect((await other({ why: 'no' })).error.message).toContain('5 characters');
    made.host.actAs(RATER);
    expect((await other({})).error.code).toBe('notHr');
    made.host.actAs(HR);
    const count = rows().length;
    expect((await other({})).value).toEqual({ n: 0 });
    expect(rowsBy(made.host, tab('appeals'))[1]).toMatchObject({ outcome: 'Upheld', decided: serialOf(DAY), old: '', state: 'Decided' });
    expect(rows()).toHaveLength(count);
    expect((await open()).appeals).toEqual([]);
  });
});

test('a mark that is gone is named, and nothing is written', async () => {
  const { host } = made;
  const found = tab('adjustments').developerMetadata.find(({ metadataValue }) => metadataValue === 'to');
  const before = () => rows().length;
  const count = before();
  await write(host, [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: found?.metadataId ?? 0 } } } }]);
  expect((await adjust('E0004', 99.8, 60)).error.message).toContain('Repair');
  expect(before()).toBe(count);
  expect((await ask('repair')).error).toBeUndefined();
  expect((await adjust('E0004', 99.8, 60)).error).toBeUndefined();
});

test('once the review is closed nothing is adjusted or decided any more', async () => {
  type Obstacle = { readonly key: string; readonly way: string; readonly people: readonly { readonly id: string }[] };
  const { obstacles } = (await ask('readClosing')).value as { obstacles: readonly Obstacle[] };
  const aside = obstacles.filter(({ way }) => way === 'aside').flatMap(({ people }) => people.map(({ id }) => [id, 'left'] as const));
  const waived = obstacles.filter(({ way }) => way !== 'aside').map(({ key }) => [key, 'none was held'] as const);
  expect((await ask('closeReview', { aside: Object.fromEntries(aside), waived: Object.fromEntries(waived) })).error).toBeUndefined();
  const before = JSON.stringify(made.host.book);
  expect((await adjust('E0004', 60, 61)).error.message).toContain('closed');
  expect((await ask('decideAppeal', { row: 5, id: 'E0006', outcome: 'upheld', from: 0, to: null, ...WHOLE })).error.message).toContain(
    'closed',
  );
  expect(JSON.stringify(made.host.book)).toBe(before);
});
