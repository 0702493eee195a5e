// Periods as people write them, each read as the one that is meant, and what is none or may be two.
import { LANGUAGES } from '../../src/i18n/languages';
import { periodKey, periodsWithin, periodTitle } from '../../src/plans/period';
import { readPeriod } from '../../src/plans/read-period';
import { CYCLES } from '../../src/plans/value';

const READ: Readonly<Record<string, readonly string[]>> = {
  '2025': ['2025', ' ２０２５ ', '2025年', '2025年度', '2025 全年', 'annual 2025'],
  '2025-H1': ['2025-H1', '2025上半年', '2025年上半年', '2025 first half', 'H1 2025', '2025 年度上半年'],
  '2025-H2': [
    '2025-H2',
    '2025H2',
    '2025 H2',
    '2025h2',
    '２０２５－Ｈ２',
    '2025/H2',
    '2025下半年',
    '2025年 下半年',
    '2H2025',
    '2025年第二个半年',
  ],
  '2025-Q3': ['2025-Q3', '2025Q3', '2025 q3', '2025年三季度', '2025年第三季度', '2025年第 3 季度', '2025三季', 'Q3/2025', '3Q2025'],
  '2025-T1': ['2025-T1', '2025年第一学期', '2025 term 1'],
  '2025-11': [
    '2025-11',
    '2025/11',
    '2025.11',
    '202511',
    '2025年11月',
    '2025年11月份',
    '2025年十一月',
    'Nov 2025',
    'November 2025',
    '11/2025',
  ],
  '2025-10': ['2025年十月', '2025.10'],
  '2025-01': ['2025-1', '2025年1月', '2025-01', '2025 一月'],
};

test.each(Object.entries(READ))('%s', (key, written) => {
  expect(
    written.map((text) => {
      const period = readPeriod(text);
      return [text, period && periodKey(period)];
    }),
  ).toEqual(written.map((text) => [text, key]));
});

test.each(['', 'H2', '25-H2', '1999', '2101', '2025-H3', '2025-Q5', '2025-13', '2025-00', '2025.1', '2025-11-01', '2025 spring', '2025年十三月', '2025二十月', '88.10', 'E004'])(
  '“%s” is none',
  (text) => expect(readPeriod(text)).toBeUndefined(),
); // biome-ignore format: a list

test('every period by its key, and by its title in each language', () => {
  const periods = CYCLES.flatMap((cycle) => periodsWithin({ cycle: 'year', year: 2025, n: 1 }, cycle));
  for (const period of periods)
    for (const text of [periodKey(period), ...LANGUAGES.map((language) => periodTitle(period)[language] ?? '')])
      expect([text, readPeriod(text)]).toEqual([text, period]);
});
