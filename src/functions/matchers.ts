// Which closed periods a streak counts: named grades, or scores that meet a criterion.
import { say, sayNotA } from '../i18n/functions-words';
import { type Criterion, meets, openEdge, readCriterion } from '../scoring/criterion';
import { clean } from '../scoring/decimal';
import { hasInvisible, visible } from '../scoring/invisible';
import { fold, isBlank, isExemptMark, isPercent, numberIn, textOf } from '../scoring/reading';
import { neverMet } from '../scoring/spans';
import { BLANK, HIT, MISS } from '../scoring/streaks';
import { isExemptLabel, labelKey } from './cells';
import { type Edges, edgeSentence, edgesOf } from './percent';
import { fail, type Place, quote } from './sentences';

export type Matcher = {
  readonly names: ReadonlySet<string>;
  readonly criteria: readonly Criterion[];
  readonly edges: Edges;
};

/** The grades of a history: one that stands there is kept whole, whatever is in its name. */
export type Known = ReadonlySet<string>;

/** What is to be counted, read once the history's grades are known; most can be read without them. */
export type MatcherSource = { readonly asks: boolean; readonly read: (known: Known) => Matcher };

/** One grade, a range of them, `"D,E"`, or a criterion such as `"<60"`; a bare number means equal to it. Fails where blank. */
export const readMatcher = (value: unknown, place: Place): MatcherSource => ({
  asks: typeof value === 'string' ? SEPARATOR.test(fold(value)) || isWorded(value) : Array.isArray(value),
  read: (known) => {
    const parts = Array.isArray(value) ? value.flat() : typeof value === 'string' ? partsOf(value, known) : [value];
    const written = typeof value === 'string' && hasInvisible(value) ? value : undefined;
    const read = parts.filter((part) => !isBlank(part)).map((part) => readPart(part, known, place, written));
    if (read.length === 0) fail(place, say('gradesBlank'));
    const criteria = read.flatMap(({ criterion }) => (criterion ? [criterion] : []));
    const names = read.flatMap(({ name }) => (name === undefined ? [] : [name]));
    return {
      criteria,
      names: new Set(names),
      edges: edgesOf([...criteria, ...read.flatMap(({ equal }) => (equal ? [equal] : []))], place),
    };
  },
});

const SEPARATOR = /\sor\s|[,;、/\r\n]|或/i;
const STARTS = new RegExp(`^(?:${SEPARATOR.source}|\\s)`, 'i');
const ENDS = new RegExp(`^\\s*(?:$|${SEPARATOR.source})`, 'i');

/** Parts a text at its separators; a grade that stands in the history stays whole, the longest first, as does a criterion. */
function partsOf(text: string, known: Known): readonly string[] {
  if (isCriterion(text) && !known.has(labelKey(text))) return [text];
  const written = visible(text).replace(/[^\S\r\n]+/g, ' ');
  const folded = fold(written); // as long as what is written
  const wholeAt = wholeIn(folded, known);
  const parts: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const rest = folded.slice(at);
    const whole = wholeAt(at);
    const between = whole === undefined ? STARTS.exec(rest)?.[0].length : undefined;
    const bracket = /^[[(][^[\]()]*[\])]/.exec(rest)?.[0] ?? '';
    const taken = between ?? whole ?? (isCriterion(bracket) ? bracket.length : ends(rest));
    if (between === undefined) parts.push(written.slice(at, at + taken).trim());
    at += taken;
  }
  return parts;
}

/**
 * How long the grade is that begins at a place and ends at a separator; undefined where none does. Only grades with a separator in their
 * name are looked for, by how they begin: any other ends where the text is parted anyhow.
 */
function wholeIn(folded: string, known: Known): (at: number) => number | undefined {
  const lengths = new Map<string, number[]>();
  for (const name of known) {
    if (!SEPARATOR.test(name)) continue;
    const begin = name.slice(0, BEGIN);
    const others = lengths.get(begin) ?? [];
    if (!others.includes(name.length))
      lengths.set(
        begin,
        [...others, name.length].sort((a, b) => b - a),
      );
  }
  if (lengths.size === 0) return () => undefined;
  return (at) => {
    for (let n = BEGIN; n > 0; n--) {
      const found = lengths
        .get(folded.slice(at, at + n).toUpperCase())
        ?.find((length) => ENDS.test(folded.slice(at + length)) && known.has(folded.slice(at, at + length).toUpperCase()));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
const BEGIN = 8;

const ends = (rest: string): number => {
  const at = rest.search(SEPARATOR);
  return at < 0 ? rest.length : Math.max(1, at);
};

type Part = {
  readonly name?: string;
  readonly criterion?: Criterion /** A bare number, as what it is compared by. */;
  readonly equal?: Criterion;
};

/** `written`: what is quoted of it, where that is another text. */
function readPart(part: unknown, known: Known, place: Place, written: unknown = part): Part {
  const text = typeof part === 'boolean' ? '' : textOf(part);
  if (typeof part === 'string' && !known.has(labelKey(part))) {
    const [one, other] = openEdge(part) ?? [];
    if (one !== undefined && other !== undefined) fail(place, say('openEdge', { value: quote(written), one, other }));
    const criterion = isCriterion(part) ? readCriterion(part) : undefined;
    if (criterion) return neverMet([criterion]) < 0 ? { criterion } : fail(place, say('noValue', { value: quote(written) }));
    if (/^[<>=≥≤≧≦]/.test(fold(visible(part)).trim())) fail(place, sayNotA('criterion', quote(written)));
  }
  if (text === '' || Number.isNaN(part)) fail(place, sayNotA('grade', quote(written)));
  const equal = readCriterion(part, '=');
  return numberIn(text) === undefined || !equal ? { name: gradeKey(text) } : { name: gradeKey(text), equal };
}

const isWorded = (text: string): boolean => isCriterion(text) || openEdge(text) !== undefined;

/** What is written with a sign, as an interval or in words; a bare number is a grade's name. */
const isCriterion = (text: string): boolean => numberIn(text) === undefined && readCriterion(text) !== undefined;

/** A grade's name, or a number's value: 5, "5" and "５" are one grade. */
const gradeKey = (label: string, score = numberIn(label)): string => labelKey(score ?? label);

/** What a matcher makes of one period: a code of streaks.ts, or what is wrong with it there. `written`: the cell, as it is quoted. */
export function codeOf({ names, criteria, edges }: Matcher, label: string, written: unknown = label): number | string {
  const number = numberIn(label);
  if (number !== undefined) {
    const odd = edgeSentence({ value: number, percent: isPercent(label) }, edges);
    if (odd !== undefined) return odd;
    const score = clean(number);
    return names.has(gradeKey(label, score)) || criteria.some((criterion) => meets(score, criterion)) ? HIT : MISS;
  }
  if (names.has(gradeKey(label, number))) return HIT;
  const areScores = names.size === 0; // a criterion alone: `—` is exempt there, and a word is wrong
  if (areScores ? isExemptMark(label) : isExemptLabel(label)) return BLANK;
  return areScores ? sayNotA('score', quote(written)) : MISS;
}

/** The same of a number; undefined where `codeOf` must say what is wrong. */
export function codeOfNumber({ names, criteria, edges }: Matcher, score: number): number | undefined {
  if (edges.percent && edgeSentence({ value: score, percent: false }, edges) !== undefined) return undefined;
  const cleaned = clean(score);
  for (const criterion of criteria) if (meets(cleaned, criterion)) return HIT;
  return names.size > 0 && names.has(gradeKey('', cleaned)) ? HIT : MISS;
}
