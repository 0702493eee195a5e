// Plan 12, posts of an online shop: seven draft scorecards from the duties that a business plan lists, with its 24 and 48 hours.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, given, open, quote } from './authoring';
import { DRAFT_COMMENTS, DRAFT_GRADES, DRAFT_STAGES, draftViewers } from './draft';
import { CUSTOMER_SERVICE, LOGISTICS, MERCHANDISER, SHIPPING, SHORTAGE } from './plan-12-orders';
import { DESIGNER, EDITOR, MAIN_PRODUCTS, PHASES, PROMOTION, RESEARCH, STORE_MANAGER } from './plan-12-shop';

const FIRST_PHASE = quote(
  '4',
  '现以第一阶段电商平台筹备实施为核心,进行如下工作安排',
  'The work is arranged around the first phase, preparing the platform',
);
const TO_COME = quote(
  '4',
  '因详细规划暂未明确,具体作业人员和时间还有待补充',
  'As the detailed plan is not settled yet, persons and times are still to be added',
);
const FRONT_END = quote(
  '2.1',
  '此处所指人员配备仅指电子商务平台前端的人员需求',
  'The staff meant here are only those that the front of the platform needs',
);
const RULES = quote('2.3.5', '熟悉淘宝/天猫的各种操作规则', 'Know the rules of Taobao and Tmall');

/** The 24 hours as given (the 48 are an indicator’s target), and what the text leaves open: where they begin, and the exceptions. */
const SHIPPING_DECISIONS: Plan['decisions'] = [
  {
    id: 'usualHours',
    title: both('An order is generally sent within', '订单一般发出时限（小时）'),
    effect: { is: 'read' },
    value: given(24, SHIPPING),
  },
  {
    id: 'hoursFrom',
    title: both('When the hours begin', '时限起点'),
    effect: { is: 'told', indicators: ['within24', 'latest48'] },
    value: choice(
      both('From when do the 24 and 48 hours run?', '24 小时、48 小时从何时起算？'),
      [
        ['paid', both('From payment', '付款时')],
        ['ordered', both('From the order', '下单时')],
      ],
      { quote: SHIPPING, suggestion: 'paid' },
    ),
  },
  {
    id: 'exceptionDays',
    title: both('Exception days', '例外日'),
    effect: { is: 'read' },
    value: open(
      both(
        'Which days are excepted: from how many orders, in which promotions, and who says so?',
        '哪些日子算“有活动订单较多的情况”：订单达到多少、哪些活动、由谁认定？',
      ),
      { kind: 'text' },
      { quote: SHIPPING },
    ),
  },
  {
    id: 'exceptionLimit',
    title: both('Limits on exception days', '例外日的时限'),
    effect: { is: 'read' },
    value: choice(
      both('Do the 48 hours hold on exception days?', '例外日是否仍须在 48 小时内发出？'),
      [
        ['usualOnly', both('Yes: only the 24 hours are lifted', '是：只免 24 小时')],
        ['both', both('No: orders of those days are left out of both', '否：当日订单不计入两项')],
      ],
      { quote: SHIPPING, suggestion: 'usualOnly' },
    ),
  },
];

export const PLAN_12: Plan = {
  id: 'plan-12',
  version: 1,
  title: both('Online shop: seven posts', '网店岗位考核'),
  about: both(
    'Draft scorecards for seven posts of an online shop, derived from a plan for building an e-commerce platform that is not a review policy. It lists duties and a few service levels.',
    '网店七个岗位的考核草案，由一份电商平台筹建规划归纳而成；原文不是考核方案，只列出岗位职责和少数服务标准。',
  ),
  draft: true,
  cycles: open(
    both('How often are people reviewed? The text does not say.', '多久考核一次？原文未说明。'),
    { kind: 'cycles' },
    { suggestion: ['month'] },
  ),
  scorecards: [STORE_MANAGER, DESIGNER, EDITOR, PROMOTION, CUSTOMER_SERVICE, MERCHANDISER, LOGISTICS],
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
    ...SHIPPING_DECISIONS,
    {
      id: 'phase',
      title: both('Phase', '建设阶段'),
      effect: { is: 'told', indicators: ['sales'] },
      value: choice(
        both(
          'Which of the three phases is under way? Each has a sales target of its own.',
          '目前处于三个阶段中的哪一个？每个阶段有各自的销量指标。',
        ),
        [
          [1, both('The first', '第一阶段')],
          [2, both('The second', '第二阶段')],
          [3, both('The third', '第三阶段')],
        ],
        { quote: FIRST_PHASE, suggestion: 1 },
      ),
    },
    {
      id: 'researchPost',
      title: both('Market research', '市场调研'),
      effect: { is: 'drops', answer: 'others', indicators: ['research'] },
      value: choice(
        both(
          'The text names no post for market research; it stands with promotion here. Is that so?',
          '原文未说明市场调研由哪个岗位负责，此处列入市场推广。是否如此？',
        ),
        [
          ['promotion', both('Yes, promotion', '是，由市场推广负责')],
          ['others', both('No: it is left out of promotion’s scorecard', '否：不列入市场推广的考核表')],
        ],
        { quote: RESEARCH, suggestion: 'promotion' },
      ),
    },
  ],
  warnings: [
    {
      id: 'noPolicy',
      text: both(
        'The text is a business plan: it names no cycle, weight, rater, grade or appeal. All of it is HR’s to decide.',
        '原文是筹建规划：没有周期、权重、考核人、等级和申诉，均由人力资源部决定。',
      ),
    },
    {
      id: 'notSettled',
      text: both('The text says itself that persons and times are still to be added.', '原文自称具体作业人员和时间还有待补充。'),
      quote: TO_COME,
    },
    {
      id: 'chartMissing',
      text: both(
        'The organisation chart and the staffing table are missing, and only the front of the platform is meant.',
        '组织架构图和人员配置表缺失，且只涉及平台前端人员。',
      ),
      quote: FRONT_END,
    },
    {
      id: 'phaseTargets',
      text: both('The sales targets of the three phases are not stated.', '三个阶段的销量指标未给出。'),
      quote: PHASES,
    },
    {
      id: 'noPost',
      text: both(
        'Sections 3.3 to 3.5 name hardly any post. Main products stand with the store manager, delisting with the editor.',
        '3.3 至 3.5 大多未写明岗位：主打产品列入店长，缺货下架列入编辑。',
      ),
      quote: MAIN_PRODUCTS,
    },
    {
      id: 'twoPosts',
      text: both(
        'A shortage that angers a customer may be the warehouse’s or customer service’s doing: look before points are taken off.',
        '缺货引起的客户不满可能出自仓库，也可能出自客服：扣分前须查明。',
      ),
      quote: SHORTAGE,
    },
    {
      id: 'dated',
      text: both('Platform rules and software named in the text may be out of date.', '原文提到的平台规则和软件可能已过时。'),
      quote: RULES,
    },
    {
      id: 'flowChart',
      text: both(
        'The research flow chart is flattened into one line: its order is read from that.',
        '调研流程图压成一行文字，步骤顺序据此理解。',
      ),
      quote: RESEARCH,
    },
  ],
};
