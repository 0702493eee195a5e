// Tables as arguments: a range, or the same in one line of text, with blank rows and a heading left out.
import { say } from '../i18n/functions-words';
import { openEdge, readCriterion } from '../scoring/criterion';
import { UNSEEN, visible } from '../scoring/invisible';
import { fold, isBlank, textOf } from '../scoring/reading';
import { fail, type Place } from './sentences';

/** One row, with its number in the argument, from 1. */
export type TableRow = { readonly cells: readonly unknown[]; readonly number: number };

type TableShape = {
  readonly columns: number;
  /** The column that holds a value in every row but a heading. */
  readonly value: number;
  /** The cells in one row of a one-line table. */
  readonly split: (line: string) => readonly string[];
};

/** The rows of a table; fails where it has none, or the wrong number of columns. */
export function readTable(value: unknown, place: Place, shape: TableShape): readonly TableRow[] {
  const all = Array.isArray(value) ? fromRange(value, place, shape) : fromText(value, shape);
  const rows = all.filter((row) => !row.cells.every(isBlank));
  const [first, ...others] = rows;
  // in one line nobody writes a heading: a word there is a mistake, and dropping it would drop a rule
  const mayHead = Array.isArray(value) && first !== undefined && others.length > 0;
  const heading = mayHead && isHeading(first, shape) && !others.some((row) => isHeading(row, shape));
  const kept = heading ? others : rows;
  return kept.length > 0 ? kept : fail(place, say('tableEmpty'));
}

function fromRange(rows: readonly unknown[], place: Place, shape: TableShape): readonly TableRow[] {
  return rows.map((cells, n) => {
    if (!Array.isArray(cells)) return fail(place, say('notRange'));
    if (cells.length !== shape.columns) fail(place, say('tableColumns', { wanted: shape.columns, got: cells.length }));
    return { cells, number: n + 1 };
  });
}

function fromText(value: unknown, shape: TableShape): readonly TableRow[] {
  const lines = textOf(value).split(/\r\n|[;；\r\n]/);
  return lines.map((line, n) => ({ cells: isBlank(line) ? [] : shape.split(line), number: n + 1 }));
}

/** A heading's value cell is a word: it has a letter, and neither digit, sign nor bracket. */
function isHeading(row: TableRow, shape: TableShape): boolean {
  const cell = row.cells[shape.value];
  if (typeof cell !== 'string') return false;
  const text = fold(visible(cell));
  return /\p{L}/u.test(text) && !/[\d<>=≥≤≧≦()[\]{}]/.test(text);
}

/** `A=1.2`: a name and a plain value. */
export function splitPlain(line: string): readonly string[] {
  const [name = '', value = ''] = splitAtSign(line);
  return value.startsWith('=') || value.startsWith('＝') ? [name, value.slice(1).trim()] : ['', line.trim()];
}

/** `A>=90`, `B[80,90)`: a name, and a criterion with its own sign. `A=90+`: one that begins with a number. A name holds no sign. */
export function splitCriterion(line: string): readonly string[] {
  const [name = '', rest = ''] = splitAtSign(line);
  if (name === '') {
    // an interval holds no bracket but its own two
    const folded = fold(line);
    const at = Math.max(folded.lastIndexOf('['), folded.lastIndexOf('('));
    return at > 0 && readCriterion(line.slice(at)) ? [line.slice(0, at).trim(), line.slice(at).trim()] : ['', rest];
  }
  const worded = /^[=＝]\s*([-+－＋]?[\d０-９].*)$/.exec(visible(rest))?.[1];
  return [name, worded !== undefined && !readCriterion(rest) && (readCriterion(worded) || openEdge(worded)) ? worded : rest];
}

/** `A<=10%`: parted at the first sign, which stays with what follows. */
export function splitAtSign(line: string): readonly string[] {
  const at = fold(line).search(SIGN);
  return at > 0 ? [line.slice(0, at).trim(), line.slice(at).trim()] : ['', line.trim()];
}

const SIGN = /[<>=≥≤≧≦]/;

/** `E,2,连续,,警告`: five cells; what follows the fourth comma is the text, commas and all. An interval keeps its own comma. */
export function splitRule(line: string): readonly string[] {
  const interval = INTERVAL.exec(line)?.[0] ?? '';
  const rest = line.slice(interval.length);
  const comma = rest.includes(',') ? ',' : '，';
  const cells = rest.split(comma);
  return [interval + (cells[0] ?? ''), ...cells.slice(1, 4), cells.slice(4).join(comma)].map((cell) => cell.trim());
}

/** After what nobody sees, too. */
const INTERVAL = new RegExp(`^(?:\\s|[${UNSEEN}])*[[(（［][^\\])）］]*[\\])）］]`, 'u');
