// A third language, named as Brazil's Portuguese and made up, in a copy of the sources: a folder beside `en` and its entries in languages.ts and texts.ts, and nothing else.
// Each of its sentences is the English one between two signs, so that a word that is said in another way is found.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { copiedSources } from '../setup/copied-sources';

jest.setTimeout(280_000);
const copy = copiedSources();
afterAll(copy.gone);
const FOLDER = 'src/i18n';
const ADDED = 'pt-BR';

/** What its entries in the registry are, by those of English. */
const entered = (text: string): string =>
  text
    .replace(/^import \* as en(\w+) from '\.\/en\/(.+)';$/gm, `$&\nimport * as pt$1 from './${ADDED}/$2';`)
    .replace(/\{ en: en(\w+), /g, `{ en: en$1, '${ADDED}': pt$1, `)
    .replace(
      /= BUILD_LANGUAGE === (.*)enFunctions\.(\w+);/g,
      `= BUILD_LANGUAGE === '${ADDED}' ? ptFunctions.$2 : BUILD_LANGUAGE === $1enFunctions.$2;`,
    );

/** Sentences, and no keys, imports or patterns: what stands in quotes after a colon, or alone on a line. */
const marked = (text: string): string => text.replace(/(?<=: |\n {2,})'((?:[^'\\]|\\.)*)'(?=,)/g, "'⟦$1⟧'");

beforeAll(() => {
  cpSync(copy.path(`${FOLDER}/en`), copy.path(`${FOLDER}/${ADDED}`), { recursive: true });
  for (const file of readdirSync(copy.path(`${FOLDER}/${ADDED}`))) {
    const text = readFileSync(copy.path(`${FOLDER}/${ADDED}/${file}`), 'utf8');
    // its words are its own, not English's: types of texts, not of these texts
    const own = text.replace(/ as const;/g, ';');
    copy.write(`${FOLDER}/${ADDED}/${file}`, file === 'marks.ts' || file === 'calendar.ts' ? own : marked(own));
  }
  copy.edit(`${FOLDER}/languages.ts`, "['en', 'zh-CN'] as const", `['en', 'zh-CN', '${ADDED}'] as const`);
  copy.edit(`${FOLDER}/languages.ts`, "{ en: 'English',", `{ en: 'English', '${ADDED}': '⟦⟧',`);
  copy.write(`${FOLDER}/texts.ts`, entered(readFileSync(copy.path(`${FOLDER}/texts.ts`), 'utf8')));
});

test('sources, sidebar, local host and tests compile, with no other file touched', () => expect(copy.compiled('all')).toBe(''));

test('is what a workbook speaks: its own words, or English that is marked', () => {
  const said = copy.loaded(SAID) as (language: string) => readonly string[]; // what the module below exports
  const [own, english] = [said(ADDED), said('en')];
  // longer words leave a page fewer columns: a label more or less
  expect(Math.abs(own.length - english.length)).toBeLessThan(10);
  expect(own.length).toBeGreaterThan(300);
  // two small words in a row are a sentence: it is said in that language, or marked; but the plan as data, groups as rosters name them, and a period,
  // whose words are the calendar's
  const isKept = (text: string): boolean => /^\{"id"|^(Middle managers|General staff), |^2026, first half$/.test(text);
  expect(own.filter((text) => /\p{Ll}{3,} \p{Ll}{2,}/u.test(text) && !/⟦|\[en\]/.test(text) && !isKept(text))).toEqual([]);
  expect(own.filter((text) => text.includes('[en]')).length).toBeGreaterThan(50);
  expect(own.filter((text) => text.includes('⟦')).length).toBeGreaterThan(100);
});

/** Every text that a review's tabs hold in their cells: what is typed there by nobody. */
const SAID = `
import { tabsFor } from '../../src/workbook/workbook';
import { answeredPlan, reviewOf } from './fixtures';
module.exports = (language) =>
  tabsFor(reviewOf(answeredPlan('plan-05'), { cycle: 'half', language }), { titles: [], shared: {} })
    .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
    .filter((cell) => typeof cell === 'string');
`;
