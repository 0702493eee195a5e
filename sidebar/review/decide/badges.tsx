// When an answer is needed, as a badge: to start, before the review is closed, for other cycles, or never.
import { planSentence } from '../../../src/plans/finding';
import { GivenIcon, OpenDecisionIcon } from '../../icons';
import { inWords } from '../../words';
import { type Decision, isOpen } from './decisions';
import { say } from './words';

export const NeedBadge = ({ decision }: { readonly decision: Decision }) => {
  const amber = decision.group === 'start' && isOpen(decision);
  return (
    <span class={amber ? 'badge open' : 'badge'}>
      {amber && <OpenDecisionIcon />}
      {need(decision)}
    </span>
  );
};

function need({ group, open }: Decision): string {
  if (group === 'start') return say('neededToStart');
  if (group === 'who') return say('whoBadge');
  if (group === 'may') return say('mayAdd');
  if (open.needed === 'later') return say('beforeClosing');
  const cycles = open.cycles?.map((cycle) => inWords(planSentence(cycle))).join(say('and'));
  return cycles ? say('forCycles', { cycles }) : say('otherCycles');
}

/** Marks a question whose answer nothing reads. */
export const RecordBadge = () => <span class="badge info">{say('forTheRecord')}</span>;

/** Marks what the policy itself gives. */
export const GivenBadge = ({ count }: { readonly count: number }) => (
  <span class="badge info">
    <GivenIcon />
    {say('givenCount', { count })}
  </span>
);
