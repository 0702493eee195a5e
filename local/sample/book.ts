// The workbook that the local host opens with: the sample company in its People tab.
import { rosterTab } from '../../src/workbook/people/tab';
import { requestsFor } from '../../src/workbook/requests/requests';
import { type Book, newBook } from '../book/book';
import { applyBatch } from '../requests/apply';
import { companyIn } from './company';

type Language = 'en' | 'zh-CN';
const TITLES: Readonly<Record<Language, { readonly file: string; readonly people: string; readonly locale: string }>> = {
  en: { file: 'Performance reviews', people: 'People', locale: 'en_US' },
  'zh-CN': { file: '绩效考核', people: '花名册', locale: 'zh_CN' },
};
const SPARE_ROWS = 40;

export function sampleBook(language: Language, owner: string, customFunctions: ReadonlySet<string>): Book {
  const { file, people, locale } = TITLES[language];
  const empty = newBook({ spreadsheetId: 'sample', title: file, locale, timeZone: 'Asia/Shanghai' });
  const tab = rosterTab(language, people, companyIn(language), SPARE_ROWS);
  const { requests } = requestsFor([tab], { locale, sheetIds: [0], index: 1, hr: [owner], reviewId: '' });
  // as HR would have typed it: no mark of ours is on it
  const own = requests.filter(({ createDeveloperMetadata }) => !createDeveloperMetadata);
  return applyBatch(empty, [...own, { deleteSheet: { sheetId: 0 } }], {
    look: () => '',
    person: { email: owner, owner: true },
    ownerEmail: owner,
    customFunctions,
  }).book;
}
