// What HR does with a difference after the lock, as the requests of one call: what was locked is put back, or what stands there is kept with a
// reason and counts as locked from then on. The Log has a row a cell either way.
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { cellsOver } from '../../workbook/requests/cells';
import type { Request } from '../../workbook/requests/request';
import type { Cell } from '../../workbook/tab';
import { noted } from '../log';
import { type ChangedCell, type Difference, type Digest, isExplained, printedAsLocked, shownIn, textNow } from './changes';
import { shortPrint } from './fingerprint';
import { markPrint } from './lock-mark';
import { sealOf, type ToLock } from './locking';
import { type LockedRow, type LockingTab, personOn } from './locking-read';

export type Hand = { readonly email: string; readonly at: string };

/** Whether what was locked can be put back: all of it can be told, and something was. */
export const mayPutBack = ({ kind, cells }: Difference): boolean => kind === 'row' && cells.every(({ typed }) => typed !== undefined);

/** Where `mayPutBack`. The fingerprint stays that of the lock. */
export function putBack({ state }: ToLock, difference: Difference, reason: string, hand: Hand): readonly Request[] {
  if (difference.kind === 'print') return [];
  const { tab, row, cells } = difference;
  const tick = tab.columns[tab.columns.length - 1];
  return [
    ...cells.map(({ column, typed }) =>
      cellsOver({ row: row.row, column, cells: [[column === tick ? typed === true : cellOf(typed)]] }, tab.sheet.sheetId, state.locale),
    ),
    ...cells.flatMap((cell) => logged(state, 'changeUndone', tab, row, { ...cell, old: cell.now, now: cell.old }, reason, hand)),
  ];
}

const cellOf = (typed: number | string | boolean | undefined): Cell => (typed === undefined || typed === '' ? null : typed);

/** What stands there counts as locked from now on. */
export function keep(made: ToLock, difference: Difference, reason: string, hand: Hand, digest: Digest): readonly Request[] {
  const { state } = made;
  const { tab } = difference;
  if (difference.kind === 'print') {
    const print = digest(printedAsLocked(tab));
    return [
      ...printed(made, tab, print),
      ...noted(state, hand, 'printKept', (language) => {
        const say = wordsIn(SERVER, 'records', language);
        return {
          detail: `${say('printKeptDetail', { title: tab.sheet.title, print: shortPrint(print) })} ${reason}`,
          old: shortPrint(tab.sheet.locked?.print ?? ''),
          new: shortPrint(print),
        };
      }),
    ];
  }
  const { row, cells } = difference;
  return [
    ...keptAs(made, tab, row, textNow(row), digest),
    ...cells.flatMap((cell) => logged(state, 'changeKept', tab, row, cell, reason, hand)),
  ];
}

/** The text of a row that counts as locked from now on, and the fingerprint that follows. One that tells of more stays, and goes on telling. */
export function keptAs(
  made: ToLock,
  tab: LockingTab,
  row: LockedRow,
  text: string,
  digest: Digest,
  after: LockedRow = row,
): readonly Request[] {
  const rows = tab.rows.map((each) => (each === row ? { ...after, locked: text } : each));
  return [
    cellsOver({ row: row.row, column: tab.at, cells: [[text]] }, tab.sheet.sheetId, made.state.locale),
    ...(isExplained(tab, digest) ? printed(made, tab, digest(printedAsLocked({ ...tab, rows }))) : []),
  ];
}

function printed({ lists }: ToLock, { sheet: { sheetId, locked } }: LockingTab, print: string): readonly Request[] {
  const seal = sealOf(lists, sheetId);
  return locked && seal !== undefined ? [markPrint(seal, locked, print)] : [];
}

/** In the Log: whose, which cell, why; old and new. */
export const logged = (
  state: ToLock['state'],
  what: 'changeUndone' | 'changeKept' | 'scoreCorrected',
  { sheet: { title } }: LockingTab,
  row: LockedRow,
  { heading, old, now }: Pick<ChangedCell, 'heading' | 'old' | 'now'>,
  reason: string,
  hand: Hand,
): readonly Request[] =>
  noted(state, hand, what, (language) => {
    const said = wordsIn(SERVER, 'records', language)('changedCell', { title, person: personOn(row), cell: heading });
    return { detail: reason === '' ? said : `${said} ${reason}`, old: shownIn(old), new: shownIn(now) };
  });
