// How far each rater is, over all their tabs; who is behind comes first.
import type { Answer } from '../../../src/rpc/contract';

export type TabProgress = Answer<'readReview'>['progress'][number];

export type RaterProgress = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly done: number;
  readonly all: number;
  readonly begun: number;
  readonly filled: number;
  readonly tabs: readonly TabProgress[];
};

export type Standing = 'none0' | 'few' | 'most' | 'full';

export function byRater(progress: readonly TabProgress[]): readonly RaterProgress[] {
  const raters = new Map<string, RaterProgress>();
  for (const tab of progress) {
    const { rater: id, name, email } = tab;
    const before = raters.get(id) ?? { id, name, email, done: 0, all: 0, begun: 0, filled: 0, tabs: [] };
    raters.set(id, {
      ...before,
      done: before.done + tab.done,
      all: before.all + tab.all,
      begun: before.begun + tab.begun,
      filled: before.filled + tab.filled,
      tabs: [...before.tabs, tab],
    });
  }
  // as far as each other: who has more left to do
  return [...raters.values()].sort((a, b) => shareOf(a) - shareOf(b) || b.all - b.done - (a.all - a.done));
}

/** Without a row there is nothing left to do. */
export const shareOf = ({ done, all }: { readonly done: number; readonly all: number }): number => (all === 0 ? 1 : done / all);

/** By rows done; only where no row has anything in it, "not begun". */
export function standingOf(counts: { readonly done: number; readonly all: number; readonly begun: number }): Standing {
  const share = shareOf(counts);
  if (share >= 1) return 'full';
  if (counts.begun === 0) return 'none0';
  return share < 0.5 ? 'few' : 'most';
}

/** The rows of all tabs. */
export const totalOf = (progress: readonly Pick<TabProgress, 'done' | 'all'>[]): { readonly done: number; readonly all: number } => ({
  done: progress.reduce((sum, { done }) => sum + done, 0),
  all: progress.reduce((sum, { all }) => sum + all, 0),
});
