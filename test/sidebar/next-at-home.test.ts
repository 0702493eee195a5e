// The one next step at Home: a table of what is there and what comes next.
import { nextAtHome, nextBefore } from '../../sidebar/review/home/next-at-home';

const row = { title: 'Score', sheetId: 1, rater: 'E1', name: '', email: '', done: 1, all: 2, begun: 1, filled: 1 };
const stage = (more: object = {}) => ({ title: 'Stage', due: '', done: false, late: false, next: true, ...more });
const stages = (...list: ReturnType<typeof stage>[]) => ({ sheetId: 9, list });
const RUNNING = { repair: [], targets: [], progress: [row], stages: stages(stage({ left: 3 })) };
const AMISS = [{ en: 'A name is gone.', 'zh-CN': '名称不在了。' }];
const TARGETS = [{ title: 'Score', sheetId: 1, blank: 2 }];

test.each<[next: string, change: object, why: string]>([
  ['watch', {}, 'others have something to fill in'],
  ['period', { closed: { by: '', at: '' }, repair: AMISS }, 'a closed review is over'],
  ['repair', { repair: AMISS, targets: TARGETS, outside: 2 }, 'what is amiss comes first'],
  ['targets', { targets: TARGETS, outside: 2 }, 'raters find them there'],
  ['share', { outside: 2 }, 'nobody scores who cannot open the file'],
  ['watch', { outside: 2, progress: [{ ...row, done: 2 }] }, 'who is done needs no access any more'],
  ['lock', { stages: stages(stage()), lock: { next: true, tabs: 2, open: [], changed: [] } }, 'what comes next rests on the scores'],
  [
    'check',
    { lock: { next: false, tabs: 2, open: [], changed: [{ title: 'Score', sheetId: 1, rows: 1 }] } },
    'scores differ from what was locked',
  ],
  ['share', { outside: 2, lock: { next: true, tabs: 2, open: [], changed: [] } }, 'raters come first'],
  ['stage', { stages: stages(stage()) }, 'a day is to be noted'],
  ['stage', { stages: stages(stage({ left: 0 })) }, 'likewise, and all is filled in'],
  ['close', { stages: stages(stage({ closes: true })) }, 'the last stage'],
  ['close', { stages: stages(stage({ next: false, done: true })) }, 'all are done'],
  ['watch', { stages: undefined }, 'the tab of stages cannot be read'],
])('%s: %j, as %s', (next, change) => {
  expect(nextAtHome({ ...RUNNING, ...change } as Parameters<typeof nextAtHome>[0])).toBe(next);
});

test.each([
  ['people', { roster: '' }, 0],
  ['headings', { roster: 'People' }, 2],
  ['start', { roster: 'People' }, 0],
  ['start', undefined, 0],
] as const)('before a review: %s', (next, roster, unsaid) => {
  expect(nextBefore(roster, unsaid)).toBe(next);
});
