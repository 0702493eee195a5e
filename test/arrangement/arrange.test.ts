// Who rates whom: roles, recusal, delegation, departments, and who cannot be rated by anybody.
import type { Day } from '../../src/plans/day';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { Person, PersonId } from '../../src/plans/person';
import { ANSWERS, answered } from '../plans/answers/index';
import { sampleCompany } from '../workbook/company';
import { answeredPlan, arrangedOf, reviewOf, WHEN } from '../workbook/fixtures';

const PLAN_5 = answeredPlan('plan-05');
const changed = (id: string, change: Partial<Person>): readonly Person[] =>
  sampleCompany().map((person) => (person.id === id ? { ...person, ...change } : person));
const tabsOf = (review: ReturnType<typeof reviewOf>) =>
  review.raterTabs.map(({ rater, card, roles, subjects }) => [rater.name, card.id, roles.map(({ id }) => id).join('+'), subjects.length]);

test('plan 5, half-year: the sample company has 95 rows on fourteen tabs, as the drawings have it', () => {
  const { review, findings } = arrangedOf(PLAN_5, { cycle: 'half' });
  expect(findings).toEqual([]);
  expect(review.subjects).toHaveLength(34);
  expect(tabsOf(review)).toEqual([
    ['周建国', 'managers', 'generalManager', 7],
    ['周建国', 'staff', 'generalManager', 27],
    ['林佩文', 'managers', 'executive', 5],
    ['林佩文', 'staff', 'executive', 20],
    ['何志远', 'managers', 'executive', 2],
    ['何志远', 'staff', 'executive', 7],
    ['王磊', 'staff', 'head', 3],
    ['苏晓彤', 'staff', 'head', 3],
    ['陈思远', 'staff', 'head', 6],
    ['李敏', 'staff', 'head', 8],
    ['张伟', 'staff', 'head', 3],
    ['赵国强', 'staff', 'head', 4],
  ]);
});

test('one who is head and executive at once has one row a person, in both roles', () => {
  const review = reviewOf(PLAN_5, { cycle: 'half', people: changed('E023', { executive: 'E008' as PersonId }) });
  const tab = review.raterTabs.find(({ subjects }) => subjects.length === 1 && subjects[0]?.id === 'E023');
  expect([tab?.rater.name, tab?.roles.map(({ id }) => id)]).toEqual(['李敏', ['executive', 'head']]);
  expect(
    review.raterTabs
      .filter(({ rater }) => rater.name === '李敏')
      .map(({ subjects }) => subjects.length)
      .sort(),
  ).toEqual([1, 7]);
});

test.each([
  ['plan-01', 'quarter', 'task | attitude+ability'],
  ['plan-06', 'quarter', 'sales+traffic+conversion | goods+service'],
  ['plan-05', 'half', 'key+general'],
] as const)('%s: a rater has as few tabs as hold each dimension whole on a page', (id, cycle, parts) => {
  const review = reviewOf(answeredPlan(id), { cycle, language: 'en' });
  const [first] = review.raterTabs;
  const own = review.raterTabs.filter(({ rater, card, roles }) => rater === first?.rater && card === first.card && roles === first.roles);
  expect(own.map(({ dimensions }) => dimensions.map((each) => each.id).join('+')).join(' | ')).toBe(parts);
});

test('a general manager who delegates is replaced; HR decided that the delegate carries both shares', () => {
  const review = reviewOf(PLAN_5, { cycle: 'half', people: changed('E001', { delegate: 'E002' as PersonId }) });
  expect(review.raterTabs.some(({ rater }) => rater.name === '周建国')).toBe(false);
  const both = review.raterTabs.filter(({ roles }) => roles.length === 2);
  expect(both.map(({ rater, roles, subjects }) => [rater.name, roles.map(({ id }) => id).join('+'), subjects.length])).toEqual([
    ['林佩文', 'generalManager+executive', 5],
    ['林佩文', 'generalManager+executive', 20],
  ]);
});

test('whoever delegates to somebody who is reviewed rates that one row', () => {
  const { review, findings } = arrangedOf(PLAN_5, { cycle: 'half', people: changed('E001', { delegate: 'E004' as PersonId }) });
  expect(findings).toEqual([]);
  const generalManager = (id: string) => review.subjects.find((each) => each.id === id)?.raters.generalManager;
  expect(['E004', 'E005', 'E023'].map(generalManager)).toEqual([['E001'], ['E004'], ['E004']]);
  expect(tabsOf(review).filter(([name]) => name === '周建国')).toEqual([['周建国', 'managers', 'generalManager', 1]]);
});

test('where HR decided that a delegated share is spread, the role is nobody’s and no problem', () => {
  const plan = {
    ...PLAN_5,
    decisions: PLAN_5.decisions.map((each) =>
      each.id === 'delegation' && each.value.state === 'decided' ? { ...each, value: { ...each.value, value: 'spread' } } : each,
    ),
  };
  const { review, findings } = arrangedOf(plan, { cycle: 'half', people: changed('E001', { delegate: 'E002' as PersonId }) });
  expect(findings).toEqual([]);
  expect(review.subjects.every(({ raters }) => raters.generalManager === undefined)).toBe(true);
});

test('nobody rates themself: a named rater is left out of their own row, and missed there', () => {
  const named = { generalManager: ['E004' as PersonId] };
  const { review, findings } = arrangedOf(PLAN_5, { cycle: 'half', named });
  expect(review.subjects.find(({ id }) => id === 'E004')?.raters.generalManager).toBeUndefined();
  expect(findings).toEqual([
    {
      level: 'problem',
      path: 'row 5/manager',
      sentence: {
        en: '刘芳 (E004) has nobody to rate as General manager. Fill it in on the roster, or name someone.',
        'zh-CN': expect.stringContaining('总经理'),
      },
    },
  ]);
});

test('whoever lacks a rater is named, by row', () => {
  const { findings } = arrangedOf(PLAN_5, { cycle: 'half', people: changed('E023', { executive: undefined }) });
  expect(findings.map(({ path, sentence }) => [path, sentence.en])).toEqual([
    ['row 24/executive', '孙雅婷 (E023) has nobody to rate as Executive in charge. Fill it in on the roster, or name someone.'],
  ]);
});

test('those on probation or gone are not reviewed; those at the top neither, and that is said', () => {
  const { review, findings } = arrangedOf(answeredPlan('plan-03'), { cycle: 'month', people: changed('E011', { status: 'left' }) });
  const ids = review.subjects.map(({ id }) => id);
  expect(ids).not.toContain('E038');
  expect(ids).not.toContain('E011');
  expect(ids).not.toContain('E001');
  expect(findings.map(({ level, path }) => [level, path])).toEqual([
    ['warning', 'row 2/manager'],
    ['warning', 'row 3/executive'],
    ['warning', 'row 4/executive'],
    ['warning', 'people'], // whoever answers to the general manager alone is rated in both roles
    ['warning', 'people'],
  ]);
});

test('departments are rated by those HR names', () => {
  const review = reviewOf(PLAN_5, { cycle: 'quarter', named: { finance: ['E002' as PersonId] } });
  expect(review.subjects.map(({ id, name }) => [id, name]).slice(0, 3)).toEqual([
    ['D01', '总经办'],
    ['D02', '人力资源部'],
    ['D03', '美工部'],
  ]);
  expect(tabsOf(review)).toEqual([['林佩文', 'departments', 'finance', 8]]);
});

test.each([
  ['D01', ['D02', 'D03', 'D04']],
  ['d02', ['D01', 'D03', 'D04']], // lookups do not tell case apart
])('a department takes no ID that somebody has: %s', (id, departments) => {
  const people = sampleCompany().map((person) => (person.id === 'E023' ? { ...person, id: id as PersonId } : person));
  const { subjects } = reviewOf(PLAN_5, { cycle: 'year', people });
  const ids = subjects.flatMap((subject) => (subject.card.subject === 'departments' ? [subject.id] : []));
  expect(ids.slice(0, 3)).toEqual(departments);
  expect(new Set(subjects.map((subject) => subject.id.toUpperCase())).size).toBe(subjects.length);
});

test.each([
  [6, []],
  [
    7,
    [
      'Score tabs “Middle managers” are wider than A4 landscape: “Key performance indicators” has 7 indicators. Give indicators one target for everybody, or use fewer indicators.',
    ],
  ],
])('%i indicators with targets of each their own in one dimension: wider than a page is said, once a card', (count, sentences) => {
  const adds = Array.from({ length: count }, (_, n) => ({
    title: `指标${n + 1}`,
    weight: n === 0 ? 100 - 10 * (count - 1) : 10,
    how: { kind: 'kpi', method: 'higher' },
    target: 'each',
  }));
  const plan = answered(PLAN_05, 'liu@example.com', WHEN, { ...ANSWERS['plan-05'], 'scorecards/0/dimensions/0/adds': adds });
  const { findings } = arrangedOf(plan, { cycle: 'half' });
  expect(findings.map(({ level, sentence }) => [level, sentence.en])).toEqual(sentences.map((sentence) => ['warning', sentence]));
});

test('a roster of nobody is a problem', () =>
  expect(arrangedOf(PLAN_5, { cycle: 'half', people: [] }).findings.map(({ path }) => path)).toEqual(['people']));

test('only those chosen are reviewed', () =>
  expect(reviewOf(PLAN_5, { cycle: 'half', only: ['E023' as PersonId] }).subjects.map(({ id }) => id)).toEqual(['E023']));

test.each([
  ['NOPE', 'Nobody on the roster has the ID NOPE, named as General manager. Name somebody else.'],
  ['E002', '林佩文 (E002) has left and cannot rate as General manager. Name somebody else.'],
])('a named rater who is not there is a problem, and no share goes to others in silence: %s', (id, sentence) => {
  const { findings } = arrangedOf(PLAN_5, {
    cycle: 'half',
    people: changed('E002', { status: 'left' }),
    named: { generalManager: [id as PersonId] },
  });
  expect(findings.filter(({ path }) => path === 'named/generalManager')).toEqual([
    { level: 'problem', path: 'named/generalManager', sentence: expect.objectContaining({ en: sentence }) },
  ]);
});

test('a stage that is due before one that comes first is warned of', () => {
  const due = { scoring: '2026-07-03' as Day, meeting: '2026-06-30' as Day };
  const { findings } = arrangedOf(PLAN_5, { cycle: 'half', due });
  expect(findings.map(({ level, path, sentence }) => [level, path, sentence.en])).toEqual([
    ['warning', 'due', expect.stringMatching(/ is due before .*, which comes first\. Change one of the dates\.$/)],
  ]);
});
