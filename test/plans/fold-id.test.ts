// IDs that are one however they are typed, in TypeScript and in the workbook's formulas alike.
import { foldId } from '../../src/plans/fold-id';
import { area } from '../../src/workbook/area';
import { formulaText, fx } from '../../src/workbook/formula/fx';
import { foldedId } from '../../src/workbook/formula-parts';
import { write } from '../local/batch';
import { hostsForTests } from '../local/open';

const { openHost } = hostsForTests();

const TABLE: readonly (readonly [typed: string, folded: string])[] = [
  ['E009', 'E009'],
  ['e009', 'E009'],
  ['Ｅ００９', 'E009'],
  [' E009\u3000', 'E009'],
  ['E 009', 'E009'],
  ['E009\u200b', 'E009'],
  ['\ufeffE0\u00ad09', 'E009'],
  ['\u00a0E009\u2060', 'E009'],
  ['E\u061c0\u034f0\u31649\ufe0f', 'E009'],
  ['张\u{e0100}\ufe00三', '张三'],
  ['E0\u000709', 'E009'],
  ['A\u22121', 'A-1'],
  ['Ａ－１', 'A-1'],
  ['007', '007'], // not 7
  ['工号１', '工号1'],
  ['S1｜plan-03｜2026-01', 'S1|PLAN-03|2026-01'],
];

test.each(TABLE)('%j', (typed, folded) => expect(foldId(typed)).toBe(folded));

test('a formula folds as TypeScript does', async () => {
  const host = openHost();
  const rows = TABLE.map(([typed], n) => [typed, formulaText(foldedId(fx.cells(area(n, 0))))]);
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [write(rows)] }, host.book.spreadsheetId));
  expect(host.values(`B1:B${rows.length}`).map(([value]) => value)).toEqual(TABLE.map(([, folded]) => folded));
});
