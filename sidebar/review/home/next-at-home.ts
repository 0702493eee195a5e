// The one thing to do next, as Home's filled button says it. Pure; which stage a review is in the server tells (src/review/next-step.ts).
import type { Answer } from '../../../src/rpc/contract';
import { totalOf } from './by-rater';

type Review = Pick<Answer<'readReview'>, 'closed' | 'repair' | 'targets' | 'outside' | 'progress' | 'stages' | 'lock'>;

/**
 * `period`: the next one. `repair`: something is amiss. `targets`: of each their own, which HR enters. `share`: raters cannot open the file.
 * `check`: scores differ from what was locked. `lock`: all are in, and what comes next rests on them. `stage`: its day is to be noted. `close`: all else is done. `watch`: others have something to fill in, and HR sees how far they are.
 */
type NextAtHome = 'period' | 'repair' | 'targets' | 'share' | 'check' | 'lock' | 'stage' | 'close' | 'watch';

export function nextAtHome({ closed, repair, targets, outside = 0, progress, stages, lock }: Review): NextAtHome {
  if (closed) return 'period';
  if (repair.length > 0) return 'repair';
  if (targets.length > 0) return 'targets';
  const { done, all } = totalOf(progress);
  if (outside > 0 && done < all) return 'share';
  if (lock && lock.changed.length > 0) return 'check';
  if (lock?.next) return 'lock';
  if (!stages) return 'watch';
  const stage = stages.list.find(({ next }) => next);
  if (!stage || stage.closes) return 'close';
  return (stage.left ?? 0) > 0 ? 'watch' : 'stage';
}

/** Before there is a review: a list of people, then what its columns are, then a plan. `unsaid`: columns and words that people would be read otherwise by. */
type NextBefore = 'people' | 'headings' | 'start';

export const nextBefore = (roster: { readonly roster: string } | undefined, unsaid: number): NextBefore =>
  roster?.roster === '' ? 'people' : unsaid > 0 ? 'headings' : 'start';
