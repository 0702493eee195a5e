// The one next step of a running review, as Home, Stages, Summary and Dashboard all say it.
import type { StageId } from '../plans/plan';
import { restsOnScores, STAGE_NEEDS } from '../plans/stage-order';
import type { SummaryKey } from '../workbook/summary/places';

export type Standing = {
  /** Its place in the plan, from 1. */
  readonly n: number;
  readonly id: StageId | '';
  /** Whether its day is noted, for each of its parties; of an approval, whether it is of the results as they stand. */
  readonly noted: boolean;
};

/** What stands on the tabs: people without a final score, and rows of Comments that lack something; undefined where nothing is counted. */
export type Left = Partial<Readonly<Record<StageId, number>>>;

/**
 * Whether a row of the Summary is of somebody who is scored: with a final score that no score tab asks about, as its own column has it
 * (workbook/summary/columns/hidden.ts); in a review that was made without that column, or has lost its mark, by the two that it is worked out from.
 */
export const isScored = ({ settled, final, doubts }: Readonly<Partial<Record<SummaryKey, unknown>>>): boolean =>
  settled === undefined ? typeof final === 'number' && !Number(doubts) : typeof settled === 'number';

/**
 * A stage is done when its day is noted, for each of its parties; one that is filled in on tabs also when nothing is left to do there.
 * So scoring is done once everybody has a final score, whether HR has noted a day or not.
 */
export const isDone = ({ id, noted }: Standing, left: Left): boolean => noted || (id !== '' && left[id] === 0);

/**
 * The first stage in the plan's order that is not done; undefined when all are. A stage comes after those it needs, so nothing that it
 * waits for is open; and one that went ahead of its turn does not hide the one before it: after all is scored, the notice of which no
 * day is noted is still what comes next. The same rule as a formula is workbook/records/stage-done.ts; a test holds the two together.
 */
export const nextStep = <S extends Standing>(stages: readonly S[], left: Left): S | undefined =>
  [...stages].sort((a, b) => a.n - b.n).find((stage) => !isDone(stage, left));

/**
 * Whether the scores are to be locked before the stage that comes next: all are in, none can change any more without being seen, and that
 * stage decides or tells of them, as a meeting, an approval or the results do. As a formula: workbook/records/stage-done.ts.
 */
export const isLockNext = (stages: readonly Standing[], left: Left, isLocked: boolean): boolean => {
  const id = nextStep(stages, left)?.id;
  return !isLocked && left.scoring === 0 && id !== undefined && restsOnScores(id);
};

/** The stages that one waits for: those before it in the plan that it needs. One that the plan lacks is none of them. */
export const waitedFor = <S extends Pick<Standing, 'n' | 'id'>>(
  { n, id }: Pick<Standing, 'n' | 'id'>,
  stages: readonly S[],
): readonly S[] => (id === '' ? [] : stages.filter((each) => each.n < n && each.id !== '' && STAGE_NEEDS[id].includes(each.id)));
