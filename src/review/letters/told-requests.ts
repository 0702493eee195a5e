// The day on which somebody was told of their result, where the policy's clock reads it: their row on Appeals; and on Stages the day of release,
// once everybody has a letter.
import type { Day } from '../../plans/day';
import { foldId } from '../../plans/fold-id';
import { textOf } from '../../scoring/reading';
import { area, elsewhere } from '../../workbook/area';
import { cellsOver } from '../../workbook/requests/cells';
import type { Request } from '../../workbook/requests/request';
import { serialDay } from '../../workbook/serial-day';
import { columnAt } from '../columns';
import { firstRow } from '../read-back';
import type { Out } from '../sending/post';
import { mayEdit, type OwnSheet, type SpreadsheetState, tabsOf } from '../spreadsheet';

type Cells = readonly (readonly unknown[])[];

const tabOf = (state: SpreadsheetState, review: string, key: 'appeals' | 'stages'): OwnSheet | undefined =>
  tabsOf(state, review).find((sheet) => sheet.about.key === key && mayEdit(sheet));

/** What to read: the rows of both tabs, as far as there are these tabs. */
export const toldRanges = (state: SpreadsheetState, review: string): readonly string[] =>
  (['appeals', 'stages'] as const).flatMap((key) => {
    const sheet = tabOf(state, review, key);
    return sheet
      ? [elsewhere(sheet.title, area(firstRow(sheet), 0, Math.max(1, sheet.rows - firstRow(sheet)), Math.max(1, sheet.columns)))]
      : [];
  });

/** `values`: the answers to these. `everybody`: nobody is left who has none. */
export function toldRequests(
  state: SpreadsheetState,
  review: string,
  values: readonly Cells[],
  out: readonly Out[],
  everybody: boolean,
): readonly Request[] {
  const [appeals, stages] = [tabOf(state, review, 'appeals'), tabOf(state, review, 'stages')];
  return [
    ...(appeals ? onAppeals(appeals, values[0] ?? [], out, state.locale) : []),
    ...(stages && everybody ? onStages(stages, values[appeals ? 1 : 0] ?? [], out, state.locale) : []),
  ];
}

const dayIn = ({ at }: Out): number => serialDay(at.slice(0, 10) as Day); // ISO 8601 by the spreadsheet's clock begins with its day

/** In the row that has them, unless they have appealed already; else in the next that is blank. Rows are put in where there are too few. */
function onAppeals(sheet: OwnSheet, rows: Cells, out: readonly Out[], locale: string): readonly Request[] {
  const [id, told, asked] = [columnAt(sheet, 'id'), columnAt(sheet, 'told'), columnAt(sheet, 'asked')];
  if (id < 0 || told < 0 || out.length === 0) return [];
  const count = Math.max(1, sheet.rows - firstRow(sheet));
  const all = Array.from({ length: count }, (_, n) => rows[n] ?? []);
  const at = new Map(all.flatMap((row, n): readonly [string, number][] => (textOf(row[id]) === '' ? [] : [[foldId(textOf(row[id])), n]])));
  const blank = all.flatMap((row, n) =>
    row.every((cell, column) => textOf(cell) === '' || column > told) && textOf(row[id]) === '' && textOf(row[told]) === '' ? [n] : [],
  );
  const known = out.filter((each) => at.has(foldId(each.id)));
  const fresh = out.filter((each) => !at.has(foldId(each.id)));
  const lacking = Math.max(0, fresh.length - blank.length);
  // within the rows that its formulas read, before the last
  const start = firstRow(sheet) + count - 1;
  const put: readonly Request[] =
    lacking > 0
      ? [
          {
            insertDimension: {
              range: { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: start, endIndex: start + lacking },
              inheritFromBefore: true,
            },
          },
        ]
      : [];
  const isLast = blank[blank.length - 1] === count - 1;
  const free = [
    ...blank.map((n) => firstRow(sheet) + n + (isLast && n === count - 1 ? lacking : 0)),
    ...Array.from({ length: lacking }, (_, n) => start + n),
  ];
  const cell = (row: number, column: number, value: string | number): Request =>
    cellsOver({ row, column, cells: [[value]] }, sheet.sheetId, locale);
  return [
    ...put,
    ...known.flatMap((each) => {
      const n = at.get(foldId(each.id)) ?? 0;
      const row = firstRow(sheet) + n + (n === count - 1 ? lacking : 0);
      return textOf(all[n]?.[asked]) === '' ? [cell(row, told, dayIn(each))] : [];
    }),
    ...fresh.flatMap((each, n) => {
      const row = free[n] ?? start;
      return [cell(row, id, each.id), cell(row, told, dayIn(each))];
    }),
  ];
}

/** The stage's own row, where no day stands yet. */
function onStages(sheet: OwnSheet, rows: Cells, out: readonly Out[], locale: string): readonly Request[] {
  const [kind, on] = [columnAt(sheet, 'kind'), columnAt(sheet, 'on')];
  const last = out[out.length - 1];
  if (kind < 0 || on < 0 || !last) return [];
  return rows.flatMap((row, n) =>
    row[kind] === 'release' && textOf(row[on]) === ''
      ? [cellsOver({ row: firstRow(sheet) + n, column: on, cells: [[dayIn(last)]] }, sheet.sheetId, locale)]
      : [],
  );
}
