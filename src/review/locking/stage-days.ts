// Days of a stage as the tab Stages has them now: by when it is due, on which it was done.
import type { Day } from '../../plans/day';
import type { StageId } from '../../plans/plan';
import { dayOfSerial } from '../../workbook/serial-day';
import { columnAt } from '../columns';
import { columnRange } from '../read-back';
import { type SpreadsheetState, tabsOf } from '../spreadsheet';

type Cells = readonly (readonly unknown[])[];

/** Two ranges, or none where there is no such tab. */
export function stageDayRanges(state: SpreadsheetState, review: string, which: 'due' | 'on'): readonly string[] {
  const sheet = tabsOf(state, review).find(({ about }) => about.key === 'stages');
  const at = (mark: string): number => columnAt(sheet, mark);
  return sheet && at('kind') >= 0 && at(which) >= 0 ? [columnRange(sheet, at('kind')), columnRange(sheet, at(which))] : [];
}

/** `values`: the answers to these ranges; '' where no day is set. */
export function stageDayIn([kinds = [], days = []]: readonly Cells[], stage: StageId): Day | '' {
  const n = kinds.findIndex(([kind]) => kind === stage);
  const day = days[n]?.[0];
  return typeof day === 'number' ? dayOfSerial(day) : '';
}
