// Addresses as people write them: columns in letters, rows from 1, titles in quotes where they need them.

/** `0` → `A`, `26` → `AA`. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** `A` → `0`. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Row and column from 0 → `B3`. */
export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A sheet's title as a formula or a range names it. */
export const quoteTitle = (title: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title) ? title : `'${title.replace(/'/g, "''")}'`;

export const unquoteTitle = (text: string): string => text.replace(/^'(.*)'$/s, '$1').replace(/''/g, "'");

/** Half open; what is left out is open. */
type Area = {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
};

/** `B2:C`, `$B$2`, `2:3` → its area; undefined where it is no address. */
export function areaOf(text: string): Area | undefined {
  const [from = '', to, ...more] = text.split(':');
  const first = partsOf(from);
  const last = to === undefined ? first : partsOf(to);
  if (!first || !last || more.length > 0 || (to === undefined && (first.row === undefined || first.column === undefined))) return undefined;
  const [top, bottom] = inOrder(first.row, last.row);
  const [left, right] = inOrder(first.column, last.column);
  return {
    ...(top !== undefined && { startRowIndex: top }),
    ...(bottom !== undefined && { endRowIndex: bottom + 1 }),
    ...(left !== undefined && { startColumnIndex: left }),
    ...(right !== undefined && { endColumnIndex: right + 1 }),
  };
}

const inOrder = (a: number | undefined, b: number | undefined) => (a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]);

function partsOf(text: string): { readonly row: number | undefined; readonly column: number | undefined } | undefined {
  const [match, letters, digits] = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text) ?? [];
  if (!match) return undefined;
  return { row: digits === undefined ? undefined : Number(digits) - 1, column: letters === undefined ? undefined : columnIndex(letters) };
}
