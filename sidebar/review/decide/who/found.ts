// Who on the roster gets which scorecard, and the words that stand there to choose from.
import { cardOf, cardsIn } from '../../../../src/plans/card-of';
import type { Path } from '../../../../src/plans/decide';
import type { Plan, Scorecard } from '../../../../src/plans/plan';
import { textKey } from '../../../../src/plans/position';
import { hasWord, type RosterWord, type WordColumn } from '../../../../src/plans/roster-word';
import type { Cycle } from '../../../../src/plans/value';
import { asPerson, type RosterPerson } from '../../roster-person';

const PATH = /^scorecards\/(\d+)\/applies\/said$/;
/** Whose people are asked for at that path. */
export const cardAt = ({ scorecards }: Plan, path: Path): Scorecard | undefined => scorecards[Number(PATH.exec(path)?.[1] ?? -1)];

/** Whether a card of that cycle is for some people alone, so that it is asked who they are. */
export const asksWho = (plan: Plan, cycle: Cycle): boolean => cardsIn(plan, cycle).some(({ applies }) => applies.said !== undefined);

type Found = {
  /** How many get each card, by its id. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those whom a card would be for if it named them. */
  readonly without: number;
};

export function foundFor(plan: Plan, cycle: Cycle, people: readonly RosterPerson[]): Found {
  const cards = people.map((person) => cardOf(plan, cycle, asPerson(person)));
  const counts = new Map(cardsIn(plan, cycle).map(({ id }) => [id, 0]));
  for (const card of cards) if (typeof card !== 'string') counts.set(card.id, (counts.get(card.id) ?? 0) + 1);
  return { counts, without: cards.filter((card) => card === 'none').length };
}

type CountedWord = RosterWord & { readonly count: number };

/** A column's words, of people who work here, with how many have each: the most frequent first. */
export function wordsIn(people: readonly RosterPerson[], column: WordColumn): readonly CountedWord[] {
  const words = new Map<string, CountedWord>();
  for (const { [column]: word, status } of people) {
    const key = textKey(word);
    const known = words.get(key) ?? { column, word: word.trim(), count: 0 };
    if (key !== '' && status !== 'left') words.set(key, { ...known, count: known.count + 1 });
  }
  return [...words.values()].sort((a, b) => b.count - a.count);
}

/** How many who work here have one of the words. */
export const countWith = (people: readonly RosterPerson[], words: readonly RosterWord[]): number =>
  people.filter((person) => person.status !== 'left' && words.some((each) => hasWord(person, each))).length;

/** One word, however it is written. */
export const isSame = (a: RosterWord, b: RosterWord): boolean => a.column === b.column && textKey(a.word) === textKey(b.word);
