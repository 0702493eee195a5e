// What every tab is made with: the review, the workbook's language, the titles of tabs and the names of ranges.
import type { RaterTab, Review, Subject } from '../arrangement/review';
import { type Both, inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import { SERVER, type ServerTexts } from '../i18n/texts';
import { type Words, wordsIn } from '../i18n/words';
import { type Fx, fx } from './formula/fx';
import type { NameOfRange } from './formula/name-of-range';
import type { TAB_KINDS, TabKey } from './tab-kinds';

export type Making = {
  readonly review: Review;
  readonly language: Language;
  /** A tab's title: also of one that the workbook has already (people, holidays, history, log). */
  readonly title: (key: TabKey) => string;
  /** The same without its ending, as the review's own texts have it: these stay true when the ending changes. */
  readonly called: (key: TabKey) => string;
  /** Whether the review has that tab, made now or there before. */
  readonly has: (key: TabKey) => boolean;
  /** The tabs on which a sheet's people have the targets of their own typed; undefined where they are typed on it. */
  readonly typedTargets: (sheet: SheetOf) => readonly TypedTab[] | undefined;
  /** A named range's full name: `grades` → `ST_05_2026H1_grades`; History, Holidays and the Log serve all reviews: `ST_history_who`. */
  readonly name: (what: RangeName) => NameOfRange;
};

/** A score or self tab as far as its targets go. */
export type SheetOf = Pick<RaterTab, 'card' | 'dimensions' | 'subjects'> & { readonly kind: 'score' | 'self'; readonly key: TabKey };
/** A tab on which targets of each their own are typed, and whose. */
export type TypedTab = { readonly key: TabKey; readonly subjects: readonly Subject[] };

/**
 * The ranges that formulas read by name; the Plan tab defines them, cards count from 1.
 * - `weights_N`: a column, a row an indicator in the card's order: its share of the whole, a fraction.
 * - `dimensions_N`: a column, a row a dimension: its weight, a fraction.
 * - `shares_N`: a column, a row a rater who counts: their share, a fraction.
 * - `grades`: grade and criterion, best first. `quotas`: grade and limit. `outcomes`: grade and text.
 * - `bonus`: grade and factor. `rules`: the five columns of CONSEQUENCE.
 * - `holidays_off`, `holidays_worked`: the days as numbers, of the tab that serves all reviews. `stages_…`: columns of Stages.
 * - `plan`: the Plan tab's title: gone with the tab.
 */
export type RangeName =
  | `weights_${number}`
  | `dimensions_${number}`
  | `shares_${number}`
  | 'grades'
  | 'quotas'
  | 'outcomes'
  | 'bonus'
  | 'rules'
  | 'plan'
  | `history_${HistoryRead}`
  | `log_${LogRead}`
  | `holidays_${(typeof TAB_KINDS.holidays.names)[number]}`
  | 'stages_n'
  | 'stages_due'
  | 'stages_words'
  | 'stages_stage'
  | 'stages_next';

/** The columns of History and of the Log that formulas read. */
export type HistoryRead = (typeof TAB_KINDS.history.names)[number];
export type LogRead = (typeof TAB_KINDS.log.names)[number];

/** What the workbook says, of one table: `wordsFor(making, 'score')('grade')`. */
export const wordsFor = <T extends keyof ServerTexts>({ language }: Pick<Making, 'language'>, table: T): Words<ServerTexts[T]> =>
  wordsIn(SERVER, table, language);

/** A range of the review's by its name, in formulas. */
export const range = ({ name }: Pick<Making, 'name'>, what: RangeName): Fx => fx.named(name(what));

/** A plan's label in the workbook's language. */
export const inWords = ({ language }: Making, both: Both): string => inLanguage(both, language);

/** What a head's words depend on, besides the plan: the workbook's language, and full marks. */
export type Wording = { readonly language: Language; readonly full: number };
export const wordingOf = ({ options, ready }: Pick<Review, 'options' | 'ready'>): Wording => ({
  language: options.language,
  full: ready.full,
});
