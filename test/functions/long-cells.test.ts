// A cell that is filled to the brim, 50,000 characters, with what a pattern could share out in many ways: spaces, brackets, separators.
// Nothing is timed: where a reading tries each way, it takes minutes or years, and the limit only ends it.
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type { FunctionName } from '../../src/functions/catalogue';
import { builtFile } from '../built/load';

const LONGEST = 50_000;
const ENDS_AFTER = 30_000;

/** What is repeated, and what stands around it so that no pattern fits at once. */
const REPEATED = [' ', '\t', '\n', ' \n', '\u00a0', '\u3000', '(', '[1', '(含', '(,', '，A', '90 ', '1,', ' or', '或', '=', '%', '--'];
const AROUND = [
  ['', ''],
  ['90', 'x'],
  ['>=1', 'x'],
  ['A=', 'x'],
  ['[1,', 'x'],
] as const;
const TEXTS = REPEATED.flatMap((unit) =>
  AROUND.map(([before, after]) => before + unit.repeat(Math.floor((LONGEST - 4) / unit.length)) + after),
);

const CALLS: readonly (readonly [name: FunctionName, what: string, values: (text: string) => readonly unknown[]])[] = [
  ['GRADE', 'score', (text) => [text]],
  ['GRADE', 'bands in one line', (text) => [5, text]],
  ['GRADE', 'criterion', (text) => [5, [['A', text]]]],
  ['GRADE', 'name', (text) => [5, [[text, '>=1']]]],
  ['STEP_SCORE', 'steps in one line', (text) => [5, text]],
  ['STEP_SCORE', 'criterion', (text) => [5, [[1, text]]]],
  ['STREAK', 'history', (text) => [[[text]], '<60']],
  ['STREAK', 'grades', (text) => [[['A', '50']], text]],
  ['STREAK', 'grades in a range', (text) => [[['A', '50']], [[text]]]],
  ['CONSEQUENCE', 'rules in one line', (text) => [[['A']], text]],
  ['CONSEQUENCE', 'grades of a rule', (text) => [[['A']], [[text, 1, 'total', '', 'x']]]],
  ['QUOTA_GRADE', 'quotas in one line', (text) => [[[1]], text]],
  ['QUOTA_CHECK', 'limit', (text) => [[['A']], [['A', text]]]],
  ['BONUS', 'coefficients', (text) => [1, 'A', text]],
  ['KPI_SCORE', 'detail', (text) => [1, 1, 'plusminus', '', '', text]],
  ['NINE_BOX', 'cuts', (text) => [1, 1, text]],
  ['WEIGHT_CHECK', 'weight', (text) => [text]],
];

test.each(CALLS)('%s, %s', (name, _, values) => {
  const code = `${builtFile('Code.js')}
    calls.map((values) => { try { return ${name}(...values); } catch (error) { return error.message; } });`;
  const results: unknown[] = runInNewContext(code, { calls: TEXTS.map(values) }, { timeout: ENDS_AFTER });
  expect(results).toHaveLength(TEXTS.length);
});

/** Grades of a history that are long and many, beside a list that is long. */
const HISTORIES = ['x', '/x', 'x/'].map((unit) => Array.from({ length: 500 }, (_, n) => [unit.repeat(n + 1)]));
const LISTS = ['x/', 'D/E/', 'x,'].map((unit) => unit.repeat(Math.floor(LONGEST / unit.length)));

test.each(['STREAK', 'CONSEQUENCE'] as const)('%s, a list beside a history', (name) => {
  const asked = HISTORIES.flatMap((history) =>
    LISTS.map((list) => [history, name === 'STREAK' ? list : [[list, 1, 'total', '', 'x']]] as const),
  );
  const code = `${builtFile('Code.js')}
    calls.map((values) => ${name}(...values).length);`;
  expect(runInNewContext(code, { calls: asked }, { timeout: ENDS_AFTER })).toEqual(asked.map(() => 500));
});

/** What else takes a text apart that somebody typed or pasted. */
const READERS = `export { readAddress } from './src/plans/address';
  export { meantBy } from './src/plans/roster/headings';
  export { pastedIn } from './sidebar/review/decide/editors/paste/pasted';`;

test.each([
  ['readAddress', ['a', 'b'], [' ', ',', '。', 'a.', '?\n']],
  ['meantBy', ['', ''], ['(', '（', '【', ')', '. ']],
  ['pastedIn', ['"a', 'b"'], [' ', '\t', '\r', ' ;', '|', '(', '【']],
  ['pastedIn', ['a\t30\t1>=', 'x'], [' ', ' ;', '""']],
  ['pastedIn', ['a\t30\t每', '扣'], ['次', '1', ' ']],
  ['pastedIn', ['a\t30\thigher\t>=', 'x'], [' ', '1', ',', '.', '家']],
])('%s', (name, [before = '', after = ''], units) => {
  const { outputFiles } = buildSync({
    stdin: { contents: READERS, resolveDir: join(__dirname, '../..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'readers',
    define: { BUILD_LANGUAGE: '"en"' },
  });
  const texts = units.map((unit) => before + unit.repeat(10 * LONGEST) + after);
  runInNewContext(
    `${outputFiles[0]?.text}; texts.map((text) => readers.${name}(text, 0, { methods: {} }));`,
    { texts, document: { body: { lang: 'en' } } },
    { timeout: ENDS_AFTER },
  );
});
