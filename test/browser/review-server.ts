// A server for the sidebar by script: an answer an operation, each of which a test may put another in place of.

import { toldRoster } from '../../src/google/told-roster';
import * as en from '../../src/i18n/en/failures';
import type { Person } from '../../src/plans/person';
import type { Choices } from '../../src/plans/roster/choices';
import { examplePeople } from '../../src/plans/roster/examples';
import { byKind } from '../../src/plans/roster/kinds';
import { readRoster } from '../../src/plans/roster/read';
import type { Answer, Args, Operation } from '../../src/rpc/contract';
import { type FailureCode, failed, type Outcome } from '../../src/rpc/failure';
import type { TabKind } from '../../src/workbook/tab-kinds';
import { SAMPLE_ROWS } from '../workbook/company';

export type Script = { readonly [O in Operation]?: (args: Args<O>) => Outcome<Answer<O>> | Promise<Outcome<Answer<O>>> };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
/** The server's failure, given as people read it. */
export function fails(code: FailureCode, message = `It did not work. ${NOTHING} Try again.`): Outcome<never> {
  const [happened = '', todo = ''] = message.split(` ${NOTHING} `);
  return failed(code, { happened, todo, message });
}
const NOTHING = en.failed.nothing;

export const PLANS = Array.from({ length: 12 }, (_, n) => `plan-${String(n + 1).padStart(2, '0')}`);
export const REVIEW = { id: 'plan-05:2026-H1', plan: 'plan-05', period: '2026-H1', tabs: ['Score · 李敏', 'Summary'] };

/** The sample company, and what the roster's own checks find in it. */
export const roster = (
  rows: readonly (readonly unknown[])[] = SAMPLE_ROWS,
  place = 'People',
  choices?: Choices,
): Outcome<Answer<'checkPeople'>> => {
  const { findings, ...read } = readRoster(rows, 1, choices);
  return ok(toldRoster(place, { ...read, findings: byKind(findings) }));
};

const tab = (title: string, kind: TabKind, people = 0) => ({ title, kind, people });
export const PREVIEW: Answer<'previewReview'> = {
  tabs: [
    tab('Guide', 'guide'),
    tab('Plan', 'plan'),
    ...[
      '周建国 · Middle managers',
      '周建国 · General staff',
      '林佩文 · Middle managers',
      '林佩文 · General staff',
      '何志远',
      '李敏',
      '王磊',
      '苏晓彤',
      '赵国强',
    ].map((name, n) => tab(`Score · ${name}`, 'score', 3 + n)),
    tab('Comments', 'comments'),
    tab('Summary', 'summary'),
    tab('Dashboard', 'dashboard'),
    tab('Interviews', 'interviews'),
    tab('Appeals', 'appeals'),
    tab('History', 'history'),
    tab('Log', 'log'),
  ],
  people: 34,
  raters: [
    { id: 'E001', name: '周建国', email: 'e1@example.com', tabs: [{ title: 'Score · 周建国', people: 34, sheetId: 0 }] },
    { id: 'E008', name: '李敏', email: 'e8@example.com', tabs: [{ title: 'Score · 李敏', people: 8, sheetId: 0 }] },
    { id: 'E010', name: '赵国强', email: '', tabs: [{ title: 'Score · 赵国强', people: 4, sheetId: 0 }] },
  ],
  open: [],
  findings: [],
  standing: [],
  protects: '',
};

const progress = (rater: string, name: string, done: number, all: number, sheetId: number, title = `Score · ${name}`) => ({
  title,
  sheetId,
  rater,
  name,
  email: rater === 'E010' ? '' : `${rater.toLowerCase()}@example.com`,
  done,
  all,
  begun: done,
  filled: done,
});

const stage = (title: string, due = '', done = false, late = false) => ({ title, due, done, late, next: title === 'Scoring' });

export const RUNNING: Answer<'readReview'> = {
  id: REVIEW.id,
  plan: 'plan-05',
  period: '2026-H1',
  language: 'en',
  created: '2026-06-26T06:07:00.000Z',
  progress: [
    progress('E001', '周建国', 5, 7, 11, 'Score · 周建国 · Middle managers'),
    progress('E001', '周建国', 7, 27, 12, 'Score · 周建国 · General staff'),
    progress('E008', '李敏', 5, 8, 13),
    progress('E005', '王磊', 3, 3, 14),
    progress('E010', '赵国强', 0, 4, 15),
    progress('E009', '努尔古丽·阿卜杜热依木 Nurgul Abdurehim-Something', 1, 3, 16),
  ],
  selfs: [],
  targets: [],
  stages: {
    sheetId: 98,
    list: [
      stage('Notice', '', true),
      { ...stage('Scoring', '2026-07-03'), left: 22 },
      stage('Comments'),
      stage('Managers’ meeting', '2026-07-10'),
      stage('Results', '2026-06-20', false, true),
      stage('Archive'),
    ],
  },
  people: 34,
  scored: 12,
  missing: [],
  repair: [],
  summary: 99,
  hr: true,
};

/** What a rater who is not HR is told, by ID. */
export const asRater = (id: string): Answer<'readReview'> => {
  const { stages: _, ...rest } = RUNNING;
  return { ...rest, progress: RUNNING.progress.filter(({ rater }) => rater === id), people: 0, scored: 0, summary: 0, hr: false };
};

const link = (gid: number) => `https://docs.google.com/spreadsheets/d/abc/edit#gid=${gid}`;
const access = (id: string, name: string, email: string, has: 'editor' | 'none' | 'noEmail', title = `Score · ${name}`) => ({
  ...{ id, name, email, was: '', access: has, refused: '' },
  tabs: [{ title, link: link(Number(id.slice(1))) }],
});
export const ACCESS: Answer<'listAccess'> = {
  raters: [
    access('E001', '周建国', 'e1@example.com', 'none'),
    access('E002', '林佩文', 'e2@example.com', 'none'),
    access('E008', '李敏', 'e8@example.com', 'editor'),
    access('E010', '赵国强', '', 'noEmail'),
  ],
  hr: [],
};

/** As above, and the first rater's address on the roster is another than when the review was created. */
export const CHANGED: Answer<'listAccess'> = {
  hr: [],
  raters: ACCESS.raters.map((rater) =>
    rater.id === 'E001'
      ? { ...rater, access: 'changed', email: 'new@example.com', was: 'e1@example.com' }
      : { ...rater, access: rater.access === 'none' ? 'editor' : rater.access },
  ),
};

export const AMISS: Answer<'readReview'>['repair'] = [
  {
    en: '“Score · 李敏”: e8@example.com cannot type where they should.',
    'zh-CN': '“评分·李敏”：e8@example.com 无法在应填写的单元格中输入。',
  },
  {
    en: 'The named range ST_05_2026H1_grades is gone: formulas that read it fail.',
    'zh-CN': '命名区域 ST_05_2026H1_grades 已不在，引用它的公式会出错。',
  },
];

export const SETTINGS: Answer<'readSettings'> = {
  language: '',
  theme: 'light',
  sender: 'Liu Fang',
  hr: [],
  you: 'liu@example.com',
  owner: 'liu@example.com',
  older: [],
};

/** An empty workbook with the sample company on its People tab; a review that is made is there from then on. */
export function freshWorkbook(): Script {
  let made = false;
  return {
    ...running(),
    listPlans: () => ok({ plans: PLANS, reviews: made ? [REVIEW] : [] }),
    checkPeople: () => roster(),
    sayRoster: ({ columns, statuses }) => roster(SAMPLE_ROWS, 'People', { columns, statuses }),
    showRows: () => ok({}),
    previewReview: () => ok(PREVIEW),
    createReview: () => {
      made = true;
      return ok({ review: REVIEW.id, tabs: PREVIEW.tabs.length, first: 11, raters: PREVIEW.raters, protected: '' });
    },
  };
}

/** An empty workbook, where a tab for the roster can be made: with examples on it, until they are removed. */
export function blankWorkbook(): Script {
  let made = false;
  let examples: readonly Person[] = examplePeople('en');
  const rows = () => [SAMPLE_ROWS[0] ?? [], ...examples.map(({ id, name, department, position }) => [id, name, '', department, position])];
  return {
    ...freshWorkbook(),
    checkPeople: () => (made ? roster(rows()) : ok({ roster: '', people: [], findings: [] })),
    makeRoster: () => {
      made = true;
      return ok({});
    },
    removeExamples: () => {
      const { length: count } = examples;
      examples = [];
      return ok({ count });
    },
  };
}

/** A workbook with one review under way. */
export const running = (): Script => ({
  listPlans: () => ok({ plans: PLANS, reviews: [REVIEW] }),
  readReview: () => ok(RUNNING),
  listAccess: () => ok(ACCESS),
  grantAccess: ({ emails }) =>
    ok({
      ...ACCESS,
      raters: ACCESS.raters.map((rater) => (emails.includes(rater.email) ? { ...rater, access: 'editor' as const } : rater)),
    }),
  repair: () => ok({ mended: [] }),
  readAnswers: () => ok({ plan: 'plan-05', period: '2026-H1', language: 'zh-CN', answers: [], closed: false, reviewed: [] }),
  openTab: () => ok({}),
  keepDraft: () => ok({ kept: true, by: 'liu@example.com', at: '2026-06-26T06:07:00.000Z' }),
  readSettings: () => ok(SETTINGS),
  saveSettings: (settings) => ok(settings),
  readAutomatic: () =>
    ok({
      ...{ on: false, before: [7, 1], after: [1, 8, 15, 22], daysOff: false, hour: 9, by: '', at: '', today: '2026-06-30' },
      ...{ mail: { left: 1497 }, daily: { may: true }, gone: false, silent: false, seen: '', ended: false, perhaps: 0 },
    }),
});

/** What a review is taken along as. */
export const TAKEN: Answer<'exportReview'> = {
  tables: (['scores', 'summary', 'history'] as const).map((name) => ({
    name,
    columns: [
      { key: 'person_id', type: 'STRING', about: 'Who is reviewed' },
      { key: 'score', type: 'FLOAT64', about: 'The score' },
    ],
    rows: [
      ['E034', 90.98],
      ['=1+1', null],
    ],
  })),
};
