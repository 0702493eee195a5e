// Plan 1's dimensions: seven task indicators whose x the policy leaves blank, attitude and ability as the raters see them.
import type { Dimension } from '../plan';
import type { Method } from '../plan-indicators';
import { both, given, open, quote } from './authoring';

export const TASK = quote('四(一)', '任务绩效考核(55%)', 'Task performance review (55%)');
export const ATTITUDE = quote('四(二)', '工作态度考核(10%)', 'Work attitude review (10%)');
export const ABILITY = quote('四(三)', '工作能力考核(35%)', 'Work ability review (35%)');
export const RATED = quote(
  '三1',
  '考核采取自我述职报告与上级领导及其他相关人员综合评定的方法',
  'The review combines a work report of one’s own with an overall rating by the direct manager and other persons concerned',
);
const PLANNING = quote(
  '四(一)',
  '上级领导审核发现所制订的计划中,缺失的重要内容项数为0,一般工作事项不超过x项',
  'The direct manager’s check of the plans finds 0 important items missing and no more than x ordinary items',
);
const WORK_PLAN = quote('四(一)', '部门工作计划完成率达到100%', 'The department’s work plan is completed to 100%');
export const BUDGET = quote(
  '四(一)',
  '部门实际费用与预算费用之间的差异控制在x%以内',
  'The difference between the department’s actual and budgeted cost is kept within x%',
);
export const QUALITY = quote(
  '四(一)',
  '认证年检报告中不合格的项数不超过x项',
  'No more than x items fail in the report of the yearly certification audit',
);
const PROPOSALS = quote(
  '四(一)',
  '所提出的合理化建议被采纳并实施的数量不得低于x条',
  'At least x of the improvements proposed are adopted and carried out',
);
const TRAINING = quote('四(一)', '部门培训计划完成率达到100%', 'The department’s training plan is completed to 100%');
const REPORTS = quote(
  '四(一)',
  '在规定的时间内完成工作报告的编写并上交至相关部门',
  'Work reports are written and handed to the departments concerned within the time set',
);
const ATTITUDES = quote(
  '四(二)',
  '主要从工作主动性、工作责任感、工作协作性等方面进行考核',
  'Reviewed mainly for initiative, responsibility, cooperation and the like',
);
const OTHER_ABILITIES = quote('四(三)⑤', '其他职位说明书上所要求具备的能力', 'Other abilities that the job description asks for');

const ITEMS = both('items', '项');
const PERCENT = both('%', '%');

/** The policy writes x: HR fills it in, nothing is suggested. */
const blank = (question: ReturnType<typeof both>, unit: ReturnType<typeof both>, from: typeof QUALITY, cycles?: ['year']) =>
  open<number>(question, { kind: 'target', unit }, { quote: from, ...(cycles && { cycles }) });

/** The policy states a bound and not what missing it costs: all the points, or some. */
const allOrLess = (question: ReturnType<typeof both>, from: typeof QUALITY, method: 'none' | 'limit' | 'reach', cycles?: ['year']) =>
  open<Method>(question, { kind: 'method' }, { quote: from, suggestion: { kind: 'kpi', method }, ...(cycles && { cycles }) });

const completion = (from: typeof WORK_PLAN, en: string, zh: string) =>
  open<Method>(
    both(
      `${en}: under 100%, are points given in proportion (method higher), or none at all (method reach)?`,
      `${zh}未达到 100% 时，按比例得分（比率法），还是不得分（达标法）？`,
    ),
    { kind: 'method' },
    { quote: from, suggestion: { kind: 'kpi', method: 'higher' } },
  );

const TASKS: Dimension['indicators'] = [
  {
    id: 'planning',
    title: both('Planning of the department’s work', '部门工作的计划性'),
    standard: both(
      'In the plans made, 0 important items are missing, and no more than x ordinary items. Both must hold.',
      '所制订的计划中，缺失的重要内容项数为 0，一般工作事项不超过 x 项，两项须同时满足。',
    ),
    quote: PLANNING,
    how: allOrLess(
      both(
        'Planning: once an important item is missing, are there no points at all (method none), or are so many points off for each (method deduct)? In either case more than x ordinary items bring none.',
        '部门工作的计划性：缺失一项重要内容即不得分（零发生法），还是每缺一项扣若干分（扣分法）？一般工作事项超过 x 项则均不得分。',
      ),
      PLANNING,
      'none',
    ),
    target: given(0, PLANNING),
    unit: both('important items missing', '项重要内容缺失'),
    also: {
      title: both('Ordinary items missing', '缺失的一般工作事项'),
      how: { kind: 'kpi', method: 'limit' },
      target: blank(both('How many ordinary items may be missing, at most (x)?', '一般工作事项最多可缺失几项（x）？'), ITEMS, PLANNING),
    },
    source: both('The direct manager’s check', '直接上级审核'),
  },
  {
    id: 'workPlan',
    title: both('Completion of the department’s work plan', '部门工作计划完成率'),
    standard: both('Reaches 100%', '达到 100%'),
    quote: WORK_PLAN,
    how: completion(WORK_PLAN, 'The department’s work plan', '部门工作计划完成率'),
    target: given(100, WORK_PLAN),
    unit: PERCENT,
  },
  {
    id: 'budget',
    title: both('Control of the department’s budget', '部门费用预算的控制'),
    standard: both(
      'The difference between actual and budgeted cost is within x%, above or below.',
      '部门实际费用与预算费用之间的差异控制在 x% 以内，超支、结余均计。',
    ),
    quote: BUDGET,
    how: open<Method>(
      both(
        'Within how many percent of the budget must the actual cost lie (x)? The policy does not give x: the 5% suggested is only an example.',
        '实际费用与预算的差异须控制在百分之几以内（x）？方案未给出 x：建议的 5% 只是示例。',
      ),
      { kind: 'method' },
      { quote: BUDGET, suggestion: { kind: 'kpi', method: 'within', detail: 0.05 } },
    ),
    // the budget is another in every period: HR enters it on the score tab
    target: given('each', BUDGET),
    unit: both('yuan', '元'),
  },
  {
    id: 'quality',
    title: both('Effectiveness of the quality system', '质量体系运行的有效性'),
    standard: both('No more than x items fail in the yearly certification audit.', '认证年检报告中不合格的项数不超过 x 项。'),
    quote: QUALITY,
    how: allOrLess(
      both(
        'Quality system: over x items, are there no points at all (method limit), or fewer in proportion (method lower)?',
        '质量体系运行的有效性：不合格项数超过 x 项时，不得分（不超法），还是按比例递减（反向法）？',
      ),
      QUALITY,
      'limit',
      ['year'],
    ),
    target: blank(both('How many items may fail in the yearly audit, at most (x)?', '认证年检最多可有几项不合格（x）？'), ITEMS, QUALITY, [
      'year',
    ]),
    unit: ITEMS,
    source: both('Report of the yearly certification audit', '认证年检报告'),
    cycles: ['year'],
  },
  {
    id: 'proposals',
    title: both('Effectiveness of plans and proposals', '方案和建议的有效性'),
    standard: both(
      'At least x proposals are adopted and carried out; one that is only adopted does not count.',
      '合理化建议被采纳并实施的数量不低于 x 条；仅被采纳而未实施的不计。',
    ),
    quote: PROPOSALS,
    how: allOrLess(
      both(
        'Proposals: under x, are there no points at all (method reach), or points in proportion (method higher)?',
        '方案和建议的有效性：低于 x 条时，不得分（达标法），还是按比例得分（比率法）？',
      ),
      PROPOSALS,
      'reach',
    ),
    target: blank(
      both(
        'How many proposals must be adopted and carried out in a period, at least (x)?',
        '每个考核周期被采纳并实施的建议至少几条（x）？',
      ),
      both('proposals', '条'),
      PROPOSALS,
    ),
    unit: both('proposals', '条'),
  },
  {
    id: 'training',
    title: both('Completion of the department’s training plan', '部门培训计划完成率'),
    standard: both('Reaches 100%', '达到 100%'),
    quote: TRAINING,
    how: completion(TRAINING, 'The department’s training plan', '部门培训计划完成率'),
    target: given(100, TRAINING),
    unit: PERCENT,
  },
  {
    id: 'reports',
    title: both('Work reports in time', '工作报告提交的及时性'),
    standard: both(
      'Work reports are written and handed to the departments concerned within the time set.',
      '在规定的时间内完成工作报告的编写并上交至相关部门。',
    ),
    quote: REPORTS,
    how: open<Method>(
      both(
        'How do late reports lower the points: so many points off for each (and how many), or none at all once one is late?',
        '报告迟交如何计分：每迟交一次扣若干分（扣几分），还是有一次迟交即不得分？',
      ),
      { kind: 'method' },
      { quote: REPORTS, suggestion: { kind: 'deduct', points: 10 } },
    ),
    unit: both('late reports', '次迟交'),
  },
];

const rated = (id: string, en: string, zh: string, from: typeof ATTITUDES): Dimension['indicators'][number] => ({
  id,
  title: both(en, zh),
  quote: from,
  how: given({ kind: 'rated' }, RATED),
});

const ability = (id: string, en: string, zh: string, number: string) => rated(id, en, zh, quote(`四(三)${number}`, zh, en));

const ATTITUDE_INDICATORS = [
  rated('initiative', 'Initiative', '工作主动性', ATTITUDES),
  rated('responsibility', 'Responsibility', '工作责任感', ATTITUDES),
  rated('cooperation', 'Cooperation', '工作协作性', ATTITUDES),
];

const ABILITY_INDICATORS = [
  ability('knowledge', 'Professional knowledge', '专业知识', '①'),
  ability('organising', 'Ability to plan and organise', '计划组织能力', '②'),
  ability('leadership', 'Leadership', '领导能力', '③'),
  ability('decisions', 'Ability to analyse and decide', '分析决策能力', '④'),
];

const weightsOf = (title: ReturnType<typeof both>, indicators: Dimension['indicators'], from: typeof TASK) =>
  open<number[]>(
    both(
      `What do the indicators of “${title.en}” weigh within it? With any that you add: 100 in all.`,
      `“${title['zh-CN']}”各指标在维度内的权重是多少？连同增加的指标合计 100。`,
    ),
    { kind: 'weights', of: indicators.map((each) => each.title) },
    { quote: from },
  );

const [TASK_TITLE, ATTITUDE_TITLE, ABILITY_TITLE] = [
  both('Task performance', '任务绩效'),
  both('Work attitude', '工作态度'),
  both('Work ability', '工作能力'),
] as const;

export const DIMENSIONS_01: readonly Dimension[] = [
  { id: 'task', title: TASK_TITLE, quote: TASK, indicators: TASKS, weights: weightsOf(TASK_TITLE, TASKS, TASK) },
  {
    id: 'attitude',
    title: ATTITUDE_TITLE,
    quote: ATTITUDE,
    indicators: ATTITUDE_INDICATORS,
    weights: weightsOf(ATTITUDE_TITLE, ATTITUDE_INDICATORS, ATTITUDES),
    adds: open<never>(
      both('“And the like”: is anything else of work attitude scored?', '“等方面”：工作态度还考核哪些方面？'),
      { kind: 'indicators' },
      { quote: ATTITUDES, needed: 'never' },
    ),
  },
  {
    id: 'ability',
    title: ABILITY_TITLE,
    quote: ABILITY,
    indicators: ABILITY_INDICATORS,
    weights: weightsOf(ABILITY_TITLE, ABILITY_INDICATORS, ABILITY),
    adds: open<never>(
      both(
        'Which other abilities does the job description ask for, and what does each weigh? An empty list: none.',
        '职位说明书还要求哪些能力，权重各是多少？没有则留空。',
      ),
      { kind: 'indicators' },
      { quote: OTHER_ABILITIES },
    ),
  },
];
