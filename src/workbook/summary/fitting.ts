// How wide the Summary's columns are: from roomy to tight, as the page has room, and who gets what it has left.
import { linesIn } from '../text-size';
import type { SummaryPlaces } from './column';

/** What a page has room for, in pixels. */
const PAGE = 1260;
/** From roomy to tight. */
const FITS = [0, 1, 2, 3] as const;
/** Of a column that is not shown. */
export const HIDDEN = 60;

export function widthsOf({ shown, hidden }: SummaryPlaces): readonly number[] {
  const left = (widths: readonly number[]): number => PAGE - widths.reduce((sum, each, n) => sum + (shown[n]?.hidden ? 0 : each), 0);
  const fits = FITS.map((fit) => shown.map(({ width }) => (typeof width === 'number' ? width : width[fit])));
  let widths = fits.find((each) => left(each) >= 0) ?? fits[fits.length - 1] ?? [];
  const growing = shown.flatMap(({ grows, hidden: isHidden }, at) => (grows && !isHidden ? [{ ...grows, at }] : []));
  for (const { at, to, most } of growing.sort((a, b) => a.turn - b.turn)) {
    const room = Math.min(left(widths), most ?? Number.POSITIVE_INFINITY);
    widths = widths.map((width, n) => (n === at ? width + Math.max(0, Math.min(to() - width, room)) : width));
  }
  return [...widths, ...hidden.map(() => HIDDEN)];
}

/** What stands beside what people read, of that what says the same of everybody, and what there is no room for. */
export const hiddenIn = ({ shown, hidden }: SummaryPlaces, widths: readonly number[]): readonly number[] => [
  ...shown.flatMap(({ hidden: isHidden }, n) => (isHidden || widths[n] === 0 ? [n] : [])),
  ...hidden.map((_, n) => shown.length + n),
];

/** The last columns that together have room for how many are scored; those that are frozen are not among them. */
export function rightColumns({ shown }: SummaryPlaces, widths: readonly number[]): { readonly from: number; readonly count: number } {
  const end = shown.length;
  let from = end - 1;
  while (from > 2 && widths.slice(from, end).reduce((sum, width) => sum + width, 0) < RIGHT) from -= 1;
  return { from, count: end - from };
}
/** `1,000 reviewed, all scored` in the title's size. */
const RIGHT = 260;

/** Of the headings: two or three lines, as the longest needs them. */
export function headHeight({ shown }: SummaryPlaces, widths: readonly number[]): number {
  const lines = shown.map(({ heading }, n) => linesIn(heading, widths[n] || HIDDEN, { bold: true, size: 9 }));
  return Math.max(34, Math.min(5, Math.max(...lines)) * 14 + 6);
}
