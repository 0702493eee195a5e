// Closing on the host: three months of plan 3 are created, scored and closed, one after the other, and the year reads them; nobody types a cell
// of History. Then what closing refuses, who may close, and what reopening and closing again leave.
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
const reviewOf = (month: number): string => `plan-03:2026-0${month}`;

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook(rosterRows(6, {}), 'People', { locale: 'de_DE' });
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = (op: string, args: object) => made.ask(op, args, 'en');
const rows = (key: string, review: string) => rowsBy(made.host, tabBy(made.host, key, review), key === 'stages' ? 'n' : 'id');
const history = () => rowsBy(made.host, tabBy(made.host, 'history'), 'key');

async function create(cycle: 'month' | 'year', n: number): Promise<void> {
  const { error } = await ask('createReview', argsFor(PLAN, { period: { cycle, year: 2026, n }, due: {}, language: 'en' }));
  expect(error).toBeUndefined();
}

/** As HR may: all that closing wrote, by score, the lowest last. */
async function sortHistory(): Promise<void> {
  const { properties, developerMetadata } = tabBy(made.host, 'history');
  const marked = (value: string) => developerMetadata.find(({ metadataValue }) => metadataValue === value)?.location?.dimensionRange;
  const range = {
    sheetId: properties.sheetId ?? 0,
    startRowIndex: (marked('anchor')?.startIndex ?? 0) + 1,
    endRowIndex: (marked('anchor')?.startIndex ?? 0) + 1 + history().length,
    startColumnIndex: marked('key')?.startIndex ?? 0,
    endColumnIndex: (marked('by')?.startIndex ?? 0) + 1,
  };
  const by = { dimensionIndex: marked('score')?.startIndex ?? 0, sortOrder: 'DESCENDING' };
  await write(made.host, [{ sortRange: { range, sortSpecs: [by] } }]);
}

const closing = async (review: string) => {
  const { value, error } = await ask('readClosing', { review });
  expect(error).toBeUndefined();
  return value as Answer<'readClosing'>;
};
const close = async (review: string, aside: object = {}, waived: object = {}) => {
  const { value, error } = await ask('closeReview', { review, aside, waived });
  expect(error).toBeUndefined();
  return value as Answer<'closeReview'>;
};

/** Whether a rater may type into the first cell of theirs on a score tab. */
async function mayRate(review: string): Promise<boolean> {
  const sheet = tabsBy(made.host, 'score', review).find(({ protectedRanges }) =>
    protectedRanges.some(({ description, range }) => range.startRowIndex !== undefined && description === RATER),
  );
  const { startRowIndex = 0, startColumnIndex = 0 } = sheet?.protectedRanges.find(({ description }) => description === RATER)?.range ?? {};
  return (await made.host.typeIn(sheet?.properties.title ?? '', a1(area(startRowIndex, startColumnIndex)), 16, RATER)).accepted;
}
const SHARED = /"key":"(people|holidays|plans|history|log)"/;
const hidden = (review: string): number =>
  made.host.book.sheets.filter(
    ({ developerMetadata, properties }) =>
      properties.hidden &&
      developerMetadata.some(({ metadataValue = '' }) => metadataValue.includes(`"review":"${review}"`) && !SHARED.test(metadataValue)),
  ).length;
const outcomes = (review: string) => new Map(rows('summary', review).map(({ id, outcome }) => [id, String(outcome)]));
const lastLogged = () => rowsBy(made.host, tabBy(made.host, 'log'), 'when').at(-1);
const LOW = new Set(['E0004']);
const [WARNED, LOSES, STAR] = PLAN.streaks.map(({ text }) => text.en);

describe('January', () => {
  const review = reviewOf(1);
  beforeAll(async () => {
    made.host.actAs(HR);
    await create('month', 1);
    expect((await ask('grantAccess', { review, emails: ['p2@example.com', RATER] })).error).toBeUndefined();
    await score(made.host, review, LOW, new Set(['E0006']));
  });

  test('is refused while something is missing, each named, and nothing is changed', async () => {
    const { obstacles, complete, rows: count, added } = await closing(review);
    expect([count, added, complete]).toEqual([5, 5, []]); // 4 of 5 scored are not complete
    expect(obstacles.map(({ key, way, people }) => [key, way, people.map(({ id }) => id)])).toEqual([
      ['unscored', 'aside', ['E0006']],
      ['stage:targets', 'waive', []],
      ['stage:release', 'waive', []],
    ]);
    const before = made.host.book;
    const { error } = await ask('closeReview', { review, aside: { E0005: 'on leave' }, waived: { 'stage:targets': ' ' } });
    expect([error.code, error.message]).toEqual([
      'open',
      'Not closed: 3 still in the way. Without a final score: 1 Not done: Targets Not done: Results Nothing was changed. ' +
        'Do what is missing, set people aside, or waive it with a reason.',
    ]);
    expect(made.host.book === before).toBe(true);
  });

  test('is no rater’s to read, close or reopen', async () => {
    expect(await mayRate(review)).toBe(true);
    made.host.actAs(RATER);
    for (const [op, args] of [['readClosing', { review }], ['closeReview', { review, aside: {}, waived: {} }], ['reopenReview', { review, reason: 'x' }]] as const)
      expect([op, (await ask(op, args)).error.code]).toEqual([op, 'notHr']); // biome-ignore format: a table
  });

  test('closes in one go once all is there: History has each result word for word', async () => {
    await score(made.host, review, LOW);
    await date(made.host, review);
    const ready = await closing(review);
    expect([ready.obstacles, ready.complete.map(({ en }) => en)]).toEqual([
      [],
      ['5 of 5 have a final score', expect.stringMatching(/^Stages done: (\d+) of \1$/)],
    ]);
    const summary = rows('summary', review);
    expect(await close(review)).toMatchObject({ rows: 5, aside: 0, added: 5, shared: ['People', 'Holidays', 'Plans', 'History', 'Log'] });
    expect(history().map(({ key, id, name, department, card, score: points, grade, outcome }) => [key, id, name, department, card, points, grade, outcome])).toEqual(
      summary.map(({ id, name, department, group, final, grade, outcome }) => [`${id}|plan-03|2026-01`, id, name, department, group, final, grade, outcome]),
    ); // biome-ignore format: two rows
    expect(history().map(({ who, counted, state }) => [who, counted, state])).toEqual(summary.map(({ id }) => [id, 100, '']));
    expect(lastLogged()).toMatchObject({ who: HR, what: 'Review closed', detail: 'E-commerce, January 2026. Rows added to History: 5.' });
  });

  test('is then HR’s alone, out of sight, and has nothing to repair; its archiving is noted', async () => {
    expect(await mayRate(review)).toBe(false);
    expect(hidden(review)).toBe((await closing(review)).tabs);
    const { value } = await ask('readReview', { review });
    expect(value).toMatchObject({ closed: { by: HR }, repair: [], missing: [] });
    expect((await ask('readAnswers', { review })).value).toMatchObject({ closed: true });
    expect(rows('stages', review).find(({ kind }) => kind === 'archive')).toMatchObject({ by: HR, done: 1 });
  });

  test('tells a rater that it is closed, and not by whom; no mark of theirs closes or opens a review', async () => {
    made.host.actAs(RATER);
    expect((await ask('readReview', { review })).value).toMatchObject({ hr: false, closed: { by: '' } });
    const mark = made.host.book.developerMetadata.find(({ metadataKey }) => metadataKey === 'st.end');
    await write(made.host, [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            ...{ metadataId: 4711, metadataKey: 'st.end', metadataValue: `2026-01-01 ${RATER}`, visibility: 'DOCUMENT' },
            location: { spreadsheet: true },
          },
        },
      },
    ]);
    made.host.actAs(HR);
    expect((await ask('readReview', { review })).value).toMatchObject({ closed: { by: HR } });
    // should somebody take the mark away after all, nothing opens by it, nor by what Repair then does
    await write(made.host, [
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: mark?.metadataId ?? 0 } } } },
    ]);
    expect((await ask('readReview', { review })).value).not.toHaveProperty('closed');
    await ask('repair', {});
    expect(await mayRate(review)).toBe(false);
    expect(await close(review)).toMatchObject({ closed: { by: HR }, added: 0 });
  });

  test('pressed again it changes nothing and says the same', async () => {
    const before = made.host.book;
    expect(await close(review)).toMatchObject({ closed: { by: HR }, rows: 5, aside: 0, added: 0 });
    expect(made.host.book === before).toBe(true);
  });
});

describe('February', () => {
  const review = reviewOf(2);
  beforeAll(async () => {
    made.host.actAs(HR);
    await create('month', 2);
    await score(made.host, review, LOW, new Set(['E0006']));
    await date(made.host, review, ['release']);
  });

  test('lacks nothing of January and warns whoever is low for the second time', async () => {
    const { value } = await ask('readReview', { review });
    expect((value as Answer<'readReview'>).missing).toEqual([]);
    expect(outcomes(review).get('E0004')).toContain(WARNED);
  });

  test('closes with somebody set aside and a step waived: N/A with the reason, as text, and all of it in the Log', async () => {
    const reason = '=1+1 left on 17 Feb';
    expect(await close(review, { E0006: reason }, { 'stage:release': 'told by phone' })).toMatchObject({ rows: 5, aside: 1, added: 5 });
    const row = history().find(({ key }) => key === 'E0006|plan-03|2026-02');
    expect(row).toMatchObject({ score: 'N/A', grade: '', outcome: `Set aside: ${reason}`, who: 'E0006', scores: '—', state: '' });
    expect(history().find(({ key }) => key === 'E0004|plan-03|2026-02')?.outcome).toBe(outcomes(review).get('E0004'));
    expect(lastLogged()?.detail).toBe(
      `E-commerce, February 2026. Rows added to History: 5. Set aside: 员工6 (E0006), ${reason}. Not done: Results; waived: told by phone.`,
    );
  });
});

describe('March', () => {
  const review = reviewOf(3);
  beforeAll(async () => {
    made.host.actAs(HR);
    await create('month', 3);
    await score(made.host, review, LOW);
    await date(made.host, review);
  });

  test('takes the bonus of whoever is low for the third time and stars who is excellent', () => {
    expect(outcomes(review).get('E0004')).toContain(LOSES);
    expect(outcomes(review).get('E0005')).toContain(STAR);
    expect(outcomes(review).get('E0006')).not.toContain(STAR); // February was none of theirs
  });

  test('closes although nothing else is in sight: History comes into sight', async () => {
    await write(
      made.host,
      made.host.book.sheets
        .filter(({ properties, developerMetadata }) => !properties.hidden && !JSON.stringify(developerMetadata).includes(`${review}\\"`))
        .map(({ properties: { sheetId = 0 } }) => ({ updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } })),
    );
    await close(review);
    const seen = made.host.book.sheets.filter(({ properties }) => !properties.hidden).map(({ properties }) => properties.title);
    expect(seen).toEqual(['History']);
  });
});

test('the year reads what the months brought', async () => {
  const scores = new Map<string, number[]>();
  for (const { id, score: points } of history())
    if (typeof points === 'number') scores.set(String(id), [...(scores.get(String(id)) ?? []), points]);
  await create('year', 1);
  const summary = rows('summary', 'plan-03:2026').filter(({ id }) => scores.has(String(id)));
  expect(summary).toHaveLength(5);
  for (const row of summary) {
    const own = scores.get(String(row.id)) ?? [];
    expect(row['rollUp:month']).toBeCloseTo(own.reduce((sum, each) => sum + each, 0) / own.length, 9);
  }
  expect(outcomes('plan-03:2026').get('E0004')).toMatch(new RegExp(`${WARNED}.*February 2026[^]*${LOSES}.*March 2026`));
});

describe('January again', () => {
  const review = reviewOf(1);

  test('wants a reason to be reopened', async () => {
    const before = made.host.book;
    expect((await ask('reopenReview', { review, reason: ' ' })).error.code).toBe('problems');
    expect(made.host.book === before).toBe(true);
  });

  test('reopened it is in sight, raters have their cells, and there is nothing to repair', async () => {
    expect((await ask('reopenReview', { review, reason: 'A figure was wrong' })).value).toEqual({ reopened: true });
    expect([hidden(review), await mayRate(review)]).toEqual([0, true]);
    expect((await ask('readReview', { review })).value).toMatchObject({ repair: [] });
    expect((await ask('readReview', { review })).value).not.toHaveProperty('closed');
    expect((await ask('readAnswers', { review })).value).toMatchObject({ closed: false });
    expect(rows('stages', review).find(({ kind }) => kind === 'archive')).toMatchObject({ on: '', by: '', done: 0 });
    expect(lastLogged()).toMatchObject({ what: 'Review reopened', detail: 'E-commerce, January 2026. A figure was wrong' });
    const before = made.host.book;
    expect((await ask('reopenReview', { review, reason: 'again' })).value).toEqual({ reopened: false });
    expect(made.host.book === before).toBe(true);
  });

  test('closed as it was it adds nothing', async () => {
    await score(made.host, review, LOW);
    const before = history();
    expect(await close(review)).toMatchObject({ rows: 5, added: 0 });
    expect(history()).toEqual(before);
    expect((await ask('reopenReview', { review, reason: 'A figure was wrong' })).value).toEqual({ reopened: true });
  });

  test('closed with another score it adds that row alone, which supersedes the first: no fault, and no month lacks anything', async () => {
    await score(made.host, review, new Set());
    expect((await closing(review)).added).toBe(1);
    expect(await close(review)).toMatchObject({ rows: 5, added: 1 });
    const own = history().filter(({ key }) => key === 'E0004|plan-03|2026-01');
    expect(own.map(({ score: points, who, state }) => [points, who, state])).toEqual([
      [11.31, '', expect.stringMatching(/^Superseded by row \d+$/)],
      [106.3575, 'E0004', ''],
    ]);
    await sortHistory();
    const sorted = history().filter(({ key }) => key === 'E0004|plan-03|2026-01');
    expect(sorted.map(({ score: points, who }) => [points, who])).toEqual([[106.3575, 'E0004'], [11.31, '']]); // biome-ignore format: two rows
    const said = rows('summary', reviewOf(2)).map((row) => row.said);
    expect(said.filter((each) => each !== '')).toEqual([]);
  });
});
