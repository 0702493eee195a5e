// Targets of each their own from one half-year to the next: read from the score tabs wherever cells stand by now, kept or typed anew, and
// written where they are typed in the one call that makes the review.
import type { Answer } from '../../src/rpc/contract';
import { a1, area } from '../../src/workbook/area';
import { argsFor, PLAN_5, workbook } from './workbook';

jest.setTimeout(600_000);

const [HR, RATER] = ['e4@example.com', 'e8@example.com'];
const [FIRST, SECOND] = ['plan-05:2026-H1', 'plan-05:2026-H2'];
const KEY = 'managers/key/key-added-1';
const MARK = 'target:key/key-added-1';

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook();
  expect((await made.ask('createReview', argsFor(PLAN_5))).error).toBeUndefined();
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

type Sheet = (typeof made)['host']['book']['sheets'][number];
const tabsOf = (review: string): readonly (Sheet & { readonly key: string; readonly card: string })[] =>
  made.host.book.sheets.flatMap((sheet) => {
    const about = sheet.developerMetadata.find(({ metadataKey }) => metadataKey === 'scoretab.tab')?.metadataValue;
    const own = about === undefined ? undefined : JSON.parse(about);
    return own?.review === review && /^score/.test(own.key) ? [{ ...sheet, key: String(own.key), card: String(own.card) }] : [];
  });
const columnOf = ({ developerMetadata }: Sheet, mark: string) =>
  developerMetadata.find(({ metadataKey, metadataValue }) => metadataKey === 'st.place' && metadataValue === mark)?.location?.dimensionRange
    ?.startIndex;
/** Those of the card's tabs on which the target is typed. */
const typedOn = (review: string) => tabsOf(review).filter((sheet) => columnOf(sheet, MARK) !== undefined);
const columnIn = (sheet: Sheet, column: number) => {
  const { title, gridProperties } = sheet.properties;
  return made.host.values(`'${title}'!${a1(area(7, column, (gridProperties.rowCount ?? 8) - 7))}`).map(([cell]) => cell ?? '');
};
/** What stands in the target's cells, by ID. */
const targetsOn = (sheet: Sheet) => {
  const at = columnOf(sheet, MARK) ?? -1;
  const targets = columnIn(sheet, at);
  return Object.fromEntries(columnIn(sheet, columnOf(sheet, 'id') ?? -1).flatMap((id, n) => (id === '' ? [] : [[id, targets[n]]])));
};
const send = (requests: object[]) =>
  made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
const ask = async () => (await made.ask('readAnswers', { review: FIRST }, 'en')).value as Answer<'readAnswers'>;
const lastOf = async () => (await ask()).targets?.indicators.find(({ key }) => key === KEY);
const rowOf = (sheet: Sheet, id: string) => 7 + columnIn(sheet, columnOf(sheet, 'id') ?? -1).indexOf(id);

test('before any is entered all are blank, and nothing is lost', async () => {
  const { targets } = await ask();
  expect(targets).toEqual({
    lost: false,
    indicators: [{ key: KEY, title: { en: '部门销售额', 'zh-CN': '部门销售额' }, unit: { en: '万元', 'zh-CN': '万元' }, of: {} }],
  });
});

describe('entered on the score tabs', () => {
  beforeAll(async () => {
    const [tab] = typedOn(FIRST);
    if (!tab) throw new Error('no tab has targets');
    const column = columnOf(tab, MARK) ?? -1;
    const type = (id: string, typed: string | number) => made.host.typeIn(tab.properties.title, a1(area(rowOf(tab, id), column)), typed);
    made.host.actAs(HR);
    expect(Object.keys(targetsOn(tab)).sort()).toEqual(['E004', 'E005', 'E006', 'E007', 'E008', 'E009', 'E010']);
    await type('E005', 1250);
    await type('E006', '35%');
    await type('E007', 'N/A');
    await type('E008', '2026-07-01'); // a day is no number
    await type('E009', 'soon');
    const format = {
      range: {
        sheetId: tab.properties.sheetId,
        startRowIndex: 7,
        endRowIndex: rowOf(tab, 'E005') + 1,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      },
    };
    await send([
      {
        repeatCell: {
          ...format,
          cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0.0' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]);
  });

  const WANTED = { E005: [1250, '1,250.0'], E006: [0.35, '35%'], E007: ['N/A', 'N/A'] };

  test('are told as their cells show them; what a score tab does not count is none', async () => {
    expect((await lastOf())?.of).toEqual(WANTED);
  });

  test('sorted, renamed and with a column put in between, they are the same', async () => {
    const [tab] = typedOn(FIRST);
    const sheetId = tab?.properties.sheetId ?? -1;
    const { rowCount, columnCount } = tab?.properties.gridProperties ?? {};
    const range = { sheetId, startRowIndex: 7, endRowIndex: rowCount, startColumnIndex: 0, endColumnIndex: columnCount };
    await send([
      { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } },
      { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }, inheritFromBefore: false } },
      { updateSheetProperties: { properties: { sheetId, title: 'Whatever' }, fields: 'title' } },
    ]);
    expect((await lastOf())?.of).toEqual(WANTED);
  });

  test('an ID in two rows tells of nobody which is right', async () => {
    const [tab] = typedOn(FIRST);
    const at = a1(area(rowOf(tab ?? never(), 'E009'), 0));
    await made.host.typeIn('Whatever', at, 'E005');
    expect((await lastOf())?.of).toEqual({ E006: WANTED.E006, E007: WANTED.E007 });
    await made.host.typeIn('Whatever', at, 'E009');
  });

  test('one call for all of them, after the two that there are without', async () => {
    await ask();
    expect(made.host.calls.made().filter((call) => call.startsWith('Sheets'))).toEqual([
      'Sheets.Spreadsheets.get',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.getByDataFilter',
    ]);
  });

  test('a rater is told none', async () => {
    made.host.actAs(RATER);
    expect((await made.ask('readAnswers', { review: FIRST }, 'en')).error.code).toBe('notHr');
  });
});

describe('the second half-year', () => {
  const period = { cycle: 'half', year: 2026, n: 2 };

  test.each([[{ [KEY]: { E005: 'soon' } }], [{ [KEY]: { E005: null } }], [{ [KEY]: [1] }]])('%j is refused', async (targets) => {
    expect((await made.ask('createReview', argsFor(PLAN_5, { period, targets }))).error.code).toBe('request');
  });

  test('is made with those that HR entered, in the same call; the others are blank, and nobody who is not there gets one', async () => {
    const targets = { [KEY]: { E005: 1380.5, E007: 'N/A', E999: 7 }, 'managers/key/gone': { E005: 1 } };
    const { error } = await made.ask('createReview', argsFor(PLAN_5, { period, targets }));
    expect(error).toBeUndefined();
    const tabs = typedOn(SECOND);
    expect(tabs.length).toBeGreaterThan(0);
    for (const tab of tabs) {
      const found = targetsOn(tab);
      expect(found).toMatchObject({ E005: 1380.5, E007: 'N/A', E006: '' });
      expect(Object.values(found).filter((cell) => cell !== '')).toHaveLength(2);
    }
    // the other raters' tabs of the card take them from there
    const others = tabsOf(SECOND).filter(({ card, key }) => card === 'managers' && !tabs.some((tab) => tab.key === key));
    expect(others.length).toBeGreaterThan(0);
    const shown = others.flatMap((tab) => columnIn(tab, 2));
    expect(shown).toContain(1380.5);
    expect(shown.map(String).filter((cell) => cell.startsWith('#'))).toEqual([]);
    const home = (await made.ask('readReview', { review: SECOND }, 'en')).value as Answer<'readReview'>;
    expect(home.targets.map(({ blank }) => blank)).toEqual(tabs.map((tab) => Object.keys(targetsOn(tab)).length - 2));
  });
});

test('where the score tabs are gone that is said, and there is nothing to keep', async () => {
  await send(tabsOf(FIRST).map(({ properties: { sheetId } }) => ({ deleteSheet: { sheetId } })));
  expect((await ask()).targets).toMatchObject({ lost: true, indicators: [{ key: KEY, of: {} }] });
});

function never(): never {
  throw new Error('no tab has targets');
}
