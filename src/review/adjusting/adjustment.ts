// Another result for somebody, as a row of Adjustments and one of the Log: what is in the way, what is wrong with it, and the requests.
import { type Both, inBoth } from '../../i18n/both';
import { SERVER } from '../../i18n/texts';
import { sentencesIn, wordsIn } from '../../i18n/words';
import { addressKey } from '../../plans/address';
import type { Day } from '../../plans/day';
import { listOf } from '../../plans/finding';
import { foldId } from '../../plans/fold-id';
import { isLowPoints, pointsMeant } from '../../scoring/low-points';
import { textOf } from '../../scoring/reading';
import type { AdjustmentSource } from '../../workbook/adjustments/places';
import { moment } from '../../workbook/records/log-tab';
import type { Request } from '../../workbook/requests/request';
import { serialDay } from '../../workbook/serial-day';
import type { Cell } from '../../workbook/tab';
import { approvalsLogged } from '../approving/to-log';
import { closingSentence } from '../closing/sentences';
import { lackingOf, rowRequests } from '../columns';
import { noted } from '../log';
import type { ReviewRecord } from '../review-record';
import { mayEdit, type SpreadsheetState } from '../spreadsheet';
import { stagesSheet } from '../stages/stage-rows';
import { type PersonResult, type PlacedTab, type ResultsRead, shownBy } from './results-read';
import { newestOf, nextRow, WRITTEN } from './rows';

export const adjustingSentence = /* @__PURE__ */ sentencesIn(SERVER, 'adjusting');

/** So many characters say why, at least. */
export const LEAST_WHY = 5;

export type Change = {
  readonly id: string;
  /** What HR saw. */
  readonly from: number;
  /** null: the score stays, and the grade is another. */
  readonly to: number | null;
  /** '': it follows from the score. */
  readonly toGrade: string;
  readonly why: string;
  readonly source: AdjustmentSource;
  readonly by: string;
  readonly resolution: string;
  readonly on: Day;
};
export type Hand = { readonly email: string; readonly at: string; readonly day: Day };

/** What nobody can add a row without: both tabs, the columns that are written and read, under their headings, and rights of whoever asks. */
export function adjustingObstacles(state: SpreadsheetState, { summary, adjustments, rules, misplaced }: ResultsRead): readonly Both[] {
  const title = (key: 'summary' | 'adjustments'): Both => inBoth((language) => wordsIn(SERVER, 'tabs', language)(key));
  const lacking = [...(summary ? [] : (['summary'] as const)), ...(adjustments ? [] : (['adjustments'] as const))];
  const log = state.sheets.filter(({ about }) => about?.key === 'log');
  const shut = [...(adjustments ? [adjustments.sheet] : []), ...log].filter((sheet) => !mayEdit(sheet));
  const graded = (rules?.grades.length ?? 0) > 0;
  const needed = [...WRITTEN, 'n', 'taken'].filter((key) => graded || (key !== 'fromGrade' && key !== 'toGrade'));
  return [
    ...lacking.map((key) => closingSentence('noTab', { title: title(key) })),
    ...(rules ? [] : [adjustingSentence('noPlan')]),
    ...misplaced
      .filter(({ sheet }) => sheet === summary?.sheet || sheet === adjustments?.sheet)
      .map(({ sentence }) => closingSentence('repairFirst', { what: sentence })),
    ...lost(summary, ['id', 'settled', 'calculated']),
    ...lost(adjustments, needed),
    ...(shut.length > 0 ? [closingSentence('closedToYou', { titles: listOf(shut.map((sheet) => sheet.title)) })] : []),
  ];
}

function lost(tab: PlacedTab | undefined, marks: readonly string[]): readonly Both[] {
  const gone = tab ? lackingOf(tab.sheet, marks) : [];
  return tab && gone.length > 0 ? [adjustingSentence('columns', { title: tab.sheet.title, count: gone.length })] : [];
}

/** What is wrong with it. Nobody adjusts their own result. */
export function changeFaults(
  change: Change,
  person: PersonResult,
  rules: NonNullable<ResultsRead['rules']>,
  { email, day }: Pick<Hand, 'email' | 'day'>,
): readonly Both[] {
  const { to, toGrade, why, by, on } = change;
  const { grades, full } = rules;
  const shown = (score: number): number => shownBy(score, rules);
  const isSame = (to === null || shown(to) === change.from) && (toGrade === '' || toGrade === person.grade);
  return [
    ...(isOwn(person, email) ? [adjustingSentence('own')] : []),
    ...(to !== null && !(Number.isFinite(to) && to >= 0) ? [adjustingSentence('badScore')] : []),
    ...(to !== null && isLowPoints(to, full) ? [adjustingSentence('lowScore', { to, meant: pointsMeant(to, full) })] : []),
    ...(toGrade !== '' && !grades.some(({ grade }) => grade === toGrade) ? [adjustingSentence('badGrade', { grade: toGrade })] : []),
    ...(isSame ? [adjustingSentence('same')] : []),
    ...(why.trim().length < LEAST_WHY ? [adjustingSentence('shortWhy', { least: LEAST_WHY })] : []),
    ...(by.trim() === '' ? [adjustingSentence('nobody')] : []),
    ...(on > day ? [adjustingSentence('ahead')] : []),
  ];
}

/** Whether it is the result of who asks. */
export const isOwn = ({ email }: PersonResult, asks: string): boolean => email !== '' && addressKey(email) === addressKey(asks);

/** Whose result it is; undefined of who is not on the Summary, or more than once. */
export function personOf({ people }: ResultsRead, id: string): PersonResult | undefined {
  const found = people.filter((each) => foldId(each.id) === foldId(id));
  return found.length === 1 ? found[0] : undefined;
}

/** A result that is taken back is what it was calculated to be, to the last decimal, and not what people see of it. */
export function exactly(change: Change, read: ResultsRead): Change {
  const calculated = personOf(read, change.id)?.calculated;
  const isBack = calculated !== undefined && read.rules !== undefined && change.to === shownBy(calculated, read.rules);
  return isBack ? { ...change, to: calculated } : change;
}

/** Whether the newest row of that person is this very change: it was written already. */
export function isWritten({ adjustments }: ResultsRead, change: Change, record: ReviewRecord): boolean {
  const cells = adjustments && newestOf(adjustments, change.id)?.cells;
  if (!cells) return false;
  const { id: _, ...wanted } = cellsOf(change, record);
  return Object.entries(wanted).every(([key, cell]) => textOf(cells[key]) === textOf(cell ?? ''));
}

/** What is typed of it, by column. */
function cellsOf(
  { id, from, to, toGrade, why, source, by, resolution, on }: Change,
  { language }: ReviewRecord,
): Readonly<Record<string, Cell>> {
  const say = wordsIn(SERVER, 'adjustments', language);
  return {
    ...{ id, from, to, toGrade: toGrade || null, why: why.trim(), source: say(source), by: by.trim() },
    ...{ resolution: resolution.trim() || null, on: serialDay(on) },
  };
}

/** Which row it is, by its number, and the requests: its cells, room where there is none left, and the Log's row. */
export function adjustmentRequests(
  { state, record }: { readonly state: SpreadsheetState; readonly record: ReviewRecord },
  read: ResultsRead,
  person: PersonResult,
  change: Change,
  hand: Hand,
): { readonly n: number; readonly requests: readonly Request[] } {
  const { adjustments } = read;
  if (!adjustments) return { n: 0, requests: [] };
  const { sheet, rows } = adjustments;
  const free = nextRow(adjustments);
  const last = Math.max(0, ...rows.map(({ cells }) => (typeof cells.n === 'number' ? cells.n : 0)));
  const [row, n] = free ? [free.row, free.n] : [sheet.rows - 1, last + 1];
  const cells: Readonly<Record<string, Cell>> = {
    ...cellsOf(change, record),
    fromGrade: person.grade || null,
    entered: `${hand.email}, ${moment(hand.at)}`,
    base: person.calculated ?? null,
  };
  const numbered = (k: number): readonly Request[] => rowRequests(sheet, { row: row + k }, { n: last + 1 + k }, state.locale);
  return {
    n,
    requests: [
      // what was approved is in the Log before it is of another version
      ...approvalsLogged({ state, record, sheet: stagesSheet(state, record.id), rows: read.stages }, hand),
      ...(free ? [] : roomBefore(sheet.sheetId, row)),
      ...(free ? [] : Array.from({ length: ROOM }, (_, k) => numbered(k)).flat()),
      ...rowRequests(sheet, { row }, cells, state.locale),
      ...noted(state, hand, 'resultAdjusted', (language) => {
        const say = wordsIn(SERVER, 'adjustments', language);
        const source = wordsIn(
          SERVER,
          'records',
          language,
        )('adjustedDetail', {
          ...{ n, title: sheet.title, source: say(change.source), by: change.by.trim(), why: change.why.trim() },
        });
        return {
          ...{ id: person.id, name: person.name, detail: source },
          old: resultInWords(change.from, person.grade),
          new: resultInWords(change.to === null || !read.rules ? change.from : shownBy(change.to, read.rules), change.toGrade),
        };
      }),
    ],
  };
}

/** So many rows at a time. They are put in before the last, as formulas end with it. */
const ROOM = 20;
const roomBefore = (sheetId: number, row: number): readonly Request[] => [
  { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + ROOM }, inheritFromBefore: true } },
];

const resultInWords = (score: number, grade: string): string => [score, grade].filter((each) => each !== '').join(' ');

/** Whether HR saw what the Summary shows now. */
export const isAsSeen = ({ score }: PersonResult, from: number, rules: NonNullable<ResultsRead['rules']>): boolean =>
  score !== undefined && shownBy(score, rules) === from;
