// The sidebar's own tables in both languages: the same places to fill in every sentence, and something in each.
import * as en from '../../src/i18n/en/sidebar-review';
import * as enStart from '../../src/i18n/en/sidebar-start';
import * as zh from '../../src/i18n/zh-CN/sidebar-review';
import * as zhStart from '../../src/i18n/zh-CN/sidebar-start';

type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

const placesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const english: Tables = { ...en, ...enStart };
const chinese: Tables = { ...zh, ...zhStart };

describe.each(Object.keys(english))('the table %s', (table) => {
  const [sentences, translated] = [english[table] ?? {}, chinese[table] ?? {}];
  test('has the same keys in both languages', () => expect(Object.keys(translated)).toEqual(Object.keys(sentences)));
  test.each(Object.keys(sentences))('%s', (key) => {
    expect(translated[key]).toMatch(/\S/);
    expect(placesIn(translated[key])).toEqual(placesIn(sentences[key]));
  });
});
