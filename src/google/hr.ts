// Who is HR of this workbook: the file's owner always, and those on a list among the document's properties, which only the script writes.
// Metadata never makes anybody HR, since every editor may write it. A copy of the file has no list: its owner begins.
import { distinctAddresses, isAmong } from '../plans/address';
import { parsed } from '../review/records';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Services } from './services';
import { settingsIn } from './stored-settings';

export type Hr = {
  /** '' on a shared drive, where nobody owns a file: there whoever creates the first review begins the list. */
  readonly owner: string;
  readonly list: readonly string[];
  /** Those whom reviews made before there was a list named: taken over once, for HR to look at. */
  readonly older: readonly string[];
  readonly begun: boolean;
};

const KEY = 'scoretab.hr';

export function hrIn(state: SpreadsheetState, services: Services): Hr {
  const owner = services.owner();
  const kept = parsed(state.properties[KEY]);
  if (kept) return { owner, list: texts(kept.hr), older: texts(kept.older), begun: true };
  const named = [...settingsIn(state.properties).hr, ...state.reviews.flatMap(({ older }) => older?.hr ?? [])];
  const older = distinctAddresses(named).filter((each) => !isAmong(each, [owner]));
  return { owner, list: owner === '' ? older : [], older, begun: false };
}

/** Everybody's e-mail address, the owner's first. */
export const hrOf = ({ owner, list }: Hr): readonly string[] => distinctAddresses([owner, ...list]);

/** Whether whoever asks is HR; an account whose address Google does not tell is nobody. */
export const isHr = (hr: Hr, email: string): boolean => isAmong(email, hrOf(hr));

/** Whether whoever asks may do what is HR's: who is HR, and anybody while there is none. */
export const mayAsHr = (hr: Hr, email: string): boolean => hrOf(hr).length === 0 || isHr(hr, email);

/** The list as it is kept, with whoever keeps it on it: nobody locks themself out. */
export const keptHr = (list: readonly string[], email: string, older: readonly string[] = []): Readonly<Record<string, string>> => ({
  [KEY]: JSON.stringify({ hr: distinctAddresses([email, ...list]), older }),
});

/** What is kept when somebody first does what is HR's: the list begins with them, and with those of earlier reviews. */
export const begunBy = (hr: Hr, email: string): Readonly<Record<string, string>> => (hr.begun ? {} : keptHr(hr.older, email, hr.older));

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
