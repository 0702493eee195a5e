// Closing a review in which somebody has made marks, names or cells say something else: refused with what is amiss, Repair mends what can be
// mended, and History then has what the Summary shows. And whoever took the protection off their own cells has them again after reopening.
import type { Answer } from '../../src/rpc/contract';
import { a1, area } from '../../src/workbook/area';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { rowsBy, tabBy, tabsBy, write } from './by-marks';
import { date, score } from './scored-month';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000); // whole workbooks calculate

const PLAN = answeredPlan('plan-03');
const [HR, RATER] = ['e4@example.com', 'p3@example.com'] as const;
const REVIEW = 'plan-03:2026-01';

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook(rosterRows(6, {}), 'People');
  const { error } = await ask('createReview', argsFor(PLAN, { period: { cycle: 'month', year: 2026, n: 1 }, due: {}, language: 'en' }));
  expect(error).toBeUndefined();
  expect((await ask('grantAccess', { review: REVIEW, emails: ['p2@example.com', RATER] })).error).toBeUndefined();
  await score(made.host, REVIEW, new Set(['E0004']));
  await date(made.host, REVIEW);
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = (op: string, args: object) => made.ask(op, args, 'en');
const obstacles = async () => {
  const { value, error } = await ask('readClosing', { review: REVIEW });
  expect(error).toBeUndefined();
  return (value as Answer<'readClosing'>).obstacles.map(({ key, way, sentence, people }) => ({ key, way, sentence: sentence.en, people }));
};
const blocking = async () => (await obstacles()).filter(({ way }) => way === 'none').map(({ sentence }) => sentence);
const summary = () => tabBy(made.host, 'summary', REVIEW);
const columnOf = (sheet: ReturnType<typeof tabBy>, mark: string): number =>
  sheet.developerMetadata.find(({ metadataKey, metadataValue }) => metadataKey === 'st.place' && metadataValue === mark)?.location
    ?.dimensionRange?.startIndex ?? -1;
const at = (sheet: ReturnType<typeof tabBy>, column: number) => ({
  dimensionRange: { sheetId: sheet.properties.sheetId ?? 0, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
});
const put = (sheet: ReturnType<typeof tabBy>, mark: string, column: number) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey: 'st.place', metadataValue: mark, visibility: 'DOCUMENT', location: at(sheet, column) },
  },
});
const take = (sheet: ReturnType<typeof tabBy>, mark: string) => ({
  deleteDeveloperMetadata: {
    dataFilter: {
      developerMetadataLookup: { metadataKey: 'st.place', metadataValue: mark, metadataLocation: at(sheet, columnOf(sheet, mark)) },
    },
  },
});
/** In a rater's own name, as any editor of the file may. */
async function byRater(...requests: Parameters<typeof write>[1][number][]): Promise<void> {
  made.host.actAs(RATER);
  await write(made.host, requests);
  made.host.actAs(HR);
}

test.each<[what: string, where: 'summary' | 'history', forge: (sheet: ReturnType<typeof tabBy>) => readonly object[], column: string]>([
  ['a second “final”, on the rank', 'summary', (sheet) => [put(sheet, 'final', columnOf(sheet, 'rank'))], 'Final score'],
  ['“grade” moved to the stage', 'summary', (sheet) => [take(sheet, 'grade'), put(sheet, 'grade', columnOf(sheet, 'stage'))], 'Grade'],
  ['a second “score” on History’s bonus', 'history', (sheet) => [put(sheet, 'score', columnOf(sheet, 'bonus'))], 'Score'],
  [
    'History’s “outcome” moved to the name',
    'history',
    (sheet) => [take(sheet, 'outcome'), put(sheet, 'outcome', columnOf(sheet, 'name'))],
    'Outcome',
  ],
])('%s: refused, and Repair puts the mark back where its heading is', async (_, where, forge, column) => {
  const sheet = () => (where === 'summary' ? summary() : tabBy(made.host, 'history'));
  expect(await blocking()).toEqual([]);
  await byRater(...(forge(sheet()) as Parameters<typeof byRater>));
  const said = await blocking();
  expect(said.length).toBeGreaterThan(0);
  expect(said.join('\n')).toContain(`the mark by which the column “${column}`);
  expect((await ask('closeReview', { review: REVIEW, aside: {}, waived: {} })).error.code).toBe('open');
  expect((await ask('repair', {})).error).toBeUndefined();
  expect(await obstacles()).toEqual([]);
});

test('a named range that was turned elsewhere: Repair comes first', async () => {
  const range = made.host.book.namedRanges.find(({ name }) => name?.endsWith('_grades') && name.includes('202601'));
  await byRater({
    updateNamedRange: {
      namedRange: {
        namedRangeId: range?.namedRangeId ?? '',
        range: { ...range?.range, startRowIndex: (range?.range?.startRowIndex ?? 0) + 1 },
      },
      fields: 'range',
    },
  });
  expect((await blocking()).join()).toContain('names other cells than it should');
  await ask('repair', {});
  expect(await obstacles()).toEqual([]);
});

const typeOver = async (mark: string, down: number, text: string) => {
  const sheet = summary();
  const anchor = sheet.developerMetadata.find(({ metadataValue }) => metadataValue === 'anchor')?.location?.dimensionRange?.startIndex ?? 0;
  await made.host.typeIn(sheet.properties.title ?? '', a1(area(anchor + down, columnOf(sheet, mark))), text, HR);
};

test.each([
  ['a grade', 'grade', 'Star'],
  ['an outcome, by a space', 'outcome', ' '],
  ['a final score', 'final', '99'],
])('typed over %s on the Summary: all of the column is empty, and nothing is written of it', async (_, mark, text) => {
  await typeOver(mark, 2, text);
  expect((await blocking()).join()).toMatch(/a heading is in error/);
  await typeOver(mark, 2, '');
  expect(await obstacles()).toEqual([]);
});

/** The first cell given to the rater. */
function ownCell() {
  for (const { properties, protectedRanges } of tabsBy(made.host, 'score', REVIEW)) {
    const range = protectedRanges.find(({ description }) => description === RATER)?.range;
    if (range) return { title: properties.title ?? '', cell: a1(area(range.startRowIndex ?? 0, range.startColumnIndex ?? 0)) };
  }
  throw new Error('none');
}

test('who took the protection off their own cells has them again once the review is reopened', async () => {
  const { title, cell } = ownCell();
  const own = tabsBy(made.host, 'score', REVIEW)
    .find(({ properties }) => properties.title === title)
    ?.protectedRanges.filter(({ description }) => description === RATER);
  await byRater(...(own ?? []).map(({ protectedRangeId = 0 }) => ({ deleteProtectedRange: { protectedRangeId } })));
  const mayType = async (by: string) => (await made.host.typeIn(title, cell, 97.25, by)).accepted;
  expect((await ask('closeReview', { review: REVIEW, aside: {}, waived: {} })).error).toBeUndefined();
  expect(await mayType(RATER)).toBe(false);
  expect((await ask('reopenReview', { review: REVIEW, reason: 'once more' })).error).toBeUndefined();
  expect([await mayType(RATER), await mayType('p2@example.com')]).toEqual([true, false]);
  expect((await ask('readReview', { review: REVIEW })).value).toMatchObject({ repair: [] });
});

test('who was reviewed and has no row any more is named, and may be set aside', async () => {
  const sheet = summary();
  const row = rowsBy(made.host, sheet).findIndex(({ id }) => id === 'E0004');
  const anchor = sheet.developerMetadata.find(({ metadataValue }) => metadataValue === 'anchor')?.location?.dimensionRange?.startIndex ?? 0;
  const startIndex = anchor + 1 + row;
  await write(made.host, [
    { deleteDimension: { range: { sheetId: sheet.properties.sheetId ?? 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } } },
  ]);
  expect((await obstacles()).map(({ key, way, people }) => [key, way, people.map(({ id }) => id)])).toContainEqual([
    'rowless',
    'aside',
    ['E0004'],
  ]);
});

test('text typed over a heading of the Summary', async () => {
  await typeOver('grade', 0, 'Grade');
  expect((await blocking()).join()).toMatch(/a heading is in error/);
});
