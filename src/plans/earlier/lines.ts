// Results of earlier periods as HR pastes them: a line a person and period, its cells parted by tabs as they are copied from a sheet, or by
// semicolons, commas or spaces as they are typed. The columns stand in their order, or by a heading in any.
import { plainText } from '../../scoring/invisible';
import { isExemptMark, numberIn } from '../../scoring/reading';
import { readPeriod } from '../read-period';
import { headedBy, PARTS, type Part } from './headings';

/** So many are taken in one go. */
export const MOST_LINES = 5000;

/** `line`: its number in what was pasted, from 1, blank ones and the heading counted. The rest as it stands there. */
export type EarlierLine = Readonly<Record<Part, string>> & { readonly line: number };

export type EarlierLines = {
  readonly lines: readonly EarlierLine[];
  /** What a heading lacks: none for ID, period, or for both score and grade. */
  readonly lacking: readonly Part[];
  /** What nothing is read from: headings of other columns, or cells of the first line beyond the fourth. */
  readonly unread: readonly string[];
};

export function earlierLines(text: string): EarlierLines {
  const filled = text.split(/\r\n?|\n/).flatMap((line, n) => (plainText(line) === '' ? [] : [{ line: n + 1, ...cellsOf(line) }]));
  const [first] = filled;
  const head = first && headedBy(first.cells);
  const body = head ? filled.filter(({ cells }) => cells.join('\t') !== first.cells.join('\t')) : filled;
  const at = head?.at ?? IN_ORDER;
  const lines = body.map(({ line, cells, inWords }) => {
    const own = inWords && !head && isWithoutScore(cells) ? [...cells.slice(0, 2), '', ...cells.slice(2)] : cells;
    const cell = (part: Part): string => own[at[part] ?? own.length] ?? '';
    return { line, id: cell('id'), period: cell('period'), score: cell('score'), grade: cell('grade') };
  });
  if (!head) return { lines, lacking: [], unread: (first?.cells ?? []).slice(PARTS.length).filter((cell) => cell !== '') };
  const has = (part: Part): boolean => at[part] !== undefined;
  const lacking = PARTS.filter((part) => !has(part) && (part === 'id' || part === 'period' || !(has('score') || has('grade'))));
  return { lines, lacking, unread: head.unread };
}

const IN_ORDER: Readonly<Partial<Record<Part, number>>> = { id: 0, period: 1, score: 2, grade: 3 };

/** Between words a cell that is blank cannot be seen: of three the last is a grade where it is no score. */
const isWithoutScore = (cells: readonly string[]): boolean => {
  const [, , third = ''] = cells;
  return cells.length === 3 && numberIn(third) === undefined && !isExemptMark(third) && !/[%％]/.test(third);
};

/** `inWords`: parted by spaces alone. */
function cellsOf(line: string): { readonly cells: readonly string[]; readonly inWords: boolean } {
  const mark = MARKS.find((each) => new RegExp(`[${each}]`).test(line));
  if (mark) return { cells: partedAt(line, mark), inWords: false };
  const words = line.trim().split(/\s{2,}/);
  return { cells: (words.length > 1 ? words : withPeriod(line.trim().split(/\s+/))).map(plainText), inWords: true };
}

/** The first that a line has parts it. */
const MARKS = ['\\t', ';；', ',，'] as const;

/** A cell that holds the mark stands in quotes, its own quotes doubled. */
function partedAt(line: string, mark: string): readonly string[] {
  const cells: string[] = [];
  for (const [, quoted, plain, end] of line.matchAll(new RegExp(`(?:\\s*"((?:[^"]|"")*)"\\s*|([^${mark}]*))([${mark}]|$)`, 'g'))) {
    cells.push(plainText(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"')));
    if (end === '') break;
  }
  return cells;
}

/** `2025 H2` is one: a year, and a word that makes a period of it. */
function withPeriod([id = '', year = '', word = '', ...rest]: readonly string[]): readonly string[] {
  const isOne = /^\d{4}年?$/.test(year) && /[^\d.]/.test(word) && readPeriod(`${year} ${word}`) !== undefined;
  return isOne ? [id, `${year} ${word}`, ...rest] : [id, year, word, ...rest];
}
