// Where the tabs of a new review stand among those there are.
import { oldestFirst, placeForNew } from '../../src/review/newest-first';
import type { SheetState } from '../../src/review/spreadsheet';
import type { TabKey } from '../../src/workbook/tab-kinds';

/** Created in the order of their numbers, and read in another. */
const REVIEWS = [2, 3, 1].map((n) => ({
  metadataId: n,
  record: {
    id: `r${n}`,
    plan: 'plan-03',
    period: `2026-0${n}`,
    language: 'en' as const,
    version: 1,
    created: `2026-0${n}-05T08:00:00+08:00`,
  },
}));

/** `1:guide`: the first review's Guide; any other word is a tab of HR's. */
const sheet = (word: string, index: number): SheetState => {
  const [review, key] = word.split(':');
  return {
    ...{ sheetId: 100 + index, title: word, index, rows: 10, columns: 10, frozenRows: 1, places: [], protections: [], warnings: [] },
    about: key === undefined ? undefined : { review: `r${review}`, key: key as TabKey },
  };
};
const place = (words: string) =>
  placeForNew({
    ...{ locale: 'en_US', names: [], properties: {}, operation: undefined },
    sheets: words.split(' ').map(sheet),
    reviews: REVIEWS,
  });

test.each<[words: string, wanted: number | undefined, why: string]>([
  ['HR Roster', undefined, 'no review yet: behind all there is'],
  ['HR 1:guide 1:plan 1:people 1:summary 1:log', 1, 'the first: before it, HR’s own stay before'],
  ['HR 2:guide 2:summary 1:guide 1:summary 1:log HR', 1, 'of two the newer'],
  ['1:guide 1:summary 2:guide 2:summary 1:history', 2, 'also where it still stands behind the older one'],
  ['2:guide HR Roster 2:plan 2:summary 1:guide', 3, 'HR has put its Guide first'],
  ['HR 2:guide 2:plan 1:guide 1:history 2:summary', 1, 'HR has put its Summary last'],
  ['1:history 1:people 1:log HR 1:guide 1:plan', 4, 'HR has put first what serves all'],
  ['HR 2:guide 1:guide 1:people', 1, 'side by side nowhere'],
  ['HR 1:guide 1:log', 1, 'the newer ones’ tabs are all gone'],
  ['HR 1:people 1:history', undefined, 'all are gone but for what serves all'],
])('%s: %s, %s', (words, wanted, _why) => expect(place(words)).toBe(wanted));

test('reviews are told apart by when they were created', () =>
  expect(oldestFirst(REVIEWS).map(({ record }) => record.id)).toEqual(['r1', 'r2', 'r3']));
