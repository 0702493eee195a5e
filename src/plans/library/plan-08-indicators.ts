// Plan 8's four fields and the draft indicators drawn from them, and what to know of a draft.
import type { Both } from '../../i18n/both';
import type { Dimension, Indicator, Plan } from '../plan';
import type { Method } from '../plan-indicators';
import type { Quote } from '../value';
import { both, quote } from './authoring';
import { draftIndicator, draftWeights } from './draft';

const CHOICE = quote(
  '一',
  '应该选择具有一定竞争力的商品,并且需要考虑到不同人群的需求',
  'Choose goods that can compete, and heed the needs of different groups of people',
);
const CLASSES = quote('一', '可以进行分类,以便更好地进行分类管理和营销', 'They can be sorted, the better to manage and market each class');
const ADJUST = quote(
  '一',
  '可以根据市场趋势和消费者需求的变化进行调整',
  'The choice can be adjusted as the market and consumers’ needs change',
);
const DELIVERY = quote(
  '二',
  '在保证送货时间和质量的.前提下,降低物流费用,提高平台利润',
  'Provided that delivery is in time and in good quality, lower the cost of logistics and raise the platform’s profit',
);
const PURCHASE = quote(
  '二',
  '优化采购渠道,保证产品的品质成为重要一环',
  'Better channels of purchase, so that the quality of products is assured',
);
const IMAGE = quote('三', '打造品牌需要同时考虑品牌形象和品牌信誉度', 'Building a brand means heeding both its image and its repute');
const REPUTE = quote(
  '三',
  '通过销售数据和服务的重视,不断提升品牌的信誉度',
  'By heeding sales data and service, raise the brand’s repute continually',
);
const MONITOR = quote(
  '四',
  '通过数据分析可以了解店铺的流量、访客、订单等情况,以及各种指标的变化趋势',
  'Data analysis shows a shop’s traffic, visitors and orders, and where indicators are heading',
);
const UPDATE = quote(
  '四',
  '可以了解消费者的需求,及时更新产品和促销策略',
  'One can learn what consumers need, and renew products and promotion in time',
);
const RIVALS = quote(
  '四',
  '可以了解相关竞争者的数据情况,得出自身优势与不足,制定更合理的营销计划',
  'One can learn competitors’ data, see one’s own strengths and weaknesses, and make a better marketing plan',
);

const RATED: Method = { kind: 'rated' };
const PERCENT = both('%', '%');

const indicator = (id: string, title: Both, from: Quote, suggest: Method = RATED) => draftIndicator({ id, title, from, suggest });

/** One that can be counted, in percent. */
const counted = (id: string, title: Both, from: Quote, suggest: Method) =>
  draftIndicator({
    id,
    title,
    from,
    suggest,
    unit: PERCENT,
    aim: both(
      `What is the target of “${title.en}”? (0 where it is not scored against one.)`,
      `“${title['zh-CN']}”的目标值是多少？（不按目标值计分则填 0）`,
    ),
  });

const field = (id: string, title: Both, indicators: readonly Indicator[]) => ({
  id,
  title,
  indicators,
  weights: draftWeights(title, indicators),
});

export const DIMENSIONS_08: readonly Dimension[] = [
  field('goods', both('Goods', '商品策略'), [
    indicator('competitive', both('Competitive selection', '选品竞争力'), CHOICE),
    indicator('classes', both('Clear classification', '分类清晰'), CLASSES),
    indicator('adjusting', both('Adjusting to demand', '随需求调整'), ADJUST),
  ]),
  field('supply', both('Supply chain', '供应链优化'), [
    counted('onTime', both('Delivered on time', '准时送达率'), DELIVERY, { kind: 'kpi', method: 'reach' }),
    counted('intact', both('Delivered in good quality', '送货质量完好率'), DELIVERY, { kind: 'kpi', method: 'reach' }),
    {
      ...counted('logisticsCost', both('Logistics cost rate', '物流费用率'), DELIVERY, { kind: 'kpi', method: 'lower' }),
      standard: both(
        'Counts only while delivery on time and in good quality have full points.',
        '仅在准时送达率和送货质量完好率均为满分时计分。',
      ),
      gate: ['onTime', 'intact'],
    },
    indicator('purchased', both('Quality of purchased goods', '采购品质'), PURCHASE),
  ]),
  field('brand', both('Brand', '品牌建设'), [
    indicator('image', both('Brand image', '品牌形象'), IMAGE),
    indicator('repute', both('Brand repute', '品牌信誉度'), REPUTE),
  ]),
  field('data', both('Data analysis', '数据分析'), [
    indicator('monitoring', both('Traffic, visitors and orders watched', '流量、访客、订单监测'), MONITOR),
    indicator('renewal', both('Products and promotion renewed in time', '及时更新产品和促销策略'), UPDATE),
    indicator('rivals', both('Competitors analysed', '竞争者分析'), RIVALS),
  ]),
];

export const FIELD_TITLES = DIMENSIONS_08.map(({ title }) => title);

export const WARNINGS_08: Plan['warnings'] = [
  {
    id: 'noPolicy',
    text: both(
      'The text is not a review policy. Its indicators are drawn from the text; how they are scored, and at what targets, HR decides.',
      '原文不是考核方案。由正文归纳，指标与目标值待定。',
    ),
    quote: quote(
      '引言',
      '本文将从不同角度来说明电商平台运营方案的思路',
      'This text explains from several angles how to think about running a platform',
    ),
  },
  {
    id: 'noPeople',
    text: both(
      'The text names no people: the scores are those of units, not of persons. Keep on the roster only people of the units to be scored.',
      '原文没有提到人员：得分属于单位，不属于个人。花名册中只保留须评分单位的人员。',
    ),
  },
  {
    id: 'costBehindDelivery',
    text: both(
      'Lower logistics cost counts only with delivery on time and in good quality: short of full points there, it gives none.',
      '降低物流费用以保证送货时间和质量为前提：前两项未得满分，物流费用率不计分。',
    ),
    quote: DELIVERY,
  },
  { id: 'noGrades', text: both('No grades are given unless HR adds some.', '除非人力资源部增设，否则不划分等级。') },
];
