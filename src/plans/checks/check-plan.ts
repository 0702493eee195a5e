// What is wrong with a plan as it stands, what is open left aside: the answers, the sums, the edges, the order, the people.
import { checkAnswers } from './check-answers';
import { checkDecisions } from './check-decisions';
import { checkGrades } from './check-grades';
import { checkIndicators } from './check-indicators';
import { checkQuotas } from './check-quotas';
import { checkRaters, headsIn } from './check-raters';
import { checkRules } from './check-rules';
import { checkStages } from './check-stages';
import { checkWeights } from './check-weights';
import { type Finding, planSentence, problem } from './finding';
import type { Person } from './person';
import type { Plan } from './plan';
import { type Cycle, knownValue } from './value';

/** With a cycle, only what a review of that cycle needs; with people, whether they and the plan fit each other. */
export function checkPlan(plan: Plan, cycle?: Cycle, people?: readonly Person[]): readonly Finding[] {
  const answers = checkAnswers(plan, cycle);
  const sound = answers.plan;
  const cycles = knownValue(sound.cycles);
  return [
    ...answers.findings,
    ...(cycle && cycles && !cycles.includes(cycle) ? [problem('cycles', 'noCycle', { cycle: planSentence(cycle) })] : []),
    ...checkWeights(sound, cycle),
    ...checkIndicators(sound, cycle),
    ...checkGrades(sound, cycle),
    ...checkQuotas(sound, people && headsIn(sound, cycle, people)),
    ...checkRules(sound, cycle),
    ...checkStages(sound, cycle),
    ...checkDecisions(sound, cycle, people),
    ...(people ? checkRaters(sound, cycle, people) : []),
  ];
}
