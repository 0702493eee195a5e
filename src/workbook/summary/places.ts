// Where things stand on the Summary: its columns, each by its key, and the rows of its heading.
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import type { Making } from '../making';
import type { SummaryPlaces } from './column';
import { columnsOf } from './columns/list';
import { summaryFacts } from './facts';
import type { SummaryKey } from './keys';

export type { SummaryPlaces } from './column';
export type { SummaryKey } from './keys';

export function summaryPlaces(making: Making): SummaryPlaces {
  const { ready, subjects } = making.review;
  const facts = summaryFacts(making);
  const { shown, hidden } = columnsOf(making, facts);
  const keys = [...shown, ...hidden].map(({ key }) => key);
  const rows = rowsFor(ready.quotas.length > 0, ready.cards.length);
  const count = Math.max(1, subjects.length);
  const at = (key: SummaryKey): number => keys.indexOf(key);
  const stretch = (row: number, key: SummaryKey, to: SummaryKey, height: number) => area(row, at(key), height, at(to) - at(key) + 1);
  const place = (key: SummaryKey, to = key) => stretch(rows.first, key, to, count);
  return {
    ...facts,
    shown,
    hidden,
    keys,
    count,
    rows,
    at,
    place: (key) => place(key),
    column: (key, to) => fx.cells(place(key, to)),
    each: (key) => fx.cells(area(rows.first, at(key))),
    line: (card, key, to) => fx.cells(stretch(rows.weights + card, key, to, 1), true),
    far: (key) => fx.elsewhere(making.title('summary'), place(key)),
  };
}

/** Rows of the heading: title, line, quotas where there are any, groups, headings, a line of weights a card. */
function rowsFor(quotas: boolean, cards: number): SummaryPlaces['rows'] {
  const groups = quotas ? 3 : 2;
  const weights = groups + 2;
  const first = weights + Math.max(1, cards);
  return { quotas: quotas ? 2 : -1, groups, head: groups + 1, weights, anchor: first - 1, first };
}

/** How many are scored, and how many there are, as other tabs count them. */
export const scoredCount = ({ far }: SummaryPlaces): Fx => fx.COUNT(far('settled'));
export const reviewedCount = ({ far }: SummaryPlaces): Fx => fx.COUNTA(far('id'));
