// People set aside for a period: they are reviewed by nobody, and nothing else changes.
import * as fc from 'fast-check';
import { peopleAside } from '../../src/arrangement/review';
import { reasonInWords } from '../../src/plans/aside-words';
import { LIBRARY } from '../../src/plans/library';
import type { Person, PersonId } from '../../src/plans/person';
import type { AsideAsked } from '../../src/plans/set-aside';
import { tabsFor } from '../../src/workbook/workbook';
import { sampleCompany } from '../workbook/company';
import { answeredPlan, arrangedOf, cyclesOf, peopleFor } from '../workbook/fixtures';

const PLAN_5 = answeredPlan('plan-05');
/** Of a workbook without tabs. */
const NOTHING = { titles: [], shared: {} };
const WHY = { reason: '休假', by: 'e4@example.com', at: '2026-06-26T08:00:00.000Z' };
const aside = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, WHY]));
const half = (...ids: readonly string[]) => arrangedOf(PLAN_5, { cycle: 'half', aside: aside(...ids) });
const idsOf = ({ review }: ReturnType<typeof half>) => review.subjects.map(({ id }) => id);
const everybody = arrangedOf(PLAN_5, { cycle: 'half' });
const without = (...ids: readonly string[]) => idsOf(everybody).filter((id) => !ids.includes(id));

test.each<[what: string, ids: readonly string[], left: readonly string[]]>([
  ['one of two people of one name', ['E034'], without('E034')],
  ['an ID written otherwise', [' ｅ０３４'], without('E034')],
  ['one twice, written two ways', ['E034', 'e034'], without('E034')],
  ['who rates others', ['E008'], without('E008')],
  ['who gets no scorecard anyway', ['E001'], without()],
  ['whom nobody has on the roster', ['E999'], without()],
  ['an ID that is a word of the language', ['constructor'], without()],
])('%s', (_, ids, left) => expect(idsOf(half(...ids))).toEqual(left));

test('who rates others goes on rating them, and their own row is on nobody’s tab', () => {
  const { review } = half('E008');
  const own = review.raterTabs.filter(({ rater }) => rater.id === 'E008');
  const before = everybody.review.raterTabs.filter(({ rater }) => rater.id === 'E008');
  expect(own.map(({ subjects }) => subjects.length)).toEqual(before.map(({ subjects }) => subjects.length));
  expect(review.raterTabs.flatMap(({ subjects }) => subjects.map(({ id }) => id))).not.toContain('E008');
});

test('nobody on the roster with that ID is said; everybody set aside stands in the way', () => {
  expect(half('E999').findings).toMatchObject([{ level: 'warning', path: 'aside/E999' }]);
  expect(half(...sampleCompany().map(({ id }) => id)).findings).toMatchObject([{ level: 'problem', path: 'people' }]);
});

test('departments that are scored as a whole stay, whoever of theirs is set aside', () => {
  const quarter = (ids: readonly string[]) => arrangedOf(PLAN_5, { cycle: 'quarter', aside: aside(...ids) });
  const all = sampleCompany().map(({ id }) => id);
  expect(quarter(all).review.subjects).toEqual(quarter([]).review.subjects);
});

test('they are told in the roster’s order, as the roster writes them', () => {
  expect(peopleAside(half('e034', 'E999', 'E009').review).map(({ person, reason }) => [person.id, person.name, reason])).toEqual([
    ['E009', '张伟', '休假'],
    ['E034', '张伟', '休假'],
  ]);
});

test('the only card of its people stands empty, and the tabs are made as ever', () => {
  const managers = everybody.review.subjects.filter(({ card }) => card.id === 'managers').map(({ id }) => id);
  const found = half(...managers);
  const tabs = tabsFor(found.review, NOTHING);
  expect(new Set(found.review.subjects.map(({ card }) => card.id))).toEqual(new Set(['staff']));
  expect(tabs.filter(({ kind }) => kind === 'score')).toHaveLength(found.review.raterTabs.length);
  expect(tabs.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['guide', 'plan', 'summary', 'dashboard', 'comments']));
});

/** Plans whose people are scored: departments count whoever is on the roster. */
const SCORED = LIBRARY.map(({ id }) => answeredPlan(id)).flatMap((plan) =>
  cyclesOf(plan).flatMap((cycle) =>
    plan.scorecards.some(({ subject, cycles }) => subject === 'departments' && (cycles?.includes(cycle) ?? true)) ? [] : [{ plan, cycle }],
  ),
);

test('in every plan, whoever is set aside, the rest are reviewed as if those alone had been chosen', () => {
  const peopleOf = new Map(SCORED.map(({ plan }) => [plan, peopleFor(plan)] as const));
  const cases = fc
    .constantFrom(...SCORED)
    .chain((each) => fc.tuple(fc.constant(each), fc.subarray([...(peopleOf.get(each.plan) ?? [])] as Person[])));
  fc.assert(
    fc.property(cases, ([{ plan, cycle }, out]) => {
      const gone = new Set<PersonId>(out.map(({ id }) => id));
      const people = peopleOf.get(plan) ?? [];
      const only = people.filter(({ id }) => !gone.has(id)).map(({ id }) => id);
      const chosen = arrangedOf(plan, { cycle, people, only });
      const found = arrangedOf(plan, { cycle, people, aside: aside(...gone) });
      expect([found.review.subjects, found.review.raterTabs, found.findings]).toEqual([
        chosen.review.subjects,
        chosen.review.raterTabs,
        chosen.findings,
      ]);
    }),
    { numRuns: 40 },
  );
});

test.each<[AsideAsked, en: string, zh: string]>([
  [{ why: 'leave', words: '' }, 'Leave', '休假'],
  [{ why: 'leave', words: ' from 20 July ' }, 'Leave: from 20 July', '休假：from 20 July'],
  [{ why: 'left', words: '' }, 'Left the company', '离职'],
  [{ why: 'other', words: '借调 {why}' }, '借调 {why}', '借调 {why}'],
])('the reason in words: %j', (asked, en, zh) => expect([reasonInWords(asked, 'en'), reasonInWords(asked, 'zh-CN')]).toEqual([en, zh]));
