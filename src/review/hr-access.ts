// Which protections change when HR names or removes a colleague: on all tabs of all reviews, what HR may edit is what all of HR may edit.
import type { Request } from '../workbook/requests';
import { distinctAddresses, isAmong } from './address';
import type { SpreadsheetState } from './spreadsheet';

/** `given`: the addresses to which the range was given when the tab was made; none for a whole tab. */
export type Protection = {
  readonly id: number;
  readonly sheetId: number;
  readonly users: readonly string[];
  readonly given: readonly string[];
};

/** What the one `get` asks for. */
export const PROTECTION_FIELDS = 'sheets(properties.sheetId,protectedRanges(protectedRangeId,description,range,editors.users))';

export const readProtections = ({ sheets = [] }: GoogleAppsScript.Sheets.Schema.Spreadsheet): readonly Protection[] =>
  sheets.flatMap(({ properties, protectedRanges = [] }) =>
    protectedRanges.map(({ protectedRangeId = 0, description = '', range, editors }) => ({
      id: protectedRangeId,
      sheetId: properties?.sheetId ?? 0,
      users: editors?.users ?? [],
      given: range?.startRowIndex === undefined ? [] : addressesIn(description),
    })),
  );

/** The addresses of all who have created reviews here. */
export const creatorsIn = ({ reviews }: SpreadsheetState): readonly string[] =>
  distinctAddresses(reviews.flatMap(({ record }) => record.hr));

/** Protections of our tabs that HR holds, with HR as it now is: creators, and those named; only what differs is written. */
export function hrRequests(state: SpreadsheetState, protections: readonly Protection[], named: readonly string[]): readonly Request[] {
  const ours = new Set(state.sheets.filter(({ about }) => about).map(({ sheetId }) => sheetId));
  const creators = creatorsIn(state);
  return protections.flatMap(({ id, sheetId, users, given }): readonly Request[] => {
    // one that no creator holds was made by hand
    if (!ours.has(sheetId) || !creators.some((creator) => isAmong(creator, users))) return [];
    const wanted = distinctAddresses([...creators, ...named, ...given]);
    if (wanted.length === users.length && wanted.every((each) => isAmong(each, users))) return [];
    return [{ updateProtectedRange: { protectedRange: { protectedRangeId: id, editors: { users: wanted } }, fields: 'editors' } }];
  });
}

const addressesIn = (description: string): readonly string[] => description.split(/[,\s]+/).filter((word) => word.includes('@'));
