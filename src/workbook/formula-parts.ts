// Parts that the formulas of several kinds of tab are made of.
import { UNSEEN_IN_FORMULAS } from '../scoring/invisible';
import { EXEMPT_MARKS } from '../scoring/reading';
import { quoted } from './area';
import type { Formula } from './tab';

/**
 * The heading in the anchor, the results below it, each beside its row: `rows`, cells in all rows of the same table, say where these begin. A
 * row that somebody puts in right under the heading moves them and not the heading, and has no result.
 */
export const spill = (heading: string | number, calculation: string, rows: string): Formula =>
  spillUnder(typeof heading === 'number' ? String(heading) : quoted(heading), calculation, rows);

/** The same under a heading that is worked out. */
export const spillUnder = (heading: string, calculation: string, rows: string): Formula => ({
  formula: `=VSTACK(MAKEARRAY(MIN(ROW(${rows}))-ROW(),1,LAMBDA(n,c,IF(n=1,${heading},""))),${calculation})`,
});

/** A sentence with calculations in its places, marked by \0. */
export const sentenceFormula = (sentence: string, calculations: readonly string[]): Formula => ({
  formula: `=${sentenceIn(sentence, calculations)}`,
});

/** Such a sentence within a formula. */
export const sentenceIn = (sentence: string, calculations: readonly string[]): string =>
  sentence
    .split('\0')
    .flatMap((text, n) => [text === '' ? '' : quoted(text), calculations[n] ?? ''])
    .filter((part) => part !== '')
    .join('&');

/** The first that holds says it: conditions with what each gives, all as written in a formula. */
export const firstOf = (steps: readonly (readonly [when: string, then: string])[], otherwise: string): string =>
  steps.reduceRight((rest, [when, then]) => `IF(${when},${then},${rest})`, otherwise);

/** What cannot be counted, as `⚠` alone: a number's cell has no room for a sentence, which stands once, where the row says what it lacks. */
export const bareWarnings = (scores: string): string => `MAP(${scores},LAMBDA(s,IF(LEFT(s)="⚠","⚠",IF(LEN(s)=0,"",s))))`;

/** Whether cells are there no more, which no error in them is. */
export const isGone = (cells: string): string => `ISERROR(ROWS(${cells}))`;

/**
 * For each of `ids` the value that stands beside it elsewhere, blank for one that is not there or has none. Its names are its own: it may
 * stand within another lambda, and Univer takes none of a name that is taken already.
 */
export const besideIds = (ids: string, keys: string, values: string): string =>
  `MAP(${ids},LAMBDA(who,LET(found,XLOOKUP(who,${keys},${values},""),IF(found="","",found))))`;

/** An ID as `foldId` has it, for what people type: in any width and case, without spaces and what nobody sees. */
export const foldedId = (cell: string): string =>
  `UPPER(SUBSTITUTE(REGEXREPLACE(ASC(${cell}&""),${quoted(`[\\s\\p{Z}]|${UNSEEN_IN_FORMULAS}`)},""),"−","-"))`;

/** A grade's name as the functions compare it (`labelKey`): in any width and case, its ends trimmed, without what nobody sees. */
export const foldedName = (cell: string): string =>
  `UPPER(SUBSTITUTE(ASC(TRIM(REGEXREPLACE(REGEXREPLACE(${cell}&"",${quoted(UNSEEN_IN_FORMULAS)},""),${quoted('[\\s\\p{Z}]+')}," "))),"−","-"))`;

/** IDs of a range: a column of them. */
export const foldedIds = (cells: string): string => `MAP(${cells},LAMBDA(id,${foldedId('id')}))`;

/** A number without a decimal mark, which formulas must not have: `1/3` of one is `333/1000`. */
export function fraction(value: number): string {
  for (let parts = 1; parts <= 1e6; parts *= 10) {
    const whole = Math.round(value * parts);
    if (Math.abs(whole - value * parts) < 1e-9 * parts) return parts === 1 ? String(whole) : `${whole}/${parts}`;
  }
  return `${Math.round(value * 1e6)}/1000000`;
}

/** What marks "not applicable", as one text to search: a cell is exempt if it stands here between bars. The functions' own list, and wide. */
const EXEMPT_LIST = quoted(`|${[...EXEMPT_MARKS, 'Ｎ／Ａ', 'ＮＡ', '－', '－－'].join('|')}|`);
/** Whether a cell, or each of a row, is one of those marks. */
export const isExempt = (cell: string): string => `ISNUMBER(SEARCH("|"&TRIM(${cell})&"|",${EXEMPT_LIST}))`;
