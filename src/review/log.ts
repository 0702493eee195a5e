// Rows that are added to the Log, in the same batch as what they tell of.
import { inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import { comma } from '../i18n/lists';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import { periodOf, periodTitle } from '../plans/period';
import { shortName } from '../plans/short-names';
import { moment } from '../workbook/records/log-tab';
import { appendRequest, type Request } from '../workbook/requests/requests';
import type { Cell } from '../workbook/tab';
import type { ReviewRecord } from './review-record';
import type { SheetState, SpreadsheetState } from './spreadsheet';

/** A row at the end of the Log; none where there is no Log. */
export function addedToLog(state: SpreadsheetState, row: readonly Cell[]): readonly Request[] {
  const log = logIn(state);
  return log ? [appendRequest(log.sheetId, row, state.locale)] : [];
}

/** `id`, `name`: of whom it is told. */
type Noted = {
  readonly id?: string;
  readonly name?: string;
  readonly detail?: string;
  readonly old?: string;
  readonly new?: string;
};

/**
 * What somebody did to the workbook, in the Log's own language. Nothing where they may not write there: Google would refuse the batch, and
 * that it is done matters more.
 */
export function noted(
  state: SpreadsheetState,
  { email, at }: { readonly email: string; readonly at: string },
  what:
    | 'repaired'
    | 'hrChanged'
    | 'rosterMended'
    | 'stageDone'
    | 'stageUndone'
    | 'approved'
    | 'approvedFor'
    | 'sentBack'
    | 'approverNamed'
    | 'scoresLocked'
    | 'scoresReopened'
    | 'scoreChanged'
    | 'nothingChanged'
    | 'changeUndone'
    | 'changeKept'
    | 'printKept'
    | 'scoreCorrected'
    | 'resultAdjusted'
    | 'resultsConfirmed'
    | 'calibrationEnded'
    | 'appealDecided'
    | 'reviewExported'
    | 'reminded'
    | 'remindedDaily'
    | 'dailyOn'
    | 'dailyOff'
    | 'dailyChanged'
    | 'lettersSent'
    | 'letterConfirmed'
    | 'letterRemark'
    | 'letterRefused'
    | 'letterNone'
    | 'letterBounced'
    | 'reviewClosed'
    | 'reviewReopened'
    | 'historyImported'
    | 'reviewHidden'
    | 'reviewShown',
  told: (language: Language) => Noted,
): readonly Request[] {
  const log = logIn(state);
  if (!log || !isLogged(state)) return [];
  const language = logLanguage(state);
  const { id = '', name = '', detail = '', old = '', new: now = '' } = told(language);
  return addedToLog(state, [moment(at), email, wordsIn(SERVER, 'records', language)(what), id, name, detail, old, now, '']);
}

/** The Log's own language: of the review that made it. */
export function logLanguage(state: SpreadsheetState): Language {
  const own = state.reviews.find(({ record }) => record.id === logIn(state)?.about?.review) ?? state.reviews[0];
  return own?.record.language ?? 'en';
}

/** Whether there is a Log that whoever asks may write to. */
export function isLogged(state: SpreadsheetState): boolean {
  const log = logIn(state);
  return log !== undefined && !log.protections.some(({ range, mayEdit }) => range === undefined && !mayEdit);
}

const logIn = ({ sheets }: SpreadsheetState): SheetState | undefined => sheets.find(({ about }) => about?.key === 'log');

/** How the Log names a review: `E-commerce, January 2026`. */
export function reviewIn(language: Language, { plan, period }: Pick<ReviewRecord, 'plan' | 'period'>): string {
  const known = periodOf(period);
  return [inLanguage(shortName(plan), language), known ? inLanguage(periodTitle(known), language) : period].join(comma(language));
}
