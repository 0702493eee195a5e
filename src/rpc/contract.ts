// The one line between sidebar and server: operations by name, what each takes and what it answers.
import * as z from 'zod/mini';

const room = { height: z.number(), width: z.number() };

/** Every operation there is: nothing else can be asked for. Adding one is an entry here and one on the server's list. */
export const CONTRACT = {
  /** The active cell (`K2`), and what stands in the way of a block of that size there: '', `occupied` or `noRoom`. Reads only. */
  findRoom: { args: z.object(room), answer: z.object({ cell: z.string(), obstacle: z.string() }) },
  /**
   * Writes a block with its corner at the active cell: text as copied from a sheet, a tab between cells, a line break
   * between rows. A formula in it may only call one of our own functions. Never overwrites: fails where the room is not free,
   * or where the active cell is no longer `cell`.
   */
  insertExample: {
    args: z.object({ ...room, cell: z.string(), block: z.string() }),
    answer: z.object({ cell: z.string() }),
  },
} as const;

export type Operation = keyof typeof CONTRACT;
export type Args<O extends Operation> = z.infer<(typeof CONTRACT)[O]['args']>;
export type Answer<O extends Operation> = z.infer<(typeof CONTRACT)[O]['answer']>;

export const REQUEST = z.object({
  op: z.string(),
  /** The language of the reader, for sentences; English where it is none of ours. */
  language: z.string(),
  args: z.unknown(),
});
