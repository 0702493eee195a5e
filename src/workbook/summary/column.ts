// A column of the Summary is one object: when it is there, its heading, look, width, formula, conditions. And the places by which its
// formulas find the others. All objects stand in columns/.
import type { Area } from '../area';
import type { Fx, Given } from '../formula/fx';
import type { Cell, Condition } from '../tab';
import type { ColumnOf } from '../table';
import type { SummaryFacts } from './facts';
import type { SummaryKey } from './keys';

type Any = {
  /** Whether there is one; left out of what every Summary has. */
  readonly when?: boolean;
  /** What it weighs in a card's line, by the card's number from 0: its heading there, when it spills. */
  readonly weight?: (card: number) => Given;
  /** What else stands in a card's line. */
  readonly line?: (card: number) => Cell;
  /** What stands out in it; of several for one cell the first wins. */
  readonly conditions?: (places: SummaryPlaces) => readonly Condition[];
};

/** One that people read. */
export type Shown = Any &
  ColumnOf<SummaryPlaces> & {
    /** Pixels; or from roomy to tight, as the page has room: 0 where it then is not shown. */
    readonly width: number | readonly [roomy: number, less: number, lesser: number, tight: number];
    /** Up to how wide it grows where the page has something left, by how much at most; in turn, from 1. */
    readonly grows?: { readonly turn: number; readonly to: () => number; readonly most?: number };
    readonly hidden?: boolean;
  };

/** One beside them that formulas read. */
export type Hidden = Any &
  Pick<ColumnOf<SummaryPlaces>, 'cells' | 'spill'> & {
    readonly heading?: (places: SummaryPlaces) => Cell;
    /** What stands over the heading, for others to read. */
    readonly above?: (places: SummaryPlaces) => Cell;
    /** Whether it is read back, and so has a mark; all that are shown have one. */
    readonly isRead?: true;
  };

/** An object for each key; of a family, `dimension:…`, as many as it has, each with the rest of its key. */
export type Columns<Key extends string, Column> = {
  readonly [K in Key as KindOf<K>]: K extends `${string}:${string}` ? readonly Of<Column>[] : Column;
};
type KindOf<Key extends string> = Key extends `${infer Kind}:${string}` ? Kind : Key;
export type Of<Column> = Column & { readonly of: string };

export type Keyed<Column> = Column & { readonly key: SummaryKey };
/** Neighbours of one group share a heading above theirs. */
export type Group = 'person' | 'dimensions' | 'raters' | 'earlier' | 'result' | 'follows';

export type SummaryPlaces = SummaryFacts & {
  readonly shown: readonly (Keyed<Shown> & { readonly group: Group })[];
  /** They stand right of those. */
  readonly hidden: readonly Keyed<Hidden>[];
  /** Of all columns, in their order. */
  readonly keys: readonly SummaryKey[];
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
  readonly at: (key: SummaryKey) => number;
  /** The people's cells in a column. */
  readonly place: (key: SummaryKey) => Area;
  /** These in a formula, or those of a stretch of columns. */
  readonly column: (key: SummaryKey, to?: SummaryKey) => Fx;
  /** The first of them, for conditions: `C5`. */
  readonly each: (key: SummaryKey) => Fx;
  /** A card's weights over a stretch of columns. */
  readonly line: (card: number, key: SummaryKey, to: SummaryKey) => Fx;
  /** The people's cells of a column as other tabs name them. */
  readonly far: (key: SummaryKey) => Fx;
};
