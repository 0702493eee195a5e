// An independent calculation of every plan in each of its cycles: it shares no code with src/scoring, reckons in fractions, and must
// agree with the Summary on the headless host for every person. ORACLE_PEOPLE sets how many there are; by default a few of each plan.
import type { Review } from '../../src/arrangement/review';
import type { Language } from '../../src/i18n/languages';
import type { Day } from '../../src/plans/day';
import { LIBRARY } from '../../src/plans/library';
import { periodKey } from '../../src/plans/period';
import type { Cycle } from '../../src/plans/value';
import { historyEntries as closingEntries } from '../../src/review/closing/entries';
import type { Tab } from '../../src/workbook/tab';
import { tabsFor } from '../../src/workbook/workbook';
import { ANSWERS, answered } from '../plans/answers/index';
import { closingRead, RECORD } from '../review/closing/read';
import { answeredPlan, cyclesOf, peopleFor, reviewOf, WHEN } from '../workbook/fixtures';
import { bookOf, errorsIn, rowsOf } from '../workbook/table-book';
import { historyEntries, historyOf } from './closed';
import { type Expected, expectedOf } from './expected';
import { fill, type } from './filled';
import { agrees, dimensionTitles, said, wantedFor } from './wanted';

jest.setTimeout(600_000);

const PEOPLE = Number(process.env.ORACLE_PEOPLE ?? 8);
const PERIOD = { month: 6, quarter: 3, half: 2, year: 1, term: 2 } as const;

type Case = readonly [name: string, plan: string, cycle: Cycle, language: Language, answers: Readonly<Record<string, unknown>>];

const METHODS = ['higher', 'lower', 'inverse', 'near', 'reach', 'limit', 'below', 'none', 'within', 'progress', 'plusminus'] as const;
const DETAILS: Readonly<Record<string, string | number>> = { within: '5%', progress: 20, plusminus: '5%,5,10,30%' };
const everyMethod = METHODS.map((method, n) => ({
  title: `指标 ${n + 1}`,
  weight: n === 0 ? 20 : 8,
  how: { kind: 'kpi', method, ...(DETAILS[method] !== undefined && { detail: DETAILS[method] }) },
  target: n % 3 === 1 ? 'each' : 40,
  cap: n % 2 === 0 ? 120 : 100,
}));
const uncapped = everyMethod.map(({ cap: _, ...each }) => each);
const YEARLY = [['年度优秀员工', 2], ['年度合格员工', 1], ['需激励员工', 0.5], ['—', 0.8]]; // biome-ignore format: one table

const CASES: readonly Case[] = [
  ...LIBRARY.flatMap(({ id }, n) =>
    cyclesOf(answeredPlan(id)).map((cycle, k): Case => [`${id}, ${cycle}`, id, cycle, (n + k) % 2 === 0 ? 'zh-CN' : 'en', {}]),
  ),
  ['plan-05, year, half-years at 20%', 'plan-05', 'year', 'en', { 'rollUps/0/share': 20 }],
  ['plan-07, every method', 'plan-07', 'quarter', 'zh-CN', { 'scorecards/0/dimensions/0/adds': everyMethod }],
  ['plan-07, no points cap', 'plan-07', 'quarter', 'en', { 'scorecards/0/dimensions/0/adds': uncapped, 'grades/beyond': 'free' }],
  ['plan-03, a bonus by the year, lost for months', 'plan-03', 'year', 'zh-CN', { bonus: YEARLY }],
  ['plan-03, months without a score end a streak', 'plan-03', 'month', 'en', { 'decisions/2/value': 'break' }],
];

test.each(CASES)('%s', async (name, id, cycle, language, answers) => {
  const review = reviewFor(id, cycle, language, answers);
  const tabs = tabsFor(review, { titles: ['Sheet1'], shared: {} });
  const tabOf = (kind: string): Tab => {
    const found = tabs.find((each) => each.kind === kind);
    if (!found) throw new Error(`no ${kind}`);
    return found;
  };
  const host = await bookOf(tabs, review);
  const filled = fill(name, review, tabs);
  const history = historyOf(name, review, filled.kindOf);
  await type(host, [...filled.entries, ...historyEntries(review, tabOf('history'), history)]);

  const summary = tabOf('summary');
  const keys = summary.marks.filter(({ on }) => on === 'column').map(({ value }) => value);
  const rows = new Map(rowsOf(host, summary, keys, review.subjects.length).map((row) => [String(row[keys.indexOf('id')]), row]));
  const titles = dimensionTitles(review);
  const all = expectedOf(review, filled, history);
  const differences = all.flatMap((expected) => {
    const row = rows.get(expected.subject.id) ?? [];
    const kind = filled.kindOf(expected.subject);
    return keys.flatMap((key, n) => {
      const wanted = wantedFor(key, expected, titles);
      return wanted === undefined || agrees(row[n], wanted)
        ? []
        : [`${expected.subject.id} (${kind}) ${key}: ${row[n]}, not ${said(wanted)}`];
    });
  });
  expect(differences).toEqual([]);
  expect(closedOf(review, keys, rows, all)).toEqual([]);
  expect(errorsIn(host, tabs)).toEqual([]);
});

/** Where what closing would write differs from what the oracle has: score, grade, outcome, bonus. */
function closedOf(
  review: Review,
  keys: readonly string[],
  rows: ReadonlyMap<string, readonly unknown[]>,
  expected: readonly Expected[],
): readonly string[] {
  const { plan } = review.ready;
  const summary = [...rows.values()].map((row) => Object.fromEntries(keys.map((key, n) => [key, row[n] ?? ''])));
  const record = { ...RECORD, plan: plan.id, period: periodKey(review.options.period), language: review.options.language };
  const entries = closingEntries(
    { record, plan, aside: new Map(), by: 'liu@example.com', day: '2026-07-31' as Day, at: '2026-07-31T10:00:00+08:00' },
    closingRead({ summary }),
  );
  const written = new Map(entries.map((entry) => [String(entry.id), entry]));
  return expected.flatMap((each) => {
    const entry = written.get(each.subject.id);
    const pairs = [
      [entry?.score, wantedFor('final', each, new Map())],
      [entry?.grade, wantedFor('grade', each, new Map())],
      [entry?.outcome, wantedFor('outcome', each, new Map())],
      [entry?.bonus, wantedFor('bonus', each, new Map())],
    ] as const;
    return pairs.flatMap(([cell, wanted]) =>
      wanted === undefined || agrees(cell, wanted) ? [] : [`${each.subject.id} on History: ${cell}, not ${said(wanted)}`],
    );
  });
}

function reviewFor(id: string, cycle: Cycle, language: Language, answers: Readonly<Record<string, unknown>>): Review {
  const bare = LIBRARY.find((plan) => plan.id === id);
  if (!bare) throw new Error(`no ${id}`);
  const plan = answered(bare, 'liu@example.com', WHEN, { ...ANSWERS[id], ...answers });
  const people = peopleFor(plan);
  const options = { cycle, language, people, period: { cycle, year: 2026, n: PERIOD[cycle] } };
  const all = reviewOf(plan, options).subjects.filter(({ person }) => person);
  const byCard = [...new Set(all.map(({ card }) => card.id))].map((card) => all.filter((each) => each.card.id === card));
  // as many of each card, so that each of them is somebody's
  const dealt = Array.from({ length: all.length }, (_, n) => byCard.flatMap((own) => own[n] ?? [])).flat();
  const only = (dealt.length > 0 ? dealt.map(({ person }) => person) : people).slice(0, PEOPLE).flatMap((person) => person?.id ?? []);
  return reviewOf(plan, { ...options, only });
}
