// The wide table of results as the Summary has them, and History's rows: by the marks of their columns, wherever these stand.
import { isExemptMark, textOf } from '../../scoring/reading';
import { dayOfSerial } from '../../workbook/serial-day';
import { lastRows } from '../closing/entries';
import type { HistoryRead } from '../closing/history-read';
import type { ReviewReadBack } from '../read-back';
import {
  type About,
  type ColumnType,
  type ExportCell,
  type ExportColumn,
  type ExportTable,
  exportTable,
  type KeyedRow,
  keysFor,
} from './table';

/** What the Summary's columns hold, by their marks or how these begin; the others are worked out for it alone. */
const SUMMARY: readonly (readonly [mark: string, type: ColumnType, about: About])[] = [
  ['id', 'STRING', 'person'],
  ['name', 'STRING', 'name'],
  ['department', 'STRING', 'department'],
  ['group', 'STRING', 'group'],
  ['role:', 'FLOAT64', 'role'],
  ['dimension:', 'FLOAT64', 'dimensionScore'],
  ['rollUp:', 'FLOAT64', 'rollUp'],
  ['calculated', 'FLOAT64', 'calculated'],
  ['final', 'FLOAT64', 'final'],
  ['grade', 'STRING', 'grade'],
  ['rank', 'INT64', 'rank'],
  ['adjusted', 'STRING', 'adjusted'],
  ['streak', 'STRING', 'streak'],
  ['outcome', 'STRING', 'outcome'],
  ['bonus', 'FLOAT64', 'bonus'],
  ['stage', 'STRING', 'stage'],
];

export function summaryTable({ record, tabs }: ReviewReadBack, names: boolean): ExportTable {
  const rows = tabs.find(({ key }) => key === 'summary')?.rows ?? [];
  const marks = Object.keys(rows[0] ?? {});
  const held = SUMMARY.flatMap(([mark, type, about]) =>
    marks.filter((each) => (mark.endsWith(':') ? each.startsWith(mark) : each === mark)).map((each) => ({ mark: each, type, about })),
  );
  const keys = keysFor(held.map(({ mark }) => mark));
  const columns: readonly ExportColumn[] = [
    { key: 'row_id', type: 'STRING', about: 'personRow' },
    { key: 'review', type: 'STRING', about: 'review' },
    { key: 'plan_version', type: 'INT64', about: 'planVersion' },
    ...held.map(({ mark, type, about }, n) => ({
      ...{ key: keys[n] ?? mark, type, about, ...(mark.includes(':') && { of: mark.slice(mark.indexOf(':') + 1) }) },
      ...(mark === 'name' && { personal: true as const }),
    })),
  ];
  const keyed = rows.map(
    (row): KeyedRow => ({
      ...{ row_id: `${record.id}|${textOf(row.id)}`, review: record.id, plan_version: record.version },
      ...Object.fromEntries(held.map(({ mark, type }, n) => [keys[n], cellOf(row[mark], type)])),
    }),
  );
  return exportTable('summary', columns, keyed, names);
}

function cellOf(cell: unknown, type: ColumnType): ExportCell {
  if (type === 'STRING') return textOf(cell) === '' ? null : textOf(cell);
  // places that are shared stand as =3
  const number = typeof cell === 'string' ? Number(/^=?(\d+)$/.exec(cell)?.[1] ?? Number.NaN) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

const HISTORY: readonly ExportColumn[] = [
  { key: 'row_id', type: 'STRING', about: 'historyRow' },
  { key: 'person_id', type: 'STRING', about: 'personThen' },
  { key: 'person_name', type: 'STRING', about: 'name', personal: true },
  { key: 'department', type: 'STRING', about: 'departmentThen' },
  { key: 'plan', type: 'STRING', about: 'plan' },
  { key: 'period', type: 'STRING', about: 'period' },
  { key: 'card', type: 'STRING', about: 'scorecardOrGroup' },
  { key: 'score', type: 'FLOAT64', about: 'finalThen' },
  { key: 'does_not_apply', type: 'INT64', about: 'setAside' },
  { key: 'grade', type: 'STRING', about: 'grade' },
  { key: 'outcome', type: 'STRING', about: 'followed' },
  { key: 'bonus', type: 'FLOAT64', about: 'bonus' },
  { key: 'counted', type: 'FLOAT64', about: 'counted' },
  { key: 'closed', type: 'DATE', about: 'closed' },
  { key: 'counts', type: 'INT64', about: 'counts' },
];

/** Of all reviews of the workbook. */
export function historyTable(history: HistoryRead | undefined, names: boolean): ExportTable {
  const filled = history?.rows.filter(({ key }) => textOf(key) !== '') ?? [];
  const last = new Set(history ? lastRows(history).values() : []);
  const rows = filled.map((row): KeyedRow => {
    const closed = typeof row.closed === 'number' ? row.closed : undefined;
    return {
      row_id: [textOf(row.key), closed ?? ''].join('|'),
      ...{ person_id: cellOf(row.id, 'STRING'), person_name: cellOf(row.name, 'STRING'), department: cellOf(row.department, 'STRING') },
      ...{ plan: cellOf(row.plan, 'STRING'), period: cellOf(row.period, 'STRING'), card: cellOf(row.card, 'STRING') },
      ...{ score: typeof row.score === 'number' ? row.score : null, does_not_apply: isExemptMark(textOf(row.score)) ? 1 : 0 },
      ...{ grade: cellOf(row.grade, 'STRING'), outcome: cellOf(row.outcome, 'STRING'), bonus: cellOf(row.bonus, 'FLOAT64') },
      ...{
        counted: cellOf(row.counted, 'FLOAT64'),
        closed: closed === undefined ? null : dayOfSerial(closed),
        counts: last.has(row) ? 1 : 0,
      },
    };
  });
  return exportTable('history', HISTORY, rows, names);
}
