// Which stages need which others to be done before them, where a plan has both.
import type { StageId } from './plan';

const SCORED: readonly StageId[] = ['scoring'];
const SETTLED: readonly StageId[] = ['scoring', 'comments', 'meeting', 'check', 'collect', 'approve'];
const RELEASED: readonly StageId[] = ['release'];

/** By stage: what comes before it. */
export const STAGE_NEEDS: Partial<Readonly<Record<StageId, readonly StageId[]>>> = {
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
  archive: [...SETTLED, 'release', 'interview', 'improve', 'appeal'],
};
