// What closing reads, made up: rows of the tabs that it looks at.
import type { Person } from '../../../src/plans/person';
import { readRoster } from '../../../src/plans/roster/read';
import type { ClosingRead } from '../../../src/review/closing/closing-read';
import type { HistoryRead, MarkedRow } from '../../../src/review/closing/history-read';
import type { ReadTab } from '../../../src/review/read-back';
import type { SheetState } from '../../../src/review/spreadsheet';
import type { TabKey } from '../../../src/workbook/tab-kinds';

export const RECORD = {
  ...{ id: 'plan-05:2026-H1', plan: 'plan-05', version: 1, period: '2026-H1', language: 'en' as const, created: '' },
};

type Rows = readonly MarkedRow[];
type Made = {
  readonly summary?: Rows;
  readonly comments?: Rows;
  readonly stages?: Rows;
  readonly interviews?: Rows;
  readonly appeals?: Rows;
  readonly adjustments?: Rows;
  readonly reviewed?: ClosingRead['reviewed'];
  readonly people?: readonly (readonly [id: string, name: string, department: string])[];
};

export const sheet = (key: TabKey, sheetId: number, marks: readonly string[], more: Partial<SheetState> = {}): SheetState => ({
  ...{ sheetId, title: key, index: 0, rows: 100, columns: 30, frozenRows: 1, protections: [], warnings: [] },
  about: { review: RECORD.id, key },
  places: marks.map((value, at) => ({ on: 'column', at, value })),
  ...more,
});

export function closingRead({ interviews, appeals, adjustments, reviewed, people = [], ...read }: Made): ClosingRead {
  const tabs = Object.entries(read).map(
    ([key, rows], n): ReadTab => ({
      ...{ key: key as TabKey, sheetId: 100 + n, title: key, rows, stuck: false },
      about: { review: RECORD.id, key: key as TabKey },
    }),
  );
  const recordTab = (key: 'interviews' | 'appeals' | 'adjustments', rows: Rows | undefined) => rows && { sheet: sheet(key, 200, []), rows };
  return {
    read: { record: RECORD, tabs, missing: [] },
    plan: undefined,
    interviews: recordTab('interviews', interviews),
    appeals: recordTab('appeals', appeals),
    adjustments: recordTab('adjustments', adjustments),
    history: undefined,
    people: personsOf(people),
    reviewed,
    misplaced: [],
    misnamed: [],
    lost: [],
    archive: [],
    changed: [],
  };
}

const personsOf = (people: NonNullable<Made['people']>): readonly Person[] =>
  readRoster([['ID', 'Name', 'Department'], ...people.map((each) => [...each])]).people;

/** History with these rows, and a column for whatever they have. */
export function rowsOfHistory(rows: Rows): HistoryRead {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { sheet: sheet('history', 300, keys), rows, columns: new Map(keys.map((key, at) => [key, at])), first: 1 };
}
