// What hangs on grades and cycles: bonus, outcomes, comments, streaks and roll-ups that name what the plan does not have.
import { gradeNames, isNamed } from './check-grades';
import { type Both, type Finding, planSentence, problem } from './finding';
import type { Plan } from './plan';
import { rangesOf } from './ready-grades';
import { knownValue } from './value';

export function checkRules(plan: Plan): readonly Finding[] {
  const { grades, bonus, outcomes, comments, streaks, rollUps } = plan;
  const names = gradeNames(grades);
  const unknown = (path: string, where: Both, named: readonly string[], known: (grade: string) => boolean) =>
    (names ? named : []).filter((grade) => !known(grade)).map((grade) => problem(path, 'gradeUnknown', { where, grade }));
  const byName = (grade: string) => names?.some((name) => isNamed(name, grade)) ?? true;
  const ids = new Set(rangesOf(grades).map(({ id }) => id));
  const byId = (grade: string) => ids.has(grade);

  const factors = knownValue(bonus) ?? [];
  const required = knownValue(comments.required) ?? [];
  const cycles = knownValue(plan.cycles);
  return [
    ...unknown('bonus', planSentence('bonus'), firstOf(factors), byName),
    ...factors
      .filter(([, factor]) => !(typeof factor === 'number' && factor >= 0))
      .map(([grade, factor]) => problem('bonus', 'factorUnread', { grade, value: factor ?? '' })),
    ...unknown('outcomes', planSentence('outcomes'), firstOf(knownValue(outcomes) ?? []), byName),
    ...unknown('comments/required', planSentence('comments'), typeof required === 'string' ? [] : required, byId),
    ...streaks.flatMap((streak, n) => unknown(`streaks/${n}`, streak.text, streak.grades, byId)),
    ...rollUps.flatMap(({ from, to }, n) =>
      [from, to]
        .filter((cycle) => cycles && !cycles.includes(cycle))
        .map((cycle) => problem(`rollUps/${n}`, 'rollUpCycle', { cycle: planSentence(cycle) })),
    ),
  ];
}

const firstOf = (rows: readonly (readonly [string, unknown])[]): readonly string[] => rows.map(([first]) => first);
