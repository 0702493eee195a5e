// What requests of all kinds are made of.
import type { Area } from '../area';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

export const gridRange = (sheetId: number, { row, column, rows, columns }: Area): GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + rows,
  startColumnIndex: column,
  endColumnIndex: column + columns,
});

/** `#rrggbb` as the API has colours: 0 to 1, what is left out is 0. Three decimals tell all 256 shades apart. */
export const rgb = (hex: string): GoogleAppsScript.Sheets.Schema.Color => {
  const part = (at: number): number => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000;
  return Object.fromEntries(
    [
      ['red', part(1)],
      ['green', part(3)],
      ['blue', part(5)],
    ].filter(([, share]) => share !== 0),
  );
};
