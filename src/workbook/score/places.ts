// Where things stand on a score tab: rows of the heading, and the columns beside the indicators.
import type { RaterTab } from '../../arrangement/review';
import { type Area, area } from '../area';
import { type Fx, fx } from '../formula/fx';
import type { Wording } from '../making';
import { runsOf } from '../runs';
import { layOut, type ScoreColumn, type ScoreLayout } from './columns';

/** Rows of the heading; the last, frozen and unmerged, anchors what spills. People begin under it. */
export const [TITLE, SUB, HINT, DIMENSION, INDICATOR, WEIGHT, ANCHOR, FIRST] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Before the text that is kept of a row that is open again, and before its ID: the row does not count as changed. */
export const REOPENED = '↺';

/** Nothing may stand over a single cell that goes over many: one person has an empty row beside theirs, which is hidden. */
const FEWEST = 2;
export const rowsFor = ({ subjects }: Pick<RaterTab, 'subjects'>): number => Math.max(FEWEST, subjects.length);

export type ScorePlaces = {
  readonly columns: readonly ScoreColumn[];
  /** How many columns the indicators have; they begin in column 2. */
  readonly width: number;
  /** How many rows of people. */
  readonly count: number;
  readonly at: {
    readonly weighted: number;
    readonly grade: number;
    readonly comment: number;
    readonly left: number;
    readonly done: number;
    /** Where what stands right of the title begins, as much to the right as there is room for it. */
    readonly right: number;
    /** Where the tab says whether its scores can be read; the first that is hidden. */
    readonly state: number;
    /** What each row held when the tab was locked; and whose does not hold that any more. */
    readonly locked: number;
    readonly changed: number;
    /** The first of what other tabs take from here: scores by dimension, or totals. */
    readonly hidden: number;
  };
  /** The people's cells in the nth indicator column. */
  readonly rows: (n: number) => Fx;
  readonly targetOf: (indicator: string) => Fx | undefined;
  readonly pointsOf: (indicator: string) => Fx | undefined;
  readonly ids: Fx;
  readonly scores: Fx;
  readonly weighted: Fx;
  readonly grades: Fx;
  readonly comments: Fx;
  readonly left: Fx;
  readonly ticks: Fx;
  readonly locked: Fx;
  readonly changed: Fx;
  /** The IDs that stand there in more than one row, as `doubledIn` has them: a cell above the state of the tab. */
  readonly doubled: Fx;
  /** Above it: blank while the weights of the tab make 100%. */
  readonly off: Fx;
};

export function placesOf(layout: ScoreLayout, count: number): ScorePlaces {
  const { columns } = layout;
  const width = columns.length;
  const after = 2 + width;
  const at = {
    weighted: after,
    grade: after + 1,
    comment: after + 2,
    left: after + 3,
    done: after + 4,
    right: after + rightOf(layout),
    state: after + 5,
    locked: after + 6,
    changed: after + 7,
    hidden: after + 8,
  };
  const cells = (column: number, wide = 1): Fx => fx.cells(area(FIRST, column, count, wide));
  const find = (roles: readonly ScoreColumn['role'][], id: string): Fx | undefined => {
    const n = columns.findIndex(({ role, indicator }) => indicator.id === id && roles.includes(role));
    return n < 0 ? undefined : cells(2 + n);
  };
  return {
    columns,
    width,
    count,
    at,
    rows: (n) => cells(2 + n),
    targetOf: (id) => find(['target'], id),
    pointsOf: (id) => find(['points', 'rated'], id),
    ids: cells(0),
    scores: cells(2, width),
    weighted: cells(at.weighted),
    grades: cells(at.grade),
    comments: cells(at.comment),
    left: cells(at.left),
    ticks: cells(at.done),
    locked: cells(at.locked),
    changed: cells(at.changed),
    doubled: fx.cells(area(WEIGHT, at.state), true),
    off: fx.cells(area(INDICATOR, at.state), true),
  };
}

/** Pixels of a due day in the title's lines, in bold. */
const RIGHT = 216;

/** Which of the columns after the indicators: score, grade, comment, left, done. */
function rightOf({ beside: { score, grade, done }, comment, left }: ScoreLayout): number {
  const widths = [score, grade, comment, left, done];
  const room = (from: number): number => widths.slice(from).reduce((sum, width) => sum + width, 0);
  return [3, 2, 1].find((from) => room(from) >= RIGHT) ?? 0;
}

/** The people's cells in columns of some kinds, neighbours together. */
export function areasOf(
  { columns, count }: ScorePlaces,
  roles: readonly ScoreColumn['role'][],
  accepts: (column: ScoreColumn) => boolean = () => true,
): readonly Area[] {
  const isOne = (column: ScoreColumn): boolean => roles.includes(column.role) && accepts(column);
  return runsOf(columns, isOne).flatMap(({ from, count: wide, item }) => (isOne(item) ? [area(FIRST, 2 + from, count, wide)] : []));
}

/** The places of a tab with these dimensions, in the roomiest layout that fits. */
export const placesFor = (dimensions: RaterTab['dimensions'], wording: Wording, count: number): ScorePlaces =>
  placesOf(layOut(dimensions, wording), count);

/** Where a dimension's scores stand: behind what people see, or where it is alone those of the tab. */
export const dimensionAt = ({ hidden, weighted }: ScorePlaces['at'], dimensions: RaterTab['dimensions'], id: string): number =>
  dimensions.length > 1 ? hidden + dimensions.findIndex((each) => each.id === id) : weighted;

/** On the first of several tabs that one card stands on: where its raters' totals are, behind the scores by dimension. */
export const totalAt = ({ card, dimensions }: Pick<RaterTab, 'card' | 'dimensions'>, { hidden }: ScorePlaces['at']): number | undefined =>
  dimensions.length < card.dimensions.length && dimensions[0]?.id === card.dimensions[0]?.id ? hidden + behindOf(dimensions) : undefined;

/** How many columns of scores by dimension there are. */
export const behindOf = (dimensions: RaterTab['dimensions']): number => (dimensions.length > 1 ? dimensions.length : 0);
