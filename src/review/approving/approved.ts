// What an approver notes in the cells of their own step, and nowhere else: that they approve these results, or send them back, and why.
import type { Day } from '../../plans/day';
import type { Request } from '../../workbook/requests/request';
import { serialDay } from '../../workbook/serial-day';
import { rowRequests } from '../columns';
import type { StandingStage } from '../progress';
import type { AboutStages } from '../stages/asked';
import { backPrint } from './results';

/** `by`: their name, or address. `print`: of the results that they have seen. */
type Approving = { readonly by: string; readonly note: string; readonly print: string; readonly day: Day };

export const approvedRequests = (about: AboutStages, stage: StandingStage, { by, note, print, day }: Approving): readonly Request[] =>
  inOwnCells(about, stage, { on: serialDay(day), by, record: note, print });

/** `from`: the step from which approvals are to start anew. */
export const sentBackRequests = (
  about: AboutStages,
  stage: StandingStage,
  { by, note, from }: { readonly by: string; readonly note: string; readonly from: number },
): readonly Request[] => inOwnCells(about, stage, { on: null, by, record: note, print: backPrint(from) });

const inOwnCells = (
  { state, sheet, rows }: AboutStages,
  { n }: StandingStage,
  cells: Parameters<typeof rowRequests>[2],
): readonly Request[] => {
  const row = rows.find((each) => each.n === n);
  return sheet && row ? rowRequests(sheet, row, cells, state.locale) : [];
};
