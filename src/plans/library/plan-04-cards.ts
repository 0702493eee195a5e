// Plan 4's three scorecards, one a method; the word in the roster's Group column says which of them a person gets.
import type { Plan } from '../plan';
import { both, open, quote } from './authoring';

export const UNITS = quote(
  '二',
  '从事科研项目研究的部门和产业公司进行考核,建议选择以项目为关键绩效指标考核方法,对企业所属的各职能管理部门建议选择360度考核方法',
  'Units that do research projects and industry companies: key performance indicators by project; functional departments: the 360-degree method',
);
export const LEVELS = quote(
  '二',
  '高层管理人员采用关键绩效指标考核法;技术人员和中层管理人员采用360度考核方法;一般管理人员采用面谈法为主',
  'Senior managers: key performance indicators; technical staff and middle managers: the 360-degree method; general administrative staff: mainly interviews',
);
export const CYCLES = quote(
  '三1',
  '分上半年和全年两个考核周期,对各考核单位按照既定的计划指标进行考核',
  'In two periods, the first half and the full year, units are reviewed against the indicators planned',
);
export const KPIS = quote(
  '三1',
  '根据上报来的各项指标制定关键绩效指标和重点工作任务',
  'From the indicators handed in, key performance indicators and key tasks are set',
);
export const RATERS = quote(
  '三2',
  '由被考评者的上级、同事、下级以及被考评者本人担任考评者',
  'The direct manager, peers and reports of the reviewee, and the reviewee, are the raters',
);
const ALL_ROUND = quote('三2', '从多个角度对被考评者进行全方位评价', 'The reviewee is assessed all round, from several sides');
export const INTERVIEW = quote('二', '一般管理人员采用面谈法为主', 'General administrative staff: mainly interviews');
const TALK = quote('三3', '绩效沟通是绩效管理的关键环节', 'Talking performance over is the key step of managing it');
const UP_AND_DOWN = quote('一', '通过绩效考核促进上下级沟通', 'The review furthers talk between superiors and their staff');

type Words = ReturnType<typeof both>;
type From = ReturnType<typeof quote>;

const adds = (question: Words, from: From) => open<never>(question, { kind: 'indicators' }, { quote: from });

const least = (who: Words) =>
  open<number>(
    both(
      `From how many answers on is the mean of ${who.en} shown? The text gives no least number.`,
      `${who['zh-CN']}至少几份答卷才显示平均分？原文未规定。`,
    ),
    { kind: 'number', min: 1, unit: both('answers', '份') },
    { quote: RATERS, suggestion: 3 },
  );

const [MANAGER, EXECUTIVE] = [both('Direct manager', '直接上级'), both('Executive in charge', '分管领导')] as const;
const [KEY, TASKS] = [both('Key performance indicators', '关键绩效指标'), both('Key tasks', '重点工作任务')] as const;
const [SUPERIOR, PEERS, REPORTS, SELF] = [
  both('Direct manager', '直接上级'),
  both('Peers', '同级'),
  both('Reports', '下级'),
  both('Self', '本人'),
] as const;

const BY_MANAGER = { id: 'manager', title: MANAGER, from: 'manager', via: 'tab', counts: true } as const;
const BY_EXECUTIVE = { id: 'executive', title: EXECUTIVE, from: 'executive', via: 'tab', counts: true } as const;

/** Who scores by KPI and after interviews the text does not say. */
const sharesOpen = (method: Words, from: From) =>
  open<number[]>(
    both(`${method.en}: who scores, and with what share? The text does not say.`, `${method['zh-CN']}由谁评分，各占多少？原文未规定。`),
    { kind: 'weights', of: [MANAGER, EXECUTIVE] },
    { quote: from, suggestion: [100, 0] },
  );

export const CARDS_04: Plan['scorecards'] = [
  {
    id: 'kpi',
    title: both('KPI by project', '关键绩效指标考核法'),
    subject: 'people',
    applies: {
      groups: [
        '科研项目研究部门', '科研部门', '产业公司', '高层管理人员', '高层',
        'Research units', 'Research unit', 'Industry companies', 'Industry company', 'Senior managers', 'Senior manager',
      ], // biome-ignore format: a line a language
      positions: [],
      units: ['科研', '产业公司', 'Research', 'Industry compan'],
      rest: false,
    },
    dimensions: [
      {
        id: 'key',
        title: KEY,
        quote: KPIS,
        indicators: [],
        adds: adds(
          both(
            'Which key performance indicators does each project give, how are they scored, and what does each weigh?',
            '以项目为关键绩效指标：有哪些指标，如何计分，权重各是多少？',
          ),
          KPIS,
        ),
      },
      {
        id: 'tasks',
        title: TASKS,
        quote: KPIS,
        indicators: [],
        adds: adds(both('Which key tasks are scored, and what does each weigh?', '重点工作任务有哪些，权重各是多少？'), KPIS),
      },
    ],
    weights: open(
      both('What do key performance indicators and key tasks weigh?', '关键绩效指标与重点工作任务的权重各是多少？'),
      { kind: 'weights', of: [KEY, TASKS] },
      { quote: KPIS },
    ),
    raters: [BY_MANAGER, BY_EXECUTIVE],
    shares: sharesOpen(both('KPI by project', '关键绩效指标考核法'), CYCLES),
  },
  {
    id: '360',
    title: both('360-degree method', '360 度考核法'),
    subject: 'people',
    applies: {
      groups: [
        '职能管理部门', '职能部门', '技术人员', '中层管理人员', '中层',
        'Functional departments', 'Functional department', 'Technical staff', 'Middle managers', 'Middle manager',
      ], // biome-ignore format: a line a language
      positions: [],
      units: ['职能', 'Functional'],
      rest: false,
    },
    dimensions: [
      {
        id: 'allRound',
        title: both('All-round assessment', '全方位评价'),
        quote: ALL_ROUND,
        indicators: [],
        adds: adds(both('What do the raters assess, and what does each indicator weigh?', '考核人评价哪些方面，权重各是多少？'), ALL_ROUND),
      },
    ],
    raters: [
      { id: 'superior', title: SUPERIOR, from: 'manager', via: 'tab', counts: true, quote: RATERS },
      { id: 'peers', title: PEERS, from: 'peers', via: 'ballots', counts: true, least: least(both('peers', '同级')), quote: RATERS },
      {
        id: 'reports',
        title: REPORTS,
        from: 'reports',
        via: 'ballots',
        counts: true,
        least: least(both('reports', '下级')),
        quote: RATERS,
      },
      { id: 'self', title: SELF, from: 'self', via: 'tab', counts: true, quote: RATERS },
    ],
    shares: open(
      both(
        'What share have the direct manager, peers, subordinates and the person? The text gives none; the suggestion is equal shares.',
        '直接上级、同级、下级、本人的权重各是多少？原文未给权重，建议均等。',
      ),
      { kind: 'weights', of: [SUPERIOR, PEERS, REPORTS, SELF] },
      { quote: RATERS, suggestion: [25, 25, 25, 25] },
    ),
  },
  {
    id: 'interview',
    title: both('Interviews', '面谈法'),
    subject: 'people',
    applies: {
      groups: ['一般管理人员', 'General administrative staff', 'General management staff'],
      positions: [],
      rest: false,
    },
    dimensions: [
      {
        id: 'interview',
        title: both('Interview', '面谈'),
        quote: TALK,
        indicators: [],
        adds: adds(
          both(
            'The text does not say how an interview becomes a grade. What is rated after it, and what does each point weigh?',
            '原文未说明面谈如何得出等级。面谈后评价哪些方面，权重各是多少？',
          ),
          INTERVIEW,
        ),
      },
    ],
    raters: [{ ...BY_MANAGER, quote: UP_AND_DOWN }, BY_EXECUTIVE],
    shares: sharesOpen(both('Interviews', '面谈法'), INTERVIEW),
  },
];
