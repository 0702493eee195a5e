// What hangs on grades and cycles: bonus, outcomes, comments, streaks and roll-ups that name what the plan does not have.
import type { Both } from '../../i18n/both';
import { LARGEST_FACTOR } from '../../scoring/bonus';
import { cardsIn } from '../card-of';
import { type Finding, planSentence, problem } from '../finding';
import type { Plan } from '../plan';
import { rangesOf } from '../ready-grades';
import { type Cycle, knownValue } from '../value';
import { gradeNames, isGradeName } from './grades';

export function checkRules(plan: Plan, cycle?: Cycle): readonly Finding[] {
  const { grades, bonus, outcomes, comments, streaks, rollUps } = plan;
  const names = gradeNames(grades);
  const unknown = (path: string, where: Both, named: readonly string[], known: (grade: string) => boolean) =>
    (names ? named : []).filter((grade) => !known(grade)).map((grade) => problem(path, 'gradeUnknown', { where, grade }));
  const byName = (grade: string) => names?.some((name) => isGradeName(name, grade)) ?? true;
  const ids = new Set(rangesOf(grades).map(({ id }) => id));
  const byId = (grade: string) => ids.has(grade);

  const factors = knownValue(bonus) ?? [];
  const required = knownValue(comments.required) ?? [];
  const cycles = knownValue(plan.cycles);
  return [
    ...unknown('bonus', planSentence('bonus'), firstOf(factors), byName),
    ...factors
      .filter(([, factor]) => !(typeof factor === 'number' && factor >= 0 && factor <= LARGEST_FACTOR))
      .map(([grade, factor]) => problem('bonus', 'factorUnread', { grade, value: factor ?? '' })),
    ...unknown('outcomes', planSentence('outcomes'), firstOf(knownValue(outcomes) ?? []), byName),
    ...unknown('comments/required', planSentence('comments'), typeof required === 'string' ? [] : required, byId),
    ...streaks.flatMap((streak, n) => unknown(`streaks/${n}`, streak.text, streak.grades, byId)),
    ...rollUps.flatMap(({ from, to }, n) =>
      [from, to]
        .filter((cycle) => cycles && !cycles.includes(cycle))
        .map((cycle) => problem(`rollUps/${n}`, 'rollUpCycle', { cycle: planSentence(cycle) })),
    ),
    ...(cycle ? rollUpShares(plan, cycle) : []),
  ];
}

/** Shorter periods make at most all of the score, and all of it where nothing else is scored. */
function rollUpShares(plan: Plan, cycle: Cycle): readonly Finding[] {
  const found = plan.rollUps.flatMap(({ to, share }, n) => (to === cycle ? [{ n, share: knownValue(share) }] : []));
  const [first] = found;
  if (!first || found.some(({ share }) => share === undefined)) return [];
  const total = found.reduce((sum, { share = 0 }) => sum + share, 0);
  const alone = cardsIn(plan, cycle).length === 0;
  if (alone ? total === 100 : total <= 100) return [];
  return [problem(`rollUps/${first.n}/share`, alone ? 'rollUpAlone' : 'rollUpOver', { total })];
}

const firstOf = (rows: readonly (readonly [string, unknown])[]): readonly string[] => rows.map(([first]) => first);
