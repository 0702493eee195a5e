// Traditional characters folded for comparing, and never in a name.
import { readRoster } from '../../../src/plans/roster/read';
import { simplified } from '../../../src/plans/roster/traditional';

test.each([
  ['員工編號', '员工编号'],
  ['職務／職稱', '职务／职位'],
  ['員工职稱', '员工职称'],
  ['Name 姓名', 'Name 姓名'],
  ['', ''],
])('%s as %s', (text, folded) => {
  expect(simplified(text)).toBe(folded);
  expect(simplified(folded)).toBe(folded);
});

test('names and departments stay as they are written', () => {
  const [first] = readRoster([['工號', '姓名', '部門'], ['1', '陳總經', '業務處']]).people; // biome-ignore format: a table
  expect([first?.name, first?.department]).toEqual(['陳總經', '業務處']);
});
