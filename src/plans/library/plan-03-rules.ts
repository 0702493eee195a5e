// Plan 3: streaks of months, what HR decides besides, and what to know.
import type { Plan } from '../plan';
import { both, choice, given, open, quote } from './authoring';

export const BANDS = quote(
  '四2',
  '达90分以上为月优秀员工、80分以上为月合格员工、60分以下为需激励员工',
  '90 and above is excellent employee of the month, 80 and above satisfactory employee of the month, under 60 (or up to 60: the word leaves it open) is an employee to be motivated',
);
const STREAKS = quote(
  '四3',
  '连续两个月被评为需激励员工将被警告、三个月被评为需激励员工将取消年终奖金资格',
  'Two consecutive months as an employee to be motivated bring a warning; three months as such lose the year-end bonus',
);
const STAR = quote(
  '四5',
  '连续三个月被评为优秀员工将被授予“明星员工”',
  'Three consecutive months as excellent employee bring the title Star Employee',
);
const START = quote('五', '本草案执行时间从公司修订之日起开始', 'This draft takes effect on the day the company revises it');
/** The policy names two grades “of the month”: HR is asked what they are called in the year. 需激励员工 is a name for any period. */
export const yearName = (name: ReturnType<typeof both>): NonNullable<Plan['grades']['list'][number]['renamed']> => ({
  cycles: ['year'],
  name: open<string>(
    both(`What is “${name.en}” called in the year?`, `“${name['zh-CN']}”在年度考核中叫什么？`),
    { kind: 'text' },
    { quote: BANDS, cycles: ['year'] },
  ),
});

const consecutiveOrAny = (question: ReturnType<typeof both>) =>
  choice<'consecutive' | 'total'>(
    question,
    [
      ['consecutive', both('Three consecutive months', '连续三个月')],
      ['total', both('Any three months in the window', '窗口内累计三个月')],
    ],
    { quote: STREAKS, suggestion: 'consecutive' },
  );

export const P03_STREAKS: Plan['streaks'] = [
  {
    id: 'warning',
    grades: ['motivate'],
    cycle: 'month',
    periods: 2,
    mode: given('consecutive', STREAKS),
    again: 'warnAgain',
    text: both('Warning', '警告'),
    quote: STREAKS,
  },
  {
    id: 'noYearEndBonus',
    grades: ['motivate'],
    cycle: 'month',
    periods: 3,
    mode: consecutiveOrAny(
      both('Three months “to be motivated”: consecutive, or any three?', '三个月被评为需激励员工：连续三个月，还是累计三个月？'),
    ),
    window: open(
      both('Out of the last how many months do three count?', '“三个月”在最近多少个月内计算？'),
      { kind: 'number', min: 3, max: 12, unit: both('months', '个月') },
      { quote: STREAKS, suggestion: 12 },
    ),
    takes: 'bonus',
    text: both('Loses the year-end bonus', '取消年终奖金资格'),
    quote: STREAKS,
  },
  {
    id: 'star',
    grades: ['excellent'],
    cycle: 'month',
    periods: 3,
    mode: given('consecutive', STAR),
    again: 'starAgain',
    text: both('Star Employee', '明星员工'),
    quote: STAR,
  },
];

export const P03_DECISIONS: Plan['decisions'] = [
  {
    id: 'effective',
    title: both('Takes effect', '执行时间'),
    effect: { is: 'read' },
    value: open(
      both('From which day does the plan apply? Months before it do not count in a row.', '方案从哪一天起执行？此前的月份不计入连续月数。'),
      { kind: 'day' },
      { quote: START },
    ),
  },
  {
    id: 'starAgain',
    title: both('Star Employee again', '再次授予明星员工'),
    effect: { is: 'read' },
    value: choice(
      both(
        'After three months as excellent, does the next month bring the title again, or must three new months pass?',
        '连续三个月优秀之后，第四个月仍优秀时再次授予，还是须重新满三个月？',
      ),
      [
        ['each', both('Again with every further month', '此后每月再次授予')],
        ['anew', both('Again only after three new months', '重新满 3 个月方可再次授予')],
      ],
      { quote: STAR, suggestion: 'anew', needed: 'later' },
    ),
  },
  {
    id: 'noScore',
    title: both('A month without a score', '无得分的月份'),
    effect: { is: 'read' },
    value: choice(
      both(
        'Does a month without a score (leave, joined mid-month) interrupt months in a row?',
        '没有得分的月份（休假、月中入职）是否中断连续？',
      ),
      [
        ['break', both('Yes: counting starts anew', '中断，重新计算')],
        ['skip', both('No: it is skipped', '不中断，跳过该月')],
      ],
      { quote: STREAKS, suggestion: 'break' },
    ),
  },
  {
    id: 'warnAgain',
    title: both('Warning again', '再次警告'),
    effect: { is: 'read' },
    value: choice(
      both('Is the warning recorded once, or in every month that the run goes on?', '警告只记一次，还是连续期间每月都记？'),
      [
        ['once', both('Recorded once for each run of months', '同一段连续期间只记一次')],
        ['each', both('Recorded in every month of the run', '连续期间每月都记')],
      ],
      { quote: STREAKS, suggestion: 'once', needed: 'later' },
    ),
  },
];

export const P03_WARNINGS: Plan['warnings'] = [
  {
    id: 'satisfactoryFrom80',
    text: both(
      '“Satisfactory” begins at 80: whoever has 60 to under 80 is neither satisfactory nor to be motivated.',
      '“月合格员工”从 80 分起：60 分（含）至 80 分（不含）既不是月合格员工，也不是需激励员工。',
    ),
    quote: BANDS,
  },
  { id: 'noAppeal', text: both('The policy names no appeal.', '方案未规定申诉。') },
  {
    id: 'newHires',
    text: both(
      'A new hire has not yet had three months: months in a row are counted from the first with a score.',
      '新员工不足三个月：连续月数从其首个有得分的月份起算。',
    ),
  },
];
