// What nobody can close a review without: its columns where their headings are, names that formulas read by, tabs, seals, and rights of
// whoever asks. Editors of the file may delete, add and turn marks and named ranges: History is written of none that is amiss.
import type { Both } from '../../i18n/both';
import { inBoth, inLanguage } from '../../i18n/both';
import type { Language } from '../../i18n/languages';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { listOf } from '../../plans/finding';
import { periodOf } from '../../plans/period';
import { type ReadyPlan, readyPlan } from '../../plans/ready';
import { HISTORY_KEYS } from '../../workbook/records/history-tab';
import { factsOf, type TabKey } from '../../workbook/tab-kinds';
import { headingOf } from '../needed-columns';
import { kindOf, mayEdit, type SheetState } from '../spreadsheet';
import { ownTabs } from '../tabs-shown';
import { OLDER_KEYS } from './history-read';
import type { Asked, Obstacle } from './obstacle';
import { closingSentence } from './sentences';

export function unreadable(asked: Asked): readonly Obstacle[] {
  const { state, record, read } = asked;
  const changed = [...ownTabs(state, record.id), ...state.sheets.filter(({ about }) => about?.key === 'history' || about?.key === 'log')];
  const closed = changed.filter((sheet) => !mayEdit(sheet)).map(({ title }) => title);
  const { lists } = state.reviews.find((each) => each.record.id === record.id) ?? {};
  return [
    ...(lists?.seal === undefined ? [none('seal', closingSentence('unsealed'))] : []),
    ...lackingTabs(asked),
    ...lackingColumns(asked),
    ...[...read.misplaced.map(({ sentence }) => sentence), ...read.misnamed].map((what, n) =>
      none(`amiss:${n}`, closingSentence('repairFirst', { what })),
    ),
    ...read.lost.map((sentence, n) => none(`lost:${n}`, sentence)),
    ...(closed.length > 0 ? [none('rights', closingSentence('closedToYou', { titles: listOf(closed) }))] : []),
  ];
}

const none = (key: string, sentence: Both): Obstacle => ({ key, sentence, people: [], sheetId: 0, way: 'none' });

function lackingTabs({ state, record }: Asked): readonly Obstacle[] {
  const isThere = (key: 'summary' | 'history'): boolean =>
    state.sheets.some(({ about }) => about?.key === key && (key === 'history' || about.review === record.id));
  return (['summary', 'history'] as const)
    .filter((key) => !isThere(key))
    .map((key) => none(key, closingSentence('noTab', { title: inBoth((language) => wordsIn(SERVER, 'tabs', language)(key)) })));
}

/** The columns that must be found, tab by tab, for all to be read and written. */
function lackingColumns(asked: Asked): readonly Obstacle[] {
  const { state, record, read } = asked;
  return state.sheets.flatMap((sheet) => {
    const key = sheet.about?.key;
    if (key === undefined || (key !== 'history' && sheet.about?.review !== record.id)) return [];
    // those that Repair puts back are named with it
    const put = read.misplaced.flatMap((mend) => (mend.sheet.sheetId === sheet.sheetId ? mend.marks : []));
    const marks = new Set([...sheet.places, ...put].flatMap(({ on, value }) => (on === 'column' ? [value] : [])));
    const lost = neededFor(asked, key, marks).filter((mark) => !marks.has(mark));
    const columns = listOf(lost.map((mark) => headingIn(sheet, mark, record.language)));
    return lost.length > 0 ? [none(`columns:${key}`, closingSentence('columns', { title: sheet.title, columns }))] : [];
  });
}

function neededFor(asked: Asked, key: TabKey, marks: ReadonlySet<string>): readonly string[] {
  const { bonus = [], streaks = [], brought = [], outcomes = [] } = readyOf(asked);
  const graded = isGraded(asked) ? ['grade'] : [];
  switch (key) {
    case 'summary':
      return [
        ...['id', 'final', ...graded, ...(bonus.length > 0 ? ['bonus'] : [])],
        ...(streaks.length + brought.length + outcomes.length > 0 ? ['outcome'] : []),
        // without either nothing tells which scores count; the older reviews have but the second
        ...(marks.has('doubts') ? [] : ['settled']),
      ];
    case 'history':
      return HISTORY_KEYS.filter((each) => !(NEWER.has(each) && OLDER_KEYS.some((older) => marks.has(older))));
    case 'comments':
      return ['id', 'left'];
    case 'interviews':
      return ['id', 'state'];
    case 'appeals':
      return ['id', 'state', 'outcome', 'new'];
    case 'adjustments':
      return ['id', 'state'];
    case 'stages':
      return ['n', 'stage', 'on'];
    default:
      return [];
  }
}
/** Columns that a History made before closing wrote it has not. */
const NEWER: ReadonlySet<string> = new Set(['bonus', 'counted', 'by']);

function headingIn(sheet: SheetState, mark: string, language: Language): string {
  const kind = kindOf(sheet);
  const heading = kind === '' ? undefined : (factsOf(kind).needed?.[mark] ?? factsOf(kind).headed?.[mark]);
  return heading ? inLanguage(headingOf(heading), language) : mark;
}

/** Whether the plan has grades for the review's period. */
export const isGraded = (asked: Asked): boolean => (readyOf(asked).grades ?? []).length > 0;

function readyOf({ plan, record }: Pick<Asked, 'plan' | 'record'>): Partial<ReadyPlan> {
  const cycle = periodOf(record.period)?.cycle;
  const made = cycle ? readyPlan(plan, cycle) : undefined;
  return made?.ok ? made.ready : {};
}
