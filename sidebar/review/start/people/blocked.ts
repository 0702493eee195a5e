// Why the way on from the people is closed: what is wrong with the roster, nobody to review, a rater to name; '' where it is open.
import type { Plan } from '../../../../src/plans/plan';
import { readyPlan } from '../../../../src/plans/ready';
import { inWords, language, sayPeople } from '../../../words';
import { wordsOfCards } from '../../decide/who/words-of-cards';
import type { Draft } from '../draft';
import { problemsIn } from '../findings';
import { inTheWay } from './in-the-way';
import { type Named, namedRaters, nobodyFor } from './named';

/** `named`: raters as HR has named them, or would. */
export function whyBlocked({ roster, counted, cycle, ...draft }: Draft, plan: Plan, named: Named = draft.named.value): string {
  const people = roster.answer.value?.people ?? [];
  if (people.length === 0) return sayPeople('none');
  if (problemsIn(findingsOf({ roster, counted }, named)).length > 0) return sayPeople('blockProblems');
  const { reviewed, units, leftOut, departments } = counted.value;
  if (reviewed + units === 0) {
    if (leftOut.some(({ why }) => why === 'aside')) return sayPeople('blockAside');
    if (departments.some(({ count }) => count > 0)) return sayPeople('blockNobody');
    return sayPeople('blockNoCard', { words: wordsOfCards(plan, cycle.value, language()) });
  }
  const missing = nobodyFor(namedRaters(readyPlan(plan, cycle.value), people), named);
  return missing ? sayPeople('blockRater', { role: inWords(missing.title) }) : '';
}

/** What was found of the roster, with what of it is in the way. */
export const findingsOf = ({ roster, counted }: Pick<Draft, 'roster' | 'counted'>, named: Named) =>
  inTheWay(roster.answer.value?.findings ?? [], counted.value, roster.answer.value?.people ?? [], Object.values(named).flat());
