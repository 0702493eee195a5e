// A review whose results are adjusted and whose appeals are decided, as the scripted server tells of it: the sample company of the drawings.
import type { Answer } from '../../src/rpc/contract';
import { ok, RUNNING, running, type Script } from './review-server';

const LONG = '努尔古丽·阿卜杜热依木 Nurgul Abdurehim-Something';
const person = (id: string, name: string, score: number, grade: string, more: Partial<Answer<'readResults'>['people'][number]> = {}) => ({
  ...{ id, name, department: 'Logistics', group: 'General staff', grade, score, exact: score, calculated: score },
  ...more,
});

export const RESULTS: Answer<'readResults'> = {
  people: [
    person('E034', '张伟', 90.98, 'A'),
    person('E032', '程亮', 78.78, 'C'),
    person('E033', '袁媛', 89.94, 'B'),
    person('E011', '徐静', 88.98, 'B'),
    person('E018', LONG, 91.5, 'A', { department: 'Merchandising, customer service and returns' }),
    person('E001', '刘芳', 93, 'A', { own: true }),
    { ...{ id: 'E009', name: '何雨', department: '', group: 'General staff', grade: '' } },
  ],
  rules: {
    grades: [
      { grade: 'A', criterion: '>=90', step: 1 },
      { grade: 'B', criterion: '>=80 <90', step: 2 },
      { grade: 'C', criterion: '<80', step: 4 },
    ],
    limits: [
      ['A', '<=25%'],
      ['C', '>=10%'],
    ],
    ...{ headRule: { rounding: 'down' }, decimals: 2, basis: 'exact', full: 100 },
  },
  ...{ adjustments: 77, appealsTab: 78, today: '2026-07-22', answerDays: 15 },
  talkFirst: { en: 'Talk to the executive in charge of your department.', 'zh-CN': '与所在部门的分管领导沟通。' },
  appeals: [
    {
      ...{ row: 5, id: 'E032', name: '程亮', told: '2026-07-09', last: '2026-07-16', talk: '2026-07-13', asked: '2026-07-14' },
      ...{ due: '2026-08-04', inTime: 'yes', contested: 'Delivery on time', by: 'HR', proposal: 'Delays in June were the supplier’s' },
    },
    {
      ...{ row: 6, id: 'E018', name: LONG, told: '2026-07-09', last: '2026-07-16', talk: '', asked: '2026-07-20' },
      ...{ due: '2026-08-10', inTime: 'no', contested: '', by: '', proposal: '' },
    },
  ],
  ...{ obstacles: [], appealObstacles: [] },
};

export const MOVED = { moved: { now: { score: 89.2, grade: 'B' }, n: 3, entered: 'liu.fang@example.com, 2026-07-08 15:20' } };

const SCORED: Answer<'readReview'> = { ...RUNNING, scored: 34, results: { adjustments: true, appeals: true } };

export const adjusting = (results = RESULTS): Script => ({
  ...running(),
  readReview: () => ok(SCORED),
  readResults: () => ok(results),
  adjustResult: () => ok({ n: 1 }),
  decideAppeal: () => ok({ n: 0 }),
});
