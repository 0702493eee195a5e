// What stands in cells as requests: values, formulas, notes.
import { localFormula } from '../../i18n/locale';
import type { Block, Cell, Tab } from '../tab';
import type { Request } from './request';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Into cells that are empty: blanks at the end of a row are left out. */
export const cells = (block: Block, sheetId: number, locale: string): Request =>
  cellsOver({ ...block, cells: block.cells.map((row) => row.slice(0, lastFilled(row) + 1)) }, sheetId, locale);

/** Into cells that hold something: a blank empties its own. */
export const cellsOver = ({ row, column, cells: rows }: Block, sheetId: number, locale: string): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: rows.map((each) => ({ values: each.map((cell) => cellData(cell, locale)) })),
    fields: 'userEnteredValue',
  },
});

const lastFilled = (row: readonly Cell[]): number => row.reduce<number>((last, cell, n) => (cell === null || cell === '' ? last : n), -1);

/** A row after the last that holds anything. */
export const appendRequest = (sheetId: number, row: readonly Cell[], locale: string): Request => ({
  appendCells: { sheetId, rows: [{ values: row.map((cell) => cellData(cell, locale)) }], fields: 'userEnteredValue' },
});

/** Text goes in as text, whatever it begins with. */
function cellData(cell: Cell, locale: string): CellData {
  if (cell === null || cell === '') return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: cell } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  return { userEnteredValue: { formulaValue: localFormula(cell.formula, locale) } };
}

export const notes = (tab: Tab, sheetId: number): readonly Request[] =>
  tab.notes.map(({ row, column, text }) => ({
    updateCells: { start: { sheetId, rowIndex: row, columnIndex: column }, rows: [{ values: [{ note: text }] }], fields: 'note' },
  }));
