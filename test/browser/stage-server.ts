// A review whose stages hold and whose results are approved, as the scripted server tells of it: to HR, and to an approver.
import type { Both } from '../../src/i18n/both';
import type { Answer } from '../../src/rpc/contract';
import { AT_HOME, LOCKED, SHUT } from './lock-server';
import { ok, running, type Script } from './review-server';

const both = (en: string, zh: string): Both => ({ en, 'zh-CN': zh });
const LONG = '努尔古丽·阿卜杜热依木 Nurgul Abdurehim-Something';
const OPEN = { stands: 'open', on: '', by: '', note: '' } as const;

type Stages = NonNullable<Answer<'readReview'>['stages']>;
const done = { due: '', done: true, late: false, next: false } as const;
const open = { due: '', done: false, late: false, next: false } as const;

const CHECKED = { stands: 'given', who: 'Deputy general manager of sales', on: '2026-07-07', by: '林佩文', note: '' } as const;
const COLLECTED = { stands: 'given', who: 'HR', on: '2026-07-08', by: '刘芳', note: '' } as const;

const stagesWith = (last: Stages['list'][number], more: Stages['list'] = []): Stages => ({
  sheetId: 30,
  holds: true,
  list: [
    { ...done, title: 'Arrangement' },
    { ...done, title: 'Scoring', due: '2026-07-03' },
    { ...done, title: 'Check', due: '2026-07-10', approval: CHECKED },
    { ...done, title: 'Confirm and add up', due: '2026-07-10', approval: COLLECTED },
    last,
    ...more,
    { ...open, title: 'Results, to the named viewers only' },
    { ...open, title: 'One-to-one talk' },
    { ...open, title: 'Archive', closes: true },
  ],
});
const approval = { ...open, title: 'Approval', due: '2026-07-10', next: true };

/** At Home: it waits for whom HR has named; nobody is named; it was sent back; it is of another version, and a stage came out of turn. */
export const WAITS: Answer<'readReview'> = {
  ...AT_HOME,
  stages: stagesWith({ ...approval, approval: { ...OPEN, who: 'General manager', approver: '周建国' } }),
};
export const BACK: Answer<'readReview'> = {
  ...AT_HOME,
  stages: stagesWith({
    ...approval,
    approval: {
      ...OPEN,
      ...{ stands: 'back', who: 'General manager', by: '周建国' },
      note: '程亮 E017: The returned order of 12 June was the supplier’s fault. Please look at “delivery on time” again.',
    },
  }),
};
export const OTHER: Answer<'readReview'> = {
  ...AT_HOME,
  stages: {
    sheetId: 30,
    holds: true,
    list: [
      { ...done, title: 'Scoring' },
      { ...approval, title: 'Check', late: true, approval: { ...CHECKED, stands: 'other' } },
      { ...open, title: 'Confirm and add up', approval: { ...COLLECTED, stands: 'other' } },
      { ...open, title: 'Approval', approval: { ...OPEN, who: LONG } },
      { ...done, title: 'Results, to the named viewers only', ahead: true },
      { ...open, title: 'Archive', closes: true },
    ],
  },
};

type Stage = Answer<'readStages'>['list'][number];
const stage = (n: number, title: string, more: Partial<Stage> = {}): Stage => ({
  ...{ n, title, what: 'HR arranges the review and supervises it', who: 'HR', due: '', on: '', by: '', number: '', record: '' },
  ...{ done: false, next: false, ahead: false, closes: false, notes: '', email: '', mine: false, lacks: [], later: [] },
  ...more,
});
const before = (en: string, zh: string, people: readonly string[] = []) => ({ sentence: both(en, zh), sheetId: 30, people: [...people] });

const STAGES: Answer<'readStages'> = {
  ...{ sheetId: 30, obstacles: [], today: '2026-07-09' },
  list: [
    stage(1, 'Arrangement', { done: true, on: '2026-06-26', by: '刘芳', later: ['Scoring'] }),
    stage(2, 'Scoring', { done: true, who: LONG }),
    stage(3, 'Comments', { what: 'Four boxes for each person', who: 'Direct manager' }),
    stage(4, 'Managers’ meeting', {
      ...{ what: 'Decides on the results; the resolution’s number is noted', notes: 'resolution' },
      lacks: [
        before('“Comments” comes before it: 34 still to do.', '它排在“评语”之后，而该环节尚余 34 项。', [
          ...['许诺 E016', '韩冬 E017', '马超 E024', `${LONG} E040`, '何雨 E033', '袁媛 E012'],
        ]),
        before('The scores are to be locked before it.', '须先锁定评分。'),
      ],
    }),
    stage(5, 'Check', {
      ...{ done: true, on: '2026-07-07', by: '林佩文', record: 'the signed sheet, folder 3', who: 'Deputy general manager of sales' },
      approval: CHECKED,
    }),
    stage(6, 'Confirm and add up', { next: true, mine: true, approval: { ...OPEN, who: 'HR' }, due: '2026-07-10' }),
    stage(7, 'Approval', {
      ...{ who: 'General manager', email: 'zhou@example.com', due: '2026-07-10' },
      approval: { ...OPEN, who: 'General manager', approver: '周建国' },
    }),
    stage(8, 'Second approval', { who: 'Chair', approval: { ...OPEN, who: 'Chair' } }),
    stage(9, 'Sent back', {
      record: '程亮 E017: Please look at “delivery on time” again.',
      approval: { ...OPEN, stands: 'back', who: 'General manager', by: '周建国' },
    }),
    stage(10, 'Results', {
      done: true,
      ahead: true,
      on: '2026-07-08',
      by: 'HR',
      lacks: [before('“Approval” comes before it.', '它排在“批准”之后。')],
    }),
    stage(11, 'Archive', { closes: true, lacks: [before('It is done by closing the review.', '关闭考核时即登记完成。')] }),
  ],
};

const result = (id: string, name: string, score: string, grade: string, step: number, outcome = '') => ({
  ...{ id, name, department: 'Merchandising', score, grade, step, outcome },
});
const TO_APPROVE: Answer<'readApproval'> = {
  ...{ plan: 'plan-02', period: '2026-06', average: '84.01', seen: '1 a', self: false },
  steps: [{ n: 8, title: 'Approval', due: '2026-07-10', stands: 'open', lacks: [] }],
  given: [
    { n: 6, title: 'Check', by: '林佩文', on: '2026-07-07', own: false },
    { n: 7, title: 'Confirm and add up', by: '刘芳', on: '2026-07-08', own: false },
  ],
  results: [
    result('E012', 'Yuan Yuan', '90.40', 'A', 1),
    result('E014', LONG, '86.15', 'B', 2, 'Twelve months’ bonus times 1.2, and the next step of pay, with the market'),
    result('E009', 'Zhang Wei', '81.60', 'B', 2),
    result('E017', 'Cheng Liang', '77.90', 'Employee to be motivated', 5),
    result('E020', 'Deng Yuqing', '', '', 0),
  ],
  viewers: [both('The rater', '考评负责人'), both('the reviewee', '被考评人'), both('the (deputy) general manager', '（副）总经理')],
};
export const NOT_YET: Answer<'readApproval'> = {
  ...TO_APPROVE,
  self: true,
  steps: [
    {
      ...{ n: 8, title: 'Approval', due: '', stands: 'other' },
      lacks: [both('“Confirm and add up” comes before it.', '它排在“核准汇总”之后。')],
    },
  ],
};
export const NOTHING_WAITS: Answer<'readApproval'> = { ...TO_APPROVE, steps: [] };

/** What an approver who scores nobody is told at Home. */
export const APPROVER: Answer<'readReview'> = {
  ...{ id: AT_HOME.id, plan: AT_HOME.plan, period: AT_HOME.period, language: AT_HOME.language, created: AT_HOME.created },
  ...{ progress: [], selfs: [], targets: [], people: 0, scored: 0, missing: [], repair: [], summary: 0, hr: false },
  ...{ locked: { ...LOCKED, by: '' }, approve: 1 },
};

const VOIDING: Answer<'readLocking'> = {
  ...SHUT,
  voids: [
    { title: 'Check', by: '林佩文', on: '2026-07-07' },
    { title: 'Confirm and add up', by: '刘芳', on: '2026-07-08' },
  ],
};

export const staging = (home = WAITS, stages = STAGES, toApprove = TO_APPROVE): Script => ({
  ...running(),
  readReview: () => ok(home),
  readStages: () => ok(stages),
  doneStage: () => ok({ count: 1 }),
  undoStage: () => ok({ count: 1 }),
  nameApprover: () => ok({ count: 1 }),
  readApproval: () => ok(toApprove),
  approve: () => ok({ count: 1 }),
  sendBack: () => ok({ count: 1 }),
  readLocking: () => ok(VOIDING),
});
