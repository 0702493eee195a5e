// Plan 10's dimensions, the four functions of a store, and the draft indicators drawn from the text.
import type { Indicator } from '../plan';
import type { Quote } from '../value';
import { both, quote } from './authoring';
import { draftWeights, draftIndicator as indicator } from './draft';

const TRY = quote(
  '三3',
  '体验产品:消费者在电商体验店中可以更好的享受体验式服务,为顾客提供最直观的感受',
  'Trying products: customers enjoy the service of the experience store and get the most direct impression',
);
const SERVE = quote(
  '三3',
  '服务顾客:消费者在体验产品的过程中可以享受人性化、标准化和专业化的服务',
  'Serving customers: while they try products they enjoy humane, standardised and professional service',
);
const DEMAND = quote(
  '三3',
  '创造消费者需求:消费者在体验产品的过程中,企业应注重顾客在购买过程中显现的潜在需求',
  'Creating demand: while customers try products, the company should heed the latent needs that show as they buy',
);
const RIGHTS = quote(
  '三3',
  '提高消费者权益:消费者在参与体验式服务的同时,收获的除了个性化的产品,还包括享受全程的体验式服务',
  'Customers’ benefits: besides individual products customers enjoy the service from beginning to end',
);
const FITTING = quote(
  '三3(1)',
  '每类服装的各种尺码、颜色在店中均只准备一套给消费者进行试穿',
  'Of each kind of garment, only one set in every size and colour is kept in the store for customers to try on',
);
const DISPLAY = quote(
  '三3(4)',
  '电商体验店会定期进行时尚潮流服饰的更新摆放和展示',
  'The store regularly renews its arrangement and display of fashionable clothing',
);
const EVENTS = quote(
  '三3(4)',
  '与一些企业进行合作,开展吸引消费者的活动',
  'Together with other companies it holds events that attract customers',
);
export const OUTCOME = quote('三3', '提高顾客忠诚度和满意度', 'Raise customers’ loyalty and satisfaction');
export const RESPONSE = quote('三3', '及时地对顾客所提出的问题进行反馈', 'Respond in time to the questions that customers ask');
const TRAINING = quote('三3', '企业对导购人员的培训显得尤为重要', 'It is especially important that the company trains its shop guides');
export const ORDERING = quote(
  '三3(3)',
  '消费者在试穿完毕后,可以在店内电脑立即下单',
  'Having tried the clothes on, customers can order at once on a computer in the store',
);
const DELIVERY = quote('三2', '在收货方面,顾客可选择送货上门或到店自提', 'Customers may choose home delivery or collection from the store');
const STOCK = quote(
  '三3(2)',
  '在店中会准备少量的库存,但并不会占用店面太多的空间,可以避免商品的积压',
  'A small stock is kept in the store that does not take up much of its space and avoids a pile-up of goods',
);
export const URGENT = quote(
  '三2',
  '顾客若有急需,也可直接在店中购买提货',
  'Customers in urgent need can also buy in the store and take the goods away',
);
export const FEELINGS = quote(
  '二1',
  '消费者的消费行为、消费心理和消费情感都直接牵动着市场消费的脉搏',
  'Customers’ behaviour, psychology and feelings directly move the pulse of the market',
);

const percent = both('%', '%');
const timesAPeriod = both('times a period', '次/期');

const TRY_INDICATORS = [
  indicator({
    id: 'fitting',
    title: both('Fitting sets complete', '试穿样衣齐全'),
    standard: both('One set of each kind of garment in every size and colour is there to try on', '每类服装的各种尺码、颜色各备一套供试穿'),
    from: FITTING,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('How many percent of the sizes and colours must be there?', '尺码、颜色的齐全率目标是多少？'),
    unit: percent,
  }),
  indicator({
    id: 'display',
    title: both('Display renewed', '更新摆放和展示'),
    from: DISPLAY,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('“Regularly”: how many times a period?', '“定期”是每期多少次？'),
    unit: timesAPeriod,
  }),
  indicator({
    id: 'satisfaction',
    title: both('Customer satisfaction', '顾客满意度'),
    from: OUTCOME,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('What is the target for customer satisfaction?', '顾客满意度的目标值是多少？'),
    unit: percent,
  }),
  indicator({
    id: 'loyalty',
    title: both('Customer loyalty', '顾客忠诚度'),
    from: OUTCOME,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('What is the target for customer loyalty?', '顾客忠诚度的目标值是多少？'),
    unit: percent,
  }),
];
const SERVE_INDICATORS = [
  indicator({
    id: 'response',
    title: both('Questions answered in time', '问题反馈及时率'),
    standard: both('Customers’ questions are answered in time', '及时地对顾客所提出的问题进行反馈'),
    from: RESPONSE,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('How many percent of questions must be answered in time?', '问题及时反馈的比例目标是多少？'),
    unit: percent,
  }),
  indicator({
    id: 'training',
    title: both('Shop guides trained', '导购人员培训完成率'),
    standard: both('Guides know the company’s culture and how to sell', '了解企业文化和掌握相关方面的销售技巧'),
    from: TRAINING,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('How many percent of the planned training must be completed?', '培训计划完成率的目标是多少？'),
    unit: percent,
  }),
];
const DEMAND_INDICATORS = [
  indicator({
    id: 'ordering',
    title: both('Share ordered in the store', '店内下单占比'),
    from: ORDERING,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('What share must be ordered on the store’s own devices?', '利用店内设备下单的占比目标是多少？'),
    unit: percent,
  }),
  indicator({
    id: 'events',
    title: both('Events held', '举办活动'),
    from: EVENTS,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('How many events a period?', '每期举办多少次活动？'),
    unit: timesAPeriod,
  }),
];
const RIGHTS_INDICATORS = [
  indicator({
    id: 'delivery',
    title: both('Delivery as chosen', '按顾客选择收货'),
    standard: both('Delivered to the door or ready in the store, as the customer chose', '按顾客选择送货上门或到店自提'),
    from: DELIVERY,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('How many percent of orders must be delivered as chosen?', '按顾客选择完成收货的比例目标是多少？'),
    unit: percent,
  }),
  indicator({
    id: 'stock',
    title: both('Small stock', '少量库存'),
    standard: both('Lower is better, as long as urgent buyers are served', '越少越好，但须满足急需的顾客'),
    from: STOCK,
    suggest: { kind: 'kpi', method: 'limit' },
    aim: both('How many pieces is a “small” stock?', '“少量”是多少件？'),
    unit: both('pieces', '件'),
  }),
];

const dimension = (id: string, title: ReturnType<typeof both>, from: Quote, indicators: readonly Indicator[]) => ({
  id,
  title,
  quote: from,
  indicators,
  weights: draftWeights(title, indicators),
});
export const DIMENSIONS_10 = [
  dimension('try', both('Trying products', '体验产品'), TRY, TRY_INDICATORS),
  dimension('serve', both('Serving customers', '服务顾客'), SERVE, SERVE_INDICATORS),
  dimension('demand', both('Creating demand', '创造消费者需求'), DEMAND, DEMAND_INDICATORS),
  dimension('rights', both('Customers’ benefits', '提高消费者权益'), RIGHTS, RIGHTS_INDICATORS),
];
