// Who may do what: HR everything, others read one sentence. Every operation that changes a review or tells of people is asked by each.
import { argsFor, PLAN_5, workbook } from './workbook';

jest.setTimeout(90_000); // a whole workbook calculates

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
    expect((await as(HR, 'readSettings', {})).value).toMatchObject({ hr: [] });
    const { value } = await as(HR, 'listAccess', { review: REVIEW });
    expect((value as { raters: { access: string }[] }).raters.map(({ access }) => access)).not.toContain('editor');
  });

  test('is told which review runs and how far they are themself, and nothing of anybody else', async () => {
    const { value } = await as(email, 'readReview', { review: REVIEW });
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

test('whom HR names in the settings is HR: of every review, and may name others', async () => {
  expect((await as(HR, 'saveSettings', { ...SETTINGS, hr: ['e5@example.com'] })).ok).toBe(true);
  expect((await as('e5@example.com', 'readReview', { review: REVIEW })).value).toMatchObject({ hr: true });
  expect((await as('e5@example.com', 'saveSettings', { ...SETTINGS, hr: ['e5@example.com', 'e6@example.com'] })).ok).toBe(true);
  expect((await as('e6@example.com', 'createReview', NEXT)).error?.message).toBeUndefined();
});

/** Who may edit which protected range, by the range. */
const editors = () =>
  new Map(
    made.host.book.sheets.flatMap(({ protectedRanges }) =>
      protectedRanges.map(({ protectedRangeId, editors }) => [protectedRangeId, [...(editors?.users ?? [])].sort()]),
    ),
  );

test('a rater who is named HR may edit all tabs, and once removed what is hers as a rater again', async () => {
  await as(HR, 'saveSettings', SETTINGS);
  const before = editors();
  expect([...before.values()].filter((users) => users.includes(LI_MIN)).length).toBeGreaterThan(0);
  await as(HR, 'saveSettings', { ...SETTINGS, hr: [LI_MIN] });
  expect([...editors().values()].filter((users) => !users.includes(LI_MIN))).toEqual([]);
  expect((await as(LI_MIN, 'saveSettings', { ...SETTINGS, hr: [] })).error.message).toBe(
    'Google lets nobody take themself off the tabs’ protections. Nothing was changed. Ask another of HR to remove you.',
  );
  await as(HR, 'saveSettings', SETTINGS);
  expect(editors()).toEqual(before);
});

test('in a workbook that has no HR yet anybody begins', async () => {
  const fresh = await workbook();
  fresh.host.actAs(LI_MIN);
  expect((await fresh.ask('saveSettings', { ...SETTINGS, sender: 'Li Min' })).ok).toBe(true);
  expect((await fresh.ask('createReview', argsFor(PLAN_5))).ok).toBe(true);
  fresh.host.actAs(HR);
  expect((await fresh.ask('saveSettings', SETTINGS)).error.code).toBe('notHr');
  fresh.host.dispose();
});
