// Checking the Log, for HR: whether each row follows the one before it. One read; nothing is written.
import { columnAt } from '../review/columns';
import { CHAIN_KEY, endIn, type TAKEN_IN } from '../review/log-chain/chain';
import { checkLogRows, type LogRow } from '../review/log-chain/check';
import { firstRow } from '../review/read-back';
import { failed } from '../rpc/failure';
import { textOf } from '../scoring/reading';
import { area, elsewhere } from '../workbook/area';
import type { Handler } from './handler';
import { hrIn, isHr } from './hr';

export const checkLog: Handler<'checkLog'> = (_, services, tell) => {
  const state = services.readState();
  if (!isHr(hrIn(state.properties, services), services.now().email)) return failed('notHr', tell('notHr'));
  const sheet = state.sheets.find(({ about }) => about?.key === 'log');
  const at = (mark: string): number => columnAt(sheet, mark);
  // cut off, the whole tab too
  if (!sheet) return { ok: true, value: { ...NONE, sheetId: 0, is: state.properties[CHAIN_KEY] ? 'lost' : 'none' } };
  if (at('print') < 0) return { ok: true, value: { ...NONE, sheetId: sheet.sheetId, is: endIn(state) ? 'lost' : 'older' } };
  const first = firstRow(sheet);
  const [rows = []] = services.readRanges([elsewhere(sheet.title, area(first, 0, Math.max(1, sheet.rows - first), sheet.columns))]);
  const columns = COLUMNS.map(at);
  const read = rows.map(
    (cells, n): LogRow => ({ row: first + n + 1, cells: columns.map((column) => cells[column] ?? ''), print: cells[at('print')] }),
  );
  const { fault, ...checked } = checkLogRows(read, endIn(state), services.sha256);
  const [when = '', who = '', what = ''] = (read.find(({ row }) => row === fault?.row)?.cells ?? []).map(textOf);
  return { ok: true, value: { ...checked, sheetId: sheet.sheetId, is: 'read', ...(fault && { fault: { ...fault, when, who, what } }) } };
};

const COLUMNS = ['when', 'who', 'what', 'id', 'name', 'detail', 'old', 'new'] as const satisfies { readonly length: typeof TAKEN_IN };
const NONE = { rows: 0, typed: 0, ends: false, begun: 0 } as const;
