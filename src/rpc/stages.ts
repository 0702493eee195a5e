// What doing stages and approving results take and answer.
import * as z from 'zod/mini';
import { both } from '../plans/value';

const text = z.string().check(z.maxLength(500));
const step = { review: z.string(), n: z.number() };

/** How an approval stands: review/approving/approval.ts. `on`: '' while it is not given. */
const approval = z.object({
  stands: z.enum(['given', 'other', 'back', 'bare', 'open']),
  who: z.string(),
  approver: z.optional(z.string()),
  on: z.string(),
  by: z.string(),
  note: z.string(),
});

/** Stages as Home shows them. `holds`: they are done and undone from here; of an older review their days are typed on the tab. */
export const stagesAtHome = z.object({
  sheetId: z.number(),
  holds: z.optional(z.boolean()),
  list: z.array(
    z.object({
      title: z.string(),
      due: z.string(),
      done: z.boolean(),
      late: z.boolean(),
      /** The one that comes next. */
      next: z.boolean(),
      /** How much of it is still to be filled in on tabs, where that is counted. */
      left: z.optional(z.number()),
      /** Closing the review does it. */
      closes: z.optional(z.literal(true)),
      /** Its day is noted, and one that it waits for is not done. */
      ahead: z.optional(z.literal(true)),
      approval: z.optional(approval),
    }),
  ),
});

/** What a stage waits for: a sentence, the tab on which it is done (0 for none), and how many people it is about, with the first of them. */
const lack = z.object({ sentence: both, sheetId: z.number(), people: z.array(z.string()) });

export const readStagesAnswer = z.object({
  sheetId: z.number(),
  /** What is in the way of noting any of them from here. */
  obstacles: z.array(both),
  list: z.array(
    z.object({
      n: z.number(),
      title: z.string(),
      what: z.string(),
      who: z.string(),
      due: z.string(),
      /** '' while it is not noted. */
      on: z.string(),
      by: z.string(),
      number: z.string(),
      record: z.string(),
      done: z.boolean(),
      next: z.boolean(),
      ahead: z.boolean(),
      /** It is done by closing the review. */
      closes: z.boolean(),
      /** What the policy wants noted with it. */
      notes: z.enum(['resolution', 'record', '']),
      approval: z.optional(approval),
      /** E-mail address of whom HR has named for it; '' for nobody. `mine`: whoever asks may approve it themself. */
      email: z.string(),
      mine: z.boolean(),
      lacks: z.array(lack),
      /** What is undone first, by title. */
      later: z.array(z.string()),
    }),
  ),
  /** The day it is, by the spreadsheet's clock. */
  today: z.string(),
});

/** `own`: whoever asks approves it themself; else, of an approval, `record` says by what it is known. */
export const doneArgs = z.object({ ...step, on: z.string(), by: text, number: text, record: text, own: z.boolean() });
export const undoArgs = z.object({ ...step, reason: text });
export const nameArgs = z.object({ ...step, email: text });
/** Whether anything was written: not where it is so already. */
export const written = z.object({ count: z.number() });

export const readApprovalAnswer = z.object({
  plan: z.string(),
  period: z.string(),
  /** The steps that are theirs and not given for these results. `lacks`: what they wait for; none where it is their turn. */
  steps: z.array(z.object({ n: z.number(), title: z.string(), due: z.string(), stands: approval.shape.stands, lacks: z.array(both) })),
  /** Approvals before theirs, and theirs that are given. */
  given: z.array(z.object({ n: z.number(), title: z.string(), by: z.string(), on: z.string(), own: z.boolean() })),
  /** The highest score first. `score`: as the Summary shows it; '' for whoever has none. */
  results: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), department: z.string(), score: z.string(), grade: z.string(), outcome: z.string() },
      /** Its colour; 0 for none. */
      step: z.number(),
    }),
  ),
  /** Of those who have a score; '' where nobody has. */
  average: z.string(),
  /** What these results are known by: what is approved is what was seen. */
  seen: z.string(),
  /** Who may see results, as the plan names them; none where it names nobody. */
  viewers: z.array(both),
  /** Whoever asks has a result among them. */
  self: z.boolean(),
});

export const approveArgs = z.object({ ...step, seen: z.string(), note: text });
/** `people`: IDs of whom it is about; none for all. `from`: the step from which approvals are to start anew. */
export const sendBackArgs = z.object({ ...step, seen: z.string(), people: z.array(z.string()), note: text, from: z.number() });
