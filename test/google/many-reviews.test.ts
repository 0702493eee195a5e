// Many reviews in one file: what each writes down fits in what Google allows, and is read back.
import { LIBRARY } from '../../src/plans/library';
import type { Cycle } from '../../src/plans/value';
import { keptIn, keptText } from '../../src/review/kept-texts';
import { keptLists, listsIn } from '../../src/review/lists';
import { readRecord, recordText } from '../../src/review/review-record';
import { KINDS, keyOf } from '../../src/workbook/tab-kinds';
import { hostsForTests } from '../local/open';

const { openHost } = hostsForTests();

const PERIODS = Array.from({ length: 17 }, (_, year) =>
  Array.from({ length: 12 }, (_, month) => `${2026 + year}-${String(month + 1).padStart(2, '0')}`),
)
  .flat()
  .slice(0, 190);

const record = (plan: string, period: string) => ({
  id: `${plan}:${period}`,
  plan,
  version: 12,
  period,
  language: 'zh-CN' as const,
  created: '2026-06-26T14:07:00+08:00',
});
/** As many as README.md says. */
const RATERS = 25;
/** Tabs of a review besides its raters'. */
const TABS = KINDS.filter((kind) => kind !== 'score').map((kind) => keyOf(kind, 0));
/** Named ranges that a review has once. */
const OTHERS = 'stages_n stages_due stages_words stages_stage stages_next'.split(' ');
/** Those whose places at creation are kept too. */
const PLACED = ['weights', 'dimensions', 'shares']
  .flatMap((what) => [1, 2, 3, 4].map((card) => `${what}_${card}`))
  .concat('grades quotas outcomes bonus rules plan'.split(' '));
const KEY = 'scoretab.review';
const mark = (metadataValue: string) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey: KEY, metadataValue, visibility: 'DOCUMENT', location: { spreadsheet: true } },
  },
});

test('a record has under 150 characters with its key, for every plan and cycle', () => {
  const keys: Readonly<Record<Cycle, string>> = { month: '2026-05', quarter: '2026-Q1', half: '2026-H1', year: '2026', term: '2026-T1' };
  for (const { id } of LIBRARY)
    for (const period of Object.values(keys)) expect((KEY + recordText(record(id, period))).length).toBeLessThan(150);
});

test('a hundred and ninety with 25 raters each fit in one file, in the metadata and in the properties, and are read back', () => {
  const host = openHost();
  host.Spreadsheets.batchUpdate(
    { requests: PERIODS.map((period) => mark(recordText(record('plan-05', period)))) },
    host.book.spreadsheetId,
  );
  expect(host.book.developerMetadata.map(({ metadataValue }) => readRecord(metadataValue)?.record)).toEqual(
    PERIODS.map((period) => record('plan-05', period)),
  );

  const raters = Array.from({ length: RATERS }, (_, n) => `E${String(n).padStart(3, '0')}`);
  const lists = PERIODS.map((period, n) => ({
    record: record('plan-05', period),
    by: 'liu.fang@example-company.com',
    tabs: [
      ...TABS.map((key, t) => ({ key, sheetId: n * 8_000 + 100 * t, rater: '' })),
      ...raters.map((rater, t) => ({ key: keyOf('score', t), sheetId: n * 8_000 + 100 * (t + TABS.length), rater })),
    ],
    names: [...PLACED, ...OTHERS].map((what) => `ST_05_${period.replace('-', '')}_${what}`),
    at: Object.fromEntries(
      PLACED.map((what, row) => [`ST_05_${period.replace('-', '')}_${what}`, { row: 20 * row, column: 1, rows: 19, columns: 1 }]),
    ),
    protections: [100 * n, 100] as const,
    to: Object.fromEntries(raters.map((rater) => [rater, `${rater}.surname@example-company.com`])),
    moved: {},
    passed: {},
  }));
  const { PropertiesService } = host.globals as {
    PropertiesService: {
      getDocumentProperties: () => { setProperties: (of: object) => void; getProperties: () => Record<string, string> };
    };
  };
  const store = PropertiesService.getDocumentProperties();
  for (const each of lists) store.setProperties(keptLists(each));
  expect([...listsIn(store.getProperties()).values()]).toEqual(lists);
  // what Recalculate keeps while it runs has room beside them
  store.setProperties(keptIn('scoretab.recalculate', 'x'.repeat(40_000)));
});

test('records as they were before do not fit: the host refuses what Google does', () => {
  const host = openHost();
  const older = JSON.stringify({ ...record('plan-05', '2026-H1'), hr: [], tabs: [], names: [], more: 'x'.repeat(400) });
  expect(() => host.Spreadsheets.batchUpdate({ requests: PERIODS.map(() => mark(older)) }, host.book.spreadsheetId)).toThrow('30000');
});

test.each([
  ['', 1],
  ['a'.repeat(8_500), 1],
  ['a'.repeat(8_501), 2],
  ['李'.repeat(10_000), 4],
  ['😀'.repeat(5_000), 3],
])('a text of any length is kept in parts of under 9 KB (%#)', (text, parts) => {
  const kept = keptIn('review:x', text);
  expect(Object.keys(kept)).toHaveLength(parts);
  for (const part of Object.values(kept)) expect(new Blob([part]).size).toBeLessThan(9 * 1024);
  expect(keptText({ ...kept, other: '1|y' }, 'review:x')).toBe(text);
  const { 'review:x': _, ...rest } = kept;
  expect(keptText(rest, 'review:x')).toBeUndefined();
});

test('of a longer text nothing is read on once a shorter one is kept', () => {
  const longer = keptIn('k', 'a'.repeat(20_000));
  expect(keptText({ ...longer, ...keptIn('k', 'short') }, 'k')).toBe('short');
});
