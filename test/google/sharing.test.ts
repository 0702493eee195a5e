// Sharing: one after the other, to the addresses the review was made with; what Google refuses spoils only itself, and what broke off is
// taken up again.
import { openWithScript } from '../local/open';
import { SAMPLE_ROWS } from '../workbook/company';
import { argsFor, inputCell, PLAN_5, tabOf, workbook } from './workbook';

jest.setTimeout(600_000); // whole workbooks calculate

const REVIEW = 'plan-05:2026-H1';
const [OWN_TAB, OTHER_TAB] = [tabOf('评分·李敏'), tabOf('评分·王磊')];
const [HR, LI_MIN, WANG_LEI] = ['e4@example.com', 'e8@example.com', 'e5@example.com'];
type Rater = { id: string; email: string; was: string; access: string; refused: string };
type Made = Awaited<ReturnType<typeof workbook>>;

async function made(options: Parameters<typeof workbook>[2] = {}): Promise<Made> {
  const opened = await workbook(SAMPLE_ROWS, '花名册', options);
  expect((await opened.ask('createReview', argsFor(PLAN_5))).error).toBeUndefined();
  return opened;
}
const raters = async ({ ask }: Made, op: string, args: object = {}): Promise<readonly Rater[]> =>
  ((await ask(op, { review: REVIEW, ...args }, 'en')).value as { raters: Rater[] }).raters;
const usersOn = ({ host }: Made, title: string): readonly (readonly string[])[] =>
  [
    ...new Set(
      (host.book.sheets.find(({ properties }) => properties.title === title)?.protectedRanges ?? []).map(({ editors }) =>
        (editors?.users ?? []).join(),
      ),
    ),
  ].map((users) => users.split(','));
/** HR writes an address on the roster. */
const write = ({ host }: Made, cell: string, text: string) => host.typeIn('花名册', cell, text, HR);

describe('to several', () => {
  let opened: Made;
  beforeAll(async () => {
    opened = await made({ noAccounts: [WANG_LEI] });
  });
  afterAll(() => opened.host.dispose());

  test('protections name HR alone before the file is shared', () => {
    const users = opened.host.book.sheets.flatMap(({ protectedRanges }) => protectedRanges.flatMap(({ editors }) => editors?.users ?? []));
    expect(new Set(users)).toEqual(new Set([HR]));
  });

  test('one that Google knows no account of is named, and the others get in and may type', async () => {
    expect((await opened.host.typeIn(OWN_TAB, inputCell(opened.host, OWN_TAB), 80, LI_MIN)).accepted).toBe(false);
    const emails = (await raters(opened, 'listAccess')).map(({ email }) => email);
    const after = await raters(opened, 'grantAccess', { emails });
    const bad = after.filter(({ refused }) => refused !== '');
    expect(bad).toMatchObject([{ email: WANG_LEI, access: 'none', refused: expect.stringContaining('no Google account') }]);
    expect(after.filter(({ access }) => access === 'editor')).toHaveLength(after.length - 1);
    expect(usersOn(opened, OWN_TAB)).toEqual([[HR], [HR, LI_MIN]]);
    expect(usersOn(opened, OTHER_TAB)).toEqual([[HR]]);
    expect((await opened.host.typeIn(OWN_TAB, inputCell(opened.host, OWN_TAB), 80, LI_MIN)).accepted).toBe(true);
    expect((await opened.host.typeIn(OWN_TAB, inputCell(opened.host, OWN_TAB), 80, WANG_LEI)).accepted).toBe(false);
  });

  test('an address that changed on the roster is asked about: old and new are shown, neither is let in unasked', async () => {
    await write(opened, 'C6', 'wang.lei@example.com');
    const asked = (await raters(opened, 'listAccess')).filter(({ access }) => access === 'changed');
    expect(asked).toMatchObject([{ email: 'wang.lei@example.com', was: WANG_LEI }]);
    const others = await raters(opened, 'grantAccess', { emails: ['stranger@example.com', LI_MIN] });
    expect(others.filter(({ access }) => access === 'changed')).toHaveLength(1);
    // whoever names both means the roster's: two addresses of one person are never both let in
    const after = await raters(opened, 'grantAccess', { emails: [WANG_LEI, 'wang.lei@example.com'] });
    expect(opened.host.calls.made().filter((name) => name === 'Spreadsheet.addEditor')).toHaveLength(1);
    expect(after.find(({ email }) => email === 'wang.lei@example.com')).toMatchObject({ access: 'editor', was: '', refused: '' });
    expect(usersOn(opened, OTHER_TAB)).toEqual([[HR], [HR, 'wang.lei@example.com']]);
    expect((await opened.host.typeIn(OTHER_TAB, inputCell(opened.host, OTHER_TAB), 80, 'wang.lei@example.com')).accepted).toBe(true);
  });

  test('of two addresses the one at creation may be right: the roster’s is not asked about again', async () => {
    await write(opened, 'C9', 'someone.else@example.com');
    const after = await raters(opened, 'grantAccess', { emails: [LI_MIN] });
    expect(after.find(({ email }) => email === LI_MIN)).toMatchObject({ access: 'editor', was: '' });
    expect((await raters(opened, 'listAccess')).filter(({ access }) => access === 'changed')).toEqual([]);
    await write(opened, 'C9', LI_MIN);
  });
});

test('who is HR by the settings and cannot open the file is offered access, one by one, and nobody else is', async () => {
  const [colleague, unknown] = ['hr2@example.com', 'hr3@example.com'];
  const opened = await made({ noAccounts: [unknown] });
  const hrIn = async (op: string, args: object = {}) =>
    ((await opened.ask(op, { review: REVIEW, ...args }, 'en')).value as { hr: { email: string; refused: string }[] }).hr;
  expect(await hrIn('listAccess')).toEqual([]);
  const settings = { language: '', theme: 'light', sender: '', hr: [HR, colleague, unknown, LI_MIN] };
  expect((await opened.ask('saveSettings', settings)).error).toBeUndefined();
  expect(await hrIn('listAccess')).toEqual([colleague, unknown].map((email) => ({ email, refused: '' }))); // Li Min stands among the raters
  expect(await hrIn('grantAccess', { emails: [unknown, 'stranger@example.com'] })).toMatchObject([
    { email: colleague, refused: '' },
    { email: unknown, refused: expect.stringContaining('no Google account') },
  ]);
  expect(await hrIn('grantAccess', { emails: [colleague] })).toEqual([{ email: unknown, refused: '' }]);
  expect(usersOn(opened, tabOf('汇总'))).toEqual([[HR, colleague]]);
  opened.host.actAs(colleague);
  expect((await opened.ask('readReview', { review: REVIEW })).value).toMatchObject({ hr: true, repair: [] });
  opened.host.dispose();
});

test('a run that ends half-way is taken up by the next press: nobody twice, nobody left out', async () => {
  const slow = { on: true };
  const costs = (name: string) => (name === 'Spreadsheet.addEditor' && slow.on ? 100 : 0.01);
  const opened = await made({ costs });
  const emails = (await raters(opened, 'listAccess')).map(({ email }) => email);
  const { error } = await opened.ask('grantAccess', { review: REVIEW, emails }, 'en');
  expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('Exceeded maximum execution time') });
  const half = await raters(opened, 'listAccess');
  expect(half.filter(({ access }) => access === 'editor')).toHaveLength(3);
  const outside = async () => ((await opened.ask('readReview', { review: REVIEW }, 'en')).value as { outside?: number }).outside;
  expect(await outside()).toBe(half.filter(({ access }) => access === 'none').length); // as Home asks for them
  slow.on = false;
  const after = await raters(opened, 'grantAccess', { emails });
  expect(after.every(({ access }) => access === 'editor')).toBe(true);
  expect(opened.host.calls.made().filter((name) => name === 'Spreadsheet.addEditor')).toHaveLength(after.length - 3);
  expect(await opened.host.typeIn(OWN_TAB, inputCell(opened.host, OWN_TAB), 80, LI_MIN)).toEqual({ accepted: true });
  expect(opened.host.calls.made().filter((name) => name === 'Sheets.Spreadsheets.batchUpdate')).toHaveLength(1);
  await raters(opened, 'grantAccess', { emails });
  expect(opened.host.calls.made()).not.toContain('Sheets.Spreadsheets.batchUpdate'); // all is as it should be
  expect(await outside()).toBe(0);
  opened.host.dispose();
});

test('a rater without an address at creation gets the cells once HR writes one and lets them in', async () => {
  const rows = SAMPLE_ROWS.map((row) => row.map((cell) => (cell === WANG_LEI ? '' : cell)));
  const opened = await workbook(rows);
  expect((await opened.ask('createReview', argsFor(PLAN_5))).error).toBeUndefined();
  expect((await raters(opened, 'listAccess')).filter(({ access }) => access === 'noEmail')).toMatchObject([{ id: 'E005' }]);
  await write(opened, 'C6', WANG_LEI);
  await raters(opened, 'grantAccess', { emails: [WANG_LEI] });
  expect(usersOn(opened, OTHER_TAB)).toEqual([[HR], [HR, WANG_LEI]]);
  expect((await opened.host.typeIn(OTHER_TAB, inputCell(opened.host, OTHER_TAB), 80, WANG_LEI)).accepted).toBe(true);
  expect((await opened.ask('readReview', { review: REVIEW })).value).toMatchObject({ repair: [] });
  opened.host.dispose();
});

test.each([
  ['as nobody has protected it', []],
  [
    'with a protection that only warns',
    [{ addProtectedRange: { protectedRange: { range: { sheetId: 5 }, warningOnly: true, description: 'careful' } } }],
  ],
])('the roster that was there before, %s, is protected at creation, with a word', async (_, requests) => {
  const opened = await workbook();
  if (requests.length > 0)
    await opened.host.operation(() => opened.host.Spreadsheets.batchUpdate({ requests }, opened.host.book.spreadsheetId));
  expect((await opened.host.typeIn('花名册', 'C9', 'thief@example.com', LI_MIN)).accepted).toBe(true);
  await write(opened, 'C9', LI_MIN);
  expect((await opened.ask('previewReview', argsFor(PLAN_5))).value).toMatchObject({ protects: '花名册' });
  expect((await opened.ask('createReview', argsFor(PLAN_5))).value).toMatchObject({ protected: '花名册' });
  expect((await opened.host.typeIn('花名册', 'C9', 'thief@example.com', LI_MIN)).accepted).toBe(false);
  await raters(opened, 'grantAccess', { emails: [LI_MIN] });
  expect((await opened.ask('readReview', { review: REVIEW })).value).toMatchObject({ repair: [] });
  const next = argsFor(PLAN_5, { period: { cycle: 'half', year: 2026, n: 2 } });
  expect((await opened.ask('previewReview', next)).value).toMatchObject({ protects: '' });
  opened.host.dispose();
});

test('in a copy of the file the review is read by its marks, its owner begins, and every address is asked about', async () => {
  const first = await made();
  const { host, script } = openWithScript({ book: first.host.book, user: LI_MIN, locale: 'zh_CN' });
  const ask = async (op: string, args: object, as = LI_MIN) => {
    host.actAs(as);
    return JSON.parse(String(await script.call('rpc', JSON.stringify({ op, language: 'en', args })))) as Awaited<ReturnType<Made['ask']>>;
  };
  expect((await ask('readReview', { review: REVIEW })).value).toMatchObject({ hr: true, people: 34, missing: [] });
  expect((await ask('readReview', { review: REVIEW }, HR)).value).toMatchObject({ hr: false });
  const { raters: all } = (await ask('listAccess', { review: REVIEW })).value as { raters: Rater[] };
  // who owns the copy is in already; of all others nobody knows to whom the review was given
  expect(new Set(all.filter(({ email }) => email !== LI_MIN).map(({ access, was }) => `${access}${was}`))).toEqual(new Set(['changed']));
  host.dispose();
  first.host.dispose();
});
