// The columns that reading back cannot do without, as the list of kinds of tabs has them, with their headings in both languages.
import * as enProcess from '../i18n/en/process';
import * as enRecords from '../i18n/en/records';
import * as enScore from '../i18n/en/score';
import * as enSummary from '../i18n/en/summary';
import type { Language } from '../i18n/language';
import * as zhProcess from '../i18n/zh-CN/process';
import * as zhRecords from '../i18n/zh-CN/records';
import * as zhScore from '../i18n/zh-CN/score';
import * as zhSummary from '../i18n/zh-CN/summary';
import type { Both } from '../plans/finding';
import { factsOf, type Heading } from '../workbook/tab-kinds';
import { kindOf, type SheetState } from './spreadsheet';

type Texts = Readonly<Record<string, string>>;

const TABLES: Readonly<Record<Heading[0], Readonly<Record<Language, Texts>>>> = {
  score: { en: enScore.score, 'zh-CN': zhScore.score },
  summary: { en: enSummary.summary, 'zh-CN': zhSummary.summary },
  process: { en: enProcess.process, 'zh-CN': zhProcess.process },
  records: { en: enRecords.records, 'zh-CN': zhRecords.records },
};

export function neededOn(sheet: SheetState): Readonly<Record<string, Heading>> {
  const kind = kindOf(sheet);
  return kind === '' ? {} : (factsOf(kind).needed ?? {});
}

export function headingOf([table, key]: Heading): Both {
  const { en, 'zh-CN': zh } = TABLES[table];
  return { en: en[key] ?? '', 'zh-CN': zh[key] ?? '' };
}
