// What the line says of rosters: where one is, how its sheet was read, and who is on it.
import * as z from 'zod/mini';
import { READINGS } from '../plans/roster/columns';
import { STATUSES } from '../plans/roster/statuses';
import { both } from '../plans/value';

/** Where the roster is: the tab of people, or a range that HR selected (`'Sheet1'!A1:N40`). */
export const roster = { roster: z.string().check(z.maxLength(500)) };

export const finding = z.object({ level: z.enum(['problem', 'warning']), path: z.string(), sentence: both });

export const reading = z.enum(['', ...READINGS]);

/** Every column of a sheet with what it is read as, why it is not, and what its values look like; words for a status; rows left out. */
const sheetRead = z.object({
  headingRow: z.number(),
  /** Rows that HR may say are the headings; `key` is what `sayRoster` is told. */
  tops: z.array(z.object({ row: z.number(), text: z.string(), key: z.string() })),
  columns: z.array(
    z.object({
      at: z.number(),
      heading: z.string(),
      reading,
      unread: z.enum(['', 'unknown', 'blank', 'counts', 'other', 'chosen']),
      chosen: z.boolean(),
      samples: z.array(z.string()),
      suggested: reading,
      /** Why it is suggested: so many of its different values fit; the words for a status, with how many people have each. */
      why: z.optional(z.object({ fits: z.number(), of: z.number(), words: z.array(z.object({ word: z.string(), count: z.number() })) })),
    }),
  ),
  statuses: z.array(z.object({ word: z.string(), count: z.number(), status: z.enum(['', ...STATUSES]) })),
  skipped: z.array(z.object({ row: z.number(), kind: z.enum(['title', 'headings', 'example', 'total', 'note']), text: z.string() })),
});

const text = z.union([z.string(), z.number()]);
export const repairedCell = z.object({ row: z.number(), at: z.number(), from: text, to: text });

/** Who is on a roster, and how it was read. */
export const people = z.object({
  /** The range that was read: what the next operations are given. '' where there is no roster. */
  roster: z.string(),
  /** Another as soon as somebody on it is; left out where there is no roster. */
  print: z.optional(z.string()),
  /** `top`: rates others and answers to nobody. */
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      department: z.string(),
      position: z.string(),
      group: z.string(),
      status: z.string(),
      top: z.boolean(),
      row: z.number(),
      /** Whether somebody names them as who rates. */
      rates: z.boolean(),
      /** The manager's ID; the word for their status where it says that they are away; the day on which probation ends. */
      manager: z.optional(z.string()),
      away: z.optional(z.string()),
      probationEnds: z.optional(z.string()),
    }),
  ),
  findings: z.array(z.extend(finding, { column: z.string(), rows: z.array(z.number()) })),
  /** What has an obvious repair, cell by cell; `row` as the sheet counts, `at` from 0 within what was read. */
  repairs: z.optional(z.array(z.object({ key: z.string(), column: z.string(), sentence: both, cells: z.array(repairedCell) }))),
  /** How the sheet was read; left out where there is no roster. */
  sheet: z.optional(sheetRead),
});
