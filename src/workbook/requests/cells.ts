// What stands in cells as requests: values, formulas, notes.
import { localFormula } from '../../i18n/locale';
import type { Block, Cell, Tab } from '../tab';
import type { Request } from './request';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

export const cells = ({ row, column, cells: rows }: Block, sheetId: number, locale: string): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: rows.map((each) => ({ values: each.slice(0, lastFilled(each) + 1).map((cell) => cellData(cell, locale)) })),
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
