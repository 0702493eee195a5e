// Who is settled: by adjustments, by confirmations, by neither; whatever order the tabs are in.
import type { PersonResult, ResultsRead } from '../../../src/review/adjusting/results-read';
import { type Confirmation, confirmationsIn, detailsOf, entryOf, printOf } from '../../../src/review/calibrating/confirmations';
import { gradeBefore, isLeft, settledOf } from '../../../src/review/calibrating/settled';
import type { ReviewRecord } from '../../../src/review/review-record';

const GRADES = [
  { grade: 'A', criterion: '>=90', step: 1 },
  { grade: 'B', criterion: '<90', step: 5 },
] as const;
const RULES: NonNullable<ResultsRead['rules']> = {
  grades: GRADES,
  ...{ limits: [], headRule: { rounding: 'down' }, decimals: 2, basis: 'exact', full: 100 },
};
const person = (score?: number, calculated = score, id = 'E1'): PersonResult => ({
  ...{ id, name: '李敏', department: '', group: '', email: '' },
  ...{ score, calculated, grade: score === undefined ? '' : score >= 90 ? 'A' : 'B' },
});
type Row = Readonly<Record<string, unknown>>;
const tab = (rows: readonly Row[]) => ({ sheet: {} as never, rows: rows.map((cells, row) => ({ row, cells })) });
const read = (adjustments: readonly Row[] = [], summary: readonly Row[] = []): ResultsRead => ({
  ...{ summary: tab(summary), adjustments: tab(adjustments), appeals: undefined, people: [], plan: undefined },
  ...{ rules: RULES, stages: [], misplaced: [] },
});
const confirmed = (...results: readonly string[]): readonly Confirmation[] => [
  { when: '2026-07-08 15:20', who: 'hr@example.com', said: '', results: new Set(results) },
];
const row = (to: number, more: Row = {}): Row => ({ n: 1, id: 'E1', taken: 1, to, toGrade: '', base: 92, ...more });

type Case = readonly [what: string, person: PersonResult, adjustments: readonly Row[], confirmations: readonly Confirmation[], is: string];
const CASES: readonly Case[] = [
  ['nobody has dealt with it', person(92), [], [], 'open'],
  ['confirmed as it stands', person(92), [], confirmed('E2 80 B', 'E1 92 A'), 'confirmed'],
  ['as people see it: to the decimals that are shown', person(92.001), [], confirmed('E1 92 A'), 'confirmed'],
  ['another score since', person(91), [], confirmed('E1 92 A'), 'open since'],
  ['the same score, another grade since', { ...person(92), grade: 'B' }, [], confirmed('E1 92 A'), 'open since'],
  ['an ID that begins like another', person(92, 92, 'E1'), [], confirmed('E11 92 A'), 'open'],
  ['changed by a valid row', person(89, 92), [row(89)], [], 'changed 1'],
  ['a row that is not taken', person(92), [row(89, { taken: 0 })], [], 'open'],
  ['the newest row counts, wherever it stands', person(89, 92), [row(89, { n: 7 }), row(92)], [], 'changed 7'],
  ['taken back', person(92), [row(89), row(92, { n: 2 })], [], 'open'],
  ['the grade alone', { ...person(92), grade: 'B' }, [row(92, { to: '', toGrade: 'B' })], [], 'changed 1'],
  ['changed, and the raters’ scores are others since', person(89, 95), [row(89)], [], 'open since'],
  ['that confirmed', person(89, 95), [row(89)], confirmed('E1 89 B (95)'), 'confirmed'],
  ['that confirmed, and they are others again', person(89, 96), [row(89)], confirmed('E1 89 B (95)'), 'open since'],
  ['changed by a row that was typed by hand', person(89, 95), [row(89, { base: '' })], [], 'changed 1'],
  ['an ID written otherwise', person(89, 92), [row(89, { id: ' e1' })], [], 'changed 1'],
  ['no score yet', person(), [], [], 'unscored'],
];
test.each(CASES)('%s', (_, who, adjustments, confirmations, is) => {
  const found = settledOf(who, read(adjustments), confirmations);
  const more = found.is === 'changed' ? ` ${found.n}` : found.is === 'open' && found.since ? ' since' : '';
  expect(found.is + more).toBe(is);
});

test('nothing applies to them: nobody waits for it', () => {
  const found = settledOf(person(), read([], [{ id: 'e1', final: 'N/A' }]), []);
  expect([found.is, isLeft(found)]).toEqual(['exempt', false]);
  expect(isLeft(settledOf(person(), read([], [{ id: 'e1', final: '' }]), []))).toBe(true);
});

test.each([
  ['not adjusted: the one that stands', { ...person(92), grade: 'B' }, [], 'B'],
  ['adjusted: as the raters’ scores give it', person(89, 92), [row(89)], 'A'],
])('the grade before, %s', (_, who, adjustments, grade) => expect(gradeBefore(who, read(adjustments))).toBe(grade));

describe('rows of the Log', () => {
  const record: ReviewRecord = { id: 'r', plan: 'p', version: 1, period: '2026-H1', language: 'en', created: '' };
  const digest = (text: string): string =>
    [...text]
      .reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 1e15, 7)
      .toString(16)
      .padStart(16, '0');
  const people = Array.from({ length: 1100 }, (_, n) => person(90 + (n % 9), undefined, `E${n}`));
  const details = detailsOf(
    'said\n of it',
    people.map((each) => entryOf(each, RULES)),
  );
  const rows = details.map((detail) => ({ when: '2026-07-08 15:20', who: 'hr@example.com', detail }));
  const prints = rows.map((each) => printOf(each, record, digest));

  test('a thousand people take three cells, none of which is too long', () => {
    expect(details.map((detail) => detail.split('; ').length)).toEqual([500, 500, 100]);
    expect(Math.max(...details.map(({ length }) => length))).toBeLessThan(50_000);
  });

  test('are read back, in any order', () => {
    const back = confirmationsIn([...rows].reverse(), { prints }, record, digest);
    expect(back.map(({ said, results }) => [said, results.size])).toEqual([['said of it', 100], ['said of it', 500], ['said of it', 500]]); // biome-ignore format: a line
    expect(people.filter((each) => settledOf(each, read(), back).is !== 'confirmed')).toEqual([]);
  });

  test.each([
    ['another review’s', { ...record, id: 's' }, rows, prints],
    ['one that no mark names', record, rows, []],
    ['one that was edited', record, rows.map((each) => ({ ...each, detail: `${each.detail}; E9 1 A` })), prints],
    ['one by somebody else', record, rows.map((each) => ({ ...each, who: 'x' })), prints],
    ['one without a list', record, rows.map((each) => ({ ...each, detail: 'x' })), prints],
  ])('count for nothing: %s', (_, own, list, named) => expect(confirmationsIn(list, { prints: named }, own, digest)).toEqual([]));
});
