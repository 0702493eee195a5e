// What Home says of the lock: whether it comes next, which tabs are open again, and on which rows have changed since. From what Home reads.
import { inTextOrder, lockedText } from '../../workbook/score/locked-text';
import { TYPED } from '../../workbook/score/marks';
import { REOPENED } from '../../workbook/score/places';
import { locksNext } from '../progress';
import type { ReadTab, ReviewReadBack } from '../read-back';
import type { ReviewLists } from '../review-record';
import type { SpreadsheetState } from '../spreadsheet';
import { isReadable, scoredTabs } from './locking-read';

type Tab = { readonly title: string; readonly sheetId: number };

type LockAtHome = {
  /** Locking is what comes next. */
  readonly next: boolean;
  /** How many tabs people score on. */
  readonly tabs: number;
  /** Of a review that is locked, the tabs that are not: they are open again. */
  readonly open: readonly Tab[];
  readonly changed: readonly (Tab & { readonly rows: number })[];
};

/** Undefined where the scores cannot be locked: of an older review, or one without tabs that people score on. */
export function lockAtHome(state: SpreadsheetState, lists: ReviewLists | undefined, read: ReviewReadBack): LockAtHome | undefined {
  const tabs = scoredTabs(state, read.record.id);
  if (lists?.seal === undefined || tabs.length === 0 || !tabs.every(isReadable)) return undefined;
  const locked = new Set(tabs.flatMap(({ sheetId, locked: lock }) => (lock ? [sheetId] : [])));
  return {
    next: locksNext(read, locked.size === tabs.length),
    tabs: tabs.length,
    open: locked.size === 0 ? [] : tabs.flatMap(({ sheetId, title }) => (locked.has(sheetId) ? [] : [{ title, sheetId }])),
    changed: read.tabs.flatMap((tab) => {
      const rows = locked.has(tab.sheetId) ? changedRows(tab) : 0;
      return rows > 0 ? [{ title: tab.title, sheetId: tab.sheetId, rows }] : [];
    }),
  };
}

/** As the tab itself counts them. */
function changedRows({ rows }: ReadTab): number {
  const typed = inTextOrder(
    Object.keys(rows[0] ?? {})
      .filter((mark) => TYPED.test(mark))
      .map((value) => ({ value })),
  );
  return rows.filter(({ id, comment, done, locked, ...row }) => {
    const kept = String(locked);
    const cells = typed.map(({ value }) => row[value]);
    return !kept.startsWith(REOPENED) && kept !== lockedText(id, cells, comment, done);
  }).length;
}
