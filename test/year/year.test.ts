// A whole year of five plans in one workbook each: every period is created, scored and closed in turn, then the year, and what each person has
// must be what the oracle has, which shares no code with src/scoring. `npm run year` runs all five in both languages.
import type { Language } from '../../src/i18n/languages';
import { periodKey } from '../../src/plans/period';
import { PLANS, type PlanOfYear, periodsOf } from './calendar';
import { differencesIn, historyDifferences } from './differences';
import { yearOf } from './year';

jest.setTimeout(3_600_000); // a year in one workbook

const FULL = process.env.YEAR === 'full';

type Case = readonly [plan: PlanOfYear, language: Language];
const CASES: readonly Case[] = FULL
  ? PLANS.flatMap((plan): readonly Case[] => [[plan, 'en'], [plan, 'zh-CN']])
  : [['plan-03', 'en'], ['plan-05', 'zh-CN'], ['plan-06', 'en']]; // biome-ignore format: a table

describe.each(CASES)('%s, %s', (id, language) => {
  const periods = periodsOf(id);
  const [first = { cycle: 'year', year: 2026, n: 1 }] = periods;
  let year: Awaited<ReturnType<typeof yearOf>>;
  beforeAll(async () => {
    year = await yearOf(id, language, first);
  });
  afterAll(() => year.host.dispose());

  test.each(periods.map((period) => [periodKey(period), period] as const))('%s', async (_, period) => {
    const t = process.cpuUsage();
    const begun = await year.begin(period);
    const u = process.cpuUsage(t);
    expect(differencesIn(begun)).toEqual([]);
    const ended = await year.end(begun);
    const v = process.cpuUsage(t);
    if (process.env.SHOW)
      process.stderr.write(
        `${id} ${periodKey(period)} ${((u.user + u.system) / 1e6).toFixed(1)} ${((v.user + v.system) / 1e6).toFixed(1)}\n` +
          begun.expected
            .map(
              (e) =>
                `${e.subject.id} ${e.rank} ${e.grade} ${e.streak} ${e.says} ${begun.summary().get(e.subject.id)?.outcome} ${typeof e.bonus === 'string' ? '' : Number(e.bonus.n) / Number(e.bonus.d)}`,
            )
            .join('\n') +
          '\n',
      );
    expect(historyDifferences(begun, ended)).toEqual([]);
  });
});
