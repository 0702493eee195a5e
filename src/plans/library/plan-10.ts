// Plan 10, experience store: a draft scorecard for stores, its dimensions the four functions that a research paper names.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, open, quote } from './authoring';
import { DRAFT_COMMENTS, DRAFT_GRADES, DRAFT_STAGES, draftShares, draftViewers } from './draft';
import { DIMENSIONS_10, FEELINGS, ORDERING, OUTCOME, RESPONSE, URGENT } from './plan-10-indicators';

const RATERS: Plan['scorecards'][number]['raters'] = [
  {
    id: 'operations',
    title: both('Head of operations', '运营负责人'),
    from: 'named',
    positions: ['运营总监', '运营经理', '运营负责人', 'Head of operations', 'Operations manager'],
    via: 'tab',
    counts: true,
  },
  {
    id: 'generalManager',
    title: both('General manager', '总经理'),
    from: 'named',
    positions: ['总经理', 'General manager'],
    via: 'tab',
    counts: true,
  },
];

export const PLAN_10: Plan = {
  id: 'plan-10',
  version: 1,
  title: both('Experience store', '电商体验店'),
  about: both(
    'A draft scorecard for stores, derived from a research paper on experience stores that is not a review policy. It gives the four functions of a store and no numbers.',
    '门店考核草案，由一篇关于电商体验店的研究文章归纳而成，原文不是考核方案，只给出门店的四项功能，没有任何数值。',
  ),
  draft: true,
  cycles: open(both('How often are stores reviewed?', '门店多久考核一次？'), { kind: 'cycles' }, { suggestion: ['quarter'] }),
  scorecards: [
    {
      id: 'stores',
      title: both('Stores', '门店'),
      subject: 'departments',
      applies: { groups: [], positions: [], rest: true },
      dimensions: DIMENSIONS_10,
      weights: open(
        both('What do the four functions weigh?', '四项功能的权重各是多少？'),
        { kind: 'weights', of: DIMENSIONS_10.map(({ title }) => title) },
        {
          quote: quote('三3', '应具有以下几方面的功能', 'It should have the following functions'),
        },
      ),
      raters: RATERS,
      shares: draftShares(RATERS),
    },
  ],
  rollUps: [],
  grades: DRAFT_GRADES,
  streaks: [],
  uses: [],
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: DRAFT_STAGES,
  comments: DRAFT_COMMENTS,
  confidentiality: { viewers: draftViewers(), channel: channel() },
  decisions: [
    {
      id: 'answeredInTime',
      title: both('“In time”', '“及时”'),
      effect: { is: 'told', indicators: ['response'] },
      value: open(
        both('Within how many minutes is a customer’s question answered “in time”?', '顾客的问题在多少分钟内反馈算“及时”？'),
        { kind: 'number', min: 0, unit: both('minutes', '分钟') },
        { quote: RESPONSE },
      ),
    },
    {
      id: 'outcomeMeasure',
      title: both('Satisfaction and loyalty', '满意度和忠诚度'),
      effect: { is: 'told', indicators: ['satisfaction', 'loyalty'] },
      value: open(
        both('How are satisfaction and loyalty measured, and by whom?', '满意度和忠诚度如何测量，由谁测量？'),
        { kind: 'text' },
        { quote: OUTCOME },
      ),
    },
    {
      id: 'orderingShare',
      title: both('Share of what', '占比的分母'),
      effect: { is: 'told', indicators: ['ordering'] },
      value: choice(
        both('Orders placed in the store are a share of what?', '店内下单占比以什么为分母？'),
        [
          ['sales', both('All that the store sells, goods taken away included', '门店全部销售，含当场提货')],
          ['fittings', both('Customers who tried something on', '试穿的顾客人数')],
        ],
        { quote: ORDERING, suggestion: 'sales' },
      ),
    },
  ],
  warnings: [
    {
      id: 'noPolicy',
      text: both(
        'The text is a research paper: it names no cycle, target, weight, rater, grade or appeal. All of it is HR’s to decide.',
        '原文是研究文章：没有周期、目标值、权重、考核人、等级和申诉，均由人力资源部决定。',
      ),
    },
    {
      id: 'storesAreDepartments',
      text: both(
        'Stores are scored, not persons: on the roster each store stands as a department.',
        '考核的是门店而非个人：在花名册中每家门店作为一个部门。',
      ),
    },
    {
      id: 'notMeasurable',
      text: both(
        'Aims such as customers’ psychology and feelings cannot be measured as they stand; they are not on the scorecard.',
        '消费心理、消费情感等目标无法直接衡量，未列入考核。',
      ),
      quote: FEELINGS,
    },
    {
      id: 'stockAgainstService',
      text: both(
        'A low stock earns points while urgent buyers may go without: look at both.',
        '库存越低得分越高，但急需的顾客可能买不到：两者须一并看。',
      ),
      quote: URGENT,
    },
  ],
};
