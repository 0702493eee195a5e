// Plan 9, a draft: a scorecard of units with owners, from a report on outsourced rural power service that is no review policy.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, open, quote } from './authoring';
import { DRAFT_COMMENTS, DRAFT_GRADES, draftViewers } from './draft';
import { AGREEMENT, DIMENSION_TITLES, DIMENSIONS_09, SYSTEM } from './plan-09-indicators';

const GROUP_QUOTE = quote(
  '一',
  '第一时间成立了以局长为组长,各部门负责人参与的试点工作领导小组',
  'At once set up a leading group for the pilot, headed by the bureau chief, with the heads of departments',
);
const STATIONS_QUOTE = quote(
  '三',
  '设立了四个中心供电所,具体负责供电所核心业务的实施及外委业务的督导、评价',
  'Set up four central supply stations, which do the core business and supervise and assess the external business',
);
const FLOWS = quote(
  '三(六)(2)',
  '梳理各项业务流程及管理制度,及时发现和堵塞各类管理问题和工作隐患',
  'Goes through flows and rules, finds management problems and hidden dangers in time and stops them',
);
const SPIRIT = quote('三(六)(3)', '是凝练职工“精、气、神”', 'Gives employees spirit, energy and heart');
const LEVELS = quote(
  '三(六)',
  '一是健全绩效评价体系农电服务公司修订出台三级绩效评价体系',
  'First, a sound system of assessment: the rural power service company revised and issued a three-level system of performance assessment',
);
const BORROWED = quote(
  '三(四)',
  '统一解决农电服务公司对于借用主业人员的工资发放和绩效考核',
  'Settles pay and performance review of the staff lent to the rural power service company',
);

const GROUP = both('Leading group of the pilot', '试点工作领导小组');
const STATIONS = both('Central supply stations', '中心供电所');
const HR = both('HR', '人力资源部');

export const PLAN_09: Plan = {
  id: 'plan-09',
  version: 1,
  title: both('Outsourced rural power service, by unit (draft)', '农村供电所业务委托单位考核（草案）'),
  about: both(
    'A draft drawn from a report on a pilot of outsourced rural power service, which is not a review policy. It scores units, not persons; each indicator has an owner.',
    '草案：由农村供电所业务委托试点工作报告归纳，原文不是考核方案。考核的是单位而非个人，每项指标注明责任主体。',
  ),
  draft: true,
  cycles: open(both('How often is it scored? The text names no period.', '多久评一次？原文没有周期。'), { kind: 'cycles' }),
  scorecards: [
    {
      id: 'units',
      title: both('Units', '单位'),
      subject: 'departments',
      applies: { groups: [], positions: [], rest: true },
      dimensions: DIMENSIONS_09,
      weights: open(
        both(
          'What do the dimensions weigh? The text names two sets, each of three, with general management in both: 0 for those of the set that is not taken.',
          '各维度权重是多少？原文有两组维度，各三项，综合管理为共有：未采用的一组填 0。',
        ),
        { kind: 'weights', of: DIMENSION_TITLES },
        { quote: SYSTEM },
      ),
      raters: [
        { id: 'group', title: GROUP, from: 'named', positions: [], via: 'tab', counts: true, quote: GROUP_QUOTE },
        {
          id: 'stations',
          title: STATIONS,
          from: 'named',
          positions: ['供电所所长', 'Station head'],
          via: 'tab',
          counts: true,
          quote: STATIONS_QUOTE,
        },
      ],
      shares: open(
        both(
          'Who scores, and with what share? Only the external business has an assessor in the text: the central stations.',
          '由谁评分，各占多少？原文只写明外委业务由中心供电所评价。',
        ),
        { kind: 'weights', of: [GROUP, STATIONS] },
        { quote: STATIONS_QUOTE, suggestion: [100, 0] },
      ),
    },
  ],
  rollUps: [],
  grades: {
    ...DRAFT_GRADES,
    full: open(
      both('What are full marks? The text speaks of figures and names no scale.', '满分是多少？原文只称“量化考核”，没有分值。'),
      { kind: 'number', min: 1 },
      { quote: SYSTEM, suggestion: 100 },
    ),
  },
  streaks: [],
  uses: [],
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: [
    {
      id: 'standards',
      title: both('Indicators and owners', '指标与责任主体'),
      what: both('Indicators, how they are assessed, and who owns each are made known', '明确具体指标、评价方法及责任主体'),
      who: both('Business departments', '各业务部'),
      quote: AGREEMENT,
    },
    {
      id: 'targets',
      title: both('Targets', '目标值'),
      what: both('Targets of the period are entered on the score tabs', '在评分表中填写当期目标值'),
      who: HR,
      quote: SYSTEM,
    },
    {
      id: 'scoring',
      title: both('Scoring', '评分'),
      what: both('Each rater fills in the tab that bears their name', '各考核人填写自己名下的评分表'),
      who: both('Raters', '考核人'),
      quote: SYSTEM,
    },
    {
      id: 'release',
      title: both('Results', '结果反馈'),
      what: both('The units learn their scores', '向各单位反馈得分'),
      who: HR,
    },
    {
      id: 'improve',
      title: both('What to improve', '改进'),
      what: both('Problems found in flows and rules are put right', '梳理流程和制度，整改发现的问题'),
      who: both('Owners', '责任主体'),
      quote: FLOWS,
    },
    {
      id: 'archive',
      title: both('Archive', '存档'),
      what: both('Scores go to the History tab', '得分记入“历史”表'),
      who: HR,
    },
  ],
  comments: DRAFT_COMMENTS,
  confidentiality: { viewers: draftViewers(), channel: channel() },
  decisions: [
    {
      id: 'owners',
      title: both('Owners', '责任主体'),
      effect: { is: 'told', stages: ['standards'] },
      value: open(
        both(
          'Who owns line loss, voltage and reactive power, the 15 flows, safety, and marketing and service? The text wants an owner for each and names none for these.',
          '线损、电压及无功、15 项流程、安全生产、营销服务的责任主体是谁？原文要求明确责任主体，但未写明这几项。',
        ),
        { kind: 'text' },
        { quote: SYSTEM },
      ),
    },
    {
      id: 'levels',
      title: both('The three levels', '三级'),
      effect: { is: 'record' },
      value: open(
        both(
          'Which are the three levels of assessment? The text never describes them; this draft scores one level of units. “—” leaves them unnamed.',
          '“三级”指哪三级？原文未作说明；本草案只考核一级单位。填“—”则不命名。',
        ),
        { kind: 'text' },
        { quote: LEVELS, suggestion: '—', needed: 'later' },
      ),
    },
  ],
  warnings: [
    {
      id: 'noPolicy',
      text: both(
        'The text is a report on work done, not a review policy. Its indicators are drawn from the text; how they are scored, and at what targets, HR decides.',
        '原文是工作报告，不是考核方案。指标由正文归纳，计分方法与目标值待定。',
      ),
      quote: quote(
        '引言',
        '运行一年多来取得了阶段性的成果,各项工作运行平稳',
        'More than a year of operation has brought results so far, and all work runs steadily',
      ),
    },
    {
      id: 'twoSets',
      text: both(
        'Two sets of dimensions: here entrusted business, external business and general management; elsewhere general management, safety, and marketing and service.',
        '两组维度：此处为委托业务、外委业务、综合管理；执行协议书为综合管理、安全生产、营销服务。',
      ),
      quote: AGREEMENT,
    },
    {
      id: 'notLevels',
      text: both(
        'Of the three points under “three-level system” only the first assesses anything; the second is about flows, the third about spirit.',
        '“三级绩效评价体系”之下三点，只有第一点涉及考核；第二点是工作流程，第三点是“精、气、神”。',
      ),
      quote: SPIRIT,
    },
    {
      id: 'noVeto',
      text: both(
        'Safety is often a veto. The text does not say so, and none is built in.',
        '安全生产常设一票否决。原文没有规定，本草案未设。',
      ),
      quote: AGREEMENT,
    },
    {
      id: 'borrowedStaff',
      text: both(
        'Staff on loan are reviewed by another body and are not part of this scorecard.',
        '借用人员由农电服务管理中心另行考核，不在本评分表内。',
      ),
      quote: BORROWED,
    },
  ],
};
