// A whole year of a plan in one workbook: every period is created, scored and closed in turn, then the year, and what each person has must be
// what the oracle has, which shares no code with src/scoring. `npm run year` runs all five plans with more than one cycle, in both languages.
import type { Language } from '../../src/i18n/languages';
import { periodKey } from '../../src/plans/period';
import { entering, marksOf, rowsBy, tabsBy, write } from '../google/by-marks';
import { lastMonthOf, PLANS, type PlanOfYear, periodsOf } from './calendar';
import { differencesIn, historyDifferences } from './differences';
import { type Begun, yearOf } from './year';

jest.setTimeout(3_600_000); // a year in one workbook

const FULL = process.env.YEAR === 'full';

/** `until`: the month with which it ends; a year of months is many times as long as one of quarters. */
type Case = readonly [plan: PlanOfYear, language: Language, until: number];
const CASES: readonly Case[] = FULL
  ? PLANS.flatMap((plan): readonly Case[] => [[plan, 'en', 12], [plan, 'zh-CN', 12]])
  : [['plan-03', 'en', 6], ['plan-05', 'zh-CN', 12], ['plan-06', 'en', 12]]; // biome-ignore format: a table

/** What a year must have brought somebody by its end, for it to be one worth going through. */
const BROUGHT: Readonly<Partial<Record<PlanOfYear, readonly string[]>>> = {
  'plan-03': ['Warning', 'Loses the year-end bonus', 'Star Employee'],
};

describe.each(CASES)('%s, %s', (id, language, until) => {
  const periods = periodsOf(id).filter((period) => lastMonthOf(period) <= until);
  const begun: Begun[] = [];
  let year: Awaited<ReturnType<typeof yearOf>>;
  beforeAll(async () => {
    year = await yearOf(id, language);
  });
  afterAll(() => year.host.dispose());

  test.each(periods.map((period) => [periodKey(period), period] as const))('%s', async (_, period) => {
    const own = await year.begin(period);
    begun.push(own);
    expect(differencesIn(own)).toEqual([]);
    if (begun.length === 1) await expectToTell(own);
    expect(historyDifferences(own, await year.end(own))).toEqual([]);
  });

  test('it has what is hard: a tie, a score on an edge, nobody’s score, who comes later, and what follows over months', () => {
    const all = begun.flatMap(({ expected }) => expected);
    const counts = begun.map(({ expected }) => expected.length);
    expect(all.filter(({ rank }) => rank.startsWith('='))).not.toEqual([]);
    expect(all.filter(({ final }) => typeof final !== 'string' && final.d === 1n && [60n, 80n, 90n].includes(final.n))).not.toEqual([]);
    expect(all.filter(({ final }) => final === 'blank')).not.toEqual([]);
    expect(begun.filter(({ aside }) => aside.length > 0)).not.toEqual([]);
    expect(Math.max(...counts)).toBeGreaterThan(Math.min(...counts));
    const said = all.flatMap(({ says }) => says).join('\n');
    expect((BROUGHT[id] ?? []).filter((each) => language === 'en' && !said.includes(each))).toEqual([]);
  });

  /** A score that is typed otherwise than the oracle was told makes a difference, and none once it is put back. */
  async function expectToTell({ review }: Begun): Promise<void> {
    const [sheet] = tabsBy(year.host, 'score:0', review.id);
    const [row = {}] = sheet ? rowsBy(year.host, sheet) : [];
    const typed = (sheet ? marksOf(sheet) : []).filter((mark) => /^(rated|input):/.test(mark) && typeof row[mark] === 'number');
    const as = (change: (cell: number) => number) =>
      sheet
        ? write(year.host, entering(sheet, [[0, Object.fromEntries(typed.map((mark) => [mark, change(Number(row[mark]))]))]]))
        : undefined;
    await as((cell) => cell / 2 + 3);
    const told = begun.flatMap(differencesIn);
    await as((cell) => cell);
    expect(told.join('\n')).toMatch(new RegExp(`${row.id ?? 'D01'} final: .*, not `));
    expect(begun.flatMap(differencesIn)).toEqual([]);
  }
});
