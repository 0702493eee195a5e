// The product's own words in both languages, and what these tests type in each.
import { en as pageEn } from '../../local/page/words/en';
import { zh as pageZh } from '../../local/page/words/zh';
import { score as scoreEn } from '../../src/i18n/en/score';
import { decide as decideEn } from '../../src/i18n/en/sidebar-decide';
import * as nextEn from '../../src/i18n/en/sidebar-next';
import { pasting as pastingEn } from '../../src/i18n/en/sidebar-pasting';
import * as reviewEn from '../../src/i18n/en/sidebar-review';
import * as startEn from '../../src/i18n/en/sidebar-start';
import { summary as summaryEn } from '../../src/i18n/en/summary';
import { tabs as tabsEn } from '../../src/i18n/en/tabs';
import { score as scoreZh } from '../../src/i18n/zh-CN/score';
import { decide as decideZh } from '../../src/i18n/zh-CN/sidebar-decide';
import * as nextZh from '../../src/i18n/zh-CN/sidebar-next';
import { pasting as pastingZh } from '../../src/i18n/zh-CN/sidebar-pasting';
import * as reviewZh from '../../src/i18n/zh-CN/sidebar-review';
import * as startZh from '../../src/i18n/zh-CN/sidebar-start';
import { summary as summaryZh } from '../../src/i18n/zh-CN/summary';
import { tabs as tabsZh } from '../../src/i18n/zh-CN/tabs';

export const WORDS = {
  en: {
    ...nextEn,
    ...reviewEn,
    ...startEn,
    decide: decideEn,
    pasting: pastingEn,
    score: scoreEn,
    tabs: tabsEn,
    summary: summaryEn,
    page: pageEn,
  },
  'zh-CN': {
    ...nextZh,
    ...reviewZh,
    ...startZh,
    decide: decideZh,
    pasting: pastingZh,
    score: scoreZh,
    tabs: tabsZh,
    summary: summaryZh,
    page: pageZh,
  },
} as const;

export type Both = { readonly en: string; readonly 'zh-CN': string };
export const both = (en: string, zh: string): Both => ({ en, 'zh-CN': zh });
