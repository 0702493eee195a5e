// Locking the scores of a review, worked out from what was read: what is in the way, what is not done, and every request of the one call.
import type { Both } from '../../i18n/both';
import { alike } from '../../i18n/both';
import type { Language } from '../../i18n/languages';
import { marksIn } from '../../i18n/lists';
import { SERVER } from '../../i18n/texts';
import { sentencesIn, wordsIn } from '../../i18n/words';
import { listOf } from '../../plans/finding';
import { cellsOver } from '../../workbook/requests/cells';
import type { Request } from '../../workbook/requests/request';
import { lockedText } from '../../workbook/score/locked-text';
import { keptCells } from '../closing/locks';
import { noted, reviewIn } from '../log';
import { type Access, protectionMends } from '../protections';
import type { ReviewLists, ReviewRecord } from '../review-record';
import { mayEdit, type OwnSheet, type SpreadsheetState } from '../spreadsheet';
import { lockNoted } from '../stages/stage-rows';
import { changesNoted } from './changes-noted';
import { shortPrint } from './fingerprint';
import { type Lock, markLocked, unmarkOpened } from './lock-mark';
import { isReadable, type LockedRow, type LockingTab } from './locking-read';

const lockingSentence = /* @__PURE__ */ sentencesIn(SERVER, 'locking');

export type ToLock = { readonly state: SpreadsheetState; readonly record: ReviewRecord; readonly lists: ReviewLists };

/** Whether a row is done as its tab counts it: ticked, and nothing left to do. */
const isRowDone = ({ done, left }: LockedRow): boolean => done === true && left === '';

export const countsOn = ({ rows }: LockingTab): { readonly done: number; readonly all: number } => ({
  done: rows.filter(isRowDone).length,
  all: rows.length,
});

export const undoneOn = ({ rows }: LockingTab): readonly LockedRow[] => rows.filter((row) => !isRowDone(row));

export const unfinished = (tabs: readonly LockingTab[]): readonly LockingTab[] => tabs.filter((tab) => undoneOn(tab).length > 0);

/** What nobody can lock without: a seal on each tab, the marks of its columns, and rights of whoever asks. */
export function lockObstacles({ state, record, lists }: ToLock, tabs: readonly OwnSheet[]): readonly Both[] {
  const unsealed = tabs.filter(({ sheetId }) => sealOf(lists, sheetId) === undefined);
  const unread = tabs.filter((sheet) => !isReadable(sheet));
  const kept = state.sheets.filter(({ about }) => about?.key === 'log' || (about?.key === 'stages' && about.review === record.id));
  const closed = [...tabs, ...kept].filter((sheet) => !mayEdit(sheet));
  return [
    ...(tabs.length === 0 ? [lockingSentence('noTabs')] : []),
    ...(unsealed.length > 0 ? [lockingSentence('unsealed', { titles: listOf(unsealed.map(({ title }) => title)) })] : []),
    ...(unread.length > 0 ? [lockingSentence('unread', { titles: listOf(unread.map(({ title }) => title)) })] : []),
    ...(closed.length > 0 ? [lockingSentence('closedToYou', { titles: listOf(closed.map(({ title }) => title)) })] : []),
  ];
}

/** The seal that a review's own creation put on a tab; none in older lists. */
export function sealOf({ seal, tabs }: ReviewLists, sheetId: number): number | undefined {
  const n = tabs.findIndex((tab) => tab.sheetId === sheetId);
  return seal === undefined || n < 0 ? undefined : seal + n;
}

type Hand = { readonly email: string; readonly at: string };

/** `printOf`: the SHA-256 of a tab's inputs. `tabs`: those that are not locked yet. */
export function lockRequests(
  { state, record, lists }: ToLock,
  tabs: readonly LockingTab[],
  printOf: (tab: LockingTab) => string,
  reason: string,
  { email, at }: Hand,
  access: Access,
): readonly Request[] {
  const locks = new Map(tabs.map((tab): [number, Lock] => [tab.sheet.sheetId, { by: email, at, print: printOf(tab) }]));
  const marked = tabs.flatMap(({ sheet: { sheetId } }) => {
    const [lock, seal] = [locks.get(sheetId), sealOf(lists, sheetId)];
    return lock && seal !== undefined ? [markLocked(sheetId, seal, lock)] : [];
  });
  return [
    ...tabs.flatMap((tab) => keptTexts(tab, state.locale)),
    ...closedToRaters(state, locks, access),
    ...marked,
    ...tabs.flatMap(({ sheet: { sheetId, opened } }) => {
      const seal = sealOf(lists, sheetId);
      return opened && seal !== undefined ? [unmarkOpened(seal)] : [];
    }),
    ...lockNoted(state, record.id, true),
    ...changesNoted(state, tabs, { email, at }),
    ...noted(state, { email, at }, 'scoresLocked', (language) => ({ detail: detailIn(language, record, tabs, locks, reason) })),
  ];
}

/** What Repair would do to these tabs, were they locked already. */
function closedToRaters(state: SpreadsheetState, locks: ReadonlyMap<number, Lock>, access: Access): readonly Request[] {
  const sheets = state.sheets.flatMap((sheet) => {
    const locked = locks.get(sheet.sheetId);
    return locked ? [{ ...sheet, locked }] : [];
  });
  const before = { ...state, sheets: state.sheets.filter(({ sheetId }) => locks.has(sheetId)) };
  return [...keptCells(before, access), ...protectionMends({ ...state, sheets }, access).flatMap(({ requests }) => requests)];
}

/** The text of each row in its hidden column; a row in between that nobody has is left. */
function keptTexts({ sheet: { sheetId }, at, rows }: LockingTab, locale: string): readonly Request[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return [];
  const cells = Array.from({ length: last.row - first.row + 1 }, (_, n) => {
    const row = rows.find((each) => each.row === first.row + n);
    return [row && row.id !== '' ? lockedText(row.id, row.cells, row.comment, row.done) : null];
  });
  return [cellsOver({ row: first.row, column: at, cells }, sheetId, locale)];
}

/** In the Log: how much, each tab's fingerprint, what was not done and why it was locked all the same. */
function detailIn(
  language: Language,
  record: ReviewRecord,
  tabs: readonly LockingTab[],
  locks: ReadonlyMap<number, Lock>,
  reason: string,
): string {
  const say = wordsIn(SERVER, 'records', language);
  const { space } = marksIn(language);
  const open = unfinished(tabs).map((tab) => say('lockedUnfinished', { title: tab.sheet.title, ...countsOn(tab) }));
  const prints = tabs.map(({ sheet }) =>
    say('lockedPrint', { title: sheet.title, print: shortPrint(locks.get(sheet.sheetId)?.print ?? '') }),
  );
  return [
    say('lockedDetail', {
      review: reviewIn(language, record),
      tabs: tabs.length,
      rows: tabs.reduce((sum, { rows }) => sum + rows.length, 0),
    }),
    ...(open.length > 0 ? [...open, say('lockedReason', { reason })] : []),
    ...prints,
  ].join(space);
}

/** A reason that says something. */
export const LEAST_REASON = 5;

export const shortReason = (): Both => lockingSentence('reason', { least: LEAST_REASON });
export const unfinishedSentence = (tab: LockingTab): Both =>
  lockingSentence('unfinished', { title: alike(tab.sheet.title), ...countsOn(tab) });
