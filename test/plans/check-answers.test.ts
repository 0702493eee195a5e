// Which answers fit which questions, and that no answer whatever breaks a sentence.
import fc from 'fast-check';
import { checkPlan } from '../../src/plans/checks/check-plan';
import { decide, openIn } from '../../src/plans/decide';
import { PLAN_03 } from '../../src/plans/library/plan-03';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { Plan } from '../../src/plans/plan';
import type { AnswerKind } from '../../src/plans/value';
import { answering, changed, expectFound, FIVE, open, rated, THREE, WHEN, WHO } from './plan-cases';

describe('answers', () => {
  const kinds: readonly [AnswerKind, good: readonly unknown[], bad: readonly unknown[], wanted: RegExp][] = [
    [{ kind: 'number' }, [0, -1.5], ['1', null, Number.NaN, Number.POSITIVE_INFINITY], /Give a number\.$/],
    [{ kind: 'number', min: 0, max: 4 }, [0, 4], [-1, 5], /from 0 to 4\.$/],
    [{ kind: 'number', min: 3 }, [3], [2], /of 3 or more\.$/],
    [{ kind: 'number', max: 3 }, [3], [4], /of 3 or less\.$/],
    [{ kind: 'text' }, ['—', 'x'], ['', '  ', 3], /in words\.$/],
    [{ kind: 'day' }, ['2026-07-01', '2026年7月1日', 46204], ['soon', '3/4/2026', '', 12], /such as 2026-07-01\.$/],
    [
      { kind: 'choice', options: [{ value: false, label: { en: 'No', 'zh-CN': '否' } }, { value: 'x', label: { en: 'X', 'zh-CN': '某' } }] },
      [false, 'x'],
      [true, 'X', 0, undefined],
      /one of these: No \/ X\.$/,
    ],
    [{ kind: 'weights', of: [{ en: 'P', 'zh-CN': '甲' }, { en: 'Q', 'zh-CN': '乙' }] }, [[60, 40], []], [60, ['60', 40], 'x'], /for each of these: P \/ Q\.$/],
    [{ kind: 'cutoffs', of: [] }, [[90, 80]], [[90, null]], /Give a number for each/],
    [{ kind: 'target' }, [5, 'each'], ['5'], /“Each person their own”\.$/],
    [{ kind: 'cycles' }, [['month']], [[], ['week'], 'month'], /at least one cycle\.$/],
    [{ kind: 'indicators' }, [[], [rated('x', 100)]], [[{ title: 'x' }], 'x'], /a weight and a scoring method\.$/],
    [{ kind: 'method' }, [{ kind: 'rated' }], [{ kind: 'guessed' }, 'rated'], /scoring method\.$/],
    [{ kind: 'grades' }, [[], [['A', 90], ['B', null]]], [[['A', '90']], ['A']], /its lower cut-off\.$/],
    [
      { kind: 'pairs', first: { en: 'Grade', 'zh-CN': '等级' }, second: { en: 'Limit', 'zh-CN': '名额' } },
      [[], [['A', '<=10%']], [['A', 1.2]]],
      [[['A']], [['A', null]], 'A<=10%'],
      /both columns of each row: Grade \/ Limit\.$/,
    ],
  ]; // biome-ignore format: a table
  test.each(kinds)('%j', (as, good, bad, wanted) => {
    const plan = changed(FIVE, { 'decisions/0': { id: 'x', title: {}, effect: { is: 'record' }, value: open(as) } });
    for (const value of good) expectFound(checkPlan(answering(plan, { 'decisions/0/value': value })), []);
    for (const value of bad)
      expectFound(checkPlan(answering(plan, { 'decisions/0/value': value })), [['problem', 'decisions/0/value', wanted]]);
  });

  test('an answer that does not fit is told once, and is open to the other checks', () => {
    const plan = answering(FIVE, { 'scorecards/2/weights': 'half', 'grades/full': -5, 'grades/quotas': 'A<=10%' });
    expect(checkPlan(plan).map(({ path }) => path)).toEqual(['scorecards/2/weights', 'grades/full', 'grades/quotas']);
    expect(checkPlan(plan)[0]?.sentence.en).toMatch(
      /^“What do economic indicators and key tasks weigh\?” The answer “half” does not fit\./,
    );
  });

  test('whatever is answered, every sentence is whole and nothing is thrown', () => {
    const paths = [...openIn(PLAN_05), ...openIn(PLAN_03)].map(({ path }) => path);
    const value = fc.oneof(
      fc.constantFrom<unknown>('—', 'each', [], [['A', '<=10%']], [['A', 1]], [50, 50], { kind: 'kpi', method: 'within' }, [
        rated('x', 50),
      ]),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.constantFrom(PLAN_03, PLAN_05, THREE, FIVE), fc.dictionary(fc.constantFrom(...paths), value), (plan, answers) => {
        const now = Object.entries(answers).reduce<Plan>((before, [path, each]) => {
          const outcome = decide(before, path, { value: each, who: WHO, when: WHEN });
          return outcome.ok ? outcome.plan : before;
        }, plan);
        for (const { sentence } of checkPlan(now)) expect(`${sentence.en}${sentence['zh-CN']}`).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 500 },
    );
  });
});
