// BONUS: base × the grade's coefficient × share.
import { say } from '../../i18n/functions-words';
import { bonus } from '../../scoring/bonus';
import { isBlank } from '../../scoring/reading';
import { eachPlace, isExemptLabel, isNumber, labelKey, placeIn, readNumbers } from '../cells';
import { declare } from '../declare';
import { labels, numbers, optional } from '../parameters';
import { LARGEST_SHARE, overSentence } from '../percent';
import { page, prose } from '../prose';
import { problemAt, quote } from '../sentences';
import { PLACES } from '../shapes';
import { coefficients } from '../table-parameters';

export const BONUS = declare(() => ({
  page: page({
    name: 'BONUS',
    family: 'money',
    title: prose('Bonus by grade', '按等级计奖金'),
    about: prose('Base times the grade’s coefficient times the share of the period worked.', '基数乘以等级系数，再乘以在岗时间的比例。'),
    parameters: {
      base: prose('The base for the bonus, or a column of them.', '奖金基数，一个或一列。'),
      grade: prose('The grade beside it.', '对应的等级。'),
      coefficients: prose(
        'Two columns, grade and factor, or one line: "A=1.2; B=1; C=0.8".',
        '两列（等级、系数）或一行文字："A=1.2; B=1; C=0.8"。',
      ),
      share: prose(
        'The part of the period worked, such as 50%. 1 if left out or blank.',
        '在岗时间的比例，如 0.5 或 50%。省略或空白为 1。',
      ),
    },
    result: prose('The bonus of each person.', '奖金，每人一个。'),
    examples: [
      { cells: [['=BONUS(5000, "B", "A=120%; B=100%; C=80%")']], gives: 5000 },
      {
        cells: [
          [5000, 'A', 1, '=BONUS(A1:A3, B1:B3, F1:G2, C1:C3)', '', 'A', 1.2],
          [4000, 'B', 0.5, '', '', 'B', 1],
          [4000, '', 1, '', '', '', ''],
        ],
        gives: [[6000], [2000], ['']],
      },
    ],
  }),
  parameters: {
    base: numbers('amount'),
    grade: labels('grade'),
    coefficients: coefficients(),
    share: optional(numbers('share')),
  },
  shape: PLACES,
  run: ({ base, grade, coefficients, share }) => {
    const parts = share ?? readNumbers(1, base.place, 'share');
    const factors = new Map<unknown, number | undefined>(); // by what stands in the cell
    const factorOf = (cell: unknown): number | undefined => {
      if (!factors.has(cell)) factors.set(cell, typeof cell === 'string' && !isBlank(cell) ? coefficients.get(labelKey(cell)) : undefined);
      return factors.get(cell);
    };
    return eachPlace(
      [base, grade, parts],
      ([amount, name, part], row, column) => {
        const factor = name === null ? undefined : coefficients.get(labelKey(name));
        if (name === null || (factor === undefined && isExemptLabel(name))) return '';
        if (factor === undefined) {
          const [r, c] = placeIn(grade, row, column);
          return problemAt(grade.place, r, c, say('unknownGrade', { value: quote(grade.rows[r]?.[c]) }));
        }
        const worked = part ?? 1;
        if (typeof worked === 'number' && !isPart(worked)) {
          const [r, c] = placeIn(parts, row, column);
          if (worked < 0) return problemAt(parts.place, r, c, say('negative', { value: worked }));
          return problemAt(parts.place, r, c, overSentence(parts.rows[r]?.[c], worked, LARGEST_SHARE));
        }
        return typeof amount === 'number' && typeof worked === 'number' ? bonus(amount, factor, worked) : '';
      },
      (amount, name, part) => {
        const factor = factorOf(name);
        return factor !== undefined && isNumber(amount) && isNumber(part) && isPart(part) ? bonus(amount, factor, part) : undefined;
      },
    );
  },
}));

/** Whether it can be the part of a period that somebody worked. */
const isPart = (share: number): boolean => share >= 0 && share <= LARGEST_SHARE;
