// What the workbook's formulas read in a cell, against what the functions read there.
import fc from 'fast-check';
import { isPercent, readNumber } from '../../src/scoring/reading';
import { area } from '../../src/workbook/area';
import { isUnread, numberOf, readingsIn } from '../../src/workbook/cell-reading';
import { formulaText, fx } from '../../src/workbook/formula/fx';
import { write } from '../local/batch';
import { hostsForTests } from '../local/open';

jest.setTimeout(600_000);
const { openHost } = hostsForTests();

const TABLE: readonly (readonly [typed: string, points: number | string])[] = [
  ['0.85分', 0.85],
  ['850分', 850],
  ['８５．５ 分', 85.5],
  ['85\u00a0分', 85],
  ['1,200', 1200],
  ['１２，００', '⚠'],
  ['5,3589', '⚠'],
  ['53,589.4', 53589.4],
  ['1,234,567', 1234567],
  ['1234,567', '⚠'],
  ['－3', -3],
  ['\u22123.50', -3.5],
  ['+7.', 7],
  ['.5', 0.5],
  [' 88 ', 88],
  ['8 8', '⚠'],
  ['9\u200b0', 90],
  ['8\u061c5', 85],
  ['8\u034f\u{e0100}5\ufe0f', 85],
  ['8\u00075', 85],
  ['8\t5', '⚠'],
  ['85%', '⚠'],
  ['38.5 ％', '⚠'],
  ['12E5', '⚠'],
  ['1.2.3', '⚠'],
  ['.', '⚠'],
  ['$5', '⚠'],
  ['2026-01-01', '⚠'],
  ['8:30', '⚠'],
  ['十', '⚠'],
  ['TRUE', '⚠'],
  ['⚠ row 3', '⚠'],
  ['n/a', '—'],
  [' Ｎ／Ａ ', '—'],
  ['不适用', '—'],
  ['--', '—'],
  ['-\u3000－', '—'],
  ['- -', '⚠'],
  ['\u3000 ', ''],
  ['\u200b', ''],
];

/** What the functions make of it where points are asked for, in the formulas' words. */
const read = (cell: string): number | string => {
  const reading = readNumber(cell);
  if (typeof reading === 'number') return isPercent(cell) ? '⚠' : reading + 0;
  return reading === null ? '' : 'exempt' in reading ? '—' : '⚠';
};

test.each(TABLE.map(([typed, points]) => ({ typed, points })))('$typed', ({ typed, points }) => expect(read(typed)).toBe(points));

async function readByFormulas(texts: readonly string[]) {
  const host = openHost();
  const rows = texts.map((text, n) => {
    const cell = fx.cells(area(n, 0));
    const all = n === 0 ? formulaText(readingsIn(fx.cells(area(0, 0, texts.length)))) : null;
    return [text, all, formulaText(numberOf(cell)), formulaText(isUnread(cell))];
  });
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [write(rows)] }, host.book.spreadsheetId));
  return host.values(`B1:D${texts.length}`).map((row) => row.map((cell) => (cell === 0 ? 0 : cell))); // of 0 and −0 one
}

const wanted = (text: string) => {
  const reading = read(text);
  return [reading, typeof reading === 'number' ? reading : 0, reading === '⚠'];
};

test('formulas read as the functions do, whatever stands there', async () => {
  const texts = TABLE.map(([typed]) => typed);
  expect(await readByFormulas(texts)).toEqual(texts.map(wanted));
  const sign = fc.constantFrom(...'0123456789.,+-−－%％分 \u00a0\u3000５，．eN/A—x');
  const made = fc.array(
    fc.array(sign, { minLength: 1, maxLength: 7 }).map((signs) => signs.join('')),
    { minLength: 150, maxLength: 150 },
  );
  const [some = []] = fc.sample(made, 1);
  expect(await readByFormulas(some)).toEqual(some.map(wanted));
});
