// What each stage waits for: for each pair of stages, with what is filled in on tabs, the lock, decisions; and what a plan lacks never blocks.
import { LIBRARY } from '../../../src/plans/library';
import { STAGES, type StageId } from '../../../src/plans/plan';
import { STAGE_NEEDS } from '../../../src/plans/stage-order';
import { waitedFor } from '../../../src/review/next-step';
import { standingStages } from '../../../src/review/progress';
import type { AboutStages } from '../../../src/review/stages/asked';
import { lacksOf } from '../../../src/review/stages/lacks';
import { answeredPlan } from '../../workbook/fixtures';
import { closingRead, RECORD, sheet } from '../closing/read';

const stagesOf = (ids: readonly StageId[]) => ids.map((id, at) => ({ n: at + 1, id }));
const PAIRS = STAGES.flatMap((id) => STAGES.map((other) => [id, other] as const)).filter(([id, other]) => id !== other);

test.each(PAIRS)('%s after %s, where the plan has both in this order', (id, other) =>
  expect(waitedFor({ n: 2, id }, stagesOf([other, id])).map((each) => each.id)).toEqual(STAGE_NEEDS[id].includes(other) ? [other] : []),
);
test.each(PAIRS)('%s before %s waits for nothing', (id, other) => expect(waitedFor({ n: 1, id }, stagesOf([id, other]))).toEqual([]));
test.each(STAGES)('%s alone waits for nothing: a stage that the plan lacks never blocks', (id) =>
  expect(waitedFor({ n: 1, id }, stagesOf([id]))).toEqual([]),
);
test('in every plan of the library each stage waits only for some before it, and the first for none', () => {
  for (const { stages } of LIBRARY) {
    const list = stagesOf(stages.map(({ id }) => id));
    for (const stage of list) expect(waitedFor(stage, list).every(({ n }) => n < stage.n)).toBe(true);
    expect(list.slice(0, 1).flatMap((stage) => waitedFor(stage, list))).toEqual([]);
  }
});
test('three approvals wait for each other in their order', () => {
  const list = stagesOf(['scoring', 'check', 'collect', 'approve', 'release']);
  expect(list.map((stage) => waitedFor(stage, list).map(({ id }) => id).join(' '))).toEqual([
    '', 'scoring', 'scoring check', 'scoring check collect', 'scoring check collect approve',
  ]); // biome-ignore format: a line
});

const IDS = ['notice', 'scoring', 'comments', 'meeting', 'release', 'interview', 'appeal', 'archive'] as const;
const people = (count: number, more: object) => Array.from({ length: count }, (_, n) => ({ id: `E${n}`, name: `P${n}`, ...more }));
/** Everything done but what is given. */
const about = (more: Parameters<typeof closingRead>[0], noted: readonly StageId[] = IDS, plan?: AboutStages['plan']): AboutStages => {
  const stages = IDS.map((kind, at) => ({
    n: at + 1,
    kind,
    stage: kind,
    on: noted.includes(kind) && kind !== 'scoring' && kind !== 'comments' ? 46_200 : '',
  }));
  const read = closingRead({
    summary: people(3, { settled: 80, final: 80, grade: 'A' }),
    comments: people(34, { left: '' }),
    stages,
    ...more,
  });
  return {
    ...{ read, plan, record: RECORD, rows: [], sheet: undefined },
    state: { locale: 'en_US', sheets: [sheet('stages', 30, [])], names: [], reviews: [], properties: {}, operation: undefined },
    lists: { record: RECORD, by: '', tabs: [], names: [], to: {}, moved: {}, passed: {} },
  };
};
const PLAN = answeredPlan('plan-05');
const lacks = (made: AboutStages, id: StageId): readonly string[] => {
  const stage = standingStages(made.read.read).list.find((each) => each.id === id);
  return stage
    ? lacksOf(made)(stage).map(({ sentence, people: named }) => `${sentence.en}${named.length > 0 ? ` (${named.length})` : ''}`)
    : ['none'];
};
test.each<[what: string, made: AboutStages, stage: StageId, wanted: readonly string[]]>([
  ['nothing lacks', about({}), 'meeting', []],
  [
    '34 comments are missing',
    about({ comments: people(34, { left: 'four boxes' }) }, IDS, PLAN),
    'meeting',
    ['“comments” comes before it: 34 still to do. (34)'],
  ],
  ['scores are missing', about({ summary: people(3, { settled: '', final: '' }) }, IDS, PLAN), 'scoring', ['Without a final score: 3 (3)']],
  ['the meeting is not noted', about({}, ['notice']), 'release', ['“meeting” comes before it.']],
  [
    'three interviews are missing',
    about({ interviews: people(3, { state: '' }) }, IDS, PLAN),
    'interview',
    ['Interviews or improvement plans not recorded: 3 (3)'],
  ],
  ['an appeal is open', about({ appeals: people(1, { state: '' }) }, IDS, PLAN), 'appeal', ['Appeals not decided: 1 (1)']],
  ['closing does it', about({}), 'archive', ['It is done by closing the review.']],
])('%s', (_, made, stage, wanted) => expect(lacks(made, stage)).toEqual(wanted));

test('what a decision leaves open falls due with the results, not before', () => {
  const plan = LIBRARY.find(({ id }) => id === 'plan-07');
  const open = about({}, IDS, plan);
  const asked = { ...open, record: { ...RECORD, id: 'plan-07:2026-Q1', plan: 'plan-07', period: '2026-Q1' } };
  expect(lacks(asked, 'meeting')).toEqual([]);
  expect(lacks(asked, 'release').length).toBeGreaterThan(1);
  expect(lacks(asked, 'release').every((each) => each.startsWith('Not decided: '))).toBe(true);
});
