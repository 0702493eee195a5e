// How wide the Summary's columns are, by their keys: from roomy to tight, and who gets what the page has left.
import { gradeWidth } from '../grade-cells';
import { inWords, type Making, wordsFor } from '../making';
import { widthOf } from '../text-size';
import type { SummaryPlaces } from './places';

/** From roomy to tight, as wide as a page of 1,260 pixels has room for. */
const FITS = [
  { name: 124, dimension: 88, role: 72, department: 120, group: 124, outcome: 204, stage: 136, streak: 60 },
  { name: 124, dimension: 64, role: 64, department: 120, group: 124, outcome: 204, stage: 136, streak: 60 },
  { name: 116, dimension: 60, role: 60, department: 104, group: 104, outcome: 160, stage: 128, streak: 52 },
  { name: 108, dimension: 50, role: 54, department: 84, group: 84, outcome: 116, stage: 104, streak: 48 },
] as const;
const PAGE = 1260;

export function widthsFor(making: Making, places: SummaryPlaces): readonly number[] {
  const { keys, seen } = places;
  const hidden = new Set(hiddenColumns(places));
  const grade = Math.min(GRADE_MOST, Math.max(52, gradeWidth(making)));
  const fixed: Readonly<Record<string, number>> = { id: 52, final: 68, grade, rank: 52, bonus: 84 };
  const widths = FITS.map((fit) =>
    keys.map((key, n) => {
      const [kind = ''] = key.split(':');
      const own = kind === 'rollUp' ? fit.role : fit[kind as keyof typeof fit];
      return n >= seen ? 60 : (fixed[kind] ?? own ?? 60);
    }),
  );
  const wide = (each: readonly number[]): number => each.reduce((sum, width, n) => sum + (hidden.has(n) ? 0 : width), 0);
  const found = widths.find((each) => wide(each) <= PAGE) ?? widths[widths.length - 1] ?? [];
  const named = found.map((width, n) => (keys[n] === 'name' ? roomForNames(making, width, PAGE - wide(found)) : width));
  const graded = named.map((width, n) => (keys[n] === 'grade' ? width + roomFor(gradeWidth(making), width, PAGE - wide(named)) : width));
  const staged = graded.map((width, n) => (keys[n] === 'stage' ? roomForStages(making, width, PAGE - wide(graded)) : width));
  return staged.map((width, n) => (keys[n] === 'group' && !hidden.has(n) ? roomForGroups(places, width, PAGE - wide(staged)) : width));
}

/** A grade takes no more than this where the page is full. */
const GRADE_MOST = 132;

/** What stands beside what people read; and the group, where all are of one. */
export const hiddenColumns = ({ keys, seen, labels }: SummaryPlaces): readonly number[] =>
  keys.flatMap((key, n) => (n >= seen || (key === 'group' && labels.length === 1) ? [n] : []));

/** How much wider, of what is left. */
const roomFor = (wanted: number, width: number, left: number): number => Math.max(0, Math.min(wanted - width, left));

/** What the page then has left goes to what comes next, up to its longest words. */
function roomForStages(making: Making, width: number, left: number): number {
  const say = wordsFor(making, 'summary');
  const nexts = making.review.ready.stages.map(({ title }) => say('readyFor', { stage: inWords(making, title) }));
  const words = [...nexts, say('noPeriods'), say('noWeights'), say('queryOpen'), say('commentMissing'), say('toCheck')];
  const longest = Math.ceil(Math.max(...words.map((each) => widthOf(each)))) + 14;
  return width + roomFor(longest, width, left);
}

/** The last columns that together have room for how many are scored; those that are frozen are not among them. */
export function rightColumns({ seen }: SummaryPlaces, widths: readonly number[]): { readonly from: number; readonly count: number } {
  let from = seen - 1;
  while (from > 2 && widths.slice(from, seen).reduce((sum, width) => sum + width, 0) < RIGHT) from -= 1;
  return { from, count: seen - from };
}
/** `1,000 reviewed, all scored` in the title's size. */
const RIGHT = 260;

/** A name stands on one line: rows are of one height, as they are sorted. What the page has left goes to the longest. */
function roomForNames({ review }: Making, width: number, left: number): number {
  // as wide as if it were bold: a name must not be cut
  const longest = Math.ceil(Math.max(0, ...review.subjects.map(({ name }) => widthOf(name, { bold: true })))) + 8;
  return width + roomFor(longest, width, Math.min(left, 80));
}

/** What is left then goes to the longest group. */
const roomForGroups = ({ labels }: SummaryPlaces, width: number, left: number): number =>
  width + roomFor(Math.ceil(Math.max(0, ...labels.map((label) => widthOf(label)))) + 8, width, left);
