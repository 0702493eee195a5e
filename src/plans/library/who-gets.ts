// A question that every plan has with a scorecard for some people alone: who on the roster they are, where it calls them otherwise.
import type { Plan, Scorecard } from '../plan';
import { both, open } from './authoring';

export const withWhoGets = (plan: Plan): Plan => ({ ...plan, scorecards: plan.scorecards.map(asked) });

function asked(card: Scorecard): Scorecard {
  if (card.subject !== 'people' || card.applies.rest) return card;
  const { en, 'zh-CN': zh } = card.title;
  const question = both(`Who on your roster gets the scorecard “${en}”?`, `花名册中哪些人使用“${zh}”考核表？`);
  return { ...card, applies: { ...card.applies, said: open(question, { kind: 'rosterWords' }, { needed: 'never' }) } };
}
