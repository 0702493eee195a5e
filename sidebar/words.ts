// The sidebar's sentences, a speaker for each table, in the language that HR set, or else the one that the server set on the page.
import { signal } from '@preact/signals';
import * as en from '../src/i18n/en';
import * as enFailures from '../src/i18n/en/failures';
import * as enReview from '../src/i18n/en/sidebar-review';
import * as enStart from '../src/i18n/en/sidebar-start';
import { sidebarTells } from '../src/i18n/failures';
import type { Translation } from '../src/i18n/fill';
import type { Language } from '../src/i18n/language';
import { type Words, wordsIn } from '../src/i18n/words';
import * as zh from '../src/i18n/zh-CN';
import * as zhFailures from '../src/i18n/zh-CN/failures';
import * as zhReview from '../src/i18n/zh-CN/sidebar-review';
import * as zhStart from '../src/i18n/zh-CN/sidebar-start';
import type { Both } from '../src/plans/finding';

/** What HR set; '' for the account's own. Whatever says something is drawn again when it changes. */
export const chosenLanguage = signal<Language | ''>('');

export const language = (): Language => chosenLanguage.value || pageLanguage();

/** The body keeps what the server set; the root has the language that is shown. */
const pageLanguage = (): Language => ((document.body.lang || document.documentElement.lang).startsWith('zh') ? 'zh-CN' : 'en');

const speaker =
  <T extends Readonly<Record<string, string>>>(english: T, chinese: Translation<T>): Words<T> =>
  (key, ...values) =>
    wordsIn(language(), english, chinese)(key, ...values);

/** For the functions. */
export const say = speaker(en.sidebar, zh.sidebar);
export const sayPlace = speaker(enReview.places, zhReview.places);
export const sayHome = speaker(enReview.home, zhReview.home);
export const sayFailure = speaker(enReview.failure, zhReview.failure);
export const sayTitle = speaker(enFailures.titles, zhFailures.titles);
/** Why the sidebar itself could not do something. */
export const tell: ReturnType<typeof sidebarTells> = (key, ...values) => sidebarTells(language())(key, ...values);
export const sayShare = speaker(enReview.share, zhReview.share);
export const saySettings = speaker(enReview.settings, zhReview.settings);
export const sayPlans = speaker(enStart.plans, zhStart.plans);
export const sayPeople = speaker(enStart.people, zhStart.people);
export const sayPeriod = speaker(enStart.period, zhStart.period);
export const sayPreview = speaker(enStart.preview, zhStart.preview);
export const sayCreating = speaker(enStart.creating, zhStart.creating);

/** A text in both languages, in the one that is shown. */
export const inWords = (text: Both): string => text[language()];
