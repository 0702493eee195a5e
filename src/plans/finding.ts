// What a check finds, as data: where, how bad, and a sentence in both languages that says what is wrong and what to do.
import { type Both, inBoth, inLanguage } from '../i18n/both';
import { comma, nameWithId } from '../i18n/lists';
import { CHECKS, type CheckTexts } from '../i18n/texts';
import { type BothValues, sentencesIn } from '../i18n/words';
import type { Person } from './person';

/** A problem blocks the start of a review; a warning is to be known. */
export type Level = 'problem' | 'warning';

export type Finding = {
  readonly level: Level;
  /** Where it is, such as `row 5/manager` or `scorecards/0/weights`. */
  readonly path: string;
  readonly sentence: Both;
};

/** A sentence of the roster's checks. */
export const rosterSentence = /* @__PURE__ */ sentencesIn(CHECKS, 'roster');
/** A sentence of a plan's checks. */
export const planSentence = /* @__PURE__ */ sentencesIn(CHECKS, 'plan');

const planFinding =
  (level: Level) =>
  <K extends keyof CheckTexts['plan']>(path: string, key: K, ...values: BothValues<CheckTexts['plan'][K]>): Finding => ({
    level,
    path,
    sentence: planSentence(key, ...values),
  });

export const problem = /* @__PURE__ */ planFinding('problem');
export const warning = /* @__PURE__ */ planFinding('warning');

/** A list of what is the same in all languages. */
export const listOf = (parts: readonly (string | number)[]): Both => inBoth((language) => parts.join(comma(language)));

/** The first few by name. */
export const listedPeople = (people: readonly Pick<Person, 'name' | 'id'>[]): Both =>
  inBoth((language) => {
    const names = people.slice(0, 5).map(({ name, id }) => nameWithId(language, name, id));
    return [...names, ...(people.length > 5 ? [`… +${people.length - 5}`] : [])].join(comma(language));
  });

/** Titles as a list, each language with its own mark between. */
export const listed = (titles: readonly Both[]): Both =>
  inBoth((language) => titles.map((title) => inLanguage(title, language)).join(comma(language)));

/** Titles one after the other, each language for itself; HR's own words are the same in both. */
export const joined = (titles: readonly (Both | string)[], between = ' · '): Both =>
  inBoth((language) => titles.map((title) => (typeof title === 'string' ? title : inLanguage(title, language))).join(between));
