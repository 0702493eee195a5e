// A table as CSV (RFC 4180) that spreadsheets and databases open alike: UTF-8 with its mark, numbers and days as they are, texts that begin like a
// formula made harmless.
import type { Answer } from '../../../src/rpc/contract';

export type Table = Answer<'exportReview'>['tables'][number];
type Cell = Table['rows'][number][number];

export const csvOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  `\uFEFF${[columns.map(({ key }) => key), ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** What a spreadsheet would calculate stays text: https://owasp.org/www-community/attacks/CSV_Injection */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** As `bq load --schema` and the console take it. */
export const schemaOf = ({ columns }: Pick<Table, 'columns'>): string =>
  `${JSON.stringify(
    columns.map(({ key: name, type, about: description }) => ({ name, type, mode: 'NULLABLE', description })),
    null,
    2,
  )}\n`;
