// The sentences around a review, a speaker for each table; and texts that come in both languages, in the one that is shown.
import * as en from '../../src/i18n/en/sidebar-review';
import * as enStart from '../../src/i18n/en/sidebar-start';
import type { Translation } from '../../src/i18n/fill';
import { type Words, wordsIn } from '../../src/i18n/words';
import * as zh from '../../src/i18n/zh-CN/sidebar-review';
import * as zhStart from '../../src/i18n/zh-CN/sidebar-start';
import type { Both } from '../../src/plans/finding';
import { language } from '../words';

const speaker =
  <T extends Readonly<Record<string, string>>>(english: T, chinese: Translation<T>): Words<T> =>
  (key, ...values) =>
    wordsIn(language(), english, chinese)(key, ...values);

export const sayPlace = speaker(en.places, zh.places);
export const sayHome = speaker(en.home, zh.home);
export const sayFailure = speaker(en.failure, zh.failure);
export const sayShare = speaker(en.share, zh.share);
export const saySettings = speaker(en.settings, zh.settings);
export const sayPlans = speaker(enStart.plans, zhStart.plans);
export const sayPeople = speaker(enStart.people, zhStart.people);
export const sayPeriod = speaker(enStart.period, zhStart.period);
export const sayPreview = speaker(enStart.preview, zhStart.preview);
export const sayCreating = speaker(enStart.creating, zhStart.creating);

/** A text in both languages, in the one that is shown. */
export const inWords = (text: Both): string => text[language()];
