// CONSEQUENCE: which of a policy's rules hold as of the latest period.
import { GAPS, periodsMet, type Row } from '../../scoring/streaks';
import { declare } from '../declare';
import { eachRow, matchersIn, periodsIn } from '../history';
import { choice, labels } from '../parameters';
import { edgesOf } from '../percent';
import { page, prose } from '../prose';
import { ROWS } from '../shapes';
import { type Rule, rules } from '../table-parameters';

export const CONSEQUENCE = declare(() => ({
  page: page({
    name: 'CONSEQUENCE',
    family: 'time',
    title: prose('What the rules say', '对应的结果'),
    about: prose(
      'All that the policy’s rules over several periods say of each person. Advice, not an action.',
      '按多期规则列出每人对应的全部结果，按规则顺序排列。仅供参考，不会自动执行。',
    ),
    parameters: {
      history: prose('One row a person, one column a period; the latest rightmost.', '一人一行，一期一列，最右为最近一期。'),
      rules: prose(
        'Five columns: grades or criterion, how many, consecutive or total, out of the last how many periods (blank: all), text. Or one line: "E,2,consecutive,,warning".',
        '五列：等级或条件、次数、连续或累计、最近多少期内（空为全部）、结果文字。或一行文字："E,2,连续,,警告"。',
      ),
      gaps: prose('A blank period between others: "break" (if left out) or "skip".', '中间的空白周期："break"（默认）中断，"skip" 跳过。'),
    },
    result: prose('The consequences, joined by “; ”, one for each row.', '结果文字，以“; ”连接，每行一个。'),
    examples: [
      {
        cells: [
          ['E', 'E', '=CONSEQUENCE(A1:B3, D1:H2)', 'E', 2, '连续', '', { en: 'warning', 'zh-CN': '警告' }],
          ['A', 'E', '', 'D,E', 1, '累计', 4, { en: 'interview', 'zh-CN': '面谈' }],
          ['A', 'B', '', '', '', '', '', ''],
        ],
        gives: [[{ en: 'warning; interview', 'zh-CN': '警告; 面谈' }], [{ en: 'interview', 'zh-CN': '面谈' }], ['']],
      },
    ],
  }),
  parameters: {
    history: labels('grade'),
    rules: rules(),
    gaps: choice(GAPS),
  },
  shape: ROWS,
  run: ({ history, rules, gaps }) => {
    const periods = periodsIn(history);
    const matchers = matchersIn(
      periods,
      rules.map(({ matcher }) => matcher),
    );
    edgesOf(
      matchers.flatMap(({ criteria }) => criteria),
      { ...history.place, argument: 'rules' },
    );
    const { width } = history;
    return eachRow(periods, matchers, true, (rows) => {
      let texts = '';
      for (let n = 0; n < rules.length; n++) {
        const { mode, count, text, window } = rules[n] as Rule;
        if (periodsMet(rows[n] as Row, width, mode, window, gaps) >= count) texts += texts === '' ? text : `; ${text}`;
      }
      return texts;
    });
  },
}));
