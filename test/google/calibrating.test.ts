// Calibrating on the host: what HR is told, results that are confirmed and are open again once they change, whose own row is left, and the end.
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { entering, rowsBy, tabBy, tabsBy, write } from './by-marks';
import { score } from './scored-month';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const [HR, OTHER, RATER] = ['e4@example.com', 'e6@example.com', 'p3@example.com'] as const;
const REVIEW = 'plan-05:2026-H1';
const DAY = '2026-07-08';
const SESSION = { session: 'Managers’ meeting', took: 'Zhao Guoqiang, Wang Lei', on: DAY };

type Told = {
  readonly people: readonly {
    readonly id: string;
    readonly score?: number;
    readonly grade: string;
    readonly before: string;
    readonly own?: true;
    readonly settled: { readonly is: string; readonly since?: boolean; readonly n?: number };
  }[];
  readonly raters: readonly { readonly name: string; readonly rated: number; readonly mean?: number; readonly apart?: number }[];
  readonly sessions: readonly { readonly who: string; readonly said: string }[];
  readonly ended?: { readonly by: string };
  readonly obstacles: readonly unknown[];
};

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  const rows = rosterRows(8, {});
  // who asks is on the roster and reviewed too
  const own = rows.map((row) => row.map((cell) => (cell === 'p5@example.com' ? HR : cell)));
  made = await workbook(own, 'People', { locale: 'de_DE' });
  const args = argsFor(answeredPlan('plan-05'), { period: { cycle: 'half', year: 2026, n: 1 }, due: {}, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  expect((await ask('grantAccess', { emails: [RATER] })).error).toBeUndefined();
  await score(made.host, REVIEW, new Set(), new Set(['E0008']));
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = (op: string, args: object = {}) => made.ask(op, { review: REVIEW, ...args }, 'en');
const read = async (): Promise<Told> => {
  const { value, error } = await ask('readCalibration');
  expect(error).toBeUndefined();
  return value;
};
const stands = async (): Promise<string> =>
  (await read()).people.map(({ id, settled }) => `${id.slice(-1)} ${settled.is}${settled.since ? ' since' : ''}`).join(', ');
const seen = async (...ids: readonly string[]) =>
  (await read()).people.filter(({ id }) => ids.includes(id)).map(({ id, score: points = 0, grade }) => ({ id, score: points, grade }));
const confirm = async (ids: readonly string[], more: object = {}) =>
  ask('confirmResults', { people: await seen(...ids), ...SESSION, ...more });
const tab = (key: string) => tabBy(made.host, key, REVIEW);
const book = () => JSON.stringify(made.host.book);

/** Each call fails in turn before it is carried out, up to the one that writes, which fails then or after. */
async function killedAtWrite<T>(run: () => Promise<T>, when: 'before' | 'after'): Promise<T> {
  for (let n = 1; n < 40; n++) {
    made.host.failAtCall(n, 'before');
    const tried = await run();
    if (!made.host.calls.made()[n - 1]?.includes('batchUpdate')) continue;
    if (when === 'before') return tried;
    made.host.failAtCall(n, 'after');
    return run();
  }
  throw new Error('it writes nothing');
}
/** Another score of one indicator on the first tab that somebody scores on. */
async function rescore(id: string, points: number): Promise<void> {
  const { host } = made;
  const [sheet] = tabsBy(host, 'score', REVIEW).filter((each) => rowsBy(host, each).some((row) => row.id === id));
  if (!sheet) throw new Error(`nobody scores ${id}`);
  const row = rowsBy(host, sheet).findIndex((each) => each.id === id);
  const [mark = ''] = Object.keys(rowsBy(host, sheet)[row] ?? {}).filter((each) => each.startsWith('rated:'));
  await write(host, entering(sheet, [[row, { [mark]: points }]]));
}
const adjust = (id: string, from: number, to: number) =>
  ask('adjustResult', {
    id,
    from,
    to,
    toGrade: '',
    why: 'seen at the meeting',
    source: 'calibration',
    by: 'Meeting',
    resolution: '',
    on: DAY,
  });

test('HR alone is told, and may', async () => {
  made.host.actAs(RATER);
  for (const op of ['readCalibration', 'endCalibration']) expect((await ask(op)).error.code).toBe('notHr');
  const people = [{ id: 'E0003', score: 92.41, grade: 'A' }];
  expect((await ask('confirmResults', { people, ...SESSION })).error.code).toBe('notHr');
});

test('everybody with their result, who asks, who has none; raters of few people without a mean', async () => {
  const { people, raters, obstacles, sessions, ended } = await read();
  expect([obstacles, sessions, ended]).toEqual([[], [], undefined]);
  expect(people.find(({ id }) => id === 'E0003')).toMatchObject({ score: 92.41, exact: 92.405, grade: 'A', before: 'A' });
  expect(people.filter(({ own }) => own).map(({ id }) => id)).toEqual(['E0005']);
  expect(await stands()).toBe('3 open, 4 open, 5 open, 6 open, 7 open, 8 unscored');
  expect(raters).toEqual([
    { name: '员工1', rated: 5, least: 92.405, most: 99.8, mean: 98.321, apart: 0, scores: [92.405, 99.8, 99.8, 99.8, 99.8] },
    { name: '员工2', rated: 5, least: 92.405, most: 99.8, mean: 98.321, apart: 0, scores: [92.405, 99.8, 99.8, 99.8, 99.8] },
    { name: '员工3', rated: 4, least: 99.8, most: 99.8, scores: [] },
  ]);
});

// biome-ignore format: a case each
const REFUSED: readonly (readonly [what: string, people: readonly object[], more: object, words: string])[] = [
  ['their own', [{ id: 'E0005', score: 99.8, grade: 'A' }], {}, 'Your own result'],
  ['their own among others', [{ id: 'E0004', score: 99.8, grade: 'A' }, { id: 'E0005', score: 99.8, grade: 'A' }], {}, 'Your own result'],
  ['nobody', [], {}, 'Nobody is chosen'],
  ['nobody who is here', [{ id: 'E0999', score: 99.8, grade: 'A' }], {}, 'Nobody is chosen'],
  ['no score yet', [{ id: 'E0008', score: 0, grade: '' }], {}, 'no final score yet: 员工8 (E0008)'],
  ['no session', [{ id: 'E0004', score: 99.8, grade: 'A' }], { session: ' ' }, 'which session'],
  ['nobody took part', [{ id: 'E0004', score: 99.8, grade: 'A' }], { took: '' }, 'who took part'],
  ['a day to come', [{ id: 'E0004', score: 99.8, grade: 'A' }], { on: '2099-01-01' }, 'still to come'],
];
test.each(REFUSED)('refused, and nothing is written: %s', async (_, people, more, words) => {
  const before = book();
  const { error } = await ask('confirmResults', { people, ...SESSION, ...more });
  expect(error.message).toContain(words);
  expect(book()).toBe(before);
});

test('one of them is another than HR saw: nobody is confirmed, and which is said', async () => {
  const before = book();
  const people = [...(await seen('E0003')), { id: 'E0004', score: 88, grade: 'B' }];
  const { value } = await ask('confirmResults', { people, ...SESSION });
  expect(value).toEqual({ moved: [{ id: 'E0004', name: '员工4', now: { score: 99.8, grade: 'A' } }] });
  expect(book()).toBe(before);
});

test.each(['before', 'after'] as const)('killed %s its one write, all of it is done or nothing', async (when) => {
  const before = await stands();
  const people = await seen(when === 'before' ? 'E0003' : 'E0004');
  const tried = await killedAtWrite(() => ask('confirmResults', { people, ...SESSION }), when);
  expect([tried.ok, (await stands()) === before]).toEqual(when === 'before' ? [false, true] : [true, false]);
});

test('confirmed: a row in the Log, a mark on the Summary, and nothing else; pressed twice it is there once', async () => {
  const cells = (key: string) => JSON.stringify(tabsBy(made.host, key, REVIEW).map(({ rows }) => rows));
  const before = [cells('score'), cells('summary'), cells('adjustments')];
  expect((await confirm(['E0003'])).value).toEqual({ count: 1 });
  expect([cells('score'), cells('summary'), cells('adjustments')]).toEqual(before);
  expect(lastLogged(made.host, 'Log').slice(1)).toEqual([
    ...[HR, 'Results confirmed', '', ''],
    'Company, 2026, first half: Managers’ meeting, 2026-07-08. Took part: Zhao Guoqiang, Wang Lei. Results confirmed: 1.\nE0003 92.41 A',
    ...['', '', ''],
  ]);
  expect(await stands()).toBe('3 confirmed, 4 confirmed, 5 open, 6 open, 7 open, 8 unscored');
  expect((await made.ask('checkLog', {}, 'en')).value).not.toHaveProperty('fault');
  const written = book();
  expect((await confirm(['E0003', 'E0004'])).value).toEqual({ count: 2 });
  expect(book()).toBe(written);
});

test('whose score changes afterwards is open again; as it was, they are confirmed', async () => {
  await rescore('E0003', 90);
  expect(await stands()).toContain('3 open since');
  await rescore('E0003', 97.25);
  expect(await stands()).toContain('3 confirmed');
});

test('a valid adjustment changes, taken back it does not; raters’ scores that change under it open it again', async () => {
  expect((await adjust('E0006', 99.8, 89)).error).toBeUndefined();
  expect((await read()).people.find(({ id }) => id === 'E0006')).toMatchObject({
    score: 89,
    grade: 'B',
    before: 'A',
    settled: { is: 'changed', n: 1 },
  });
  expect((await adjust('E0006', 89, 99.8)).error).toBeUndefined();
  expect(await stands()).toContain('6 open');
  expect((await adjust('E0006', 99.8, 88)).error).toBeUndefined();
  await rescore('E0006', 50);
  expect(await stands()).toContain('6 open since');
  expect((await confirm(['E0006'])).value).toEqual({ count: 1 });
  expect(await stands()).toContain('6 confirmed');
});

test('tabs sorted, renamed and moved: it stands; a row of the Log that somebody edits, or types, counts for nothing', async () => {
  const { host } = made;
  const [summary, log] = [tab('summary'), tabBy(host, 'log')];
  const before = await stands();
  await write(host, [
    { updateSheetProperties: { properties: { sheetId: log.properties.sheetId ?? 0, title: 'Journal', index: 0 }, fields: 'title,index' } },
    { updateSheetProperties: { properties: { sheetId: summary.properties.sheetId ?? 0, title: 'All', index: 1 }, fields: 'title,index' } },
  ]);
  expect(await stands()).toBe(before);
  const { rowCount, columnCount } = summary.properties.gridProperties;
  const from = rowsBy(host, tab('summary')).length;
  const rest = { startRowIndex: (rowCount ?? 0) - from, endRowIndex: rowCount ?? 0, startColumnIndex: 0, endColumnIndex: columnCount };
  const range = { sheetId: summary.properties.sheetId ?? 0, ...rest };
  await write(host, [{ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } }]);
  expect((await stands()).split(', ').reverse().join(', ')).toBe(before);
  await write(host, [{ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } }]);
  const rows = rowsBy(host, tabBy(host, 'log'), 'when');
  const at = rows.findIndex(({ detail }) => String(detail).endsWith('E0003 92.41 A'));
  const { when = '', who = '', detail = '' } = rows[at] as Readonly<Record<string, string>>;
  await write(host, entering(log, [[rows.length, { when, who, what: 'Results confirmed', detail: `Mine\nE0007 99.8 A` }]]));
  expect(await stands()).toBe(before);
  await write(host, entering(log, [[at, { detail: `${detail}; E0007 99.8 A` }]]));
  expect(await stands()).toContain('3 open, 4 confirmed');
  // as it was, and somewhere else
  await write(host, entering(log, [[at, { when: null, who: null, detail: null }], [rows.length + 1, { when, who, detail }]])); // biome-ignore format: two rows
  expect(await stands()).toBe(before);
});

test('ended only once nobody is left, and who is left is named; whose own row it is, another of HR confirms', async () => {
  const { host } = made;
  await score(host, REVIEW, new Set(), new Set(['E0003', 'E0006']));
  expect((await confirm(['E0007', 'E0008'])).value).toEqual({ count: 2 });
  const before = book();
  expect((await ask('endCalibration')).error.message).toContain('1 still open: 员工5 (E0005)');
  expect(book()).toBe(before);
  await host.operation(() => (host.globals as Globals).SpreadsheetApp.getActive().addEditor(OTHER));
  expect((await ask('saveSettings', { language: '', theme: 'light', sender: '', hr: [OTHER] })).error).toBeUndefined();
  host.actAs(OTHER);
  expect((await confirm(['E0005'])).value).toEqual({ count: 1 });
  expect((await read()).sessions.map(({ who }) => who)).toEqual([HR, HR, HR, HR, OTHER]);
  host.actAs(HR);
  expect((await ask('endCalibration')).value).toMatchObject({ by: HR });
  expect(lastLogged(host, 'Journal').slice(1, 6)).toEqual([
    HR,
    'Calibration ended',
    '',
    '',
    'Company, 2026, first half. Changed: 0, confirmed: 6.',
  ]);
  const ended = book();
  expect((await ask('endCalibration')).value).toMatchObject({ by: HR });
  expect(book()).toBe(ended);
});

test('a result that changes after the end is open again, and confirming it goes on with the calibration', async () => {
  await rescore('E0004', 80);
  expect((await read()).ended).toMatchObject({ by: HR });
  expect(await stands()).toContain('4 open since');
  expect((await ask('endCalibration')).error.message).toContain('员工4 (E0004)');
  expect((await confirm(['E0004'])).value).toEqual({ count: 1 });
  expect((await read()).ended).toBeUndefined();
});

test('marks of the Log’s columns that an editor has deleted change nothing', async () => {
  const { host } = made;
  const before = await stands();
  const marks = tabBy(host, 'log').developerMetadata.filter(({ metadataValue }) => ['when', 'who', 'detail'].includes(metadataValue ?? ''));
  expect(marks).toHaveLength(3);
  await write(
    host,
    marks.map(({ metadataId = 0 }) => ({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } })),
  );
  expect([await stands(), (await read()).obstacles]).toEqual([before, []]);
});

test('what it cannot be kept by is named, and nothing is written', async () => {
  const { host } = made;
  const log = tabBy(host, 'log');
  const range = { sheetId: log.properties.sheetId ?? 0, dimension: 'COLUMNS' as const, startIndex: 2, endIndex: 3 };
  await write(host, [{ insertDimension: { range, inheritFromBefore: true } }]);
  const { error } = await ask('confirmResults', { people: await seen('E0004'), ...SESSION });
  expect(error.message).toContain('Columns were put in or moved');
  await write(host, [{ deleteDimension: { range } }]);
  expect((await read()).obstacles).toEqual([]);
});

type Globals = { readonly SpreadsheetApp: { readonly getActive: () => { readonly addEditor: (email: string) => void } } };
