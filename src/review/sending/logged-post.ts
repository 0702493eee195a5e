// What was sent, in the Log: one row with every address. A run that broke off may have written it: then it stands there word for word.
import type { Language } from '../../i18n/languages';
import { marksIn } from '../../i18n/lists';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { area, elsewhere } from '../../workbook/area';
import type { Request } from '../../workbook/requests/request';
import { logLanguage, noted, reviewIn } from '../log';
import { firstRow } from '../read-back';
import type { ReviewRecord } from '../review-record';
import type { SpreadsheetState } from '../spreadsheet';
import type { Out, Post, PostKind } from './post';

const WHAT = { remind: 'reminded', letter: 'lettersSent' } as const satisfies Readonly<Record<PostKind, string>>;

type ToLog = {
  readonly state: SpreadsheetState;
  readonly record: ReviewRecord;
  readonly kind: PostKind;
  readonly nameOf: (id: string) => string;
  readonly by: string;
  /** What the Log calls it, where it is not called by its kind. */
  readonly what?: 'remindedDaily' | undefined;
};

/** None where all that is sent is in the Log. */
export function postLogged({ state, record, kind, nameOf, by, what }: ToLog, { unlogged, words }: Post): readonly Request[] {
  const last = unlogged[unlogged.length - 1];
  if (!last) return [];
  return noted(state, { email: by, at: last.at }, what ?? WHAT[kind], (language) => ({
    detail: sentDetail(language, record, unlogged, nameOf),
    new: words,
  }));
}

/** Where it stands if it is there. */
export function logRange({ sheets }: SpreadsheetState): string | undefined {
  const log = sheets.find(({ about }) => about?.key === 'log');
  return log && elsewhere(log.title, area(firstRow(log), 0, Math.max(1, log.rows - firstRow(log)), Math.max(1, log.columns)));
}

export function isLogged({ state, record, nameOf }: ToLog, { unlogged }: Post, rows: readonly (readonly unknown[])[]): boolean {
  const text = sentDetail(logLanguage(state), record, unlogged, nameOf);
  return rows.some((row) => row.includes(text));
}

/** To the second: two rows are never the same. */
function sentDetail(language: Language, record: ReviewRecord, unlogged: readonly Out[], nameOf: (id: string) => string): string {
  const say = wordsIn(SERVER, 'records', language);
  const { semicolon } = marksIn(language);
  const one = ({ id, to, at }: Out): string =>
    to === '' ? say('toldOne', { name: nameOf(id), time: timeIn(at) }) : say('mailedOne', { name: nameOf(id), to, time: timeIn(at) });
  return say('postDetail', { review: reviewIn(language, record), list: unlogged.map(one).join(semicolon) });
}

const timeIn = (at: string): string => at.slice(11, 19);
