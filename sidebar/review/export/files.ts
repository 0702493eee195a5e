// The files that a review is taken along as: names, and addresses under which the browser hands them over. Nothing leaves the page by itself.
import type { Answer } from '../../../src/rpc/contract';
import { sayExport } from '../../words';
import { csvOf, schemaOf, type Table } from './csv';
import { xlsxOf } from './xlsx';

export type Format = 'xlsx' | 'csv';
export type TakenFile = { readonly kind: 'xlsx' | 'csv' | 'schema'; readonly name: string; readonly url: string };
/** What belongs together: a table's files; or the workbook, without `table`. */
export type TakenFiles = { readonly table: Table['name'] | undefined; readonly rows: number; readonly files: readonly TakenFile[] };

export async function filesOf(review: string, format: Format, { tables }: Answer<'exportReview'>): Promise<readonly TakenFiles[]> {
  const stem = `scoretab-${review.replace(/[^A-Za-z0-9]+/g, '-')}`;
  if (format === 'xlsx') {
    const workbook = await xlsxOf(tables, (word) => sayExport(word));
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    return [{ table: undefined, rows, files: [fileOf('xlsx', `${stem}.xlsx`, workbook)] }];
  }
  return tables.map((table) => ({
    ...{ table: table.name, rows: table.rows.length },
    files: [
      fileOf('csv', `${stem}-${table.name}.csv`, textBlob(csvOf(table), 'text/csv')),
      fileOf('schema', `${stem}-${table.name}.schema.json`, textBlob(schemaOf(table), 'application/json')),
    ],
  }));
}

/** Once nobody needs them any more. */
export function forgetFiles(all: readonly TakenFiles[]): void {
  for (const { files } of all) for (const { url } of files) URL.revokeObjectURL(url);
}

const textBlob = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });
const fileOf = (kind: TakenFile['kind'], name: string, blob: Blob): TakenFile => ({ kind, name, url: URL.createObjectURL(blob) });
