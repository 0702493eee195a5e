// Taking in earlier periods, worked out from what was pasted and read: which rows History gets, and every request of the one call.
import { inLanguage } from '../../i18n/both';
import { marksIn } from '../../i18n/lists';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import type { Day } from '../../plans/day';
import type { EarlierLine } from '../../plans/earlier/lines';
import { foldId } from '../../plans/fold-id';
import { type Period, periodDays, periodKey, periodTitle } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import { shortName } from '../../plans/short-names';
import { textOf } from '../../scoring/reading';
import { type HistoryRow, historyKey } from '../../workbook/records/history-tab';
import type { Request } from '../../workbook/requests/request';
import { serialMoment } from '../../workbook/serial-day';
import { countedIn, exemptIn, isSameScore, lastRows } from '../closing/entries';
import type { HistoryRead, MarkedRow } from '../closing/history-read';
import { addedRows } from '../closing/history-writes';
import { tabsOfReview } from '../creation';
import { noted } from '../log';
import type { ReviewRecord } from '../review-record';
import type { SpreadsheetState } from '../spreadsheet';
import type { EarlierRead, Known } from './earlier-read';
import { type EarlierChoices, EXEMPT, type Result, type Results, resultsOf, withoutDoubles } from './results';

export type ToTakeIn = {
  readonly state: SpreadsheetState;
  /** The last review by the plan. */
  readonly record: ReviewRecord;
  readonly plan: Plan;
  readonly history: HistoryRead;
  readonly read: EarlierRead;
};

type Hand = { readonly email: string; readonly at: string; readonly day: Day };

/** A result, and what History has of it already: nothing, the same, or another that it takes the place of. */
export type Standing = { readonly result: Result; readonly before: MarkedRow | undefined; readonly same: boolean };

export type Earlier = Pick<Results, 'refused' | 'left'> & {
  readonly twice: number;
  readonly standing: readonly Standing[];
  /** Who of those reviewed has no line and no row, a period each. */
  readonly without: readonly { readonly who: Known; readonly period: Period }[];
  /** The periods of which there are lines, in time. */
  readonly periods: readonly Period[];
  /** What History gets. */
  readonly rows: readonly HistoryRow[];
};

export function earlierOf(
  { state, record, plan, history, read }: ToTakeIn,
  lines: readonly EarlierLine[],
  choices: EarlierChoices,
  hand: Hand,
): Earlier {
  const facts = { plan, language: record.language, known: read.known, running: runningOf(state, plan), today: hand.day };
  const { results, refused, left, twice } = withoutDoubles(resultsOf(lines, facts, choices));
  const last = lastRows(history);
  const rowOf = (id: string, period: Period): MarkedRow | undefined => last.get(foldId(historyKey(id, plan.id, period)));
  const standing = results.map((result): Standing => {
    const before = rowOf(result.who.id, result.period);
    const same = before !== undefined && isSameScore(before.score, result.score) && textOf(before.grade) === result.grade;
    return { result, before, same };
  });
  const periods = inTime(results);
  const there = new Set(results.map(({ who, period }) => `${foldId(who.id)}|${periodKey(period)}`));
  const reviewed = read.reviewed.flatMap((id) => read.known.get(foldId(id)) ?? []);
  const without = periods.flatMap((period) =>
    reviewed.filter(({ id }) => !there.has(`${foldId(id)}|${periodKey(period)}`) && !rowOf(id, period)).map((who) => ({ who, period })),
  );
  const say = wordsIn(SERVER, 'records', record.language);
  const row = ({ id, name, department }: Known, period: Period, rest: Pick<HistoryRow, 'score' | 'grade' | 'outcome'>): HistoryRow => ({
    ...{ key: historyKey(id, plan.id, period), id, name, department, plan: plan.id, period: periodKey(period), card: '' },
    ...{ ...rest, bonus: '' },
    ...(rest.score === EXEMPT
      ? { score: exemptIn(record.language), counted: '' }
      : { counted: countedIn(plan, period.cycle, say('countsOpen')) }),
    ...{ closed: serialMoment(hand.day, hand.at), by: say('importedByWhom', { who: hand.email }) },
  });
  const outcome = ({ score, otherwise, sure }: Result): string => {
    if (otherwise !== undefined) return say('importedOtherwise', { score, grade: otherwise });
    return sure ? say('importedSure', { score }) : say('imported');
  };
  return {
    refused,
    left,
    twice,
    standing,
    without,
    periods,
    rows: [
      ...standing.flatMap(({ result, same }) => {
        const { who, period, score, grade } = result;
        return same ? [] : [row(who, period, { score, grade, outcome: outcome(result) })];
      }),
      ...(choices.exempt
        ? without.map(({ who, period }) => row(who, period, { score: EXEMPT, grade: '', outcome: say('importedNone') }))
        : []),
    ],
  };
}

/** Of which a review by the plan runs here: closing writes what it makes. */
const runningOf = (state: SpreadsheetState, plan: Plan): ReadonlySet<string> =>
  new Set(
    state.reviews.flatMap(({ record, closed }) =>
      record.plan === plan.id && !closed && tabsOfReview(state, record.id).length > 0 ? [record.period] : [],
    ),
  );

function inTime(results: readonly Result[]): readonly Period[] {
  const byKey = new Map(results.map(({ period }) => [periodKey(period), period]));
  return [...byKey.values()].sort(
    (a, b) => periodDays(a).first.localeCompare(periodDays(b).first) || periodKey(a).localeCompare(periodKey(b)),
  );
}

/** Rows under the last, and the Log's. */
export function takingIn(
  { state, plan, history }: ToTakeIn,
  { rows, periods, without }: Earlier,
  choices: EarlierChoices,
  { email, at }: Hand,
): readonly Request[] {
  if (rows.length === 0) return [];
  return [
    ...addedRows(history, rows, state.locale),
    ...noted(state, { email, at }, 'historyImported', (language) => {
      const say = wordsIn(SERVER, 'records', language);
      const title = (period: Period | undefined): string => (period ? inLanguage(periodTitle(period), language) : '');
      const [first, end] = [periods[0], periods[periods.length - 1]];
      const name = inLanguage(shortName(plan.id), language);
      const exempt = choices.exempt && without.length > 0 ? [say('importedNoneDetail', { count: without.length })] : [];
      const detail =
        first === end
          ? say('importedDetail', { plan: name, period: title(first), count: rows.length })
          : say('importedDetails', { plan: name, first: title(first), last: title(end), count: rows.length });
      return { detail: [detail, ...exempt].join(marksIn(language).space) };
    }),
  ];
}
