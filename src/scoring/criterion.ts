// Criteria: the words in which an edge is written, inclusive or not, and whether a score meets them.
import { clean } from './decimal';
import { fold, numberIn } from './reading';

export type Sign = '>=' | '>' | '<=' | '<' | '=';
/** All tests must hold: one for `>=90`, two for `>=80 <90` and `[80,90)`. */
export type Criterion = readonly { readonly sign: Sign; readonly edge: number }[];

const HOLDS: Record<Sign, (score: number, edge: number) => boolean> = {
  '>=': (score, edge) => score >= edge,
  '>': (score, edge) => score > edge,
  '<=': (score, edge) => score <= edge,
  '<': (score, edge) => score < edge,
  '=': (score, edge) => score === edge,
};

const INTERVAL = /^([[(])([^,]+),([^,]+)([\])])$/;
const SIGNED = /^(>=|<=|>|<|=)([^<>=]+)(?:(>=|<=|>|<|=)([^<>=]+))?$/;

/** The score must be `clean` of binary noise, as the edges are: whoever asks of several criteria cleans it once. */
export const meets = (score: number, criterion: Criterion): boolean => criterion.every(({ sign, edge }) => HOLDS[sign](score, edge));

/**
 * Reads `90` (as `bare`, at least 90 unless told), `>=90`, `<60`, `>=80 <90`, `[80,90)`, with `≥ ≤` and full-width
 * signs. Undefined when it is none of these.
 */
export function readCriterion(cell: unknown, bare: Sign = '>='): Criterion | undefined {
  if (typeof cell === 'number' || typeof cell === 'string') {
    const text = plainSigns(String(cell));
    return single(bare, text) ?? interval(text) ?? signed(text);
  }
  return undefined;
}

/** Full-width and one-character signs in the plain form. Not one character for one: not for text whose places matter. */
const plainSigns = (text: string): string => fold(text).replace(/≥/g, '>=').replace(/≤/g, '<=').trim();

function single(sign: Sign, text: string | undefined): Criterion | undefined {
  const edge = numberIn(text ?? '');
  return edge === undefined ? undefined : [{ sign, edge: clean(edge) }];
}

function interval(text: string): Criterion | undefined {
  const [, open, low, high, close] = INTERVAL.exec(text) ?? [];
  return both(single(open === '[' ? '>=' : '>', low), single(close === ']' ? '<=' : '<', high));
}

function signed(text: string): Criterion | undefined {
  const [, sign, edge, secondSign, secondEdge] = SIGNED.exec(text) ?? [];
  const first = single(sign as Sign, edge);
  return secondSign === undefined ? first : both(first, single(secondSign as Sign, secondEdge));
}

const both = (a: Criterion | undefined, b: Criterion | undefined): Criterion | undefined => (a && b ? [...a, ...b] : undefined);
