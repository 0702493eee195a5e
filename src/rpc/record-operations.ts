// What the sidebar may ask of the records that a workbook keeps: taking them along, and whether the Log is whole.
import * as z from 'zod/mini';

export const RECORD_OPERATIONS = {
  /** Shows in a dialog how somebody's result came about, to be printed; to HR alone. Reads only. */
  showPerson: { args: z.object({ review: z.string(), id: z.string() }), answer: z.object({ name: z.string() }) },
  /** A review's scores, results and all of History as tables, and a row in the Log that they were taken; to HR alone. `names`: else IDs alone. */
  exportReview: {
    args: z.object({ review: z.string(), names: z.boolean() }),
    answer: z.object({
      tables: z.array(
        z.object({
          name: z.enum(['scores', 'summary', 'history']),
          columns: z.array(z.object({ key: z.string(), type: z.enum(['STRING', 'FLOAT64', 'INT64', 'DATE']), about: z.string() })),
          rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
        }),
      ),
    }),
  },
  /** Whether the Log is as Scoretab wrote it, row after row; to HR alone. Reads only. */
  checkLog: {
    args: z.object({}),
    answer: z.object({
      /** `none`: there is no Log yet; `older`: it was made before its rows were tied together; `lost`: it, or what ties its rows, is gone. */
      is: z.enum(['read', 'none', 'older', 'lost']),
      sheetId: z.number(),
      /** Rows that Scoretab wrote, and that somebody typed. */
      ...{ rows: z.number(), typed: z.number() },
      /** Whether it is known which row is the last, and how often the count begins: anew in a copied file. */
      ...{ ends: z.boolean(), begun: z.number() },
      /** The first that does not fit: where it shows, counted as the tab does, the number of the row that is meant, and what stands there. */
      fault: z.optional(
        z.object({
          is: z.enum(['edited', 'gone', 'moved', 'cut']),
          ...{ row: z.number(), n: z.number(), when: z.string(), who: z.string(), what: z.string() },
        }),
      ),
    }),
  },
} as const;
