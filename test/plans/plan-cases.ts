// Two sound plans, ways to change one, and what is then expected to be found.
import { decide } from '../../src/plans/decide';
import type { Finding } from '../../src/plans/finding';
import { PLAN_03 } from '../../src/plans/library/plan-03';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { Plan } from '../../src/plans/plan';
import type { AnswerKind } from '../../src/plans/value';
import { answered } from './answers';

export const [WHO, WHEN] = ['liu@example.com', '2026-06-26T08:00:00.000Z'];
export const FIVE = answered(PLAN_05, WHO, WHEN);

/** The plan with other answers, by path. */
export function answering(plan: Plan, answers: Readonly<Record<string, unknown>>): Plan {
  return Object.entries(answers).reduce<Plan>((now, [path, value]) => {
    const outcome = decide(now, path, { value, who: WHO, when: WHEN });
    if (!outcome.ok) throw new Error(`${outcome.why} at ${outcome.path}`);
    return outcome.plan;
  }, plan);
}

/** What lies between the grades of plan 3 has a name here. */
export const THREE = answering(answered(PLAN_03, WHO, WHEN), { 'grades/gap': '普通' });

/** The plan with other parts, by path, whoever they come from. */
export function changed(plan: Plan, parts: Readonly<Record<string, unknown>>): Plan {
  const copy = JSON.parse(JSON.stringify(plan)); // parts that scorecards share become their own
  for (const [path, part] of Object.entries(parts)) {
    const names = path.split('/');
    const last = names.pop() ?? '';
    const node = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
    node[last] = part;
  }
  return copy;
}
export const given = (value: unknown) => ({ state: 'given', value, quote: { text: '', en: '', section: '' } });
export const open = (as: AnswerKind, rest = {}) => ({ state: 'open', question: { en: 'What?', 'zh-CN': '什么？' }, as, ...rest });
export const edge = (at: number, inclusive: boolean) => ({ at: given(at), inclusive: given(inclusive) });
export const rated = (title: string, weight: number, more = {}) => ({ title, weight, how: { kind: 'rated' }, ...more });

export type Expected = readonly (readonly [level: string, path: string, sentence: RegExp])[];
export type Case = readonly [what: string, plan: Plan, found: Expected];

/** The findings are these and no others; every sentence is filled, in both languages. */
export function expectFound(found: readonly Finding[], expected: Expected) {
  expect(found.map(({ level, path }) => [level, path])).toEqual(expected.map(([level, path]) => [level, path]));
  found.forEach(({ sentence }, n) => {
    expect(sentence.en).toMatch(expected[n]?.[2] ?? /^$/);
    expectFilled(sentence);
  });
}
function expectFilled({ en, 'zh-CN': zh }: Finding['sentence']) {
  expect(`${en}${zh}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
  expect(zh).toMatch(/[一-鿿]/);
  expect(en).toMatch(/[.?]$/);
}

export function indicator(id: string, more = {}) {
  return { id, title: { en: id, 'zh-CN': id }, how: given({ kind: 'rated' }), ...more };
}

export const quotas = (...rows: (readonly [string, string])[]) => answering(FIVE, { 'grades/quotas': rows });
