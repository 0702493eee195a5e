// Which stages need which others to be done before them, where a plan has both.
import type { StageId } from './plan';

const NOTHING: readonly StageId[] = [];
const SCORED: readonly StageId[] = ['scoring'];
const SETTLED: readonly StageId[] = ['scoring', 'comments', 'meeting', 'check', 'collect', 'approve'];
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
  meeting: SCORED,
  check: SCORED,
  collect: SCORED,
  approve: SCORED,
  release: SETTLED,
  interview: RELEASED,
  improve: RELEASED,
  appeal: RELEASED,
  survey: NOTHING,
  archive: [...SETTLED, 'release', 'interview', 'improve', 'appeal'],
  evaluate: NOTHING,
};
