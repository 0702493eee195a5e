// What says "not applicable" on a tab is what says it in the functions.
import { EXEMPT_MARKS, isExemptMark } from '../../src/scoring/reading';
import { area } from '../../src/workbook/area';
import { formulaText, fx } from '../../src/workbook/formula/fx';
import { isExempt } from '../../src/workbook/formula-parts';
import { write } from '../local/batch';
import { hostsForTests } from '../local/open';

const { openHost } = hostsForTests();

test('a cell is exempt by its formula where the functions read it so', async () => {
  const texts = [...EXEMPT_MARKS, ' n/a ', 'Na', '－', '－－', 'Ｎ／Ａ', 'N／A', 'Ｎ/Ａ', 'n／a', '−', '−−', '0', '85', 'x', '---', '免'];
  const host = openHost();
  const requests = [write(texts.map((text, n) => [text, formulaText(isExempt(fx.cells(area(n, 0))))]))];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  expect(texts.map((text, n) => [text, host.value(`B${n + 1}`)])).toEqual(texts.map((text) => [text, isExemptMark(text)]));
});
