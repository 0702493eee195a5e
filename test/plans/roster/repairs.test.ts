// What has an obvious repair: which cells, what stands in them and what would; and nothing where it is not sure.
import fc from 'fast-check';
import { readRoster } from '../../../src/plans/roster/read';

const HEAD = ['ID', 'Name', 'E-mail', 'Department', 'Manager'];
const ZW = '\u200B';

/** Each repair as `key: row column from→to`. */
const repairsOf = (rows: readonly (readonly unknown[])[]) =>
  readRoster([HEAD, ...rows])
    .repairs()
    .map(
      ({ key, cells }) =>
        `${key}: ${cells.map(({ row, at, from, to }) => `${row} ${'ABCDE'[at]} ${from}→${typeof to === 'number' ? `#${to}` : to}`).join('; ')}`,
    );

const ANN = ['1', 'Ann Lee', 'ann@x.co', 'Sales', ''];

test.each([
  ['nothing odd', [ANN, ['2', 'Bob Ray', 'bob@x.co', 'Sales', '1']], []],
  ['an address copied with more than itself', [ANN, ['2', 'Bob Ray', 'mailto:bob@x.co,', 'Sales', '1']], ['address/email: 3 C mailto:bob@x.co,→bob@x.co']],
  ['what is no address', [ANN, ['2', 'Bob Ray', 'none', 'Sales', '1']], []],
  ['characters nobody sees', [ANN, [`2${ZW}`, `Bob\u00a0Ray${ZW}`, '', `Sales${ZW}`, '1']], [`unseen/id: 3 A 2${ZW}→2`, `unseen/name: 3 B Bob\u00a0Ray${ZW}→Bob Ray`, `unseen/department: 3 D Sales${ZW}→Sales`]],
  ['a manager by name, by address, by a part of the ID', [['0012', 'Ann Lee', 'ann@x.co', 'Sales', ''], ['2', 'Bob Ray', '', 'Sales', 'Ann Lee'], ['3', 'Cy Fox', '', 'Sales', 'ANN@x.co'], ['4', 'Di Orr', '', 'Sales', 12]], ['person/manager: 3 E Ann Lee→0012; 4 E ANN@x.co→0012; 5 E 12→0012']],
  ['an ID that is a number stays one', [[1, 'Ann Lee', '', 'Sales', ''], [2, 'Bob Ray', '', 'Sales', 'Ann Lee']], ['person/manager: 3 E Ann Lee→#1']],
  ['a name that two have', [ANN, ['2', 'Bob Ray', '', 'Sales', ''], ['3', 'Bob Ray', '', 'Sales', ''], ['4', 'Cy Fox', '', 'Ops', 'Bob Ray']], []],
  ['the only head of a department', [ANN, ['2', 'Bob Ray', '', 'Sales', '1'], ['3', 'Cy Fox', '', 'Sales', '']], ['head/Sales: 4 E →1']],
  ['a department of two heads', [ANN, ['2', 'Bob Ray', '', 'Sales', '1'], ['3', 'Cy Fox', '', 'Sales', '2'], ['4', 'Di Orr', '', 'Sales', '']], []],
] as const)('%s', (_, rows, expected) => expect(repairsOf(rows)).toEqual(expected)); // biome-ignore format: a table

test('in both languages, with what and how many', () => {
  const rows = [HEAD, ANN, ['2', 'Bob Ray', 'mailto:bob@x.co', 'Sales', '1'], ['3', 'Cy Fox', 'cy@x.co;', 'Sales', '']];
  const repairs = readRoster(rows).repairs();
  expect(repairs.map(({ sentence }) => sentence.en)).toEqual([
    'Sales, without a manager: 1. Its only head is Ann Lee (1).',
    'E-mail addresses with something that does not belong there, such as “mailto:” or a comma: 2.',
  ]);
  expect(repairs.map(({ sentence }) => sentence['zh-CN'])).toEqual([
    'Sales：1 人没有直接上级。该部门只有一位负责人：Ann Lee（1）。',
    '邮箱：2 个地址带有多余的内容，如“mailto:”或逗号。',
  ]);
});

test('what is repaired needs no repair of its kind again, and nobody is read otherwise for it', () => {
  const odd = fc.constantFrom('', ZW, '\u00a0', ' ', '\u2060');
  const address = fc.constantFrom('', 'a@x.co', 'mailto:b@x.co', 'c@x.co,', 'Cy Fox <c@x.co>', 'none');
  const row = fc.record({ before: odd, after: odd, address, manager: fc.constantFrom('', '1', 'P1', 'P2', 'a@x.co', '2\u200B') });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (people) => {
      const rows: unknown[][] = [
        HEAD,
        ...people.map((each, n) => [`${n + 1}${each.after}`, `${each.before}P${n + 1}`, each.address, `D${each.after}`, each.manager]),
      ];
      const before = readRoster(rows);
      for (const { key, cells } of before.repairs().filter((each) => !each.key.startsWith('head/'))) {
        const mended = rows.map((cells) => [...cells]);
        for (const { row, at, to } of cells) (mended[row - 1] ?? [])[at] = to;
        const after = readRoster(mended);
        expect(after.repairs().map((each) => each.key)).not.toContain(key);
        expect(after.people).toEqual(before.people);
      }
    }),
    { numRuns: 300 },
  );
});
