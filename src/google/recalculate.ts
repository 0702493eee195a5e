// Recalculate: a custom function that Google refused for a while stays an error until something it reads changes. Formulas of ours that show
// one are emptied and written again, in two calls; what they were is kept first, so that Repair can finish what broke off between.
import { emptied, keptIn, keptText, keysOfKept, type Properties } from '../review/kept-texts';
import type { Mend } from '../review/mend';
import { readingSentence } from '../review/reading-sentences';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import type { Request } from '../workbook/requests';
import { hrIn, isHr } from './hr';
import type { Handler } from './rpc-server';
import type { FormulaCell } from './services';

const KEY = 'scoretab.recalculate';

export const recalculate: Handler<'recalculate'> = (_, services, tell) =>
  services.alone((): Outcome<Answer<'recalculate'>> => {
    const state = services.readState();
    if (!isHr(hrIn(state.properties, services), services.now().email)) return failed('notHr', tell('notHr'));
    const titles = state.sheets.filter(({ about }) => about).map(({ title }) => quotedTitle(title));
    const left = emptiedIn(state);
    const wrong = titles.length === 0 ? [] : services.readFormulas(titles).filter(({ error, formula }) => error && callsOurs(formula));
    const cells = [...left, ...wrong.map(({ sheetId, row, column, formula }) => ({ sheetId, row, column, formula }))];
    if (cells.length > 0) {
      services.intend(keptIn(KEY, JSON.stringify(cells)));
      const id = services.spreadsheetId();
      services.write(
        id,
        cells.map((cell) => put(cell, '')),
      );
      services.write(
        id,
        cells.map((cell) => put(cell, cell.formula)),
      );
      services.saveProperties(nothingEmptied(state));
    }
    return { ok: true, value: { count: cells.length } };

    function callsOurs(formula: string): boolean {
      return services.functionNames.some((name) => formula.includes(`${name}(`));
    }
  }) ?? failed('busy', tell('busy'));

type Cell = Omit<FormulaCell, 'error'>;

/** What was emptied and not written again, on tabs that are still there. */
export function emptiedIn({ properties, sheets }: SpreadsheetState): readonly Cell[] {
  const cells = JSON.parse(keptText(properties, KEY) ?? '[]') as readonly Cell[]; // written above and nowhere else
  return cells.filter((cell) => sheets.some(({ sheetId }) => sheetId === cell.sheetId));
}

/** What is kept once all are written again: also of what has just been kept. */
export const nothingEmptied = ({ properties }: SpreadsheetState): Properties => emptied([KEY, ...keysOfKept(properties, KEY)]);

/** Writes the formulas that were emptied. */
export function unfinishedMends(state: SpreadsheetState): readonly Mend[] {
  const cells = emptiedIn(state);
  if (cells.length === 0) return [];
  return [{ sentence: readingSentence('recalculating', { count: cells.length }), requests: cells.map((cell) => put(cell, cell.formula)) }];
}

/** '' empties the cell; what else it has stays. */
const put = ({ sheetId, row, column }: Cell, formula: string): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    fields: 'userEnteredValue',
    rows: [{ values: [formula === '' ? {} : { userEnteredValue: { formulaValue: formula } }] }],
  },
});
