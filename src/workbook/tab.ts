// A tab as plain data: what stands in its cells, how they look, what may be typed where, and how it is found again.
import type { Area } from './area';
import type { Formula } from './formula/fx';
import type { ConditionLook, Look } from './looks';
import type { TabKey, TabKind } from './tab-kinds';

/** Text is always text: a leading `=` or `+` makes no formula. null leaves the cell as it is. */
export type Cell = string | number | boolean | Formula | null;

/** Rows of cells with their corner. */
export type Block = { readonly row: number; readonly column: number; readonly cells: readonly (readonly Cell[])[] };

export type Looks = {
  readonly area: Area;
  readonly look: Look;
  /** A number format, `0.00` or `yyyy-mm-dd`. */
  readonly format?: string | undefined;
  readonly align?: 'LEFT' | 'CENTER' | 'RIGHT' | undefined;
};

/** What may be typed. `formula` is for the area's first cell, as Sheets wants it. */
export type Rule = { readonly area: Area; readonly message: string; readonly strict: boolean } & (
  | { readonly kind: 'formula'; readonly formula: Formula['formula'] }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'tick' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
);

/** A conditional format; `formula` is for the first area's first cell and sees this tab only. Earlier ones win. */
export type Condition = { readonly areas: readonly Area[]; readonly formula: Formula['formula']; readonly look: ConditionLook };
/** Cells that these people may type into, besides HR; all others are HR's alone. E-mail addresses. */
type Input = { readonly area: Area; readonly editors: readonly string[]; readonly about: string };

/** A row of one's own takes protections of its own. With more people than this HR enters what they hand in. */
export const MOST_OWN_ROWS = 200;

/** Developer metadata on a column or a row: it goes where the column or row goes. */
export type Mark = { readonly on: 'column' | 'row'; readonly at: number; readonly value: string };

export type Chart = {
  readonly kind: 'columns' | 'bars' | 'stackedBars';
  readonly title: string;
  readonly subtitle: string;
  readonly domain: Area;
  readonly series: readonly { readonly area: Area; readonly color: string }[];
  readonly at: { readonly row: number; readonly column: number; readonly width: number; readonly height: number };
};

export type Tab = {
  readonly key: TabKey;
  readonly kind: TabKind;
  readonly title: string;
  /** The grid's size. */
  readonly rows: number;
  readonly columns: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Column widths from the first column on, pixels. */
  readonly widths: readonly number[];
  /** Columns that nobody sees, and rows. */
  readonly hidden?: readonly number[] | undefined;
  readonly hiddenRows?: readonly number[] | undefined;
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly pixels: number }[];
  readonly blocks: readonly Block[];
  /**
   * Tabs of one pattern differ only in `own` blocks and in how many rows they have under the frozen ones: the longest is made, the
   * others are copies of it with rows taken away, which keeps a batch of many raters small.
   */
  readonly pattern?: { readonly key: string; readonly own: readonly Block[] } | undefined;
  /** What names cells of other tabs of a pattern: written once all of them are there. */
  readonly after?: readonly Block[] | undefined;
  readonly looks: readonly Looks[];
  readonly merges: readonly Area[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly rules: readonly Rule[];
  readonly conditions: readonly Condition[];
  readonly inputs: readonly Input[];
  /** Named ranges, by their full names. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly marks: readonly Mark[];
  readonly charts: readonly Chart[];
  /** More about the tab for whoever reads it back. */
  readonly about?: Readonly<Record<string, string>> | undefined;
};
