// The roster as typed: people read, and every mistake told by row and column, in both languages.
import fc from 'fast-check';
import { readRoster } from '../../../src/plans/roster/read';
import { HEAD as COMPANY_HEAD } from '../../workbook/company';

const HEAD = [...COMPANY_HEAD.filter((heading) => heading !== '岗位' && heading !== '考核组'), '委托给'];
/** A head and two people of one department; a test puts one more row below. */
const HEADS = [
  ['E001', '陈思远', 'chen@example.com', '市场部', '', '', '2019-03-01', 8000, '在职', '', '', '', ''],
  ['E002', '李敏', 'li@example.com', '市场部', 'E001', '', '2020/5/6', '６，５００', '', '', '', '', ''],
];
const read = (...rows: unknown[][]) => readRoster([HEAD, ...HEADS, ...rows]);
const row = (cells: Readonly<Record<string, unknown>>): unknown[] => {
  const given: Readonly<Record<string, unknown>> = {
    工号: 'E003',
    姓名: '王磊',
    邮箱: 'wang@example.com',
    部门: '市场部',
    直接上级: 'E001',
    ...cells,
  };
  return HEAD.map((heading) => given[heading] ?? '');
};

test('people are read: trimmed, full-width figures, dates, and whom they name', () => {
  const { people, findings } = read(
    row({ 工号: ' E003 ', 姓名: '王磊 ', 直接上级: '李敏', 分管领导: 'ｅ００１', 入职日期: '2026年7月1日', 奖金基数: '5,000' }),
  );
  expect(findings).toEqual([]);
  expect(people[2]).toEqual({
    id: 'E003',
    row: 4,
    name: '王磊',
    email: 'wang@example.com',
    department: '市场部',
    position: '',
    group: '',
    manager: 'E002',
    executive: 'E001',
    delegate: undefined,
    hired: '2026-07-01',
    base: 5000,
    status: 'active',
    probationEnds: undefined,
    moved: undefined,
  });
  expect(people.map(({ base }) => base)).toEqual([8000, 6500, 5000]);
});

test('columns in any order, under other names, with others between and rows above', () => {
  const rows = [
    ['', ''],
    ['Notes', 'Full Name *', 'EMPLOYEE ID：', 'Ｍａｎａｇｅｒ（direct）'],
    ['x', 'Li Min', 7, ''],
    [],
    ['y', 'Wang Lei', 8, 7],
  ];
  const { people, findings } = readRoster(rows, 10);
  expect(people.map(({ row, id, name, manager }) => ({ row, id, name, manager }))).toEqual([
    { row: 12, id: '7', name: 'Li Min', manager: undefined },
    { row: 14, id: '8', name: 'Wang Lei', manager: '7' },
  ]);
  expect(findings.map(({ path }) => path)).toEqual(['row 12/email']);
});

describe('one row is wrong', () => {
  test.each<[string, Record<string, unknown>, 'problem' | 'warning', string, RegExp, RegExp]>([
    ['no ID', { 工号: '' }, 'problem', 'row 4/id', /^Row 4: 王磊 has no ID/, /^第 4 行：王磊没有工号/],
    ['the ID of another', { 工号: 'e００２' }, 'problem', 'row 4/id', /the ID e００２ is that of row 3 too/, /与第 3 行相同/],
    ['no name', { 姓名: '  ' }, 'problem', 'row 4/name', /^Row 4: E003 has no name/, /没有姓名/],
    ['the name of another', { 姓名: '李敏' }, 'warning', 'row 3/name', /^Rows 3, 4: 李敏 .* E002, E003/, /^第 3、4 行：.*E002、E003/],
    ['no address', { 邮箱: 'wang@' }, 'problem', 'row 4/email', /E-mail: “wang@” is not an e-mail address/, /“邮箱”：“wang@”不是邮箱地址/],
    [
      'no date',
      { 入职日期: '去年' },
      'problem',
      'row 4/hired',
      /Hire date: “去年” is not a date\. Write it as 2026-07-01/,
      /“入职日期”：“去年”不是日期/,
    ],
    ['two dates', { 入职日期: '3/4/2026' }, 'problem', 'row 4/hired', /two dates/, /两个日期/],
    ['no amount', { 奖金基数: '很多' }, 'problem', 'row 4/base', /is not an amount of 0 or more/, /不是 0 以上的金额/],
    ['an amount below 0', { 奖金基数: -1 }, 'problem', 'row 4/base', /is not an amount of 0 or more/, /不是 0 以上的金额/],
    ['no status', { 状态: '外星' }, 'problem', 'row 4/status', /“外星” is not known/, /“外星”无法识别/],
    [
      'an unknown manager',
      { 直接上级: 'E999' },
      'problem',
      'row 4/manager',
      /nobody here has the ID or the name “E999”/,
      /没有工号或姓名为“E999”的人/,
    ],
    ['themself as manager', { 直接上级: '王磊' }, 'problem', 'row 4/manager', /王磊 would rate themself/, /王磊将考核自己/],
    ['no manager', { 直接上级: '' }, 'problem', 'row 4/manager', /市场部 has one head, 陈思远 \(E001\)/, /市场部的负责人为陈思远（E001）/],
    [
      'no manager, and nobody to propose',
      { 直接上级: '', 部门: '客服部' },
      'problem',
      'row 4/manager',
      /no manager\. Name one\.$/,
      /未填直接上级。请填写。$/,
    ],
    [
      'on probation',
      { 状态: '试用期', 试用期至: '2026.8.31' },
      'warning',
      'row 4/status',
      /on probation until 2026-08-31/,
      /试用期至 2026-08-31/,
    ],
    [
      'moved',
      { 调动前部门: '客服部', 调动日期: '2026-04-01' },
      'warning',
      'row 4/movedFrom',
      /moved here from 客服部 on 2026-04-01/,
      /于 2026-04-01 由客服部调入/,
    ],
    [
      'half a move',
      { 调动前部门: '客服部' },
      'problem',
      'row 4/movedOn',
      /the former department or the date is missing/,
      /缺少原部门或日期/,
    ],
  ])('%s', (_, cells, level, path, english, chinese) => {
    const { findings } = read(row(cells));
    expect(findings.map((finding) => [finding.level, finding.path])).toEqual([[level, path]]);
    expect(findings[0]?.sentence.en).toMatch(english);
    expect(findings[0]?.sentence['zh-CN']).toMatch(chinese);
  });
});

test('a name that two people have is no way to name one of them', () => {
  const { findings, people } = read(row({ 姓名: '李敏' }), row({ 工号: 'E004', 姓名: '吴倩', 直接上级: '李敏' }));
  expect(people[3]?.manager).toBeUndefined();
  expect(findings.find(({ path }) => path === 'row 5/manager')?.sentence.en).toBe(
    'Row 5, Manager: “李敏” is the name of several people. Write the ID: E002, E003.',
  );
});

test('who has left is not asked for anything, and rates nobody', () => {
  const { findings } = read(row({ 直接上级: '', 状态: '离职' }), row({ 工号: 'E004', 姓名: '吴倩', 直接上级: 'E003' }));
  expect(findings.map(({ path }) => path)).toEqual(['row 5/manager']);
  expect(findings[0]?.sentence.en).toMatch(/has left/);
});

test('managers in a circle', () => {
  const { findings } = readRoster([
    ['ID', 'Name', 'E-mail', 'Manager'],
    ['1', 'A', 'a@b.co', '3'],
    ['2', 'B', 'b@b.co', '1'],
    ['3', 'C', 'c@b.co', '2'],
    ['4', 'D', 'd@b.co', '3'],
  ]);
  expect(findings.map(({ level, path }) => [level, path])).toEqual([1, 2, 3].map((n) => ['problem', `row ${n + 1}/manager`]));
});

describe('without the columns that all hangs on', () => {
  test.each<[string, unknown[][], string[]]>([
    ['an empty tab', [], ['row 1/id', 'row 1/name']],
    ['no ID', [['Name']], ['row 1/id']],
    ['rows without a heading', [['E001', 'Li']], ['row 1/id', 'row 1/name']],
  ])('%s', (_, rows, paths) => {
    const { people, findings } = readRoster(rows);
    expect(people).toEqual([]);
    expect(findings.map(({ path }) => path)).toEqual(paths);
  });
  test('a heading twice', () =>
    expect(
      readRoster([
        ['ID', 'Name', '工号'],
        ['1', 'A', '2'],
      ]).findings.map(({ path }) => path),
    ).toContain('row 1/id'));
});

test('whatever is typed, everyone with an ID and a name of their own is read, and nothing is thrown', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>('', 'E001', 'E002', '李敏', '=1+1', '2026-07-01', true, null, 46204),
    fc.string({ unit: 'binary' }),
    fc.double(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: HEAD.length, maxLength: HEAD.length }), { maxLength: 8 }), (rows) => {
      const { people, findings } = read(...rows);
      expect(people.slice(0, 2).map(({ id }) => id)).toEqual(['E001', 'E002']);
      for (const { sentence } of findings) expect(`${sentence.en}${sentence['zh-CN']}`).not.toMatch(/undefined|\[object/);
      expect(new Set(people.map(({ id }) => id.trim().toUpperCase())).size).toBe(people.length);
    }),
    { numRuns: 300 },
  );
});
