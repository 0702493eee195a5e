// Until when somebody may appeal who is told of their result on a day; that day is not counted.
import { addDays, formatISO, parseISO } from 'date-fns';
import type { Day } from './day';
import type { Plan } from './plan';
import { knownValue } from './value';
import { type Holidays, workingDayAfter } from './working-days';

export type AppealTerm = { readonly days: number; readonly working: boolean; readonly until: Day };

/** undefined where the policy has no appeal, or nobody has said how long. */
export function appealTerm({ appeal }: Plan, told: Day, holidays: Holidays): AppealTerm | undefined {
  const [days, counted] = [appeal && knownValue(appeal.days), appeal && knownValue(appeal.counted)];
  if (days === undefined || counted === undefined) return undefined;
  const working = counted === 'working';
  const until = working
    ? workingDayAfter(told, days, holidays)
    : (formatISO(addDays(parseISO(told), days), { representation: 'date' }) as Day); // date-fns writes YYYY-MM-DD
  return { days, working, until };
}
