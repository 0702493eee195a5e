// What a letter says: the sum that holds or none, what was adjusted, comments and clauses, nobody else; and that no data in it is read as HTML.
import type { Day } from '../../../src/plans/day';
import { readyPlan } from '../../../src/plans/ready';
import { lettersOf } from '../../../src/review/letters/letter';
import { letterMail, letterPage, page } from '../../../src/review/letters/letter-page';
import { type Setting, tellLetter } from '../../../src/review/letters/letter-text';
import type { ReviewReadBack } from '../../../src/review/read-back';
import { answeredPlan } from '../../workbook/fixtures';

const PLAN = answeredPlan('plan-05');
const made = readyPlan(PLAN, 'half');
if (!made.ok) throw new Error('plan 5 is answered');
const { ready } = made;
const [, staff] = ready.cards;
const GROUP = staff?.title['zh-CN'] ?? '';

type Row = Readonly<Record<string, unknown>>;
const ROW: Row = {
  ...{ id: 'E019', name: '韩冬', department: '市场推广部', group: GROUP },
  ...{ 'dimension:key': 64.55, 'dimension:general': 72.4, final: 68.475, calculated: 68.475, grade: 'D', rank: 12, outcome: '' },
};
const OTHER: Row = { ...ROW, id: 'E020', name: '许诺' };
const BOXES: Row = { id: 'E019', 'box:0': '两次未达标', 'box:1': '细致', 'box:2': '每周查看', 'box:3': '9,000' };
const about = { review: '', key: 'summary' } as const;
const readOf = (row: Row, boxes: Row = BOXES): ReviewReadBack => ({
  record: { id: '', plan: 'plan-05', version: 1, period: '2026-H1', language: 'zh-CN', created: '' },
  missing: [],
  tabs: [
    { key: 'summary', sheetId: 1, title: '', about, rows: [row, OTHER], stuck: false },
    { key: 'comments', sheetId: 2, title: '', about, rows: [boxes], stuck: false },
  ],
});
const one = (row: Row = ROW, boxes?: Row) => {
  const [first] = lettersOf(readOf(row, boxes), ready, { language: 'zh-CN' });
  if (!first) throw new Error('no letter');
  return first;
};
const SETTING: Setting = {
  ...{
    plan: PLAN,
    period: '2026-H1',
    language: 'zh-CN',
    decimals: 2,
    told: '2026-07-09' as Day,
    sender: '刘芳',
    comments: true,
    rank: false,
  },
  term: { days: 7, working: false, until: '2026-07-16' as Day },
};

test('the sum can be redone: score times weight, added up exactly', () => {
  const { letter, lacking, others } = one();
  expect([lacking, others, letter.adds]).toEqual([[], [], true]);
  const { final, sums, total } = tellLetter(letter, SETTING);
  expect([final, total]).toEqual(['68.48', '68.475']);
  expect(sums.map(({ score, weight, counts }) => [score, weight, counts])).toEqual([
    ['64.55', '50%', '32.275'],
    ['72.40', '50%', '36.2'],
  ]);
});

test.each([
  [68.475, 2, '68.48'],
  [0.125, 2, '0.13'],
  [1.005, 2, '1.01'],
  [90, 0, '90'],
  [-2.5, 0, '-3'],
])('%d with %i decimals is %s, as a cell shows it', (final, decimals, text) =>
  expect(tellLetter({ ...one().letter, final }, { ...SETTING, decimals }).final).toBe(text),
);

test('a score that is no round number is told so that the sum can be worked out again', () => {
  const { letter } = one({ ...ROW, 'dimension:key': 64.55333333, final: 68.476666665, calculated: 68.476666665 });
  expect(tellLetter(letter, SETTING).sums[0]).toMatchObject({ score: '64.5533', counts: '32.2767' });
});

test.each<[what: string, row: Row, boxes: Row | undefined, expected: object]>([
  [
    'a sum that does not hold is not shown',
    { ...ROW, calculated: 70, final: 70 },
    undefined,
    { letter: { adds: false, calculated: undefined } },
  ],
  ['what was adjusted is said', { ...ROW, final: 72 }, undefined, { letter: { final: 72, calculated: 68.475, adds: true } }],
  ['no score', { ...ROW, final: '', calculated: '', grade: '' }, undefined, { lacking: ['score', 'grade'] }],
  ['a comment is missing', ROW, { ...BOXES, 'box:2': ' ' }, { lacking: ['comments'] }],
  ['another’s name in a comment', ROW, { ...BOXES, 'box:1': '不如许诺' }, { others: ['许诺'] }],
])('%s', (_, row, boxes, expected) => expect(one(row, boxes)).toMatchObject(expected));

test('how and until when to appeal, who to talk to first, and that to confirm is not to agree', () => {
  const { sections, signed } = tellLetter(one().letter, SETTING);
  const text = sections.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n');
  expect(text).toContain('最迟于2026 年 7 月 16 日（周四）提出申诉（自告知次日起 7 个自然日内）。');
  expect(text).toContain(PLAN.appeal?.first['zh-CN'] ?? 'no appeal');
  expect(text).toContain('签收不代表认可结果');
  expect(signed).toBe('刘芳 · 2026 年 7 月 9 日（周四）');
});

test.each([
  ['comments only where HR says so', { comments: false }, '两次未达标', false],
  ['the rank only where HR says so', { rank: true }, '第 12 名', true],
  ['and not else', {}, '第 12 名', false],
] as const)('%s', (_, more, text, expected) => {
  const setting = { ...SETTING, ...more };
  const { letter } = one();
  expect(letterPage(letter, tellLetter(letter, setting), 'zh-CN').html.includes(text)).toBe(expected);
});

const BAD = `<script>alert("1")</script>`;
test('no data is read as HTML, in the mail, on the page and in its PDF', () => {
  const { letter } = one({ ...ROW, name: BAD, department: BAD, grade: BAD, outcome: BAD }, { ...BOXES, 'box:0': BAD });
  const mail = letterMail(letter, tellLetter(letter, { ...SETTING, sender: BAD }), 'zh-CN', 'x@example.com', BAD);
  for (const html of [mail.html, mail.page?.html ?? '', page(letterPage(letter, tellLetter(letter, SETTING), 'zh-CN'), 'zh-CN', BAD)]) {
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
  }
  expect(mail.html).not.toMatch(/class=|<link|<img/);
});

test('a clause stands with what follows from it, and none with what no rule says', () => {
  const monthly = readyPlan(answeredPlan('plan-03'), 'month');
  if (!monthly.ok) throw new Error('plan 3 is answered');
  const [card] = monthly.ready.cards;
  const clausesOf = (outcome: string): readonly string[] => {
    const [first] = lettersOf(readOf({ ...ROW, group: card?.title['zh-CN'], outcome }), monthly.ready, { language: 'zh-CN' });
    return first?.letter.clauses ?? [];
  };
  const rules = monthly.ready.plan.streaks;
  expect(rules.length).toBeGreaterThan(1);
  for (const { text, quote } of rules) expect([text['zh-CN'], clausesOf(text['zh-CN'])]).toEqual([text['zh-CN'], [quote.section]]);
  expect(clausesOf('另行通知')).toEqual([]);
});
