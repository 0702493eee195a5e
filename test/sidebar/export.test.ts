// Files that a review is taken along as: CSV that nothing in it can turn into a formula or break out of, its schema, and a workbook of Excel.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { csvOf, schemaOf, type Table } from '../../sidebar/review/export/csv';
import { xlsxOf } from '../../sidebar/review/export/xlsx';
import { exported } from '../../src/i18n/zh-CN/sidebar-export';

const COLUMNS: Table['columns'] = [
  { key: 'person_id', type: 'STRING', about: 'Who is reviewed' },
  { key: 'score', type: 'FLOAT64', about: 'The score' },
  { key: 'closed', type: 'DATE', about: 'The day' },
];
const one = (cell: string | number | null): string =>
  csvOf({ columns: [{ key: 'x', type: 'STRING', about: '' }], rows: [[cell]] })
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

// biome-ignore format: a case each
test.each([
  ['a text', '员工3', '员工3'],
  ['a number as it is', 92.405, '92.405'],
  ['a negative number, which is one', -1.5, '-1.5'],
  ['nothing', null, ''],
  ['a comma', 'a, b', '"a, b"'],
  ['quotes', 'he said "A"', '"he said ""A"""'],
  ['two lines', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['a text that begins with a sign', '+1', "'+1"],
  ['one that begins with a minus', '-SUM(A1)', "'-SUM(A1)"],
  ['one that begins with @', '@x', "'@x"],
  ['one that begins with a tab', '\t=1', "'\t=1"],
])('%s', (_, cell, line) => expect(one(cell)).toBe(line));

test('it begins with the mark of UTF-8, ends with a line’s end, and has a line a row', () =>
  expect(csvOf({ columns: COLUMNS, rows: [['E1', 90, '2026-06-30'], ['E2', null, null]] })).toBe('\uFEFFperson_id,score,closed\r\nE1,90,2026-06-30\r\nE2,,\r\n')); // biome-ignore format: one line

/** Read again by no code of ours. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

test('whatever stands in cells, it is read back as it was, and none begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }))), (cells) => {
      const rows = cells.map(([text, number]) => [text, number, null]);
      const [, ...read] = readCsv(csvOf({ columns: COLUMNS, rows }));
      expect(read.map(([text = '', number]) => [text.replace(/^'(?=[=+\-@\t\r])/, ''), Number(number)])).toEqual(
        cells.map(([text, number]) => [text, number === 0 ? 0 : number]),
      );
      expect(read.filter(([text = '']) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    }),
  );
});

test('the schema names each column as BigQuery takes it', () =>
  expect(JSON.parse(schemaOf({ columns: COLUMNS }))).toEqual([
    { name: 'person_id', type: 'STRING', mode: 'NULLABLE', description: 'Who is reviewed' },
    { name: 'score', type: 'FLOAT64', mode: 'NULLABLE', description: 'The score' },
    { name: 'closed', type: 'DATE', mode: 'NULLABLE', description: 'The day' },
  ]));

test('a workbook of Excel: a sheet a table and one about its columns; texts stay texts; nothing points outside', async () => {
  const tables: readonly Table[] = [{ name: 'scores', columns: COLUMNS, rows: [['=1+1 & <b>', 92.405, null]] }];
  const files = unzipSync(new Uint8Array(await (await xlsxOf(tables, (word) => exported[word])).arrayBuffer()));
  const text = (name: RegExp): string =>
    Object.entries(files)
      .filter(([path]) => name.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
  expect(text(/workbook\.xml$/)).toMatch(/name="评分".*name="列说明"/s);
  expect(text(/sheet1\.xml$/)).toContain('92.405');
  expect(text(/sheet1\.xml$/)).not.toContain('<f>');
  expect(text(/./)).toContain('=1+1 &amp; &lt;b&gt;');
  expect(text(/\.rels$/)).not.toContain('TargetMode="External"');
});
