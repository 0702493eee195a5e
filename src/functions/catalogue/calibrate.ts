// CALIBRATE: takes out how lenient or strict each rater is.
import { say } from '../../i18n/functions-words';
import { CALIBRATIONS, calibrated } from '../../scoring/calibration';
import { isProblem, type Labels, laidOut, type Numbers, plainNumbers, sameSize, together } from '../cells';
import { declare } from '../declare';
import { choice, labels, numbers, wholeNumber } from '../parameters';
import { page, prose } from '../prose';
import { type Problem, problemAt } from '../sentences';
import { PLACES } from '../shapes';

export const CALIBRATE = declare(() => ({
  page: page({
    name: 'CALIBRATE',
    family: 'raters',
    title: prose('Take out rater leniency', '校准宽严误差'),
    about: prose(
      'Moves each rater’s scores to where all lie, so that lenient and strict raters compare. Few scores are left alone.',
      '把每位考核人的打分移到全体得分的水平，使偏宽与偏严的考核人可比。打分太少的考核人不作调整。',
    ),
    parameters: {
      scores: prose('A column of scores.', '一列得分。'),
      raters: prose('Who gave each score, beside the scores.', '每个得分的考核人，与得分并列。'),
      method: prose(
        '"z" (if left out): to the mean and spread of all; "mean": shifted to the mean; "ratio": multiplied to it; "minmax": stretched to the range.',
        '"z"（默认）：对齐总体均值与标准差；"mean"：平移至总体均值；"ratio"：按比例调至总体均值；"minmax"：拉伸至总体范围。',
      ),
      minGroup: prose('The fewest scores a rater must have given. 3 if left out.', '考核人最少打分数，默认 3。'),
    },
    result: prose('The calibrated scores.', '校准后的得分，顺序不变。'),
    examples: [
      {
        cells: [
          [90, { en: 'Li', 'zh-CN': '李' }, '=CALIBRATE(A1:A4, B1:B4, "mean", 2)'],
          [80, { en: 'Li', 'zh-CN': '李' }, ''],
          [70, { en: 'Wang', 'zh-CN': '王' }, ''],
          [60, { en: 'Wang', 'zh-CN': '王' }, ''],
        ],
        gives: [[80], [70], [80], [70]],
      },
    ],
  }),
  parameters: {
    scores: numbers('score'),
    raters: labels('name'),
    method: choice(CALIBRATIONS),
    minGroup: wholeNumber(3, 0),
  },
  shape: PLACES,
  run: ({ scores, raters, method, minGroup }) => {
    sameSize(scores, raters);
    const [plain, keys] = [plainNumbers(scores), raters.plainKeys()];
    if (plain && keys) return laidOut(scores, calibrated(plain, keys, method, minGroup));
    return together(
      scores,
      (row, column) => ratedAt(scores, raters, row, column),
      (rated) =>
        calibrated(
          rated.map(({ score }) => score),
          rated.map(({ rater }) => rater),
          method,
          minGroup,
        ),
    );
  },
}));

type Rated = { readonly score: number; readonly rater: string };

function ratedAt(scores: Numbers, raters: Labels, row: number, column: number): Rated | null | Problem {
  const score = scores.read(row, column);
  const rater = raters.key(row, column);
  if (isProblem(score)) return score;
  if (isProblem(rater)) return rater;
  if (typeof score !== 'number') return null;
  return rater === null ? problemAt(raters.place, row, column, say('noRater')) : { score, rater };
}
