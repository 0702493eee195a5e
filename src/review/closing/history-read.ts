// The rows of History as they are read to be added to: what stands in the columns that closing writes, wherever these now are.
import { HISTORY_KEYS } from '../../workbook/records/history-tab';
import { columnRange, firstRow } from '../read-back';
import type { SheetState, SpreadsheetState } from '../spreadsheet';

type Cells = readonly (readonly unknown[])[];
/** A row of a tab, by the marks of its columns. */
export type MarkedRow = Readonly<Record<string, unknown>>;

/** The tab: which of its columns are known, where, and what stands in its rows from the first on, blank ones too. */
export type HistoryRead = {
  readonly sheet: SheetState;
  readonly rows: readonly MarkedRow[];
  readonly columns: ReadonlyMap<string, number>;
  readonly first: number;
};

/** Of a History that was made before closing kept it. */
export const OLDER_KEYS = ['rank', 'review'] as const;

/** Where it stands, and the ranges that tell its rows; undefined where the tab is gone. */
export function historyAt(state: SpreadsheetState): (Omit<HistoryRead, 'rows'> & { readonly ranges: readonly string[] }) | undefined {
  const sheet = state.sheets.find(({ about }) => about?.key === 'history');
  if (!sheet) return undefined;
  const keys: readonly string[] = [...HISTORY_KEYS, ...OLDER_KEYS];
  const columns = new Map(
    sheet.places.flatMap(({ on, at, value }) => (on === 'column' && keys.includes(value) ? [[value, at] as const] : [])),
  );
  return { sheet, columns, first: firstRow(sheet), ranges: [...columns.values()].map((at) => columnRange(sheet, at)) };
}

/** `values`: the answers to these ranges. */
export function historyRead({ sheet, columns, first }: NonNullable<ReturnType<typeof historyAt>>, values: readonly Cells[]): HistoryRead {
  const keys = [...columns.keys()];
  const count = Math.max(0, ...values.map((cells) => cells.length));
  const rows = Array.from({ length: count }, (_, n) => Object.fromEntries(keys.map((key, at) => [key, values[at]?.[n]?.[0] ?? ''])));
  return { sheet, columns, first, rows };
}
