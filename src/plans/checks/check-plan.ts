// What is wrong with a plan as it stands, what is open left aside: the answers, the sums, the edges, the order, the people.
import { type Finding, planSentence, problem } from '../finding';
import type { Person } from '../person';
import type { Plan } from '../plan';
import { type Cycle, knownValue } from '../value';
import { checkAnswers } from './answers';
import { checkDecisions } from './decisions';
import { checkGrades } from './grades';
import { checkIndicators } from './indicators';
import { checkQuotas } from './quotas';
import { checkRaters, headsIn } from './raters';
import { checkRules } from './rules';
import { checkStages } from './stages';
import { checkWeights } from './weights';

/**
 * With a cycle, only what a review of that cycle needs; with people, whether they and the plan fit each other. `isReviewed`: nothing is
 * found of people who are left out, but as raters.
 */
export function checkPlan(
  plan: Plan,
  cycle?: Cycle,
  people?: readonly Person[],
  isReviewed: (person: Person) => boolean = () => true,
): readonly Finding[] {
  const answers = checkAnswers(plan, cycle);
  const sound = answers.plan;
  const cycles = knownValue(sound.cycles);
  return [
    ...answers.findings,
    ...(cycle && cycles && !cycles.includes(cycle) ? [problem('cycles', 'noCycle', { cycle: planSentence(cycle) })] : []),
    ...checkWeights(sound, cycle),
    ...checkIndicators(sound, cycle),
    ...checkGrades(sound, cycle),
    ...checkQuotas(sound, people && headsIn(sound, cycle, people.filter(isReviewed))),
    ...checkRules(sound, cycle),
    ...checkStages(sound, cycle),
    ...checkDecisions(sound, cycle, people, isReviewed),
    ...(people ? checkRaters(sound, cycle, people, isReviewed) : []),
  ];
}
