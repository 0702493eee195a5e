// Where things stand on the Peers tab: a block of columns for each rater whose answers HR enters without names.
import type { Review } from '../../arrangement/review';
import type { Both } from '../../i18n/both';
import type { ReadyRater } from '../../plans/ready-cards';

/** Heading rows: title, line, hint, groups of columns, headings; the last, the anchor, is frozen. People begin under it. */
export const PEERS_FIRST = 6;
/** ID, name, department, group. */
const PEERS_BESIDE = 4;

export type PeerBlock = {
  readonly rater: ReadyRater;
  readonly title: Both;
  /** The block's first column. `ballots`: so many columns of one answer each, then mean and answers. `totals`: answers, mean as counted, mean shown. */
  readonly first: number;
  /** 0 for totals. */
  readonly ballots: number;
  /** The column whose mean is shown and read by the Summary: blank under the least number of answers. */
  readonly mean: number;
  /** Columns in all. */
  readonly width: number;
};

/** One block for each such rater, whichever cards name it. */
export function peerBlocks({ ready, people }: Review): readonly PeerBlock[] {
  const blocks: PeerBlock[] = [];
  for (const rater of ready.cards.flatMap(({ raters }) => raters)) {
    if (rater.via === 'tab' || blocks.some((block) => block.rater.id === rater.id)) continue;
    const last = blocks[blocks.length - 1];
    const first = last ? last.first + last.width : PEERS_BESIDE;
    const ballots = rater.via === 'ballots' ? Math.max(rater.least, rater.from === 'reports' ? Math.min(12, mostReports(people)) : 5) : 0;
    const width = rater.via === 'ballots' ? ballots + 2 : 3;
    blocks.push({ rater, title: rater.title, first, ballots, mean: rater.via === 'ballots' ? first + ballots : first + 2, width });
  }
  return blocks;
}

function mostReports(people: Review['people']): number {
  const reports = new Map<string, number>();
  for (const { manager } of people) if (manager) reports.set(manager, (reports.get(manager) ?? 0) + 1);
  return Math.max(0, ...reports.values());
}
