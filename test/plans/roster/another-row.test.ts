// Headings that stand in another row than is found: HR says which, and the row is found again by its words.
import { readRoster } from '../../../src/plans/roster/read';

const LEGEND = [
  ['工号', '姓名', '部门', '岗位'],
  ['编码', '名字', '所属', '岗位'],
  ['Key', 'Who', 'Where', '职位'],
  ['E1', '李敏', '客服部', '经理'],
  ['E2', '王磊', '客服部', '专员'],
];

const keyOf = (rows: readonly (readonly unknown[])[], row: number) => readRoster(rows).tops.find((each) => each.row === row)?.key ?? '';

test('rows with more than one cell are offered, with what stands in them', () =>
  expect(readRoster([['花名册'], [], ...LEGEND]).tops.map(({ row, text }) => `${row} ${text}`)).toEqual([
    '3 工号 · 姓名 · 部门',
    '4 编码 · 名字 · 所属',
    '5 Key · Who · Where',
    '6 E1 · 李敏 · 客服部',
    '7 E2 · 王磊 · 客服部',
  ]));

test.each([
  ['as it was', LEGEND, 3],
  ['below rows that were put in', [['花名册'], ['2026'], ...LEGEND], 5],
  ['in another spelling', LEGEND.map((row, n) => (n === 2 ? ['KEY：', 'ｗｈｏ', ' Where ', '职位', ''] : row)), 3],
])('the row that HR said is that of the headings, %s', (_, rows, row) => {
  const headings = [keyOf(LEGEND, 3)];
  const columns = { Key: 'id', Who: 'name', Where: 'department' } as const;
  const read = readRoster(rows, 1, { columns, statuses: {}, headings });
  expect(read.headingRow).toBe(row);
  expect(read.people.map(({ id, name, department }) => [id, name, department])).toEqual([
    ['E1', '李敏', '客服部'],
    ['E2', '王磊', '客服部'],
  ]);
});

test('where no such row is there, headings are found as ever; of two that are, the one said last', () => {
  const other = readRoster([LEGEND[0] ?? [], ...LEGEND.slice(3)], 1, { columns: {}, statuses: {}, headings: [keyOf(LEGEND, 3)] });
  expect([other.headingRow, other.people.length]).toEqual([1, 2]);
  const both = readRoster(LEGEND, 1, { columns: {}, statuses: {}, headings: [keyOf(LEGEND, 2), keyOf(LEGEND, 3)] });
  expect(both.headingRow).toBe(2);
});
