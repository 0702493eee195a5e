// Texts in formulas stay what they are, whatever stands in them: where a formula is copied, shifted, or has a name in it.
import fc from 'fast-check';
import { area, entered, made, START, write } from './batch';
import { headless, hostsForTests } from './open';

jest.setTimeout(600_000);

const { openHost } = hostsForTests();
const { copiedFormula, shiftFormula, renameInFormula, dropInFormula } = headless.formulas;

/** Texts of what a lexer may stumble over, as a formula has them. */
const PIECES = [
  '"',
  '""',
  "'",
  '{',
  '}',
  '(',
  ')',
  ',',
  ';',
  '&',
  '=',
  '#',
  '[',
  ']',
  '!',
  ':',
  'A1',
  'EVIL()',
  'Rate',
  ' ',
  '\n',
  '1',
  '评',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
const quoted = (plain: string) => `"${plain.replaceAll('"', '""')}"`;

test('what is copied, shifted or follows a tab keeps its texts', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const formula = (cell: string) => `=IF(${cell}=${quoted(one)},${cell},VSTACK(${quoted(two)},${quoted(one)}))`;
      expect(copiedFormula(formula('B2'), 3, 1)).toBe(formula('C5'));
      expect(shiftFormula(formula('B2'), 'S', 'S', { kind: 'insert', axis: 'ROWS', at: 0, count: 2 })).toBe(formula('B4'));
      expect(renameInFormula(formula('Old!B2'), 'Old', 'New')).toBe(formula('New!B2'));
      expect(dropInFormula(formula('Old!B2'), 'Old')).toBe(formula('#REF!'));
    }),
    { numRuns: 300 },
  );
});

test('a duplicated tab, and one filled down and sorted, has the formulas it is made from', () => {
  const evil = '="d""&EVIL()&""0"&A1';
  const book = made(START, [
    { repeatCell: { range: area(0, 3, 1, 2), cell: { userEnteredValue: { formulaValue: evil } }, fields: 'userEnteredValue' } },
    { duplicateSheet: { sourceSheetId: 0, newSheetId: 7, newSheetName: 'Copy' } },
    { insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    write([[3], [2], [1]], { sheetId: 7, row: 1 }),
    { sortRange: { range: area(1, 4, 0, 2, 7), sortSpecs: [{ dimensionIndex: 0 }] } },
    { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
  ]);
  const formulas = (sheetId: number) => Object.values(entered(book, sheetId)).filter((value) => typeof value === 'string');
  expect(formulas(0)).toEqual([evil, evil.replace('A1', 'A2'), evil.replace('A1', 'A3')]);
  expect(formulas(7)).toEqual(formulas(0));
});

test('they are worked out as they are, beside a name too', async () => {
  const texts = fc.sample(text, { numRuns: 100, seed: 9 });
  const host = openHost();
  await host.operation(() =>
    host.Spreadsheets.batchUpdate(
      {
        requests: [
          write([['!']]),
          { addNamedRange: { namedRange: { name: 'Rate', range: area(0, 1, 0, 1) } } },
          write(
            texts.map((each) => [`=${quoted(each)}&A1`, `=${quoted(each)}&Rate`, `=LEN(${quoted(each)})`]),
            { column: 1 },
          ),
        ],
      },
      host.book.spreadsheetId,
    ),
  );
  expect(host.values(`B1:D${texts.length}`)).toEqual(texts.map((each) => [`${each}!`, `${each}!`, each.length]));
});

test.each(['January 2026', '2026-01-02', '85%', '12:30', '$5', '1,000', 'TRUE', '007', '1e3'])(
  '“%s” between quotes is a text, for functions of ours too',
  async (words) => {
    const host = openHost();
    host.register({ SEEN: (value) => `${typeof value} ${String(value)}` });
    const formulas = [
      `=${quoted(words)}`,
      `=IF(TRUE,${quoted(words)},"")`,
      `=TEXTJOIN(", ",TRUE,${quoted(words)})`,
      `=INDEX(VSTACK("x",${quoted(words)}),2)`,
      `=SEEN(${quoted(words)})`,
    ];
    const requests = [write(formulas.map((formula) => [formula]))];
    await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
    expect(formulas.map((_, n) => host.value(`A${n + 1}`))).toEqual([words, words, words, words, `string ${words}`]);
  },
);

test.each([
  ['="85"+1', 86],
  ['="85%"*100', 85],
  ['="2026-01-02"+0', 46_024],
  ['=SUM(1,2)&"%"', '3%'],
])('what reckons with a text reads it all the same: %s', async (formula, value) => {
  const host = openHost();
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [write([[formula]])] }, host.book.spreadsheetId));
  expect(host.value('A1')).toBe(value);
});
