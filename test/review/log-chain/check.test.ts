// The chain of the Log: what was cut, edited, swapped, sorted or typed in between, and which row is named first.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { printOf } from '../../../src/review/log-chain/chain';
import { checkLogRows, type LogRow } from '../../../src/review/log-chain/check';
import { type LogEnd, printedText } from '../../../src/review/log-chain/end-mark';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const FIRST = 5;

/** So many rows as they are written, with their end. */
function written(count: number): { readonly rows: readonly LogRow[]; readonly end: LogEnd } {
  let end: LogEnd = { n: 0, print: '' };
  const rows = Array.from({ length: count }, (_, n): LogRow => {
    const cells = [`2026-07-0${(n % 9) + 1} 09:00`, 'hr@example.com', 'Score corrected', `E${n}`, '', `why ${n}`, String(n), String(n + 1)];
    end = { n: n + 1, print: printOf(end.print, cells, digest) };
    return { row: FIRST + n, cells, print: printedText(end) };
  });
  return { rows, end };
}
const TEN = written(10);
const at = (n: number): LogRow => TEN.rows[n - 1] ?? { row: 0, cells: [], print: '' };
const placed = (rows: readonly Omit<LogRow, 'row'>[]): readonly LogRow[] => rows.map((row, n) => ({ ...row, row: FIRST + n }));
const without = (...ns: readonly number[]) => placed(TEN.rows.filter((_, n) => !ns.includes(n + 1)));
const edited = (n: number, cell: number, text: unknown) =>
  TEN.rows.map((row, k) => (k === n - 1 ? { ...row, cells: row.cells.map((each, c) => (c === cell ? text : each)) } : row));
const swapped = (a: number, b: number) => placed(TEN.rows.map((row, k) => (k === a - 1 ? at(b) : k === b - 1 ? at(a) : row)));
const BLANK = { cells: ['', '', '', '', '', '', '', ''], print: '' };
const TYPED = { cells: ['', '', 'Question', 'E7', '', 'Why 80?', '', ''], print: '' };

type Case = readonly [what: string, rows: readonly LogRow[], fault: object | undefined];
// biome-ignore format: a case each
const CASES: readonly Case[] = [
  ['as written', TEN.rows, undefined],
  ['with blank rows and questions that HR typed between', placed([at(1), BLANK, TYPED, ...TEN.rows.slice(1)]), undefined],
  ['the first row cut', without(1), { is: 'gone', row: 5, n: 1 }],
  ['a row in the middle cut', without(5), { is: 'gone', row: 9, n: 5 }],
  ['several cut', without(3, 4, 8), { is: 'gone', row: 7, n: 3 }],
  ['the last row cut', without(10), { is: 'cut', row: 13, n: 10 }],
  ['the last three cut', without(8, 9, 10), { is: 'cut', row: 11, n: 8 }],
  ['all of it cut', [], { is: 'cut', row: 0, n: 1 }],
  ['two neighbours swapped', swapped(4, 5), { is: 'moved', row: 8, n: 4 }],
  ['two rows swapped', swapped(2, 9), { is: 'moved', row: 6, n: 2 }],
  ['sorted upside down', placed([...TEN.rows].reverse()), { is: 'moved', row: 5, n: 1 }],
  ['a reason edited', edited(6, 5, 'another reason'), { is: 'edited', row: 10, n: 6 }],
  ['a day typed anew, which is a number by then', edited(3, 0, 46203.5), { is: 'edited', row: 7, n: 3 }],
  ['the last row edited', edited(10, 7, '99'), { is: 'edited', row: 14, n: 10 }],
  ['what ties a row to the one before it deleted', TEN.rows.map((row, n) => (n === 4 ? { ...row, print: '' } : row)), { is: 'gone', row: 10, n: 5 }],
  ['a row twice', placed([...TEN.rows.slice(0, 5), at(5), ...TEN.rows.slice(5)]), { is: 'moved', row: 10, n: 6 }],
];
test.each(CASES)('%s', (_, rows, fault) => expect(checkLogRows(rows, TEN.end, digest).fault).toEqual(fault));

test('what is proved, and what is not', () => {
  const { rows, typed, ends, begun } = checkLogRows(placed([at(1), TYPED, ...TEN.rows.slice(1)]), TEN.end, digest);
  expect({ rows, typed, ends, begun }).toEqual({ rows: 10, typed: 1, ends: true, begun: 1 });
});

test('in a copied file the count begins anew, and the end of what was copied is not known', () => {
  const more = written(2);
  expect(checkLogRows(TEN.rows, undefined, digest)).toMatchObject({ ends: false, begun: 1, fault: undefined });
  expect(checkLogRows(placed([...TEN.rows, ...more.rows]), more.end, digest)).toMatchObject({ ends: true, begun: 2, fault: undefined });
});

test('whatever one row is taken away, put elsewhere or edited, a fault is named', () => {
  const change = fc.oneof(
    fc.record({ is: fc.constant('cut' as const), n: fc.integer({ min: 1, max: 10 }) }),
    fc.record({ is: fc.constant('move' as const), n: fc.integer({ min: 1, max: 10 }), to: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ is: fc.constant('edit' as const), n: fc.integer({ min: 1, max: 10 }), cell: fc.nat(7), text: fc.string() }),
  );
  fc.assert(
    fc.property(change, (each) => {
      const rest = TEN.rows.filter((_, n) => n !== each.n - 1);
      if (each.is === 'cut') return checkLogRows(placed(rest), TEN.end, digest).fault !== undefined;
      if (each.is === 'edit')
        return (
          at(each.n).cells[each.cell] === each.text ||
          checkLogRows(edited(each.n, each.cell, each.text), TEN.end, digest).fault?.n === each.n
        );
      const to = each.to >= each.n ? each.to : each.to - 1;
      const all = placed([...rest.slice(0, to), at(each.n), ...rest.slice(to)]);
      return (checkLogRows(all, TEN.end, digest).fault === undefined) === (to === each.n - 1);
    }),
  );
});
