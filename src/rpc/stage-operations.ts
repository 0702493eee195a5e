// What the sidebar may ask of stages and approvals: that part of the contract.
import * as z from 'zod/mini';
import { approveArgs, doneArgs, nameArgs, readApprovalAnswer, readStagesAnswer, sendBackArgs, undoArgs, written } from './stages';

export const STAGE_OPERATIONS = {
  /** Every stage, how it stands and what it waits for; to HR alone. Reads only. */
  readStages: { args: z.object({ review: z.string() }), answer: readStagesAnswer },
  /** Notes that a stage is done, in one call and in the Log; of an approval with the fingerprint of the results. Refused out of turn. */
  doneStage: { args: doneArgs, answer: written },
  /** Empties what was noted of a stage, with a reason; of an approval that was sent back it answers its approver. */
  undoStage: { args: undoArgs, answer: written },
  /** Lets somebody approve a step in cells of their own, and into the file; '' takes it from whoever had it. */
  nameApprover: { args: nameArgs, answer: written },
  /** What waits for whoever asks to be approved by them; to those alone whom HR has named. Reads only. */
  readApproval: { args: z.object({ review: z.string() }), answer: readApprovalAnswer },
  /** Approves one's own step, for the results that were seen: writes into its cells and nowhere else. */
  approve: { args: approveArgs, answer: written },
  /** Sends the results back to HR with a note, into the same cells. */
  sendBack: { args: sendBackArgs, answer: written },
} as const;
