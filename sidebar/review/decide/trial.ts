// An answer tried out on the plan: what the plan's checks would say of it, before it is saved.
import { fits } from '../../../src/plans/checks/answers';
import { checkPlan } from '../../../src/plans/checks/check-plan';
import { decide } from '../../../src/plans/decide';
import type { Finding } from '../../../src/plans/finding';
import type { Plan } from '../../../src/plans/plan';
import type { Cycle } from '../../../src/plans/value';
import { inWords } from '../../words';
import type { Decision } from './decisions';
import { say } from './words';

/** What keeps the answer from being saved, what is only to be known, and the plan with the answer in it. */
type Verdict = { readonly problems: readonly string[]; readonly warnings: readonly string[]; readonly plan: Plan };

export function tryOut(plan: Plan, cycle: Cycle, { path, open, group }: Decision, value: unknown): Verdict {
  const outcome = decide(plan, path, { value, who: '', when: '' });
  if (!outcome.ok || !fits(open, value)) return { problems: [say('doesNotFit')], warnings: [], plan };
  // what other cycles need is checked as a review of any cycle would
  const found = findingsAt(checkPlan(outcome.plan, group === 'later' ? undefined : cycle), path);
  const sentences = (level: Finding['level']) => found.filter((each) => each.level === level).map(({ sentence }) => inWords(sentence));
  return { problems: sentences('problem'), warnings: sentences('warning'), plan: outcome.plan };
}

/** Those findings that concern the value at a path. */
export const findingsAt = (findings: readonly Finding[], path: string): readonly Finding[] =>
  findings.filter((each) => each.path === path || each.path.startsWith(`${path}/`));
