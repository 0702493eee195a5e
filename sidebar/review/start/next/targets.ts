// The targets of each their own that the next review has a place for, with last period's; what is typed for them, and what of it can be read.
import type { Both } from '../../../../src/i18n/both';
import { cardOf, cardsIn } from '../../../../src/plans/card-of';
import { groupBy } from '../../../../src/plans/groups';
import { isHardlyMeant, type Sureness, surenessOf } from '../../../../src/plans/in-percent';
import { type LastTargets, type OwnTargets, ownTargetsOf, type Target, targetOwner } from '../../../../src/plans/own-targets';
import type { Plan } from '../../../../src/plans/plan';
import { type ReadyIndicator, readyCard } from '../../../../src/plans/ready-cards';
import type { Cycle } from '../../../../src/plans/value';
import { isBlank, isExemptMark, isPercent } from '../../../../src/scoring/reading';
import { figureIn } from '../../decide/editors/editor';
import { asPerson, type RosterPerson } from '../../roster-person';
import type { Counted } from '../people/counted';

/** As they are typed, by `Wanted.kept` and `Wanted.owner`. */
export type TypedTargets = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Wanted = {
  readonly key: string;
  /** Where it is kept while it is typed: an added indicator's key is its place among others, and its title says which it is. */
  readonly kept: string;
  readonly title: Both;
  readonly unit: Both | undefined;
  readonly sure: Sureness;
  readonly owner: string;
  readonly name: string;
  /** '' where the name tells who it is. */
  readonly id: string;
  /** '' of a department itself. */
  readonly department: string;
  readonly last: LastTarget | undefined;
};
type LastTarget = readonly [target: Target, shown: string];

/** By indicator, and in the roster's order. */
export function wantedTargets(
  plan: Plan | undefined,
  cycle: Cycle,
  people: readonly RosterPerson[],
  { reviewees, ticked }: Pick<Counted, 'reviewees' | 'ticked'>,
  last: LastTargets | undefined,
): readonly Wanted[] {
  if (!plan) return [];
  const cards = ownCards(plan, cycle);
  if (cards.length === 0) return [];
  const byCard = groupBy(reviewees, (person) => cardIdOf(plan, cycle, person));
  const alike = groupBy(reviewees, ({ name }) => name);
  const present = new Set(ticked);
  const units = new Set(people.flatMap(({ id, status, department }) => (status !== 'left' && present.has(id) ? [department] : [])));
  const departments = [...units].filter((name) => name !== '');
  return cards.flatMap(({ card, own }) => {
    const owners =
      card.subject === 'departments'
        ? departments.map((name) => ({ owner: targetOwner({ id: '', name, person: false }), name, id: '', department: '' }))
        : (byCard.get(card.id) ?? []).map(({ id, name, department }) => ({
            owner: targetOwner({ id, name, person: true }),
            name,
            id: name === '' || (alike.get(name)?.length ?? 0) > 1 ? id : '',
            department,
          }));
    return own.flatMap(({ key, indicator }) => {
      const { title, unit } = indicator;
      const before = lastOf(last, key, indicator);
      const what = { key, kept: `${key} ${title.en}`, title, unit, sure: surenessOf(indicator) };
      return owners.map((each) => ({ ...what, ...each, last: before[each.owner] }));
    });
  });
}

/** Whether a review of that cycle may have any, as far as the plan tells. */
export const mayWant = (plan: Plan, cycle: Cycle): boolean => ownCards(plan, cycle).length > 0;

/** The cards that are scored on tabs and have such targets. */
const ownCards = (plan: Plan, cycle: Cycle) =>
  cardsIn(plan, cycle)
    .map((each) => readyCard(plan, each, cycle))
    .filter(({ raters }) => raters.some(({ via }) => via === 'tab'))
    .map((card) => ({ card, own: ownTargetsOf(card) }))
    .filter(({ own }) => own.length > 0);

function cardIdOf(plan: Plan, cycle: Cycle, person: RosterPerson): string {
  const card = cardOf(plan, cycle, asPerson(person));
  return typeof card === 'string' ? '' : card.id;
}

/** Of an indicator of the same words: what HR added may stand in another place by now. */
function lastOf(last: LastTargets | undefined, key: string, { title, unit }: ReadyIndicator): Readonly<Record<string, LastTarget>> {
  const words = wordsOf(title, unit);
  const found = last?.indicators.filter((each) => wordsOf(each.title, each.unit) === words) ?? [];
  const one = found.find((each) => each.key === key) ?? (found.length === 1 ? found[0] : undefined);
  return one?.of ?? {};
}
const wordsOf = (title: Both, unit: Both | undefined): string => JSON.stringify([title, unit].map((each) => each && Object.values(each)));

/** What is typed for one; '' for nothing. */
export const typedFor = (typed: TypedTargets, { kept, owner }: Wanted): string => typed[kept]?.[owner] ?? '';

/** With one typed anew. */
export const withTarget = (typed: TypedTargets, { kept, owner }: Wanted, text: string): TypedTargets => ({
  ...typed,
  [kept]: { ...typed[kept], [owner]: text },
});

/** With each blank one as it was last time. */
export function allKept(wanted: readonly Wanted[], typed: TypedTargets): TypedTargets {
  const all = new Map(Object.entries(typed).map(([kept, of]) => [kept, { ...of }]));
  for (const each of wanted) {
    if (!canKeep(each, typed)) continue;
    const of = all.get(each.kept) ?? {};
    of[each.owner] = keptText(each);
    all.set(each.kept, of);
  }
  return Object.fromEntries(all);
}

/** Whether it is blank, and last period's is known. */
export const canKeep = (one: Wanted, typed: TypedTargets): boolean => one.last !== undefined && isBlank(typedFor(typed, one));

/** Last period's as HR would type it: as its cell shows it, unless that would be another number. */
export function keptText({ last, sure }: Pick<Wanted, 'last' | 'sure'>): string {
  if (!last) return '';
  const [target, shown] = last;
  // a cell that shows 38% where percents are asked for: 38 is what is meant, and what a score tab asks for
  const isSame = readTarget(shown, sure) === target || (sure === 'percent' && isPercent(shown));
  return isSame ? shown : String(target);
}

/**
 * A number or "not applicable", as a score tab counts targets; null for a blank, undefined for anything else. Where percents are asked for,
 * 38% is 38; elsewhere a percent sign makes no number.
 */
export function readTarget(text: string, sure: Sureness): Target | null | undefined {
  if (isBlank(text)) return null;
  if (isExemptMark(text)) return text.trim();
  return figureIn(text, sure === 'percent');
}

/** A number that was hardly meant so beside last period's; undefined for all else. */
export function doubtOf({ last, sure }: Pick<Wanted, 'last' | 'sure'>, text: string): number | undefined {
  const [target, before] = [readTarget(text, sure), last?.[0]];
  return typeof target === 'number' && typeof before === 'number' && isHardlyMeant(target, before, sure) ? target : undefined;
}

/** How many there are, are entered, and cannot be read. */
export function countTargets(wanted: readonly Wanted[], typed: TypedTargets) {
  const read = wanted.map((each) => readTarget(typedFor(typed, each), each.sure));
  const faults = read.filter((target) => target === undefined).length;
  const blank = read.filter((target) => target === null).length;
  return { all: wanted.length, entered: wanted.length - faults - blank, faults, blank };
}

/** Those that the review is made with: of whoever has a place for them, and can be read. */
export function enteredTargets(wanted: readonly Wanted[], typed: TypedTargets): OwnTargets {
  const entered: OwnTargets = {};
  for (const each of wanted) {
    const target = readTarget(typedFor(typed, each), each.sure);
    if (target === null || target === undefined) continue;
    const of = entered[each.key] ?? {};
    of[each.owner] = target;
    entered[each.key] = of;
  }
  return entered;
}

/** So many rows can be looked over at once. */
const LOOKED_OVER = 20;

/** `department`: undefined where all of an indicator's stand together. */
export type Group = { readonly kept: string; readonly department: string | undefined; readonly wanted: readonly Wanted[] };

/** By indicator; many of one also by department, unless most departments would have a single one. `areMany`: more than can be looked over. */
export function groupsOf(wanted: readonly Wanted[]): { readonly groups: readonly Group[]; readonly areMany: boolean } {
  const groups = [...groupBy(wanted, ({ kept }) => kept)].flatMap(([kept, list]): readonly Group[] => {
    const departments = groupBy(list, ({ department }) => department);
    if (list.length <= LOOKED_OVER || departments.size * 2 > list.length) return [{ kept, department: undefined, wanted: list }];
    return [...departments].map(([department, own]) => ({ kept, department, wanted: own }));
  });
  return { groups, areMany: wanted.length > LOOKED_OVER };
}
