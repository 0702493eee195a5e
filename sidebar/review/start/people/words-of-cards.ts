// What decides on a scorecard: the plan's words for groups, positions and departments, where nobody on the roster has one.
import type { Language } from '../../../../src/i18n/languages';
import { comma } from '../../../../src/i18n/lists';
import { cardsIn } from '../../../../src/plans/card-of';
import type { Plan } from '../../../../src/plans/plan';
import { textKey } from '../../../../src/plans/position';
import type { Cycle } from '../../../../src/plans/value';

/** A plan has each of its words in its two languages: those in the reader's script are said, each once. */
export function wordsOfCards(plan: Plan, cycle: Cycle, language: Language): string {
  const words = cardsIn(plan, cycle).flatMap(({ applies: { groups, positions, units = [] } }) => [...groups, ...positions, ...units]);
  const inScript = words.filter((word) => HAN.test(word) === language.startsWith('zh'));
  const once = new Map((inScript.length > 0 ? inScript : words).map((word) => [textKey(word), word]));
  return [...once.values()].map((word) => `“${word}”`).join(comma(language));
}

const HAN = /\p{Script=Han}/u;
