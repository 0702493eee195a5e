// The columns of a score tab: which cells an indicator has, how wide they are, and when a card must be split to fit a page.
import type { ReadyDimension, ReadyIndicator } from '../../plans/ready-cards';
import { methodFacts } from '../../scoring/kpi-methods';
import { PAGE } from '../page-width';

/** `input`: typed by the rater. `recorded`: in its place, from the Dispatch tab. `target`: HR's. `points`: worked out. `rated`: typed, and itself the score. */
export type ScoreColumn = {
  readonly role: 'target' | 'input' | 'recorded' | 'second' | 'points' | 'rated';
  readonly dimension: ReadyDimension;
  readonly indicator: ReadyIndicator;
  readonly width: number;
};

export type ScoreLayout = {
  readonly columns: readonly ScoreColumn[];
  readonly beside: typeof ROOMY;
  readonly comment: number;
  readonly left: number;
};

/** What stands beside the indicators. Pixels; tight where many indicators leave less. */
const ROOMY = { id: 52, name: 104, score: 68, grade: 60, done: 48 };
const TIGHT = { id: 48, name: 92, score: 60, grade: 50, done: 42 };

/** From roomy to tight: the width of a rated column, of the comment, of "left to do"; and whether a target for all goes into the heading. */
const FITS = [
  { beside: ROOMY, rated: 68, comment: 148, left: 88, target: 52, input: 60, points: 52, compact: false },
  { beside: ROOMY, rated: 60, comment: 136, left: 88, target: 50, input: 56, points: 50, compact: false },
  { beside: ROOMY, rated: 56, comment: 120, left: 76, target: 48, input: 52, points: 48, compact: false },
  { beside: ROOMY, rated: 56, comment: 120, left: 76, target: 48, input: 52, points: 48, compact: true },
  { beside: TIGHT, rated: 50, comment: 92, left: 64, target: 44, input: 42, points: 40, compact: true },
  { beside: TIGHT, rated: 50, comment: 68, left: 52, target: 40, input: 38, points: 40, compact: true },
] as const;
type Fit = (typeof FITS)[number];

/** The roomiest layout that fits the page, or the tightest; the last is for what cannot be split over several tabs. */
export function layOut(dimensions: readonly ReadyDimension[]): ScoreLayout {
  const layouts = FITS.slice(0, dimensions.length > 1 ? -1 : undefined).map((fit) => layoutWith(fit, dimensions));
  return roomForWords(layouts.reduce((roomier, tighter) => (fitsPage(roomier) ? roomier : tighter)));
}

/** What few indicators leave of the page goes to the comment; the lines above the table need the width too. */
const roomForWords = (layout: ScoreLayout): ScoreLayout => ({ ...layout, comment: layout.comment + Math.max(0, PAGE - widthOf(layout)) });

/** Whether all of them on one tab fit a page. */
export const isOnePage = (dimensions: readonly ReadyDimension[]): boolean => fitsPage(layOut(dimensions));

const widthOf = ({ columns, beside, comment, left }: ScoreLayout): number =>
  Object.values(beside).reduce((sum, width) => sum + width, 0) + comment + left + columns.reduce((sum, { width }) => sum + width, 0);

const fitsPage = (layout: ScoreLayout): boolean => widthOf(layout) <= PAGE;

function layoutWith(fit: Fit, dimensions: readonly ReadyDimension[]): ScoreLayout {
  const columns = dimensions.flatMap((dimension) =>
    dimension.indicators.flatMap((indicator) =>
      rolesOf(indicator, fit.compact).map((role) => ({ role, dimension, indicator, width: widthIn(fit, role) })),
    ),
  );
  return { columns, beside: fit.beside, comment: fit.comment, left: fit.left };
}

const widthIn = (fit: Fit, role: ScoreColumn['role']): number => fit[role === 'second' || role === 'recorded' ? 'input' : role];

function rolesOf({ how, target, also, gate, recorded }: ReadyIndicator, compact: boolean): readonly ScoreColumn['role'][] {
  if (how.kind === 'rated') return gate.length > 0 ? ['input', 'points'] : ['rated'];
  const hasTarget = how.kind === 'kpi' && !methodFacts(how.method).untargeted && (target === 'each' || !compact);
  return [...(hasTarget ? (['target'] as const) : []), recorded ? 'recorded' : 'input', ...(also ? (['second'] as const) : []), 'points'];
}
