// What has an obvious repair in a roster on the local host: written in one call where nothing has changed, logged, and taken back.
import { argsFor, lastLogged, PLAN_5, workbook } from './workbook';

jest.setTimeout(120_000);

const ROWS = [
  ['Staff as of 2 November 2026'],
  ['工号', '姓名', '邮箱', '部门', '岗位', '考核组', '直接上级', '分管领导'],
  ['E1', '周建国', 'e1@example.com', '总经办', '总经理', '', '', ''],
  ['E2', '李敏', 'mailto:e2@example.com', '客服部', '经理', '中层管理人员', 'E1', 'E1'],
  ['E3', '王磊', 'e3@example.com,', '客服部', '专员', '一般员工', '李敏', 'E1'],
  ['E4', '吴倩', 'e4@example.com', '客服部', '专员', '一般员工', 'E2', 'E1'],
];
const ROSTER = '花名册';

type Repair = { key: string; cells: { row: number; at: number; from: string; to: string }[] };

async function opened(rows: readonly (readonly unknown[])[] = ROWS, user = 'e4@example.com') {
  const made = await workbook(rows, ROSTER, { user, owner: 'e4@example.com' } as never);
  const repairs = async () => ((await made.ask('checkPeople', { roster: ROSTER })).value as { repairs: Repair[] }).repairs;
  const mend = async (key: string, language = 'en') => {
    const cells = (await repairs()).find((each) => each.key === key)?.cells ?? [];
    return made.ask('mendRoster', { roster: ROSTER, key, cells }, language);
  };
  const emails = () => made.host.values(`'${ROSTER}'!C3:C6`).map(([email]) => email);
  return { ...made, repairs, mend, emails };
}
const MENDED = ['e1@example.com', 'e2@example.com', 'e3@example.com', 'e4@example.com'];
const BEFORE = ROWS.slice(2).map((row) => row[2]);

test('one kind is written, the others stay, and the last is taken back', async () => {
  const { ask, mend, emails, repairs } = await opened();
  expect((await repairs()).map(({ key }) => key)).toEqual(['address/email', 'person/manager']);
  const { value } = await mend('address/email');
  expect(value).toEqual({ count: 2, left: 0, logged: false });
  expect((await repairs()).map(({ key }) => key)).toEqual(['person/manager']);
  expect(emails()).toEqual(MENDED);
  expect((await ask('mendRoster', { roster: ROSTER, key: 'undo', cells: [] })).value).toMatchObject({ count: 2, left: 0 });
  expect(emails()).toEqual(BEFORE);
});

test('cells that have changed since, or are no such repair, are not touched', async () => {
  const { ask, host, emails, repairs, mend } = await opened();
  const [first] = await repairs();
  const cells = first?.cells ?? [];
  const refused = async (args: object) => {
    expect(await ask('mendRoster', { roster: ROSTER, key: 'address/email', cells, ...args }, 'en')).toMatchObject({
      error: { code: 'moved', message: expect.stringContaining('The roster is not as it was read. Nothing was changed.') },
    });
  };
  await refused({ cells: cells.map((each) => ({ ...each, to: 'theirs@example.com' })) });
  await refused({ key: 'nothing' });
  await refused({ key: 'undo' });
  await refused({ roster: 'Elsewhere' });
  await host.typeIn(ROSTER, 'C5', 'e33@example.com');
  await refused({});
  expect(emails()).toEqual(BEFORE.map((email, n) => (n === 2 ? 'e33@example.com' : email)));
  await mend('address/email');
  await host.typeIn(ROSTER, 'C4', 'e22@example.com');
  await refused({ key: 'undo' });
});

test('cells that formulas fill stay, and are counted', async () => {
  const { host, mend, emails } = await opened();
  await host.typeIn(ROSTER, 'C4', '="mailto:"&"e2@example.com"');
  expect(await mend('address/email')).toMatchObject({ value: { count: 1, left: 1 } });
  expect(emails()).toEqual(BEFORE.map((email, n) => (n === 2 ? 'e3@example.com' : email)));
  expect(await mend('address/email')).toMatchObject({ error: { message: expect.stringContaining('from formulas. Nothing was changed.') } });
});

test('the Log has who, where and what stood there', async () => {
  const { ask, host, mend } = await opened();
  await ask('createReview', argsFor(PLAN_5, { named: { generalManager: ['E1'] } }));
  expect((await mend('address/email')).value).toMatchObject({ count: 2, logged: true });
  expect(lastLogged(host).slice(1)).toEqual([
    'e4@example.com',
    '更正花名册',
    '',
    '',
    '花名册: C4、C5',
    'mailto:e2@example.com、e3@example.com,',
    'e2@example.com、e3@example.com',
    '',
  ]);
});

test('whoever is not HR writes nothing', async () => {
  const { mend, emails } = await opened(ROWS, 'e3@example.com');
  expect(await mend('address/email')).toMatchObject({ error: { code: 'notHr' } });
  expect(emails()).toEqual(BEFORE);
});
