// A table to be taken along: what its columns are called and hold, as BigQuery names types, and rows of values as they are.

import type { ServerTexts } from '../../i18n/texts';

/** What a column holds, as the languages have it. */
export type About = Exclude<keyof ServerTexts['exporting'], 'ofMark'>;

/** `DATE`: a text like 2026-06-30. */
export type ColumnType = 'STRING' | 'FLOAT64' | 'INT64' | 'DATE';
/** `key`: Latin letters, digits and `_`, as a database takes it. `of`: which dimension or
 * kind of raters, by its id. `personal`: left blank where HR wants IDs alone. */
export type ExportColumn = {
  readonly key: string;
  readonly type: ColumnType;
  readonly about: About;
  readonly of?: string;
  readonly personal?: true;
};
export type ExportCell = string | number | null;
export type ExportTable = {
  readonly name: 'scores' | 'summary' | 'history';
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
};

/** A row by the keys of its columns; what it lacks is blank. */
export type KeyedRow = Readonly<Record<string, ExportCell | undefined>>;

export function exportTable(
  name: ExportTable['name'],
  columns: readonly ExportColumn[],
  rows: readonly KeyedRow[],
  names: boolean,
): ExportTable {
  return {
    name,
    columns,
    rows: rows.map((row) => columns.map(({ key, personal }) => (personal && !names ? null : (row[key] ?? null)))),
  };
}

/** Letters and digits of a mark such as `dimension:key work`, as a column's key; what is left over is told apart by its number. */
export function keysFor(marks: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return marks.map((mark) => {
    const plain = mark
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '');
    const base = /^[a-z]/.test(plain) ? plain : `c_${plain}`;
    let key = base;
    for (let n = 2; taken.has(key); n++) key = `${base}_${n}`;
    taken.add(key);
    return key;
  });
}
