// Recalculate: formulas that show an error wait in their cells and are put back to work; killed between the two, Repair finishes it. And writes of which the
// answer is lost: what is said is what is true.
import { columnName } from '../../src/workbook/area';
import { builtFile } from '../built/load';
import { argsFor, PLAN_5, tabOf, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const REVIEW = 'plan-05:2026-H1';
const BATCH = 'Sheets.Spreadsheets.batchUpdate';
const REFUSING = 'if (CacheService.getScriptCache().get("refuse")) throw new Error("Service invoked too many times");';
type Made = Awaited<ReturnType<typeof workbook>>;

/** Every formula of the workbook, by place and tab. */
const formulas = ({ host }: Made) =>
  new Map(
    host.book.sheets.flatMap(({ properties, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const formula = cell?.userEnteredValue?.formulaValue;
          return formula === undefined ? [] : [[`${r} ${c} ${properties.title}`, formula] as const];
        }),
      ),
    ),
  );

describe('with a function that Google refuses', () => {
  let made: Made;
  let before: ReturnType<typeof formulas>;
  beforeAll(async () => {
    // one stands on the Summary, the other on the Plan tab
    const code = ['GRADE', 'WEIGHT_CHECK'].reduce(
      (text, name) => text.replace(`{ return scoretab_.call("${name}"`, `{ ${REFUSING} return scoretab_.call("${name}"`),
      builtFile('Code.js'),
    );
    made = await workbook(undefined, undefined, {}, code);
    refuse(true);
    expect((await made.ask('createReview', argsFor(PLAN_5))).error).toBeUndefined();
    before = formulas(made);
  });
  afterAll(() => made.host.dispose());

  /** Google runs neither while this is kept. */
  const refuse = (on: boolean) => {
    const { CacheService } = made.host.globals as {
      CacheService: { getScriptCache: () => { put: (key: string, text: string) => void; remove: (key: string) => void } };
    };
    if (on) CacheService.getScriptCache().put('refuse', 'yes');
    else CacheService.getScriptCache().remove('refuse');
  };
  const ask = (op: string) => made.ask(op, {}, 'en');
  const shown = (): string => made.host.book.sheets.flatMap(({ properties }) => made.host.values(`'${properties.title}'`).flat()).join(' ');

  test('those in error are put to wait and back to work, in two calls, and are what they were', async () => {
    expect(shown()).toContain('#ERROR!');
    const { value } = await ask('recalculate');
    expect((value as { count: number }).count).toBeGreaterThan(0);
    expect(made.host.calls.made().filter((name) => name === BATCH)).toHaveLength(2);
    expect(formulas(made)).toEqual(before);
  });

  const amiss = async (): Promise<readonly string[]> =>
    ((await made.ask('readReview', { review: REVIEW }, 'en')).value as { repair: { en: string }[] }).repair.map(({ en }) => en);

  test('where Google refuses the first of the two, nothing waits and nothing stays to be finished', async () => {
    made.host.failAtCall(made.host.calls.made().indexOf(BATCH) + 1, 'before');
    expect((await ask('recalculate')).error).toMatchObject({ code: 'refused' });
    made.host.failAtCall(undefined);
    expect([formulas(made), await amiss()]).toEqual([before, []]);
    expect((await ask('repair')).value).toEqual({ mended: [] });
    expect(made.host.calls.made()).not.toContain('Properties.setProperties'); // nothing was kept any more
  });

  test('a tab that whoever asks may not edit is left, and what is on the others is written', async () => {
    const colleague = 'e5@example.com';
    const tab = made.host.book.sheets.find(({ properties }) => properties.title === tabOf('汇总'));
    const settings = { language: 'en', theme: 'light', sender: '', hr: [colleague] };
    await made.host.operation(() => {
      const app = made.host.globals.SpreadsheetApp as { getActive: () => { addEditors: (list: readonly string[]) => void } };
      app.getActive().addEditors([colleague]);
    });
    expect((await made.ask('saveSettings', settings, 'en')).error).toBeUndefined();
    const range = { sheetId: tab?.properties.sheetId ?? -1, startRowIndex: 0, endRowIndex: 1 };
    const requests = [{ addProtectedRange: { protectedRange: { protectedRangeId: 4711, range, editors: { users: ['e4@example.com'] } } } }];
    await made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
    const all = ((await ask('recalculate')).value as { count: number }).count;
    made.host.actAs(colleague);
    const { value, error } = await ask('recalculate');
    made.host.actAs('e4@example.com');
    expect(error).toBeUndefined();
    expect((value as { count: number }).count).toBeGreaterThan(0);
    expect((value as { count: number }).count).toBeLessThan(all);
    expect(formulas(made)).toEqual(before);
    const undo = [{ deleteProtectedRange: { protectedRangeId: 4711 } }];
    await made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests: undo }, made.host.book.spreadsheetId));
  });

  /** How many formulas wait, as Home says. */
  const killed = async (): Promise<number> => {
    await ask('recalculate');
    made.host.failAtCall(made.host.calls.made().lastIndexOf(BATCH) + 1);
    const { error } = await ask('recalculate');
    expect(error).toMatchObject({ code: 'refused', changed: 'Some or all of it may have been done.' });
    expect(formulas(made)).not.toEqual(before);
    const [said = '', ...others] = await amiss();
    expect(others).toEqual([]);
    return Number(/^Recalculate broke off: (\d+) formulas/.exec(said)?.[1]);
  };
  const dimension = (title: string, dimension: 'ROWS' | 'COLUMNS', startIndex: number) => ({
    sheetId: made.host.book.sheets.find(({ properties }) => properties.title === title)?.properties.sheetId ?? -1,
    dimension,
    startIndex,
    endIndex: startIndex + 1,
  });
  const edit = (...requests: Parameters<Made['host']['Spreadsheets']['batchUpdate']>[0]['requests'] & object) =>
    made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));

  test('killed between the two, a column and a row put in then: Repair finds each formula where it is by now', async () => {
    expect(await killed()).toBeGreaterThan(0);
    const moved = (['COLUMNS', 'ROWS'] as const).map((each) => dimension(tabOf('评分·李敏'), each, 1));
    await edit(...moved.map((range) => ({ insertDimension: { range } })));
    expect((await ask('repair')).error).toBeUndefined();
    expect(await amiss()).toEqual([]);
    await edit(...moved.map((range) => ({ deleteDimension: { range } })));
    expect(formulas(made)).toEqual(before);
  });

  test('killed between the two, Home says so and Repair puts them back to work', async () => {
    expect(await killed()).toBeGreaterThan(0);
    // HR has typed in one of the cells meanwhile: what they typed stays
    const now = formulas(made);
    const [place] = [...before.keys()].filter((each) => now.get(each) !== before.get(each));
    const [, row, column, title = ''] = /^(\d+) (\d+) (.*)$/.exec(place ?? '') ?? [];
    const cell = `${columnName(Number(column))}${Number(row) + 1}`;
    expect((await made.host.typeIn(title, cell, 'typed', 'e4@example.com')).accepted).toBe(true);
    refuse(false);
    expect((await ask('repair')).value).toMatchObject({ mended: [{}] });
    expect(made.host.value(`'${title}'!${cell}`)).toBe('typed');
    expect(formulas(made)).toEqual(new Map([...before].filter(([each]) => each !== place)));
    expect(shown()).not.toContain('#ERROR!');
    expect((await ask('repair')).value).toEqual({ mended: [] });
  });

  test('nothing is written while no formula shows an error', async () => {
    expect((await ask('recalculate')).value).toEqual({ count: 0, stuck: [] });
    expect(made.host.calls.made()).not.toContain(BATCH);
  });

  test('a column that has a cell in its way is not calculated again, and not counted: its tab is named, and what to do', async () => {
    const tab = made.host.book.sheets.find(({ properties }) => properties.title === tabOf('评分·李敏'));
    const column = tab?.developerMetadata.find(
      ({ metadataValue, location }) => location?.dimensionRange && metadataValue?.endsWith('weighted'),
    );
    const at = { sheetId: tab?.properties.sheetId ?? -1, rowIndex: 8, columnIndex: column?.location?.dimensionRange?.startIndex ?? 0 };
    const enter = (userEnteredValue: object) =>
      made.host.operation(() => {
        const request = { updateCells: { start: at, rows: [{ values: [{ userEnteredValue }] }], fields: 'userEnteredValue' } };
        return made.host.Spreadsheets.batchUpdate({ requests: [request] }, made.host.book.spreadsheetId);
      });
    await enter({ numberValue: 5 });
    expect((await ask('recalculate')).value).toEqual({ count: 0, stuck: [tabOf('评分·李敏')] });
    expect(made.host.calls.made()).not.toContain(BATCH);
    await made.script.call('recalculate');
    expect(made.host.screen.toasts.at(-1)?.message).toMatch(new RegExp(`^Not calculated: “${tabOf('评分·李敏')}”`));
    const { missing } = (await made.ask('readReview', { review: REVIEW }, 'en')).value as { missing: { en: string }[] };
    expect(missing.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(new RegExp(`^“${tabOf('评分·李敏')}”: a heading is in error`)),
    );
    await enter({});
  });

  test('the menu’s own entry says what came of it, to others than HR too, in the language that is set', async () => {
    await made.script.call('recalculate');
    expect(made.host.screen.toasts.at(-1)?.message).toBe('No formula of Scoretab shows an error.');
    made.host.actAs('e8@example.com');
    await made.script.call('recalculate');
    expect(made.host.screen.toasts.at(-1)?.message).toContain('Only HR may do this');
    made.host.actAs('e4@example.com');
    expect((await made.ask('saveSettings', { language: 'zh-CN', theme: 'light', sender: '', hr: [] })).error).toBeUndefined();
    await made.script.call('recalculate');
    expect(made.host.screen.toasts.at(-1)?.message).toBe('Scoretab 的公式都没有出错。');
  });
});

describe('an answer lost at any call of a creation', () => {
  test.each(['before', 'after'] as const)('%s it is carried out: what is said is what is true', async (when) => {
    const made = await workbook();
    const { host } = made;
    const empty = host.book;
    for (let n = 1; n <= 80; n++) {
      host.failAtCall(n, when);
      const { ok, error } = await made.ask('createReview', argsFor(PLAN_5), 'en').catch((thrown: Error) => ({
        ok: false,
        error: { code: 'thrown', message: thrown.message },
      }));
      host.failAtCall(undefined);
      const isDone = host.book !== empty;
      if (!isDone) {
        expect(ok).toBe(false);
        if (error.code !== 'thrown' && error.code !== 'unloaded') expect(error.message).toContain('Nothing was changed.');
        continue;
      }
      // it came through: no call failed, or the one that failed had been carried out
      expect(ok || !error.message.includes('Nothing was changed.')).toBe(true);
      expect((await made.ask('readReview', { review: REVIEW }, 'en')).value).toMatchObject({ people: 34, missing: [], repair: [] });
      expect((await made.ask('readSettings', {}, 'en')).value).toMatchObject({ hr: ['e4@example.com'] });
      break;
    }
    expect(host.book === empty).toBe(false);
    host.dispose();
  });
});
