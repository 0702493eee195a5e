// Taking a review along: what the tables hold is what the workbook shows, the same each time, names only where HR wants them, and logged.
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { rowsBy, tabBy, tabsBy } from './by-marks';
import { score } from './scored-month';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // whole workbooks calculate

const [HR, RATER] = ['e4@example.com', 'p3@example.com'] as const;

type Cell = string | number | null;
type Table = {
  readonly name: string;
  readonly columns: readonly { readonly key: string; readonly type: string }[];
  readonly rows: readonly (readonly Cell[])[];
};
type Keyed = Readonly<Record<string, Cell>>;
const keyed = ({ columns, rows }: Table): readonly Keyed[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ key }, n) => [key, row[n] ?? null])));

/** Whether an indicator is scored on that row's tab: a card may stand on several. */
const isOn = (row: Readonly<Record<string, unknown>>, { dimension_id: dimension, indicator_id: id }: Keyed): boolean =>
  [`rated:${dimension}/${id}`, `input:${dimension}/${id}`].some((mark) => row[mark] !== undefined);

/** A review of that plan in which everybody is scored. */
async function scored(plan: string, period: { cycle: string; year: number; n: number }) {
  const made = await workbook(rosterRows(8, {}), 'People', { locale: 'de_DE' });
  const { value, error } = await made.ask('createReview', argsFor(answeredPlan(plan), { period, due: {}, language: 'en' }), 'en');
  expect(error).toBeUndefined();
  const { review } = value as { review: string };
  await score(made.host, review, new Set(['E0004']), new Set(['E0007']));
  const tables = async (names = true): Promise<readonly Table[]> => {
    const answer = await made.ask('exportReview', { review, names }, 'en');
    expect(answer.error).toBeUndefined();
    return (answer.value as { tables: readonly Table[] }).tables;
  };
  return { ...made, review, tables };
}

// biome-ignore format: a plan each
test.each([
  ['plan-03', { cycle: 'month', year: 2026, n: 1 }],
  ['plan-05', { cycle: 'half', year: 2026, n: 1 }],
  ['plan-02', { cycle: 'month', year: 2026, n: 1 }],
  ['plan-06', { cycle: 'quarter', year: 2026, n: 1 }],
] as const)('%s: points and weights of each row make the score that its tab shows', async (plan, period) => {
  const { host, review, tables } = await scored(plan, period);
  const [scores] = await tables();
  const rows = scores ? keyed(scores) : [];
  let checked = 0;
  for (const sheet of tabsBy(host, 'score', review)) {
    const about = JSON.parse(sheet.developerMetadata.find(({ metadataKey }) => metadataKey === 'scoretab.tab')?.metadataValue ?? '{}') as { rater: string; roles: string };
    for (const row of rowsBy(host, sheet)) {
      const own = rows.filter((each) => each.person_id === row.id && each.rater_id === about.rater && each.roles === about.roles && isOn(row, each));
      expect(own.length).toBeGreaterThan(0);
      if (typeof row.weighted !== 'number') continue;
      const counted = own.filter(({ does_not_apply }) => does_not_apply === 0);
      const whole = counted.reduce((sum, { weight }) => sum + Number(weight), 0);
      expect(counted.reduce((sum, { points, weight }) => sum + Number(points) * Number(weight), 0) / whole).toBeCloseTo(row.weighted, 8);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(0);
  host.dispose();
});

describe('plan 3', () => {
  let made: Awaited<ReturnType<typeof scored>>;
  beforeAll(async () => {
    made = await scored('plan-03', { cycle: 'month', year: 2026, n: 1 });
  });
  beforeEach(() => made.host.actAs(HR));
  afterAll(() => made.host.dispose());

  test('a rater may not, and it is not logged', async () => {
    const before = lastLogged(made.host, 'Log');
    made.host.actAs(RATER);
    expect((await made.ask('exportReview', { review: made.review, names: false }, 'en')).error.code).toBe('notHr');
    expect(lastLogged(made.host, 'Log')).toEqual(before);
  });

  test('the Summary, a row a person, with what it shows', async () => {
    const [, summary] = await made.tables();
    const shown = rowsBy(made.host, tabBy(made.host, 'summary', made.review));
    expect(summary && keyed(summary).map(({ id, final, grade, rank }) => ({ id, final, grade, rank }))).toEqual(
      shown.map(({ id, final, grade, rank }) => ({
        id,
        final: typeof final === 'number' ? final : null,
        grade: grade === '' ? null : grade,
        rank: rank === '' ? null : Number(String(rank).replace('=', '')),
      })),
    );
  });

  test('ids are the same each time, each once, and keys are names that a database takes', async () => {
    const [first, second] = [await made.tables(), await made.tables(false)];
    for (const [n, table] of first.entries()) {
      const ids = keyed(table).map(({ row_id }) => row_id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(keyed(second[n] ?? table).map(({ row_id }) => row_id)).toEqual(ids);
      const keys = table.columns.map(({ key }) => key);
      expect([new Set(keys).size, keys.filter((key) => !/^[a-z][a-z0-9_]{0,299}$/.test(key))]).toEqual([keys.length, []]);
      for (const row of table.rows)
        for (const [at, { type }] of table.columns.entries()) {
          const cell = row[at] ?? null;
          expect(cell === null || (type === 'STRING' || type === 'DATE' ? typeof cell === 'string' : typeof cell === 'number')).toBe(true);
        }
    }
  });

  test('IDs alone: nobody’s name is in it; either way the Log has it', async () => {
    const named = JSON.stringify(await made.tables(true));
    expect(named).toContain('员工3');
    expect(lastLogged(made.host, 'Log')[5]).toContain('with names');
    expect(JSON.stringify(await made.tables(false))).not.toContain('员工');
    expect(lastLogged(made.host, 'Log').slice(1, 3)).toEqual([HR, 'Taken along']);
    expect(lastLogged(made.host, 'Log')[5]).toContain('IDs alone');
  });

  test('once closed, History has its rows with the day, and which of two counts', async () => {
    type Obstacle = { readonly key: string; readonly way: string; readonly people: readonly { readonly id: string }[] };
    const close = async (): Promise<void> => {
      const { obstacles } = (await made.ask('readClosing', { review: made.review }, 'en')).value as { obstacles: readonly Obstacle[] };
      const aside = obstacles.filter(({ way }) => way === 'aside').flatMap(({ people }) => people.map(({ id }) => [id, 'left'] as const));
      const waived = obstacles.filter(({ way }) => way !== 'aside').map(({ key }) => [key, 'none was held'] as const);
      const said = { aside: Object.fromEntries(aside), waived: Object.fromEntries(waived) };
      expect((await made.ask('closeReview', { review: made.review, ...said }, 'en')).error).toBeUndefined();
    };
    await close();
    expect((await made.ask('reopenReview', { review: made.review, reason: 'wrong' }, 'en')).error).toBeUndefined();
    await score(made.host, made.review, new Set(), new Set(['E0007']));
    await close();
    const history = keyed((await made.tables())[2] ?? { name: '', columns: [], rows: [] });
    const own = history.filter(({ person_id }) => person_id === 'E0004');
    expect(own.map(({ counts }) => counts)).toEqual([0, 1]);
    expect(own.map(({ closed }) => String(closed))).toEqual(own.map(() => expect.stringMatching(/^\d{4}-\d\d-\d\d$/)));
    expect(history.find(({ person_id }) => person_id === 'E0007')).toMatchObject({ score: null, does_not_apply: 1 });
  });
});
