// How each rater scores: from what to what, and how far from the other raters of the same people.
import { clean, sumOf } from './decimal';

/** One score that one rater gave; a rater in two roles gives one person two. */
export type Given = { readonly rater: string; readonly person: string; readonly score: number };

/** Of fewer people no mean is told: it would say more of who these are than of how the rater scores. */
export const FEWEST = 5;

/** `rated`: people. `mean`, `scores`: from so many people on; `apart`: against the other raters of the same people, where these are as many. */
type RaterSpread = {
  readonly rater: string;
  readonly rated: number;
  readonly least: number;
  readonly most: number;
  readonly mean?: number;
  readonly apart?: number;
  readonly scores: readonly number[];
};

/** The most lenient first; then those who cannot be compared, in the order in which they stand. */
export function ratersApart(given: readonly Given[]): readonly RaterSpread[] {
  const raters = [...new Set(given.map(({ rater }) => rater))];
  const byPerson = new Map<string, Given[]>();
  for (const each of given) byPerson.set(each.person, [...(byPerson.get(each.person) ?? []), each]);
  return raters
    .map((rater): RaterSpread => {
      const own = given.filter((each) => each.rater === rater);
      const scores = own.map(({ score }) => score);
      const rated = peopleIn(own);
      const span = { rater, rated, least: Math.min(...scores), most: Math.max(...scores) };
      if (rated < FEWEST) return { ...span, scores: [] };
      const compared = own.flatMap(({ person, score }) => {
        const others = (byPerson.get(person) ?? []).filter((each) => each.rater !== rater).map((each) => each.score);
        return others.length === 0 ? [] : [{ person, by: score - meanOf(others) }];
      });
      const isComparable = peopleIn(compared) >= FEWEST;
      return { ...span, scores, mean: meanOf(scores), ...(isComparable && { apart: clean(meanOf(compared.map(({ by }) => by))) }) };
    })
    .sort((a, b) => (b.apart ?? Number.NEGATIVE_INFINITY) - (a.apart ?? Number.NEGATIVE_INFINITY) || 0);
}

const peopleIn = (list: readonly { readonly person: string }[]): number => new Set(list.map(({ person }) => person)).size;

const meanOf = (list: readonly number[]): number => clean(sumOf(list) / list.length);
