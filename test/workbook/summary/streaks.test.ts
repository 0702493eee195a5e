// Rules over several periods on the Summary: how often each follows while it goes on, and the years of service it takes.
import { PLAN_03 } from '../../../src/plans/library/plan-03';
import { PLAN_05 } from '../../../src/plans/library/plan-05';
import type { Person, PersonId } from '../../../src/plans/person';
import type { Plan } from '../../../src/plans/plan';
import { servedWords } from '../../../src/workbook/summary/streaks';
import { ANSWERS, answered } from '../../plans/answers/index';
import { company } from '../company';
import { reviewOf, WHEN } from '../fixtures';
import { type Earlier, openReview, remember } from '../opened-review';
import { enter, errorsIn, forbiddenIn, makingFor, sortRows, valuesOf } from '../table-book';

jest.setTimeout(600_000);

const rated = (title: string) => [{ title, weight: 100, how: { kind: 'rated' } }];
const PEOPLE = ['E023', 'E024', 'E025', 'E026', 'E027'] as PersonId[];
const [LOW, HIGH] = ['需激励员工', '月优秀员工'];

/** Plan 3's January 2026 with earlier months: two low, three low, three high, four high, six high with the title after three. */
const MONTHS: readonly Earlier[] = [
  ['E023', 2025, 12, 50, LOW],
  ['E024', 2025, 12, 50, LOW, '警告'],
  ['E024', 2025, 11, 50, LOW],
  ['E025', 2025, 12, 95, HIGH],
  ['E025', 2025, 11, 95, HIGH],
  ['E026', 2025, 12, 95, HIGH, '明星员工'],
  ['E026', 2025, 11, 95, HIGH],
  ['E026', 2025, 10, 95, HIGH],
  ['E027', 2025, 12, 95, HIGH],
  ['E027', 2025, 11, 95, HIGH],
  ['E027', 2025, 10, 95, HIGH, 'Star Employee'],
  ['E027', 2025, 9, 95, HIGH],
  ['E027', 2025, 8, 95, HIGH],
];

/** January 2026 of plan 3, all months before it remembered: what follows for each of these people, and once more when the rows are sorted. */
async function expectAdvice(
  decisions: Readonly<Record<string, string>>,
  months: readonly Earlier[],
  advice: readonly RegExp[],
  change = (plan: Plan): Plan => plan,
) {
  const plan = answered(PLAN_03, 'liu@example.com', WHEN, {
    ...ANSWERS['plan-03'],
    ...Object.fromEntries([0, 1, 2].map((n) => [`scorecards/0/dimensions/${n}/adds`, rated('指标')])),
    'scorecards/0/shares': [100, 0],
    'decisions/0/value': '2025-01-01',
    ...decisions,
  });
  const review = reviewOf(change(plan), { cycle: 'month', language: 'zh-CN', only: PEOPLE, period: { cycle: 'month', year: 2026, n: 1 } });
  const opened = await openReview(review, ['plan', 'score', 'summary', 'history', 'log']);
  const summary = opened.tab('summary');
  expect(forbiddenIn(summary)).toEqual([]);
  for (const [n, { subjects }] of review.raterTabs.entries()) {
    const tab = opened.tab(`score:${n}`);
    const marks = tab.marks.flatMap(({ value }) => (value.startsWith('rated:') ? [value] : []));
    const points = ({ id }: { readonly id: string }): number => (id === 'E023' || id === 'E024' ? 50 : 95);
    await enter(opened.host, tab, Object.fromEntries(subjects.map((each, row) => [row, Object.fromEntries(marks.map((mark) => [mark, points(each)]))]))); // biome-ignore format: one line
  }
  await remember(opened, months);
  const outcomes = () => new Map(valuesOf(opened.host, summary, 'id').map((id, n) => [id, valuesOf(opened.host, summary, 'outcome')[n]]));
  const found = () => PEOPLE.slice(0, advice.length).map((id) => outcomes().get(id));
  const wanted = advice.map((each) => expect.stringMatching(each));
  expect(found()).toEqual(wanted);
  await sortRows(opened.host, summary, 'final');
  expect(found()).toEqual(wanted);
  expect(errorsIn(opened.host, [summary])).toEqual([]);
  opened.host.dispose();
}

test.each([
  ['once', 'anew', [/警告/, /^(?!.*警告).*取消年终奖金资格/, /明星员工/, /^(?!.*明星员工)/, /明星员工/]],
  ['each', 'each', [/警告/, /警告.*取消年终奖金资格/, /明星员工/, /明星员工/, /明星员工/]],
])('a warning %s, the title %s', (warning, title, advice) =>
  expectAdvice({ 'decisions/1/value': title, 'decisions/3/value': warning }, MONTHS, advice),
);

test('anew is counted from the first of the run by the rule’s own periods, not by those of a longer one', () =>
  expectAdvice(
    { 'decisions/1/value': 'anew' },
    [
      ['E023', 2025, 12, 50, LOW, '警告'],
      ['E023', 2025, 11, 50, LOW],
      ['E024', 2025, 12, 50, LOW],
      ['E024', 2025, 11, 50, LOW],
    ],
    [/^(?!.*警告)/, /^(?!.*警告)/], // three in a row: the second brought it, the fourth will
    (plan) => ({ ...plan, streaks: plan.streaks.map((each) => (each.id === 'warning' ? { ...each, again: 'starAgain' } : each)) }),
  ));

test('plan 5: years of service, from the hire month where the policy says so; without a hire date it is said', () => {
  const plan = answered(PLAN_05, 'liu@example.com', WHEN, ANSWERS['plan-05'] ?? {});
  const making = makingFor(reviewOf(plan, { cycle: 'year', language: 'en', period: { cycle: 'year', year: 2026, n: 1 } }));
  const [step, contract, end] = making.review.ready.streaks;
  if (!step || !contract || !end) throw new Error('plan 5 has three rules');
  const hired = (day: string | undefined): Person => ({ ...(company(3)[0] as Person), hired: day as Person['hired'] });
  const table: readonly (readonly [hired: string | undefined, step: string, contract: string])[] = [
    ['2019-05-06', ', from May 2027 on', ''],
    ['2023-12-31', ', from December 2027 on', ''],
    ['2024-01-01', ', from January 2027 on', '—'],
    ['2025-09-01', ', from September 2027 on', '—'],
    ['2026-03-01', ', from March 2028 on', '—'], // two years are full only then
    [undefined, ' (hire date not known)', ' (hire date not known)'],
  ];
  expect(table.map(([day]) => [day, servedWords(making, step, hired(day)), servedWords(making, contract, hired(day))])).toEqual(table);
  expect(servedWords(making, end, hired('2026-03-01'))).toBe('');
});
