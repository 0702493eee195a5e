// Univer's own words for menus and messages, in the two languages of the page.
import { LocaleType, mergeLocales } from '@univerjs/core';
import conditionsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionsZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingZh from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortZh from '@univerjs/preset-sheets-sort/locales/zh-CN';
import type { Language } from '../words/words';

export const localeOf = (language: Language): LocaleType => (language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US);

/** What Univer's bar says while it calculates: its own locales lack these. */
const progress = (analyzing: string, calculating: string, done: string) => ({
  'sheets-formula': {
    progress: { analyzing, calculating, done, 'array-analysis': analyzing, 'array-calculation': calculating },
  },
});

export const LOCALES = {
  [LocaleType.EN_US]: mergeLocales(
    coreEn,
    validationEn,
    conditionsEn,
    filterEn,
    noteEn,
    sortEn,
    drawingEn,
    progress('Looking through formulas', 'Calculating', 'Calculated'),
  ),
  [LocaleType.ZH_CN]: mergeLocales(
    coreZh,
    validationZh,
    conditionsZh,
    filterZh,
    noteZh,
    sortZh,
    drawingZh,
    progress('正在分析公式', '正在计算', '计算完成'),
  ),
};
