// Targets that each person has of their own. HR types each once, on the first tab of the card that has the person; every other tab
// of that card takes them from there by ID, so that raters of one person never see two targets.
import type { RaterTab, Review, Subject } from '../../arrangement/review';
import { groupBy } from '../../plans/groups';
import { ownTargetsOf, targetOwner } from '../../plans/own-targets';
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import { spill } from '../formula-parts';
import { type Making, type SheetOf, type TypedTab, wordsFor } from '../making';
import { firstBeside } from '../sources';
import type { Block } from '../tab';
import { parseKey } from '../tab-kinds';
import { FIRST, rowsFor, type ScorePlaces } from './places';
import type { Sheet } from './sheet';

/** Which columns of a tab, counted among its indicators', hold targets of each their own. */
export const ownTargets = ({ columns }: ScorePlaces): readonly number[] =>
  columns.flatMap(({ role, indicator }, n) => (role === 'target' && indicator.target === 'each' ? [n] : []));

type Alike = { readonly firstOn: ReadonlyMap<string, number>; readonly on: ReadonlyMap<string, readonly number[]> };

/** Of every sheet the tabs on which its people's targets are typed, undefined where it is that tab itself: looked at once a review. */
export function typedTargets({ raterTabs }: Review): (sheet: SheetOf) => readonly TypedTab[] | undefined {
  const groups = new Map([...groupBy([...raterTabs.entries()], ([, tab]) => likeness(tab))].map(([key, tabs]) => [key, alike(tabs)]));
  return (sheet) => {
    const { firstOn, on } = groups.get(likeness(sheet)) ?? { firstOn: new Map<string, number>(), on: new Map<string, readonly number[]>() };
    const before = sheet.kind === 'score' ? parseKey(sheet.key).n : raterTabs.length;
    const isNew = ({ id }: Subject): boolean => (firstOn.get(id) ?? before) >= before;
    if (sheet.subjects.some(isNew)) return undefined;
    const tabs = new Set(sheet.subjects.flatMap(({ id }) => on.get(id) ?? []));
    return [...tabs]
      .filter((n) => n < before)
      .sort((a, b) => a - b)
      .map((n) => ({ key: `score:${n}`, subjects: raterTabs[n]?.subjects ?? [] }));
  };
}

/** Tabs of one card, or of one dimension of it, in their order: each that has somebody new is where those targets are typed. */
function alike(tabs: readonly (readonly [number, RaterTab])[]): Alike {
  const firstOn = new Map<string, number>();
  const on = new Map<string, number[]>();
  for (const [n, { subjects }] of tabs) {
    if (subjects.every(({ id }) => firstOn.has(id))) continue;
    for (const { id } of subjects) {
      if (!firstOn.has(id)) firstOn.set(id, n);
      const held = on.get(id);
      if (held) held.push(n);
      else on.set(id, [n]);
    }
  }
  return { firstOn, on };
}

const likeness = ({ card, dimensions }: Pick<RaterTab, 'card' | 'dimensions'>): string =>
  [card.id, dimensions.length, dimensions[0]?.id ?? ''].join('\n');

/** The targets of a tab that are typed on others, spilling from their headings. */
export function targetFormulas(making: Making, sheet: Sheet, places: ScorePlaces, anchor: number): readonly Block[] {
  const say = wordsFor(making, 'score');
  const columns = ownTargets(places);
  const typed = columns.length > 0 ? making.typedTargets(sheet) : undefined;
  if (!typed) return [];
  return columns.map((n): Block => {
    const pieces = typed.map(({ key, subjects }) => {
      const column = (at: number): Fx => fx.elsewhere(making.title(key), area(FIRST, at, subjects.length));
      return { ids: column(0), scores: column(2 + n) };
    });
    return { row: anchor, column: 2 + n, cells: [[spill(say('target'), firstBeside(places.ids, pieces), places.ids)]] };
  });
}

/**
 * Targets that HR has entered before the review is made, in the columns where they are typed; where they come from another tab, and where
 * one is blank, nothing: a tab may be the copy of one that has some.
 */
export function givenTargets(making: Making, sheet: Sheet, places: ScorePlaces): readonly Block[] {
  const given = making.review.options.targets ?? {};
  return ownTargets(places).flatMap((n): readonly Block[] => {
    const column = places.columns[n];
    const own = column && ownTargetsOf(sheet.card).find(({ mark }) => mark === `target:${column.dimension.id}/${column.indicator.id}`);
    const targets = own && given[own.key];
    if (!targets) return [];
    const isTyped = making.typedTargets(sheet) === undefined;
    const cells = Array.from({ length: rowsFor(sheet) }, (_, row) => {
      const subject = isTyped ? sheet.subjects[row] : undefined;
      return [(subject && targets[targetOwner(subject)]) ?? null];
    });
    return [{ row: FIRST, column: 2 + n, cells }];
  });
}
