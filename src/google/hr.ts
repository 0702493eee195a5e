// Who is HR of this workbook: whoever has created a review here, and those named in the settings. Only HR makes a review, changes one or
// changes the settings, so that nobody makes themself HR; in a workbook that has no HR yet, anybody begins.
import { isAmong } from '../review/address';
import { creatorsIn } from '../review/hr-access';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Services } from './services';
import { settingsIn } from './stored-settings';

/** Everybody's e-mail address, creators first. */
export const hrOf = (state: SpreadsheetState, services: Services): readonly string[] => [...creatorsIn(state), ...settingsIn(services).hr];

/** Whether whoever asks is HR; an account whose address Google does not tell is nobody. */
export const isHr = (state: SpreadsheetState, services: Services): boolean => isAmong(services.now().email, hrOf(state, services));

/** Whether whoever asks may do what is HR's: who is HR, and anybody while there is none. */
export function mayAsHr(state: SpreadsheetState, services: Services): boolean {
  const known = hrOf(state, services);
  return known.length === 0 || isAmong(services.now().email, known);
}
