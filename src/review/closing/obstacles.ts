// What stands in the way of closing a review, each thing named with whom it concerns, and how HR may go on without it: by setting these people
// aside, by waiving it with a reason, either, or not at all.
import { alike } from '../../i18n/both';
import { SERVER } from '../../i18n/texts';
import { inEvery } from '../../i18n/words';
import { foldId } from '../../plans/fold-id';
import { periodOf } from '../../plans/period';
import { openLater } from '../../plans/ready';
import { isWarning, textOf } from '../../scoring/reading';
import type { Approval } from '../approving/approval';
import { holdsResults } from '../misplaced-marks';
import { isScored } from '../next-step';
import { standingStages } from '../progress';
import { missingSentence, type ReadTab } from '../read-back';
import { ARCHIVE } from './archive-stage';
import type { RecordTab } from './closing-read';
import type { MarkedRow } from './history-read';
import type { Asked, Obstacle } from './obstacle';
import { ofLock } from './of-lock';
import { closingSentence } from './sentences';
import { isGraded, unreadable } from './unreadable';

/** All there are, whoever may be set aside and whatever waived. */
export const obstacles = (asked: Asked): readonly Obstacle[] => [
  ...unreadable(asked),
  ...ofLock(asked),
  ...scores(asked),
  ...rowless(asked),
  ...comments(asked),
  ...interviews(asked),
  ...appeals(asked),
  ...unchanged(asked),
  ...untaken(asked),
  ...stages(asked),
  ...decisions(asked),
  ...missing(asked),
];

const rowsOf = ({ read: { read } }: Asked, key: string): ReadTab | undefined => read.tabs.find((tab) => tab.key === key);
const personIn = (row: MarkedRow) => ({ id: textOf(row.id), name: textOf(row.name) });

function scores(asked: Asked): readonly Obstacle[] {
  const tab = rowsOf(asked, 'summary');
  const rows = tab?.rows ?? [];
  const some = (key: 'unscored' | 'asked' | 'unread', those: readonly MarkedRow[]): readonly Obstacle[] =>
    concerning(key, those.map(personIn), tab?.sheetId ?? 0, 'aside');
  const settled = rows.filter(isScored);
  const open = rows.filter((row) => !isScored(row));
  return [
    ...some('unscored', open.filter(({ final }) => typeof final !== 'number')),
    ...some('asked', open.filter(({ final }) => typeof final === 'number')),
    ...some('unread', settled.filter((row) => isOdd(row) || ['grade', 'outcome', 'bonus'].some((key) => isInError(row[key], key)))),
  ]; // biome-ignore format: one thing a line

  /** A score that counts and is not the one shown; and none of the plan's grades. */
  function isOdd({ final, settled: counts, grade }: MarkedRow): boolean {
    return (typeof counts === 'number' && counts !== final) || (typeof final === 'number' && isGraded(asked) && textOf(grade) === '');
  }
}

/** Who was reviewed and has no row any more, or one without their ID. */
function rowless(asked: Asked): readonly Obstacle[] {
  const tab = rowsOf(asked, 'summary');
  if (!tab) return [];
  const there = new Set(tab.rows.map(({ id }) => foldId(textOf(id))));
  const gone = (asked.read.reviewed ?? []).filter(({ id }) => !there.has(foldId(id)));
  return concerning(
    'rowless',
    gone.map(({ id, name }) => ({ id, name })),
    tab.sheetId,
    'aside',
  );
}

/** Google's errors, and what a function still has to say. A bonus that cannot be worked out is none. */
const isInError = (cell: unknown, key: string): boolean =>
  typeof cell === 'string' && (/^#[A-Z/0]+[!?A]?$/.test(cell) || /^Loading\.*$/.test(cell) || (key === 'grade' && isWarning(cell)));

function comments(asked: Asked): readonly Obstacle[] {
  const tab = rowsOf(asked, 'comments');
  const open = (tab?.rows ?? []).filter(({ left: lacks }) => lacks !== undefined && lacks !== '');
  return concerning('comments', open.map(personIn), tab?.sheetId ?? 0, 'either');
}

/** Done, as the tabs of records say it in any language. */
const COMPLETE: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ records }) => records.complete));
const DECIDED: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ records }) => records.decided));
export const undoneIn = (tab: RecordTab | undefined, done: 'complete' | 'decided'): readonly MarkedRow[] =>
  (tab?.rows ?? []).filter(({ state }) => !(done === 'complete' ? COMPLETE : DECIDED).has(state));

const interviews = ({ read: { interviews: tab } }: Asked): readonly Obstacle[] =>
  concerning('interviews', undoneIn(tab, 'complete').map(personIn), tab?.sheet.sheetId ?? 0, 'either');

const appeals = ({ read: { appeals: tab } }: Asked): readonly Obstacle[] =>
  concerning('appeals', undoneIn(tab, 'decided').map(personIn), tab?.sheet.sheetId ?? 0, 'either');

/** An appeal that was decided for another score than the one that would go to History. */
function unchanged(asked: Asked): readonly Obstacle[] {
  const { appeals: tab } = asked.read;
  const finals = new Map((rowsOf(asked, 'summary')?.rows ?? []).map(({ id, final }) => [foldId(textOf(id)), final]));
  const apart = (tab?.rows ?? []).filter(({ id, outcome, new: wanted }) => {
    const final = finals.get(foldId(textOf(id)));
    return CHANGED.has(outcome) && typeof wanted === 'number' && typeof final === 'number' && Math.abs(final - wanted) > SHOWN;
  });
  return concerning('unchanged', apart.map(personIn), tab?.sheet.sheetId ?? 0, 'waive');
}
const CHANGED: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ records }) => records.changed));
/** Half of the second decimal, to which new scores are typed. */
const SHOWN = 0.005;

/** Rows of Adjustments that change nothing, as something is wrong with them. */
function untaken({ read: { adjustments: tab } }: Asked): readonly Obstacle[] {
  const rows = (tab?.rows ?? []).filter(({ state }) => NOT_TAKEN.some((words) => textOf(state).startsWith(words)));
  return concerning('untaken', rows.map(personIn), tab?.sheet.sheetId ?? 0, 'waive');
}
/** How the state of such a row begins, in any language. */
const NOT_TAKEN = inEvery(SERVER, ({ adjustments }) => adjustments.notTaken.slice(0, adjustments.notTaken.indexOf('{')));

const concerning = (
  key: 'unscored' | 'asked' | 'unread' | 'rowless' | 'comments' | 'interviews' | 'appeals' | 'unchanged' | 'untaken',
  people: Obstacle['people'],
  sheetId: number,
  way: Obstacle['way'],
): readonly Obstacle[] =>
  people.length > 0 ? [{ key, sentence: closingSentence(key, { count: people.length }), people, sheetId, way }] : [];

/**
 * Those that are not done, up to the one that closing does itself: what comes after it waits for it. What is counted on tabs is named with the
 * people it lacks.
 */
function stages(asked: Asked): readonly Obstacle[] {
  const { list, sheetId } = standingStages(asked.read.read);
  const end = list.find(({ id }) => id === ARCHIVE)?.n ?? Number.POSITIVE_INFINITY;
  return list
    .filter(({ n, done, left: counted }) => n < end && !done && counted === undefined)
    .map(({ id, n, title, approval }) => ({
      ...{ key: `stage:${id || n}`, sentence: closingSentence(sayFor(approval), { stage: alike(title) }), people: [], sheetId },
      way: 'waive',
    }));
}

const sayFor = (approval: Approval | undefined) =>
  approval?.stands === 'other' ? 'approvedOther' : approval?.stands === 'back' ? 'sentBack' : 'stage';

function decisions({ record, plan, state }: Asked): readonly Obstacle[] {
  const cycle = periodOf(record.period)?.cycle;
  const sheetId = state.sheets.find(({ about }) => about?.key === 'plan' && about.review === record.id)?.sheetId ?? 0;
  return (cycle ? openLater(plan, cycle).own : []).map(({ path, open: { question } }) => ({
    ...{ key: `decision:${path}`, sentence: closingSentence('decision', { question }), people: [], sheetId },
    way: 'waive',
  }));
}

/** Without a tab HR may close, with a reason; what cannot be read is not written. Columns that hold results are named by `unreadable`. */
const missing = ({ record, read: { read } }: Asked): readonly Obstacle[] =>
  read.missing
    .filter((each) => each.what !== 'column' || !holdsResults(each.sheet))
    .map((each, n) => ({
      ...{ key: `missing:${n}`, sentence: missingSentence(each, record.language, (rater) => rater), people: [], sheetId: 0 },
      way: each.what === 'tab' ? 'waive' : 'none',
    }));
