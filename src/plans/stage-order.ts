// Which stages need which others to be done before them, where a plan has both.
import type { StageId } from './plan';

const NOTHING: readonly StageId[] = [];
const SCORED: readonly StageId[] = ['scoring'];
const DECIDED: readonly StageId[] = ['scoring', 'comments', 'meeting'];
const SETTLED: readonly StageId[] = [...DECIDED, 'check', 'collect', 'approve'];
const RELEASED: readonly StageId[] = ['release'];

/** By stage: what comes before it. */
export const STAGE_NEEDS: Readonly<Record<StageId, readonly StageId[]>> = {
  standards: NOTHING,
  targets: NOTHING,
  notice: NOTHING,
  kickoff: NOTHING,
  report: NOTHING,
  self: NOTHING,
  vote: NOTHING,
  scoring: ['standards', 'targets', 'notice', 'kickoff'],
  comments: SCORED,
  meeting: ['scoring', 'comments'],
  check: DECIDED,
  collect: [...DECIDED, 'check'],
  approve: [...DECIDED, 'check', 'collect'],
  release: SETTLED,
  interview: RELEASED,
  improve: RELEASED,
  appeal: RELEASED,
  survey: NOTHING,
  archive: [...SETTLED, 'release', 'interview', 'improve', 'appeal'],
  evaluate: NOTHING,
};

/** The stages in which results are approved, each by somebody; in their order. */
const APPROVALS: readonly StageId[] = ['check', 'collect', 'approve'];
export const isApproval = (id: StageId | ''): boolean => APPROVALS.some((each) => each === id);

/** Whether a stage decides or tells of scores, so that these are to be locked before it. Comments come before the lock, closing does without. */
export const restsOnScores = (id: StageId | ''): boolean =>
  id !== '' && id !== 'comments' && id !== 'archive' && STAGE_NEEDS[id].includes('scoring');

/** The approval that is HR's own: to confirm the results and add them up. */
export const isOfHr = (id: StageId | ''): boolean => id === 'collect';
