// Where scores stand: the tabs on which a role's raters give theirs, and the cells there, by the subjects' ids.
import type { RaterTab, Review, Subject } from '../arrangement/review';
import type { Person } from '../plans/person';
import type { ReadyCard } from '../plans/ready-cards';
import { area } from './area';
import { type Fx, fx, type Given } from './formula/fx';
import { countOf, forAll, foundIn, stacked } from './formula-parts';
import { type Making, wordingOf } from './making';
import { PEERS_FIRST, peerBlocks } from './peers/places';
import { ANCHOR, dimensionAt, FIRST, placesFor, totalAt, WEIGHT } from './score/places';
import type { TabKey } from './tab-kinds';

/** Values beside the ids they belong to, as formulas name them. */
export type Piece = { readonly ids: Fx; readonly scores: Fx };
/** `head`: a cell that is an error while the scores cannot be read, as with a cell in the way of their column: then they are nobody's. */
export type Spilled = Piece & { readonly head: Fx };

/** A score or self tab. */
export type Source = {
  readonly key: TabKey;
  /** undefined where everybody scores themself. */
  readonly rater: Person | undefined;
  readonly card: ReadyCard;
  /** The ids of all roles that are scored here. */
  readonly roles: readonly string[];
  readonly subjects: readonly Subject[];
  readonly ids: Fx;
  /** The weighted score: of all the dimensions that stand here. */
  readonly weighted: Spilled;
  /** That rater's totals of a card that is split, on the first of its tabs. */
  readonly total: Spilled | undefined;
  /** Whether all of the card's dimensions stand here. */
  readonly whole: boolean;
  readonly left: Fx;
  /** The ids of those of whom a number is asked about, among blanks. */
  readonly asked: Fx;
  /** The ids of those whose row is not as it was locked, `↺` before those whose row is open again, among blanks. */
  readonly changed: Fx;
  readonly ticks: Fx;
  /** A cell with the ids that stand there in more than one row, as `doubledIn` has them. */
  readonly doubled: Fx;
  /** A dimension's scores, if it stands here. */
  readonly dimension: (id: string) => Spilled | undefined;
};

type Sheet = Pick<RaterTab, 'card' | 'subjects' | 'dimensions'>;

export function sourcesOf(making: Making): readonly Source[] {
  const { ready, raterTabs, subjects } = making.review;
  const selfs = ready.cards.flatMap((card, n): readonly Source[] => {
    const own = subjects.filter((subject) => subject.card.id === card.id);
    const roles = card.raters.filter(({ from, via }) => from === 'self' && via === 'tab').map(({ id }) => id);
    if (!making.has(`self:${n}`) || own.length === 0) return [];
    return [sourceOf(making, `self:${n}`, { card, dimensions: card.dimensions, subjects: own }, roles, undefined)];
  });
  const tabs = raterTabs.map((tab, n) =>
    sourceOf(
      making,
      `score:${n}`,
      tab,
      tab.roles.map(({ id }) => id),
      tab.rater,
    ),
  );
  return [...tabs, ...selfs];
}

function sourceOf(
  making: Making,
  key: TabKey,
  { card, subjects, dimensions }: Sheet,
  roles: readonly string[],
  rater: Source['rater'],
): Source {
  const { at } = placesFor(dimensions, wordingOf(making.review), subjects.length);
  const total = totalAt({ card, dimensions }, at);
  const column = (n: number): Fx => fx.elsewhere(making.title(key), area(FIRST, n, subjects.length));
  const heading = (n: number): Fx => fx.elsewhere(making.title(key), area(ANCHOR, n));
  const spilled = (n: number): Spilled => ({ ids: column(0), scores: column(n), head: heading(at.state) });
  return {
    key,
    rater,
    card,
    roles,
    subjects,
    ids: column(0),
    weighted: spilled(at.weighted),
    total: total === undefined ? undefined : { ...spilled(total), head: heading(total) },
    whole: dimensions.length === card.dimensions.length,
    left: column(at.left),
    asked: column(at.state),
    changed: column(at.changed),
    ticks: column(at.done),
    doubled: fx.elsewhere(making.title(key), area(WEIGHT, at.state)),
    dimension: (id) => {
      return dimensions.some((each) => each.id === id) ? spilled(dimensionAt(at, dimensions, id)) : undefined;
    },
  };
}

/** The means of a role whose answers HR enters on the Peers tab, where all who are reviewed have a row. */
export function peerPiece(making: Making, role: string): Spilled | undefined {
  const block = peerBlocks(making.review).find(({ rater }) => rater.id === role);
  const count = making.review.subjects.length;
  if (!block || count === 0) return undefined;
  const column = (n: number): Fx => fx.elsewhere(making.title('peers'), area(PEERS_FIRST, n, count));
  const head = fx.elsewhere(making.title('peers'), area(PEERS_FIRST - 1, block.mean));
  return { ids: column(0), scores: column(block.mean), head };
}

/** What a lookup knows besides the tabs: how many should have given a score to a person, and what stands where one of theirs is gone. */
export type Expected = { readonly count: (person: Fx) => Fx; readonly missing: Fx };

/**
 * Scores by id: blank while they are missing, `—` where there is no such rater, or none to whom it applies; where several hold a role their
 * mean, once all have scored. "No such rater" is known from the review as it was made, never from not being found: a tab or a row that is
 * gone is said, and an error stays to be seen.
 */
export function lookUp(ids: Fx, pieces: readonly Spilled[], several: boolean, { count, missing }: Expected): Fx {
  if (pieces.length === 0) return forAll(ids, '—');
  return fx.let(stackedPieces(pieces), ({ k, v }) => {
    const one = (i: Fx): Fx => foundIn(fx.XLOOKUP(i, k, v, missing));
    // looked through once for each person: what is not found is an error, and has no rows
    const all = (i: Fx, duty: Fx): Fx =>
      fx.let({ x: fx.FILTER(v, fx.eq(k, i)) }, ({ x }) =>
        fx.IF(fx.lt(fx.IFERROR(fx.ROWS(x), 0), duty), missing, fx.IF(fx.gt(countOf(fx.eq(fx.LEFT(x), '⚠')), 0), '⚠', meanOnceAll(x))),
      );
    return fx.MAP({ i: ids }, ({ i }) =>
      fx.let({ duty: count(i) }, ({ duty }) => fx.IF(fx.eq(duty, 0), '—', several ? all(i, duty) : one(i))),
    );
  });
}

/** The mean of those that are no `—`, once all of them are there. */
const meanOnceAll = (x: Fx): Fx => fx.IF(fx.lt(fx.COUNT(x), countOf(fx.ne(x, '—'))), '', fx.IF(fx.eq(fx.COUNT(x), 0), '—', fx.AVERAGE(x)));

/** What stands beside an id on any of some tabs, blank where it stands on none. */
export const firstBeside = (ids: Fx, pieces: readonly Piece[]): Fx =>
  fx.let(stackedPieces(pieces), ({ k, v }) => fx.MAP({ i: ids }, ({ i }) => foundIn(fx.XLOOKUP(i, k, v, ''))));

/**
 * k and v: the ids and the scores of several tabs, one under the other; `⚠` for a cell in error, and for both of a tab that is gone, of one
 * without the column, and of one whose scores have a cell in their way: nobody's id is found there.
 */
export const stackedPieces = (pieces: readonly (Piece & Partial<Spilled>)[]): { readonly k: Fx; readonly v: Fx } => {
  const all = (parts: readonly Fx[]): Fx => stacked(parts.map((part) => fx.IFERROR(fx.CHOOSECOLS(part, 1), '⚠')));
  const whole = ({ ids, head }: Piece & Partial<Spilled>, cells: Fx): Fx =>
    head === undefined ? cells : scoresOf({ ids, head, scores: cells });
  return { k: all(pieces.map((each) => whole(each, each.ids))), v: all(pieces.map((each) => whole(each, each.scores))) };
};

/** A tab's scores; an error while they cannot be read. */
export const scoresOf = ({ ids, scores, head }: Spilled): Fx => fx.IF(fx.plus(fx.ROWS(ids), fx.LEN(head)), scores);

/** Whether more than one person holds a role towards anybody. */
export const isShared = ({ subjects }: Review, role: string): boolean => subjects.some(({ raters }) => (raters[role]?.length ?? 0) > 1);

/** The mean of what is a number, `otherwise` where nothing is: blank text among the scores counts for nothing. An error stays one. */
export const meanOf = (scores: readonly Fx[], otherwise: Given = ''): Fx =>
  // a tab of one row gives one text and no list of them, which SUM refuses: it is asked only where there is an error or a number
  fx.let({ x: stacked(scores) }, ({ x }) =>
    fx.IF(fx.gt(countOf(fx.ISERROR(x)), 0), fx.SUM(x), fx.IF(fx.eq(fx.COUNT(x), 0), otherwise, fx.over(fx.SUM(x), fx.COUNT(x)))),
  );
