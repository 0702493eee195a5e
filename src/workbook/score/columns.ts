// The columns of a score tab: which cells an indicator has, how wide they are, and when a card must be split to fit a page.
import type { ReadyDimension, ReadyIndicator } from '../../plans/ready-cards';
import { methodFacts } from '../../scoring/kpi-methods';
import { type Wording, wordsFor } from '../making';
import { PAGE } from '../page-width';
import { runsOf } from '../runs';
import { leastWidth } from '../text-size';
import { type ColumnRole, dimensionWidth, FONTS, headingOf, labelWidth, MOST_LINES, weightFormat } from './headings';

export type ScoreColumn = {
  readonly role: ColumnRole;
  readonly dimension: ReadyDimension;
  readonly indicator: ReadyIndicator;
  readonly width: number;
};

export type ScoreLayout = {
  readonly columns: readonly ScoreColumn[];
  readonly beside: Readonly<Record<keyof typeof ROOMY, number>>;
  readonly comment: number;
  readonly left: number;
};

/** What neighbouring columns share: a dimension, or an indicator. */
export const byDimension = ({ dimension }: ScoreColumn): string => dimension.id;
export const byIndicator = ({ dimension, indicator }: ScoreColumn): string => `${dimension.id}/${indicator.id}`;

/** What stands beside the indicators. Pixels; tight where many indicators leave less. */
const ROOMY = { id: 52, name: 104, score: 68, grade: 60, done: 48 };
const TIGHT = { id: 48, name: 92, score: 60, grade: 50, done: 42 };

/** From roomy to tight: the width of a rated column, of the comment, of "left to do"; and whether a target for all goes into the heading. */
const FITS = [
  { beside: ROOMY, rated: 68, comment: 148, left: 88, target: 52, input: 60, points: 52, compact: false },
  { beside: ROOMY, rated: 60, comment: 136, left: 88, target: 50, input: 56, points: 50, compact: false },
  { beside: ROOMY, rated: 56, comment: 120, left: 76, target: 48, input: 52, points: 48, compact: false },
  { beside: ROOMY, rated: 56, comment: 120, left: 76, target: 48, input: 52, points: 48, compact: true },
  { beside: TIGHT, rated: 50, comment: 92, left: 64, target: 44, input: 42, points: 42, compact: true },
  { beside: { ...TIGHT, name: 88 }, rated: 50, comment: 64, left: 48, target: 40, input: 38, points: 42, compact: true },
] as const;
type Fit = (typeof FITS)[number];

/** "Left to do" holds sentences: it is so wide where there is room. */
const LEFT = 168;

/** The roomiest layout that fits the page, or the tightest; the last is for what cannot be split over several tabs. */
export function layOut(dimensions: readonly ReadyDimension[], wording: Wording): ScoreLayout {
  const fits = FITS.slice(0, dimensions.length > 1 ? -1 : undefined);
  const fit = fits.find((each) => fitsPage(layoutWith(each, dimensions, wording, MOST_LINES))) ?? fits[fits.length - 1] ?? FITS[0];
  // headings of fewer lines where there is room for them
  const flat = FLATTER.map((lines) => layoutWith(fit, dimensions, wording, lines)).find(fitsPage);
  return roomForWords(flat ?? layoutWith(fit, dimensions, wording, MOST_LINES));
}
const FLATTER = [2, 3] as const;

/** What few indicators leave of the page goes to what holds sentences. */
function roomForWords(layout: ScoreLayout): ScoreLayout {
  const room = Math.max(0, PAGE - widthOf(layout));
  const more = Math.max(0, Math.min(LEFT - layout.left, room));
  return { ...layout, left: layout.left + more, comment: layout.comment + room - more };
}

/** Whether all of them on one tab fit a page. */
export const isOnePage = (dimensions: readonly ReadyDimension[], wording: Wording): boolean => fitsPage(layOut(dimensions, wording));

const widthOf = ({ columns, beside, comment, left }: ScoreLayout): number =>
  Object.values(beside).reduce((sum, width) => sum + width, 0) + comment + left + columns.reduce((sum, { width }) => sum + width, 0);

const fitsPage = (layout: ScoreLayout): boolean => widthOf(layout) <= PAGE;

/** Columns as the fit has them, wider where words need it: in headings of at most so many lines. */
function layoutWith(fit: Fit, dimensions: readonly ReadyDimension[], wording: Wording, lines: number): ScoreLayout {
  const weights = weightFormat(dimensions);
  const columns = dimensions.flatMap((dimension) =>
    dimension.indicators.flatMap((indicator) =>
      rolesOf(indicator, fit.compact).map((role): ScoreColumn => {
        const width = Math.max(widthIn(fit, role), labelWidth(role, indicator, wording, weights));
        return { role, dimension, indicator, width };
      }),
    ),
  );
  const headed = widened(columns, byIndicator, ({ indicator }) => leastWidth(headingOf(indicator, wording), lines, FONTS.heading));
  const say = wordsFor(wording, 'score');
  const least = (width: number, heading: string): number => Math.max(width, leastWidth(heading, MOST_LINES, FONTS.heading));
  const { id, name, score, grade, done } = fit.beside;
  return {
    columns: widened(headed, byDimension, ({ dimension }) => dimensionWidth(dimension, wording)),
    beside: {
      id: least(id, say('id')),
      name: least(name, say('name')),
      score: least(score, say('weighted')),
      grade: least(grade, say('grade')),
      done: least(done, say('tick')),
    },
    comment: least(fit.comment, say('comment')),
    left: least(fit.left, say('left')),
  };
}

/** Neighbours under one heading, each a part wider where together they are too narrow for it. */
function widened(columns: readonly ScoreColumn[], by: typeof byIndicator, need: (column: ScoreColumn) => number): readonly ScoreColumn[] {
  return runsOf(columns, by).flatMap(({ from, count, item }) => {
    const run = columns.slice(from, from + count);
    const lacking = need(item) - run.reduce((sum, { width }) => sum + width, 0);
    return lacking > 0 ? run.map((each) => ({ ...each, width: each.width + Math.ceil(lacking / count) })) : run;
  });
}

const widthIn = (fit: Fit, role: ColumnRole): number => fit[role === 'second' || role === 'recorded' ? 'input' : role];

function rolesOf({ how, target, also, gate, recorded }: ReadyIndicator, compact: boolean): readonly ColumnRole[] {
  if (how.kind === 'rated') return gate.length > 0 ? ['input', 'points'] : ['rated'];
  const hasTarget = how.kind === 'kpi' && !methodFacts(how.method).untargeted && (target === 'each' || !compact);
  return [...(hasTarget ? (['target'] as const) : []), recorded ? 'recorded' : 'input', ...(also ? (['second'] as const) : []), 'points'];
}
