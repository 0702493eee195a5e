// What reminding raters takes and answers.
import * as z from 'zod/mini';
import { LANGUAGES } from '../i18n/languages';

/** Mail as this script may send it: how many more today, or why none: the script was built without, or Google refuses it. */
export const mailing = z.union([z.object({ left: z.number() }), z.object({ off: z.enum(['built', 'refused']), reason: z.string() })]);

/** Of these nobody knows whether theirs went out. */
export const perhapsSent = z.array(z.object({ id: z.string(), name: z.string(), to: z.string(), at: z.string() }));

/** A message as it goes to one person; `link` where a paragraph leads somewhere. */
const message = z.object({ subject: z.string(), parts: z.array(z.object({ text: z.string(), link: z.optional(z.string()) })) });

export const readRemindersAnswer = z.object({
  language: z.enum(LANGUAGES),
  /** '' where nobody has set any. */
  due: z.string(),
  today: z.string(),
  mail: mailing,
  /** Who is behind, the furthest first. `last`: when they were reminded, as ISO 8601 has it; '' for never. */
  behind: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** '' for none: they are told otherwise. */
      email: z.string(),
      done: z.number(),
      all: z.number(),
      last: z.string(),
      message,
    }),
  ),
  perhaps: perhapsSent,
  /** Those of them who wait for another day's mails, and HR's line in these. */
  waiting: z.array(z.string()),
  words: z.string(),
  /** The tab of people, 0 where there is none. */
  people: z.number(),
  /** Whoever signs; '' for HR. */
  sender: z.string(),
});

const words = z.string().check(z.maxLength(1000));

/** `to`: whom HR chose, with the time of the last that they were shown. Nobody: the rest of those chosen before, with the same words. */
export const sendRemindersArgs = z.object({
  review: z.string(),
  to: z.array(z.object({ id: z.string(), last: z.string() })),
  words,
});

/** `more`: others are still to be sent now. `waiting`: how many wait for another day. */
export const sendRemindersAnswer = z.object({
  sent: z.array(z.object({ id: z.string(), to: z.string(), at: z.string() })),
  unsent: z.array(z.object({ id: z.string(), why: z.enum(['finished', 'noAddress', 'refused', 'perhaps', 'since']) })),
  more: z.boolean(),
  waiting: z.number(),
});

export const settleReminderArgs = z.object({ review: z.string(), id: z.string(), sent: z.boolean() });
export const tellReminderArgs = z.object({ review: z.string(), id: z.string(), last: z.string() });

/** Why nothing can run while HR is away: the script was built without, or Google refuses it. */
const daily = z.union([z.object({ may: z.literal(true) }), z.object({ off: z.enum(['built', 'refused']), reason: z.string() })]);

/** Days before the due day and after it, and from which hour on; `daysOff`: on days off too. */
const automatic = {
  on: z.boolean(),
  before: z.array(z.int().check(z.minimum(0), z.maximum(366))).check(z.maxLength(20)),
  after: z.array(z.int().check(z.minimum(1), z.maximum(366))).check(z.maxLength(20)),
  daysOff: z.boolean(),
  hour: z.int().check(z.minimum(0), z.maximum(23)),
};
/** `shown`: as they were when HR began to change them; what another has changed since stays. */
export const saveAutomaticArgs = z.object({ ...automatic, shown: z.optional(z.object(automatic)) });

export const readAutomaticAnswer = z.object({
  ...automatic,
  /** Who turned it on, and when; '' for nobody yet. */
  by: z.string(),
  at: z.string(),
  today: z.string(),
  mail: mailing,
  daily,
  /** Whether whoever asks turned it on and Google has its daily run no more. */
  gone: z.boolean(),
  /** Whether a run is overdue, whoever turned it on; and the day of the last, '' for none yet. */
  silent: z.boolean(),
  seen: z.string(),
  /** Whether its run ended it, since whoever turned it on is HR no more. */
  ended: z.boolean(),
  /** Of so many mails nobody knows whether they went out, in all open reviews. */
  perhaps: z.number(),
  /** The last run since then that had something to do. */
  last: z.optional(z.object({ at: z.string(), sent: z.number(), waiting: z.number() })),
  /** The next run that has something to do, as things stand: to how many, and the names of those without an address. */
  next: z.optional(z.object({ day: z.string(), count: z.number(), without: z.array(z.string()) })),
});
