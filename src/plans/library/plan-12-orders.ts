// Plan 12's posts that handle orders: customer service, merchandiser, and logistics with its 24 and 48 hours.
import type { Method } from '../plan-indicators';
import { both, given, open, quote } from './authoring';
import { draftIndicator as indicator } from './draft';
import { card, HOURS, PERCENT } from './plan-12-card';

/** How often, how soon, how late, and except when. */
export const SHIPPING = quote(
  '3.5',
  '发货周期为一天一次;除有活动订单较多的情况外,订单一般要在24小时内发出,最迟不超过48小时',
  'Goods are sent out once a day; except when a promotion brings many orders, an order is generally sent within 24 hours, within 48 at the latest',
);
const CHAT = quote(
  '2.3.5',
  '通过聊天软件,耐心回答客户提出各种问题,达成双方愉快交易,处理订货信息',
  'By chat, answer all that customers ask patiently, reach a deal that pleases both, process order information',
);
export const SHORTAGE = quote(
  '3.5',
  '极力避免缺货没有及时和客户沟通导致客户严重不满的情况的出现',
  'Do everything to avoid serious dissatisfaction because a shortage was not discussed with the customer in time',
);

export const CUSTOMER_SERVICE = card(
  'customerService',
  both('Customer service', '客服人员'),
  ['客服', 'Customer service'],
  [
    indicator({
      id: 'answers',
      title: both('Questions answered', '回答客户问题'),
      standard: both('Customers’ questions are answered patiently and without a long wait', '耐心回答客户提出的各种问题，不让客户久等'),
      from: CHAT,
      suggest: { kind: 'kpi', method: 'lower' },
      aim: both('Within how many seconds, on average, is a customer answered?', '平均多少秒内回复客户？'),
      unit: both('seconds', '秒'),
    }),
    indicator({
      id: 'orders',
      title: both('Orders processed correctly', '订货信息准确率'),
      from: CHAT,
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many percent of orders must be processed without a mistake?', '订货信息准确率的目标是多少？'),
      unit: PERCENT,
    }),
    indicator({
      id: 'conversion',
      title: both('Enquiries that become orders', '促成交易'),
      from: quote(
        '2.3.5',
        '解答顾客提问,引导顾客进行购买,促成交易',
        'Answer customers’ questions, lead them to a purchase, bring about the deal',
      ),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many percent of enquiries must become orders?', '咨询转化率的目标是多少？'),
      unit: PERCENT,
    }),
    indicator({
      id: 'afterSale',
      title: both('After-sale problems solved', '售后问题解决率'),
      from: quote(
        '2.3.5',
        '及时解决客户提出的问题和要求,提供售后服务并能解决一般投诉',
        'Solve customers’ problems and requests in time, give after-sale service, settle ordinary complaints',
      ),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many percent of after-sale problems must be solved in time?', '售后问题及时解决率的目标是多少？'),
      unit: PERCENT,
    }),
    indicator({
      id: 'dissatisfied',
      title: both('Customers seriously dissatisfied over a shortage', '缺货未沟通导致的严重不满'),
      standard: both('Cases in which a shortage was not discussed with the customer in time', '缺货没有及时和客户沟通的次数'),
      from: SHORTAGE,
      suggest: { kind: 'deduct', points: 10 },
      unit: both('cases', '次'),
    }),
  ],
);

export const MERCHANDISER = card(
  'merchandiser',
  both('Merchandiser', '生产跟单'),
  ['跟单', 'Merchandiser'],
  [
    indicator({
      id: 'coordination',
      title: both('In touch with the other departments', '部门协调和对接'),
      from: quote(
        '2.3.6',
        '负责与公司研发、计划、生产等部门进行协调和对接,及时掌握公司产品信息',
        'Coordinate with development, planning and production; know the company’s products as they change',
      ),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'goods',
      title: both('Goods data correct', '货品信息准确率'),
      from: quote('2.3.6', '负责对电商平台货品进行管理(款式、数量、价格等)', 'Manage the goods on the platform (style, quantity, price)'),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many percent of goods must have correct style, quantity and price?', '款式、数量、价格准确率的目标是多少？'),
      unit: PERCENT,
    }),
    indicator({
      id: 'updates',
      title: both('Updates passed on', '产品更新信息传达'),
      from: quote(
        '2.3.6',
        '负责跟踪仓库产品更新信息,及时向客服等相关人员传达',
        'Follow the warehouse’s product updates and pass them on to customer service and others in time',
      ),
      suggest: { kind: 'kpi', method: 'limit' },
      aim: both('“In time”: within how many hours?', '“及时”是多少小时之内？'),
      unit: HOURS,
    }),
  ],
);

export const LOGISTICS = card(
  'logistics',
  both('Logistics', '物流发货'),
  ['物流', '发货', '仓库', 'Logistics', 'Warehouse'],
  [
    indicator({
      id: 'within24',
      title: both('Orders sent within 24 hours', '24小时内发货率'),
      standard: both(
        'Goods go out once a day. Worked out on the Dispatch tab, where exception days are left out.',
        '发货周期为一天一次；按发货表计算，例外日不计入。',
      ),
      recorded: 'within',
      from: SHIPPING,
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('“Generally” within 24 hours: for how many percent of orders?', '“一般要在24小时内发出”：占订单的百分之多少？'),
      unit: PERCENT,
    }),
    {
      id: 'latest48',
      title: both('Longest time until an order is sent', '最迟发货时间'),
      standard: both('No order of the period took longer than 48 hours', '本期没有订单超过 48 小时发出'),
      recorded: 'longest',
      quote: SHIPPING,
      how: open<Method>(
        both(
          'An order takes longer than 48 hours: are there no points at all (method limit), or fewer in proportion (method lower)?',
          '有订单超过 48 小时发出时，不得分（不超法），还是按比例递减（反向法）？',
        ),
        { kind: 'method' },
        { quote: SHIPPING, suggestion: { kind: 'kpi', method: 'limit' } },
      ),
      target: given(48, SHIPPING),
      unit: HOURS,
    },
    indicator({
      id: 'packing',
      title: both('Packing and dispatch', '发货包装'),
      from: quote('2.3.7', '按照要求对货物产品进行包装', 'Pack the goods as required'),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'labels',
      title: both('Mistakes between label and goods', '面单核对差错率'),
      standard: both('Label, article number and quantity agree', '面单与商品货号、数量一致'),
      from: quote('2.3.7', '准确无误的核对面单与商品货号、数量等', 'Check labels against article numbers and quantities without a mistake'),
      suggest: { kind: 'kpi', method: 'limit' },
      aim: both('How many percent of parcels may have a mistake?', '差错率不超过百分之多少？'),
      unit: PERCENT,
    }),
    indicator({
      id: 'outbound',
      title: both('Outbound record complete', '商品出库记录'),
      from: quote('2.3.7', '登记商品出库记录', 'Record what leaves the warehouse'),
      suggest: { kind: 'yesNo' },
    }),
    indicator({
      id: 'stocktake',
      title: both('Stocktakes', '库房盘点'),
      from: quote('2.3.7', '定期对库房进行盘点', 'Take stock of the warehouse regularly'),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('“Regularly”: how many times a period?', '“定期”是每期多少次？'),
      unit: both('times a period', '次/期'),
    }),
    indicator({
      id: 'stockInformation',
      title: both('Products offered but not in stock', '出售状态产品无货次数'),
      from: quote(
        '3.5',
        '仓库管理人员就及时核对库存信息,和编辑保持沟通,避免店铺出售状态的产品实际无货情况的出现',
        'The warehouse checks its stock in time and keeps in touch with the editor, so that no product is offered that is not in stock',
      ),
      suggest: { kind: 'kpi', method: 'none' },
      unit: both('cases', '次'),
    }),
    indicator({
      id: 'shortageNotice',
      title: both('Customer service told of shortages', '缺货通知客服'),
      from: quote(
        '3.5',
        '如果遇到缺货或其他问题不能及时发货的,及时通知客服,联系客户沟通,做好换货或退款事宜',
        'If goods cannot be sent in time, for a shortage or otherwise, tell customer service in time, reach the customer, arrange an exchange or a refund',
      ),
      suggest: { kind: 'kpi', method: 'limit' },
      aim: both('“In time”: within how many hours?', '“及时”是多少小时之内？'),
      unit: HOURS,
    }),
  ],
);
