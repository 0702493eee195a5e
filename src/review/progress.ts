// How far a running review is, from its tabs as they were read: rows done by rater, targets to enter, and its stages.
import { SERVER } from '../i18n/texts';
import { inEvery } from '../i18n/words';
import type { Day } from '../plans/day';
import { STAGES, type StageId } from '../plans/plan';
import { dayOfSerial } from '../workbook/serial-day';
import { parseKey, type TabKey } from '../workbook/tab-kinds';
import { ARCHIVE } from './closing/archive-stage';
import { isDone, isLockNext, isScored, type Left, nextStep } from './next-step';
import type { ReviewReadBack } from './read-back';

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
 * counted. `next`: it is the one that comes next.
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
};
type Stages = { readonly sheetId: number; readonly list: readonly StageState[] };

/** In their order, wherever their rows now stand; undefined where the tab is not there, or its rows cannot be read. */
export function stagesOf(read: ReviewReadBack, today: Day): Stages | undefined {
  const { sheetId, list } = standingStages(read);
  if (list.length === 0) return undefined;
  const next = list.find(({ isNext }) => isNext);
  return {
    sheetId,
    list: list.map((stage): StageState => {
      const { title, due, done, left } = stage;
      const isLate = !done && due !== '' && due < today;
      return {
        title,
        due,
        done,
        late: isLate,
        next: stage === next,
        ...(!done && left !== undefined && { left }),
        ...(stage.id === ARCHIVE && { closes: true }),
      };
    }),
  };
}

/** A stage as it stands. `left`: of one that is filled in on tabs, how much of it is to be done. */
type StandingStage = {
  readonly id: StageId | '';
  readonly n: number;
  readonly title: string;
  readonly due: Day | '';
  readonly done: boolean;
  readonly isNext: boolean;
  readonly left: number | undefined;
};

/** The stages with their ids; none where the tab is not there, or its rows cannot be read. */
export function standingStages(read: ReviewReadBack): { readonly sheetId: number; readonly list: readonly StandingStage[] } {
  const left = leftIn(read);
  const { sheetId, standing } = notedStages(read);
  const next = nextStep(standing, left);
  const list = standing.map((stage) => ({
    ...{ id: stage.id, n: stage.n, title: stage.title, due: stage.due },
    ...{ done: isDone(stage, left), isNext: stage === next, left: stage.id === '' ? undefined : left[stage.id] },
  }));
  return { sheetId, list };
}

/** Whether locking the scores comes before the stage that is next; `isLocked`: they are. */
export const locksNext = (read: ReviewReadBack, isLocked: boolean): boolean =>
  isLockNext(notedStages(read).standing, leftIn(read), isLocked);

/** The stages as HR has noted them. */
function notedStages(read: ReviewReadBack) {
  const tab = read.tabs.find(({ key }) => key === 'stages');
  if (!tab) return { sheetId: 0, standing: [] };
  const places = [...new Set(tab.rows.map(({ n }) => Number(n)))].sort((a, b) => a - b);
  const standing = places.map((n) => {
    const rows = tab.rows.filter((row) => Number(row.n) === n);
    const serial = rows.find((row) => typeof row.due === 'number')?.due;
    return {
      n,
      id: STAGES.find((id) => id === rows[0]?.kind) ?? ('' as const),
      noted: rows.every(({ on }) => typeof on === 'number'),
      title: String(rows[0]?.stage ?? ''),
      due: typeof serial === 'number' ? dayOfSerial(serial) : ('' as const),
    };
  });
  return { sheetId: tab.sheetId, standing };
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
