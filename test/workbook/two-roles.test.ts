// One person in two roles towards the same reviewee: counted as HR decided, and said where no decision speaks of it.
import type { Review } from '../../src/arrangement/review';
import type { Person, PersonId } from '../../src/plans/person';
import type { Plan } from '../../src/plans/plan';
import { sampleCompany } from './company';
import { answeredPlan, arrangedOf, reviewOf } from './fixtures';
import { openReview } from './opened-review';
import { enter, rowsOf, type Typed } from './table-book';

jest.setTimeout(600_000);

const PLAN_1 = answeredPlan('plan-01');
const withAnswer = (value: string): Plan => ({
  ...PLAN_1,
  decisions: PLAN_1.decisions.map((each) =>
    each.id === 'doubleRole' && each.value.state === 'decided' ? { ...each, value: { ...each.value, value } } : each,
  ),
});
/** E023 is reviewed; the superior, E008, is on the committee too. */
const reviewed = (person: Person): Person => (person.id === 'E023' ? { ...person, group: '企业管理部经理' } : person);
const wishes = {
  cycle: 'quarter',
  language: 'en',
  people: sampleCompany().map(reviewed),
  only: ['E023'] as PersonId[],
  named: { committee: ['E008', 'E004', 'E005', 'E004'] as PersonId[] },
} as const;
const members = ({ subjects }: Review) => subjects.map(({ raters }) => raters);

test.each([
  ['superior', { superior: ['E008'], committee: ['E004', 'E005'] }, 78], // 40 % of 90 and 60 % of the mean of 80 and 60
  ['twice', { superior: ['E008'], committee: ['E008', 'E004', 'E005'] }, 82], // 60 % of the mean of 90, 80 and 60
])('plan 1, the superior on the committee, decided “%s”', async (answer, raters, final) => {
  const review = reviewOf(withAnswer(answer), wishes);
  expect(members(review)).toEqual([raters]);
  const { host, tab } = await openReview(review, ['plan', 'score', 'summary', 'history', 'log']);
  const given: Readonly<Record<string, number>> = { E008: 90, E004: 80, E005: 60 };
  for (const [n, { rater }] of review.raterTabs.entries()) {
    const sheet = tab(`score:${n}`);
    const scoreOf = (mark: string): Typed => (mark.startsWith('rated:') ? given[rater.id] : 'N/A');
    const typed = sheet.marks.flatMap(({ value }) => (/^(rated|input|second):/.test(value) ? [[value, scoreOf(value)] as const] : []));
    await enter(host, sheet, { 0: Object.fromEntries(typed) });
  }
  expect(rowsOf(host, tab('summary'), ['final'], 1)).toEqual([[expect.closeTo(final, 9)]]);
});

test('where the superior is the whole committee, that share goes to the superior, and it is said', () => {
  const { review, findings } = arrangedOf(withAnswer('superior'), { ...wishes, named: { committee: ['E008' as PersonId] } });
  expect(members(review)).toEqual([{ superior: ['E008'] }]);
  expect(findings.map(({ level, sentence }) => [level, sentence.en])).toEqual([
    ['warning', expect.stringMatching(/Committee members.*as decided/)],
  ]);
});

test('any other plan: both shares count, and HR is told once a rater, not once a person', () => {
  const people = sampleCompany().map((person) => (person.manager === 'E008' ? { ...person, executive: 'E008' as PersonId } : person));
  const { findings } = arrangedOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en', people });
  expect(findings.map(({ level, sentence }) => [level, sentence.en])).toEqual([
    ['warning', expect.stringMatching(/李敏 \(E008\) counts in two roles for 8 of those reviewed/)],
  ]);
});
