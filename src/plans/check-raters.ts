// A plan beside a roster: raters whom nobody is, people who would rate themself, and cards and people left without each other.
import { cardOf, cardsIn, textKey } from './card-of';
import { type Finding, joined, problem, warning } from './finding';
import type { Person, PersonId } from './person';
import type { Plan, Rater, RaterSource, Scorecard } from './plan';
import { isIn } from './ready';
import { type Cycle, knownValue } from './value';

export function checkRaters(plan: Plan, cycle: Cycle | undefined, people: readonly Person[]): readonly Finding[] {
  const present = people.filter(({ status }) => status !== 'left');
  const cards = cardsIn(plan, cycle);
  const taken = present.map((person) => ({ person, card: cardOf(plan, cycle, person) }));
  const without = taken.filter(({ card }) => card === 'none').map(({ person }) => person);
  const forPeople = cards.some(({ subject }) => subject === 'people');
  return [
    ...(forPeople && without.length > 0 ? [warning('scorecards', 'personNoCard', { people: named(without) })] : []),
    ...cards.flatMap((card) => {
      const at = `scorecards/${plan.scorecards.indexOf(card)}`;
      const reviewed = taken.filter((each) => each.card === card).map(({ person }) => person);
      if (card.subject === 'people' && reviewed.length === 0) return [warning(at, 'cardNobody', { where: card.title })];
      return ratersOn(card, cycle).flatMap((rater) => {
        const on: OnCard = { card, rater, path: `${at}/raters/${card.raters.indexOf(rater)}`, reviewed, present };
        return [...nobodyIs(on), ...rateThemselves(on), ...tooFew(on)];
      });
    }),
  ];
}

/** How many people a review of that cycle is of. */
export const headsIn = (plan: Plan, cycle: Cycle | undefined, people: readonly Person[]): number =>
  people.filter((person) => typeof cardOf(plan, cycle, person) !== 'string').length;

type OnCard = {
  readonly card: Scorecard;
  readonly rater: Rater;
  readonly path: string;
  readonly reviewed: readonly Person[];
  readonly present: readonly Person[];
};

/** The raters of a cycle; one with a share of 0 takes no part. */
function ratersOn({ raters, shares }: Scorecard, cycle: Cycle | undefined): readonly Rater[] {
  const counting = raters.filter(({ counts }) => counts);
  const share = (rater: Rater) => knownValue(shares)?.[counting.indexOf(rater)];
  return raters.filter((rater) => (!cycle || isIn(rater, cycle)) && !(rater.counts && share(rater) === 0));
}

type Find = (person: Person, present: readonly Person[], rater: Rater) => readonly Person[];
const byId = (present: readonly Person[], wanted: PersonId | undefined) => present.filter(({ id }) => id === wanted);

/** Who a rater is, by where the plan finds them. */
const FOUND: Readonly<Record<RaterSource, Find>> = {
  manager: ({ manager }, present) => byId(present, manager),
  executive: ({ executive }, present) => byId(present, executive),
  named: (_, present, { positions = [] }) =>
    present.filter(({ position }) => positions.some((each) => textKey(each) === textKey(position))),
  self: (person) => [person],
  peers: ({ id, department }, present) =>
    present.filter((other) => department !== '' && other.department === department && other.id !== id),
  reports: ({ id }, present) => present.filter(({ manager }) => manager === id),
  everyone: ({ id }, present) => present.filter((other) => other.id !== id),
};

function nobodyIs({ card, rater, path, reviewed, present }: OnCard): readonly Finding[] {
  const where = joined([card.title, rater.title]);
  const found = FOUND[rater.from];
  if (rater.from === 'named') {
    const { positions = [] } = rater;
    if (positions.length === 0 || present.some((person) => found(person, present, rater).length > 0)) return [];
    return [
      warning(path, 'positionNobody', {
        where,
        positions: joined(
          positions.map((each) => `“${each}”`),
          ' / ',
        ),
      }),
    ];
  }
  if (reviewed.length === 0 || reviewed.some((person) => found(person, present, rater).length > 0)) return [];
  return [(rater.counts ? problem : warning)(path, 'raterNobody', { where, count: reviewed.length })];
}

/** As the rater or in the rater's stead, where nobody else would rate them in that role. */
function rateThemselves({ card, rater, path, reviewed, present }: OnCard): readonly Finding[] {
  if (rater.from === 'self') return [];
  const own = reviewed.filter((person) => {
    const raters = FOUND[rater.from](person, present, rater).map(({ id, delegate }) => delegate ?? id);
    return raters.length > 0 && raters.every((id) => id === person.id);
  });
  return own.length > 0 ? [problem(path, 'ownRater', { where: joined([card.title, rater.title]), people: named(own) })] : [];
}

const AROUND: readonly RaterSource[] = ['peers', 'reports', 'everyone'];

/** Some have fewer people around them than a mean needs; where all have, nobody gets one. */
function tooFew({ card, rater, path, reviewed, present }: OnCard): readonly Finding[] {
  const least = rater.least ? knownValue(rater.least) : rater.via === 'tab' ? 1 : 3; // as PEER_SCORE's own 3
  const found = reviewed.map((person) => FOUND[rater.from](person, present, rater).length);
  const few = reviewed.filter((_, n) => (found[n] ?? 0) < (least ?? 0));
  if (few.length === 0 || !AROUND.includes(rater.from) || found.every((count) => count === 0)) return [];
  const level = rater.counts && few.length === reviewed.length ? problem : warning;
  return [level(path, 'raterFew', { where: joined([card.title, rater.title]), least: least ?? 0, people: named(few) })];
}

/** `Li Min (E002), …`, the first few by name. */
function named(people: readonly Person[]): string {
  const names = people.slice(0, 5).map(({ name, id }) => `${name} (${id})`);
  return [...names, ...(people.length > 5 ? [`… +${people.length - 5}`] : [])].join(', ');
}
