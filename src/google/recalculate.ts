// Recalculate: a custom function that Google refused for a while stays an error until something it reads changes. Formulas of ours that show
// one are emptied and written again, in two calls; what they were is kept first, so that Repair can finish what broke off between. A cell in
// which something was entered by then is left. What cannot spill, as something was entered below it, is not calculated again: it is said.
import { emptied, keptIn, keptText, keysOfKept, type Properties } from '../review/kept-texts';
import type { Mend } from '../review/mend';
import { firstRow } from '../review/read-review';
import { readingSentence } from '../review/reading-sentences';
import { mayEdit, type SheetState, type SpreadsheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Request } from '../workbook/requests/requests';
import type { Handler } from './handler';
import { hrIn, isHr } from './hr';
import type { CellPlace, FormulaCell, Services } from './services';
import { told } from './writing';

const KEY = 'scoretab.recalculate';

export const recalculate: Handler<'recalculate'> = (_, services, tell) =>
  services.alone((): Outcome<Answer<'recalculate'>> => {
    const state = services.readState();
    if (!isHr(hrIn(state.properties, services), services.now().email)) return failed('notHr', tell('notHr'));
    const tabs = state.sheets.filter((sheet) => sheet.about && mayEdit(sheet)).map(({ sheetId }) => sheetId);
    const left = emptyAmong(keptCells(state, mayEdit), services);
    const errors = tabs.length === 0 ? [] : services.readFormulas(tabs).filter(({ error }) => error !== '');
    const stuck = stuckAmong(state, errors, services);
    const wrong = errors.filter((cell) => callsOurs(cell.formula) && !stuck.includes(cell));
    const cells = [...left, ...wrong.map(({ sheetId, row, column, formula }) => ({ sheetId, row, column, formula }))];
    if (wrong.length > 0) empty(state, cells, wrong, services);
    const again = emptyAmong(cells, services);
    if (again.length > 0) services.write(services.spreadsheetId(), again.map(written));
    if (hasKept(state) || wrong.length > 0) services.saveProperties(keptOfOthers(state));
    const titles = state.sheets.filter(({ sheetId }) => stuck.some((cell) => cell.sheetId === sheetId)).map(({ title }) => title);
    return { ok: true, value: { count: again.length, stuck: titles } };

    function callsOurs(formula: string): boolean {
      return services.functionNames.some((name) => formula.includes(`${name}(`));
    }
  }) ?? failed('busy', tell('busy'));

/** Columns that cannot spill, as something was entered in a cell below their heading: writing the formula again changes nothing. */
function stuckAmong({ sheets }: SpreadsheetState, errors: readonly FormulaCell[], services: Services): readonly FormulaCell[] {
  const heads = new Map(sheets.map((sheet) => [sheet.sheetId, firstRow(sheet) - 1]));
  const refs = errors.filter(({ error, sheetId, row }) => error === 'REF' && heads.get(sheetId) === row);
  if (refs.length === 0) return [];
  const filled = services.readFilled([...new Set(refs.map(({ sheetId }) => sheetId))]);
  return refs.filter((ref) => filled.some(({ sheetId, row, column }) => sheetId === ref.sheetId && column === ref.column && row > ref.row));
}

type Cell = CellPlace & { readonly formula: string };

/** Where Google refuses it nothing is emptied, and nothing stays kept to be finished. */
function empty(state: SpreadsheetState, cells: readonly Cell[], wrong: readonly CellPlace[], services: Services): void {
  services.intend(kept(state, [...cells, ...keptCells(state, (sheet) => !mayEdit(sheet))]));
  try {
    services.write(
      services.spreadsheetId(),
      wrong.map((cell) => put(cell, {})),
    );
  } catch (error) {
    if (told(() => emptyAmong(cells, services).length === 0)) services.intend(keptOfOthers(state));
    throw error;
  }
}

/** What was emptied and not written again, on tabs of ours that are still there. */
function keptCells({ properties, sheets }: SpreadsheetState, on: (sheet: SheetState) => boolean): readonly Cell[] {
  const cells = JSON.parse(keptText(properties, KEY) ?? '[]') as readonly Cell[]; // written here and nowhere else
  const ids = new Set(sheets.filter((sheet) => sheet.about && on(sheet)).map(({ sheetId }) => sheetId));
  return cells.filter(({ sheetId }) => ids.has(sheetId));
}

const hasKept = ({ properties }: SpreadsheetState): boolean => keptText(properties, KEY) !== undefined;

const kept = ({ properties }: SpreadsheetState, cells: readonly Cell[]): Properties =>
  cells.length > 0 ? keptIn(KEY, JSON.stringify(cells)) : emptied([KEY, ...keysOfKept(properties, KEY)]);

/** What is kept once all are written again that whoever asks may write: those on other tabs. */
const keptOfOthers = (state: SpreadsheetState): Properties =>
  kept(
    state,
    keptCells(state, (sheet) => !mayEdit(sheet)),
  );

/** Those in which nothing is entered now: whoever has typed in one meant to. */
function emptyAmong(cells: readonly Cell[], services: Services): readonly Cell[] {
  if (cells.length === 0) return [];
  const filled = new Set(services.readFilled([...new Set(cells.map(({ sheetId }) => sheetId))]).map(keyOf));
  return cells.filter((cell) => !filled.has(keyOf(cell)));
}

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId} ${row} ${column}`;

/** Writes the formulas that were emptied, and once that is done what is kept of them. */
export function unfinishedMends(state: SpreadsheetState, services: Services): readonly Mend[] {
  const cells = emptyAmong(keptCells(state, mayEdit), services);
  if (cells.length === 0) return [];
  return [{ sentence: readingSentence('recalculating', { count: cells.length }), requests: cells.map(written) }];
}
export const finished = (state: SpreadsheetState): Properties => (hasKept(state) ? keptOfOthers(state) : {});

const written = (cell: Cell): Request => put(cell, { userEnteredValue: { formulaValue: cell.formula } });

/** What else the cell has stays. */
const put = ({ sheetId, row, column }: CellPlace, value: GoogleAppsScript.Sheets.Schema.CellData): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    fields: 'userEnteredValue',
    rows: [{ values: [value] }],
  },
});
