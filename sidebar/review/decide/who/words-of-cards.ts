// What decides on a scorecard: HR's words of the roster for it, else the policy's words for groups, positions and departments.
import type { Language } from '../../../../src/i18n/languages';
import { comma } from '../../../../src/i18n/lists';
import { cardsIn } from '../../../../src/plans/card-of';
import type { Plan, Scorecard } from '../../../../src/plans/plan';
import { textKey } from '../../../../src/plans/position';
import { type Cycle, knownValue } from '../../../../src/plans/value';

type Applying = Pick<Scorecard, 'applies'>;

/** In quotes, each once. */
export const wordsOfCards = (plan: Plan, cycle: Cycle, language: Language): string => wordsOf(cardsIn(plan, cycle), language);

export const wordsOf = (cards: readonly Applying[], language: Language): string =>
  quoted(
    cards.flatMap(({ applies }) => knownValue(applies.said)?.map(({ word }) => word) ?? inScript(policyWords(applies), language)),
    language,
  );

/** The policy's own, whatever HR said. */
export const policyWordsOf = ({ applies }: Applying, language: Language): string =>
  quoted(inScript(policyWords(applies), language), language);

const policyWords = ({ groups, positions, units = [] }: Scorecard['applies']): readonly string[] => [...groups, ...positions, ...units];

/** A plan has each of its words in its two languages: those in the reader's script are said. */
function inScript(words: readonly string[], language: Language): readonly string[] {
  const own = words.filter((word) => HAN.test(word) === language.startsWith('zh'));
  return own.length > 0 ? own : words;
}

function quoted(words: readonly string[], language: Language): string {
  const once = new Map(words.map((word) => [textKey(word), word]));
  return [...once.values()].map((word) => `“${word}”`).join(comma(language));
}

const HAN = /\p{Script=Han}/u;
