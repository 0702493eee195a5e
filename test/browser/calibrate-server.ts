// A review that is calibrated, as the scripted server tells of it: the sample company of the drawings.
import type { Answer } from '../../src/rpc/contract';
import { adjusting, RESULTS } from './adjust-server';
import { ok, type Script } from './review-server';

type Read = Answer<'readCalibration'>;
type Person = Read['people'][number];

const GRADES = [
  { grade: 'A', criterion: '>=90', step: 1 },
  { grade: 'B', criterion: '>=80 <90', step: 2 },
  { grade: 'C', criterion: '>=70 <80', step: 3 },
  { grade: 'D', criterion: '>=60 <70', step: 4 },
  { grade: 'E', criterion: '<60', step: 5 },
] as const;
const gradeOf = (score: number): string => (score >= 90 ? 'A' : score >= 80 ? 'B' : score >= 70 ? 'C' : score >= 60 ? 'D' : 'E');

const DEPARTMENTS = ['Logistics', 'Merchandising', 'Design', 'HR', ''] as const;
const SCORES = [
  ...[56.8, 63.4, 69.7, 75.2, 78.4, 79.6, 80.06, 81.4, 82.2, 83.1, 83.6, 84.4, 85.2, 85.6, 86.1, 86.4, 87.2, 87.4],
  ...[87.9, 88.2, 88.6, 88.98, 89.22, 89.28, 89.68, 89.94, 90.98, 91.5, 92.3, 92.6, 93.1, 93.4, 94.7, 96.2],
];
const NAMES = ['张伟', '程亮', '袁媛', '徐静', '王磊', '魏国栋', '刘芳', '何雨', '李敏', '陈思远'];
const LONG = '努尔古丽·阿卜杜热依木 Nurgul Abdurehim-Something';

const OPEN: Person['settled'] = { is: 'open', since: false };
const person = (score: number, n: number): Person => ({
  ...{ id: `E${String(n + 1).padStart(3, '0')}`, name: n === 27 ? LONG : (NAMES[n % NAMES.length] ?? '') },
  department: DEPARTMENTS[n % DEPARTMENTS.length] ?? '',
  ...{ group: n % 5 === 0 ? 'Middle managers' : 'General staff', score, exact: score, calculated: score },
  ...{ grade: gradeOf(score), before: gradeOf(score), settled: OPEN },
});

/** Three are adjusted, twenty confirmed, one of those moved since; one is who asks, one has no score yet, one is not rated at all. */
const PEOPLE: readonly Person[] = [
  ...SCORES.map(person).map((each, n): Person => {
    if (n === 24) return { ...each, own: true };
    if (n === 26) return { ...each, score: 89.2, exact: 89.2, grade: 'B', settled: { is: 'changed', n: 3 } };
    if (n === 5) return { ...each, score: 80.28, exact: 80.28, grade: 'B', settled: { is: 'changed', n: 4 } };
    if (n === 12) return { ...each, settled: { is: 'open', since: true } };
    return n < 22 ? { ...each, settled: { is: 'confirmed', when: '2026-07-08 15:20', who: 'liu.fang@example.com' } } : each;
  }),
  { ...{ id: 'E035', name: '何雨', department: 'Design', group: 'General staff', grade: '', before: '' }, settled: { is: 'unscored' } },
  { ...{ id: 'E036', name: '赵国强', department: 'HR', group: 'Middle managers', grade: '', before: '' }, settled: { is: 'exempt' } },
];

const spread = (mean: number, count: number): number[] =>
  Array.from({ length: count }, (_, n) => Math.round((mean + ((n * 37) % 23) - 11 - (n % 7 === 0 ? 8 : 0)) * 10) / 10);
const rater = (name: string, scores: number[], apart?: number): Read['raters'][number] => ({
  ...{ name, rated: scores.length, least: Math.min(...scores), most: Math.max(...scores), scores },
  mean: scores.reduce((sum, each) => sum + each, 0) / scores.length,
  ...(apart !== undefined && { apart }),
});

export const CALIBRATION: Read = {
  people: [...PEOPLE],
  rules: {
    grades: [...GRADES],
    limits: [['A', '<=25%'], ['B', '<=50%'], ['C', '>=10%'], ['D', '<=10%'], ['E', '<=5%']], // biome-ignore format: a line
    ...{ headRule: { rounding: 'down' }, decimals: 2, basis: 'exact', full: 100 },
  },
  raters: [
    rater('赵国强', spread(90, 6), 6.3),
    rater('周建国', spread(85.4, 34), 0.3),
    rater('李敏', spread(86, 8), 0),
    rater('林佩文', spread(84.8, 24), -0.1),
    rater('何志远', spread(84, 10), -1.9),
    rater(LONG, spread(80, 5)),
    { name: '王磊', rated: 3, least: 82, most: 89.5, scores: [] },
    { name: '苏晓彤', rated: 1, least: 77.7, most: 77.7, scores: [] },
  ],
  sessions: [
    {
      ...{ when: '2026-07-08 15:20', who: 'liu.fang@example.com' },
      said: 'Company, 2026, first half: Managers’ meeting, 2026-07-08. Took part: Zhao Guoqiang, Wang Lei. Results confirmed: 20.',
    },
  ],
  ...{ log: 91, today: '2026-07-22', obstacles: [] },
};

/** Everybody is confirmed or changed. */
export const SETTLED: Read = {
  ...CALIBRATION,
  people: CALIBRATION.people
    .filter(({ settled }) => settled.is !== 'unscored')
    .map((each) =>
      each.settled.is === 'open' ? { ...each, settled: { is: 'confirmed', when: '2026-07-08 15:20', who: 'wu.gang@example.com' } } : each,
    ),
};

export const calibrating = (read = CALIBRATION): Script => ({
  ...adjusting({
    ...RESULTS,
    people: read.people.map(({ before: _, settled: __, apart: ___, ...each }) => each),
  }),
  readCalibration: () => ok(read),
  confirmResults: ({ people }) => ok({ count: people.length }),
  endCalibration: () => ok({ at: '2026-07-22T10:00:00+08:00', by: 'liu.fang@example.com' }),
});
