// One approval as it stands: given, given for other results, sent back, noted without saying for which, or open.
import type { Day } from '../../plans/day';
import type { StageRow } from '../stages/stage-rows';
import { isOfOthers, keptOf } from './results';

/**
 * `given`: of the results as they are. `other`: of another version. `back`: sent back, with a note. `bare`: a day was typed, and for which
 * results is not known. `open`: nothing is noted.
 */
export type ApprovalStands = 'given' | 'other' | 'back' | 'bare' | 'open';

export type Approval = {
  readonly stands: ApprovalStands;
  /** Whose step it is, in the policy's words; and by name whom HR has asked. */
  readonly who: string;
  readonly approver?: string;
  readonly on: Day | '';
  readonly by: string;
  readonly note: string;
};

/** `short`: of the results now. */
export function approvalIn(row: StageRow | undefined, short: number): Approval | undefined {
  if (!row) return undefined;
  const { who, on, by, record, print } = row;
  return { stands: standsIn(row, short), who, on, by: keptOf(print).is === 'none' && on === '' ? '' : by, note: record };
}

function standsIn({ on, print }: StageRow, short: number): ApprovalStands {
  const kept = keptOf(print);
  if (kept.is === 'back') return 'back';
  if (on === '') return 'open';
  return kept.is === 'none' ? 'bare' : isOfOthers(print, short) ? 'other' : 'given';
}
