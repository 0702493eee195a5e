// The rows of the tab Stages with where they stand: what is written when a stage is done, undone or approved is written there.
import type { Day } from '../../plans/day';
import { STAGES, type StageId } from '../../plans/plan';
import { textOf } from '../../scoring/reading';
import { cellsOver } from '../../workbook/requests/cells';
import type { Request } from '../../workbook/requests/request';
import { dayOfSerial } from '../../workbook/serial-day';
import { columnAt } from '../columns';
import { firstRow, type ReviewReadBack } from '../read-back';
import { type OwnSheet, type SpreadsheetState, tabsOf } from '../spreadsheet';

type Cells = readonly (readonly unknown[])[];

/** A stage, or a party to it. `row`: its number on the tab, from 0; `n`: the stage's place, from 1. */
export type StageRow = {
  readonly row: number;
  readonly n: number;
  readonly id: StageId | '';
  readonly title: string;
  readonly what: string;
  readonly who: string;
  readonly due: Day | '';
  readonly on: Day | '';
  readonly by: string;
  readonly number: string;
  readonly record: string;
  /** What has to be noted: `resolution`, `record`, or nothing. */
  readonly notes: string;
  /** Of an approval: what it keeps of the results, and what the Log has of it. */
  readonly print: string;
  readonly logged: string;
};

export const stagesSheet = (state: SpreadsheetState, review: string): OwnSheet | undefined =>
  tabsOf(state, review).find(({ about }) => about.key === 'stages');

/** `values`: the answer to that range. In the stages' order, wherever their rows are. */
export function stageRows(sheet: OwnSheet, values: Cells): readonly StageRow[] {
  const first = firstRow(sheet);
  const columns = sheet.places.filter(({ on }) => on === 'column');
  return inOrder(
    values.map((cells, k) =>
      stageRow(
        first + k,
        columns.map(({ value, at }) => [value, cells[at]]),
      ),
    ),
  );
}

/** The same of what Home has read, without where they stand. */
export const stageRowsIn = ({ tabs }: Pick<ReviewReadBack, 'tabs'>): readonly StageRow[] =>
  inOrder((tabs.find(({ key }) => key === 'stages')?.rows ?? []).map((row) => stageRow(-1, Object.entries(row))));

const inOrder = (rows: readonly StageRow[]): readonly StageRow[] =>
  rows.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n || a.row - b.row);

function stageRow(row: number, cells: readonly (readonly [mark: string, cell: unknown])[]): StageRow {
  const known = new Map(cells);
  const text = (mark: string): string => textOf(known.get(mark) ?? '').trim();
  const day = (mark: string): Day | '' => {
    const serial = known.get(mark);
    return typeof serial === 'number' ? dayOfSerial(serial) : '';
  };
  return {
    row,
    n: Number(known.get('n') ?? 0),
    id: STAGES.find((id) => id === known.get('kind')) ?? '',
    ...{ title: text('stage'), what: text('what'), who: text('who'), due: day('due'), on: day('on'), by: text('by') },
    ...{ number: text('number'), record: text('record'), notes: text('notes'), print: text('print'), logged: text('logged') },
  };
}

/** That all scores are locked, noted where the formulas of Stages see it; and that they are not. Of an older review nothing. */
export function lockNoted(state: SpreadsheetState, review: string, isLocked: boolean): readonly Request[] {
  const sheet = stagesSheet(state, review);
  const column = sheet ? columnAt(sheet, 'lock') : -1;
  if (!sheet || column < 0) return [];
  const first = firstRow(sheet);
  const cells = Array.from({ length: Math.max(1, sheet.rows - first) }, (_, n) => [n === 0 && isLocked ? 1 : null]);
  return [cellsOver({ row: first, column, cells }, sheet.sheetId, state.locale)];
}
