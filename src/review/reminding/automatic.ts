// When raters who are behind are reminded without HR: so many days before their scores are due, and after. What is kept of it among the
// document's properties. Pure.
import type { Day } from '../../plans/day';
import { dayAfter, type Holidays, isWorkingDay, shifted } from '../../plans/working-days';
import type { Properties } from '../kept-texts';
import { parsed } from '../review-record';

export type ReminderDays = {
  /** Days before the due day; 0 is the day itself. */
  readonly before: readonly number[];
  /** Days after it. */
  readonly after: readonly number[];
  /** Whether mails go out on days off too; else one before the due day goes out on the last day worked before, one after it on the next. */
  readonly daysOff: boolean;
};

/** What the last run that had something to do did. */
export type Run = {
  /** ISO 8601, by the spreadsheet's clock. */
  readonly at: string;
  readonly sent: number;
  /** How many wait for the next run. */
  readonly waiting: number;
};

export type Automatic = ReminderDays & {
  readonly on: boolean;
  /** From this hour of the day, 0 to 23, within an hour. */
  readonly hour: number;
  /** Who turned it on, and when: its mails are theirs. */
  readonly by: string;
  readonly at: string;
  /** The id of the one trigger that may run it. */
  readonly trigger: string;
  /** Up to which day reminders are done with; '' for none. Days of which something waits are not. */
  readonly ran: Day | '';
  /** When it last ran at all, as ISO 8601 has it; '' for never. */
  readonly seen: string;
  readonly last?: Run | undefined;
  /** Its run has ended it: whoever turned it on is HR no more. */
  readonly ended?: boolean | undefined;
};

/** Off, with the days that HR is shown first: once a week and a day before, the day after, then weekly, four times at most. */
export const OFF: Automatic = {
  ...{ on: false, before: [7, 1], after: [1, 8, 15, 22], daysOff: false },
  ...{ hour: 9, by: '', at: '', trigger: '', ran: '', seen: '' },
};

const KEY = 'scoretab.automatic';

export const automaticIn = (properties: Properties): Automatic => ({
  ...OFF,
  ...(parsed(properties[KEY]) as Partial<Automatic> | undefined),
}); // written below and nowhere else

export const keptAutomatic = (automatic: Automatic): Properties => ({ [KEY]: JSON.stringify(automatic) });

/** All days on which those behind are reminded, the first first. */
export function reminderDays(due: Day, { before, after, daysOff }: ReminderDays, holidays: Holidays): readonly Day[] {
  const early = before.map((count) => shifted(dayAfter(due, -count), daysOff ? 'same' : 'before', holidays));
  const late = after.map((count) => shifted(dayAfter(due, count), daysOff ? 'same' : 'after', holidays));
  return [...new Set([...early, ...late])].sort();
}

/** The newest day that is due by `today` and not done with; a run that Google left out is made up for once. */
export function dueDay(days: readonly Day[], ran: Day | '', today: Day): Day | undefined {
  const open = days.filter((day) => day > ran && day <= today);
  return open[open.length - 1];
}

/** The next day on which something goes out: `from` is the first day on which there can be a run. */
export function nextDay(days: readonly Day[], ran: Day | '', from: Day): Day | undefined {
  const [first] = days.filter((day) => day > ran);
  return first === undefined || first > from ? first : from;
}

/** Whether anything may go out on that day. */
export const isSending = ({ daysOff }: ReminderDays, day: Day, holidays: Holidays): boolean => daysOff || isWorkingDay(day, holidays);

/** Whether a day on which it should have run has passed without a run: its trigger may be gone, or whoever turned it on. */
export function isSilent({ on, at, seen, ...days }: Automatic, today: Day, holidays: Holidays): boolean {
  if (!on) return false;
  const last = (seen > at ? seen : at).slice(0, 10) as Day; // ISO 8601 begins with its day
  for (let day = dayAfter(last, 1); day < today; day = dayAfter(day, 1)) if (isSending(days, day, holidays)) return true;
  return false;
}
