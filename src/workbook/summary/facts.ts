// What a Summary's columns are made of, by its review: dimensions, roles, earlier periods. It knows no cell.
import { broughtBy, pastOf } from '../../arrangement/past-periods';
import { type Period, periodKey } from '../../plans/period';
import type { ReadyRollUp } from '../../plans/ready';
import type { ReadyCard, ReadyDimension, ReadyRater } from '../../plans/ready-cards';
import { inWords, type Making } from '../making';
import { isShared, type Source, sourcesOf } from '../sources';

/** Cards' dimensions of one title share a column. */
export type SummaryDimension = {
  readonly id: string;
  readonly title: string;
  readonly of: (card: ReadyCard) => ReadyDimension | undefined;
};

export type SummaryFacts = {
  readonly dimensions: readonly SummaryDimension[];
  /** Those who count come first. */
  readonly roles: readonly ReadyRater[];
  /** How many of the roles count. */
  readonly counting: number;
  readonly rollUps: readonly ReadyRollUp[];
  /** The roles whose scores by dimension stand in hidden columns, and those dimensions. */
  readonly parts: { readonly roles: readonly ReadyRater[]; readonly dimensions: readonly SummaryDimension[] };
  /** The tabs that scores come from. */
  readonly sources: readonly Source[];
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
};

/** With more than so many dimensions they are left out. */
const MOST_DIMENSIONS = 8;

export function summaryFacts(making: Making): SummaryFacts {
  const { ready, raterTabs } = making.review;
  const { cards } = ready;
  const all = dimensionsOf(making);
  const dimensions = all.length > MOST_DIMENSIONS ? [] : all;
  const every = unique(cards.flatMap(({ raters }) => raters));
  const counts = ({ id }: ReadyRater): boolean => cards.some(({ raters }) => raters.some((each) => each.id === id && each.counts));
  const roles = [...every.filter(counts), ...every.filter((each) => !counts(each))];
  const counting = every.filter(counts).length;
  const split = cards.filter(({ id }) => raterTabs.some((tab) => tab.card.id === id && tab.dimensions.length < tab.card.dimensions.length));
  return {
    dimensions,
    roles,
    counting,
    rollUps: ready.rollUps,
    parts: {
      roles: split.length > 0 ? roles : counting > 1 && dimensions.length > 0 ? roles.slice(0, counting) : [],
      dimensions: dimensions.length > 0 ? dimensions : all.filter(({ of }) => split.some((card) => of(card) !== undefined)),
    },
    sources: sourcesOf(making),
    byTab: roles.some(({ id }) => isShared(making.review, id)),
    split,
    past: pastOf(making.review),
    brought: broughtBy(making.review),
    labels: cards.map((card, n) => {
      const title = inWords(making, card.title);
      return cards.findIndex((each) => inWords(making, each.title) === title) < n ? `${title} (${card.id})` : title;
    }),
  };
}

export const pastKey = (period: Period): `past:${string}` => `past:${periodKey(period)}`;

export const partKey = (role: ReadyRater, dimension: SummaryDimension): `part:${string}/${string}` => `part:${role.id}/${dimension.id}`;

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
