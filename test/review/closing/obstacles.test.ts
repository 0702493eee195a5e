// What stands in the way of closing: each kind alone, how HR may go on without it, and what is left once people are set aside and steps waived.

import { obstaclesLeft } from '../../../src/plans/closing-obstacles';
import { LIBRARY } from '../../../src/plans/library';
import { periodKey } from '../../../src/plans/period';
import type { Plan } from '../../../src/plans/plan';
import type { ClosingRead } from '../../../src/review/closing/closing-read';
import type { Obstacle } from '../../../src/review/closing/obstacle';
import { obstacles } from '../../../src/review/closing/obstacles';
import type { SheetState, SpreadsheetState } from '../../../src/review/spreadsheet';
import { HISTORY_KEYS } from '../../../src/workbook/records/history-tab';
import { tabsFor } from '../../../src/workbook/workbook';
import { answeredPlan, cyclesOf, reviewOf } from '../../workbook/fixtures';
import { closingRead, RECORD, rowsOfHistory, sheet } from './read';

const PLAN = answeredPlan('plan-05');
const done = (id: string) => ({ id, name: `N${id}`, final: 80, settled: 80, grade: 'B', outcome: '', left: '', state: 'Complete' });
const SHEETS = [
  sheet('summary', 1, ['id', 'final', 'grade', 'outcome', 'bonus', 'settled']),
  sheet('history', 2, HISTORY_KEYS),
  sheet('log', 3, []),
];
const LISTS = { record: RECORD, by: '', tabs: [], names: [], to: {}, moved: {}, passed: {}, seal: 5 };
const stateOf = (sheets: readonly SheetState[], seal: number | undefined = 5): SpreadsheetState => ({
  ...{ locale: 'en_US', sheets, names: [], properties: {}, operation: undefined },
  reviews: [{ metadataId: 1, record: RECORD, lists: { ...LISTS, seal } }],
});
const READ = { ...closingRead({ summary: [done('E1'), done('E2')] }), history: rowsOfHistory([]) };
const found = (read: ClosingRead = READ, sheets: readonly SheetState[] = SHEETS, plan: Plan = PLAN, seal: number | undefined = 5) =>
  obstacles({ state: stateOf(sheets, seal), record: RECORD, plan, read });
const told = (list: readonly Obstacle[]) => list.map(({ key, way, people }) => `${key} ${way} ${people.map(({ id }) => id).join()}`.trim());
const reading = (made: Parameters<typeof closingRead>[0]): ClosingRead => ({
  ...closingRead({ summary: [done('E1')], ...made }),
  history: rowsOfHistory([]),
});
const stage = (n: number, kind: string, on: number | string = '') => ({ n, kind, stage: kind, on, due: '' });

test.each<{ name: string; read: ClosingRead; wanted: readonly string[] }>([
  { name: 'nothing', read: READ, wanted: [] },
  { name: 'no final score', read: reading({ summary: [done('E1'), { ...done('E2'), final: '', settled: '' }] }), wanted: ['unscored aside E2'] },
  { name: 'a score that is asked about', read: reading({ summary: [{ ...done('E1'), settled: '' }] }), wanted: ['asked aside E1'] },
  { name: 'a grade in error', read: reading({ summary: [{ ...done('E1'), grade: '#NAME?' }] }), wanted: ['unread aside E1'] },
  { name: 'an outcome still loading', read: reading({ summary: [{ ...done('E1'), outcome: 'Loading...' }] }), wanted: ['unread aside E1'] },
  { name: 'a bonus that is not known is none', read: reading({ summary: [{ ...done('E1'), bonus: '⚠' }] }), wanted: [] },
  { name: 'a grade that no band has', read: reading({ summary: [{ ...done('E1'), grade: '—' }] }), wanted: [] },
  { name: 'a grade that is not there', read: reading({ summary: [{ ...done('E1'), grade: '' }] }), wanted: ['unread aside E1'] },
  { name: 'another score than the one that counts', read: reading({ summary: [{ ...done('E1'), final: 5 }] }), wanted: ['unread aside E1'] },
  { name: 'a row that is gone', read: reading({ reviewed: [{ id: 'Ｅ1', name: 'A' }, { id: 'E2', name: 'B' }] }), wanted: ['rowless aside E2'] },
  { name: 'an adjustment that is not taken', read: reading({ adjustments: [{ id: 'E1', state: 'Not taken: “From” is not 88' }, { id: 'E2', state: 'Valid' }, { id: 'E3', state: '未采用：缺原因' }] }), wanted: ['untaken waive E1,E3'] },
  { name: 'an appeal decided for another score', read: reading({ appeals: [{ id: 'E1', state: 'Decided', outcome: 'Changed', new: 99.5 }] }), wanted: ['unchanged waive E1'] },
  { name: 'an appeal whose score stands, or that changed nothing', read: reading({ appeals: [{ id: 'E1', state: 'Decided', outcome: '变更', new: 80.004 }, { id: 'E1', state: 'Decided', outcome: 'Upheld', new: 90 }] }), wanted: [] },
  { name: 'a comment', read: reading({ comments: [{ ...done('E1'), left: '2 to write' }, done('E2')] }), wanted: ['comments either E1'] },
  { name: 'a talk', read: reading({ interviews: [{ ...done('E1'), state: 'To be held' }, done('E2')] }), wanted: ['interviews either E1'] },
  { name: 'a talk, in Chinese', read: reading({ interviews: [{ ...done('E1'), state: '面谈待进行' }] }), wanted: ['interviews either E1'] },
  { name: 'an appeal', read: reading({ appeals: [{ id: 'E1', name: 'N', state: 'Late' }, { id: 'E2', state: '已审定' }] }), wanted: ['appeals either E1'] },
  {
    name: 'stages up to the archive, which closing does; what comes after it is not waited for',
    read: reading({ stages: [stage(1, 'kickoff', 46000), stage(2, 'scoring'), stage(3, 'release'), stage(4, 'archive'), stage(5, 'evaluate')] }),
    wanted: ['stage:release waive'],
  },
  {
    name: 'stages without an archive: all',
    read: reading({ stages: [stage(1, 'release', 46000), stage(2, 'evaluate')] }),
    wanted: ['stage:evaluate waive'],
  },
])('$name', ({ read, wanted }) => expect(told(found(read))).toEqual(wanted)); // biome-ignore format: a table

test('what of the plan is needed by then and open; not what falls due with another period', () => {
  const plan = LIBRARY.find(({ id }) => id === 'plan-05') as Plan;
  const keys = told(found(READ, SHEETS, plan)).filter((each) => each.startsWith('decision:'));
  expect(keys).toContain('decision:appeal/answer waive');
  expect(keys.join()).not.toContain('rollUps');
});

test.each<{ name: string; sheets: readonly SheetState[]; seal?: number; wanted: readonly string[] }>([
  { name: 'no Summary', sheets: SHEETS.slice(1), wanted: ['summary none'] },
  { name: 'no History', sheets: [SHEETS[0] as SheetState], wanted: ['history none'] },
  { name: 'a Summary whose grades are not found', sheets: [sheet('summary', 1, ['id', 'final']), ...SHEETS.slice(1)], wanted: ['columns:summary none'] },
  { name: 'a Summary that does not tell which scores count', sheets: [sheet('summary', 1, ['id', 'final', 'grade', 'outcome', 'bonus']), ...SHEETS.slice(1)], wanted: ['columns:summary none'] },
  { name: 'a History that has lost a column that closing writes', sheets: [SHEETS[0] as SheetState, sheet('history', 2, HISTORY_KEYS.filter((each) => each !== 'by'))], wanted: ['columns:history none'] },
  { name: 'comments and talks whose state is not found', sheets: [...SHEETS, sheet('comments', 4, ['id']), sheet('interviews', 5, ['state'])], wanted: ['columns:comments none', 'columns:interviews none'] },
  { name: 'a History whose keys are not found', sheets: [SHEETS[0] as SheetState, sheet('history', 2, ['score', 'grade'])], wanted: ['columns:history none'] },
  { name: 'a History made before closing wrote it', sheets: [SHEETS[0] as SheetState, sheet('history', 2, [...HISTORY_KEYS.filter((each) => !['bonus', 'counted', 'by'].includes(each)), 'rank', 'review'])], wanted: [] },
  {
    name: 'a tab that is closed to whoever asks',
    sheets: [...SHEETS, sheet('guide', 9, [], { protections: [{ id: 1, range: undefined, open: [], description: '', users: [], mayEdit: false }] })],
    wanted: ['rights none'],
  },
])('without it nothing can be closed: $name', ({ sheets, wanted }) => {
  const read = sheets.some(({ about }) => about?.key === 'history') ? READ : { ...READ, history: undefined };
  expect(told(found(read, sheets))).toEqual(wanted);
}); // biome-ignore format: a table

test('a mark that stands elsewhere, and what cannot be read, keep from closing; a tab that is gone may be waived', () => {
  const sentence = { en: 'a mark', 'zh-CN': '标记' };
  const missing = [
    { what: 'stuck', title: 'Summary' },
    { what: 'tab', key: 'dashboard', rater: '' },
  ] as const;
  const read = { ...READ, misnamed: [sentence], lost: [sentence], read: { ...READ.read, missing } };
  expect(told(found(read))).toEqual(['amiss:0 none', 'lost:0 none', 'missing:0 none', 'missing:1 waive']);
  expect(found(read)[0]?.sentence.en).toBe('Press Repair at Home first. a mark');
});

const OBSTACLES: readonly Obstacle[] = (['aside', 'waive', 'either', 'none'] as const).map((way) => ({
  ...{ key: way, way, sheetId: 0, sentence: { en: way, 'zh-CN': way } },
  people: way === 'waive' ? [] : [{ id: 'E1', name: '' }, { id: 'e 2', name: '' }], // biome-ignore format: two people
}));
test.each<{ name: string; aside: readonly string[]; waived: Readonly<Record<string, string>>; wanted: readonly string[] }>([
  { name: 'nobody and nothing', aside: [], waived: {}, wanted: ['aside aside E1,e 2', 'waive waive', 'either either E1,e 2', 'none none E1,e 2'] },
  { name: 'one of two', aside: ['E1'], waived: {}, wanted: ['aside aside e 2', 'waive waive', 'either either e 2', 'none none E1,e 2'] },
  { name: 'both, by folded IDs', aside: ['E1', 'E2'], waived: {}, wanted: ['waive waive', 'none none E1,e 2'] },
  { name: 'all waived: people stay where only they can be set aside', aside: [], waived: { aside: 'x', waive: 'x', either: 'x', none: 'x' }, wanted: ['aside aside E1,e 2', 'none none E1,e 2'] },
  { name: 'waived without a reason', aside: [], waived: { waive: ' ', either: '' }, wanted: ['aside aside E1,e 2', 'waive waive', 'either either E1,e 2', 'none none E1,e 2'] },
])('left with $name', ({ aside, waived, wanted }) =>
  expect(told(obstaclesLeft(OBSTACLES, new Map(aside.map((id) => [id, true])), waived))).toEqual(wanted),
); // biome-ignore format: a table

describe('of a lock', () => {
  const own = { ...sheet('score:0', 6, ['id', 'locked']), about: { review: RECORD.id, key: 'score:0' as const } };
  const lock = { by: 'a@example.com', at: '2026-07-06T16:40:00Z' };
  const row = { row: 7, id: 'E1', name: 'N', cells: [], comment: '', done: '', left: '', locked: '' };
  const tab = { sheet: own, typed: [], at: 1, headings: [], columns: [], rows: [row] };
  const changed = (kind: 'row' | 'print'): ClosingRead['changed'] =>
    kind === 'row' ? [{ key: 'k', tab, cells: [], kind, row }] : [{ key: 'k', tab, cells: [], kind }];

  test('rows that changed after it, one by one, and nobody waives them', () => {
    const [first, ...others] = found({ ...READ, changed: [...changed('row'), ...changed('row')] });
    expect(told(first ? [first] : [])).toEqual(['changed:6 none E1,E1']);
    expect(others).toEqual([]);
    expect(first?.sentence.en).toContain('changed after the lock, rows: 2');
  });
  test('a fingerprint that no row explains', () => {
    const all = found({ ...READ, changed: changed('print') });
    expect(told(all)).toEqual(['changed:6 none']);
    expect(all[0]?.sentence.en).toContain('is not as it was locked');
  });
  test('a tab that is open again may be left so, with a reason; locked it is in nobody’s way', () => {
    const opened = { ...own, opened: { ...lock, reason: 'a query' } };
    expect(told(found(READ, [...SHEETS, opened]))).toEqual(['openAgain waive']);
    expect(told(found(READ, [...SHEETS, { ...own, locked: { ...lock, print: '' } }]))).toEqual([]);
  });
});

test('a review without seals, as older ones are, is mended first', () => {
  const { reviews, ...state } = stateOf(SHEETS);
  const unsealed = reviews.map((each) => ({ ...each, lists: { ...LISTS, seal: undefined } }));
  expect(told(obstacles({ state: { ...state, reviews: unsealed }, record: RECORD, plan: PLAN, read: READ }))).toEqual(['seal none']);
});

test.each(LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => ({ id, cycle }))))(
  '$id, $cycle: the tabs of a review as it is made have all that closing cannot do without',
  ({ id, cycle }) => {
    const review = reviewOf(answeredPlan(id), { cycle });
    const record = { ...RECORD, id: review.id, plan: id, period: periodKey(review.options.period) };
    const tabs = tabsFor(review, { titles: [], shared: {} });
    const sheets = tabs.map((tab, n) => ({
      ...sheet(tab.key, 10 + n, []),
      places: tab.marks,
      about: { review: review.id, key: tab.key },
    }));
    const state = { ...stateOf(sheets), reviews: [{ metadataId: 1, record, lists: { ...LISTS, record } }] };
    const all = obstacles({ state, record, plan: review.ready.plan, read: { ...closingRead({}), history: rowsOfHistory([]) } });
    expect(told(all.filter(({ way }) => way === 'none'))).toEqual([]);
  },
);
