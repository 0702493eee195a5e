// Indicators pasted from a sheet: in the words that people use, in either language, with headings or without.

import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as Drafts from '../../sidebar/review/decide/editors/indicator-draft';
import type * as Methods from '../../sidebar/review/decide/editors/method-draft';
import type * as Pasting from '../../sidebar/review/decide/editors/paste/pasted';
import type { Choices, PastedRow } from '../../sidebar/review/decide/editors/paste/pasted';
import type * as Words from '../../sidebar/words';

const { pastedIn, isUnderstood, readRow, methodDraft, chosenLanguage } = loaded(`
  export { isUnderstood, pastedIn } from './sidebar/review/decide/editors/paste/pasted';
  export { readRow } from './sidebar/review/decide/editors/indicator-draft';
  export { methodDraft } from './sidebar/review/decide/editors/method-draft';
  export { chosenLanguage } from './sidebar/words';`);

/** Bundled as for the sidebar: Preact is no CommonJS. */
function loaded(
  contents: string,
): Pick<typeof Pasting, 'pastedIn' | 'isUnderstood'> &
  Pick<typeof Drafts, 'readRow'> &
  Pick<typeof Methods, 'methodDraft'> &
  Pick<typeof Words, 'chosenLanguage'> {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: join(__dirname, '../..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { BUILD_LANGUAGE: '"en"' },
  });
  const module = { exports: {} as never };
  new Function('module', outputFiles[0]?.text ?? '')(module);
  return module.exports;
}

const PLAIN: Choices = { whole: undefined, plain: false, methods: {} };
const paste = (text: string, choices: Partial<Choices> = {}) => pastedIn(text, 1, { ...PLAIN, ...choices });
const taken = ({ row }: PastedRow) => readRow(row).value;

beforeEach(() => {
  chosenLanguage.value = 'en';
});

const kpi = (method: string, detail?: string | number) => ({ kind: 'kpi', method, ...(detail !== undefined && { detail }) });

describe.each(['en', 'zh-CN'] as const)('methods, on a page in %s', (language) => {
  const METHODS: readonly (readonly [cell: string, target: string, how: unknown, cap?: number])[] = [
    ['higher is better', '250', kpi('higher')],
    ['Higher is better.', '250', kpi('higher')],
    ['The lower the better', '3', kpi('lower')],
    ['越高越好', '250', kpi('higher')],
    ['越 低 越 好', '3', kpi('lower')],
    ['越高越好，封顶120分', '250', kpi('higher'), 120],
    ['higher is better, at most 120', '250', kpi('higher'), 120],
    ['正向指标', '250', kpi('higher')],
    ['负向', '3', kpi('lower')],
    ['比率', '250', kpi('higher')],
    ['higher', '250', kpi('higher')],
    ['score', '', { kind: 'rated' }],
    ['打分', '', { kind: 'rated' }],
    ['上级评分', '', { kind: 'rated' }],
    ['pass/fail', '95', kpi('reach')],
    ['Pass / fail', '', { kind: 'yesNo' }],
    ['合格/不合格', '', { kind: 'yesNo' }],
    ['达标', '95', kpi('reach')],
    ['yes/no', '', { kind: 'yesNo' }],
    ['是否完成', '', { kind: 'yesNo' }],
    ['2 off each', '', { kind: 'deduct', points: 2 }],
    ['10 points off for each error', '', { kind: 'deduct', points: 10 }],
    ['deduct 2.5', '', { kind: 'deduct', points: 2.5 }],
    ['100 points, less 2 a case', '', { kind: 'deduct', points: 2 }],
    ['每次扣2分', '', { kind: 'deduct', points: 2 }],
    ['扣 ２ 分／次', '', { kind: 'deduct', points: 2 }],
    ['满分100分，每发生一次扣10分，扣完为止。', '', { kind: 'deduct', points: 10 }],
    ['每逾期1天扣1分', '', { kind: 'deduct', points: 1 }],
    ['±5%', '100', kpi('within', 0.05)],
    ['within 5% of target', '100', kpi('within', 0.05)],
    ['偏差5%以内', '100', kpi('within', 0.05)],
    ['progress from 80', '90', kpi('progress', 80)],
    ['进度，自80起', '90', undefined],
    ['plusminus 5%,5,10', '100', kpi('plusminus', '5%,5,10')],
    ['零事故', '', kpi('none')],
    ['不超过', '3', kpi('limit')],
    ['100>=95; 80>=90', '', { kind: 'steps', steps: '100>=95; 80>=90' }],
    ['"100>=95\n80>=90"', '', { kind: 'steps', steps: '100>=95; 80>=90' }],
    ['酌情扣分', '', undefined],
    ['as appropriate', '', undefined],
    ['-5', '', undefined],
    ['每次扣分', '', undefined],
    ['5%', '', undefined],
  ];
  test.each(METHODS.map(([cell, target, how, cap]) => ({ cell, target, how, cap })))('$cell', ({ cell, target, how, cap }) => {
    chosenLanguage.value = language;
    const { rows } = paste(`Sales\t50\t${cell}\t${target}`);
    const [only] = rows;
    expect(rows).toHaveLength(1);
    if (how === undefined) {
      expect(only?.doubts).toContainEqual({ part: 'method', cell });
      expect(only && isUnderstood(only)).toBe(false);
    } else {
      expect(only && taken(only)).toMatchObject({ title: 'Sales', weight: 50, how, ...(cap && { cap }) });
      expect(only?.doubts).toEqual([]);
    }
  });
});

describe('targets', () => {
  const TARGETS: readonly (readonly [
    cell: string,
    unit: string,
    method: string,
    target: unknown,
    as?: string | undefined,
    fault?: string,
  ])[] = [
    ['250', 'k', 'higher', 250, 'k'],
    ['250 k', '', 'higher', 250, 'k'],
    ['1,200', '', 'higher', 1200],
    ['3 家', '', 'higher', 3, '家'],
    ['1.2万元', '', 'higher', 1.2, '万元'],
    ['95%', '', 'higher', 95, '%'],
    ['95%', '%', 'higher', 95, '%'],
    ['95', '%', 'higher', 95, '%'],
    ['≥95%', '', 'higher', 95, '%'],
    ['不低于 95%', '', 'reach', 95, '%'],
    ['at most 3 days', '', 'limit', 3, 'days'],
    ['≤3', '', 'higher', undefined, undefined, 'sign'],
    ['≥95%', '', 'lower', undefined, undefined, 'sign'],
    ['>95%', '', 'reach', undefined, undefined, 'sign'],
    ['each', 'k', 'higher', 'each', 'k'],
    ['各自', '', 'higher', 'each'],
    ['因人而异', '', 'higher', 'each'],
    ['Each person their own', '', 'higher', 'each'],
    ['每人各定', '', 'lower', 'each'],
    ['250 k', 'yuan', 'higher', undefined, undefined, 'target'],
    ['250-300', '', 'higher', undefined, undefined, 'target'],
    ['年底前', '', 'higher', undefined, undefined, 'target'],
    ['100%', '', 'rated', undefined, undefined, 'unused'],
    ['—', '', 'rated', undefined],
    ['/', '', 'rated', undefined],
  ];
  test.each(TARGETS.map(([cell, unit, method, target, as, fault]) => ({ cell, unit, method, target, as, fault })))(
    '$cell in $unit by $method',
    ({ cell, unit, method, target, as, fault }) => {
      const [only] = paste(`Sales\t50\t${method}\t${cell}\t${unit}`).rows;
      expect(only?.doubts.map(({ part }) => part)).toEqual(fault ? [fault] : []);
      if (fault && fault !== 'unused')
        expect(only?.row.target).toEqual({ is: 'one', number: cell }); // as it was copied
      else expect(only && taken(only)).toMatchObject({ ...(target !== undefined && { target }), ...(as && { unit: as }) });
    },
  );
});

test('what was typed with bars, as somebody tried', () => {
  const { rows } = paste('Sales | 50 | higher is better | 250 | k\nCalls | 50 | 2 off each |  | ');
  expect(rows.map(taken)).toEqual([
    { title: 'Sales', weight: 50, how: kpi('higher'), target: 250, unit: 'k' },
    { title: 'Calls', weight: 50, how: { kind: 'deduct', points: 2 } },
  ]);
  expect(paste('| KPI | Weight |\n|---|---:|\n| Sales | 50% |').rows.map(({ row: { title, weight } }) => [title, weight])).toEqual([
    ['Sales', '50'],
  ]);
});

test('by headings, in any order and either language; what nothing is read from is named, totals and numbers are no indicators', () => {
  const text = [
    '序号\t指标名称\t考核维度\t目标值\t单位\t权重（%）\t评分标准\t备注',
    '1\t当月销售额\t业绩\t各自\t千元\t60\t越高越好\t含税',
    '2\t"投诉\n次数"\t服务\t\t次\t40\t每次扣2分\t',
    '序号\t指标名称\t考核维度\t目标值\t单位\t权重（%）\t评分标准\t备注',
    '合计\t\t\t\t\t100\t\t',
    '\t合计\t\t\t\t100\t\t',
  ].join('\n');
  const { rows, headings, unread, totals } = paste(text);
  expect(rows.slice(0, 2).map(taken)).toEqual([
    { title: '当月销售额', weight: 60, how: kpi('higher'), target: 'each', unit: '千元', standard: '越高越好' },
    { title: '投诉 次数', weight: 40, how: { kind: 'deduct', points: 2 }, unit: '次', standard: '每次扣2分' },
  ]);
  expect({ headings, unread, totals }).toEqual({ headings: true, unread: ['考核维度', '备注'], totals: 2 });
  expect(rows).toHaveLength(2);
});

test('without headings a column that counts the rows is no name', () =>
  expect(paste('1\tSales\t50\thigher\t9\n2\tCalls\t50\trated').rows.map(({ row: { title, weight } }) => [title, weight])).toEqual([
    ['Sales', '50'],
    ['Calls', '50'],
  ]));

describe('what weights are of', () => {
  const rows = (weights: readonly (number | string)[]) => weights.map((weight, n) => `I${n}\t${weight}\trated`).join('\n');
  test.each<readonly [readonly (number | string)[], number | undefined, string, readonly (number | undefined)[]]>([
    [[60, 40], 70, 'shares', [60, 40]],
    [[30, 20, 10, 5, 5], 70, 'whole', [42.8571428571, 28.5714285714, 14.2857142857, 7.1428571429, 7.1428571429]],
    [[30, 20, 10, 5, 5], undefined, 'shares', [30, 20, 10, 5, 5]],
    [[30, 20], 70, 'shares', [30, 20]],
    [['0.3', '0.7'], undefined, 'ones', [30, 70]],
    [['0.3%', '0.7%'], undefined, 'shares', [0.3, 0.7]],
    [['30%', '40'], 70, 'whole', [42.8571428571, 57.1428571429]],
    [['30', 'many'], 30, 'shares', [30, undefined]],
  ])('%j of %s', (weights, whole, scale, read) => {
    const pasted = paste(rows(weights), { whole });
    expect([pasted.scale, pasted.rows.map((row) => taken(row)?.weight)]).toEqual([scale, read]);
    expect(paste(rows(weights), { whole, plain: true }).scale).toBe('shares');
  });
});

test('one choice answers for every row of the same words; without any, each row is its own', () => {
  const deduct = methodDraft({ kind: 'deduct', points: 5 });
  const text = 'A\t25\t酌情\nB\t25\t酌情\nC\t25\t\nD\t25\t';
  const asks = paste(text).rows.map((row) => row.asks);
  expect(asks).toEqual(['酌情', '酌情', 'row 3', 'row 4']);
  const { rows } = paste(text, { methods: { 酌情: deduct, 'row 3': deduct } });
  expect(rows.map((row) => [taken(row)?.how, row.doubts])).toEqual([
    [{ kind: 'deduct', points: 5 }, []],
    [{ kind: 'deduct', points: 5 }, []],
    [{ kind: 'deduct', points: 5 }, []],
    [undefined, []],
  ]);
});
