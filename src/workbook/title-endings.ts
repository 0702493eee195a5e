// How the titles of a review's tabs end: `· 2026-06`, with the plan's short name before it where a workbook has reviews of several plans.
import { inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import { shortName } from '../plans/short-names';

/** What Sheets allows. */
const LONGEST = 100;
/** A plan of HR's own may have any id: the name of the tab itself is to have most of the room. */
const LONGEST_PLAN = 24;

/** Whose tabs they are; `period` is its key. */
export type Ended = { readonly plan: string; readonly period: string; readonly language: Language };

export const endingOf = ({ plan, period, language }: Ended, ofSeveralPlans: boolean): string =>
  ` · ${ofSeveralPlans ? `${shortened(legal(inLanguage(shortName(plan), language)), LONGEST_PLAN)} ` : ''}${period}`;

/** Whether reviews are of more than one plan, so that their tabs have to say of which. */
export const areOfSeveral = (plans: readonly string[]): boolean => new Set(plans).size > 1;

/** The nth title of those that would be the same: short enough, the ending whole. */
function titled(wanted: string, ending: string, n = 1): string {
  const last = `${n > 1 ? ` (${n})` : ''}${ending}`;
  return `${shortened(wanted, LONGEST - last.length)}${last}`;
}

/** The first of those that is not taken; counted from `n`. */
export function freeTitle(
  wanted: string,
  ending: string,
  isTaken: (title: string) => boolean,
  n = 1,
): { readonly title: string; readonly n: number } {
  let at = n;
  while (isTaken(titled(wanted, ending, at))) at++;
  return { title: titled(wanted, ending, at), n: at };
}

export const withoutEnding = (title: string, ending: string): string =>
  ending !== '' && title.endsWith(ending) ? title.slice(0, -ending.length) : title;

/** Titles are compared as Sheets does. */
export const foldTitle = (title: string): string => title.toLowerCase();

/** Exports refuse these characters and quotes at the ends; line breaks make no title. */
export const legal = (title: string): string =>
  title
    .replace(/[*?:/\\[\]]/g, '-')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^[\s']+|(?<![\s'])[\s']+$/g, '') || '-';

/** The end of a long text goes, not the part in brackets that tells it from others; no half of a surrogate pair stays. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const [, tail = ''] = /( \([^()]{1,40}\))$/.exec(text) ?? [];
  const begins = text.slice(0, longest - tail.length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${begins.trimEnd()}…${tail}`;
}
