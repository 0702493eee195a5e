// Who is HR of this workbook: the file's owner always, and those on a list among the document's properties, which only the script writes.
// Metadata never makes anybody HR, since every editor may write it. A copy of the file has no list: its owner begins.
import { distinctAddresses, isAmong } from '../plans/address';
import type { Properties } from '../review/kept-texts';
import { parsed } from '../review/review-record';
import { mayEdit, type SpreadsheetState } from '../review/spreadsheet';
import { settingsIn } from './stored-settings';

export type Hr = {
  /** '' on a shared drive, where nobody owns a file: there whoever creates the first review begins the list. */
  readonly owner: string;
  readonly list: readonly string[];
  /** Whom older records named when the list was begun, for HR to look at until it is saved: none of them is HR by that. */
  readonly named: readonly string[];
  readonly begun: boolean;
};

const KEY = 'scoretab.hr';

export function hrIn(properties: Properties, file: { readonly owner: () => string }): Hr {
  const kept = parsed(properties[KEY]);
  return { owner: file.owner(), list: texts(kept?.hr), named: texts(kept?.older), begun: kept !== undefined };
}

/** Whom HR may want on the list: those that reviews made before there was one named, as far as anybody may have written. */
export function suggestedIn(hr: Hr, { properties, reviews }: Pick<SpreadsheetState, 'properties' | 'reviews'>): readonly string[] {
  const named = hr.begun ? hr.named : [...settingsIn(properties).hr, ...reviews.flatMap(({ older }) => older?.hr ?? [])];
  return distinctAddresses(named).filter((each) => !isAmong(each, hrOf(hr)));
}

/** Everybody's e-mail address, the owner's first. */
export const hrOf = ({ owner, list }: Hr): readonly string[] => distinctAddresses([owner, ...list]);

/** Whether whoever asks is HR; an account whose address Google does not tell is nobody. */
export const isHr = (hr: Hr, email: string): boolean => isAmong(email, hrOf(hr));

/**
 * Whether whoever asks may create a review: who is HR, and where nobody owns the file and nobody is HR yet, whom no protection keeps from
 * anything. Who made older reviews is such a one, and no rater of theirs is, even once all records of those are deleted.
 */
export const mayBegin = (hr: Hr, email: string, { sheets }: Pick<SpreadsheetState, 'sheets'>): boolean =>
  isHr(hr, email) || (email !== '' && hrOf(hr).length === 0 && sheets.every(mayEdit));

/** What of the services tells who asks, and of what file. */
type Asked = { readonly owner: () => string; readonly now: () => { readonly email: string }; readonly readState: () => SpreadsheetState };

/** Whether whoever asks may prepare a review; the tabs are read only where the list does not tell. */
export function mayPrepare(properties: Properties, services: Asked): boolean {
  const [hr, { email }] = [hrIn(properties, services), services.now()];
  return isHr(hr, email) || mayBegin(hr, email, services.readState());
}

/** The list as it is kept, with whoever keeps it on it: nobody locks themself out. */
export const keptHr = (list: readonly string[], email: string, named: readonly string[] = []): Properties => ({
  [KEY]: JSON.stringify({ hr: distinctAddresses([email, ...list]), older: named }),
});

/** What is kept when somebody first does what is HR's: the list begins with them alone. */
export const begunBy = (hr: Hr, email: string, state: SpreadsheetState): Properties =>
  hr.begun ? {} : keptHr([], email, suggestedIn(hr, state));

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
