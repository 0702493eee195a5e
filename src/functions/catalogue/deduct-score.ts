// DEDUCT_SCORE: full marks less what each count takes away.
import { say } from '../../i18n/functions-words';
import { deducter } from '../../scoring/deductions';
import { allOrProblem, isProblem, type Numbers } from '../cells';
import { declare } from '../declare';
import { linesBeside } from '../lines';
import { number, numbers, weights } from '../parameters';
import { page, prose } from '../prose';
import { failCall, problemAt } from '../sentences';
import { LINES } from '../shapes';

export const DEDUCT_SCORE = declare(() => ({
  page: page({
    name: 'DEDUCT_SCORE',
    family: 'score',
    title: prose('Points less deductions', '扣分法计分'),
    about: prose(
      'Full marks less each count times its points. Points below zero add instead.',
      '满分减去各项次数乘以每次扣分。扣分为负数时表示加分。',
    ),
    parameters: {
      counts: prose(
        'How often each thing happened, one row a person. A blank beside a count is 0; a count below 0 is a problem of its row.',
        '各项发生的次数，一人一行。与次数并列的空白按 0 计；全部空白则结果为空；次数为负时该行提示问题。',
      ),
      points: prose('What each count takes away, beside the counts; below zero adds.', '每次扣的分，与次数并列；负数为加分。'),
      full: prose('Full marks. 100 if left out.', '满分，默认 100。'),
      floor: prose('The fewest points. 0 if left out.', '最低分，默认 0。'),
      ceiling: prose('The most points. None if left out.', '最高分，默认不限。'),
    },
    result: prose('What is left to each person.', '剩余分数，每人一个。'),
    examples: [
      {
        cells: [
          [
            { en: 'Late', 'zh-CN': '迟到' },
            { en: 'Complaint', 'zh-CN': '投诉' },
            { en: 'Praise', 'zh-CN': '表扬' },
            { en: 'Score', 'zh-CN': '得分' },
          ],
          [2, 5, -3, ''],
          [1, '', 2, '=DEDUCT_SCORE(A3:C4, A2:C2, 100, 0, 110)'],
          [3, 4, '', ''],
        ],
        gives: [[104], [74]],
      },
    ],
  }),
  parameters: {
    counts: numbers('number'),
    points: weights('points', Number.NEGATIVE_INFINITY),
    full: number(),
    floor: number(),
    ceiling: number(),
  },
  shape: LINES,
  run: ({ counts, points, full = 100, floor = 0, ceiling }) => {
    if (ceiling !== undefined && ceiling < floor)
      failCall(counts.place, say('under', { high: 'ceiling', x: ceiling, low: 'floor', y: floor }));
    const lines = linesBeside(counts, points.cells);
    const each = points.values.map((value) => value ?? 0);
    const deducted = deducter(each, ceiling === undefined ? { full, floor } : { full, floor, ceiling });
    const careful = (line: number) => {
      const read = allOrProblem(each.map((_, n) => countAt(counts, ...lines.at(line, n))));
      if (isProblem(read)) return read;
      if (read.every((count) => typeof count !== 'number')) return '';
      return deducted(read.map((count) => (typeof count === 'number' ? count : 0))) ?? '';
    };
    return lines.each((cells, line) => deducted(cells) ?? careful(line));
  },
}));

function countAt(counts: Numbers, row: number, column: number): ReturnType<Numbers['read']> {
  const count = counts.read(row, column);
  return typeof count === 'number' && count < 0 ? problemAt(counts.place, row, column, say('negative', { value: count })) : count;
}
