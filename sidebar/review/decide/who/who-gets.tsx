// Who gets which scorecard, before anything is decided: each card with the words that decide on it and how many people they find.
import { cardsIn } from '../../../../src/plans/card-of';
import type { Plan } from '../../../../src/plans/plan';
import type { Cycle } from '../../../../src/plans/value';
import { OpenIcon } from '../../../icons';
import { Pair } from '../../../parts/pairs';
import { takeFocus } from '../../../parts/take-focus';
import { inWords, language } from '../../../words';
import type { RosterPerson } from '../../roster-person';
import type { Decision } from '../decisions';
import { say } from '../words';
import { cardAt, foundFor } from './found';
import { wordsOf } from './words-of-cards';

type Props = {
  readonly plan: Plan;
  readonly cycle: Cycle;
  /** Undefined while no roster is read. */
  readonly people: readonly RosterPerson[] | undefined;
  readonly decisions: readonly Decision[];
  readonly cameFrom: string | undefined;
  readonly onOpen: (decision: Decision) => void;
};

export function WhoGets({ plan, cycle, people, decisions, cameFrom, onOpen }: Props) {
  if (decisions.length === 0) return null;
  const found = people && people.length > 0 ? foundFor(plan, cycle, people) : undefined;
  const others = cardsIn(plan, cycle).filter(({ subject, applies }) => subject === 'people' && applies.rest);
  return (
    <section class="stack-1">
      <h2 class="heading">{say('whoGets')}</h2>
      <ul>
        {decisions.map((decision) => {
          const card = cardAt(plan, decision.path);
          const count = card && found?.counts.get(card.id);
          return (
            card && (
              <li key={decision.path}>
                <button type="button" class="tap" ref={cameFrom === decision.path ? takeFocus : null} onClick={() => onOpen(decision)}>
                  <span class="grow stack-1">
                    <span class="row between">
                      <span class="strong">{inWords(card.title)}</span>
                      {count !== undefined && <Count count={count} />}
                    </span>
                    <span class="meta">{say(decision.answer ? 'whoSaid' : 'whoByPolicy', { words: wordsOf([card], language()) })}</span>
                  </span>
                  <OpenIcon />
                </button>
              </li>
            )
          );
        })}
      </ul>
      {found && (
        <dl class="pairs small">
          {others.map(({ id, title }) => (
            <Pair key={id} name={say('whoRest', { card: inWords(title) })} count={found.counts.get(id) ?? 0} />
          ))}
          {found.without > 0 && <Pair name={say('whoNone')} count={found.without} />}
        </dl>
      )}
      {!found && <p class="small quiet">{say('whoNoRoster')}</p>}
    </section>
  );
}

const Count = ({ count }: { readonly count: number }) => (
  <span class={count === 0 ? 'badge open' : 'badge'}>{count === 1 ? say('onePerson') : say('peopleCount', { count })}</span>
);
