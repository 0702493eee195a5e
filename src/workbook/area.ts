// Places on a tab, counted from 0, and how formulas name them. Ranges are exact: no open ends.

/** A rectangle of cells; `rows` and `columns` count its size. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** `A`, `Z`, `AA` */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** `C8:K15`, or `C8` for one cell; with `fixed` `$C$8:$K$15`. */
export function a1({ row, column, rows, columns }: Area, fixed = false): string {
  const mark = fixed ? '$' : '';
  const cell = (r: number, c: number) => `${mark}${columnName(c)}${mark}${r + 1}`;
  return rows * columns === 1 ? cell(row, column) : `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** `'Score · Li Min'!$A$8:$A$15`: always fixed. */
export const elsewhere = (title: string, place: Area): string => `${quotedTitle(title)}!${a1(place, true)}`;

/** A tab's title as a range has it: always in quotes, so that none can be read as anything else. */
export const quotedTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;
