// What each kind of request is here: a small function from a draft and the request to the reply, which throws in Google's words.
import type { Draft } from '../book/draft';
import type { Person } from '../book/protection';
import { type Box, onGrid } from '../book/ranges';
import type { CellData, GridRange, Request, Response } from '../book/schema';

/** A value as a cell shows it to a formula: '' is blank, an error is its text. */
export type Value = string | number | boolean;

export type Context = {
  /** The calculated value of a cell before this batch. */
  readonly look: (sheetId: number, row: number, column: number) => Value;
  readonly person: Person;
  /** The file's owner, who stays an editor of every protection. */
  readonly ownerEmail: string;
  /** Who can open the file, where protections that name others are refused: what Google does with these is not documented. */
  readonly canOpen?: ((email: string) => boolean) | undefined;
  /** The script's functions, which the formulas of rules cannot call. */
  readonly customFunctions: ReadonlySet<string>;
};

type Reply<K extends keyof Request> = K extends keyof Response ? Response[K] : undefined;
export type Handler<K extends keyof Request> = (draft: Draft, request: NonNullable<Request[K]>, context: Context) => Reply<K>;
export type Handlers = { readonly [K in keyof Request]?: Handler<K> };

/** A field that this kind cannot do without. */
export function given<T>(value: T | undefined | null, field: string): T {
  if (value === undefined || value === null) throw new Error(`${field} is required.`);
  return value;
}

/** What the local host leaves out must not pass unnoticed. */
export function notHere(value: unknown, what: string): void {
  if (value !== undefined) throw new Error(`The local host does not implement ${what}.`);
}

/** Changes every cell of a range, which must lie on the grid. Blank cells come as `{}`. */
export function changeCells(draft: Draft, range: GridRange, change: (cell: CellData, row: number, column: number) => CellData): void {
  const sheetId = range.sheetId ?? 0;
  const { top, bottom, left, right } = onGrid(draft.sheet(sheetId), range);
  for (let r = top; r < bottom; r++) {
    const row = draft.row(sheetId, r);
    for (let c = left; c < right; c++) row[c] = tidy(change(row[c] ?? {}, r, c));
  }
}

/** A cell with nothing in it is no cell. */
export function tidy(cell: CellData): CellData | undefined {
  for (const key in cell) if (cell[key as keyof CellData] !== undefined) return cell;
  return undefined;
}

/** The box of a range on its sheet, both checked. */
export const boxIn = (draft: Draft, range: GridRange): Box => onGrid(draft.sheet(range.sheetId ?? 0), range);
