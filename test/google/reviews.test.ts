// A review made, read back and run by the script as it is pushed, on the local host: the sidebar's calls and nothing else.
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import { openFor } from '../../src/plans/ready';
import { SAMPLE_ROWS } from '../workbook/company';
import { argsFor, PLAN_5, tabOf, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates several times

describe('plan 5, half-year, the sample company', () => {
  let made: Awaited<ReturnType<typeof workbook>>;
  beforeAll(async () => {
    made = await workbook();
  });
  afterAll(() => made.host.dispose());

  test('the roster is found, read and checked', async () => {
    const { ok, value } = await made.ask('checkPeople', { roster: '' });
    expect(ok).toBe(true);
    expect(value).toMatchObject({ roster: '花名册' });
    const { people, findings } = value as { people: { id: string }[]; findings: { level: string; path: string }[] };
    expect(people).toHaveLength(38);
    expect(findings.map(({ level, path }) => `${level} ${path}`)).toEqual([
      'warning row 10/name',
      'warning row 27/movedFrom',
      'warning row 39/status',
    ]);
  });

  test('the preview names tabs, people and raters, and writes nothing', async () => {
    const before = made.host.book;
    const { value } = await made.ask('previewReview', argsFor(PLAN_5));
    expect(value).toMatchObject({ people: 34, open: [], standing: [] });
    const { tabs, raters } = value as { tabs: { title: string; kind: string }[]; raters: { name: string; tabs: { people: number }[] }[] };
    expect(tabs.filter(({ kind }) => kind === 'score')).toHaveLength(12);
    expect(tabs.map(({ kind }) => kind)).not.toContain('people'); // HR's own roster is that tab
    expect(raters.map(({ name, tabs: own }) => [name, own.reduce((sum, { people }) => sum + people, 0)])).toEqual([
      ['周建国', 34],
      ['林佩文', 25],
      ['何志远', 9],
      ['王磊', 3],
      ['苏晓彤', 3],
      ['陈思远', 6],
      ['李敏', 8],
      ['张伟', 3],
      ['赵国强', 4],
    ]);
    expect(made.host.book === before).toBe(true);
  });

  test('while something needed is open it is refused, and exactly that is listed', async () => {
    const plan = LIBRARY.find(({ id }) => id === 'plan-05') as Plan;
    const { ok, error } = await made.ask('createReview', argsFor(plan));
    expect([ok, error.code]).toEqual([false, 'open']);
    for (const { open } of openFor(plan, 'half')) expect(error.message).toContain(open.question['zh-CN']);
    expect(error.message).toMatch(/^尚有 13 项.*未作任何更改。请先决定。$/);
    expect(made.host.book.sheets).toHaveLength(2);
  });

  test('created in one write: tabs, marks, the log’s first row; no cell in error', async () => {
    const { ok, value, error } = await made.ask('createReview', argsFor(PLAN_5));
    expect(error).toBeUndefined();
    expect(ok).toBe(true);
    expect(value).toMatchObject({ review: 'plan-05:2026-H1' });
    const titles = made.host.book.sheets.map(({ properties }) => properties.title);
    expect(titles).toEqual(
      expect.arrayContaining([tabOf('说明'), tabOf('方案'), tabOf('评分·李敏'), tabOf('汇总'), tabOf('看板'), '历史', '日志']),
    );
    expect(titles.filter((each) => each.includes('花名册'))).toEqual(['花名册']); // HR's own becomes the People tab
    for (const title of titles) {
      for (const row of made.host.values(`'${title}'`)) for (const cell of row) expect(String(cell)).not.toMatch(/^(#[A-Z]|⚠)/);
    }
    expect(made.host.values("'日志'").flat().join(' ')).toContain('34');
  });

  test('a second review of the same plan and period is refused, its tabs named', async () => {
    const before = made.host.book;
    const { error } = await made.ask('createReview', argsFor(PLAN_5));
    expect(error.code).toBe('exists');
    expect(error.message).toContain(tabOf('评分·李敏'));
    expect(made.host.book === before).toBe(true);
  });

  test('progress counts rows that are ticked and complete', async () => {
    const before = await made.ask('readReview', { review: 'plan-05:2026-H1' });
    expect(before.value).toMatchObject({ people: 34, scored: 0, missing: [], hr: true });
    const { progress } = before.value as { progress: { title: string; name: string; done: number; all: number }[] };
    expect(progress.reduce((sum, { all }) => sum + all, 0)).toBe(95);
    expect(progress.find(({ title }) => title === tabOf('评分·李敏'))).toMatchObject({ name: '李敏', done: 0, all: 8 });
  });

  test('targets that HR has to enter are counted where they are typed, until they are there', async () => {
    const typed = async () => ((await made.ask('readReview', { review: 'plan-05:2026-H1' })).value as { targets: object[] }).targets;
    const title = tabOf('评分·周建国·中层管理人员');
    expect(await typed()).toEqual([{ title, sheetId: expect.any(Number), blank: 7 }]);
    const type = (cells: string, values: readonly number[]) =>
      made.host.operation(() =>
        made.host.Spreadsheets.Values.batchUpdate(
          { valueInputOption: 'RAW', data: [{ range: `'${title}'!${cells}`, values: values.map((value) => [value]) }] },
          made.host.book.spreadsheetId,
        ),
      );
    await type('C8:C13', [250, 250, 250, 250, 250, 250]);
    expect(await typed()).toMatchObject([{ title, blank: 1 }]);
    await type('C14', [250]);
    expect(await typed()).toEqual([]);
  });

  test('stages are read in their order as HR records them: done, their days, and what is late', async () => {
    const stages = async () =>
      ((await made.ask('readReview', { review: 'plan-05:2026-H1' })).value as { stages: { list: object[] } }).stages.list;
    const type = (cell: string, typed: string) => made.host.typeIn(tabOf('环节'), cell, typed);
    await type('E6', '2099-12-31');
    const [notice, scoring] = await stages();
    expect(notice).toEqual({ title: '发出通知', due: '', done: false, late: false, next: true });
    expect(scoring).toMatchObject({ title: '评分', due: '2099-12-31', done: false, late: false, next: false });
    await type('F5', '2026-06-25');
    await type('E6', '2020-01-31');
    expect((await stages()).slice(0, 2)).toMatchObject([
      { title: '发出通知', due: '', done: true, late: false, next: false },
      { title: '评分', due: '2020-01-31', done: false, late: true, next: true },
    ]);
    expect(await stages()).toHaveLength(9);
  });

  test('renamed, moved, sorted, a column put in between: all is still read', async () => {
    const { host } = made;
    const sheetOf = (title: string) => host.book.sheets.find(({ properties }) => properties.title === title)?.properties.sheetId ?? -1;
    const sheetId = sheetOf(tabOf('评分·李敏'));
    await host.typeIn(tabOf('评分·李敏'), 'P8', true);
    await host.operation(() =>
      host.Spreadsheets.batchUpdate(
        {
          requests: [
            { updateSheetProperties: { properties: { sheetId, title: '客服', index: 1 }, fields: 'title,index' } },
            { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } } },
            {
              sortRange: {
                range: { sheetId, startRowIndex: 7, endRowIndex: 15, startColumnIndex: 0, endColumnIndex: 17 },
                sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
              },
            },
          ],
        },
        host.book.spreadsheetId,
      ),
    );
    const { value } = await made.ask('readReview', { review: 'plan-05:2026-H1' });
    const { progress } = value as { progress: { title: string; all: number }[] };
    expect(progress.find(({ title }) => title === '客服')).toMatchObject({ all: 8 });
    expect(value).toMatchObject({ missing: [] });
  });

  test('what is gone is said, and the rest is read', async () => {
    const { host } = made;
    const gone = host.book.sheets.find(({ properties }) => properties.title === tabOf('评分·王磊'))?.properties.sheetId ?? -1;
    const name = host.book.namedRanges.find((each) => each.name.endsWith('_grades'));
    await host.operation(() =>
      host.Spreadsheets.batchUpdate(
        { requests: [{ deleteSheet: { sheetId: gone } }, { deleteNamedRange: { namedRangeId: name?.namedRangeId ?? '' } }] },
        host.book.spreadsheetId,
      ),
    );
    const { value } = await made.ask('readReview', { review: 'plan-05:2026-H1' });
    const { missing, repair, progress } = value as { missing: { en: string }[]; repair: { en: string }[]; progress: unknown[] };
    expect(missing.map(({ en }) => en)).toEqual([expect.stringMatching(/^The tab “评分·王磊” of this review is gone/)]);
    expect(repair.map(({ en }) => en)).toEqual([expect.stringMatching(/^The named range .*_grades is gone/)]);
    expect(progress).toHaveLength(11);
  });
});

test('a kill at any service call leaves the workbook as it was', async () => {
  const { host, ask } = await workbook();
  const before = host.book;
  let n = 1;
  for (; n <= 80; n++) {
    host.failAtCall(n);
    const { ok, error } = await ask('createReview', argsFor(PLAN_5), 'en').catch((thrown: Error) => ({
      ok: false,
      error: { code: 'thrown', message: thrown.message },
    }));
    host.failAtCall(undefined);
    if (ok) break;
    expect(error.message).not.toBe('');
    expect(host.book === before).toBe(true);
  }
  expect([n > 5, n <= 80]).toEqual([true, true]); // killed at call after call, and then it came through
  host.dispose();
});

test('a broken roster is refused with its rows, and nothing is written', async () => {
  const rows = SAMPLE_ROWS.map((row, n) => (n === 24 ? row.map((cell, at) => (at === 6 ? 'E999' : cell)) : row));
  const { host, ask } = await workbook(rows);
  const before = host.book;
  const { error } = await ask('createReview', argsFor(PLAN_5), 'en');
  expect(error.code).toBe('problems');
  expect(error.message).toContain('Row 25, Manager: nobody here has the ID or the name “E999”');
  expect(error.message).toMatch(/Nothing was changed\./);
  expect(host.book === before).toBe(true);
  host.dispose();
});

test('a second review takes its people from the tab of the first: others would have no address there', async () => {
  const { host, ask } = await workbook();
  expect((await ask('createReview', argsFor(PLAN_5))).ok).toBe(true);
  await host.operation(() =>
    host.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { sheetId: 77, title: 'Others' } } }] }, host.book.spreadsheetId),
  );
  const rows = SAMPLE_ROWS.map((row) => row.map(String));
  await host.operation(() =>
    host.Spreadsheets.Values.batchUpdate(
      { valueInputOption: 'RAW', data: [{ range: `Others!A1:N${rows.length}`, values: rows }] },
      host.book.spreadsheetId,
    ),
  );
  const again = (roster: string) => ask('previewReview', argsFor(PLAN_5, { roster, period: { cycle: 'half', year: 2026, n: 2 } }), 'en');
  const sentences = async (roster: string) =>
    ((await again(roster)).value as { findings: { path: string; sentence: { en: string } }[] }).findings
      .filter(({ path }) => path === 'people')
      .map(({ sentence }) => sentence.en);
  expect(await sentences('Others')).toEqual([expect.stringContaining('The people of this workbook are on the tab “花名册”.')]);
  expect(await sentences('')).toEqual([]);
  expect(await sentences("'花名册'!A1:N39")).toEqual([]);
  host.dispose();
});
