// What the sidebar may ask of mails: the part of the contract that is about telling people something.
import * as z from 'zod/mini';
import {
  answerLetterArgs,
  counted,
  handLettersArgs,
  printLettersArgs,
  readLettersAnswer,
  readLettersArgs,
  sendLettersAnswer,
  sendLettersArgs,
} from './letters';
import {
  readAutomaticAnswer,
  readRemindersAnswer,
  saveAutomaticArgs,
  sendRemindersAnswer,
  sendRemindersArgs,
  settleReminderArgs,
  tellReminderArgs,
} from './reminding';

export const MAIL_OPERATIONS = {
  /** Which raters are behind, what each would be sent, and how many mails the day has left; to HR alone. Reads only. */
  readReminders: { args: z.object({ review: z.string() }), answer: readRemindersAnswer },
  /**
   * Sends some of the reminders, a few at a time: the sidebar asks again while there are `more`. Nothing goes to whoever has finished or was
   * reminded since HR looked. A mail that was under way when a run broke off is sent to nobody again until HR says whether it arrived.
   */
  sendReminders: { args: sendRemindersArgs, answer: sendRemindersAnswer },
  /** HR says of a mail that was perhaps sent whether it was. */
  settleReminder: { args: settleReminderArgs, answer: counted },
  /** HR has told a rater otherwise: noted as if they had been sent the reminder. Nothing where they were reminded since HR looked. */
  tellReminder: { args: tellReminderArgs, answer: counted },
  /** Whether raters who are behind are reminded without HR, on which days, and what the next run would send; to HR alone. Reads only. */
  readAutomatic: { args: z.object({}), answer: readAutomaticAnswer },
  /** Turns that on, off, or changes its days. Its mails are those of whoever turned it on, or changed the hour. */
  saveAutomatic: { args: saveAutomaticArgs, answer: readAutomaticAnswer },
  /** Everybody's letter as it would go out now, and what is in the way; to HR alone. Reads only. */
  readLetters: { args: readLettersArgs, answer: readLettersAnswer },
  /** Sends some of the letters, a few at a time, each to the person's own address; writes the day on which they are told where the clock of appeals reads it. */
  sendLetters: { args: sendLettersArgs, answer: sendLettersAnswer },
  /** Shows letters in a dialog, to be printed. How many. */
  printLetters: { args: printLettersArgs, answer: counted },
  /** Notes letters as handed over on paper, with the day. Nothing of whoever got one since HR looked. */
  handLetters: { args: handLettersArgs, answer: counted },
  /** HR says of a letter that was perhaps sent whether it was. */
  settleLetter: { args: settleReminderArgs, answer: counted },
  /** What came back from whoever has a letter; a remark and a refusal need words. */
  answerLetter: { args: answerLetterArgs, answer: counted },
} as const;
