// All languages: the same tables with the same places to fill in every sentence, and locales as Unicode has them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inBoth, inLanguage } from '../../src/i18n/both';
import { fill } from '../../src/i18n/fill';
import { LANGUAGE_NAMES, LANGUAGES, type Language, languageOf } from '../../src/i18n/languages';
import { hasDecimalComma, localFormula } from '../../src/i18n/locale';

/** A table's entry is a sentence, or the parts of one by name. */
type Tables = Readonly<Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>>;
const I18N = join(__dirname, '../../src/i18n');
const filesOf = (language: Language) => readdirSync(join(I18N, language)).map((file) => `/${file}`);
/** Those that other files are put together in, and that hold no table of their own but lists. */
const LISTS = /for-\w+|calendar/;

const FILES = filesOf('en').filter((file) => !LISTS.test(file));

/** By table, each sentence by its key; a part by its entry's and its own, `busy.todo`. */
const tablesOf = (language: Language, file: string): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const tables: Tables = { ...require(join(I18N, language + file)) };
  const flat = ([key, entry]: [string, Tables[string][string]]): readonly (readonly [string, string])[] =>
    typeof entry === 'string' ? [[key, entry]] : Object.entries(entry).map(([part, text]) => [`${key}.${part}`, text]);
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, Object.fromEntries(Object.entries(table).flatMap(flat))]));
};
const placesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('there are files to look at, and the same in every language', () => {
  expect(FILES.length).toBeGreaterThan(10);
  for (const language of LANGUAGES) expect(filesOf(language)).toEqual(filesOf('en'));
});

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
describe.each(FILES.flatMap((file) => OTHERS.map((language) => [language, file] as const)))('%s%s', (language, file) => {
  const [english, other] = [tablesOf('en', file), tablesOf(language, file)];
  test('has the tables of English', () => expect(Object.keys(other)).toEqual(Object.keys(english)));

  describe.each(Object.keys(english))('the table %s', (table) => {
    const [sentences, translated] = [english[table] ?? {}, other[table] ?? {}];
    test('has the same keys', () => expect(Object.keys(translated).sort()).toEqual(Object.keys(sentences).sort()));

    test.each(Object.keys(sentences))('%s says something, with the same places, in both', (key) => {
      // Chinese has no space between sentences
      if (`${table}.${key}` !== 'marks.space')
        expect([sentences[key], translated[key]]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      expect(placesIn(translated[key])).toEqual(placesIn(sentences[key]));
    });
  });
});

test('what is filled in is not read again', () => expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x'));

describe('a space beside a place', () => {
  test.each<[template: string, value: string | number, filled: string, why: string]>([
    ['评为 {x}。', '月优秀员工', '评为月优秀员工。', 'none between Chinese and Chinese'],
    ['评为 {x}。', 'A', '评为 A。', 'one before a Latin letter'],
    ['{x} 于前日', '郑欣怡', '郑欣怡于前日', 'none after Chinese'],
    ['{x} 于前日', 'Ann Lee', 'Ann Lee 于前日', 'one after a Latin letter'],
    ['共 {x} 人', 7, '共 7 人', 'one beside a number'],
    ['{x} 没有邮箱', '李敏（E002）', '李敏（E002）没有邮箱', 'none after a wide bracket'],
    ['graded {x} here', '优秀', 'graded 优秀 here', 'English keeps its spaces'],
  ])('%s with %s: %s, %s', (template, x, filled) => expect(fill(template, { x })).toBe(filled));
});

/** The locales a Google spreadsheet can have, but those whose digits are their own. */
const LOCALES =
  'az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US en_ZA es_AR es_BO es_CL es_CO es_EC es_ES es_MX es_PY es_UY es_VE fi_FI fil_PH fr_CA fr_FR gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID it_IT ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN my_MM nb_NO nl_NL nn_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE ta_IN te_IN th_TH tr_TR uk_UA vi_VN zh_CN zh_HK zh_TW';

test.each(LOCALES.split(' '))('%s writes its decimal mark as Unicode says', (locale) => {
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
  expect(hasDecimalComma(locale)).toBe(parts.some(({ type, value }) => type === 'decimal' && value === ','));
});

describe('a formula in the spreadsheet’s locale', () => {
  const formula = '=GRADE(89.5, "A>=90, or more; B>=80.5", "a ""b"", c")';
  test.each([
    ['zh_CN', formula],
    ['de_DE', '=GRADE(89,5; "A>=90, or more; B>=80.5"; "a ""b"", c")'],
  ])('%s', (locale, expected) => expect(localFormula(formula, locale)).toBe(expected));
});

test.each<[locale: string, Language]>([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['fr-FR', 'en'],
  ['', 'en'],
])('whoever has the locale “%s” reads %s', (locale, language) => expect(languageOf(locale)).toBe(language));

test('every language has its own name, and what is not written in it is English, marked', () => {
  expect(LANGUAGE_NAMES).toMatchObject({ en: 'English', 'zh-CN': '简体中文' });
  expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(LANGUAGES.length);
  expect(inLanguage({ en: 'Grade', 'zh-CN': '等级' }, 'zh-CN')).toBe('等级');
  expect(inLanguage({ en: 'Grade', 'zh-CN': '等级' }, 'fr' as Language)).toBe('Grade [en]');
  expect(inBoth((language) => language)).toEqual(Object.fromEntries(LANGUAGES.map((language) => [language, language])));
});
