// STREAK: how many latest periods in a row had one of certain grades.
import { GAPS, periodsMet, type Row } from '../../scoring/streaks';
import { declare } from '../declare';
import { eachRow, matchersIn, periodsIn } from '../history';
import { readMatcher } from '../matchers';
import { choice, labels, parameter } from '../parameters';
import { page, prose, shown } from '../prose';
import { ROWS } from '../shapes';

const { POSITIVE_INFINITY } = Number; // looked up once: a global is slow to reach in some hosts

export const STREAK = declare(() => ({
  page: page({
    name: 'STREAK',
    family: 'time',
    title: prose('Periods in a row', '连续期数'),
    about: prose(
      'How many latest periods in a row had one of the grades. Blanks at the end are still to come.',
      '最近连续多少期为所列等级之一。末尾的空白为尚未到来的周期，不计。',
    ),
    parameters: {
      history: prose('One row a person, one column a period; the latest rightmost.', '一人一行，一期一列，最右为最近一期。'),
      grades: prose(
        'One grade, a range, "D,E" (also D/E, D or E), or a criterion for numeric histories such as "<60".',
        '一个等级、一个区域、"D,E"（也可写 D、E 或 D/E），或用于分数的条件，如 "<60"。',
      ),
      gaps: prose('A blank period between others: "break" (if left out) or "skip".', '中间的空白周期："break"（默认）中断，"skip" 跳过。'),
    },
    result: prose('The number of periods of each row.', '期数，每行一个。'),
    examples: [
      {
        cells: [
          ['B', 'D', 'E', '=STREAK(A1:C3, "D,E")'],
          ['E', 'A', 'D', ''],
          ['D', 'D', '', ''],
        ],
        gives: [[2], [1], [2]],
      },
      { cells: [[75, 58, 55, '=STREAK(A1:C1, "<60")']], gives: 2 },
    ],
  }),
  parameters: {
    history: labels('grade'),
    grades: parameter('table', shown('string|range'), readMatcher),
    gaps: choice(GAPS),
  },
  shape: ROWS,
  run: ({ history, grades, gaps }) => {
    const periods = periodsIn(history);
    const { width } = history;
    return eachRow(periods, matchersIn(periods, [grades]), false, (rows) =>
      periodsMet(rows[0] as Row, width, 'consecutive', POSITIVE_INFINITY, gaps),
    );
  },
}));
