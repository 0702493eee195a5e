// Which approvals opening tabs again or correcting a score would void: HR is told before, and the Log has them before.
import { isApproval } from '../../plans/stage-order';
import { rowsRange } from '../read-back';
import type { SpreadsheetState } from '../spreadsheet';
import { type StageRow, stageRows, stagesSheet } from '../stages/stage-rows';
import { keptOf } from './results';

type Cells = readonly (readonly unknown[])[];

/** The range to read: none where there is no such tab. */
export function approvalRanges(state: SpreadsheetState, review: string): readonly string[] {
  const sheet = stagesSheet(state, review);
  return sheet ? [rowsRange(sheet)] : [];
}

/** `values`: the answer to that range. */
export function approvalRows(state: SpreadsheetState, review: string, values: Cells): readonly StageRow[] {
  const sheet = stagesSheet(state, review);
  return sheet ? stageRows(sheet, values) : [];
}

type Voided = { readonly title: string; readonly by: string; readonly on: string };

/** Those that are given for results that are known. */
export const voided = (rows: readonly StageRow[]): Voided[] =>
  rows
    .filter(({ id, on, print }) => isApproval(id) && on !== '' && keptOf(print).is === 'given')
    .map(({ title, by, on }) => ({ title, by, on }));
