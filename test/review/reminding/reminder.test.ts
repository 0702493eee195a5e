// The reminder to one rater: how far, until when, by which sentence of the policy, and whom they have left; in the workbook's language.
import type { Day } from '../../../src/plans/day';
import type { Plan } from '../../../src/plans/plan';
import { reminderFor } from '../../../src/review/reminding/reminder';

const record = { id: 'plan-05:2026-H1', plan: 'plan-05', version: 1, period: '2026-H1', created: '' } as const;
const QUOTE = { text: '考核于期末后 3 日内完成', en: 'Scoring ends within 3 days of the period’s end', section: '四3' };
const PLAN = {
  stages: [{ id: 'scoring', due: { state: 'given', value: { count: 3, of: 'daysAfter' }, quote: QUOTE } }],
} as unknown as Plan; // only its stages are read
const tab = (n: number) => ({ title: `Score ${n}`, link: `https://x/#gid=${n}` });
const rater = { name: '张伟', done: 1, all: 3, left: ['董晓燕', '袁媛'], tabs: [tab(1)] };
const about = { plan: undefined, due: '2026-07-03' as Day | '', today: '2026-06-30' as Day, sender: '' };

test.each([
  ['due, English', 'en', {}, {}, 'Scores due Fri 3 Jul 2026: 2 of your 3 people are left', ['Please finish by Fri 3 Jul 2026.', 'HR']],
  ['due, Chinese', 'zh-CN', {}, {}, '评分2026 年 7 月 3 日（周五）截止：您的 3 人中还有 2 人未评', ['尚缺：董晓燕、袁媛。', '人力资源部']],
  ['late', 'en', { today: '2026-07-04' as Day }, {}, 'Scores were due Fri 3 Jul 2026: 2 of your 3 people are left', ['please finish now.']],
  [
    'on the day itself it is not late',
    'en',
    { today: '2026-07-03' as Day },
    { done: 2 },
    'Scores due Fri 3 Jul 2026: 1 of your 3 people is left',
    [],
  ],
  ['no day', 'en', { due: '' as const }, { done: 0, all: 1 }, 'Scores: one person is left', ['Please finish soon.']],
  [
    'the sentence of the policy',
    'en',
    { plan: PLAN, sender: 'Liu Fang, HR' },
    {},
    'Scores due Fri 3 Jul 2026: 2 of your 3 people are left',
    [`The policy (4.3): “${QUOTE.en}”`, 'Liu Fang, HR'],
  ],
  [
    'the same, Chinese',
    'zh-CN',
    { plan: PLAN },
    {},
    '评分2026 年 7 月 3 日（周五）截止：您的 3 人中还有 2 人未评',
    [`考核办法四3：“${QUOTE.text}”`],
  ],
  ['many names', 'en', {}, { left: Array.from({ length: 25 }, (_, n) => `P${n}`) }, /./, ['P19 and 5 more.']],
] as const)('%s', (_, language, more, whose, subject, said) => {
  const message = reminderFor({ ...about, ...more, record: { ...record, language } }, { ...rater, ...whose });
  expect(message.subject).toMatch(typeof subject === 'string' ? new RegExp(`^${subject.replace(/[.()*]/g, '\\$&')}$`) : subject);
  const text = message.parts.map((part) => part.text).join('\n');
  for (const each of said) expect(text).toContain(each);
});

test('one tab is opened as one’s own, several by their titles', () => {
  const of = (count: number) =>
    reminderFor({ ...about, record: { ...record, language: 'en' } }, { ...rater, tabs: Array.from({ length: count }, (_, n) => tab(n)) })
      .parts.filter(({ link }) => link)
      .map(({ text }) => text);
  expect([of(1), of(2)]).toEqual([['Open your score tab'], ['Open “Score 0”', 'Open “Score 1”']]);
});
