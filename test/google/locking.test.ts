// Locking on the host: who may, what it refuses, what it leaves as it was, and that the tab, the Summary and Repair go by it afterwards.
import { createHash } from 'node:crypto';
import { a1, area } from '../../src/workbook/area';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { entering, marksOf, rowsBy, tabsBy, write } from './by-marks';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const [HR, RATER] = ['e4@example.com', 'p3@example.com'] as const;
const REVIEW = 'plan-03:2026-01';

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook(rosterRows(6, {}), 'People', { locale: 'de_DE' });
  const args = argsFor(answeredPlan('plan-03'), { period: { cycle: 'month', year: 2026, n: 1 }, due: {}, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  expect((await ask('grantAccess', { emails: ['p2@example.com', RATER] })).error).toBeUndefined();
  await score();
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = (op: string, args: object = {}) => made.ask(op, { review: REVIEW, ...args }, 'en');
const tabs = () => tabsBy(made.host, 'score', REVIEW);
/** The rater's. */
const own = () => {
  const found = tabs().find(({ protectedRanges }) => protectedRanges.some(({ description }) => description === RATER));
  if (!found) throw new Error('no tab of the rater');
  return found;
};

/** Everybody's rows filled in; on the rater's tab the last is not ticked. */
async function score(): Promise<void> {
  const requests = tabs().flatMap((sheet) => {
    const typed = marksOf(sheet).filter((mark) => /^(rated|input|target):/.test(mark));
    const people = rowsBy(made.host, sheet);
    return entering(
      sheet,
      people.map((_, n) => [
        n,
        {
          ...Object.fromEntries(typed.map((mark) => [mark, mark.startsWith('target:') ? 100 : mark.startsWith('rated:') ? 97.25 : 15])),
          comment: 'As agreed, “well”',
          done: sheet !== own() || n < people.length - 1,
        },
      ]),
    );
  });
  await write(made.host, requests);
}

/** All cells of the file that hold no formula, but the Log's and the texts that a lock keeps. */
const typed = () =>
  made.host.book.sheets
    .filter(({ properties }) => properties.title !== 'Log')
    .map((sheet) => {
      const noted = marksOf(sheet).indexOf('lock'); // on Stages, where its formulas see that all is locked
      const cells = (row: (typeof sheet.rows)[number]) => row.flatMap((cell, at) => (at === noted ? [] : [cell?.userEnteredValue]));
      return sheet.rows.map((row) => cells(row).filter((value) => value && !value.stringValue?.includes('␟')));
    });
const cells = (mark: string) => rowsBy(made.host, own()).map((row) => row[mark]);
const reasonless = { reason: '' };

async function raterTypes(): Promise<boolean> {
  const { properties, protectedRanges } = own();
  const [first] = protectedRanges
    .flatMap(({ description, range }) => (description === RATER ? [range] : []))
    .sort((a, b) => (a.startColumnIndex ?? 0) - (b.startColumnIndex ?? 0));
  const { startRowIndex = 0, startColumnIndex = 0 } = first ?? {};
  return (await made.host.typeIn(properties.title ?? '', a1(area(startRowIndex, startColumnIndex)), 16, RATER)).accepted;
}

test('a rater may not, and is not told', async () => {
  made.host.actAs(RATER);
  for (const [op, args] of [
    ['readLocking', {}],
    ['lockScores', { reason: 'because I like to' }],
  ] as const)
    expect((await ask(op, args)).error.code).toBe('notHr');
  expect(await raterTypes()).toBe(true);
});

test('no editor can make the mark of a lock', async () => {
  made.host.actAs(RATER);
  await write(made.host, [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          ...{ metadataId: 4711, metadataKey: 'st.lock', metadataValue: `2026-01-01 ${RATER} 00`, visibility: 'DOCUMENT' },
          location: { sheetId: own().properties.sheetId ?? 0 },
        },
      },
    },
  ]);
  made.host.actAs(HR);
  expect((await ask('readReview')).value).not.toHaveProperty('locked');
  await write(made.host, [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 4711 } } } }]);
});

test('what it would do is told beforehand, and what is not done', async () => {
  await score();
  const { value, error } = await ask('readLocking');
  expect(error).toBeUndefined();
  const count = tabs().reduce((sum, sheet) => sum + rowsBy(made.host, sheet).length, 0);
  expect(value).toMatchObject({ tabs: tabs().length, rows: count, done: count - 1, obstacles: [] });
  const all = rowsBy(made.host, own()).length;
  expect((value as { unfinished: object[] }).unfinished).toEqual([
    expect.objectContaining({ title: own().properties.title, done: all - 1, all }),
  ]);
});

test.each(['', 'soon', '    .    '])('with a row that is not done it needs a reason that says something: %p', async (reason) => {
  const before = typed();
  const { error } = await ask('lockScores', { reason });
  expect(error.code).toBe('open');
  expect(error.message).toContain(`${own().properties.title}: `);
  expect(typed()).toEqual(before);
});

test('locked: raters lose their cells, all else stays as it is byte for byte, and the Log has each tab’s fingerprint', async () => {
  expect(await raterTypes()).toBe(true);
  await score();
  const before = typed();
  const { value, error } = await ask('lockScores', { reason: 'He is ill until August' });
  expect(error).toBeUndefined();
  expect(value).toMatchObject({ locked: { by: HR, tabs: tabs().length } });
  expect(typed()).toEqual(before);
  expect(await raterTypes()).toBe(false);
  const logged = String(lastLogged(made.host, 'Log')[5]);
  expect(logged).toContain('Locked all the same: He is ill until August.');
  const marks = tabs().map(({ developerMetadata }) => developerMetadata.find(({ metadataKey }) => metadataKey === 'st.lock'));
  expect(marks.map((mark) => mark?.visibility)).toEqual(tabs().map(() => 'PROJECT'));
  const prints = marks.map((mark) => mark?.metadataValue?.split(' ')[2] ?? '');
  for (const print of prints) expect(logged).toContain(`${print.slice(0, 4)} ${print.slice(4, 8)}`);
  // reckoned anew, by no code of ours
  const order = marksOf(own())
    .filter((mark) => /^(rated|input|second|target):/.test(mark))
    .sort();
  const lines = rowsBy(made.host, own()).map((row) =>
    JSON.stringify([row.id, ...order.map((mark) => row[mark]), row.comment, row.done === true]),
  );
  expect(prints[tabs().indexOf(own())]).toBe(createHash('sha256').update(lines.sort().join('\n')).digest('hex'));
  // each row has its text, and none has changed
  expect(cells('locked').every((text) => String(text).includes('␟'))).toBe(true);
  expect(cells('left').filter((words) => words !== '')).toEqual([]);
});

test('Home says it, and Repair finds nothing to do', async () => {
  const { value } = await ask('readReview');
  expect(value).toMatchObject({ locked: { by: HR, tabs: tabs().length }, repair: [], missing: [] });
  made.host.actAs(RATER);
  // and to its rater that their own is
  expect((await ask('readReview')).value).toMatchObject({
    locked: { by: '' },
    progress: [{ sheetId: own().properties.sheetId, locked: true }],
  });
});

test('twice, and without a reason: nothing is changed', async () => {
  const before = JSON.stringify(made.host.book);
  const { value, error } = await ask('lockScores', reasonless);
  expect(error).toBeUndefined();
  expect(value).toMatchObject({ locked: { by: HR }, rows: 0 });
  expect(JSON.stringify(made.host.book)).toBe(before);
});

test('cells that are opened to somebody all the same: Repair closes them', async () => {
  const { properties, protectedRanges } = own();
  const whole = protectedRanges.find(({ range }) => range.startRowIndex === undefined);
  const given = protectedRanges.find(({ description }) => description === RATER);
  await write(made.host, [
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: whole?.protectedRangeId ?? 0, unprotectedRanges: [given?.range ?? {}] },
        fields: 'unprotectedRanges',
      },
    },
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: given?.protectedRangeId ?? 0, editors: { users: [HR, RATER] } },
        fields: 'editors',
      },
    },
  ]);
  expect(await raterTypes()).toBe(true);
  const { value } = await ask('readReview');
  expect((value as { repair: { en: string }[] }).repair.map(({ en }) => en)).toContain(
    `“${properties.title}”: cells of a locked tab are open to others than HR.`,
  );
  expect((await made.ask('repair', {}, 'en')).error).toBeUndefined();
  expect(await raterTypes()).toBe(false);
});

test('the owner changes a score after it: the tab says so', async () => {
  await score();
  const [mark = ''] = marksOf(own()).filter((each) => each.startsWith('rated:'));
  await write(made.host, entering(own(), [[1, { [mark]: 31.5 }]]));
  expect(cells('left').map((words) => String(words).startsWith('changed after the lock'))).toEqual(cells('left').map((_, n) => n === 1));
});

test('opened again, with a reason that says something: its rater types, and what was locked stays on record', async () => {
  await score();
  const ids = [own().properties.sheetId ?? 0];
  const texts = cells('locked');
  expect((await ask('reopenScores', { tabs: ids, reason: 'why' })).error.message).toContain('The reason is too short.');
  made.host.actAs(RATER);
  expect((await ask('reopenScores', { tabs: ids, reason: 'because I like to' })).error.code).toBe('notHr');
  made.host.actAs(HR);
  expect((await ask('reopenScores', { tabs: ids, reason: 'Query of 6 July' })).value).toEqual({ count: 1 });
  expect(await raterTypes()).toBe(true);
  expect(cells('locked')).toEqual(texts.map((text) => `↺${String(text)}`));
  expect(lastLogged(made.host, 'Log')[5]).toContain('Query of 6 July');
  expect((await ask('readReview')).value).toMatchObject({ locked: { tabs: tabs().length - 1 }, repair: [] });
  made.host.actAs(RATER);
  const { progress } = (await ask('readReview')).value as { progress: readonly object[] };
  expect(progress).toEqual([expect.not.objectContaining({ locked: true })]);
  made.host.actAs(HR);
  const stages = rowsBy(made.host, tabsBy(made.host, 'summary', REVIEW)[0] ?? own()).map(({ stage }) => String(stage));
  expect(stages.filter((stage) => stage.startsWith('Reopened: '))).toHaveLength(rowsBy(made.host, own()).length);
  await score();
  // again it changes nothing
  const before = JSON.stringify(made.host.book);
  expect((await ask('reopenScores', { tabs: ids, reason: 'Query of 6 July' })).value).toEqual({ count: 0 });
  expect(JSON.stringify(made.host.book)).toBe(before);
});

test('locked once more, the Log has a row a changed cell: old and new, by whom it was opened and why', async () => {
  const [mark = ''] = marksOf(own()).filter((each) => each.startsWith('rated:'));
  await write(made.host, entering(own(), [[0, { [mark]: 50 }]]));
  expect((await ask('lockScores', { reason: 'He is ill until August' })).value).toMatchObject({ locked: { by: HR, tabs: tabs().length } });
  expect(await raterTypes()).toBe(false);
  const logged = made.host.values("'Log'!A1:I200").filter(([, , what]) => what === 'Score changed while reopened');
  expect(logged.map((row) => [row[6], row[7]])).toEqual([['97.25', '50']]);
  expect(logged[0]?.[5]).toMatch(/员工.*Reopened by e4@example\.com: Query of 6 July/);
  expect(cells('locked').some((text) => String(text).startsWith('↺'))).toBe(false);
  expect(cells('left').filter((words) => String(words).includes('changed after'))).toEqual([]);
});

test('opened and locked with nothing changed: the Log says so', async () => {
  const ids = [own().properties.sheetId ?? 0];
  expect((await ask('reopenScores', { tabs: ids, reason: 'Another query' })).value).toEqual({ count: 1 });
  expect((await ask('lockScores', { reason: 'He is ill until August' })).error).toBeUndefined();
  const last = made.host.values("'Log'!A1:I200").filter(([, , what]) => what === 'Reopened, nothing changed');
  expect(last).toHaveLength(1);
});

test('closed and opened again it is still locked; while it is closed nothing is locked', async () => {
  const aside = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`E000${n + 1}`, 'left']));
  const waived = { 'stage:targets': 'none', 'stage:release': 'none' };
  expect((await ask('closeReview', { aside, waived })).error).toBeUndefined();
  expect((await ask('lockScores', reasonless)).error.message).toContain('This review is closed');
  expect((await ask('reopenReview', { reason: 'wrong' })).error).toBeUndefined();
  expect(await raterTypes()).toBe(false);
  expect((await ask('readReview')).value).toMatchObject({ locked: { tabs: tabs().length }, repair: [] });
});
