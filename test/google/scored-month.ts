// A month of plan 3 on the host, typed by its marks: scores of everybody, and the days of its stages.

import type { Host } from '../local/open';
import { serialOf } from '../workbook/table-book';
import { entering, marksOf, rowsBy, tabBy, tabsBy, write } from './by-marks';

/** Scores for everybody: of who is `low` points that make no 60, of the others full ones. */
export async function score(host: Host, review: string, low: ReadonlySet<string>, except: ReadonlySet<string> = new Set()): Promise<void> {
  const requests = tabsBy(host, 'score', review).flatMap((sheet) => {
    const typed = marksOf(sheet).filter((mark) => /^(rated|input|target):/.test(mark));
    return entering(
      sheet,
      rowsBy(host, sheet).flatMap((row, n) => {
        if (except.has(String(row.id))) return [];
        const isLow = low.has(String(row.id));
        const cell = (mark: string): number => {
          if (mark.startsWith('target:')) return 100;
          if (mark.startsWith('rated:')) return isLow ? 31.5 : 97.25;
          return /cost/.test(mark) === isLow ? 90_000 : isLow ? 10 : 15;
        };
        return [[n, Object.fromEntries([...typed.map((mark) => [mark, cell(mark)]), ['done', true]])] as const];
      }),
    );
  });
  await write(host, requests);
}

/** The days of stages, of all or all but some. */
export async function date(host: Host, review: string, except: readonly string[] = []): Promise<void> {
  const sheet = tabBy(host, 'stages', review);
  const kinds = rowsBy(host, sheet, 'n').map(({ kind }) => String(kind));
  const on = kinds.flatMap((kind, n) =>
    kind === 'archive' || except.includes(kind) ? [] : [[n, { on: serialOf('2026-06-30') }] as const],
  );
  await write(host, entering(sheet, on));
}
