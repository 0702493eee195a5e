// Recalculate: a custom function that Google refused for a while stays an error until something it reads changes. Formulas of ours that show
// one are put to wait in their own cells, and then back to work, in two calls. A formula that waits is whole, and goes wherever its cell goes:
// what broke off between the two is finished by Repair. What cannot spill, as something was entered below it, is not calculated again: it is said.
import { localFormula } from '../i18n/locale';
import { emptied, keptIn, keptText, keysOfKept, type Properties } from '../review/kept-texts';
import type { Mend } from '../review/mend';
import { firstRow } from '../review/read-back';
import { readingSentence } from '../review/reading-sentences';
import { mayEdit, type SheetState, type SpreadsheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Request } from '../workbook/requests/requests';
import type { Handler } from './handler';
import { hrIn, isHr } from './hr';
import type { CellPlace, FilledCell, FormulaCell, Services } from './services';
import { told } from './writing';

/** Among the document's properties: the tabs on which formulas may be waiting, so that Home need not read every cell. */
const KEY = 'scoretab.recalculate';

/** What waits shows nothing and calculates nothing: no spreadsheet evaluates the side of an IF that is not taken. */
const WAITS = '"Scoretab calculates this again"<>""';
const WAITING = new RegExp(`^=IF\\(${WAITS}[,;] *""[,;] *(.*)\\)$`, 's');

export const recalculate: Handler<'recalculate'> = (_, services, tell) =>
  services.alone((): Outcome<Answer<'recalculate'>> => {
    const state = services.readState();
    if (!isHr(hrIn(state.properties, services), services.now().email)) return failed('notHr', tell('notHr'));
    const tabs = idsOf(state, mayEdit);
    const formulas = tabs.length === 0 ? [] : services.readFormulas(tabs);
    const errors = formulas.filter(({ error }) => error !== '');
    const stuck = stuckAmong(state, errors, services);
    const wrong = errors.filter((cell) => callsOurs(cell.formula) && !stuck.includes(cell) && atWork(cell) === undefined);
    if (wrong.length > 0) wait(state, wrong, services);
    const on = new Set([...wrong, ...formulas.filter((cell) => atWork(cell) !== undefined)].map(({ sheetId }) => sheetId));
    const again = waitingOn([...on], services);
    if (again.length > 0) services.write(services.spreadsheetId(), again);
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

/** Where Google refuses it nothing waits, and nothing stays noted as waiting. */
function wait(state: SpreadsheetState, wrong: readonly FormulaCell[], services: Services): void {
  const before = notedIn(state);
  const on = [...new Set([...before, ...wrong.map(({ sheetId }) => sheetId)])];
  services.intend(kept(state, on));
  try {
    services.write(
      services.spreadsheetId(),
      wrong.map((cell) => put(cell, `${localFormula(`=IF(${WAITS},"",`, state.locale)}${cell.formula.slice(1)})`)),
    );
  } catch (error) {
    if (told(() => waitingOn(on, services).length === 0)) services.intend(keptOfOthers(state));
    throw error;
  }
}

/** The formula that a cell has once it waits no more; undefined for one that does not wait. */
function atWork({ formula }: FilledCell): string | undefined {
  const inside = WAITING.exec(formula)?.[1];
  return inside === undefined ? undefined : `=${inside}`;
}

/** The requests by which what waits on these tabs is put back to work, where it now stands. */
const waitingOn = (tabs: readonly number[], services: Services): readonly Request[] =>
  (tabs.length === 0 ? [] : services.readFilled(tabs)).flatMap((cell) => {
    const formula = atWork(cell);
    return formula === undefined ? [] : [put(cell, formula)];
  });

const idsOf = ({ sheets }: SpreadsheetState, on: (sheet: SheetState) => boolean): readonly number[] =>
  sheets.filter((sheet) => sheet.about && on(sheet)).map(({ sheetId }) => sheetId);

const hasKept = ({ properties }: SpreadsheetState): boolean => keptText(properties, KEY) !== undefined;
const notedIn = ({ properties }: SpreadsheetState): readonly number[] => JSON.parse(keptText(properties, KEY) ?? '[]') as readonly number[]; // written here and nowhere else

const kept = ({ properties }: SpreadsheetState, tabs: readonly number[]): Properties =>
  tabs.length > 0 ? keptIn(KEY, JSON.stringify(tabs)) : emptied([KEY, ...keysOfKept(properties, KEY)]);

/** What stays noted once all is at work that whoever asks may write: what is on other tabs. */
function keptOfOthers(state: SpreadsheetState): Properties {
  const closed = idsOf(state, (sheet) => !mayEdit(sheet));
  return kept(
    state,
    notedIn(state).filter((each) => closed.includes(each)),
  );
}

/** Puts back to work what waits, and once that is done what is kept of it. */
export function unfinishedMends(state: SpreadsheetState, services: Services): readonly Mend[] {
  const open = idsOf(state, mayEdit);
  const requests = waitingOn(
    notedIn(state).filter((each) => open.includes(each)),
    services,
  );
  return requests.length > 0 ? [{ sentence: readingSentence('recalculating', { count: requests.length }), requests }] : [];
}
export const finished = (state: SpreadsheetState): Properties => (hasKept(state) ? keptOfOthers(state) : {});

/** What else the cell has stays. */
const put = ({ sheetId, row, column }: CellPlace, formulaValue: string): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    fields: 'userEnteredValue',
    rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
  },
});
