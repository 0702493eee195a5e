// WEIGHTED_SCORE: Σ score × weight.
import { MISSING } from '../../scoring/weighted';
import { declare } from '../declare';
import { choice, headings, numbers, weights } from '../parameters';
import { page, prose } from '../prose';
import { LINES } from '../shapes';
import { scoreLines } from '../weighing';

export const WEIGHTED_SCORE = declare(() => ({
  page: page({
    name: 'WEIGHTED_SCORE',
    family: 'score',
    title: prose('Score by weights', '按权重计总分'),
    about: prose(
      'Each score times its weight, added up. A blank score leaves the result blank; N/A gives its weight to the others.',
      '各项得分乘以权重后相加。有空白得分时结果为空；“不适用”的权重分给其他各项。',
    ),
    parameters: {
      scores: prose('Scores, one row (or one column) a person.', '得分，一人一行（或一人一列）。'),
      weights: prose(
        'A row of weights beside rows of scores, or a column beside columns: 30, 30% or 0.3, together 100%; not 30% beside 70. A blank weight leaves its column out.',
        '与得分行并列的一行权重，或与得分列并列的一列权重：30、30% 或 0.3，合计 100%，不可 30% 与 70 混写。权重为空的列不计。',
      ),
      missing: prose(
        '"wait" (if left out): a blank leaves the result blank; "skip": its weight goes to the rest; "zero": it counts as 0.',
        '空白得分的处理："wait"（默认）结果为空，"skip" 权重分给其余各项，"zero" 按 0 分计。',
      ),
      groups: prose(
        'Each weight’s dimension, beside the weights: N/A’s weight then stays within it. A blank cell continues the one before.',
        '各权重所属的维度，与权重并列：“不适用”的权重留在本维度内。空白单元格沿用前一个维度。',
      ),
    },
    result: prose('The weighted score of each person.', '加权得分，每人一个。'),
    examples: [
      {
        cells: [
          [
            { en: 'Tasks', 'zh-CN': '任务绩效' },
            { en: 'Attitude', 'zh-CN': '工作态度' },
            { en: 'Ability', 'zh-CN': '工作能力' },
            { en: 'Score', 'zh-CN': '得分' },
          ],
          [55, 10, 35, ''],
          [90, 80, 100, '=WEIGHTED_SCORE(A3:C4, A2:C2)'],
          [70, 'N/A', 80, ''],
        ],
        gives: [[92.5], [73.8888888889]],
      },
      {
        cells: [
          [{ en: 'Key', 'zh-CN': '关键' }, '', { en: 'General', 'zh-CN': '一般' }, '', ''],
          [25, 25, 25, 25, ''],
          [90, 'N/A', 60, 80, '=WEIGHTED_SCORE(A3:D3, A2:D2, "wait", A1:D1)'],
        ],
        gives: 80,
      },
    ],
  }),
  parameters: {
    scores: numbers('score'),
    weights: weights(),
    missing: choice(MISSING),
    groups: headings(),
  },
  shape: LINES,
  run: ({ scores, weights, missing, groups }) => scoreLines(scores, weights, missing, groups),
}));
