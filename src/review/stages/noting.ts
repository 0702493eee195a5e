// Noting that a stage is done, and undoing it, worked out from what was read: what is wrong with what HR says of it, and every request.
import { alike, type Both } from '../../i18n/both';
import { dayInWords } from '../../i18n/day-words';
import type { Language } from '../../i18n/languages';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { type Day, readDay } from '../../plans/day';
import { isApproval } from '../../plans/stage-order';
import type { Request } from '../../workbook/requests/request';
import { serialDay } from '../../workbook/serial-day';
import { backPrint, printOf, resultsIn } from '../approving/results';
import { approvalsLogged, loggedText } from '../approving/to-log';
import { columnAt, rowRequests } from '../columns';
import { shortPrint } from '../locking/fingerprint';
import { noted, reviewIn } from '../log';
import { waitedFor } from '../next-step';
import { type StandingStage, standingStages } from '../progress';
import { mayEdit } from '../spreadsheet';
import type { AboutStages } from './asked';
import { stageSentence } from './lacks';
import type { StageRow } from './stage-rows';

type Hand = { readonly email: string; readonly at: string; readonly day: Day };

/** What HR says of a stage. `by`: who did it; of an approval who gave it, and `record` then says by what that is known. */
type SaidOfStage = { readonly on: string; readonly by: string; readonly number: string; readonly record: string };

export const LEAST = 5;

/** What nobody can note a stage without: a tab with its columns, and rights of whoever asks. */
export function stageObstacles({ state, sheet }: Pick<AboutStages, 'state' | 'sheet'>, ofApproval = false): readonly Both[] {
  if (!sheet) return [stageSentence('noStage')];
  const columns = ['n', 'kind', 'on', 'by', 'number', 'record', ...(ofApproval ? ['print', 'logged'] : [])];
  const log = state.sheets.filter(({ about }) => about?.key === 'log');
  const shut = [sheet, ...log].filter((each) => !mayEdit(each));
  return [
    ...(columns.some((mark) => columnAt(sheet, mark) < 0) ? [stageSentence('noColumns', { title: alike(sheet.title) })] : []),
    ...(shut.length > 0 ? [stageSentence('closedToYou', { titles: alike(shut.map(({ title }) => title).join(', ')) })] : []),
  ];
}

/** What is wrong with what is said of it. `isOwn`: whoever asks approves it themself. */
export function faultsIn(
  about: AboutStages,
  stage: StandingStage,
  said: SaidOfStage,
  today: Day,
  language: Language,
  isOwn: boolean,
): readonly Both[] {
  const rows = about.rows.filter(({ n }) => n === stage.n);
  const words = (day: Day): Both => alike(dayInWords(day, language));
  const on = dayIn(said.on);
  if (on === undefined) return [stageSentence('noDay')];
  const { list } = standingStages(about.read.read);
  const later = waitedFor(stage, list).flatMap(({ n, title }) =>
    about.rows.flatMap((row) => (row.n === n && row.on !== '' && row.on > on ? [{ title, day: row.on }] : [])),
  );
  const [late] = later.sort((a, b) => (a.day < b.day ? 1 : -1));
  const notes = rows[0]?.notes ?? '';
  return [
    ...(on > today ? [stageSentence('notYet', { day: words(on) })] : []),
    ...(late ? [stageSentence('tooEarly', { day: words(on), stage: alike(late.title), other: words(late.day) })] : []),
    ...(said.by.trim() === '' ? [stageSentence('noName')] : []),
    ...(notes === 'resolution' && said.number.trim() === '' ? [stageSentence('noNumber')] : []),
    ...(notes === 'record' && said.record.trim() === '' ? [stageSentence('noRecord')] : []),
    ...(isApproval(stage.id) && !isOwn && said.record.trim().length < LEAST ? [stageSentence('noEvidence')] : []),
  ];
}

export function dayIn(text: string): Day | undefined {
  const day = readDay(text);
  return day === null || day === 'unreadable' || day === 'ambiguous' ? undefined : day;
}

/** Every request: the rows of the stage's parties that are not noted yet, of an approval its own with what it keeps; and the Log. */
export function doneRequests(
  about: AboutStages,
  stage: StandingStage,
  said: SaidOfStage & { readonly on: Day },
  hand: Hand,
  digest: (text: string) => string,
  isOwn: boolean,
): readonly Request[] {
  const { state, record, sheet, rows } = about;
  if (!sheet) return [];
  const own = rows.filter(({ n, on }) => n === stage.n && (on === '' || isApproval(stage.id)));
  const [by, number, text] = [said.by.trim(), said.number.trim(), said.record.trim()];
  const print = isApproval(stage.id) ? printOf(resultsIn(about.read.read), digest) : '';
  const cells = { on: serialDay(said.on), by, number, record: text };
  const kept = print === '' ? {} : { print, logged: loggedText({ on: said.on, by, print }) };
  const what = print === '' ? 'stageDone' : isOwn ? 'approved' : 'approvedFor';
  return [
    ...approvalsLogged(about, hand, stage.n),
    ...own.flatMap((row) => rowRequests(sheet, row, { ...cells, ...kept }, state.locale)),
    ...noted(state, hand, what, (language) => {
      const say = wordsIn(SERVER, 'records', language);
      const values = {
        review: reviewIn(language, record),
        stage: stage.title,
        day: said.on,
        by,
        noted: [number, text].filter(Boolean).join(' · '),
      };
      return {
        detail: say(`${what}Detail`, { ...values, print: shortPrint(print.split(' ')[1] ?? '') }).trim(),
      };
    }),
  ];
}

/** The stages that were done after one and rest on it: these are undone first. */
export function doneAfter(about: AboutStages, { n }: StandingStage): readonly StandingStage[] {
  const { list } = standingStages(about.read.read);
  return list.filter(
    (each) => each.n > n && waitedFor(each, list).some((one) => one.n === n) && about.rows.some((row) => row.n === each.n && row.on !== ''),
  );
}

/** Empties what was noted of a stage; of one that was sent back also of the steps that its approver asks for anew. */
export function undoneRequests(about: AboutStages, stage: StandingStage, reason: string, hand: Hand): readonly Request[] {
  const { state, record, sheet, rows } = about;
  if (!sheet) return [];
  const from = backFrom(rows.find(({ n }) => n === stage.n)) ?? stage.n;
  const emptied = rows.filter(({ n, id }) => n === stage.n || (n >= from && n < stage.n && isApproval(id)));
  const blank = { on: null, by: null, number: null, record: null, print: null, logged: null };
  return [
    ...approvalsLogged(about, hand),
    ...emptied.flatMap((row) => rowRequests(sheet, row, blank, state.locale)),
    ...noted(state, hand, 'stageUndone', (language) => ({
      detail: wordsIn(
        SERVER,
        'records',
        language,
      )('stageUndoneDetail', {
        ...{ review: reviewIn(language, record), stage: [...new Set(emptied.map(({ title }) => title))].join(' · '), reason },
      }),
    })),
  ];
}

/** From which step on whoever sent a row back asks for it anew; undefined where it was not sent back. */
function backFrom(row: StageRow | undefined): number | undefined {
  const [sign = '', from = ''] = row?.print.split(' ') ?? [];
  return sign !== '' && backPrint(Number(from)).startsWith(sign) ? Number(from) : undefined;
}
