// Where things stand on the Summary: which columns it has, by their keys, and the rows of its heading.
import { broughtBy, expectedOfAll, pastOf } from '../../arrangement/past-periods';
import { type Period, periodKey } from '../../plans/period';
import type { ReadyRollUp } from '../../plans/ready';
import type { ReadyCard, ReadyDimension, ReadyRater } from '../../plans/ready-cards';
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import { inWords, type Making } from '../making';
import { isShared } from '../sources';

/** Cards' dimensions of one title share a column. */
export type SummaryDimension = {
  readonly id: string;
  readonly title: string;
  readonly of: (card: ReadyCard) => ReadyDimension | undefined;
};

export type SummaryPlaces = {
  readonly dimensions: readonly SummaryDimension[];
  /** Those who count come first. */
  readonly roles: readonly ReadyRater[];
  /** How many of the roles count. */
  readonly counting: number;
  readonly rollUps: readonly ReadyRollUp[];
  /** The roles whose scores by dimension stand in hidden columns, and those dimensions. */
  readonly parts: { readonly roles: readonly ReadyRater[]; readonly dimensions: readonly SummaryDimension[] };
  /** Whether raters are compared tab by tab, since several hold one role; else role by role. */
  readonly byTab: boolean;
  /** Cards that are scored on several tabs. */
  readonly split: readonly ReadyCard[];
  /** Earlier periods whose grades matter to rules over several, latest last. */
  readonly past: readonly Period[];
  /** Shorter periods whose grades matter, latest last, and those that are of this one. */
  readonly brought: ReturnType<typeof broughtBy>;
  /** In the cards' order; no two are the same. */
  readonly labels: readonly string[];
  readonly keys: readonly string[];
  /** How many of the columns are seen. */
  readonly seen: number;
  readonly count: number;
  readonly rows: {
    readonly quotas: number;
    readonly groups: number;
    readonly head: number;
    /** The first card's weights; the last card's row is the anchor. */
    readonly weights: number;
    readonly anchor: number;
    readonly first: number;
  };
  /** A column's number, -1 for one that there is not. */
  readonly at: (key: string) => number;
  /** The people's cells in a column, or in a stretch of them. */
  readonly column: (key: string, to?: string) => Fx;
  /** A card's weights over a stretch of columns. */
  readonly line: (card: number, key: string, to: string) => Fx;
  /** The people's cells of a column as other tabs name them. */
  readonly far: (key: string) => Fx;
};

/** With more than so many dimensions they are left out. */
const MOST_DIMENSIONS = 8;

export function summaryPlaces(making: Making): SummaryPlaces {
  const { ready, raterTabs, subjects } = making.review;
  const { cards, rollUps, streaks } = ready;
  const all = dimensionsOf(making);
  const dimensions = all.length > MOST_DIMENSIONS ? [] : all;
  const every = unique(cards.flatMap(({ raters }) => raters));
  const counts = ({ id }: ReadyRater): boolean => cards.some(({ raters }) => raters.some((each) => each.id === id && each.counts));
  const roles = [...every.filter(counts), ...every.filter((each) => !counts(each))];
  const counting = every.filter(counts).length;
  const split = cards.filter(({ id }) => raterTabs.some((tab) => tab.card.id === id && tab.dimensions.length < tab.card.dimensions.length));
  const parts = {
    roles: split.length > 0 ? roles : counting > 1 && dimensions.length > 0 ? roles.slice(0, counting) : [],
    dimensions: dimensions.length > 0 ? dimensions : all.filter(({ of }) => split.some((card) => of(card) !== undefined)),
  };
  const past = pastOf(making.review);
  const brought = broughtBy(making.review);
  const when = (condition: boolean, ...keys: readonly string[]): readonly string[] => (condition ? keys : []);
  const seen = [
    'id',
    'name',
    'department',
    'group',
    ...dimensions.map(({ id }) => `dimension:${id}`),
    ...roles.map(({ id }) => `role:${id}`),
    ...rollUps.map(({ from }) => `rollUp:${from}`),
    'final',
    ...when(ready.grades.length > 0, 'grade'),
    'rank',
    ...when(streaks.length > 0, 'streak'),
    ...when(streaks.length + ready.brought.length + ready.outcomes.length > 0, 'outcome'),
    ...when(ready.bonus.length > 0, 'bonus'),
    'stage',
  ];
  const keys = [
    ...seen,
    ...parts.roles.flatMap((role) => parts.dimensions.map((dimension) => partKey(role, dimension))),
    ...roles.slice(0, counting).map(({ id }) => `raw:${id}`),
    'who',
    ...rollUps.map(({ from }) => `have:${from}`),
    ...[...past, ...brought.all].map(pastKey),
    ...ready.brought.map(({ id }) => `brought:${id}`),
    ...when(past.length + rollUps.length > 0, 'said'),
    ...when(expectedOfAll(making.review).length > 0, 'since'),
    'whose',
    ...when(ready.bonus.length > 0, 'base'),
    ...streaks.flatMap(({ id, service }) => (service ? [`service:${id}`] : [])),
    'held',
    'doubts',
    'settled',
    'given',
    'givers',
    'next',
  ];
  const rows = rowsFor(ready.quotas.length > 0, cards.length);
  const count = Math.max(1, subjects.length);
  const at = (key: string): number => keys.indexOf(key);
  const stretch = (row: number, key: string, to: string, height: number) => area(row, at(key), height, at(to) - at(key) + 1);
  return {
    dimensions,
    roles,
    counting,
    rollUps,
    parts,
    byTab: roles.some(({ id }) => isShared(making.review, id)),
    split,
    past,
    brought,
    labels: cards.map((card, n) => {
      const title = inWords(making, card.title);
      return cards.findIndex((each) => inWords(making, each.title) === title) < n ? `${title} (${card.id})` : title;
    }),
    keys,
    seen: seen.length,
    count,
    rows,
    at,
    column: (key, to = key) => fx.cells(stretch(rows.first, key, to, count)),
    line: (card, key, to) => fx.cells(stretch(rows.weights + card, key, to, 1), true),
    far: (key) => fx.elsewhere(making.title('summary'), stretch(rows.first, key, key, count)),
  };
}

/** Rows of the heading: title, line, quotas where there are any, groups, headings, a line of weights a card. */
function rowsFor(quotas: boolean, cards: number): SummaryPlaces['rows'] {
  const groups = quotas ? 3 : 2;
  const weights = groups + 2;
  const first = weights + Math.max(1, cards);
  return { quotas: quotas ? 2 : -1, groups, head: groups + 1, weights, anchor: first - 1, first };
}

export const pastKey = (period: Period): string => `past:${periodKey(period)}`;

export const partKey = (role: ReadyRater, dimension: SummaryDimension): string => `part:${role.id}/${dimension.id}`;

function dimensionsOf(making: Making): readonly SummaryDimension[] {
  const out: SummaryDimension[] = [];
  for (const card of making.review.ready.cards) {
    for (const each of card.dimensions) {
      const title = inWords(making, each.title);
      if (out.some((other) => other.title === title)) continue;
      const id = out.some((other) => other.id === each.id) ? `${card.id}.${each.id}` : each.id;
      out.push({ id, title, of: ({ dimensions }) => dimensions.find((other) => inWords(making, other.title) === title) });
    }
  }
  return out;
}

const unique = (raters: readonly ReadyRater[]): readonly ReadyRater[] =>
  raters.filter(({ id }, n) => raters.findIndex((each) => each.id === id) === n);

/** How many are scored, and how many there are, as other tabs count them. */
export const scoredCount = ({ far }: SummaryPlaces): Fx => fx.COUNT(far('settled'));
export const reviewedCount = ({ far }: SummaryPlaces): Fx => fx.COUNTA(far('id'));
