// How much of a subject's final score one rater gives: a role's share is shared out among all who hold it, and that of a role which nobody
// holds goes to the others.
import type { PersonId } from '../plans/person';
import type { ReadyRater } from '../plans/ready-cards';
import type { Subject } from './review';

/** Points out of 100; 0 where none of the rater's roles counts. */
export function ownShare({ card, raters }: Pick<Subject, 'card' | 'raters'>, rater: PersonId): number {
  const counting = card.raters.filter((role) => role.counts && isHeld(role, raters));
  const whole = counting.reduce((sum, { share }) => sum + share, 0);
  const own = counting.reduce((sum, { id, share }) => {
    const holders = raters[id] ?? [];
    return holders.includes(rater) ? sum + share / holders.length : sum;
  }, 0);
  return whole > 0 ? (100 * own) / whole : 0;
}

/** Everybody holds their own; who answers on a ballot is not known here. */
const isHeld = ({ id, from, via }: ReadyRater, raters: Subject['raters']): boolean =>
  via !== 'tab' || from === 'self' || (raters[id]?.length ?? 0) > 0;
