// A tab for the roster, for HR who starts from nothing; and the examples on it removed again.

import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import { newPeopleTab } from '../workbook/people/tab';
import { requestsForTab } from '../workbook/requests/requests';
import { titleOf } from '../workbook/titles';
import { looked } from './check-people';
import type { Handler } from './handler';
import { mayPrepare } from './hr';
import { rosterTab } from './review-input';

export const makeRoster: Handler<'makeRoster'> = (_, services, tell, language) =>
  services.alone((): Outcome<Answer<'makeRoster'>> => {
    if (!mayPrepare(services.readProperties(), services)) return failed('notHr', tell('notHr'));
    const state = services.readState();
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
    if (!mayPrepare(services.readProperties(), services)) return failed('notHr', tell('notHr'));
    const before = looked(roster, services);
    const state = services.readState();
    const sheet = state.sheets.find(({ title }) => before.roster === title || before.roster.startsWith(`${quotedTitle(title)}!`));
    const rows = before.sheet?.skipped.filter(({ kind }) => kind === 'example').map(({ row }) => row) ?? [];
    if (sheet && rows.length > 0) {
      const emptied = rows.map((row) => ({
        updateCells: {
          range: { sheetId: sheet.sheetId, startRowIndex: row - 1, endRowIndex: row, startColumnIndex: 0, endColumnIndex: sheet.columns },
          fields: 'userEnteredValue',
        },
      }));
      services.write(services.spreadsheetId(), emptied);
    }
    return { ok: true, value: { count: sheet ? rows.length : 0 } };
  }) ?? failed('busy', tell('busy'));
