// What Home says of somebody who stands in two rows of a tab: which tab, and whose ID.
import { answeredPlan } from '../workbook/fixtures';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const REVIEW = 'plan-04:2026';

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook();
  expect(
    (await made.ask('createReview', argsFor(answeredPlan('plan-04'), { period: { cycle: 'year', year: 2026, n: 1 } }))).error,
  ).toBeUndefined();
});
afterAll(() => made.host.dispose());

const missing = async () => {
  const { value } = await made.ask('readReview', { review: REVIEW });
  const all = (value as { missing: Record<'en' | 'zh-CN', string>[] }).missing;
  return all.filter((each) => !/“历史”表/.test(each.en)); // a half-year that the year lacks
};

test.each(['评分', '自评', '互评', '汇总'])('%s: the tab and the ID are named, in either language', async (begins) => {
  const { host } = made;
  expect(await missing()).toEqual([]);
  const { sheetId = 0, title = '' } = host.book.sheets.find(({ properties }) => properties.title?.startsWith(begins))?.properties ?? {};
  const rows = host.values(`'${title}'!A1:A40`).map(([id]) => String(id));
  const first = rows.findIndex((id) => /^E\d+$/.test(id));
  const [id = '', next = ''] = rows.slice(first);
  const type = (stringValue: string) => {
    const start = { sheetId, rowIndex: first + 1, columnIndex: 0 };
    const updateCells = { start, rows: [{ values: [{ userEnteredValue: { stringValue } }] }], fields: 'userEnteredValue' };
    return host.operation(() => host.Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, host.book.spreadsheetId));
  };
  await type(id);
  expect(await missing()).toEqual([
    {
      en: `“${title}”: ${id} in more than one row. Nobody can tell which row is right, so none counts: give each row its own ID, or delete the row too many.`,
      'zh-CN': `“${title}”：${id} 不止一行，无法得知以哪一行为准，均不计入。请改回各行本人的工号，或删除多余的一行。`,
    },
  ]);
  await type(next);
});
