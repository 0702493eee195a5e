// A roster of another system on the local host: read as HR says, which stays with the workbook, and its rows shown.
import { argsFor, PLAN_5, workbook } from './workbook';

jest.setTimeout(120_000);

const ROWS = [
  ['Staff as of 2 November 2026'],
  ['No.', '员工号', '姓名', '邮箱', '部门', '职务', '考核组', 'Chef', '分管领导', '人员状态'],
  [1, 'E1', '周建国', 'e1@example.com', '总经办', '总经理', '', '', '', ''],
  [2, 'E2', '李敏', 'e2@example.com', '客服部', '经理', '中层管理人员', 'E1', 'E1', ''],
  [3, 'E3', '王磊', 'e3@example.com', '客服部', '专员', '一般员工', '李敏', 'E1', '借调'],
  [4, 'E4', '吴倩', 'no address', '客服部', '专员', '一般员工', '谁', 'E1', '离职'],
  ['合计', '4人'],
];

test('what HR says of a column and a word is kept with the workbook, and the preview reads by it', async () => {
  const { ask, host } = await workbook(ROWS);
  const before = (await ask('checkPeople', { roster: '' })).value as Record<string, never>;
  expect(before).toMatchObject({ people: [{ id: 'E1' }, { id: 'E2' }, { id: 'E3' }, { id: 'E4' }] });
  const said = await ask('sayRoster', { roster: '花名册', columns: { Chef: 'manager' }, statuses: { 借调: 'active' } });
  expect(said).toMatchObject({ ok: true, value: { roster: '花名册' } });
  const after = (await ask('checkPeople', { roster: '' })).value as { findings: { level: string; column: string }[] };
  expect(after.findings.filter(({ level }) => level === 'problem').map(({ column }) => column)).toEqual(['email', 'manager']);
  const again = await ask('sayRoster', { roster: '花名册', columns: { 手机: '' }, statuses: {} });
  expect(again.value as object).toMatchObject({
    sheet: { columns: expect.arrayContaining([expect.objectContaining({ heading: 'Chef', reading: 'manager', chosen: true })]) },
  });
  const preview = await ask('previewReview', argsFor(PLAN_5, { named: { generalManager: ['E1'] } }));
  const { findings } = preview.value as { findings: { level: string; path: string }[] };
  // whoever has left is in nobody's way: neither their address nor their manager
  expect(findings.filter(({ level, path }) => level === 'problem' && path.startsWith('row ')).map(({ path }) => path)).toEqual([]);
  await ask('showRows', { roster: '花名册', rows: [5, 4, 9] });
  expect(host.selection()).toEqual({ sheetId: 5, box: { top: 3, bottom: 5, left: 0, right: 20 } });
});

test('a last day that is past, a flag, and why a column is suggested, are told', async () => {
  const { ask } = await workbook([
    ['工号', '姓名', 'Chef', '状态', '离职日期', '是否离职'],
    ['E1', '周建国', '', '在职', '', '否'],
    ['E2', '李敏', '周建国', '', '2020-06-30', '否'],
    ['E3', '王磊', '周建国', '在职', '2099-06-30', '否'],
    ['E4', '吴倩', 'Nobody', '在职', '2020-06-30', '是'],
  ]);
  const { value } = await ask('checkPeople', { roster: '' });
  expect(value).toMatchObject({
    people: ['active', 'left', 'active', 'active'].map((status) => ({ status })),
    findings: expect.arrayContaining([expect.objectContaining({ level: 'warning', column: 'status', rows: [5] })]),
  });
  const { columns } = (value as { sheet: { columns: { suggested: string; why?: object }[] } }).sheet;
  expect(columns[2]).toMatchObject({ suggested: '' });
  const named = await workbook([['工号', '姓名', 'Chef', 'Zustand'], ['E1', '周建国', '', '在职'], ['E2', '李敏', '周建国', '离职']]); // biome-ignore format: a table
  const told = (await named.ask('checkPeople', { roster: '' })).value as typeof value;
  expect(told).toMatchObject({
    sheet: {
      columns: [
        {},
        {},
        { suggested: 'manager', why: { fits: 1, of: 1, words: [] } },
        { suggested: 'status', why: { fits: 2, of: 2, words: [{ word: '在职', count: 1 }, { word: '离职', count: 1 }] } },
      ],
    },
  }); // biome-ignore format: a table
});

test('the row that HR says has the headings is kept with the workbook', async () => {
  const rows = [['工号', '姓名', '部门'], ['Key', 'Who', 'Where'], ...ROWS.slice(2, 4).map((row) => row.slice(1, 4))];
  const { ask } = await workbook(rows);
  const sheetOf = (answer: { value: unknown }) =>
    (answer.value as { sheet: { headingRow: number; tops: { row: number; key: string }[] } }).sheet;
  const before = sheetOf(await ask('checkPeople', { roster: '' }));
  expect(before.headingRow).toBe(1);
  const headings = before.tops.find(({ row }) => row === 2)?.key;
  expect(sheetOf(await ask('sayRoster', { roster: '花名册', columns: {}, statuses: {}, headings })).headingRow).toBe(2);
  await ask('sayRoster', { roster: '花名册', columns: { Key: 'id' }, statuses: {} });
  expect(sheetOf(await ask('checkPeople', { roster: '' })).headingRow).toBe(2);
});

test('who is not HR says nothing of a roster', async () => {
  const { ask } = await workbook(ROWS, '花名册', { user: 'e3@example.com', owner: 'e4@example.com' } as never);
  expect(await ask('sayRoster', { roster: '花名册', columns: { Chef: 'manager' }, statuses: {} })).toMatchObject({
    ok: false,
    error: { code: 'notHr' },
  });
});
