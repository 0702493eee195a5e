// PEER_SCORE: the mean of the raters who answered, withheld while they are too few.
import { peerMean, plainMean } from '../../scoring/peers';
import { allOrProblem, isProblem } from '../cells';
import { declare } from '../declare';
import { numbers, wholeNumber } from '../parameters';
import { page, prose } from '../prose';
import { ROWS } from '../shapes';

export const PEER_SCORE = declare(() => ({
  page: page({
    name: 'PEER_SCORE',
    family: 'raters',
    title: prose('Mean of peers, if enough answered', '同级均分（满足人数）'),
    about: prose(
      'Each row’s mean over the raters who answered. Too few answers give blank, so that nobody can be worked out.',
      '每行对已作答的考核人取平均。作答人数不足时结果为空，以免推知是谁。',
    ),
    parameters: {
      scores: prose('One row a person, one column a rater; blank where one did not answer.', '一人一行，一位考核人一列；未作答处留空。'),
      minRaters: prose('The fewest answers. 3 if left out.', '最少评价人数，默认 3。'),
      trim: prose(
        'This many highest and lowest are dropped, where enough remain. 0 if left out.',
        '去掉若干最高分和同样多的最低分，仅在余下人数足够时。默认 0。',
      ),
    },
    result: prose('The mean of each row.', '平均分，每行一个。'),
    examples: [
      {
        cells: [
          [90, 85, 80, 40, '=PEER_SCORE(A1:D2, 2, 1)'],
          [90, '', '', '', ''],
        ],
        gives: [[82.5], ['']],
      },
    ],
  }),
  parameters: {
    scores: numbers('score'),
    minRaters: wholeNumber(3, 0),
    trim: wholeNumber(0, 0),
  },
  shape: ROWS,
  run: ({ scores, minRaters, trim }) => {
    const careful = (cells: readonly unknown[], row: number) => {
      const read = allOrProblem(cells.map((_, column) => scores.read(row, column)));
      if (isProblem(read)) return read;
      const given = read.filter((score) => typeof score === 'number');
      return peerMean(given, minRaters, trim) ?? '';
    };
    const isEnough = scores.width >= minRaters && trim === 0;
    return scores.rows.map((cells, row) => [(isEnough ? plainMean(cells) : undefined) ?? careful(cells, row)]);
  },
}));
