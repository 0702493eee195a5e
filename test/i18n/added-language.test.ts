// A third language, made up, in a copy of the sources: a folder beside `en` and its entries in languages.ts and texts.ts, and nothing else.
// Each of its sentences is the English one between two signs, so that a word that is said in another way is found.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

jest.setTimeout(240_000);
const ROOT = join(__dirname, '../..');
let copy = '';
const inCopy = (file: string): string => join(copy, 'src/i18n', file);

/** What its entries in the registry are, by those of English. */
const entered = (text: string): string =>
  text
    .replace(/^import \* as en(\w+) from '\.\/en\/(.+)';$/gm, "$&\nimport * as xx$1 from './xx/$2';")
    .replace(/\{ en: en(\w+), /g, '{ en: en$1, xx: xx$1, ')
    .replace(
      /= BUILD_LANGUAGE === (.*)enFunctions\.(\w+);/g,
      "= BUILD_LANGUAGE === 'xx' ? xxFunctions.$2 : BUILD_LANGUAGE === $1enFunctions.$2;",
    );

/** Sentences, and no keys, imports or patterns: what stands in quotes after a colon, or alone on a line. */
const marked = (text: string): string => text.replace(/(?<=: |\n {2,})'((?:[^'\\]|\\.)*)'(?=,)/g, "'⟦$1⟧'");

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'added-language-'));
  for (const each of ['src', 'tsconfig.json', 'package.json']) cpSync(join(ROOT, each), join(copy, each), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  cpSync(inCopy('en'), inCopy('xx'), { recursive: true });
  for (const file of readdirSync(inCopy('xx'))) {
    const text = readFileSync(inCopy(`xx/${file}`), 'utf8');
    // its words are its own, not English's: types of texts, not of these texts
    const own = text.replace(/ as const;/g, ';');
    writeFileSync(inCopy(`xx/${file}`), file === 'marks.ts' || file === 'calendar.ts' ? own : marked(own));
  }
  const languages = readFileSync(inCopy('languages.ts'), 'utf8');
  writeFileSync(
    inCopy('languages.ts'),
    languages
      .replace("['en', 'zh-CN'] as const", "['en', 'zh-CN', 'xx'] as const")
      .replace("{ en: 'English',", "{ en: 'English', xx: '⟦⟧',"),
  );
  writeFileSync(inCopy('texts.ts'), entered(readFileSync(inCopy('texts.ts'), 'utf8')));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('compiles, with no other file touched', () => {
  const compiled = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', copy, '--noEmit'], {
    encoding: 'utf8',
  });
  expect(compiled.stdout).toBe('');
  expect(compiled.status).toBe(0);
});

test('is what a workbook speaks: its own words, or English that is marked', () => {
  for (const each of ['test/workbook', 'test/plans', 'local/sample']) cpSync(join(ROOT, each), join(copy, each), { recursive: true });
  const bundled = buildSync({
    stdin: { contents: SAID, resolveDir: join(copy, 'test/workbook'), loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    define: { BUILD_LANGUAGE: '"en"' },
  });
  const loaded = { exports: (_: string): readonly string[] => [] };
  new Function('module', 'require', bundled.outputFiles[0]?.text ?? '')(loaded, require);
  const [own, english] = [loaded.exports('xx'), loaded.exports('en')];
  expect(own.length).toBe(english.length);
  expect(own.length).toBeGreaterThan(300);
  // two small words in a row are a sentence: it is said in that language, or marked; but the plan as data, and groups as rosters name them
  const isKept = (text: string): boolean => /^\{"id"|^(Middle managers|General staff), /.test(text);
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
