// SCORE_BREAKDOWN: a weighted score written out, for people who ask how it came about.
import { say } from '../../i18n/functions-words';
import { clean } from '../../scoring/decimal';
import { plainScorer, sharesOf, weightedScore } from '../../scoring/weighted';
import { arePlain, isProblem, type Numbers, sameSize } from '../cells';
import { declare } from '../declare';
import { linesBeside } from '../lines';
import { headings, numbers, weights } from '../parameters';
import { page, prose } from '../prose';
import { LINES } from '../shapes';
import { readParts, scoresOf } from '../weighing';

export const SCORE_BREAKDOWN = declare(() => ({
  page: page({
    name: 'SCORE_BREAKDOWN',
    family: 'check',
    title: prose('The sum written out', '写出计算过程'),
    about: prose(
      'The weighted score written out, with the weights that applied.',
      '写出加权得分的计算过程，便于答疑。“不适用”的项目会列出，并显示由此调整后的权重。',
    ),
    parameters: {
      scores: prose('Scores, one row (or one column) a person.', '得分，一人一行（或一人一列）。'),
      weights: prose('The weights, as for WEIGHTED_SCORE.', '权重，同 WEIGHTED_SCORE。'),
      names: prose('The indicators’ names, beside the weights.', '指标名称，与权重并列。'),
      groups: prose('Each weight’s dimension, as for WEIGHTED_SCORE.', '各权重所属的维度，同 WEIGHTED_SCORE。'),
    },
    result: prose('The sum of each person, written out.', '计算过程，每人一个。'),
    examples: [
      {
        cells: [
          [{ en: 'KPI', 'zh-CN': 'KPI' }, { en: 'Attitude', 'zh-CN': '态度' }, { en: 'Ability', 'zh-CN': '能力' }, ''],
          [55, 10, 35, ''],
          [90, 80, 85, '=SCORE_BREAKDOWN(A3:C3, A2:C2, A1:C1)'],
        ],
        gives: { en: 'KPI 90×55% + Attitude 80×10% + Ability 85×35% = 87.25', 'zh-CN': 'KPI 90×55% + 态度 80×10% + 能力 85×35% = 87.25' },
      },
    ],
  }),
  parameters: {
    scores: numbers('score'),
    weights: weights(),
    names: headings(),
    groups: headings(),
  },
  shape: LINES,
  run: ({ scores, weights, names, groups }) => {
    const lines = linesBeside(scores, weights.cells);
    const parts = readParts(weights, groups);
    if (names) sameSize(weights.cells, names.cells);
    const labels = names?.texts ?? [];
    const columns = weights.values.flatMap((weight, at) => (weight === null ? [] : [at]));
    const plain = plainScorer(parts);
    const whole = sharesOf(
      parts.map(() => 0),
      parts,
    );
    const shareAt = (shares: readonly number[]) => new Map(parts.map((part, n) => [part.at, shares[n] ?? 0]));
    const wholeAt = shareAt(whole ?? []);
    const ends = columns.map((at) => `×${clean((wholeAt.get(at) ?? 0) * 100)}%`);
    const starts = columns.map((at) => (labels[at] ? `${labels[at]} ` : ''));
    /** A row in which all counts. */
    const written = (cells: readonly unknown[], score: number): string => {
      let text = '';
      for (let n = 0; n < columns.length; n++)
        text += `${n > 0 ? ' + ' : ''}${starts[n]}${clean(cells[columns[n] as number] as number)}${ends[n]}`;
      return `${text} = ${score}`;
    };
    return lines.each((cells, line) => {
      const sum = arePlain(cells) ? plain(cells) : undefined;
      if (sum !== undefined) return written(cells, sum);
      const read = scoresOf(scores, lines, line, parts);
      if (isProblem(read)) return read;
      const shares = sharesOf(read, parts);
      const score = weightedScore(read, parts);
      if (!shares || score === null) return '';
      const counted = shareAt(shares);
      const terms = columns.flatMap((at) => term(scores.read(...lines.at(line, at)), counted.get(at) ?? 0, labels[at] ?? ''));
      return `${terms.join(' + ')} = ${score}`;
    });
  },
}));

/** `KPI 90×55%`, `Attitude N/A (exempt)`; nothing for a column of weight zero that holds no score. */
function term(reading: ReturnType<Numbers['read']>, share: number, label: string): readonly string[] {
  const named = (text: string) => [label === '' ? text : `${label} ${text}`];
  if (typeof reading === 'number') return named(`${clean(reading)}×${clean(share * 100)}%`);
  return reading !== null && 'exempt' in reading ? named(say('exempt', { mark: reading.exempt.trim() })) : [];
}
