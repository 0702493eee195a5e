// Marks that any editor may delete: of named ranges at their edges, of columns. Home says what is gone, Repair puts back what the range or
// the heading tells, and of what nothing tells Home says what to do.
import { answeredPlan } from '../workbook/fixtures';
import { HR, OWN_TAB, place, REVIEW, raterForTests } from './rater';
import { argsFor, tabOf, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, as, write, writeAs, sheetOf, idOf, repairs } = raterForTests();

const marksOn = (title: string, isIt: (value: string) => boolean) =>
  sheetOf(title).developerMetadata.filter(({ metadataValue = '' }) => isIt(metadataValue));
const placesOf = (title: string, isIt: (value: string) => boolean) =>
  marksOn(title, isIt).map(({ metadataValue, location }) => [metadataValue, location?.dimensionRange?.startIndex]);
const removed = (title: string, isIt: (value: string) => boolean) =>
  write(
    ...marksOn(title, isIt).map(({ metadataId }) => ({
      deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: metadataId ?? -1 } } },
    })),
  );
const missing = async (): Promise<readonly string[]> =>
  ((await as(HR, 'readReview', { review: REVIEW })).value as { missing: { en: string }[] }).missing.map(({ en }) => en);
const repair = async () => ((await as(HR, 'repair', {})).value as { mended: object[] }).mended.length;

describe('of a named range', () => {
  const [NAME, TAB] = ['ST_05_2026H1_weights_1', tabOf('方案')];
  const ofName = (value: string) => value.startsWith('names:') && new RegExp(`${NAME}\\b`).test(value);
  const range = () => host().book.namedRanges.find(({ name }) => name === NAME)?.range;
  const deleted = () => write({ deleteNamedRange: { namedRangeId: NAME } });

  test('the range tells where they belong, and then they tell where the range does', async () => {
    const before = range();
    await removed(TAB, ofName);
    const said = await repairs();
    expect(said).toContain(
      `The marks by which the named range ${NAME} would be found again are gone. It names ${cells()}: check that these are its cells.`,
    );
    expect(await missing()).toEqual([]);
    expect(await repair()).toBe(said.length);
    expect(await repairs()).toEqual([]);
    await deleted();
    expect(await repairs()).toEqual([`The named range ${NAME} is gone: formulas that read it fail.`]);
    await repair();
    expect(range()).toEqual(before);
  });

  const cells = () => {
    const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0 } = range() ?? {};
    const column = String.fromCharCode(65 + startColumnIndex);
    return `'${TAB}'!${column}${startRowIndex + 1}:${column}${endRowIndex}`;
  };

  const LOST: readonly (readonly [how: string, lose: () => Promise<unknown>])[] = [
    ['gone', deleted],
    [
      'turned to the rater’s own tab',
      () =>
        write({
          updateNamedRange: {
            namedRange: {
              namedRangeId: NAME,
              range: { sheetId: idOf(OWN_TAB), startRowIndex: 7, endRowIndex: 9, startColumnIndex: 2, endColumnIndex: 3 },
            },
            fields: 'range',
          },
        }),
    ],
  ];

  test.each(LOST)('while it is %s nothing tells: Home says what to do, and Repair what it may', async (_, lose) => {
    const before = range();
    await removed(TAB, ofName);
    await lose();
    expect(await missing()).toEqual([
      expect.stringMatching(new RegExp(`^It is not known where the named range ${NAME} belongs: .*“${TAB}”`)),
    ]);
    await repair();
    expect((await missing()).length).toBe(1);
    // as Home says: the cells are named again by hand
    if (range()) await deleted();
    await writeAs(HR, { addNamedRange: { namedRange: { namedRangeId: NAME, name: NAME, range: before ?? {} } } });
    expect([await missing(), await repair(), await repairs()]).toEqual([[], 1, []]);
  });
});

describe('of a named range that is marked or called otherwise', () => {
  const [NAME, OTHER, TAB] = ['ST_05_2026H1_grades', 'ST_05_2026H1_weights_1', tabOf('方案')];
  const found = (name = NAME) => host().book.namedRanges.find((each) => each.name === name);
  const ofNames = (value: string) => value.startsWith('names:');
  const stray = () => write(place(idOf(TAB), 'ROWS', 0, `names:<${NAME} <${OTHER}`));

  test('called otherwise it is called as it was', async () => {
    const before = found();
    await write({ updateNamedRange: { namedRange: { namedRangeId: before?.namedRangeId ?? '', name: 'mine' }, fields: 'name' } });
    expect(await repairs()).toEqual([`The named range ${NAME} is called mine: formulas that are written with its name fail.`]);
    expect([await missing(), await repair(), await repairs()]).toEqual([[], 1, []]);
    expect([found(), found('mine')]).toEqual([before, undefined]);
  });

  test('marked twice it stays where it is, and the other marks go', async () => {
    const before = [placesOf(TAB, ofNames), found(), found(OTHER)];
    await stray();
    expect([...(await repairs())].sort()).toEqual(
      [NAME, OTHER].map((name) => expect.stringMatching(`^The named range ${name} is marked in several places`)),
    );
    expect([await missing(), await repair(), await repairs()]).toEqual([[], 2, []]);
    expect([placesOf(TAB, ofNames), found(), found(OTHER)]).toEqual(before);
  });

  const turned = (range: object) =>
    write({ updateNamedRange: { namedRange: { namedRangeId: found()?.namedRangeId ?? '', range }, fields: 'range' } });
  const ROWS: readonly (readonly [where: string, range: () => object])[] = [
    ['where it is marked the second time', () => ({ ...found()?.range, startRowIndex: 0 })],
    ['to the rater’s cells', () => ({ sheetId: idOf(OWN_TAB), startRowIndex: 7, endRowIndex: 9, startColumnIndex: 2, endColumnIndex: 3 })],
  ];

  test.each(ROWS)('marked twice and turned %s it goes back to its place at creation, and the other marks go', async (_, range) => {
    const before = [placesOf(TAB, ofNames), found(), found(OTHER)];
    await stray();
    await turned(range());
    expect([...(await repairs())].sort()).toEqual([
      expect.stringMatching(`^The named range ${NAME} is marked in several places`),
      expect.stringMatching(`^The named range ${NAME} names other cells`),
      expect.stringMatching(`^The named range ${OTHER} is marked in several places`),
    ]);
    expect([await missing(), await repair(), await repairs()]).toEqual([[], 3, []]);
    expect([placesOf(TAB, ofNames), found(), found(OTHER)]).toEqual(before);
  });

  test('on a table the mark of its column tells', async () => {
    const [name, tab] = ['ST_history_who', '历史'];
    const before = [placesOf(tab, ofNames), found(name)];
    await write(place(idOf(tab), 'COLUMNS', 1, `names:<${name} ${name}>`), {
      updateNamedRange: {
        namedRange: { namedRangeId: name, range: { ...found(name)?.range, startColumnIndex: 1, endColumnIndex: 2 } },
        fields: 'range',
      },
    });
    expect((await repairs()).length).toBe(2);
    expect([await missing(), await repair(), await repairs()]).toEqual([[], 2, []]);
    expect([placesOf(tab, ofNames), found(name)]).toEqual(before);
  });
});

describe('of a column on a table, and what History knows of plans', () => {
  const KNOWN = '|PLAN-05#0000010000000114G|';
  const knownCell = () => {
    const column = Number(placesOf('历史', (value) => value === 'plans')[0]?.[1]);
    return `${String.fromCharCode(65 + column)}4`;
  };
  const known = () => host().value(`'历史'!${knownCell()}`);
  const UNKNOWN =
    '“历史”: what it has to know of the plan plan-05 is gone, so that scores of that plan there are not checked, or not counted.';

  test.each([
    ['cleared', ''],
    ['cut short', KNOWN.slice(0, 12)],
    ['without this plan', '|PLAN-99#0000010000000100G|'],
  ])('%s, Home says what History does not know, and Repair writes it from the Plan tab', async (_, left) => {
    expect(known()).toBe(KNOWN);
    await host().typeIn('历史', knownCell(), left, HR);
    expect([await repairs(), await missing()]).toEqual([[UNKNOWN], []]);
    expect([await repair(), await repairs()]).toEqual([1, []]);
    expect(known()).toBe(left.includes('PLAN-99') ? `${left}${KNOWN.slice(1)}` : KNOWN);
    await host().typeIn('历史', knownCell(), KNOWN, HR);
  });

  test('without its mark too, both come back in one Repair', async () => {
    const [before, cell] = [placesOf('历史', (value) => value === 'plans'), knownCell()];
    await host().typeIn('历史', cell, '', HR);
    await removed('历史', (value) => value === 'plans');
    expect(await repairs()).toEqual([`“历史”: the mark by which the column “${cell.slice(0, 1)}” is read is gone.`, UNKNOWN]);
    expect([await repair(), await repairs(), await missing()]).toEqual([2, [], []]);
    expect([placesOf('历史', (value) => value === 'plans'), known()]).toEqual([before, KNOWN]);
  });
});

describe('of a column', () => {
  test.each([
    [tabOf('汇总'), 'final', '综合得分'],
    [OWN_TAB, 'weighted', '加权得分'],
    [tabOf('环节'), 'stage', '环节'],
    ['节假日', 'date', '日期'],
    ['历史', 'key', '唯一标识'],
    ['历史', 'score', '得分'],
    [tabOf('申诉'), 'old', '原得分'],
  ])('%s, %s: its heading tells where it belongs', async (title, value, heading) => {
    const isIt = (each: string) => each === value;
    const before = placesOf(title, isIt);
    await removed(title, isIt);
    expect(await repairs()).toEqual([`“${title}”: the mark by which the column “${heading}” is read is gone.`]);
    expect(await missing()).toEqual([]);
    expect(await repair()).toBe(1);
    expect(placesOf(title, isIt)).toEqual(before);
    expect(await repairs()).toEqual([]);
  });

  test('without its heading it is not known: Home says what to do, and the heading written again tells', async () => {
    const isOn = (each: string) => each === 'on';
    const column = Number(placesOf(tabOf('环节'), isOn)[0]?.[1] ?? -1);
    const rows = host().values(`'${tabOf('环节')}'`);
    const row = rows.findIndex((cells) => cells[column] === '完成日期');
    const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
    await removed(tabOf('环节'), isOn);
    await host().typeIn(tabOf('环节'), cell, '哪天完成', HR);
    expect([await repairs(), await missing()]).toEqual([
      [],
      [expect.stringMatching(`^On “${tabOf('环节')}” the column “完成日期” is found neither by its mark nor by its heading`)],
    ]);
    await host().typeIn(tabOf('环节'), cell, '完成日期', HR);
    expect([await missing(), await repair(), placesOf(tabOf('环节'), isOn)]).toEqual([[], 1, [['on', column]]]);
  });

  test('typed in, the plan tells where it belongs, and what shows percentages there is found in the same Repair', async () => {
    const isTyped = (value: string) => /^(rated|input|second|target):/.test(value);
    const before = placesOf(OWN_TAB, isTyped);
    const percent = { userEnteredFormat: { numberFormat: { type: 'PERCENT' } } };
    const range = {
      sheetId: idOf(OWN_TAB),
      startRowIndex: 8,
      endRowIndex: 9,
      startColumnIndex: Number(before[0]?.[1]),
      endColumnIndex: Number(before[0]?.[1]) + 1,
    };
    await writeAs(HR, { repeatCell: { range, cell: percent, fields: 'userEnteredFormat.numberFormat' } });
    await removed(OWN_TAB, isTyped);
    expect(await repairs()).toEqual([
      `“${OWN_TAB}”: the marks by which columns that are typed in are known are gone: ${before.map(([, at]) => String.fromCharCode(65 + Number(at))).join(' ')}.`,
      expect.stringMatching(`^“${OWN_TAB}”: cells that show percentages: 1`),
    ]);
    expect([await missing(), await repair(), placesOf(OWN_TAB, isTyped), await repairs()]).toEqual([[], 2, before, []]);
  });

  test('a tab without any mark is missed, not passed over', async () => {
    await removed(OWN_TAB, (value) => ['id', 'weighted', 'comment', 'left', 'done'].includes(value));
    expect((await repairs()).length).toBe(5);
    await repair();
    const { value } = await as(HR, 'readReview', { review: REVIEW });
    const { progress } = value as { progress: { title: string; all: number }[] };
    expect(progress.find(({ title }) => title === OWN_TAB)).toMatchObject({ all: 8 });
  });
});

test('on Peers the order of its columns tells, and what shows percentages there is found in the same Repair', async () => {
  const { host: opened, ask } = await workbook();
  const plan = answeredPlan('plan-04');
  expect((await ask('createReview', argsFor(plan))).error).toBeUndefined();
  const peers = () =>
    opened.book.sheets.find(({ developerMetadata }) =>
      developerMetadata.some(({ metadataValue }) => metadataValue?.includes('"key":"peers"')),
    );
  const typed = () =>
    (peers()?.developerMetadata ?? []).flatMap(({ metadataId = 0, metadataValue = '', location }) =>
      /^(\d+|answers|counted):/.test(metadataValue) ? [{ metadataId, metadataValue, at: location?.dimensionRange?.startIndex ?? 0 }] : [],
    );
  const places = () => typed().map(({ metadataValue, at }) => [metadataValue, at]);
  const before = places();
  const { title = '', sheetId = 0 } = peers()?.properties ?? {};
  const startColumnIndex = typed()[0]?.at ?? 0;
  const range = { sheetId, startRowIndex: 8, endRowIndex: 9, startColumnIndex, endColumnIndex: startColumnIndex + 1 };
  const cell = { userEnteredFormat: { numberFormat: { type: 'PERCENT' } } };
  const requests = [
    { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } },
    ...typed().map(({ metadataId }) => ({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } })),
  ];
  await opened.operation(() => opened.Spreadsheets.batchUpdate({ requests }, opened.book.spreadsheetId));
  const home = async () => {
    const { repair: mends, missing: lacks } = (await ask('readReview', { review: 'plan-04:2026-H1' }, 'en')).value as Readonly<
      Record<'repair' | 'missing', readonly { en: string }[]>
    >;
    return [mends, lacks].map((list) => list.map(({ en }) => en));
  };
  expect([before.length > 10, places(), await home()]).toEqual([
    true,
    [],
    [
      [
        expect.stringMatching(`^“${title}”: the marks by which columns that are typed in are known are gone: E F G`),
        expect.stringMatching(`^“${title}”: cells that show percentages: 1`),
      ],
      [],
    ],
  ]);
  expect((await ask('repair', {})).error).toBeUndefined();
  expect([places(), await home()]).toEqual([before, [[], []]]);
  opened.dispose();
});
