// The day by which scores are due, as Stages has it now.
import type { Day } from '../../plans/day';
import { dayOfSerial } from '../../workbook/serial-day';
import { columnRange } from '../read-back';
import { type SpreadsheetState, tabsOf } from '../spreadsheet';

type Cells = readonly (readonly unknown[])[];

/** Two ranges, or none where there is no such tab. */
export function dueRange(state: SpreadsheetState, review: string): readonly string[] {
  const sheet = tabsOf(state, review).find(({ about }) => about.key === 'stages');
  const at = (mark: string): number => sheet?.places.find(({ on, value }) => on === 'column' && value === mark)?.at ?? -1;
  return sheet && at('kind') >= 0 && at('due') >= 0 ? [columnRange(sheet, at('kind')), columnRange(sheet, at('due'))] : [];
}

/** `values`: the answers to these ranges; '' where no day is set. */
export function dueIn([kinds = [], days = []]: readonly Cells[]): Day | '' {
  const n = kinds.findIndex(([kind]) => kind === 'scoring');
  const day = days[n]?.[0];
  return typeof day === 'number' ? dayOfSerial(day) : '';
}
