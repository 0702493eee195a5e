// Appeals as their tab has them, those to be decided, and a decision as the requests of one call: the appeal's own cells, the adjustment where
// it changes the result, and the Log's row.
import type { Both } from '../../i18n/both';
import { SERVER } from '../../i18n/texts';
import { inEvery, wordsIn } from '../../i18n/words';
import type { Day } from '../../plans/day';
import { foldId } from '../../plans/fold-id';
import { textOf } from '../../scoring/reading';
import type { Request } from '../../workbook/requests/request';
import { dayOfSerial, serialDay } from '../../workbook/serial-day';
import type { Cell } from '../../workbook/tab';
import { closingSentence } from '../closing/sentences';
import { lackingOf, rowRequests } from '../columns';
import { noted } from '../log';
import type { ReviewRecord } from '../review-record';
import { mayEdit, type SpreadsheetState } from '../spreadsheet';
import { adjustingSentence, type Hand, LEAST_WHY } from './adjustment';
import type { AppealOutcome } from './outcomes';
import type { PersonResult, PlacedRow, ResultsRead } from './results-read';

/** Which appeal, by its row, from 0, and whose it is; and what was decided. */
type Decision = {
  readonly row: number;
  readonly id: string;
  readonly outcome: AppealOutcome;
  readonly why: string;
  readonly by: string;
  readonly on: Day;
};

/** The columns that a decision writes. */
const WRITTEN = ['decided', 'outcome', 'old', 'new'] as const;

type Appeal = {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** Days as the tab has them; '' where there is none. */
  readonly told: Day | '';
  readonly last: Day | '';
  readonly talk: Day | '';
  readonly asked: Day | '';
  readonly due: Day | '';
  /** '' while that cannot be told. */
  readonly inTime: 'yes' | 'no' | '';
  readonly contested: string;
  readonly by: string;
  readonly proposal: string;
};

/** Those that were made and are not decided, in the tab's order. */
export function openAppeals({ appeals, people }: ResultsRead): readonly Appeal[] {
  const names = new Map(people.map(({ id, name }) => [foldId(id), name]));
  return (appeals?.rows ?? []).filter(isOpen).map(({ row, cells }) => {
    const id = textOf(cells.id);
    return {
      ...{ row, id, name: names.get(foldId(id)) ?? textOf(cells.name) },
      ...{ told: dayIn(cells.told), last: dayIn(cells.last), talk: dayIn(cells.talk), asked: dayIn(cells.asked), due: dayIn(cells.due) },
      inTime: YES.has(cells.inTime) ? 'yes' : NO.has(cells.inTime) ? 'no' : '',
      ...{ contested: textOf(cells.contested), by: textOf(cells.by), proposal: textOf(cells.proposal) },
    };
  });
}

const YES: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ score }) => score.yes));
const NO: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ score }) => score.no));

const dayIn = (cell: unknown): Day | '' => (typeof cell === 'number' ? dayOfSerial(cell) : '');

/** Somebody appealed, and nothing is decided; of one that says when and not what, HR still owes that. */
const isOpen = ({ cells }: PlacedRow): boolean =>
  textOf(cells.id) !== '' && typeof cells.asked === 'number' && textOf(cells.outcome) === '';

/** The appeal that is to be decided; undefined where it is another by now. */
export const appealAt = ({ appeals }: ResultsRead, { row, id }: Decision): PlacedRow | undefined =>
  appeals?.rows.find((each) => each.row === row && isOpen(each) && foldId(textOf(each.cells.id)) === foldId(id));

/** Whether just this was decided of it already. */
export const isDecided = ({ appeals }: ResultsRead, { row, id, outcome, on }: Decision, { language }: ReviewRecord): boolean =>
  appeals?.rows.some(
    (each) =>
      each.row === row &&
      foldId(textOf(each.cells.id)) === foldId(id) &&
      each.cells.outcome === wordsIn(SERVER, 'records', language)(outcome) &&
      each.cells.decided === serialDay(on),
  ) ?? false;

export function appealObstacles({ appeals, misplaced }: ResultsRead): readonly Both[] {
  if (!appeals) return [adjustingSentence('noAppeals')];
  const { sheet } = appeals;
  const gone = lackingOf(sheet, ['id', 'asked', ...WRITTEN]);
  return [
    ...misplaced.filter((each) => each.sheet === sheet).map(({ sentence }) => closingSentence('repairFirst', { what: sentence })),
    ...(gone.length > 0 ? [adjustingSentence('columns', { title: sheet.title, count: gone.length })] : []),
    ...(mayEdit(sheet) ? [] : [closingSentence('closedToYou', { titles: sheet.title })]),
  ];
}

/** Of a decision that changes no result: what `changeFaults` says of one that does. */
export const decisionFaults = ({ why, by, on }: Decision, isOwn: boolean, { day }: Pick<Hand, 'day'>): readonly Both[] => [
  ...(isOwn ? [adjustingSentence('own')] : []),
  ...(why.trim().length < LEAST_WHY ? [adjustingSentence('shortWhy', { least: LEAST_WHY })] : []),
  ...(by.trim() === '' ? [adjustingSentence('nobody')] : []),
  ...(on > day ? [adjustingSentence('ahead')] : []),
];

/** `change`: the scores before and after, where it changes the result; the row of Adjustments comes with it from elsewhere. */
export function decisionRequests(
  { state, record }: { readonly state: SpreadsheetState; readonly record: ReviewRecord },
  { appeals }: ResultsRead,
  person: PersonResult | undefined,
  { row, id, outcome, why, by, on }: Decision,
  change: { readonly from: number; readonly to: number } | undefined,
  hand: Hand,
): readonly Request[] {
  if (!appeals) return [];
  const say = wordsIn(SERVER, 'records', record.language);
  const scores = change && { old: change.from, new: change.to };
  const cells: Partial<Readonly<Record<(typeof WRITTEN)[number], Cell>>> = { decided: serialDay(on), outcome: say(outcome), ...scores };
  return [
    ...rowRequests(appeals.sheet, { row }, cells, state.locale),
    ...noted(state, hand, 'appealDecided', (language) => {
      const words = wordsIn(SERVER, 'records', language);
      return { id, name: person?.name ?? '', detail: words('appealDetail', { outcome: words(outcome), by: by.trim(), why: why.trim() }) };
    }),
  ];
}
