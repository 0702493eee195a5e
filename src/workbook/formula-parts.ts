// Parts that the formulas of several kinds of tab are made of.
import { SERVER } from '../i18n/texts';
import { inEvery } from '../i18n/words';
import { UNSEEN_IN_FORMULAS } from '../scoring/invisible';
import { EXEMPT_MARKS } from '../scoring/reading';
import { type Formula, type Fx, formula, fraction, fx, type Given } from './formula/fx';

/**
 * The heading in the anchor, the results below it, each beside its row: `rows`, cells in all rows of the same table, say where these begin. A
 * row that somebody puts in right under the heading moves them and not the heading, and has no result.
 */
export function spill(heading: Given, calculation: Given, rows: Fx): Formula {
  const room = fx.minus(fx.MIN(fx.ROW(rows)), fx.ROW());
  const under = fx.MAKEARRAY(room, 1, (n) => fx.IF(fx.eq(n, 1), heading, ''));
  return formula(fx.VSTACK(under, calculation));
}

/** A sentence with calculations in its places, marked by \0. */
export const sentenceFormula = (sentence: string, calculations: readonly Given[]): Formula => formula(sentenceIn(sentence, calculations));

/** Such a sentence within a formula. */
export function sentenceIn(sentence: string, calculations: readonly Given[]): Fx {
  const parts = sentence.split('\0').flatMap((text, n) => [...(text === '' ? [] : [text]), ...calculations.slice(n, n + 1)]);
  return fx.join(...(parts.length > 0 ? parts : ['']));
}

/** The first that holds says it: conditions with what each gives. */
export const firstOf = (steps: readonly Step[], otherwise: Given): Given =>
  steps.reduceRight<Given>((rest, [when, then]) => fx.IF(when, then, rest), otherwise);
export type Step = readonly [when: Given, then: Given];

/** Whether cells are empty or hold no text, and the opposite: by length, as 0 passes for "" where a formula engine is careless. */
export const isBlank = (cells: Given): Fx => fx.eq(fx.LEN(cells), 0);
export const isFilled = (cells: Given): Fx => fx.gt(fx.LEN(cells), 0);

/** How many hold, of a list of truths; 1 or 0 of one. */
export const countOf = (truths: Given): Fx => fx.SUMPRODUCT(fx.times(truths, 1));

/** What cannot be counted, as `⚠` alone: a number's cell has no room for a sentence, which stands once, where the row says what it lacks. */
export const bareWarnings = (scores: Fx): Fx =>
  fx.MAP({ s: scores }, ({ s }) => fx.IF(fx.eq(fx.LEFT(s), '⚠'), '⚠', fx.IF(isBlank(s), '', s)));

/** Whether cells are there no more, which no error in them is. */
export const isGone = (cells: Fx): Fx => fx.ISERROR(fx.ROWS(cells));

/** Whether a text holds some words, in any case. */
export const holds = (text: Given, words: Given): Fx => fx.ISNUMBER(fx.SEARCH(words, text));

/** Columns side by side. */
export const beside = (columns: readonly Fx[]): Fx => {
  const [only, second] = columns;
  return only && !second ? only : fx.HSTACK(...columns);
};

/** Columns one under the other. */
export const stacked = (columns: readonly Fx[]): Fx => {
  const [only, second] = columns;
  return only && !second ? only : fx.VSTACK(...columns);
};

/** The same beside everybody. */
export const forAll = (ids: Fx, what: Given): Fx => fx.MAP({ i: ids }, () => what);

/** Those of a list that are no blanks; one blank where all are. */
export const filledOf = (all: Fx): Fx => fx.IFERROR(fx.FILTER(all, isFilled(all)), '');

/** What is said of a list: how many they are, and the first. */
export const ofList = (t: Fx, first: Fx, sentence: (t: Fx, many: Fx, first: Fx) => Given): Fx =>
  fx.let({ many: fx.ROWS(t), first }, (each) => sentence(t, each.many, each.first));

/** What a lookup finds; an empty cell, which it gives as 0, is blank. */
export const foundIn = (lookup: Fx): Fx => fx.let({ found: lookup }, ({ found }) => fx.IF(fx.eq(found, ''), '', found));

/** For each of `ids` the value that stands beside it elsewhere, blank for one that is not there or has none. */
export const besideIds = (ids: Fx, keys: Fx, values: Fx): Fx =>
  fx.MAP({ who: ids }, ({ who }) => foundIn(fx.XLOOKUP(who, keys, values, '')));

/** An ID as `foldId` has it, for what people type: in any width and case, without spaces and what nobody sees. */
export const foldedId = (cell: Fx): Fx =>
  fx.UPPER(fx.SUBSTITUTE(fx.REGEXREPLACE(fx.ASC(fx.join(cell, '')), `[\\s\\p{Z}]|${UNSEEN_IN_FORMULAS}`, ''), '−', '-'));

/** A grade's name as the functions compare it (`labelKey`): in any width and case, its ends trimmed, without what nobody sees. */
export function foldedName(cell: Fx): Fx {
  const seen = fx.REGEXREPLACE(fx.join(cell, ''), UNSEEN_IN_FORMULAS, '');
  return fx.UPPER(fx.SUBSTITUTE(fx.ASC(fx.TRIM(fx.REGEXREPLACE(seen, '[\\s\\p{Z}]+', ' '))), '−', '-'));
}

/** IDs of a range: a column of them. */
export const foldedIds = (cells: Fx): Fx => fx.MAP({ id: cells }, ({ id }) => foldedId(id));

/** Whether a value is one of several; FALSE where there are none. */
export const isOneOf = (value: Fx, words: readonly Given[]): Fx | false =>
  words.length > 0 && fx.OR(...words.map((word) => fx.eq(value, word)));

/**
 * The IDs that stand in more than one row of a range, as one text between bars, `|E023|E024|`; blank while each stands once. Found by sorting
 * a list of its own: Univer sorts in place.
 */
export function doubledIn(ids: Fx): Fx {
  const texts = fx.MAP({ id: ids }, ({ id }) => fx.IFERROR(fx.join(id, ''), ''));
  return fx.let({ sorted: fx.SORT(fx.VSTACK('', texts)) }, ({ sorted }) =>
    fx.let({ above: fx.VSTACK('', sorted), below: fx.VSTACK(sorted, '') }, ({ above, below }) => {
      const twice = fx.UNIQUE(fx.FILTER(below, fx.times(isFilled(below), fx.eq(below, above))));
      return fx.IFERROR(fx.join('|', fx.TEXTJOIN('|', true, twice), '|'), '');
    }),
  );
}

/** Whether an ID is among those; and those as people read them. */
export const isDoubled = (id: Fx, doubled: Fx): Fx => holds(doubled, fx.join('|', id, '|'));
export const namedDoubles = (doubled: Fx, join: string): Fx => fx.SUBSTITUTE(fx.MID(doubled, 2, fx.minus(fx.LEN(doubled), 2)), '|', join);

/** Whether weights do not make 100%, as WEIGHT_CHECK judges: rounding by hand is let pass (scoring/weights.ts), nothing under 0 is. */
export const isOff = (weights: Fx): Fx =>
  fx.let({ total: fx.SUM(weights) }, ({ total }) =>
    fx.IFERROR(fx.OR(fx.lt(fx.MIN(weights), 0), fx.NOT(fx.OR(isAbout(weights, total, 1), isAbout(weights, total, 100)))), true),
  );

function isAbout(weights: Fx, total: Fx, whole: 1 | 100): Fx {
  const fine = fx.ROUND(fx.times(weights, 1000 / whole), 10);
  const rounded = fx.SUMPRODUCT(fx.times(fx.ISNUMBER(weights), fx.ne(fine, fx.INT(fine))));
  return fx.let({ off: fx.ROUND(fx.times(fx.ABS(fx.minus(total, whole)), 100 / whole), 10) }, ({ off }) => {
    const few = fx.lt(off, fx.times(fraction(HAND), fx.COUNT(weights)));
    return fx.OR(fx.eq(off, 0), fx.AND(few, fx.lt(off, fx.ROUND(fx.times(fraction(HAND), rounded), 10))));
  });
}
/** What rounding to two decimals takes from a weight at most. */
const HAND = 0.005;
/** Whether that is what WEIGHT_CHECK says, in the language of whichever build. */
export const saysOk = (judged: Fx): Fx => fx.OR(...inEvery(SERVER, ({ weightsOk }) => weightsOk).map((word) => fx.eq(judged, word)));

/** What marks "not applicable", as one text to search: a cell is exempt if it stands here between bars. The functions' own list, and wide. */
const EXEMPT_LIST = `|${[...EXEMPT_MARKS, 'Ｎ／Ａ', 'Ｎ/Ａ', 'N／A', 'ＮＡ', '－', '－－', '−', '−−'].join('|')}|`;
/** Whether a cell, or each of a row, is one of those marks. */
export const isExempt = (cell: Fx): Fx => holds(EXEMPT_LIST, fx.join('|', fx.TRIM(cell), '|'));
