// The words in which the library's plans are written down: short makers of given and open values, typed as the schema is.
import type { Both } from '../../i18n/both';
import type { AnswerKind, Given, Open, Quote } from '../value';

export const both = (en: string, zh: string): Both => ({ en, 'zh-CN': zh });

/** A sentence of the policy exactly as it stands there, its section, and what it says in English. */
export const quote = (section: string, text: string, en: string): Quote => ({ section, text, en });

/** A value and the sentence that says it; further sentences where one does not say it all. */
export const given = <const T>(value: T, from: Quote, ...more: readonly Quote[]): Given<T> => ({
  state: 'given',
  value,
  quote: from,
  ...(more.length > 0 && { more }),
});

type Rest<T> = Partial<Pick<Open<T>, 'quote' | 'suggestion' | 'cycles' | 'needed'>>;

/** What HR must answer. `as` says how it is asked. */
export const open = <T = never>(question: Both, as: AnswerKind, rest: Rest<T> = {}): Open<T> => ({ state: 'open', question, as, ...rest });

/** A question with a few answers to choose from. */
export const choice = <T extends string | number | boolean>(
  question: Both,
  options: readonly (readonly [T, Both])[],
  rest: Rest<T> = {},
): Open<T> => open(question, { kind: 'choice', options: options.map(([value, label]) => ({ value, label })) }, rest);

/** How many decimals are shown, which score is graded, and whether points end at full marks: no policy of the twelve says. */
export const ROUNDING = {
  decimals: open<number>(
    both('To how many decimals are scores shown?', '得分显示几位小数？'),
    { kind: 'number', min: 0, max: 4 },
    { suggestion: 2 },
  ),
  basis: choice<'exact' | 'shown'>(
    both('Is the exact score graded, or the one shown?', '按精确得分还是按显示的得分评级？'),
    [
      ['exact', both('The exact score: 89.995 is under 90', '精确得分：89.995 不到 90')],
      ['shown', both('The score shown: 89.995 counts as 90.00', '显示的得分：89.995 按 90.00 计')],
    ],
    { suggestion: 'exact' },
  ),
  beyond: choice<'full' | 'free'>(
    both(
      'A result beyond its target: may an indicator’s points go beyond full marks? An indicator’s own cap goes first.',
      '实际值超过目标值时，指标得分可否超过满分？指标另有封顶的，以其封顶为准。',
    ),
    [
      ['full', both('No points beyond full marks', '不超过满分')],
      ['free', both('Yes, as many as the method gives', '可以超过，不封顶')],
    ],
    { suggestion: 'full' },
  ),
};

const grade = both('Grade', '等级');

/** Limits on grades that HR may add where the policy has none, and how they round: asked only where there are any. */
export const LIMITS = {
  quotas: open<[string, string][]>(
    both('Limits on how many people may have a grade? The policy sets none.', '是否限制各等级人数？方案未规定。'),
    { kind: 'pairs', first: grade, second: both('Limit, such as <=10%', '名额，如 <=10%') },
    { needed: 'never' },
  ),
  rounding: choice<'down' | 'halfUp' | 'up' | 'largestRemainder'>(
    both(
      'A limit is seldom a whole number of people: 10% of 6 people is 0.6. How does it round?',
      '名额往往不是整数：6 人的 10% 是 0.6 人。如何取整？',
    ),
    [
      ['down', both('Down: 0.6 is nobody; an “at least” goes up', '舍去：0.6 人为 0 人；“至少”则进一')],
      ['halfUp', both('Half up: 0.6 is 1 person, 0.4 nobody', '四舍五入：0.6 人为 1 人，0.4 人为 0 人')],
      ['up', both('Up: 0.1 is 1 person', '进一：0.1 人即为 1 人')],
      [
        'largestRemainder',
        both(
          'By largest remainder: all people are shared out, the largest fractions first',
          '最大余数法：全体人员按比例分配，余数大的先得',
        ),
      ],
    ],
    { suggestion: 'down' },
  ),
  atLeastOne: open<number>(
    both(
      'From how many people on may one person have the grade, although its “at most” rounds to nobody? Left open: nobody may.',
      '“最多”取整后为 0 人时，从多少人起至少给 1 个名额？不填则不给。',
    ),
    { kind: 'number', min: 1, unit: both('people', '人') },
    { needed: 'never' },
  ),
};

/** Outcomes and a bonus that HR may add where the policy has none. */
export const ADDITIONS = {
  outcomes: open<[string, string][]>(
    both('What follows from each grade?', '各等级对应的结果应用是什么？'),
    { kind: 'pairs', first: grade, second: both('What follows', '结果应用') },
    { needed: 'never' },
  ),
  bonus: open<[string, number][]>(
    both('Is a bonus worked out from the grade? Then give each grade’s coefficient.', '是否按等级计算奖金？如是，请填写各等级系数。'),
    { kind: 'pairs', first: grade, second: both('Coefficient', '系数') },
    { needed: 'never' },
  ),
};

/** How raters get at what they fill in. */
export const channel = (rest: Rest<'shared' | 'separate'> = {}): Open<'shared' | 'separate'> =>
  choice(
    both('How do raters fill in their scores?', '考核人以何种方式填写？'),
    [
      ['shared', both('Shared tabs: all raters can read every tab of this file', '共用表格：所有考核人可看到本文件的全部内容')],
      [
        'separate',
        both('A workbook for each rater (not available yet: shared tabs are made)', '每位考核人一个独立文件（尚不可用，先用共用表格）'),
      ],
    ],
    { suggestion: 'shared', ...rest },
  );

/** Who needs a comment on the score tab, where the policy does not speak of it. */
export const WHO_IS_COMMENTED = choice<'none' | 'all'>(
  both('Who needs a written comment?', '哪些人须写评语？'),
  [
    ['none', both('Nobody', '都不需要')],
    ['all', both('Everybody', '人人都要')],
  ],
  { suggestion: 'none' },
);
