// Edits in the local host's grid, by HR and by a manager: what they bring about, what is refused, and book and grid stay one.
import { tabOf } from '../workbook/tab-of';
import { hostPages, picture, toast } from './host-pages';
import { actAs, command, makeReview, parted, select, titles, typeInto, untilValue, valueAt } from './page-steps';

jest.setTimeout(600_000);

const { openPage } = hostPages();

test('HR types, undoes, copies and sorts; formulas follow, and book and grid stay one', async () => {
  const page = await openPage();
  expect(await valueAt(page, 'P39')).toBe('');
  await typeInto(page, 'A39', 'E001');
  expect(String(await valueAt(page, 'P39'))).toMatch(/./); // an ID that is there twice
  await page.keyboard.press('ControlOrMeta+z');
  expect([await valueAt(page, 'A39'), await valueAt(page, 'P39')]).toEqual(['E038', '']);
  await page.keyboard.press('ControlOrMeta+y');
  expect(await valueAt(page, 'A39')).toBe('E001');
  await page.keyboard.press('ControlOrMeta+z');

  await typeInto(page, 'J39', '2026/5/4'); // as Sheets reads it: a day
  await typeInto(page, 'K39', '1,234.5');
  expect([await valueAt(page, 'J39'), await valueAt(page, 'K39')]).toEqual([46146, 1234.5]);

  await select(page, 'B2:B3');
  await page.keyboard.press('ControlOrMeta+c');
  await page.waitForTimeout(800); // the grid takes no paste right after a copy, and nothing shows when it will
  await select(page, 'B41');
  await page.keyboard.press('ControlOrMeta+v');
  await untilValue(page, 'B42', 'Lin Peiwen');
  expect(await valueAt(page, 'B41')).toBe('Zhou Jianguo');
  await page.keyboard.press('Delete');
  await untilValue(page, 'B41', '');

  await command(page, 'sheet.command.sort-range', {
    range: { startRow: 1, endRow: 38, startColumn: 0, endColumn: 14 },
    hasTitle: false,
    orderRules: [{ colIndex: 0, type: 'desc' }],
  });
  expect(await valueAt(page, 'A2')).toBe('E038');
  expect(await parted(page)).toEqual([]);
});

test('HR moves rows, columns and tabs; what the host cannot mirror is refused with a reason', async () => {
  const page = await openPage();
  const range = { startRow: 2, endRow: 3, startColumn: 2, endColumn: 2 };
  await command(page, 'sheet.command.insert-row-by-range', { range: { ...range, startColumn: 0, endColumn: 15 } });
  expect(await valueAt(page, 'A5')).toBe('E002');
  await command(page, 'sheet.command.remove-row-by-range', { range: { ...range, startColumn: 0, endColumn: 15 } });
  expect(await valueAt(page, 'A3')).toBe('E002');
  await command(page, 'sheet.command.insert-col-by-range', { range: { ...range, startRow: 0, endRow: 78, endColumn: 2 } });
  expect(await valueAt(page, 'D2')).toMatch(/@example.com/);
  await command(page, 'sheet.command.insert-sheet', {});
  await command(page, 'sheet.command.set-worksheet-name', { name: 'Notes to self' });
  expect(await titles(page)).toEqual(['People', 'Notes to self']);
  await command(page, 'sheet.command.remove-sheet', {});
  await command(page, 'sheet.command.set-worksheet-name', { name: 'Staff' });
  await select(page, 'B2');
  await page.keyboard.press('ControlOrMeta+b');
  expect(await toast(page)).toMatch(/Formatting by hand/);
  await command(page, 'sheet.command.add-worksheet-merge', { selections: [range] });
  expect(await toast(page)).toMatch(/Merging cells/);
  expect(await parted(page)).toEqual([]);
});

test('a rule rejects what is typed and says why; a manager edits what is theirs and nothing else', async () => {
  const page = await openPage();
  await typeInto(page, 'C2', 'no address');
  await page.locator('.toast').waitFor();
  expect(await toast(page)).toMatch(/e-mail/i);
  expect(await valueAt(page, 'C2')).toBe('zhou.jianguo@example.com');

  await makeReview(page, 'en', tabOf('Score · Li Min'));
  await picture(page, 'score');
  await actAs(page, 'Li Min');
  await typeInto(page, 'B8', 'Somebody else');
  expect(await toast(page)).toBe('Not changed\nB8 is protected: Li Min may not edit it. HR can.');
  expect(await valueAt(page, 'B8')).toBe('Sun Yating');

  expect(await valueAt(page, 'O8')).toBe('Not begun');
  await typeInto(page, 'F8', '96');
  expect([await valueAt(page, 'F8'), await valueAt(page, 'O8')]).toEqual([96, '6 to score; comment']);
  await typeInto(page, 'F9', '105');
  await page.getByText(/0 to 100/).waitFor();
  expect(await valueAt(page, 'F9')).toBe('');

  await command(page, 'sheet.command.remove-row-by-range', { range: { startRow: 8, endRow: 8, startColumn: 0, endColumn: 15 } });
  expect(await toast(page)).toMatch(/protected cells, so Li Min may not change its rows/);
  expect(await parted(page)).toEqual([]);
});
