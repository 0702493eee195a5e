// Who may do what: HR everything, others read one sentence. Every operation that changes a review or tells of people is asked by each.
import { argsFor, lastLogged, PLAN_5, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const REVIEW = 'plan-05:2026-H1';
const [HR, LI_MIN, NOBODY] = ['e4@example.com', 'e8@example.com', ''];
const SETTINGS = { language: '', theme: 'light', sender: '', hr: [] as string[] };

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook();
  const { error } = await made.ask('createReview', argsFor(PLAN_5));
  expect(error).toBeUndefined();
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const as = (email: string, op: string, args: object) => {
  made.host.actAs(email);
  return made.ask(op, args, 'en');
};

const NEXT = { ...argsFor(PLAN_5), period: { cycle: 'half', year: 2026, n: 2 } };
const OPERATIONS: readonly (readonly [op: string, args: object])[] = [
  ['createReview', NEXT],
  ['listAccess', { review: REVIEW }],
  ['grantAccess', { review: REVIEW, emails: [LI_MIN] }],
  ['saveSettings', { ...SETTINGS, hr: [LI_MIN] }],
  ['repair', {}],
  ['recalculate', {}],
  ['showReview', { review: REVIEW, shown: false }],
  ['keepDraft', { session: 'a', draft: 'theirs', take: true }],
  ['readAnswers', { review: REVIEW }],
  ['mendRoster', { roster: '花名册', key: 'address/email', cells: [] }],
  ['makeRoster', {}],
  ['removeExamples', { roster: '' }],
  ['sayRoster', { roster: '', columns: { 部门: 'group' }, statuses: {} }],
];

describe.each([
  ['a rater', LI_MIN],
  ['somebody whose address Google does not tell', NOBODY],
])('%s', (_, email) => {
  test.each(OPERATIONS)('is refused %s, and nothing changes', async (op, args) => {
    const before = made.host.book;
    const { ok, error } = await as(email, op, args);
    expect([ok, error.code]).toEqual([false, op === 'createReview' && email === NOBODY ? 'problems' : 'notHr']);
    expect(error.message).toContain('Nothing was changed.');
    expect(made.host.book === before).toBe(true);
    expect((await as(HR, 'readSettings', {})).value).toMatchObject({ hr: [HR], owner: HR });
    const { value } = await as(HR, 'listAccess', { review: REVIEW });
    expect((value as { raters: { access: string }[] }).raters.map(({ access }) => access)).not.toContain('editor');
  });

  test('is told which review runs and how far they are themself, and nothing of anybody else', async () => {
    const { value } = await as(email, 'readReview', { review: REVIEW });
    if (email === LI_MIN) expect(value).toMatchObject({ due: '2026-07-03' });
    const own = email === LI_MIN ? [expect.objectContaining({ email: LI_MIN, done: 0, all: 8 })] : [];
    expect(value).toMatchObject({
      id: REVIEW,
      hr: false,
      progress: own,
      selfs: [],
      targets: [],
      people: 0,
      scored: 0,
      missing: [],
      repair: [],
      summary: 0,
    });
    expect(value).not.toHaveProperty('stages');
  });
});

test('HR is told all, by an address in whatever letters', async () => {
  const { value } = await as('E4@Example.com', 'readReview', { review: REVIEW });
  expect(value).toMatchObject({ hr: true, people: 34 });
});

test('HR gives access to raters of the review alone, once confirmed; each by the address on the roster', async () => {
  const { value } = await as(HR, 'grantAccess', { review: REVIEW, emails: [LI_MIN, 'stranger@example.com'] });
  const { raters } = value as { raters: { email: string; access: string }[] };
  expect(raters.filter(({ access }) => access === 'editor').map(({ email }) => email)).toEqual([LI_MIN]);
  const again = await as(HR, 'listAccess', { review: REVIEW });
  expect(again.value).toEqual(value);
});

const letIn = (...emails: readonly string[]) =>
  made.host.operation(() => {
    const app = made.host.globals.SpreadsheetApp as { getActive: () => { addEditors: (list: readonly string[]) => void } };
    app.getActive().addEditors(emails);
  });

test('whom HR names in the settings is HR: of every review, and may name others; whoever saves stays on the list', async () => {
  await letIn('e5@example.com', 'e6@example.com');
  expect((await as(HR, 'saveSettings', { ...SETTINGS, hr: [HR, 'e5@example.com'] })).ok).toBe(true);
  expect(lastLogged(made.host)).toMatchObject([expect.any(String), HR, '人力资源部人员', '', '', '', HR, `${HR}、e5@example.com`, '']);
  expect((await as('e5@example.com', 'readReview', { review: REVIEW })).value).toMatchObject({ hr: true });
  const { value } = await as('e5@example.com', 'saveSettings', { ...SETTINGS, hr: ['e6@example.com'] });
  expect(value).toMatchObject({ hr: ['e5@example.com', 'e6@example.com'] });
  expect((await as('e6@example.com', 'readReview', { review: REVIEW })).value).toMatchObject({ hr: true });
  expect((await as(HR, 'readReview', { review: REVIEW })).value).toMatchObject({ hr: true }); // the owner always is
  expect((await as(HR, 'saveSettings', SETTINGS)).value).toMatchObject({ hr: [HR] });
});

test.each<readonly [why: string, meanwhile: string[], given: object, after: object]>([
  ['another was added', ['e5', 'e7'], { theme: 'dark' }, { theme: 'dark', sender: 'Zhao', hr: ['e5', 'e7'] }],
  ['another was added, and one here', ['e5', 'e7'], { hr: ['e5', 'e6'] }, { theme: 'light', hr: ['e5', 'e7', 'e6'] }],
  ['another was taken away', [], { theme: 'dark' }, { hr: [] }],
  ['another was added, and one taken away here', ['e5', 'e7'], { hr: [] }, { hr: ['e7'] }],
  ['the same was added', ['e5', 'e7'], { hr: ['e5', 'E7'] }, { hr: ['e5', 'e7'] }],
])('a page that was left open takes nothing back: %s', async (_, meanwhile, given, after) => {
  const people = (ids: readonly string[]) => [HR, ...ids.map((id) => `${id}@example.com`)];
  const shown = { ...SETTINGS, hr: people(['e5']) };
  await as(HR, 'saveSettings', shown);
  await as(HR, 'saveSettings', { ...SETTINGS, sender: 'Zhao', hr: people(meanwhile) });
  const page = { ...shown, ...given, ...('hr' in given ? { hr: people(given.hr as string[]) } : {}) };
  const { value } = await as(HR, 'saveSettings', { ...page, shown });
  expect(value).toMatchObject({ sender: 'Zhao', ...after, ...('hr' in after ? { hr: people(after.hr as string[]) } : {}) });
  expect((await as(HR, 'readSettings', {})).value).toMatchObject(value as object);
  await as(HR, 'saveSettings', SETTINGS);
});

/** Who may edit which protected range, by the range. */
const editors = () =>
  new Map(
    made.host.book.sheets.flatMap(({ protectedRanges }) =>
      protectedRanges.map(({ protectedRangeId, editors }) => [protectedRangeId, [...(editors?.users ?? [])].sort()]),
    ),
  );

test('a rater who is named HR may edit all tabs, and once removed what is hers as a rater again', async () => {
  await as(HR, 'grantAccess', { review: REVIEW, emails: [LI_MIN] });
  await as(HR, 'saveSettings', SETTINGS);
  const before = editors();
  expect([...before.values()].filter((users) => users.includes(LI_MIN)).length).toBeGreaterThan(0);
  await as(HR, 'saveSettings', { ...SETTINGS, hr: [HR, LI_MIN] });
  expect([...editors().values()].filter((users) => !users.includes(LI_MIN))).toEqual([]);
  expect((await as(LI_MIN, 'saveSettings', { ...SETTINGS, hr: [] })).value).toMatchObject({ hr: [LI_MIN] });
  await as(HR, 'saveSettings', SETTINGS);
  expect(editors()).toEqual(before);
});

test.each([
  ['mailto:E7@Example.com', 'E7@Example.com'],
  [' Zhang Wei <e7@example.com>, ', 'e7@example.com'],
  ['e7@\u200bexample.com\ufeff', 'e7@example.com'],
  ['ｅ７＠ｅｘａｍｐｌｅ．ｃｏｍ；', 'e7@example.com'],
])('an address pasted as %j is cleaned', async (typed, clean) => {
  expect((await as(HR, 'saveSettings', { ...SETTINGS, hr: [typed] })).value).toMatchObject({ hr: [HR, clean] });
  await as(HR, 'saveSettings', SETTINGS);
});

test.each([['Li Min'], ['li@'], ['@example.com'], ['li@example'], ['li min@example.com'], ['a@b.com c@d.com'], ['\u200b']])(
  'no address is refused in words, and nothing is changed: %j',
  async (typed) => {
    const { error } = await as(HR, 'saveSettings', { ...SETTINGS, hr: [typed] });
    expect(error.code).toBe('problems');
    expect(error.message).toMatch(/^These are not e-mail addresses: “.*” Nothing was changed\./s);
    expect((await as(HR, 'readSettings', {})).value).toMatchObject({ hr: [HR] });
  },
);

describe('before there is a list', () => {
  const fresh = async (owner: string) => {
    const opened = await workbook(undefined, undefined, { owner });
    const ask = (email: string, op: string, args: object) => {
      opened.host.actAs(email);
      return opened.ask(op, args, 'en');
    };
    return { ...opened, ask };
  };

  test('the owner of the file begins, and nobody else', async () => {
    const { host, ask } = await fresh(HR);
    expect((await ask(LI_MIN, 'saveSettings', { ...SETTINGS, hr: [LI_MIN] })).error.code).toBe('notHr');
    expect((await ask(LI_MIN, 'createReview', argsFor(PLAN_5))).error.code).toBe('notHr');
    expect((await ask(HR, 'saveSettings', { ...SETTINGS, hr: ['e5@example.com'] })).value).toMatchObject({ hr: [HR, 'e5@example.com'] });
    expect((await ask(HR, 'readReview', { review: REVIEW })).error.code).toBe('gone');
    host.dispose();
  });

  test('on a shared drive, where nobody owns the file, whoever creates the first review', async () => {
    const { host, ask } = await fresh('');
    expect((await ask('e4@example.com', 'createReview', argsFor(PLAN_5))).error).toBeUndefined();
    expect((await ask(LI_MIN, 'saveSettings', { ...SETTINGS, hr: [LI_MIN] })).error.code).toBe('notHr');
    expect((await ask('e4@example.com', 'readReview', { review: REVIEW })).value).toMatchObject({ hr: true });
    host.dispose();
  });

  test('on a shared drive nobody becomes HR by saving settings, only by creating', async () => {
    const { host, ask } = await fresh('');
    expect((await ask(LI_MIN, 'saveSettings', { ...SETTINGS, theme: 'dark' })).value).toMatchObject({ theme: 'dark', hr: [] });
    expect((await ask(LI_MIN, 'saveSettings', { ...SETTINGS, hr: [LI_MIN] })).error.code).toBe('notHr');
    expect((await ask(NOBODY, 'saveSettings', SETTINGS)).error.code).toBe('notHr');
    expect((await ask(HR, 'createReview', argsFor(PLAN_5))).error).toBeUndefined();
    expect((await ask(HR, 'readSettings', {})).value).toMatchObject({ hr: [HR], theme: 'dark' });
    host.dispose();
  });

  test('on a shared drive no rater of an older review becomes HR, even with its record deleted', async () => {
    const { host, ask } = await fresh('');
    const older = recordNaming([HR]);
    const closed = { addProtectedRange: { protectedRange: { range: { sheetId: 5 }, editors: { users: [HR] } } } };
    const write = (...requests: readonly object[]) =>
      host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...requests] }, host.book.spreadsheetId));
    await write(older, closed);
    host.actAs(LI_MIN);
    await write({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'scoretab.review' } } } });
    expect((await ask(LI_MIN, 'saveSettings', SETTINGS)).error.code).toBe('notHr');
    expect((await ask(LI_MIN, 'createReview', argsFor(PLAN_5))).error.code).toBe('notHr');
    expect((await ask(HR, 'createReview', argsFor(PLAN_5))).error).toBeUndefined();
    host.dispose();
  });

  test.each([[HR], ['']])(
    'whom records of earlier reviews name is suggested and is not HR until HR adds them (owner %j)',
    async (owner) => {
      const { host, ask } = await fresh(owner);
      await host.operation(() =>
        host.Spreadsheets.batchUpdate({ requests: [recordNaming(['e5@example.com', LI_MIN])] }, host.book.spreadsheetId),
      );
      const suggested = async () => (await ask(HR, 'readSettings', {})).value as { hr: string[]; older: string[] };
      expect(await suggested()).toMatchObject({ hr: [], older: ['e5@example.com', LI_MIN] });
      expect((await ask(HR, 'createReview', argsFor(PLAN_5))).error).toBeUndefined();
      expect(await suggested()).toMatchObject({ hr: [HR], older: ['e5@example.com', LI_MIN] });
      for (const each of ['e5@example.com', LI_MIN]) expect((await ask(each, 'saveSettings', SETTINGS)).error.code).toBe('notHr');
      expect((await ask(HR, 'saveSettings', { ...SETTINGS, hr: ['e5@example.com'] })).value).toMatchObject({ hr: [HR, 'e5@example.com'] });
      expect(await suggested()).toMatchObject({ older: [] });
      expect((await ask(LI_MIN, 'saveSettings', SETTINGS)).error.code).toBe('notHr');
      expect((await ask('e5@example.com', 'saveSettings', SETTINGS)).value).toMatchObject({ hr: ['e5@example.com'] });
      host.dispose();
    },
  );

  const recordNaming = (hr: readonly string[]) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'scoretab.review',
        metadataValue: JSON.stringify({
          ...{
            id: 'plan-05:2025-H1',
            plan: 'plan-05',
            version: 1,
            cycle: 'half',
            period: '2025-H1',
            language: 'en',
            created: '2025-06-26',
          },
          ...{ hr, tabs: ['summary'], names: [] },
        }),
        visibility: 'DOCUMENT',
        location: { spreadsheet: true },
      },
    },
  });
});
