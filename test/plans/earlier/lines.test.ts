// Pasted results, line by line: whatever parts the cells, whatever heads the columns, each is read as it stands; nothing is dropped but headings and blank lines.
import { earlierLines } from '../../../src/plans/earlier/lines';

const read = (text: string) => earlierLines(text).lines.map(({ line, id, period, score, grade }) => [line, id, period, score, grade]);
const E004 = ['E004', '2025-H2', '88.10', 'B'];

test.each([
  ['tabs', 'E004\t2025-H2\t88.10\tB'],
  ['tabs, with a comma in a cell', 'E004\t2025-H2\t"88.10"\tB'],
  ['commas', 'E004, 2025-H2, 88.10, B'],
  ['full-width commas', 'E004，2025-H2，88.10，B'],
  ['semicolons', 'E004;2025-H2;88.10;B'],
  ['quotes', '"E004","2025-H2","88.10","B"'],
  ['several spaces', 'E004   2025-H2  88.10    B'],
  ['wide spaces', 'E004\u3000\u30002025-H2\u3000\u300088.10\u3000\u3000B'],
  ['single spaces', ' E004 2025-H2 88.10 B '],
])('parted by %s', (_, line) => expect(read(line)).toEqual([[1, ...E004]]));

test.each([
  ['a period of two words', 'E004 2025 H2 88.10 B', ['E004', '2025 H2', '88.10', 'B']],
  ['a period of two words between several spaces', 'E004  2025 H2  88.10  B', ['E004', '2025 H2', '88.10', 'B']],
  ['no score, by tabs', 'E004\t2025-H2\t\tB', ['E004', '2025-H2', '', 'B']],
  ['no score, by commas', 'E004,2025-H2,,B', ['E004', '2025-H2', '', 'B']],
  ['no score, by spaces', 'E004  2025-H2  月优秀员工', ['E004', '2025-H2', '', '月优秀员工']],
  ['no grade', 'E004  2025-H2  88', ['E004', '2025-H2', '88', '']],
  ['N/A', 'E004  2025-H2  N/A', ['E004', '2025-H2', 'N/A', '']],
  ['a percentage', 'E004  2025-H2  85%', ['E004', '2025-H2', '85%', '']],
  ['an ID alone', 'E004', ['E004', '', '', '']],
  ['what looks like a formula', '=1+1\t2025\t@x\t+A', ['=1+1', '2025', '@x', '+A']],
])('%s', (_, line, cells) => expect(read(line)).toEqual([[1, ...cells]]));

test('lines are counted as they were pasted', () => {
  expect(read('\nE004,2025,88,B\r\n\r\n \t\nE005,2025,90,A')).toEqual([
    [2, 'E004', '2025', '88', 'B'],
    [5, 'E005', '2025', '90', 'A'],
  ]);
});

test.each([
  ['in their order', 'ID\tPeriod\tScore\tGrade', 'E004\t2025-H2\t88.10\tB'],
  ['in another order', 'Rating\tTotal Score (100)\tName\tEmployee No.\tReview period', 'B\t88.10\tWang Fang\tE004\t2025-H2'],
  ['in Chinese', '姓名，考核周期，工号，绩效等级，综合得分【满分100】', '王芳，2025-H2，E004，B，88.10'],
])('a heading %s', (_, head, line) => {
  expect(read(`${head}\n${line}\n${head}\n${line}`)).toEqual([[2, ...E004], [4, ...E004]]); // biome-ignore format: one list
});

test('says what a heading lacks, and what is not read', () => {
  const { lacking, unread } = earlierLines('Name\tPeriod\tScore\nWang\t2025\t88');
  expect([lacking, unread]).toEqual([['id'], ['Name']]);
  expect(earlierLines('ID\tPeriod\tGrade\nE1\t2025\tA').lacking).toEqual([]);
  expect(earlierLines('ID\tPeriod\tName\nE1\t2025\tA').lacking).toEqual(['score', 'grade']);
  expect(earlierLines('E1\t2025\t88\tA\tSales\tx').unread).toEqual(['Sales', 'x']);
  expect(earlierLines(' \n').lines).toEqual([]);
});
