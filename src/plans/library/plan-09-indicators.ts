// Plan 9's dimensions in both of the text's sets, and the draft indicators drawn from it, with owners where the text names them.
import type { Both } from '../../i18n/both';
import type { Dimension, Indicator } from '../plan';
import type { Quote } from '../value';
import { both, quote } from './authoring';
import { draftIndicator, draftWeights } from './draft';

export const SYSTEM = quote(
  '三(六)(1)',
  '对委托业务、外委业务、综合管理等工作进行量化考核,明确指标的责任主体,确保公司良性发展',
  'Entrusted business, external business, general management and other work are assessed in figures; each indicator has an owner, so that the company does well',
);
export const AGREEMENT = quote(
  '三',
  '各业务部签订了《执行协议书》,明确了综合管理、安全生产、营销服务等方面的具体指标及评价方法',
  'The business departments signed executive agreements with indicators and ways of assessment for general management, safety, marketing and service, and so on',
);
const PROCESSES = quote(
  '三',
  '编制出台了《电压及无功管理流程》、《农网线损管理流程》等15项生产、营销核心业务流程,理清了工作界面和责任主体',
  'Issued 15 core flows of production and marketing, such as those for voltage and reactive power and for line loss, which make interfaces and owners clear',
);
const REGISTER = quote(
  '三(三)',
  '确保甲、乙双方帐、卡、物登记不留死角,产权清晰',
  'So that accounts, cards and things of both parties are registered without a gap, and property is clear',
);
const CONTRACTS = quote(
  '三(五)(1)',
  '合同文本等法律事宜进行认真梳理和规范,有效规避法律风险和经营风险',
  'Contracts and other legal matters are gone through and put in order, which avoids legal and business risk',
);
const PROJECTS = quote(
  '三(五)(2)',
  '具体负责对承揽工程进行前期勘察、设计出图、施工组织、验收送电和工程款结算等事宜',
  'Responsible for survey, design, construction, acceptance and connection, and settlement of the projects taken on',
);
const REGISTRATION = quote(
  '三(一)',
  '办理完成“企业代码证”、税务登记等工商注册流程',
  'Completed the steps of registration: the code certificate, tax registration and so on',
);
const LENT = quote(
  '三(四)',
  '农电服务公司及业务部借工人员全部到岗到位并签订了借工协议,没有出现人员混岗现象',
  'All staff on loan are at their posts and have signed loan agreements; nobody holds a mixed post',
);
const LABOUR = quote(
  '三(四)',
  '规范有序的完成了全部农电职工的劳动合同签订工作,农电员工队伍保持稳定',
  'All rural power staff signed their labour contracts in good order; the workforce stays stable',
);

const COMPANY = both('Rural power service company', '农电服务公司');
const PERCENT = both('%', '%');

/** Done or not done, unless HR decides otherwise. */
const milestone = (id: string, title: Both, from: Quote, owner?: Both) => ({
  ...draftIndicator({ id, title, from, suggest: { kind: 'yesNo' } }),
  owner,
});

/** One that can be counted, in percent. */
const counted = (id: string, title: Both, from: Quote, owner?: Both) => ({
  ...draftIndicator({
    id,
    title,
    from,
    suggest: { kind: 'kpi', method: 'higher' },
    unit: PERCENT,
    aim: both(
      `What is the target of “${title.en}”? (0 where it is not scored against one.)`,
      `“${title['zh-CN']}”的目标值是多少？（不按目标值计分则填 0）`,
    ),
  }),
  owner,
});

const dimension = (id: string, title: Both, indicators: readonly Indicator[]) => ({
  id,
  title,
  quote: SYSTEM,
  indicators,
  weights: draftWeights(title, indicators, SYSTEM),
});

export const DIMENSIONS_09: readonly Dimension[] = [
  dimension('entrusted', both('Entrusted business', '委托业务'), [
    milestone('flows', both('15 core flows issued', '15 项核心业务流程出台'), PROCESSES),
    counted('voltage', both('Voltage and reactive power: flow followed', '电压及无功管理流程执行率'), PROCESSES),
    counted('lineLoss', both('Line loss: flow followed', '农网线损管理流程执行率'), PROCESSES),
    counted('register', both('Accounts, cards and things match', '帐、卡、物相符率'), REGISTER, COMPANY),
  ]),
  dimension('external', both('External business', '外委业务'), [
    counted('contracts', both('Contracts reviewed by counsel', '合同法律审核率'), CONTRACTS, COMPANY),
    counted(
      'projects',
      both(
        'Project stages completed: survey, design, construction, acceptance, settlement',
        '工程各环节完成率（勘察、设计、施工、验收、结算）',
      ),
      PROJECTS,
      both('Project manager', '项目经理'),
    ),
  ]),
  dimension('general', both('General management', '综合管理'), [
    milestone('registration', both('Steps of registration completed', '工商注册流程完成'), REGISTRATION, COMPANY),
    milestone(
      'loans',
      both('All loan agreements signed', '借工协议全部签订'),
      LENT,
      both('Rural power service company and business departments', '农电服务公司及业务部'),
    ),
    milestone(
      'labour',
      both('All labour contracts signed', '劳动合同全部签订'),
      LABOUR,
      both('Yinchuan Power Supply Company', '银川供电公司'),
    ),
  ]),
  // The executive agreements name these two, and no indicators of them: each is rated as one.
  { id: 'safety', title: both('Safety', '安全生产'), quote: AGREEMENT, indicators: [] },
  { id: 'service', title: both('Marketing and service', '营销服务'), quote: AGREEMENT, indicators: [] },
];

export const DIMENSION_TITLES = DIMENSIONS_09.map(({ title }) => title);
