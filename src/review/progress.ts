// How far a running review is, from its tabs as they were read: rows done by rater, targets to enter, and its stages.
import { SERVER } from '../i18n/texts';
import { inEvery } from '../i18n/words';
import type { Day } from '../plans/day';
import type { StageId } from '../plans/plan';
import { isApproval } from '../plans/stage-order';
import { resultsPrint } from '../workbook/records/stage-print';
import { parseKey, type TabKey } from '../workbook/tab-kinds';
import { type Approval, approvalIn } from './approving/approval';
import type { Approver } from './approving/approver-mark';
import { isOfOthers, resultsIn } from './approving/results';
import { ARCHIVE } from './closing/archive-stage';
import { isDone, isLockNext, isScored, type Left, nextStep, waitedFor } from './next-step';
import type { ReviewReadBack } from './read-back';
import { stageRowsIn } from './stages/stage-rows';

/** `12 of 15`: rows ticked with nothing left to do, of all rows, by tab. */
type Progress = {
  readonly key: TabKey;
  readonly title: string;
  readonly sheetId: number;
  readonly rater: string;
  readonly done: number;
  readonly all: number;
  /** Rows with anything in them, and those that lack nothing, ticked or not. */
  readonly begun: number;
  readonly filled: number;
};

export const progressOf = (read: ReviewReadBack): readonly Progress[] => countsOf(read, 'score');

/** The same of the tabs on which people review themselves; without raters. */
export const selfProgressOf = (read: ReviewReadBack): readonly Progress[] => countsOf(read, 'self');

/** "Left to do" of a row in which there is nothing yet. */
const NOT_BEGUN: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ score }) => score.notBegun));

const countsOf = ({ tabs }: ReviewReadBack, kind: 'score' | 'self'): readonly Progress[] =>
  tabs
    .filter(({ key }) => parseKey(key).kind === kind)
    .map(({ key, title, sheetId, about, rows, stuck }) => {
      // what is left to do says nothing while it cannot be read
      const filled = stuck ? [] : rows.filter(({ left }) => left === '');
      return {
        key,
        title,
        sheetId,
        rater: about.rater ?? '',
        done: filled.filter(({ done }) => done === true).length,
        all: rows.length,
        begun: rows.filter(({ left }) => !NOT_BEGUN.has(left)).length,
        filled: filled.length,
      };
    });

/** Targets that HR has to enter for each person: how many are blank, by tab; only tabs on which some are. */
type Targets = { readonly title: string; readonly sheetId: number; readonly blank: number };

export const targetsOf = ({ tabs }: ReviewReadBack): readonly Targets[] =>
  tabs
    .map(({ title, sheetId, rows }) => ({
      title,
      sheetId,
      blank: rows.flatMap((row) => Object.entries(row)).filter(([mark, value]) => mark.startsWith('target:') && value === '').length,
    }))
    .filter(({ blank }) => blank > 0);

/**
 * A stage as HR records it; `title` in the workbook's language. `left`: how much of it is still to be filled in on tabs, where that is
 * counted. `next`: it is the one that comes next. `ahead`: its day is noted, and one that it waits for is not done.
 */
type StageState = {
  readonly title: string;
  readonly due: Day | '';
  readonly done: boolean;
  readonly late: boolean;
  readonly next: boolean;
  readonly left?: number | undefined;
  /** It is done by closing the review. */
  readonly closes?: true;
  readonly ahead?: true;
  readonly approval?: Approval;
};
type Stages = { readonly sheetId: number; readonly list: readonly StageState[]; readonly holds: boolean };

/**
 * In their order, wherever their rows now stand; undefined where the tab is not there, or its rows cannot be read. `approvers`: whom HR has
 * named; `holds`: stages are done and undone from here, which Stages of an older review lacks a column for.
 */
export function stagesOf(read: ReviewReadBack, today: Day, approvers: readonly Approver[] = [], holds = false): Stages | undefined {
  const { sheetId, list } = standingStages(read);
  if (list.length === 0) return undefined;
  const next = list.find(({ isNext }) => isNext);
  return {
    sheetId,
    holds,
    list: list.map((stage): StageState => {
      const { n, title, due, done, left, ahead, approval } = stage;
      const isLate = !done && due !== '' && due < today;
      const named = approvers.find((each) => each.n === n);
      return {
        ...{ title, due, done },
        late: isLate,
        next: stage === next,
        ...(!done && left !== undefined && { left }),
        ...(stage.id === ARCHIVE && { closes: true }),
        ...(ahead && { ahead: true }),
        ...(approval && { approval: { ...approval, ...(named && { approver: named.name || named.email }) } }),
      };
    }),
  };
}

/** A stage as it stands. `left`: of one that is filled in on tabs, how much of it is to be done. */
export type StandingStage = {
  readonly id: StageId | '';
  readonly n: number;
  readonly title: string;
  readonly due: Day | '';
  readonly done: boolean;
  readonly isNext: boolean;
  readonly left: number | undefined;
  /** Its day is noted, and one that it waits for is not done. */
  readonly ahead: boolean;
  readonly approval: Approval | undefined;
};

/** The stages with their ids; none where the tab is not there, or its rows cannot be read. */
export function standingStages(read: ReviewReadBack): { readonly sheetId: number; readonly list: readonly StandingStage[] } {
  const left = leftIn(read);
  const { sheetId, standing, short } = notedStages(read);
  const next = nextStep(standing, left);
  const list = standing.map((stage) => ({
    ...{ id: stage.id, n: stage.n, title: stage.title, due: stage.due },
    ...{ done: isDone(stage, left), isNext: stage === next, left: stage.id === '' ? undefined : left[stage.id] },
    ahead: stage.dated && waitedFor(stage, standing).some((each) => !isDone(each, left)),
    approval: isApproval(stage.id) ? approvalIn(stage.rows[0], short) : undefined,
  }));
  return { sheetId, list };
}

/** Whether locking the scores comes before the stage that is next; `isLocked`: they are. */
export const locksNext = (read: ReviewReadBack, isLocked: boolean): boolean =>
  isLockNext(notedStages(read).standing, leftIn(read), isLocked);

/** The stages as they are noted: an approval of other results than these is none. */
function notedStages(read: ReviewReadBack) {
  const sheetId = read.tabs.find(({ key }) => key === 'stages')?.sheetId ?? 0;
  const all = stageRowsIn(read);
  const short = all.some(({ print }) => print !== '') ? resultsPrint(resultsIn(read)) : 0;
  const standing = [...new Set(all.map(({ n }) => n))].map((n) => {
    const rows = all.filter((row) => row.n === n);
    return {
      n,
      id: rows[0]?.id ?? ('' as const),
      noted: rows.every(({ on, print }) => on !== '' && !isOfOthers(print, short)),
      /** A day that somebody noted, whether it counts or not. */
      dated: rows.some(({ on }) => on !== ''),
      title: rows[0]?.title ?? '',
      due: rows.find(({ due }) => due !== '')?.due ?? ('' as const),
      rows,
    };
  });
  return { sheetId, standing, short };
}

/** What is left to do on the tabs where stages are filled in: as the formulas of Stages count it. */
function leftIn({ tabs }: ReviewReadBack): Left {
  const rowsOf = (key: string) => tabs.find((tab) => tab.key === key)?.rows;
  const [summary, comments] = [rowsOf('summary'), rowsOf('comments')];
  const counted: Partial<Record<StageId, number>> = {};
  if (summary) counted.scoring = summary.filter((row) => !isScored(row)).length;
  if (comments) counted.comments = comments.filter(({ left }) => left !== undefined && left !== '').length;
  return counted;
}
