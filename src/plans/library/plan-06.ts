// Plan 6, e-commerce operations, quarterly bonus: five dimensions without weights or targets, growth against an unnamed base, a misnamed rate.
import type { Both } from '../../i18n/both';
import type { Plan } from '../plan';
import type { Method } from '../plan-indicators';
import type { Quote } from '../value';
import { both, channel, choice, given, LIMITS, open, quote, ROUNDING, WHO_IS_COMMENTED } from './authoring';
import { DECISIONS_06, STAGES_06, USES_06, WARNINGS_06 } from './plan-06-process';

const SALES = quote(
  '二1',
  '考核电商运营人员所负责店铺的销售额,根据业绩增长幅度进行评分',
  'Reviews the sales of the shops a person runs; points go by how much they grow',
);
const TRAFFIC = quote(
  '二2',
  '考核店铺流量增长情况,包括新老顾客的访问量',
  'Reviews how the shop’s traffic grows, visits of new and of returning customers included',
);
const CONVERSION = quote('二3', '转化率,以销售额与访客数的比例进行评估', 'Conversion rate, assessed by the ratio of sales to visitors');
const GOODS = quote(
  '二4',
  '考核商品的上架率、库存周转率等指标,确保商品库存充足、货源稳定',
  'Reviews indicators such as the share of goods on sale and stock turnover, so that stock is ample and supply steady',
);
const SERVICE = quote(
  '二5',
  '考核客户满意度、售后反馈等情况,确保服务质量达标',
  'Reviews customer satisfaction, after-sales feedback and the like, so that service is up to standard',
);
const CYCLES = quote(
  '三1',
  '每季度进行一次绩效考核,年终进行综合评估',
  'A review every quarter, an overall assessment at the end of the year',
);
const MIXED = quote(
  '三2',
  '采用定性与定量相结合的方式,结合各项指标的数据分析结果进行评分',
  'Qualitative and quantitative together; points are given with the analysed data of each indicator',
);
const BONUS = quote(
  '一2',
  '根据员工业绩表现,以季度为单位发放绩效奖金',
  'A performance bonus is paid by the quarter, according to performance',
);
const RAISE = quote(
  '四4',
  '绩效考核结果可作为薪酬调整的参考依据之一,对于表现优秀的员工可给予涨薪激励',
  'Results may be one basis for pay adjustment; who performs excellently may be given a rise',
);
const SECRET = quote(
  '五1',
  '绩效考核结果及相关数据应严格保密,防止信息泄露对员工造成不良影响',
  'Results and the data behind them are kept strictly confidential, lest a leak harm employees',
);

const HIGHER: Method = { kind: 'kpi', method: 'higher' };
const LOWER: Method = { kind: 'kpi', method: 'lower' };
const PERCENT = both('%', '%');

/** The text names what is looked at; how points come of it and at what target, HR says. */
const indicator = (id: string, title: Both, from: Quote, method: Method, unit?: Both) => ({
  id,
  title,
  quote: from,
  how: open<Method>(
    both(`How are points given for “${title.en}”?`, `“${title['zh-CN']}”如何计分？`),
    { kind: 'method' },
    { quote: MIXED, suggestion: method },
  ),
  target: open<number | 'each'>(
    both(
      `What is the target of “${title.en}”? (0 where it is not scored against one.)`,
      `“${title['zh-CN']}”的目标值是多少？（不按目标值计分则填 0）`,
    ),
    { kind: 'target', unit },
    { quote: from },
  ),
  unit,
});

const weightsOf = (question: Both, of: readonly Both[], from: Quote, suggestion?: number[]) =>
  open<number[]>(question, { kind: 'weights', of }, { quote: from, suggestion });

/** 等: the list is open, HR may add to it. */
const more = (title: Both, from: Quote) =>
  open<never>(
    both(
      `Further indicators of “${title.en}”? Their weights and those of the named ones total 100.`,
      `“${title['zh-CN']}”是否增加其他指标？其权重与已列指标合计 100。`,
    ),
    { kind: 'indicators' },
    { quote: from, needed: 'never' },
  );

const TITLES = {
  sales: both('Sales', '销售额'),
  traffic: both('Traffic', '流量'),
  conversion: both('Conversion rate', '转化率'),
  goods: both('Goods management', '商品管理'),
  service: both('Service quality', '服务质量'),
};
const INDICATORS = {
  growth: both('Sales growth', '销售额增长幅度'),
  newVisits: both('Growth of new customers’ visits', '新顾客访问量增长'),
  returning: both('Growth of returning customers’ visits', '老顾客访问量增长'),
  revenue: both('Revenue per visitor (sales ÷ visitors)', '每访客销售额（销售额÷访客数）'),
  orders: both('Order conversion (orders ÷ visitors)', '订单转化率（订单数÷访客数）'),
  listed: both('Share of goods on sale', '上架率'),
  turnover: both('Stock turnover', '库存周转率'),
  satisfaction: both('Customer satisfaction', '客户满意度'),
  afterSales: both('After-sales feedback (complaints: fewer is better)', '售后反馈（投诉，越少越好）'),
};

const DIMENSIONS: Plan['scorecards'][number]['dimensions'] = [
  {
    id: 'sales',
    title: TITLES.sales,
    quote: SALES,
    indicators: [indicator('salesGrowth', INDICATORS.growth, SALES, HIGHER, PERCENT)],
  },
  {
    id: 'traffic',
    title: TITLES.traffic,
    quote: TRAFFIC,
    indicators: [
      indicator('newVisits', INDICATORS.newVisits, TRAFFIC, HIGHER, PERCENT),
      indicator('returningVisits', INDICATORS.returning, TRAFFIC, HIGHER, PERCENT),
    ],
    weights: weightsOf(
      both('What do the visits of new and of returning customers weigh?', '新、老顾客访问量的权重各是多少？'),
      [INDICATORS.newVisits, INDICATORS.returning],
      TRAFFIC,
      [50, 50],
    ),
  },
  {
    id: 'conversion',
    title: TITLES.conversion,
    quote: CONVERSION,
    indicators: [
      indicator('revenuePerVisitor', INDICATORS.revenue, CONVERSION, HIGHER, both('per visitor', '元/访客')),
      indicator('orderConversion', INDICATORS.orders, CONVERSION, HIGHER, PERCENT),
    ],
    weights: weightsOf(
      both(
        'Sales over visitors is revenue per visitor; a conversion rate is orders over visitors. What does each weigh? 0: not counted.',
        '销售额与访客数之比是每访客销售额；转化率通常指订单数与访客数之比。两者权重各是多少？填 0 则不计。',
      ),
      [INDICATORS.revenue, INDICATORS.orders],
      CONVERSION,
      [100, 0],
    ),
  },
  {
    id: 'goods',
    title: TITLES.goods,
    quote: GOODS,
    indicators: [
      indicator('listingRate', INDICATORS.listed, GOODS, HIGHER, PERCENT),
      indicator('stockTurnover', INDICATORS.turnover, GOODS, HIGHER, both('times', '次')),
    ],
    weights: weightsOf(
      both('What do the indicators of goods management weigh?', '商品管理各指标的权重各是多少？'),
      [INDICATORS.listed, INDICATORS.turnover],
      GOODS,
    ),
    adds: more(TITLES.goods, GOODS),
  },
  {
    id: 'service',
    title: TITLES.service,
    quote: SERVICE,
    indicators: [
      indicator('satisfaction', INDICATORS.satisfaction, SERVICE, HIGHER, PERCENT),
      indicator('afterSales', INDICATORS.afterSales, SERVICE, LOWER, both('complaints', '件')),
    ],
    weights: weightsOf(
      both('What do the indicators of service quality weigh?', '服务质量各指标的权重各是多少？'),
      [INDICATORS.satisfaction, INDICATORS.afterSales],
      SERVICE,
    ),
    adds: more(TITLES.service, SERVICE),
  },
];

const MANAGER = both('Direct manager', '直接上级');
const EXECUTIVE = both('Executive in charge', '分管领导');

export const PLAN_06: Plan = {
  id: 'plan-06',
  version: 1,
  title: both('E-commerce operations, quarterly bonus', '电商运营薪酬考核'),
  about: both(
    'For those who run online shops: sales, traffic, conversion, goods and service, every quarter. The result sets the quarter’s bonus; the year ends with an overall assessment.',
    '适用于电商运营岗位：每季度考核销售额、流量、转化率、商品管理和服务质量，据此发放季度绩效奖金；年终综合评估。',
  ),
  draft: false,
  cycles: given(['quarter', 'year'], CYCLES),
  scorecards: [
    {
      id: 'operations',
      title: both('E-commerce operations', '电商运营'),
      subject: 'people',
      applies: { groups: [], positions: [], rest: true },
      dimensions: DIMENSIONS,
      weights: weightsOf(both('What do the five dimensions weigh?', '五个维度的权重各是多少？'), Object.values(TITLES), MIXED),
      raters: [
        { id: 'manager', title: MANAGER, from: 'manager', via: 'tab', counts: true },
        { id: 'executive', title: EXECUTIVE, from: 'executive', via: 'tab', counts: true },
      ],
      shares: open(
        both('Who scores, and with what share? The policy does not say.', '由谁评分，各占多少？方案未规定。'),
        { kind: 'weights', of: [MANAGER, EXECUTIVE] },
        { suggestion: [100, 0] },
      ),
    },
  ],
  rollUps: [
    {
      from: 'quarter',
      to: 'year',
      how: choice<'mean' | 'last' | 'reference'>(
        both('How do the quarters count in the year’s overall assessment?', '各季度得分如何计入年终综合评估？'),
        [
          ['mean', both('Average', '取各季度平均')],
          ['last', both('The last quarter', '取最后一个季度')],
          ['reference', both('For reference only', '仅供参考')],
        ],
        { quote: CYCLES, suggestion: 'mean', cycles: ['year'] },
      ),
      share: open(
        both(
          'How much of the year’s score do the quarters make? The rest is scored anew at the end of the year.',
          '各季度占年度得分的多少？其余部分在年终重新评分。',
        ),
        { kind: 'number', min: 0, max: 100, unit: PERCENT },
        { quote: CYCLES, cycles: ['year'] },
      ),
    },
  ],
  grades: {
    list: [],
    own: open(
      both(
        'Which grades are there, and from what score? The policy names none; a bonus by grade needs some. Empty: no grades.',
        '设哪些等级，各从多少分起？方案未设等级；按等级发奖金则须设。留空则不设等级。',
      ),
      { kind: 'grades' },
      { quote: BONUS },
    ),
    ...ROUNDING,
    full: open(both('What are full marks?', '满分是多少？'), { kind: 'number', min: 1 }, { quote: MIXED, suggestion: 100 }),
    ...LIMITS,
  },
  streaks: [],
  uses: USES_06,
  outcomes: open(
    both('What follows from each grade: promotion, training, pay?', '各等级在晋升、培训、薪酬上有何结果？'),
    { kind: 'pairs', first: both('Grade', '等级'), second: both('What follows', '结果应用') },
    { quote: RAISE, needed: 'later' },
  ),
  bonus: open(
    both('What is each grade’s bonus coefficient? The policy has no formula.', '各等级的奖金系数是多少？方案没有计算公式。'),
    { kind: 'pairs', first: both('Grade', '等级'), second: both('Coefficient', '系数') },
    { quote: BONUS, needed: 'later', cycles: ['quarter'] },
  ),
  pays: { cycles: ['quarter'], unless: { decision: 'bonusBase', is: 'elsewhere' } },
  stages: STAGES_06,
  comments: { required: WHO_IS_COMMENTED, boxes: [] },
  confidentiality: {
    viewers: open(
      both(
        'Who may see results and the data behind them? They are strictly confidential.',
        '哪些人可以看到考核结果及相关数据？方案要求严格保密。',
      ),
      { kind: 'text' },
      { quote: SECRET },
    ),
    channel: channel({ quote: SECRET, suggestion: 'separate' }),
  },
  decisions: DECISIONS_06,
  warnings: WARNINGS_06,
};
