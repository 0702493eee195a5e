// WEIGHT_CHECK: whether weights add up, in words.
import { say } from '../../i18n/functions-words';
import { clean } from '../../scoring/decimal';
import { totalOf } from '../../scoring/weights';
import { allOrProblem, isProblem, plainNumbers } from '../cells';
import { declare } from '../declare';
import { numbers } from '../parameters';
import { mixSentence } from '../percent';
import { page, prose, shown } from '../prose';
import { warningIn } from '../sentences';
import { ONCE } from '../shapes';

export const WEIGHT_CHECK = declare(() => ({
  page: page({
    name: 'WEIGHT_CHECK',
    family: 'check',
    title: prose('Do the weights add up', '权重是否为 100%'),
    about: prose('OK if weights add up to 100%, or what is wrong with them.', '权重合计为 100% 时显示“正确”，否则说明问题。'),
    parameters: {
      weights: prose('The weights: 30, 30% or 0.3.', '权重：30、30% 或 0.3。'),
    },
    result: prose('OK, or what is wrong.', '“正确”，或问题所在。'),
    examples: [
      { cells: [[55, 10, 30, '=WEIGHT_CHECK(A1:C1)']], gives: { en: '95%: 5% is missing', 'zh-CN': '95%：还差 5%' } },
      { cells: [[0.6, 0.4, '=WEIGHT_CHECK(A1:B1)']], gives: { en: 'OK', 'zh-CN': '正确' } },
    ],
  }),
  parameters: {
    weights: { ...numbers('weight', true), shown: shown('range') },
  },
  shape: ONCE,
  run: ({ weights }) => {
    const plain = plainNumbers(weights);
    const read = plain ?? allOrProblem(weights.rows.flatMap((row, r) => row.map((_, c) => weights.read(r, c))));
    if (isProblem(read)) return warningIn(weights.rows) ?? read.problem;
    const mixed = plain ? undefined : mixSentence(weights.rows.flat(), 'parts');
    if (mixed !== undefined) return say('weightsMixed', { sentence: mixed });
    const given = plain ?? read.filter((weight) => typeof weight === 'number');
    const { total, whole, fits } = totalOf(given);
    if (!Number.isFinite(total * 100)) return say('tooLarge');
    const percent = (x: number) => String(clean((x * 100) / whole));
    const below = firstBelow(given);
    if (below !== undefined) return say('weightsNegative', { total: percent(total), value: String(below) });
    if (fits) return say('weightsOk');
    return total < whole
      ? say('weightsMissing', { total: percent(total), gap: percent(whole - total) })
      : say('weightsOver', { total: percent(total), gap: percent(total - whole) });
  },
}));

/** The first weight under 0; a plain loop, since 10,000 are looked at. */
function firstBelow(weights: readonly number[]): number | undefined {
  for (let n = 0; n < weights.length; n++) if ((weights[n] as number) < 0) return weights[n];
  return undefined;
}
