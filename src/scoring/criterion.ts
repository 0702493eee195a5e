// Criteria: the words in which an edge is written, inclusive or not, and which scores meet them.
import { clean } from './decimal';
import { numberText } from './invisible';
import { fold, isPercent, numberIn } from './reading';

export type Sign = '>=' | '>' | '<=' | '<' | '=';
export type Test = { readonly sign: Sign; readonly edge: number /** Written with its `%`. */; readonly percent?: true };
/** All tests must hold: one for `>=90`, two for `>=80 <90` and `[80,90)`, none for `(-∞,+∞)`. */
export type Criterion = readonly Test[];

const HOLDS: Record<Sign, (score: number, edge: number) => boolean> = {
  '>=': (score, edge) => score >= edge,
  '>': (score, edge) => score > edge,
  '<=': (score, edge) => score <= edge,
  '<': (score, edge) => score < edge,
  '=': (score, edge) => score === edge,
};

/** The score must be `clean` of binary noise, as the edges are: whoever asks of several criteria cleans it once. */
export const meets = (score: number, criterion: Criterion): boolean => criterion.every(({ sign, edge }) => HOLDS[sign](score, edge));

/**
 * Reads `90` (as `bare`, at least 90 unless told), `>=90`, `<60`, `>=80 <90`, `[80,90)`, `80≤X<90`, `90+`, `90分（含）以上` and
 * `80（含）-90（不含）`, in any width and with `≥ ≧ ≤ ≦`. Undefined when it is none of these, or leaves an edge open.
 */
export function readCriterion(cell: unknown, bare: Sign = '>='): Criterion | undefined {
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const text = plainSigns(String(cell));
  return single(bare, text) ?? interval(text) ?? signed(text) ?? around(text) ?? worded(text)?.criterion;
}

/** Both ways to write what leaves an edge open (`90分以上`, `60分以下`, `80-89`); undefined for anything else. */
export const openEdge = (cell: unknown): readonly [string, string] | undefined =>
  typeof cell === 'string' ? worded(plainSigns(cell))?.either : undefined;

/**
 * Full-width and one-character signs in the plain form, and never two spaces in a row: the patterns below let spaces stand in many
 * places, and would try each way to share out a run of them. Not one character for one: not for text whose places matter.
 */
const plainSigns = (text: string): string =>
  fold(numberText(text)).replace(/\s+/g, ' ').replace(/[≥≧]/g, '>=').replace(/[≤≦]/g, '<=').trim();

function single(sign: Sign, text: string | undefined): Criterion | undefined {
  const edge = numberIn(text ?? '');
  return edge === undefined ? undefined : [{ sign, edge: clean(edge), ...(isPercent(text) && { percent: true }) }];
}

const INTERVAL = /^([[(])([^,]+),([^,]+)([\])])\s*分?$/;

function interval(text: string): Criterion | undefined {
  const [, open, low = '', high = '', close] = INTERVAL.exec(text) ?? [];
  const from = /^\s*-\s*∞\s*$/.test(low) ? [] : single(open === '[' ? '>=' : '>', low);
  const to = /^\s*\+?\s*∞\s*$/.test(high) ? [] : single(close === ']' ? '<=' : '<', high);
  return both(from, to);
}

const SIGNED = /^(>=|<=|>|<|=)([^<>=]+?)(?:,?\s*(>=|<=|>|<|=)([^<>=]+))?$/;

function signed(text: string): Criterion | undefined {
  const [, sign, edge, secondSign, secondEdge] = SIGNED.exec(text) ?? [];
  const first = single(sign as Sign, edge);
  return secondSign === undefined ? first : both(first, single(secondSign as Sign, secondEdge));
}

const AROUND = /^([^<>=]+)(>=|<=|>|<)\s*x\s*(?:(>=|<=|>|<)([^<>=]+))?$/i;
const TURNED: Readonly<Record<string, Sign>> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' };

/** `80<=X<90`, `90>X>=80` */
function around(text: string): Criterion | undefined {
  const [, edge, sign = '', secondSign, secondEdge] = AROUND.exec(text) ?? [];
  const first = single(TURNED[sign] ?? '>=', edge);
  return secondSign === undefined ? first : both(first, single(secondSign as Sign, secondEdge));
}

const EDGE = String.raw`([+-]?\d[\d.,]*\s*[%分]?)\s*`;
/** `(含)`, `(不含60分)` */
const MARK = String.raw`(?:\(\s*(不?含)[\d.\s]*分?\s*\))?\s*`;
const ABOVE = new RegExp(`^${EDGE}${MARK}(及?)以(上|下)\\s*${MARK}$`);
const BETWEEN = new RegExp(`^${EDGE}${MARK}[-~–—至到]+\\s*${EDGE}${MARK}分?$`);

type Worded = { readonly criterion?: Criterion | undefined; readonly either?: readonly [string, string] };

/** Words that say of each edge whether it is in; `either` where one of them does not. */
function worded(text: string): Worded | undefined {
  if (/\d\s*[%分]?\s*\+$/.test(text)) return { criterion: single('>=', text.slice(0, -1)) };
  const [, edge, before, and, way, after] = ABOVE.exec(text) ?? [];
  if (edge !== undefined) {
    const sign = way === '上' ? '>' : '<';
    const mark = before ?? after ?? (and ? '含' : undefined);
    const n = bare(edge);
    return mark ? { criterion: single(mark === '含' ? `${sign}=` : sign, edge) } : { either: [`${sign}=${n}`, `${sign}${n}`] };
  }
  const [, low, lowMark, high, highMark] = BETWEEN.exec(text) ?? [];
  if (low === undefined || high === undefined) return undefined;
  if (lowMark && highMark)
    return { criterion: both(single(lowMark === '含' ? '>=' : '>', low), single(highMark === '含' ? '<=' : '<', high)) };
  const [a, b] = [bare(low), bare(high)];
  const open = lowMark === '不含' ? '(' : '[';
  if (highMark) return { either: [`[${a},${b}${highMark === '含' ? ']' : ')'}`, `(${a},${b}${highMark === '含' ? ']' : ')'}`] };
  return { either: [`${open}${a},${b}]`, `${open}${a},${lowMark ? b : afterNines(b)})`] };
}

const bare = (edge: string): string => edge.replace(/[分\s]/g, '');

/** Who writes 80-89 means 90 to be the next: 89 is 90, 89.9 is 90. */
function afterNines(edge: string): string {
  const decimals = /\.(\d+)$/.exec(edge)?.[1]?.length ?? 0;
  return edge.endsWith('9') ? String(clean(Number(edge) + 10 ** -decimals)) : edge;
}

const both = (a: Criterion | undefined, b: Criterion | undefined): Criterion | undefined => (a && b ? [...a, ...b] : undefined);
