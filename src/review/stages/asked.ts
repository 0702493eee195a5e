// What is looked at before a stage is done, approved or undone: the review as closing reads it, and the rows of Stages with where they stand.
import type { ToClose } from '../closing/closing';
import { type ClosingRead, readForClosing } from '../closing/closing-read';
import type { Digest } from '../locking/changes';
import { rowsRange } from '../read-back';
import type { ReviewLists, ReviewRecord } from '../review-record';
import type { OwnSheet, SpreadsheetState } from '../spreadsheet';
import { type StageRow, stageRows, stagesSheet } from './stage-rows';

type Cells = readonly (readonly unknown[])[];

export type StagesRead = {
  readonly read: ClosingRead;
  /** undefined where the tab is gone. */
  readonly sheet: OwnSheet | undefined;
  readonly rows: readonly StageRow[];
};

/** A stage is asked about by these. `plan` is that of the review's creation. */
export type AboutStages = Omit<ToClose, 'plan'> & StagesRead & { readonly plan: ToClose['plan'] | undefined };

/** One read of values. */
export function readForStages(
  state: SpreadsheetState,
  record: ReviewRecord,
  readRanges: (ranges: readonly string[]) => readonly Cells[],
  digest: Digest,
): StagesRead {
  const sheet = stagesSheet(state, record.id);
  let own: Cells = [];
  const read = readForClosing(
    state,
    record,
    (ranges) => {
      const values = readRanges([...ranges, ...(sheet ? [rowsRange(sheet)] : [])]);
      own = values[ranges.length] ?? [];
      return values.slice(0, ranges.length);
    },
    digest,
  );
  return { read, sheet, rows: sheet ? stageRows(sheet, own) : [] };
}

export const aboutStages = (state: SpreadsheetState, record: ReviewRecord, lists: ReviewLists, read: StagesRead): AboutStages => ({
  ...{ state, record, lists, plan: read.read.plan },
  ...read,
});
