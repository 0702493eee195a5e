// A plan beside a roster: raters whom nobody is, people who would rate themself, and cards and people left without each other.
import type { Both } from '../../i18n/both';
import { cardOf, cardsIn } from '../card-of';
import { type Finding, joined, listedPeople, problem, warning } from '../finding';
import type { Person, PersonId } from '../person';
import type { Plan, Rater, RaterSource, Scorecard } from '../plan';
import { isPosition } from '../position';
import { type Cycle, isInCycle, knownValue } from '../value';

export function checkRaters(
  plan: Plan,
  cycle: Cycle | undefined,
  people: readonly Person[],
  isReviewed: (person: Person) => boolean,
): readonly Finding[] {
  const present = people.filter(({ status }) => status !== 'left');
  const cards = cardsIn(plan, cycle);
  const taken = present.map((person) => ({ person, card: cardOf(plan, cycle, person) }));
  const without = taken.filter(({ person, card }) => card === 'none' && isReviewed(person)).map(({ person }) => person);
  const forPeople = cards.some(({ subject }) => subject === 'people');
  return [
    ...(forPeople && without.length > 0 ? [warning('scorecards', 'personNoCard', { people: listedPeople(without) })] : []),
    ...cards.flatMap((card) => {
      const at = `scorecards/${plan.scorecards.indexOf(card)}`;
      const fitting = taken.filter((each) => each.card === card).map(({ person }) => person);
      const reviewed = fitting.filter(isReviewed);
      if (card.subject === 'people' && reviewed.length === 0)
        return fitting.length > 0 ? [] : [warning(at, 'cardNobody', { where: card.title })];
      return ratersOn(card, cycle).flatMap((rater) => {
        const where = joined([card.title, rater.title]);
        return checkRater({ rater, where, path: `${at}/raters/${card.raters.indexOf(rater)}`, reviewed, present });
      });
    }),
  ];
}

/** How many people a review of that cycle is of. */
export const headsIn = (plan: Plan, cycle: Cycle | undefined, people: readonly Person[]): number =>
  people.filter((person) => typeof cardOf(plan, cycle, person) !== 'string').length;

/** The raters of a cycle; one with a share of 0 takes no part. */
function ratersOn({ raters, shares }: Scorecard, cycle: Cycle | undefined): readonly Rater[] {
  const counting = raters.filter(({ counts }) => counts);
  const share = (rater: Rater) => knownValue(shares)?.[counting.indexOf(rater)];
  return raters.filter((rater) => (!cycle || isInCycle(rater, cycle)) && !(rater.counts && share(rater) === 0));
}

type OnCard = {
  readonly rater: Rater;
  readonly where: Both;
  readonly path: string;
  readonly reviewed: readonly Person[];
  /** Those in the roster who have not left. */
  readonly present: readonly Person[];
};

const checkRater = (on: OnCard): readonly Finding[] => {
  const held = HELD[on.rater.from]?.(on.present, on.rater);
  const around = AROUND[on.rater.from]?.(on.present);
  return held ? checkHeld(on, held) : around ? checkAround(on, around) : [];
};

const inColumn = (column: 'manager' | 'executive') => (present: readonly Person[]) => {
  const byId = new Map(present.map((person) => [person.id, person]));
  return ({ [column]: id }: Person): readonly Person[] => {
    const holder = id && byId.get(id);
    return holder ? [holder] : [];
  };
};

/** Who has a role for a person. */
const HELD: Partial<Record<RaterSource, (present: readonly Person[], rater: Rater) => (person: Person) => readonly Person[]>> = {
  manager: inColumn('manager'),
  executive: inColumn('executive'),
  named: (present, { positions = [] }) => {
    const holders = present.filter(({ position }) => isPosition(position, positions));
    return () => holders;
  },
};

/** How many people there are around a person. */
const AROUND: Partial<Record<RaterSource, (present: readonly Person[]) => (person: Person) => number>> = {
  // those who have the same manager
  peers: (present) => {
    const sizes = teamSizes(present);
    return ({ manager }) => (manager ? (sizes.get(manager) ?? 1) - 1 : 0);
  },
  reports: (present) => {
    const sizes = teamSizes(present);
    return ({ id }) => sizes.get(id) ?? 0;
  },
  everyone: (present) => () => present.length - 1,
};

function checkHeld(on: OnCard, held: (person: Person) => readonly Person[]): readonly Finding[] {
  const { rater, where, path, reviewed, present } = on;
  // as the rater or in the rater's stead, where nobody else would rate them in that role
  const own = reviewed.filter((person) => {
    const raters = held(person);
    return raters.length > 0 && raters.every(({ id, delegate }) => (delegate ?? id) === person.id);
  });
  const themselves = own.length > 0 ? [problem(path, 'ownRater', { where, people: listedPeople(own) })] : [];
  if (rater.from !== 'named') return nobodyFor(reviewed, (person) => held(person).length) ? [missing(on)] : themselves;
  const positions = (rater.positions ?? []).map((each) => `“${each}”`);
  const found = positions.length === 0 || present.some((person) => held(person).length > 0);
  return found ? themselves : [warning(path, 'positionNobody', { where, positions: positions.join(' / ') })]; // HR may name someone later
}

/** Some have fewer people around them than a mean needs; where all have, nobody gets one. */
function checkAround(on: OnCard, around: (person: Person) => number): readonly Finding[] {
  const { rater, where, path, reviewed } = on;
  if (nobodyFor(reviewed, around)) return [missing(on)];
  const least = (rater.least ? knownValue(rater.least) : rater.via === 'tab' ? 1 : 3) ?? 0; // as PEER_SCORE's own 3
  const few = reviewed.filter((person) => around(person) < least);
  const level = rater.counts && few.length === reviewed.length ? problem : warning;
  return few.length > 0 ? [level(path, 'raterFew', { where, least, people: listedPeople(few) })] : [];
}

const nobodyFor = (reviewed: readonly Person[], count: (person: Person) => number): boolean =>
  reviewed.length > 0 && reviewed.every((person) => count(person) === 0);

const missing = ({ rater, where, path, reviewed }: OnCard): Finding =>
  (rater.counts ? problem : warning)(path, 'raterNobody', { where, count: reviewed.length });

/** How many people each manager has. */
function teamSizes(present: readonly Person[]): ReadonlyMap<PersonId, number> {
  const sizes = new Map<PersonId, number>();
  for (const { manager } of present) if (manager) sizes.set(manager, (sizes.get(manager) ?? 0) + 1);
  return sizes;
}
