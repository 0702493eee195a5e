// The catalogue: complete in both languages, its examples true, none of it able to break a comment or a cell.
import { CATALOGUE, FUNCTION_NAMES } from '../../src/functions/catalogue';
import { blockOf, formulaOf, resultsOf } from '../../src/functions/examples';
import { isCallOf } from '../../src/functions/formulas';
import { call } from './call';
import { evaluate } from './formula';

const LANGUAGES = ['en', 'zh-CN'] as const;

test('holds the sixteen functions of the contract, with their arguments in order', () => {
  const signatures = FUNCTION_NAMES.map((name) => {
    const names = Object.entries(CATALOGUE[name]().parameters).map(([parameter, { shown }]) =>
      shown.optional ? `[${parameter}]` : parameter,
    );
    return `${name}(${names.join(', ')})`;
  });
  expect(signatures.sort()).toEqual([
    'BONUS(base, grade, coefficients, [share])',
    'CALIBRATE(scores, raters, [method], [minGroup])',
    'CONSEQUENCE(history, rules, [gaps])',
    'DEDUCT_SCORE(counts, points, [full], [floor], [ceiling])',
    'GRADE(score, [bands], [unnamed])',
    'KPI_SCORE(actual, target, [method], [cap], [floor], [detail])',
    'NINE_BOX(performance, potential, [cuts])',
    'PEER_SCORE(scores, [minRaters], [trim])',
    'POOL_SHARE(pool, coefficients, [base])',
    'QUOTA_CHECK(grades, quotas)',
    'QUOTA_GRADE(scores, quotas, [groups])',
    'SCORE_BREAKDOWN(scores, weights, [names], [groups])',
    'STEP_SCORE(actual, steps, [interpolate])',
    'STREAK(history, grades, [gaps])',
    'WEIGHTED_SCORE(scores, weights, [missing], [groups])',
    'WEIGHT_CHECK(weights)',
  ]);
});

describe.each(FUNCTION_NAMES)('%s', (name) => {
  const entry = CATALOGUE[name]();

  test('is named as it is listed', () => expect(entry.page.name).toBe(name));

  test('is told in both languages, in texts that cannot end a comment', () => {
    const { title, about, result, parameters } = entry.page;
    for (const language of LANGUAGES) {
      for (const text of [title, about, result, ...Object.values(parameters)].map((prose) => prose[language])) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/\*\/|[\r\n]/);
      }
    }
    expect(/\p{Script=Han}/u.test(about['zh-CN'])).toBe(true);
    expect(Object.keys(parameters)).toEqual(Object.keys(entry.parameters));
  });

  const examples = entry.page.examples.map((example) => [formulaOf(example), example] as const);
  test.each(examples)('%s gives what it says', (formula, example) => {
    const block = blockOf(example, 'en').rows;
    const result = evaluate(formula, block, call);
    expect(Array.isArray(result) ? result : [[result]]).toEqual(resultsOf(example, 'en'));
  });

  test.each(examples)('%s has one formula, which may be written, over a block that leaves its spill free', (formula, example) => {
    expect(isCallOf(FUNCTION_NAMES, formula)).toBe(true);
    expect(example.cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='))).toEqual([formula]);
    const width = example.cells[0]?.length;
    expect(example.cells.every((row) => row.length === width)).toBe(true);
    const row = example.cells.findIndex((cells) => cells.includes(formula));
    const column = example.cells[row]?.indexOf(formula) ?? -1;
    resultsOf(example, 'en').forEach((results, r) => {
      results.forEach((_, c) => {
        if (r + c > 0) expect(example.cells[row + r]?.[column + c] ?? '').toBe('');
      });
    });
  });
});
