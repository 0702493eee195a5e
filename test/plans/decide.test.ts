// Answers to what a policy leaves open: taken, changed, taken back, and never in place of what the policy gives.
import * as z from 'zod/mini';
import { answersIn, decide, openIn, reopen } from '../../src/plans/decide';
import { knownValue, type Value, valueSchema } from '../../src/plans/value';

const OPEN: Value<string> = {
  state: 'open',
  question: { en: 'What are 60 to 79 called?', 'zh-CN': '60–79 分叫什么？' },
  as: { kind: 'text' },
  quote: {
    text: '80分以上为月合格员工、60分以下为需激励员工',
    en: '80 and over is satisfactory, under 60 is to be motivated',
    section: '四2',
  },
  suggestion: '—',
};
const GIVEN: Value<number> = { state: 'given', value: 100, quote: { text: '总计分数为100分', en: 'the total is 100', section: '四2' } };
const PLAN = { id: 'plan-3', full: GIVEN, grades: [{ name: OPEN }, { name: OPEN }], note: 'kept' };
const ANSWER = { value: '普通', who: 'liu@example.com', when: '2026-06-26T08:00:00.000Z' };

test('what is open is found, in the order in which it stands', () =>
  expect(openIn(PLAN).map(({ path }) => path)).toEqual(['grades/0/name', 'grades/1/name']));

test('an answer stands with who, when and the question; the plan before it is as it was', () => {
  const before = structuredClone(PLAN);
  const outcome = decide(PLAN, 'grades/1/name', ANSWER);
  expect(outcome).toEqual({ ok: true, plan: { ...PLAN, grades: [{ name: OPEN }, { name: { state: 'decided', ...ANSWER, open: OPEN } }] } });
  expect(PLAN).toEqual(before);
  if (!outcome.ok) return;
  expect(openIn(outcome.plan).map(({ path }) => path)).toEqual(['grades/0/name']);
  expect(outcome.plan.grades[0]).toBe(PLAN.grades[0]);
});

test('an answer can be changed, and taken back', () => {
  const once = decide(PLAN, 'grades/0/name', ANSWER);
  const twice = once.ok ? decide(once.plan, 'grades/0/name', { ...ANSWER, value: '—' }) : once;
  expect(twice.ok && knownValue(twice.plan.grades[0]?.name ?? OPEN)).toBe('—');
  expect(twice.ok && reopen(twice.plan, 'grades/0/name')).toEqual({ ok: true, plan: PLAN });
});

test.each<[string, string]>([
  ['full', 'given'],
  ['id', 'noValue'],
  ['grades', 'noValue'],
  ['grades/2/name', 'noValue'],
  ['grades/0/name/question', 'noValue'],
  ['constructor', 'noValue'],
  ['', 'noValue'],
])('nothing is decided at %p: %s', (path, why) => {
  expect(decide(PLAN, path, ANSWER)).toEqual({ ok: false, why, path });
  expect(reopen(PLAN, path)).toEqual({ ok: false, why, path });
});

test('the schema holds each state to its own fields, and the value to its kind', () => {
  const schema = valueSchema(z.number());
  const open = { state: 'open', question: { en: 'How many?', 'zh-CN': '多少？' }, as: { kind: 'number' } };
  expect(schema.safeParse(GIVEN).success).toBe(true);
  expect(schema.safeParse(open).success).toBe(true);
  expect(schema.safeParse({ state: 'decided', value: 2, who: 'x', when: ANSWER.when, open }).success).toBe(true);
  expect(schema.safeParse({ ...GIVEN, value: '100' }).success).toBe(false);
  expect(schema.safeParse({ state: 'given', value: 100 }).success).toBe(false);
  expect(schema.safeParse({ state: 'decided', value: 2, who: 'x', when: 'yesterday', open }).success).toBe(false);
});

test('answers are found in the order in which they were given, and given again they make the same plan', () => {
  const second = { ...ANSWER, value: '—', when: '2026-06-25T08:00:00.000Z' };
  const once = decide(PLAN, 'grades/0/name', ANSWER);
  const both = once.ok ? decide(once.plan, 'grades/1/name', second) : once;
  if (!both.ok) throw new Error('both are open');
  const found = answersIn(both.plan);
  expect(found).toEqual([
    { path: 'grades/1/name', ...second },
    { path: 'grades/0/name', ...ANSWER },
  ]);
  const again = found.reduce((plan, { path, ...answer }) => {
    const outcome = decide(plan, path, answer);
    return outcome.ok ? outcome.plan : plan;
  }, PLAN);
  expect(again).toEqual(both.plan);
});
