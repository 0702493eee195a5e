// Who is ticked at first when raters are to be reminded.
import type { Answer } from '../../../src/rpc/contract';

export type Read = Answer<'readReminders'>;
export type Behind = Read['behind'][number];

/** Those who wait from an earlier day; else everybody with an address who was not reminded today. */
export function chosenAtFirst({ behind, today, waiting }: Read): ReadonlySet<string> {
  const wait = new Set(waiting);
  const may = behind.filter(({ email }) => email !== '');
  return new Set(may.filter(({ id, last }) => (wait.size > 0 ? wait.has(id) : !isOn(today, last))).map(({ id }) => id));
}

/** Both by the spreadsheet's clock. */
export const isOn = (day: string, last: string): boolean => last.slice(0, 10) === day;
