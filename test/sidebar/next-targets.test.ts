// Which targets of each their own the next review has a place for, last period's beside them, and what of what is typed counts.
import {
  allKept,
  canKeep,
  countTargets,
  doubtOf,
  enteredTargets,
  groupsOf,
  keptText,
  readTarget,
  type Wanted,
  wantedTargets,
  withTarget,
} from '../../sidebar/review/start/next/targets';
import { counted } from '../../sidebar/review/start/people/counted';
import { topOf } from '../../src/plans/at-the-top';
import { LIBRARY } from '../../src/plans/library';
import { type OwnTargets, ownTargetsOf, targetOwner } from '../../src/plans/own-targets';
import type { Plan } from '../../src/plans/plan';
import type { Cycle } from '../../src/plans/value';
import { ANSWERS, answered } from '../plans/answers/index';
import { company, sampleCompany } from '../workbook/company';
import { answeredPlan, cyclesOf, peopleFor, reviewOf, WHEN } from '../workbook/fixtures';

const KEY = 'managers/key/key-added-1';
const ADDS = 'scorecards/0/dimensions/0/adds';
const SALES = { en: '部门销售额', 'zh-CN': '部门销售额' };
const UNIT = { en: '万元', 'zh-CN': '万元' };

type Persons = ReturnType<typeof sampleCompany>;
function wantedBy(plan: Plan, cycle: Cycle, last?: OwnTargets, persons: Persons = sampleCompany(), title = SALES, key = KEY) {
  const top = topOf(persons);
  const people = persons.map((person) => ({ ...person, top: top.has(person.id), rates: false }));
  const of = Object.fromEntries(Object.entries(last?.[KEY] ?? {}).map(([id, target]) => [id, [target, String(target)] as const]));
  const indicators = [{ key, title, unit: UNIT, of: of as Record<string, [number, string]> }];
  return wantedTargets(plan, cycle, people, counted(plan, cycle, people, new Set()), last && { lost: false, indicators });
}
const plan5 = answeredPlan('plan-05');
const idsOf = (wanted: readonly Wanted[]) => wanted.map(({ owner }) => owner);

test.each(LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const)))(
  '%s, %s: those of everybody whom the review has',
  (id, cycle) => {
    const plan = answeredPlan(id);
    const persons = peopleFor(plan);
    const review = reviewOf(plan, { cycle, people: persons });
    const tabs = new Set(review.ready.cards.flatMap(({ id: card, raters }) => (raters.some(({ via }) => via === 'tab') ? [card] : [])));
    const all = review.subjects
      .filter(({ card }) => tabs.has(card.id))
      .flatMap((subject) => ownTargetsOf(subject.card).map(({ key }) => `${key} ${targetOwner(subject)}`));
    const found = wantedBy(plan, cycle, undefined, persons).map(({ key, owner }) => `${key} ${owner}`);
    expect(found.sort()).toEqual(all.sort());
  },
);

test('last period’s stand beside those who had one; whoever is new has none, and who left is not there', () => {
  const wanted = wantedBy(plan5, 'half', { [KEY]: { E005: 1250, E999: 7 } });
  expect(wanted.map(({ owner, last }) => [owner, last])).toEqual([
    ['E004', undefined],
    ['E005', [1250, '1250']],
    ...['E006', 'E007', 'E008', 'E009', 'E010'].map((id) => [id, undefined]),
  ]);
});

test('two of one name are told by their IDs, others by the name alone', () => {
  const persons = sampleCompany().map((person) => (person.id === 'E006' ? { ...person, name: '王磊' } : person));
  expect(wantedBy(plan5, 'half', undefined, persons).flatMap(({ name, id }) => (name === '王磊' ? id : []))).toEqual(['E005', 'E006']);
  // the company has two of the name 张伟
  expect(wantedBy(plan5, 'half').flatMap(({ id }) => (id === '' ? [] : id))).toEqual(['E009']);
});

describe('an indicator that HR added is the same by its words', () => {
  const [first, ...rest] = (ANSWERS['plan-05']?.[ADDS] ?? []) as readonly object[];
  const adds = (list: readonly object[]) => answered(answeredFresh(), 'HR', WHEN, { ...ANSWERS['plan-05'], [ADDS]: list });
  const answeredFresh = () => LIBRARY.find(({ id }) => id === 'plan-05') ?? plan5;
  const last = { [KEY]: { E005: 1250 } };
  test.each<[what: string, list: readonly object[], found: boolean]>([
    ['as it was', [{ ...first }, ...rest], true],
    ['in another place', [...rest, { ...first }], true],
    ['called otherwise', [{ ...first, title: '部门利润' }, ...rest], false],
    ['in another unit', [{ ...first, unit: '元' }, ...rest], false],
  ])('%s', (_, list, found) => expect(wantedBy(adds(list), 'half', last).some((each) => each.last !== undefined)).toBe(found));

  test('and what is typed for one is not taken for another in its place', () => {
    const typed = withTarget({}, wantedBy(plan5, 'half')[1] ?? never(), '1380');
    const other = wantedBy(adds([{ ...first, title: '部门利润' }, ...rest]), 'half');
    expect([enteredTargets(wantedBy(plan5, 'half'), typed), enteredTargets(other, typed)]).toEqual([{ [KEY]: { E005: 1380 } }, {}]);
  });
});

test.each<[text: string, sure: Wanted['sure'], read: unknown]>([
  ['', 'other', null],
  ['  ', 'other', null],
  ['1,380', 'other', 1380],
  ['３８．５', 'other', 38.5],
  ['-3', 'other', -3],
  ['n/a', 'other', 'n/a'],
  [' 不适用 ', 'other', '不适用'],
  ['38%', 'percent', 38], // where percents are asked for both are one
  ['38', 'percent', 38],
  ['38%', 'other', undefined],
  ['38%', 'unsaid', undefined],
  ['soon', 'percent', undefined],
  ['2026-07-01', 'other', undefined],
])('“%s” where the indicator is %s', (text, sure, read) => expect(readTarget(text, sure)).toBe(read));

test.each<[last: readonly [number | string, string], sure: Wanted['sure'], text: string]>([
  [[1250, '1,250.0'], 'other', '1,250.0'],
  [[35.04, '35.0'], 'percent', '35.04'], // the cell shows less than it has
  [[1250, '1.250,0'], 'other', '1250'], // another locale's marks
  [[12, '¥12'], 'other', '12'],
  [[0.38, '38%'], 'percent', '38%'],
  [[0.38, '38%'], 'other', '0.38'],
  [['N/A', 'N/A'], 'other', 'N/A'],
])('%j is kept where the indicator is %s as “%s”', (last, sure, text) => {
  expect(keptText({ last, sure })).toBe(text);
  const read = readTarget(text, sure);
  expect(sure === 'percent' && text.endsWith('%') ? Number(read) / 100 : read).toBe(last[0]);
});

test.each<[text: string, last: readonly [number | string, string] | undefined, doubt: number | undefined]>([
  ['0.38', [35, '35'], 0.38],
  ['38', [35, '35'], undefined],
  ['38%', [35, '35'], undefined],
  ['0.38', [0.35, '0.35'], undefined],
  ['0.38', undefined, undefined],
  ['0.38', ['N/A', 'N/A'], undefined],
  ['soon', [35, '35'], undefined],
])('“%s” after %j', (text, last, doubt) => expect(doubtOf({ last, sure: 'percent' }, text)).toBe(doubt));

test('keeping all leaves what is typed; those without a last one, and what cannot be read, stay', () => {
  const wanted = wantedBy(plan5, 'half', { [KEY]: { E005: 1250, E006: 900, E007: 800 } });
  const one = (id: string) => wanted.find(({ owner }) => owner === id) ?? never();
  const typed = withTarget(withTarget(withTarget({}, one('E006'), 'soon'), one('E007'), '810'), one('E005'), ' ');
  expect(countTargets(wanted, typed)).toEqual({ all: 7, entered: 1, faults: 1, blank: 5 });
  expect(idsOf(wanted.filter((each) => canKeep(each, typed)))).toEqual(['E005']);
  const kept = allKept(wanted, typed);
  expect(enteredTargets(wanted, kept)).toEqual({ [KEY]: { E005: 1250, E007: 810 } });
  expect(countTargets(wanted, kept)).toEqual({ all: 7, entered: 2, faults: 1, blank: 4 });
  expect(allKept(wanted, kept)).toEqual(kept);
});

test('a few stand by indicator, many by department too, unless most departments have one alone', () => {
  const shape = (groups: ReturnType<typeof groupsOf>) => [groups.areMany, groups.groups.map(({ wanted }) => wanted.length)];
  expect(shape(groupsOf(wantedBy(plan5, 'half')))).toEqual([false, [7]]);
  const plan = answeredPlan('plan-07');
  const many = groupsOf(wantedBy(plan, 'quarter', undefined, peopleFor(plan)));
  expect(many.areMany).toBe(true);
  expect(many.groups.map(({ department }) => department)).toEqual([
    ...new Set(
      peopleFor(plan).flatMap(({ department, id }) =>
        many.groups.some(({ wanted }) => wanted.some(({ owner }) => owner === id)) ? department : [],
      ),
    ),
  ]);
  const managers = groupsOf(wantedBy(plan5, 'half', undefined, company(1000)));
  expect(shape(managers)).toEqual([true, [50]]);
});

function never(): never {
  throw new Error('not there');
}
