// Raters that HR names: which there are, who is found for them by position, and whether one has nobody.
import { isPosition } from '../../../../src/plans/position';
import type { readyPlan } from '../../../../src/plans/ready';
import type { ReadyRater } from '../../../../src/plans/ready-cards';
import type { RosterPerson } from '../../roster-person';

export type NamedRater = Pick<ReadyRater, 'id' | 'title' | 'counts'> & {
  /** IDs of those whose position the plan names: they rate unless HR names others. */
  readonly found: readonly string[];
};

export type Named = Readonly<Record<string, readonly string[]>>;

/** Each once, however many scorecards have it. Ballots and totals need nobody named. */
export function namedRaters(ready: ReturnType<typeof readyPlan>, people: readonly RosterPerson[]): readonly NamedRater[] {
  if (!ready.ok) return [];
  const raters = ready.ready.cards.flatMap((card) => card.raters).filter(({ from, via }) => from === 'named' && via === 'tab');
  return [...new Map(raters.map((rater) => [rater.id, rater])).values()].map(({ id, title, counts, positions }) => {
    const found = people.filter(({ position, status }) => status !== 'left' && isPosition(position, positions));
    return { id, title, counts, found: found.map((person) => person.id) };
  });
}

/** Who rates in that role: those HR named, else those found. */
export const holdersOf = ({ id, found }: NamedRater, named: Named): readonly string[] => {
  const chosen = named[id] ?? [];
  return chosen.length > 0 ? chosen : found;
};

/** The first rater that counts and that nobody is named for. */
export const nobodyFor = (raters: readonly NamedRater[], named: Named): NamedRater | undefined =>
  raters.find((rater) => rater.counts && holdersOf(rater, named).length === 0);
