// The houses of the layout: who may import whom, who may name Google, and how files are named and opened.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { LANGUAGES } from '../../src/i18n/languages';
import { importsIn } from './imports';

const ROOT = join(__dirname, '../..');
const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.endsWith('.d.ts'))
    .map((name) =>
      relative(ROOT, join(ROOT, folder, name))
        .split('\\')
        .join('/'),
    );
const files = ['src', 'sidebar', 'local'].flatMap((folder) => filesIn(folder, /\.tsx?$/));
/** What builds and tests the rest. */
const around = [...['scripts', 'test'].flatMap((folder) => filesIn(folder, /\.(tsx?|[cm]js)$/)), ...filesIn('local', /\.[cm]js$/)];
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Which houses each house may import from, besides itself. `sidebar` may take `functions` by its catalogue, `workbook` by its kinds of tabs. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/scoring': [],
  'src/i18n': [],
  'src/functions': ['src/scoring', 'src/i18n'],
  'src/plans': ['src/scoring', 'src/i18n'],
  'src/arrangement': ['src/plans', 'src/i18n'],
  'src/workbook': ['src/arrangement', 'src/plans', 'src/scoring', 'src/i18n'],
  'src/review': ['src/workbook', 'src/arrangement', 'src/plans', 'src/scoring', 'src/i18n'],
  'src/rpc': ['src/review', 'src/workbook', 'src/arrangement', 'src/plans', 'src/scoring', 'src/i18n'],
  'src/google': ['src/rpc', 'src/review', 'src/workbook', 'src/arrangement', 'src/plans', 'src/functions', 'src/scoring', 'src/i18n'],
  sidebar: ['src/rpc', 'src/workbook', 'src/plans', 'src/scoring', 'src/functions', 'src/i18n'],
  // it runs what is built, and knows nothing of how that came about; only its sample company is laid out as our People tab
  local: ['src/workbook', 'src/plans', 'src/i18n'],
};

/** The libraries that a house may name; the others name none. */
const LIBRARIES: Readonly<Record<string, RegExp>> = {
  'src/rpc': /^zod\//,
  'src/review': /^zod\//,
  'src/plans': /^(zod\/|date-fns$)/,
  sidebar: /^(preact(\/hooks)?|@preact\/signals|write-excel-file\/universal)$/,
  local:
    /^(@noble\/hashes\/sha2\.js|@univerjs\/[a-z-]+(\/.+)?|sheets-fields|parse5|idb-keyval|d3-scale|react|preact(\/hooks)?|@preact\/signals)$/,
};

const houseOf = (file: string): string => (file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? ''));

const importsOf = (file: string): string[] => importsIn(textOf(file));

/** The folder in which a file of the workbook stands; '' for what stands below all of them, as the builder of formulas does. */
const wingOf = (file: string): string => /^src\/workbook\/(?!formula\/)([a-z-]+)\//.exec(file)?.[1] ?? '';
/** What others may know of a wing: where its cells stand. `workbook.ts` puts all wings together. */
const FRONT = /(^|[/-])places$/;

describe.each(files.filter((file) => file.startsWith('src/workbook/') && file !== 'src/workbook/workbook.ts'))('%s', (file) => {
  test('reaches into no wing but its own, but by its places', () => {
    const others = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.normalize(posix.join(posix.dirname(file), name)))
      .filter((name) => ![wingOf(file), ''].includes(wingOf(name)));
    expect(others.filter((name) => !FRONT.test(name))).toEqual([]);
  });
});

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(around.length).toBeGreaterThan(40);
});

describe.each(files)('%s', (file) => {
  test('imports only from houses below it', () => {
    const houses = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => houseOf(posix.normalize(posix.join(posix.dirname(file), name))));
    if (file.startsWith('sidebar/'))
      expect(importsOf(file).filter((name) => /\/workbook\//.test(name) && !name.endsWith('/tab-kinds'))).toEqual([]);
    for (const house of houses) expect([houseOf(file), ...(MAY_IMPORT[houseOf(file)] ?? [])]).toContain(house);
  });

  test('names no library that its house has no use for', () => {
    const libraries = importsOf(file).filter((name) => !name.startsWith('.'));
    const allowed = LIBRARIES[houseOf(file)] ?? /^$/;
    for (const library of libraries) expect(library).toMatch(allowed);
  });

  test('sets no text as HTML', () =>
    expect(textOf(file)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/));
});

describe.each([...files, ...around])('%s', (file) => {
  test('opens with what it is for, and stays short', () => {
    expect(textOf(file)).toMatch(/^\/\/ \S.{15,}/);
    expect(textOf(file).split('\n').length).toBeLessThanOrEqual(300);
  });

  test('is named for what it holds', () => {
    expect(LANGUAGES.reduce((name, language) => name.replace(`/${language}/`, '/x/'), file)).toMatch(
      /^[a-z0-9/-]+(\.test)?\.(tsx?|[cm]js)$/,
    );
    expect(file).not.toMatch(/\b(utils?|helpers?|common|misc|shared)\b/);
  });
});

/** What a formula's text would be made by, were it not for the builder: a part of its tree, a cast, a text that begins with its sign. */
const BESIDE_THE_BUILDER =
  /\bis: '(plain|call|operation)'|\bas (unknown as )?(Fx|Formula\w*|Expression|NameOfRange)\b|`=\$?[{\w(]|(['"])=\4 ?\+|['"]=[A-Z(]/;
/** `recalculate` wraps what a cell holds already; the catalogue shows what people type. */
const HOLDS_FORMULAS = /^src\/(workbook\/formula\/|google\/recalculate\.ts$|functions\/catalogue\/)/;

test.each(files.filter((file) => file.startsWith('src/') && !HOLDS_FORMULAS.test(file)))('%s joins no formula from text', (file) =>
  expect(textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')).not.toMatch(BESIDE_THE_BUILDER),
);

test.each([
  "formula({ is: 'plain', text: 'SUM(A1:A2' })",
  "{ is: 'call', name: 'IF', given: [] }",
  'text as FormulaText',
  '{ formula: text } as Formula',
  "text as unknown as Formula['formula']",
  "'x' as NameOfRange",
  `\`=\${text}\``,
  '`=SUM(A1)`',
  "'=' + text",
  "'=SUM(' + cells + ')'",
])('%s would be found', (code) => expect(code).toMatch(BESIDE_THE_BUILDER));

/** Its injector is what Univer hands its own plugins too. */
test.each(files.filter((file) => /^local\/(?!univer\/)/.test(file)))('%s reaches into nothing of Univer that is private', (file) => {
  expect(textOf(file)).not.toMatch(/\.(?!__getInjector\b)_\w+|\.prototype\b/);
});

/** The local host stands in for Google: its services have Google's names. */
describe.each(files.filter((file) => !/^(src\/google|local)\//.test(file)))('%s', (file) => {
  test('names no Google global', () => {
    // types are no globals: they are gone when anything runs
    const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|GoogleAppsScript\.Sheets\.Schema/g, '');
    expect(code).not.toMatch(
      /\b(SpreadsheetApp|Sheets|HtmlService|Session|PropertiesService|CacheService|LockService|MailApp|ScriptApp|UrlFetchApp|Utilities|Logger)\b\s*[.(]/,
    );
  });
});
