// One answer to "what next": the pure rule, and on the host the cells of Stages, Summary and Dashboard beside it.
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { PersonId } from '../../src/plans/person';
import { isDone, isLockNext, type Left, nextStep, type Standing } from '../../src/review/next-step';
import { ANSWERS, answered } from '../plans/answers/index';
import { reviewOf, WHEN } from '../workbook/fixtures';
import { openReview } from '../workbook/opened-review';
import { enter, errorsIn, serialOf, type Typed, valuesOf } from '../workbook/table-book';

jest.setTimeout(600_000);

const stages = (...noted: readonly number[]): readonly Standing[] =>
  (['notice', 'scoring', 'comments', 'meeting'] as const).map((id, at) => ({ n: at + 1, id, noted: noted.includes(at + 1) }));

test.each<[noted: readonly number[], left: Left, next: string | undefined, why: string]>([
  [[], {}, 'notice', 'nothing is noted'],
  [[1], {}, 'scoring', 'its turn'],
  [[1], { scoring: 3 }, 'scoring', 'three are not scored'],
  [[1], { scoring: 0 }, 'comments', 'all are scored, no day is noted'],
  [[1], { scoring: 0, comments: 34 }, 'comments', '34 comments are missing'],
  [[1], { scoring: 0, comments: 0 }, 'meeting', 'both are filled in'],
  [[], { scoring: 0, comments: 34 }, 'notice', 'C29: all is scored, the notice is not noted'],
  [[4], { scoring: 0, comments: 0 }, 'notice', 'one that went ahead hides none before it'],
  [[1, 2, 4], {}, 'comments', 'likewise'],
  [[1, 2], { scoring: 3 }, 'comments', 'HR closed scoring by its day'],
  [[1, 2, 3, 4], {}, undefined, 'all are done'],
])('%j, %j: %s', (noted, left, next) => {
  const all = stages(...noted);
  expect(nextStep(all, left)?.id).toBe(next);
  expect(nextStep([...all].reverse(), left)?.id).toBe(next);
  expect(all.filter((stage) => !isDone(stage, left))[0]?.id).toBe(next);
});

test.each<[noted: readonly number[], left: Left, locked: boolean, lock: boolean, why: string]>([
  [[1], { scoring: 0, comments: 0 }, false, true, 'the meeting is next, and all is scored'],
  [[1], { scoring: 0, comments: 0 }, true, false, 'it is locked'],
  [[1], { scoring: 3 }, false, false, 'three are not scored'],
  [[1, 2, 3], { scoring: 3 }, false, false, 'HR closed scoring by its day, and three are not scored'],
  [[1], { scoring: 0, comments: 34 }, false, false, 'comments come before it'],
  [[], { scoring: 0 }, false, false, 'the notice is next'],
  [[1, 2, 3, 4], { scoring: 0 }, false, false, 'nothing is next'],
  [[1], {}, false, false, 'nobody counts the scores'],
])('whether locking is next, %j, %j, %s: %s', (noted, left, locked, lock) => expect(isLockNext(stages(...noted), left, locked)).toBe(lock));

test.each(['check', 'collect', 'approve', 'release', 'meeting'] as const)('it is before %s', (id) =>
  expect(isLockNext([{ n: 1, id, noted: false }], { scoring: 0 }, false)).toBe(true),
);
test.each(['notice', 'survey', 'comments', 'interview', 'archive', ''] as const)('it is not asked for before %s', (id) =>
  expect(isLockNext([{ n: 1, id, noted: false }], { scoring: 0 }, false)).toBe(false),
);

test('plan 5’s half-year through its stages: Stages, Summary and Dashboard say what the rule says', async () => {
  const one = [{ title: '指标', weight: 100, how: { kind: 'rated' } }];
  const answers = { ...ANSWERS['plan-05'], 'scorecards/1/dimensions/0/adds': one, 'scorecards/1/dimensions/1/adds': one };
  const plan = answered(PLAN_05, 'liu@example.com', WHEN, answers);
  const review = reviewOf(plan, { cycle: 'half', language: 'en', only: ['E023', 'E024'] as PersonId[] });
  const { host, tab } = await openReview(review, ['plan', 'score', 'comments', 'summary', 'dashboard', 'stages', 'history', 'log']);
  const rows = review.ready.stages.map(({ id, title }, at) => ({ n: at + 1, id, title: title.en }));
  const [summary, board, stagesOn] = [tab('summary'), tab('dashboard'), tab('stages')];
  const scoreAll = async () => {
    for (const [n, { subjects }] of review.raterTabs.entries()) {
      const row: Readonly<Record<string, Typed>> = { 'rated:key/key-added-1': 90, 'rated:general/general-added-1': 80, done: true };
      await enter(host, tab(`score:${n}`), Object.fromEntries(subjects.map((_, at) => [at, row])));
    }
  };
  const boxes = { 'box:0': 'a', 'box:1': 'b', 'box:2': 'c', 'box:3': 'd' };
  const noted = new Set<number>();
  const left: { scoring: number; comments: number } = { scoring: 2, comments: 2 };
  const note = async (n: number) => {
    noted.add(n);
    await enter(host, stagesOn, { [n - 1]: { on: serialOf('2026-07-01'), number: '1', record: 'x' } });
  };
  let locked = false;
  const agree = () => {
    const next = nextStep(
      rows.map((stage) => ({ ...stage, noted: noted.has(stage.n) })),
      left,
    );
    const lock = isLockNext(
      rows.map((stage) => ({ ...stage, noted: noted.has(stage.n) })),
      left,
      locked,
    );
    expect(valuesOf(host, stagesOn, 'next')[0]).toBe(next ? next.n - Number(lock) / 2 : 0);
    const words = lock ? 'Next: Lock the scores' : next ? `Next: ${next.title}` : 'Scored';
    const corner = host.values(`'${board.title}'!A1:Z1`).flat().join(' ');
    if (left.scoring === 0) expect(corner).toContain(`Scores complete. ${words}`);
    const shown = left.comments > 0 ? 'Comment missing' : words;
    if (left.scoring === 0) expect(valuesOf(host, summary, 'stage')).toEqual([shown, shown]);
    expect(errorsIn(host, [summary, board, stagesOn])).toEqual([]);
    return lock ? 'lock' : next?.title;
  };
  expect(agree()).toBe('Notice');
  await scoreAll();
  left.scoring = 0;
  expect(agree()).toBe('Notice'); // C29
  await note(1);
  expect(agree()).toBe('Comments');
  await note(4);
  expect(agree()).toBe('Comments'); // the meeting was out of turn
  await enter(host, tab('comments'), { 0: boxes, 1: boxes });
  left.comments = 0;
  expect(agree()).toBe('lock');
  locked = true;
  await enter(host, stagesOn, { 0: { lock: 1 } });
  expect(agree()).toBe('Results');
  for (const n of [5, 6, 7, 8]) await note(n);
  expect(agree()).toBe('Archive');
  await note(9);
  expect(agree()).toBeUndefined();
});
