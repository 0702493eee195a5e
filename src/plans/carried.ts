// What the next period carries over from a review besides its answers, as it is kept and told.
import * as z from 'zod/mini';
import { STAGES } from './stage-ids';

/** As a person was when the review was made; '' where the roster had nothing. */
const reviewed = z.object({ id: z.string(), name: z.string(), department: z.string(), position: z.string(), manager: z.string() });

export const carried = z.object({
  /** Whom HR named: IDs by the rater's id in the plan. */
  named: z.record(z.string(), z.array(z.string())),
  /** The days that HR set by hand. */
  due: z.partialRecord(z.enum(STAGES), z.string()),
  /** Departments that were left out whole. */
  unticked: z.array(z.string()),
  /** In the roster's order. */
  people: z.array(reviewed),
});
export type Carried = z.infer<typeof carried>;
