// A review whose scores are locked, or about to be, as the scripted server tells of it.
import type { Both } from '../../src/i18n/both';
import type { Answer } from '../../src/rpc/contract';
import { ok, RUNNING, running, type Script } from './review-server';

const both = (en: string, zh: string): Both => ({ en, 'zh-CN': zh });
const LONG = '努尔古丽·阿卜杜热依木 Nurgul Abdurehim-Something';

export const LOCKED = { by: 'liu.fang@example.com', at: '2026-07-06T16:40:00+08:00', tabs: 6 };

export const READY: Answer<'readLocking'> = {
  ...{ tabs: 6, raters: 5, rows: 52, done: 52, unfinished: [], again: [], shut: [], due: '2026-07-03', obstacles: [] },
};
export const UNFINISHED: Answer<'readLocking'> = {
  ...READY,
  done: 46,
  unfinished: [
    {
      ...{ title: 'Score · 李敏', sheetId: 13, name: '李敏', done: 5, all: 8 },
      rows: [
        { person: '许诺 E016', left: '2 to score; comment' },
        { person: '韩冬 E017', left: '' },
        { person: '马超 E024', left: 'not begun' },
      ],
    },
    {
      ...{ title: `Score · ${LONG}`, sheetId: 16, name: LONG, done: 0, all: 7 },
      rows: Array.from({ length: 7 }, (_, n) => ({ person: `Person ${n + 1} E0${40 + n}`, left: 'not begun' })),
    },
  ],
};
export const AGAIN: Answer<'readLocking'> = {
  ...{ ...READY, tabs: 2, raters: 2, rows: 12, done: 12 },
  again: [
    {
      ...{ title: 'Score · 李敏', sheetId: 13, by: 'liu.fang@example.com', reason: 'A query about scores: what two scores rest on' },
      changes: [
        { person: '许诺 E016', cell: 'Teamwork', old: '82', now: '88' },
        { person: '许诺 E016', cell: 'Comment', old: '', now: 'Took over two colleagues’ orders in May' },
      ],
    },
    { title: 'Score · 王磊', sheetId: 14, by: 'liu.fang@example.com', reason: 'Another reason: looked at again', changes: [] },
  ],
};
export const BLOCKED: Answer<'readLocking'> = {
  ...READY,
  obstacles: [
    both(
      'You may not change all of these tabs: Score · 李敏. The file’s owner locks the scores.',
      '以下工作表您不能全部修改：评分·李敏。请由文件所有者锁定评分。',
    ),
  ],
};
export const SHUT: Answer<'readLocking'> = {
  ...READY,
  locked: LOCKED,
  shut: RUNNING.progress.map(({ title, sheetId, name, all }) => ({ title, sheetId, name, rows: all })),
};

const difference = (
  key: string,
  more: Partial<Answer<'checkLock'>['differences'][number]>,
): Answer<'checkLock'>['differences'][number] => ({
  ...{ key, kind: 'row', title: 'Score · 李敏', sheetId: 13, row: 9, name: '许诺', id: 'E016', back: true },
  cells: [{ heading: 'Teamwork', old: '82', now: '88' }],
  ...more,
});
export const CHANGED: Answer<'checkLock'> = {
  ...{ at: '2026-07-07T09:20:00+08:00', tabs: 6, rows: 52, obstacles: [] },
  differences: [
    difference('a', {}),
    difference('b', {
      ...{ row: 10, name: LONG, id: 'E017', back: false },
      cells: [
        { heading: 'Quality of work and of what is handed over · Actual', old: '…', now: '' },
        { heading: 'Comment', old: 'As agreed', now: 'Something else that is quite a bit longer than what was there before it' },
      ],
    }),
    difference('c', { kind: 'new', row: 12, name: '何雨', id: 'E033', back: false }),
    difference('d', { kind: 'print', row: 0, name: '', id: '', cells: [], back: false }),
  ],
};
export const UNCHANGED: Answer<'checkLock'> = { ...CHANGED, differences: [] };

export const ON_TAB: Answer<'readLocked'> = {
  columns: [
    { mark: 'input:key/a', heading: 'Enquiry-to-order rate · Actual', wanted: both('a number, or N/A', '数字，或 N/A') },
    { mark: 'rated:key/b', heading: 'Teamwork', wanted: both('a number from 0 to 100, or N/A', '0 至 100 的数字，或 N/A') },
  ],
  rows: [
    { id: 'E024', name: '马超', cells: ['33.2', '82'] },
    { id: 'E017', name: LONG, cells: ['', 'N/A'] },
  ],
  released: '',
};

const LOCK: NonNullable<Answer<'readReview'>['lock']> = { next: false, tabs: 6, open: [], changed: [] };
/** At Home: it may be locked, it comes next, it is locked, rows changed since and a tab is open again. */
export const BESIDE: Answer<'readReview'> = { ...RUNNING, lock: LOCK };
export const NEXT: Answer<'readReview'> = {
  ...RUNNING,
  ...{ scored: 34, lock: { ...LOCK, next: true } },
  progress: RUNNING.progress.map((tab) => ({ ...tab, done: tab.all, begun: tab.all, filled: tab.all })),
};
export const AT_HOME: Answer<'readReview'> = { ...NEXT, locked: LOCKED, lock: LOCK };
export const AMISS_AT_HOME: Answer<'readReview'> = {
  ...AT_HOME,
  locked: { ...LOCKED, tabs: 5 },
  lock: {
    ...LOCK,
    open: [{ title: 'Score · 王磊', sheetId: 14 }],
    changed: [
      { title: 'Score · 李敏', sheetId: 13, rows: 2 },
      { title: `Score · ${LONG}`, sheetId: 16, rows: 1 },
    ],
  },
};

export const locking = (home = NEXT, read = READY, checked = CHANGED): Script => ({
  ...running(),
  readReview: () => ok(home),
  readLocking: () => ok(read),
  lockScores: () => ok({ locked: LOCKED, rows: 52 }),
  reopenScores: () => ok({ count: 1 }),
  checkLock: () => ok(checked),
  settleChange: () => ok({ count: 1 }),
  readLocked: () => ok(ON_TAB),
  correctScore: () => ok({ count: 1 }),
});
