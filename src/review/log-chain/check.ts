// Whether the Log is as Scoretab wrote it: every row after the one before it, none cut, edited or put elsewhere. The first that does not fit is named.
import { type Digest, printOf, TAKEN_IN } from './chain';
import { carriedIn, type LogEnd } from './end-mark';

/** `row`: its number on the tab, from 1; `cells`: from "when" on; `print`: what it carries. */
export type LogRow = { readonly row: number; readonly cells: readonly unknown[]; readonly print: unknown };

/** `row`: where it shows, from 1; `n`: the number of the row that is meant. */
type LogFault = { readonly is: 'edited' | 'gone' | 'moved' | 'cut'; readonly row: number; readonly n: number };

type LogCheck = {
  /** Rows that Scoretab wrote; and those that somebody typed, of which nothing is proved. */
  readonly rows: number;
  readonly typed: number;
  /** Whether it is known which row is the last: not in a copied file. */
  readonly ends: boolean;
  /** In a copied file the count begins anew: how often. */
  readonly begun: number;
  readonly fault: LogFault | undefined;
};

export function checkLogRows(all: readonly LogRow[], end: LogEnd | undefined, digest: Digest): LogCheck {
  const filled = all.filter(({ cells, print }) => [...cells.slice(0, TAKEN_IN), print].some((cell) => cell !== '' && cell !== undefined));
  const own = filled.flatMap((each) => {
    const carried = carriedIn(each.print);
    return carried ? [{ ...each, carried, cells: each.cells.slice(0, TAKEN_IN).map((cell) => String(cell ?? '')) }] : [];
  });
  let before: LogEnd = { n: 0, print: '' };
  let begun = 0;
  let fault: LogFault | undefined;
  for (const { row, carried, cells } of own) {
    const isFirst = carried.n === 1 && carried.print === printOf('', cells, digest);
    if (isFirst) begun += 1;
    else fault ??= faultAt(row, carried, cells);
    if (fault) break;
    before = carried;
  }
  const ends = end !== undefined;
  if (!fault && end && end.print !== before.print) {
    const last = own[own.length - 1]?.row ?? 0;
    fault = end.n > before.n ? { is: 'cut', row: last, n: before.n + 1 } : { is: 'edited', row: last, n: before.n };
  }
  return { rows: own.length, typed: filled.length - own.length, ends, begun, fault };

  function faultAt(row: number, carried: LogEnd, cells: readonly string[]): LogFault | undefined {
    const wanted = before.n + 1;
    if (carried.n !== wanted) return { is: own.some((each) => each.carried.n === wanted) ? 'moved' : 'gone', row, n: wanted };
    return carried.print === printOf(before.print, cells, digest) ? undefined : { is: 'edited', row, n: wanted };
  }
}
