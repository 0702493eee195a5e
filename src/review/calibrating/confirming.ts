// Confirming results as they stand, and ending a calibration: what is in the way, what is wrong with it, and the requests of the one call.
import { type Both, inBoth, inLanguage } from '../../i18n/both';
import type { Language } from '../../i18n/languages';
import { comma, nameWithId } from '../../i18n/lists';
import { SERVER } from '../../i18n/texts';
import { sentencesIn, wordsIn } from '../../i18n/words';
import type { Day } from '../../plans/day';
import { listOf } from '../../plans/finding';
import { moment } from '../../workbook/records/log-tab';
import type { Request } from '../../workbook/requests/request';
import { adjustingSentence, type Hand, isOwn } from '../adjusting/adjustment';
import type { PersonResult, ResultsRead } from '../adjusting/results-read';
import { closingSentence } from '../closing/sentences';
import { lackingOf } from '../columns';
import { sealOf } from '../locking/locking';
import { logLanguage, noted, reviewIn } from '../log';
import type { ReviewLists, ReviewRecord } from '../review-record';
import { mayEdit, type SpreadsheetState } from '../spreadsheet';
import { markCalibration } from './calibration-mark';
import { isLogMoved, logSheet, summarySheet } from './calibration-read';
import { detailsOf, entryOf, printOf } from './confirmations';

export const calibratingSentence = /* @__PURE__ */ sentencesIn(SERVER, 'calibrating');

/** At which session, on which day, and who took part. */
type Session = { readonly session: string; readonly took: string; readonly on: Day };
type Made = { readonly state: SpreadsheetState; readonly record: ReviewRecord; readonly lists: ReviewLists };
type Digest = (text: string) => string;

/** What nobody can confirm without: results that can be read, and a Log and a Summary on which it can be kept. */
export function calibratingObstacles({ state, lists }: Omit<Made, 'record'>, { summary, rules, misplaced }: ResultsRead): readonly Both[] {
  const log = logSheet(state);
  const title = (key: 'summary' | 'log'): Both => inBoth((language) => wordsIn(SERVER, 'tabs', language)(key));
  const lost = summary ? lackingOf(summary.sheet, ['id', 'settled', 'calculated']) : [];
  const shut = [...(log ? [log] : []), ...(summary ? [summary.sheet] : [])].filter((sheet) => !mayEdit(sheet));
  return [
    ...(summary ? [] : [closingSentence('noTab', { title: title('summary') })]),
    ...(log ? [] : [closingSentence('noTab', { title: title('log') })]),
    ...(rules ? [] : [adjustingSentence('noPlan')]),
    ...misplaced.filter(({ sheet }) => sheet === summary?.sheet).map(({ sentence }) => closingSentence('repairFirst', { what: sentence })),
    ...(summary && lost.length > 0 ? [adjustingSentence('columns', { title: summary.sheet.title, count: lost.length })] : []),
    ...(log && isLogMoved(log) ? [calibratingSentence('logMoved', { title: log.title })] : []),
    ...(summary && sealOf(lists, summary.sheet.sheetId) === undefined ? [calibratingSentence('noSeal')] : []),
    ...(shut.length > 0 ? [closingSentence('closedToYou', { titles: listOf(shut.map((sheet) => sheet.title)) })] : []),
  ];
}

/** What is wrong with it. Nobody confirms their own result. */
export function confirmFaults(
  people: readonly PersonResult[],
  { session, took, on }: Session,
  { email, day }: Pick<Hand, 'email' | 'day'>,
): readonly Both[] {
  const unscored = people.filter(({ score }) => score === undefined);
  return [
    ...(people.some((person) => isOwn(person, email)) ? [calibratingSentence('own')] : []),
    ...(unscored.length > 0 ? [calibratingSentence('unscored', { who: named(unscored) })] : []),
    ...(session.trim() === '' ? [calibratingSentence('noSession')] : []),
    ...(took.trim() === '' ? [calibratingSentence('nobodyTook')] : []),
    ...(on > day ? [calibratingSentence('ahead')] : []),
  ];
}

/** Rows of the Log with everybody's result, and the mark that makes them count. A calibration that was ended goes on. */
export function confirmRequests(
  { state, record, lists }: Made,
  rules: NonNullable<ResultsRead['rules']>,
  people: readonly PersonResult[],
  { session, took, on }: Session,
  hand: Hand,
  digest: Digest,
): readonly Request[] {
  const language = logLanguage(state);
  const say = wordsIn(SERVER, 'records', language);
  const said = say('confirmedDetail', {
    ...{ review: reviewIn(language, record), session: session.trim(), day: on, took: took.trim(), count: people.length },
  });
  const details = detailsOf(
    said,
    people.map((person) => entryOf(person, rules)),
  );
  const prints = details.map((detail) => printOf({ when: moment(hand.at), who: hand.email, detail }, record, digest));
  const before = summarySheet(state, record.id)?.calibration;
  return [
    ...details.flatMap((detail) => noted(state, hand, 'resultsConfirmed', () => ({ detail }))),
    ...marked({ state, record, lists }, { prints: [...(before?.prints ?? []), ...prints] }),
  ];
}

export const endRequests = ({ state, record, lists }: Made, counts: Counts, hand: Hand): readonly Request[] => [
  ...noted(state, hand, 'calibrationEnded', (language: Language) => ({
    detail: wordsIn(SERVER, 'records', language)('calibrationEndedDetail', { review: reviewIn(language, record), ...counts }),
  })),
  ...marked(
    { state, record, lists },
    {
      prints: summarySheet(state, record.id)?.calibration?.prints ?? [],
      ended: { at: hand.at, by: hand.email },
    },
  ),
];
type Counts = { readonly changed: number; readonly confirmed: number };

function marked({ state, record, lists }: Made, calibration: Parameters<typeof markCalibration>[2]): readonly Request[] {
  const sheet = summarySheet(state, record.id);
  const seal = sheet && sealOf(lists, sheet.sheetId);
  return sheet && seal !== undefined ? [markCalibration(sheet.sheetId, seal, calibration, sheet.calibration)] : [];
}

/** Whom the end waits for, by name. */
export const leftSentence = (people: readonly PersonResult[], language: Language): string =>
  inLanguage(calibratingSentence('left', { count: people.length, who: named(people) }), language);

/** So many by name, and how many more. */
const MOST_NAMED = 30;
const named = (people: readonly PersonResult[]): Both =>
  inBoth((language) => {
    const names = people.slice(0, MOST_NAMED).map(({ name, id }) => nameWithId(language, name, id));
    return [...names, ...(people.length > MOST_NAMED ? [`… +${people.length - MOST_NAMED}`] : [])].join(comma(language));
  });
