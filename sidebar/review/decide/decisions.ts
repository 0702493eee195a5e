// What HR is asked: every value that the policy leaves open, answered or not, in three groups for a review of one cycle.
import { isAsked } from '../../../src/plans/asked';
import type { Path } from '../../../src/plans/decide';
import type { Plan } from '../../../src/plans/plan';
import { isNeededFor } from '../../../src/plans/ready';
import { type Cycle, type Decided, isInCycle, type Open } from '../../../src/plans/value';
import { type Place, placeOf } from './places';
import { asAsked, valuesOf } from './values';
import { cardAt } from './who/found';

/** `start`: needed before the review can start. `who`: who gets a scorecard, in the roster's words. `later`: not needed yet. `may`: what the policy lacks and HR may add. */
export type Group = 'start' | 'who' | 'later' | 'may';

export type Decision = {
  readonly path: Path;
  readonly open: Open<unknown>;
  /** HR's answer; undefined while the question is open. */
  readonly answer: Decided<unknown> | undefined;
  readonly group: Group;
  readonly place: Place;
  /** Nothing reads the answer: it is kept, with who and when. */
  readonly forTheRecord: boolean;
  /** Counted from 1 within its group. */
  readonly n: number;
};

export function decisionsOf(plan: Plan, cycle: Cycle): readonly Decision[] {
  const unanswered = asAsked(plan);
  const counts: Record<Group, number> = { start: 0, who: 0, later: 0, may: 0 };
  return valuesOf(plan).flatMap(({ path, value }) => {
    if (value.state === 'given' || !isAsked(plan, path)) return [];
    const [open, answer] = value.state === 'open' ? [value, undefined] : [value.open, value];
    const card = cardAt(plan, path);
    if (card && !isInCycle(card, cycle)) return [];
    const group = card ? 'who' : isNeededFor(unanswered, cycle, { path, open }) ? 'start' : open.needed === 'never' ? 'may' : 'later';
    counts[group] += 1;
    return [{ path, open, answer, group, place: placeOf(plan, path), forTheRecord: isForTheRecord(plan, path), n: counts[group] }];
  });
}

const isForTheRecord = ({ decisions }: Plan, path: Path): boolean =>
  decisions.some(({ effect }, n) => effect.is === 'record' && path === `decisions/${n}/value`);

type Section = { readonly key: string; readonly title: string; readonly decisions: readonly Decision[] };

/** Decisions by where they stand: scorecard by scorecard, then the rest. */
export function sectionsOf(decisions: readonly Decision[]): readonly Section[] {
  const keys = [...new Set(decisions.map(({ place }) => place.section))];
  return keys.map((key) => {
    const own = decisions.filter(({ place }) => place.section === key);
    return { key, title: own[0]?.place.title ?? '', decisions: own };
  });
}

export const isOpen = ({ answer }: Decision): boolean => answer === undefined;

/** The next one that is open after `from`: of its group, else of those needed to start; from the beginning again after the last. */
export function nextOpen(decisions: readonly Decision[], from: Decision): Decision | undefined {
  const others = (group: Group) => decisions.filter((each) => each.group === group && isOpen(each) && each.path !== from.path);
  const [own, needed] = [others(from.group), others('start')];
  return own.find(({ n }) => n > from.n) ?? own[0] ?? needed[0];
}

/** The first open one of the next section that has any, for whoever wants to leave a section for later. */
export function nextSection(decisions: readonly Decision[], from: Decision): Decision | undefined {
  const others = decisions.filter((each) => each.group === from.group && isOpen(each) && each.place.section !== from.place.section);
  return others.find(({ n }) => n > from.n) ?? others[0];
}
