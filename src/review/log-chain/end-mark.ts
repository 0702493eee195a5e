// Which row of the Log is the last: what each row carries, and the mark of the script's own project that says it of the last.
import type { Request } from '../../workbook/requests/request';
import { changeMark, type Metadata, marksWith, putMark } from '../project-mark';

/** The number of the last row, from 1, and its fingerprint, 64 hexadecimal digits. */
export type LogEnd = { readonly n: number; readonly print: string };
export type EndMark = LogEnd & { readonly id: number };

const END_MARK = 'st.chain';

export const printedText = ({ n, print }: LogEnd): string => `${n} ${print}`;

/** What a row carries; undefined where that is nothing of ours. */
export function carriedIn(cell: unknown): LogEnd | undefined {
  const [, n, print = ''] = /^(\d+) ([0-9a-f]{64})$/.exec(String(cell ?? '')) ?? [];
  return n === undefined ? undefined : { n: Number(n), print };
}

/** The marks on a spreadsheet that say so. */
export const endMarks = (metadata: readonly Metadata[]): readonly EndMark[] =>
  marksWith(metadata, END_MARK).flatMap(({ id, text }) => {
    const end = carriedIn(text);
    return end ? [{ id, ...end }] : [];
  });

export const markEnd = (id: number, end: LogEnd): Request => putMark(id, END_MARK, printedText(end), 'spreadsheet');
export const moveEnd = (id: number, end: LogEnd): Request => changeMark(id, printedText(end));
