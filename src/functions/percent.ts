// What `%` means: it divides a share by 100, points and amounts have none, and of two things compared both carry it or the plain
// one is small enough to be a share.
import { say } from '../i18n/functions-words';
import type { Criterion, Test } from '../scoring/criterion';
import { clean } from '../scoring/decimal';
import { isPercent, numberIn, readNumber } from '../scoring/reading';
import { fail, failAtCell, failCall, type Place, type Problem, problemAt, quote } from './sentences';

/** A number written with its `%`, divided by 100. */
export type Percent = { readonly percent: number };
/** One side of a comparison. */
export type Side = { readonly value: number; readonly percent: boolean };

export const sideOf = (reading: number | Percent): Side =>
  typeof reading === 'number' ? { value: reading, percent: false } : { value: reading.percent, percent: true };

/** The largest plain number that may stand for a share: 150%. */
export const LARGEST_SHARE = 1.5;
const mayBeShare = (value: number): boolean => Math.abs(value) <= LARGEST_SHARE;

const withSign = (value: number): string => `${clean(value * 100)}%`;
export const shownSide = ({ value, percent }: Side): string => (percent ? withSign(value) : String(clean(value)));

/** What is said of a text with `%` where points or amounts are asked for; undefined for any other cell. */
export const percentSentence = (cell: unknown): string | undefined =>
  isPercent(cell) ? say('percentPoints', { value: quote(cell), plain: clean((numberIn(cell) ?? 0) * 100) }) : undefined;

/** What is said of a value beside what it is compared with, where one carries `%` and the other cannot be a share. */
export function besideSentence(side: Side, other: Side, named: 'besideTarget' | 'besideCriterion'): string | undefined {
  if (side.percent === other.percent || mayBeShare(side.percent ? other.value : side.value)) return undefined;
  if (!side.percent)
    return say('besidePercent', { value: shownSide(side), other: shownSide(other), write: asPercent(side.value, other.value) });
  return say(named, { value: shownSide(side), other: shownSide(other), write: clean(side.value * 100) });
}

/** 1.6 beside 100% was meant as 160%, 95 as 95%: whichever lies nearer. */
function asPercent(value: number, share: number): string {
  const distance = (x: number) => Math.abs(Math.log(Math.abs(x / (share || 1))));
  return distance(value) <= distance(value / 100) ? withSign(value) : `${clean(value)}%`;
}

/** The edges of a table that say how it is to be compared: one with `%`, one that is no share. Never both. */
export type Edges = { readonly percent?: Side | undefined; readonly plain?: Side | undefined };

/** Fails where the criteria of one table mix `%` and plain numbers that are no shares. */
export function edgesOf(criteria: readonly Criterion[], place: Place): Edges {
  const tests = criteria.flat();
  const percent = tests.find((test) => test.percent);
  const plain = tests.find((test) => !test.percent && !mayBeShare(test.edge));
  if (percent && plain) fail(place, say('criteriaMix', { percent: withSign(percent.edge), plain: plain.edge }));
  return { percent: percent && testSide(percent), plain: plain && testSide(plain) };
}

const testSide = ({ edge, percent }: Test): Side => ({ value: edge, percent: percent === true });

/** What is said of a value beside such a table; undefined where they can be compared. */
export function edgeSentence(side: Side, { percent, plain }: Edges): string | undefined {
  const other = side.percent ? plain : percent;
  return other && besideSentence(side, other, 'besideCriterion');
}

/**
 * What is wrong with one value beside such a table. A value with `%` is that row's problem; one without, beside criteria in `%`,
 * shows that the table is meant otherwise, and fails.
 */
export function edgeProblem(
  reading: number | Percent,
  edges: Edges,
  at: readonly [place: Place, row: number, column: number],
): Problem | undefined {
  const side = sideOf(reading);
  const sentence = edgeSentence(side, edges);
  return sentence === undefined ? undefined : side.percent ? problemAt(...at, sentence) : failAtCell(...at, sentence);
}

/** Shares that are parts of one whole, of which none is over 100%; or each a share or factor by itself, which may be. */
export type Shares = 'parts' | 'each';

/** Fails where shares mix `%` with a plain number over 1. */
export function checkOneKind(cells: readonly unknown[], place: Place, shares: Shares): void {
  const sentence = mixSentence(cells, shares);
  if (sentence === undefined) return;
  if (shares === 'each') fail(place, say('eachMix', { sentence }));
  failCall(place, `${place.argument} ${sentence}`);
}

/** What is said of shares that mix `%` with a plain number over 1. */
export function mixSentence(cells: readonly unknown[], shares: Shares): string | undefined {
  const percent = cells.find(isPercent);
  if (percent === undefined) return undefined;
  const over = cells.map(readNumber).find((value, n) => typeof value === 'number' && Math.abs(value) > 1 && !isPercent(cells[n]));
  if (typeof over !== 'number') return undefined;
  const write = shares === 'parts' ? `${clean(over)}%` : asPercent(over, numberIn(percent) ?? 1);
  return say('sharesMix', { value: clean(over), write });
}

/** What is said of a share or factor that is over the largest there may be: written without `%` it was meant as percents, with it it is too much. */
export const overSentence = (cell: unknown, value: number, most: number): string =>
  isPercent(cell)
    ? say('overMost', { value: quote(cell), most: withSign(most) })
    : say('shareOver', { value: quote(cell), most, share: clean(value / 100), percent: clean(value) });
