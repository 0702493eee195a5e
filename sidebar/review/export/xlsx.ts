// All tables as one workbook of Excel: a sheet a table, and one that says what their columns hold. Texts are texts, no formula and no link.
import writeExcelFile from 'write-excel-file/universal';
import type { Table } from './csv';

type Word = Table['name'] | 'columns' | 'table' | 'column' | 'holds';

/** `say`: what its sheets and headings are called. */
export function xlsxOf(tables: readonly Table[], say: (word: Word) => string): Promise<Blob> {
  const head = (value: string) => ({ value, fontWeight: 'bold' as const });
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: say(name),
    data: [columns.map(({ key }) => head(key)), ...rows.map((row) => row.map((cell) => cell))],
    columns: columns.map(({ type }) => ({ width: type === 'STRING' ? 22 : 12 })),
    stickyRowsCount: 1,
  }));
  const about = {
    sheet: say('columns'),
    data: [
      [head(say('table')), head(say('column')), head(say('holds'))],
      ...tables.flatMap(({ name, columns }) => columns.map((column) => [say(name), column.key, column.about])),
    ],
    columns: [{ width: 14 }, { width: 24 }, { width: 80 }],
    stickyRowsCount: 1,
  };
  return writeExcelFile([...sheets, about]).toBlob();
}
