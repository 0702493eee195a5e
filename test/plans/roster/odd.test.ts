// Every roster of docs/faults.md D, as people and other systems write them: read right, or said.
import { readRoster } from '../../../src/plans/roster/read';

/** Who was read, each as the fields asked for. */
const peopleOf = (rows: unknown[][], ...fields: (keyof ReturnType<typeof readRoster>['people'][number])[]) =>
  readRoster(rows).people.map((person) => fields.map((field) => person[field]));
const kindsOf = (rows: unknown[][]) => readRoster(rows).findings.map(({ level, kind, row }) => `${level} ${kind} ${row}`);

const TWO = [
  ['1001', 'Ann Lee', 'a@b.co', ''],
  ['1002', 'Bob Ray', 'b@b.co', '1001'],
];

describe('D1: a heading that people use', () => {
  test.each([
    ['id', 'Emp No; Employee No; Employee Number; Employee Code; Staff ID; Badge id; employee_id; EmployeeID; 员工号; 人员编号; 员工工号; 职工号; 工号[必填]; 工\n号; Employee ID 工号; No.'],
    ['name', 'Employee Name; Staff Name; full_name; 中文名; 姓名【必填】; 姓名*; NAME; Ｎａｍｅ; 姓名/Name'],
    ['email', 'Email Address; Work Email; 工作邮箱; 企业邮箱; 公司邮箱; E-Mail'],
    ['department', 'Dept; Dept.; 所属部门; 部门名称; 部门（必填）'],
    ['position', 'Designation; Job Position; 岗位名称; 岗位/职务; Job\nTitle'],
    ['manager', '直属上级; 直接主管; Line Manager; Reports To; Supervisor; Manager (direct); Ｍａｎａｇｅｒ（ＩＤ）'],
    ['executive', '主管领导; 分管副总'],
    ['hired', 'Date of Joining; Join Date; DOJ; 入司时间; 入司日期; 到岗日期'],
    ['base', '绩效基数; 绩效工资'],
    ['status', '人员状态; Employment Status; 在职状态'],
  ] as const)('%s', (reading, headings) => {
    for (const heading of headings.split('; ')) {
      const others = [['工号', 'id'], ['姓名', 'name']].filter(([, key]) => key !== reading).map(([name = '']) => name);
      const { columns } = readRoster([[heading, ...others], ['E1', '李敏', 'E2']]);
      expect([heading, columns[0]?.reading]).toEqual([heading, reading]);
    }
  }); // biome-ignore format: a table

  test('one that nobody knows is said, with what stands under it and what it looks like', () => {
    const rows = [
      ['工号', '姓名', 'Chef', 'Schuhgröße', 'Zustand', ''],
      ['1', '李敏', '', 40, '在职', 'x'],
      ['2', '王磊', '李敏', 42, '离职', ''],
      ['3', '吴倩', '1', 40, '', ''],
    ];
    expect(
      readRoster(rows)
        .columns.slice(2)
        .map((each) => ({ ...each, suggested: each.suggested?.reading ?? '' })),
    ).toEqual([
      { at: 2, heading: 'Chef', reading: undefined, unread: 'unknown', chosen: false, samples: ['李敏', '1'], suggested: 'manager' },
      { at: 3, heading: 'Schuhgröße', reading: undefined, unread: 'unknown', chosen: false, samples: ['40', '42'], suggested: '' },
      { at: 4, heading: 'Zustand', reading: undefined, unread: 'unknown', chosen: false, samples: ['在职', '离职'], suggested: 'status' },
      { at: 5, heading: '', reading: undefined, unread: 'blank', chosen: false, samples: ['x'], suggested: '' },
    ]);
  });

  test('what HR chose goes before any name, in any spelling of the heading', () => {
    const rows = [
      ['工号', '姓名', '部门', 'Chef'],
      ['1', '李敏', '9', ''],
      ['2', '王磊', '9', '1'],
    ];
    const { people, columns } = readRoster(rows, 1, { columns: { ' CHEF：': 'manager', 部门: '' }, statuses: {} });
    expect(people.map(({ manager, department }) => [manager, department])).toEqual([[undefined, ''], ['1', '']]);
    expect(columns.map(({ reading, unread, chosen }) => [reading, unread, chosen])).toEqual([
      ['id', undefined, false],
      ['name', undefined, false],
      [undefined, 'chosen', true],
      ['manager', undefined, true],
    ]);
  }); // biome-ignore format: a table

  test('a day is shown as one, and a long sheet is not gone through for three samples', () => {
    const { columns } = readRoster([['工号', '姓名', '入职日期'], ['1', '李敏', 46204], ['2', '王磊', '2020/1/2']]);
    expect(columns[2]?.samples).toEqual(['2026-07-01', '2020-01-02']);
  }); // biome-ignore format: a table
});

describe('D2: a column that counts the rows is no ID', () => {
  const under = (heading: string, ...values: unknown[]) => [[heading, 'Employee ID', 'Name'], ...values.map((value, n) => [value, `E${n}`, `P${n}`])];
  test.each(['No.', '序号', '编号', '#'])('%s before the ID', (heading) => {
    const rows = under(heading, 1, 2, 3);
    expect(peopleOf(rows, 'id')).toEqual([['E0'], ['E1'], ['E2']]);
    expect(readRoster(rows).columns[0]).toMatchObject({ reading: undefined, unread: 'counts' });
  });
  test.each<[string, unknown[], boolean]>([
    ['codes', ['A1', 'A2'], true],
    ['from another number', [1001, 1002], true],
    ['with zeros', ['001', '002'], true],
    ['with gaps', [1, 5, 9], true],
    ['one by one', [1, 2, 3], false],
    ['from one again', ['1', '2', '1', '2'], false],
  ])('alone, %s', (_, values, isId) => {
    const { columns } = readRoster([['编号', '姓名'], ...values.map((value, n) => [value, `P${n}`])]);
    expect(columns[0]?.reading).toBe(isId ? 'id' : undefined);
  });
}); // biome-ignore format: a table

describe('D3: rows that are no people', () => {
  test.each<[string, unknown[][], unknown[][]]>([
    ['a title', [['花名册']], []],
    ['a title and when it was made', [['Staff list'], ['Made on 2026-11-02', '', '', '']], []],
    ['groups of columns', [['基本信息', '', '组织信息', '']], []],
    ['a second heading row', [], [['ID', 'Name', 'Department', 'Manager']]],
    ['headings further down', [], [['E1', '李敏', '客服部', ''], ['工号', '姓名', '部门', '直接上级']]],
    ['a total', [], [['E1', '李敏', '客服部', ''], ['合计', '2人', '', '']]],
    ['a total with a colon, and a note', [], [['E1', '李敏', '客服部', ''], ['总计：2人'], ['制表人：王芳', '', '审核：李'], ['注：以上为在职人员']]],
    ['a department over its people', [], [['客服部'], ['E1', '李敏', '客服部', '']]],
  ])('%s', (_, above, below) => {
    const rest = [['E8', '周建国', '', ''], ['E9', '林佩文', '客服部', 'E8']];
    const people = [...below.filter(([id]) => id === 'E1').map(() => 'E1'), 'E8', 'E9'];
    const { people: read, skipped } = readRoster([...above, ['工号', '姓名', '部门', '直接上级'], ...below, ...rest]);
    expect(read.map(({ id }) => id)).toEqual(people);
    const words = [...above, ...below].filter(([id]) => id !== 'E1').filter(([id]) => id !== 'ID');
    expect(skipped.map(({ text }) => text.split(' · ')[0])).toEqual(words.map(([first]) => first));
  }); // biome-ignore format: a table

  test('headings over two rows, of which the upper groups the lower', () => {
    const rows = [['序号', '姓名', '组织信息', '', ''], ['', '', '工号', '部门', '岗位'], [1, '李敏', 'E7', '客服部', '经理'], [2, '王磊', 'E8', '客服部', '专员']];
    expect(peopleOf(rows, 'id', 'name', 'department', 'position')).toEqual([['E7', '李敏', '客服部', '经理'], ['E8', '王磊', '客服部', '专员']]);
  }); // biome-ignore format: a table

  test('where only the second of two heading rows is known, it is what counts', () =>
    expect(peopleOf([['PERNR', 'VNAME', 'ORG'], ['Employee ID', 'Name', 'Department'], ['7', 'Ann', 'HR']], 'id', 'department')).toEqual([['7', 'HR']])); // biome-ignore format: a table
});

test('D4: characters that nobody sees, and spaces in Chinese, make neither two people nor two departments', () => {
  const rows = [
    ['工号', '姓名', '部门', '直接上级', '入职日期'],
    ['E\u200B001', '李\u00A0敏', '市场\u2060部', '', '2026\u00AD-07-01\uFEFF'],
    ['E002', '王 磊', '市场 部', '李敏', ''],
    ['E003', '吴倩', '市场部', '王磊', ''],
  ];
  expect(peopleOf(rows, 'id', 'name', 'department', 'manager', 'hired')).toEqual([
    ['E001', '李 敏', '市场部', undefined, '2026-07-01'],
    ['E002', '王 磊', '市场部', 'E001', undefined],
    ['E003', '吴倩', '市场部', 'E002', undefined],
  ]);
  expect(kindsOf([...rows, ['E001', '陈晨', '', 'E002', '']])).toContain('problem idTwice 5');
});

describe('D5: a manager as exports write one', () => {
  const PEOPLE = [
    ['ID', 'Name', 'E-mail', 'Manager'],
    ['1001', 'Ann Lee', 'Ann.Lee@b.co', ''],
    ['001', '李雷', 'li@b.co', '1001'],
    ['0012', '艾力·买买提', 'ai@b.co', '1001'],
    ['HR-007', '韩梅梅', 'han@b.co', '1001'],
  ];
  test.each([
    ['ANN.LEE@B.CO', '1001'],
    ['mailto:ann.lee@b.co', '1001'],
    ['Ann Lee <ann.lee@b.co>', '1001'],
    ['Ann Lee (1001)', '1001'],
    ['Lee, Ann', '1001'],
    ['Lee, Ann (1001)', '1001'],
    ['Ａｎｎ　Ｌｅｅ', '1001'],
    ['1001.0', '1001'],
    [1001, '1001'],
    ['1001 Ann Lee', '1001'],
    ['A. Lee (1001)', '1001'],
    ['李雷（001）', '001'],
    ['李雷/001', '001'],
    ['001-李雷', '001'],
    ['李 雷', '001'],
    [1, '001'],
    [12, '0012'],
    ['艾力•买买提', '0012'],
    ['艾力・买买提', '0012'],
    ['HR-007-韩梅梅', 'HR-007'],
    ['韩梅梅-HR-007', 'HR-007'],
    ['韩梅梅【HR-007】', 'HR-007'],
  ])('%s', (manager, id) => {
    const { people, findings } = readRoster([...PEOPLE, ['E9', '王磊', 'w@b.co', manager]]);
    expect(people[4]?.manager).toBe(id);
    expect(findings.filter(({ row }) => row === 6)).toEqual([]);
  });
  test.each(['1001;001', 'Ann Lee；李雷', '1001、001', 'Ann Lee / 李雷', '1001, 001'])(
    'two of them, %s: the first, and said so',
    (manager) => {
      const { people, findings } = readRoster([...PEOPLE, ['E9', '王磊', 'w@b.co', manager]]);
      expect(people[4]?.manager).toBe('1001');
      expect(findings.filter(({ row }) => row === 6).map(({ level, kind }) => [level, kind])).toEqual([['warning', 'severalNamed']]);
    },
  );
  test.each([
    ['Nobody (9999)', 'personUnknown'],
    ['李雷 (1001)', 'personAmbiguous'],
    ['2', 'personUnknown'],
  ])('%s names nobody for sure', (manager, kind) => {
    const { people, findings } = readRoster([...PEOPLE, ['E9', '王磊', 'w@b.co', manager]]);
    expect(people[4]?.manager).toBeUndefined();
    expect(findings.filter(({ row }) => row === 6).map((found) => found.kind)).toEqual([kind]);
  });
  test('two IDs that a number may stand for', () =>
    expect(kindsOf([...PEOPLE, ['012', 'X', 'x@b.co', '1001'], ['E9', '王磊', 'w@b.co', 12]])).toContain('problem personUnknown 7'));
});

describe('D6: words for a blank, a status and an amount', () => {
  test.each(['无', '-', '/', 'N/A', 'None', 'nan', '——', '不适用'])('%s is a blank', (blank) => {
    const rows = [['工号', '姓名', '邮箱', '部门', '直接上级', '分管领导', '入职日期', '奖金基数', '状态'], ['1', '李敏', blank, blank, blank, blank, blank, blank, blank], ['2', '王磊', 'w@b.co', '', '1', '', '', '', '']];
    expect(readRoster(rows).people[0]).toMatchObject({ email: '', department: '', manager: undefined, hired: undefined, base: undefined, status: 'active' });
    expect(kindsOf(rows)).toEqual(['warning raterWithoutEmail 2']);
  }); // biome-ignore format: a table
  test('but not where somebody is called so', () =>
    expect(peopleOf([['ID', 'Name', 'Manager'], ['1', 'Nan', '-'], ['2', 'Bo', 'Nan']], 'name', 'manager')).toEqual([['Nan', undefined], ['Bo', '1']])); // biome-ignore format: a table

  test.each([
    ['active', ['Active', '正式员工', '在岗', '已转正', '产假', 'On leave', 'On Leave ', 'ＡＣＴＩＶＥ', 'Full-time', '']],
    ['probation', ['试用期', 'Probation', '实习生']],
    ['dispatched', ['劳务派遣', 'Contractor', '外包']],
    ['left', ['Resigned', 'Inactive', 'Terminated', '退休', '离职', '已 离职']],
  ])('%s', (status, words) => {
    for (const word of words) expect([word, ...peopleOf([['ID', 'Name', '人员状态'], ['1', 'A', word]], 'status')]).toEqual([word, [status]]);
  }); // biome-ignore format: a table
  test('a word that nobody knows is told once, with its rows, and asked no more once HR has said it', () => {
    const rows = [['ID', 'Name', 'Status'], ['1', 'A', '借调'], ['2', 'B', '借调 '], ['3', 'C', '在职']];
    expect(readRoster(rows).statuses).toEqual([{ word: '借调', count: 2, status: undefined, rows: [2, 3] }, { word: '在职', count: 1, status: 'active', rows: [4] }]);
    const said = readRoster(rows, 1, { columns: {}, statuses: { 借调: 'dispatched' } });
    expect(said.people.map(({ status }) => status)).toEqual(['dispatched', 'dispatched', 'active']);
    expect(said.findings.filter(({ kind }) => kind === 'statusUnknown')).toEqual([]);
  }); // biome-ignore format: a table

  test.each<[unknown, number | undefined]>([
    ['￥5,000', 5000], ['¥ 5000.50', 5000.5], ['5000元', 5000], ['1.2万', 12_000], ['1.15 万元', 11_500], ['RMB 8,000', 8000], ['８０００ CNY', 8000], [6500, 6500], ['0', 0],
    ['五千', undefined], ['-5元', undefined], ['万', undefined], [-1, undefined],
  ])('%s', (typed, amount) => expect(peopleOf([['ID', 'Name', '奖金基数'], ['1', 'A', typed]], 'base')).toEqual([[amount]])); // biome-ignore format: a table
});

describe('D7, D8: IDs and addresses', () => {
  test.each<[string, unknown[][], string]>([
    [
      'an ID that came as a long number',
      [
        [1.1010119900307426e17, 'A', ''],
        ['2', 'B', ''],
      ],
      'problem idDigits 2',
    ],
    [
      '7 beside 007',
      [
        ['7', 'A', ''],
        ['007', 'B', ''],
      ],
      'warning idAlike 3',
    ],
    ...['E|1', 'E｜1', '__proto__'].map((id): [string, unknown[][], string] => [
      `the ID ${id}`,
      [
        ['1', 'A', ''],
        [id, 'B', ''],
      ],
      'problem idSign 3',
    ]),
    [
      'one address for two',
      [
        ['1', 'A', 'a@b.co'],
        ['2', 'B', 'A@B.CO'],
      ],
      'warning sameEmail 2',
    ],
  ])('%s', (_, rows, kind) => {
    expect(kindsOf([['ID', 'Name', 'E-mail'], ...rows])).toContain(kind);
    expect(readRoster([['ID', 'Name', 'E-mail'], ...rows]).people).toHaveLength(2);
  });
  test('the same as text, and fifteen digits, have lost nothing', () =>
    expect(kindsOf([['ID', 'Name'], ['110101199003074258', 'A'], [123_456_789_012_345, 'B']]).filter((each) => /idDigits/.test(each))).toEqual([])); // biome-ignore format: a table
  test.each(['mailto:a@b.co', 'a@b.co,', 'a@b.co\u200B', ' a@b.co ; ', 'Ann <a@b.co>'])('%s', (typed) =>
    expect(peopleOf([['ID', 'Name', 'E-mail'], ['1', 'A', typed]], 'email')).toEqual([['a@b.co']])); // biome-ignore format: a table
});

test('D10: who has left or is on probation blocks nothing, though their row cannot be told apart', () =>
  expect(kindsOf([['ID', 'Name', 'Status'], ['', 'A', '离职'], ['2', '', '试用'], ['', 'C', '']])).toEqual([
    'warning idBlank 2',
    'warning nameBlank 3',
    'problem idBlank 4',
  ])); // biome-ignore format: a table

test('first and last names make one name', () => {
  const rows = [['ID', 'First Name', 'Last Name'], ['1', 'Ann', 'Lee'], ['2', '敏', '李'], ['3', 'Bo', '']];
  expect(peopleOf(rows, 'name')).toEqual([['Ann Lee'], ['李敏'], ['Bo']]);
  expect(peopleOf([['ID', '名', '姓', '姓名'], ['1', '敏', '李', '李小敏']], 'name')).toEqual([['李小敏']]);
}); // biome-ignore format: a table

test('a sheet of people with nothing odd is read without a word', () =>
  expect(kindsOf([['ID', 'Name', 'E-mail', 'Manager'], ...TWO])).toEqual([]));
