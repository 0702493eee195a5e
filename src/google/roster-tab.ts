// A tab for the roster, for HR who starts from nothing; and the examples on it removed again.
import { choicesIn } from '../review/kept-roster';
import type { SheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { newPeopleTab } from '../workbook/people/tab';
import { requestsForTab } from '../workbook/requests/requests';
import { titleOf } from '../workbook/titles';
import { titleIn } from './check-people';
import type { Handler } from './handler';
import { mayPrepare } from './hr';
import { rosterIn, rosterTab } from './review-input';
import type { SheetRequest } from './services';

export const makeRoster: Handler<'makeRoster'> = (_, services, tell, language) =>
  services.alone((): Outcome<Answer<'makeRoster'>> => {
    const state = services.readState();
    if (!mayPrepare(state.properties, services)) return failed('notHr', tell('notHr'));
    const there = rosterTab(state);
    const sheetId = there?.sheetId ?? freeId(state.sheets.map((sheet) => sheet.sheetId));
    // pressed twice it is made once
    if (!there)
      services.write(
        services.spreadsheetId(),
        requestsForTab(newPeopleTab(language, titleOf('people', '', language)), sheetId, state.sheets.length, state.locale),
      );
    services.showSheet(sheetId);
    return { ok: true, value: {} };
  }) ?? failed('busy', tell('busy'));

const freeId = (taken: readonly number[]): number => Math.max(100, ...taken) + 1;

export const removeExamples: Handler<'removeExamples'> = ({ roster }, services, tell) =>
  services.alone((): Outcome<Answer<'removeExamples'>> => {
    const state = services.readState();
    if (!mayPrepare(state.properties, services)) return failed('notHr', tell('notHr'));
    const sheet = state.sheets.find(({ title }) => title === titleIn(roster));
    const { skipped } = sheet ? rosterIn(roster, services, choicesIn(state.properties)) : { skipped: [] };
    const rows = skipped.filter(({ kind }) => kind === 'example').map(({ row }) => row);
    if (sheet && rows.length > 0)
      services.write(
        services.spreadsheetId(),
        rows.map((row) => emptied(sheet, row)),
      );
    return { ok: true, value: { count: rows.length } };
  }) ?? failed('busy', tell('busy'));

const emptied = ({ sheetId, columns }: SheetState, row: number): SheetRequest => ({
  updateCells: {
    range: { sheetId, startRowIndex: row - 1, endRowIndex: row, startColumnIndex: 0, endColumnIndex: columns },
    fields: 'userEnteredValue',
  },
});
