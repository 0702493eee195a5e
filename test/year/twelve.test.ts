// All twelve plans from the chosen plan to a closed period, each by its own stages, with nothing waived and nobody set aside; and what History
// then has is what the oracle has. `npm run year` does each in both languages.
import type { Language } from '../../src/i18n/languages';
import { LIBRARY } from '../../src/plans/library';
import type { Period } from '../../src/plans/period';
import type { Person } from '../../src/plans/person';
import type { Plan } from '../../src/plans/plan';
import type { Answer } from '../../src/rpc/contract';
import { expectedOf } from '../oracle/expected';
import { isNumber } from '../oracle/points';
import { company, HEAD } from '../workbook/company';
import { answeredPlan, cyclesOf, peopleFor } from '../workbook/fixtures';
import { historyDifferences } from './differences';
import { opened } from './opened';
import { score } from './scoring';
import { goThrough } from './stages';
import { historyOf } from './year';

jest.setTimeout(3_600_000); // whole workbooks calculate

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const CASES = LIBRARY.flatMap(({ id }, n) =>
  LANGUAGES.filter((_, k) => process.env.YEAR === 'full' || n % 2 === k).map((language) => [id, language] as const),
);
/** Who is reviewed where that is not everybody: not those who rate by name (plan 1), two with a team and two without (plan 4). */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'plan-01': ['E0004', 'E0005', 'E0006', 'E0007'],
  'plan-04': ['E0003', 'E0004', 'E0007', 'E0009'],
};
const KINDS = ['high', 'low', 'decimals', 'exempt'] as const;

test.each(CASES)('%s, %s', async (id, language) => {
  const plan = answeredPlan(id);
  const people = peopleOf(plan);
  const rows = rowsOf(people);
  const { host, ask, create } = await opened(plan, language, rows);
  const only = ONLY[id];
  const review = await create(periodFor(plan), rows, only && { only });
  const kinds = review.subjects.map((each, n) => [each.id, { seed: each.id, kind: KINDS[n % KINDS.length] ?? 'low' }] as const);
  const scored = await score(host, review, new Map(kinds));
  const expected = expectedOf(review, scored, () => undefined);
  expect(expected.filter(({ final }) => !isNumber(final))).toEqual([]);

  const stages = plan.stages.filter(({ cycles }) => !cycles || cycles.includes(review.ready.cycle)).map((stage) => stage.id);
  const before = stages.slice(0, stages.indexOf('archive'));
  expect((await goThrough(host, ask, review)).filter((each) => each !== 'lock')).toEqual(before);

  const { obstacles } = (await ask('readClosing', { review: review.id })) as Answer<'readClosing'>;
  expect(obstacles).toEqual([]);
  const closed = (await ask('closeReview', { review: review.id, aside: {}, waived: {} })) as Answer<'closeReview'>;
  const history = historyOf(host, review);
  expect(history.size).toBeGreaterThan(1);
  expect(historyDifferences({ review, expected, aside: [] }, { closed, without: [], history })).toEqual([]);
  expect((await ask('readReview', { review: review.id })) as Answer<'readReview'>).toMatchObject({ closed: {}, repair: [], missing: [] });
  host.dispose();
});

/** A manager over four of the staff; of plan 4, whose method of all round is for whoever has a team, four managers over three each. */
function peopleOf(plan: Plan): readonly Person[] {
  if (plan.id !== 'plan-04') return peopleFor(plan, company(7, { departments: 1, executives: 1 }));
  const people = peopleFor(plan, company(18, { departments: 4, executives: 1 }));
  const group = people.find((each) => each.id === 'E0002')?.group ?? '';
  return people.map((each) => (['E0003', 'E0004'].includes(each.id) ? { ...each, group } : each));
}

/** The first that it has; of plan 5, whose quarters are of departments alone, the half-year. */
function periodFor(plan: Plan): Period {
  const cycle = plan.id === 'plan-05' ? 'half' : (cyclesOf(plan)[0] ?? 'year');
  return { cycle, year: 2026, n: 1 };
}

/** A roster as it is typed. */
const rowsOf = (people: readonly Person[]) => [
  HEAD,
  ...people.map((each) => {
    const { id, name, email, department, position, group, manager = '', executive = '', hired = '', base = '' } = each;
    return [id, name, email, department, position, group, manager, executive, hired, base, '在职', '', '', ''];
  }),
];
