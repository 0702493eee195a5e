// Opening tabs again that are locked: raters get their cells, and what each row was locked with stays on record.
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { cellsOver } from '../../workbook/requests/cells';
import type { Request } from '../../workbook/requests/request';
import { REOPENED } from '../../workbook/score/places';
import { givenBack } from '../closing/locks';
import { noted, reviewIn } from '../log';
import type { Access } from '../protections';
import { lockNoted } from '../stages/stage-rows';
import { markOpened, unmarkLocked } from './lock-mark';
import { sealOf, type ToLock } from './locking';
import type { LockingTab } from './locking-read';

/** `tabs`: locked ones. */
export function reopenScoresRequests(
  { state, record, lists }: ToLock,
  tabs: readonly LockingTab[],
  reason: string,
  { email, at }: { readonly email: string; readonly at: string },
  access: Access,
): readonly Request[] {
  const ids = new Set(tabs.map(({ sheet }) => sheet.sheetId));
  const marks = tabs.flatMap(({ sheet: { sheetId } }) => {
    const seal = sealOf(lists, sheetId);
    return seal === undefined ? [] : [unmarkLocked(seal), markOpened(sheetId, seal, { by: email, at, reason })];
  });
  return [
    ...tabs.flatMap((tab) => openTexts(tab, state.locale)),
    ...givenBack({ ...state, sheets: state.sheets.filter(({ sheetId }) => ids.has(sheetId)) }, access),
    ...marks,
    ...lockNoted(state, record.id, false),
    ...noted(state, { email, at }, 'scoresReopened', (language) => ({
      detail: wordsIn(
        SERVER,
        'records',
        language,
      )('scoresReopenedDetail', {
        review: reviewIn(language, record),
        titles: tabs.map(({ sheet }) => sheet.title).join('; '),
        reason,
      }),
    })),
  ];
}

const openTexts = ({ sheet: { sheetId }, at, rows }: LockingTab, locale: string): readonly Request[] =>
  rows.flatMap(({ row, locked }) => (locked === '' ? [] : [cellsOver({ row, column: at, cells: [[REOPENED + locked]] }, sheetId, locale)]));
