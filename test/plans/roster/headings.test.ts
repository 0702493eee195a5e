// Headings looked up whatever they look like, and what holds for any sheet at all.
import fc from 'fast-check';
import { COLUMN_KEYS, COLUMNS } from '../../../src/plans/roster/columns';
import { HEADING_NAMES } from '../../../src/plans/roster/heading-names';
import { foldHeading, meantBy } from '../../../src/plans/roster/headings';
import { readRoster } from '../../../src/plans/roster/read';

test.each(COLUMN_KEYS)('%s is found by its own headings', (key) => {
  for (const name of Object.values(COLUMNS[key].heading)) expect(meantBy(name)?.reading).toBe(key);
});

test('no two columns share a name, and none has one twice', () => {
  const folded = HEADING_NAMES.map(({ name }) => foldHeading(name));
  expect(folded.filter((name, n) => name === '' || folded.indexOf(name) !== n)).toEqual([]);
  for (const { name, reading, rank } of HEADING_NAMES)
    expect([name, meantBy(name)]).toEqual([name, expect.objectContaining({ reading, rank })]);
});

test.each([
  ['Notes', undefined],
  ['Manager / Department', undefined],
  ['姓名 Department', undefined],
  ['', undefined],
  ['【必填】', undefined],
  ['姓名（拼音）', 'name'],
  ['Manager (ID)', 'manager'],
])('“%s” is %s', (heading, reading) => expect(meantBy(heading)?.reading).toBe(reading));

test('of a heading and the same with a remark the one without is read', () => {
  const { columns } = readRoster([
    ['姓名（拼音）', '姓名', '工号'],
    ['Li Min', '李敏', '1'],
  ]);
  expect(columns.map(({ reading, unread }) => reading ?? unread)).toEqual(['other', 'name', 'id']);
});

const heading = fc.oneof(fc.constantFrom(...HEADING_NAMES.map(({ name }) => name)), fc.string({ unit: 'binary' }));

test('folding twice is folding once', () =>
  fc.assert(
    fc.property(heading, (text) => expect(foldHeading(foldHeading(text))).toBe(foldHeading(text))),
    { numRuns: 500 },
  ));

test('a heading is the same in any case, width, spacing and brackets', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...HEADING_NAMES),
      fc.constantFrom<(name: string) => string>(
        (name) => name.toUpperCase(),
        (name) => name.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
        (name) => [...name].join('\u200B'),
        (name) => ` ${name} *`,
        (name) => `【${name}】`,
        (name) => `${name}（必填）`,
        (name) => name.replace(/ /g, '_'),
        (name) => name.replace(/ /g, '\n'),
      ),
      ({ name, reading }, as) => expect(meantBy(as(name))?.reading).toBe(reading),
    ),
    { numRuns: 500 },
  ));

const cell = fc.oneof(
  heading,
  fc.constantFrom<unknown>('', null, true, '合计', 'E001', '李敏', 'a@b.co', '=1+1', 46204, Number.NaN, -0, 1e300),
  fc.string({ unit: 'binary' }),
  fc.double(),
);
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 });
const choices = fc.record({
  columns: fc.dictionary(heading, fc.constantFrom(...COLUMN_KEYS, '' as const)),
  statuses: fc.dictionary(fc.string(), fc.constantFrom('active' as const, 'left' as const)),
});

test('reading never throws, and says every column and every finding in words', () =>
  fc.assert(
    fc.property(rows, choices, (sheet, said) => {
      const { people, findings, columns } = readRoster(sheet, 1, said);
      for (const { sentence } of findings) expect(`${sentence.en}${sentence['zh-CN']}`).not.toMatch(/undefined|\[object/);
      expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
      for (const { reading, unread } of columns) expect((reading === undefined) === (unread !== undefined)).toBe(true);
      const read = columns.flatMap(({ reading }) => reading ?? []);
      expect(new Set(read).size).toBe(read.length);
    }),
    { numRuns: 500 },
  ));

test('who is a person stays one, whatever titles stand above', () => {
  const title = fc.array(fc.oneof(fc.string(), fc.constantFrom<unknown>('员工花名册', '', 'Made on 2026-11-02', 46204, '基本信息')), {
    maxLength: 6,
  });
  const sheet = [
    ['序号', '工号', '姓名', '部门', '直接上级'],
    [1, 'E001', '李敏', '客服部', ''],
    [2, 'E002', '王磊', '客服部', 'E001'],
  ];
  fc.assert(
    fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
      const { people } = readRoster([...titles, ...sheet]);
      expect(people.map(({ id, manager }) => [id, manager])).toEqual([
        ['E001', undefined],
        ['E002', 'E001'],
      ]);
    }),
    { numRuns: 300 },
  );
});
