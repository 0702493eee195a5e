// A locked score corrected by HR: the cell, what is kept of its row, the tab's fingerprint and a row of the Log, in one call.
import { cellsOver } from '../../workbook/requests/cells';
import type { Request } from '../../workbook/requests/request';
import { lockedText, PART } from '../../workbook/score/locked-text';
import { TYPED } from '../../workbook/score/marks';
import { type Digest, textNow } from './changes';
import type { ToLock } from './locking';
import type { LockedRow, LockingTab } from './locking-read';
import { type Hand, keptAs, logged } from './settling';

/** A column that is scored: its mark, what stands over it, its number among a row's `cells`, and where it stands. */
type Scored = { readonly mark: string; readonly heading: string; readonly n: number; readonly column: number };

/** Those of a tab, in the order in which they stand there. */
export const scoredColumns = ({ typed, headings }: LockingTab): readonly Scored[] =>
  typed
    .map(({ value, at }, n) => ({ mark: value, heading: headings[n + 1] ?? '', n, column: at }))
    .filter(({ mark }) => TYPED.test(mark))
    .sort((a, b) => a.column - b.column);

/** `row`: one that is as it was locked. */
export function correction(
  made: ToLock,
  tab: LockingTab,
  row: LockedRow,
  { n, column, heading }: Scored,
  value: number | string,
  reason: string,
  hand: Hand,
  digest: Digest,
): readonly Request[] {
  const after = { ...row, cells: row.cells.map((cell, at) => (at === n ? value : cell)) };
  const part = (cell: unknown): string => lockedText('', [cell], '', '').split(PART)[1] ?? '';
  return [
    cellsOver({ row: row.row, column, cells: [[value]] }, tab.sheet.sheetId, made.state.locale),
    ...keptAs(made, tab, row, textNow(after), digest, after),
    ...logged(made.state, 'scoreCorrected', tab, row, { heading, old: part(row.cells[n]), now: part(value) }, reason, hand),
  ];
}
