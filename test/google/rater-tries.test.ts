// What a rater may try: to become HR, to read another's progress, to get an address let in, to reach another's cells. By any operation, by
// writing metadata, by typing, deleting, renaming, copying tabs. Each try is made on the local host as that rater. By mails: mail-tries.test.ts. By marks on tabs of their
// own: forged-tabs.test.ts.
import { CONTRACT } from '../../src/rpc/contract';
import { MAIL_TRIES } from './mail-tries';
import { type Batch, HR, LI_MIN, mark, OTHER_TAB, OWN_TAB, place, REVIEW, raterForTests, SETTINGS, unmark, WANG_LEI } from './rater';
import { tabOf } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, own, as, write, writeAs, sheetOf, idOf, repairs, expectNothingWon } = raterForTests();

test('the list of operations is explicit: whoever adds one says here what a rater may do with it', () => {
  const open = [
    'findRoom',
    'insertExample',
    'listPlans',
    'checkPeople',
    'showRows',
    'previewReview',
    'readReview',
    'openTab',
    'readSettings',
  ];
  /** To whom HR has named for a step alone: approving.test.ts. */
  const approvers = ['readApproval', 'approve', 'sendBack'];
  const closed = [
    'createReview',
    'sayRoster',
    'mendRoster',
    'makeRoster',
    'removeExamples',
    'keepDraft',
    'readAnswers',
    'readClosing',
    'checkEarlier',
    'addEarlier',
    'closeReview',
    'reopenReview',
    'readLocking',
    'lockScores',
    'reopenScores',
    'checkLock',
    'settleChange',
    'readLocked',
    'correctScore',
    ...['readResults', 'adjustResult', 'decideAppeal', 'readCalibration', 'confirmResults', 'endCalibration'],
    'checkLog',
    'exportReview',
    'showPerson',
    ...MAIL_TRIES.map(([op]) => op),
    'readStages',
    'doneStage',
    'undoStage',
    'nameApprover',
    'listAccess',
    'grantAccess',
    'repair',
    'recalculate',
    'showReview',
    'saveSettings',
  ];
  expect(Object.keys(CONTRACT).sort()).toEqual([...open, ...closed, ...approvers].sort());
});

describe('by metadata', () => {
  const OLDER = {
    id: REVIEW,
    plan: 'plan-05',
    version: 1,
    cycle: 'half',
    period: '2026-H1',
    language: 'en',
    created: '',
    tabs: [],
    names: [],
  };

  test('a record, old or new, that names the rater makes nobody HR', async () => {
    await write(mark('scoretab.review', { ...OLDER, hr: [LI_MIN] }), mark('scoretab.review', { ...OLDER, plan: 'x', hr: [LI_MIN] }));
    await expectNothingWon();
  });

  test('records deleted leave HR and the review as they were', async () => {
    await write(unmark('scoretab.review'));
    await expectNothingWon();
    expect((await as(HR, 'listPlans', {})).value).toMatchObject({ reviews: [{ id: REVIEW }] });
  });

  test('the mark of another’s tab that says it is the rater’s own shows nothing of it', async () => {
    const other = idOf(OTHER_TAB);
    await write(unmark('scoretab.tab', other), mark('scoretab.tab', { review: REVIEW, key: 'score:3', rater: 'E008' }, other));
    await expectNothingWon();
    const { value } = await as(HR, 'readReview', { review: REVIEW });
    expect((value as { progress: { title: string; rater: string }[] }).progress.find(({ title }) => title === OTHER_TAB)?.rater).toBe(
      'E005',
    );
  });

  test('a tab of the rater’s own that says it is the People tab is not read', async () => {
    await write(
      { addSheet: { properties: { sheetId: 4711, title: 'mine', index: 0 } } },
      mark('scoretab.tab', { review: REVIEW, key: 'people' }, 4711),
      {
        updateCells: {
          start: { sheetId: 4711, rowIndex: 0, columnIndex: 0 },
          fields: 'userEnteredValue',
          rows: [
            { values: ['工号', '姓名', '邮箱'].map((stringValue) => ({ userEnteredValue: { stringValue } })) },
            { values: ['E005', '王磊', LI_MIN].map((stringValue) => ({ userEnteredValue: { stringValue } })) },
          ],
        },
      },
    );
    await expectNothingWon();
    const { value } = await as(HR, 'listAccess', { review: REVIEW });
    const raters = (value as { raters: { id: string; access: string; email: string }[] }).raters;
    expect(raters.find(({ id }) => id === 'E005')).toMatchObject({ email: WANG_LEI, access: 'editor' });
  });

  test('the last write’s mark deleted or changed makes no write fail', async () => {
    await write(unmark('st.op'));
    expect((await as(HR, 'repair', {})).error).toBeUndefined();
    expect((await as(HR, 'saveSettings', { ...SETTINGS, hr: [] })).error).toBeUndefined();
  });
});

describe('by typing', () => {
  test.each([
    ['花名册', 'C6', 'an address of the roster'],
    [OTHER_TAB, 'C8', 'another’s score'],
    [OWN_TAB, 'A8', 'whom the own tab is about'],
    [tabOf('汇总'), 'A8', 'the Summary'],
    [tabOf('方案'), 'B8', 'a weight of the plan'],
    ['日志', 'A3', 'the Log'],
    ['历史', 'A3', 'History'],
    [tabOf('环节'), 'F5', 'a stage’s day'],
  ])('%s!%s is refused: %s', async (title, cell) =>
    expect(await host().typeIn(title, cell, 'x', LI_MIN)).toMatchObject({ accepted: false, why: 'protected' }),
  );

  test('the own input cells take it', async () => {
    expect((await host().typeIn(OWN_TAB, own(), 80, LI_MIN)).accepted).toBe(true);
  });
});

describe('by changing tabs', () => {
  const other = () => ({ sheetId: idOf(OTHER_TAB), startRowIndex: 7, endRowIndex: 8, startColumnIndex: 2, endColumnIndex: 3 });
  const TRIES: readonly (readonly [what: string, requests: () => Batch])[] = [
    [
      'renaming another’s tab',
      () => [{ updateSheetProperties: { properties: { sheetId: idOf(OTHER_TAB), title: 'mine' }, fields: 'title' } }],
    ],
    ['moving the Summary', () => [{ updateSheetProperties: { properties: { sheetId: idOf(tabOf('汇总')), index: 0 }, fields: 'index' } }]],
    ['deleting another’s tab', () => [{ deleteSheet: { sheetId: idOf(OTHER_TAB) } }]],
    [
      'writing another’s cell',
      () => [{ repeatCell: { range: other(), cell: { userEnteredValue: { numberValue: 1 } }, fields: 'userEnteredValue' } }],
    ],
    ['taking the rule off another’s cell', () => [{ setDataValidation: { range: other() } }]],
    [
      'a row put into another’s tab',
      () => [{ insertDimension: { range: { sheetId: idOf(OTHER_TAB), dimension: 'ROWS', startIndex: 8, endIndex: 9 } } }],
    ],
    [
      'sorting the Summary',
      () => [
        {
          sortRange: {
            range: { sheetId: idOf(tabOf('汇总')), startRowIndex: 7 },
            sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
          },
        },
      ],
    ],
    [
      'unprotecting another’s cells',
      () => sheetOf(OTHER_TAB).protectedRanges.map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } })),
    ],
    [
      'naming oneself on another’s protection',
      () =>
        sheetOf(OTHER_TAB).protectedRanges.map(({ protectedRangeId }) => ({
          updateProtectedRange: { protectedRange: { protectedRangeId, editors: { users: [HR, LI_MIN] } }, fields: 'editors' },
        })),
    ],
  ];

  test.each(TRIES)('%s is refused', async (_, requests) => {
    const before = host().book;
    await expect(write(...requests())).rejects.toThrow('protected');
    expect(host().book === before).toBe(true);
  });

  test('a protection of one’s own over another’s cell opens nothing', async () => {
    await write({ addProtectedRange: { protectedRange: { range: other(), description: LI_MIN, editors: { users: [LI_MIN] } } } });
    expect(await host().typeIn(OTHER_TAB, 'C8', 1, LI_MIN)).toMatchObject({ accepted: false, why: 'protected' });
  });

  test('a copy of another’s tab is none of the review’s: neither its progress nor its scores count', async () => {
    await write({ duplicateSheet: { sourceSheetId: idOf(OTHER_TAB), newSheetId: 4712, newSheetName: 'copy' } });
    await expectNothingWon();
    const { value } = await as(HR, 'readReview', { review: REVIEW });
    expect((value as { progress: { title: string }[] }).progress.map(({ title }) => title)).not.toContain('copy');
  });

  test('the own protection deleted opens the own cells alone, Home says so, and Repair closes them', async () => {
    const protections = sheetOf(OWN_TAB).protectedRanges.filter(({ range }) => range.startRowIndex !== undefined);
    await write(...protections.map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } })));
    expect((await host().typeIn(OWN_TAB, own(), 70, WANG_LEI)).accepted).toBe(true);
    expect(await repairs()).toContain(`“${OWN_TAB}”: cells of ${LI_MIN} are open to everybody in the file.`);
    await as(HR, 'repair', {});
    expect((await host().typeIn(OWN_TAB, own(), 60, WANG_LEI)).accepted).toBe(false);
    expect((await host().typeIn(OWN_TAB, own(), 60, LI_MIN)).accepted).toBe(true);
  });

  test('marks of one’s own move no named range to one’s own cells', async () => {
    const sheetId = idOf(OWN_TAB);
    const name = host().book.namedRanges.find((each) => each.name.endsWith('H1_grades'));
    await write(
      ...(['ROWS', 'COLUMNS'] as const).flatMap((dimension) => [
        place(sheetId, dimension, 7, `names:<${name?.name}`),
        place(sheetId, dimension, 8, `names:${name?.name}>`),
      ]),
    );
    expect((await as(HR, 'repair', {})).value).toEqual({ mended: [] });
    expect(host().book.namedRanges.find((each) => each.name === name?.name)).toEqual(name);
  });

  test('labels on the Summary and on the own tab open nothing when a tab’s protection is put back', async () => {
    const [summary, tab] = [idOf(tabOf('汇总')), idOf(OWN_TAB)];
    const label = (sheetId: number, description: string) => ({
      addProtectedRange: {
        protectedRange: { range: { sheetId, startRowIndex: 0, endRowIndex: 3 }, description, editors: { users: [LI_MIN] } },
      },
    });
    await write(label(summary, LI_MIN), label(tab, WANG_LEI));
    const whole = [summary, tab].flatMap((sheetId) =>
      host()
        .book.sheets.filter(({ properties }) => properties.sheetId === sheetId)
        .flatMap(({ protectedRanges }) => protectedRanges.filter(({ range }) => range.startRowIndex === undefined)),
    );
    await writeAs(HR, ...whole.map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } })));
    await as(HR, 'repair', {});
    for (const [title, email] of [
      [tabOf('汇总'), LI_MIN],
      [OWN_TAB, WANG_LEI],
    ] as const)
      expect(await host().typeIn(title, 'A1', 'x', email)).toMatchObject({ accepted: false, why: 'protected' });
    expect((await host().typeIn(OWN_TAB, own(), 65, LI_MIN)).accepted).toBe(true);
  });

  test('named ranges deleted or turned to other cells are said at Home, and Repair puts them back', async () => {
    const name = (end: string) => host().book.namedRanges.find((each) => each.name.endsWith(end));
    const [gone, turned] = [name('H1_grades'), name('H1_weights_1')];
    await write(
      { deleteNamedRange: { namedRangeId: gone?.namedRangeId ?? '' } },
      {
        updateNamedRange: {
          namedRange: {
            namedRangeId: turned?.namedRangeId ?? '',
            range: { sheetId: idOf(OWN_TAB), startRowIndex: 7, endRowIndex: 9, startColumnIndex: 2, endColumnIndex: 3 },
          },
          fields: 'range',
        },
      },
    );
    expect(await repairs()).toEqual([
      expect.stringMatching(/^The named range .*_weights_1 names other cells/),
      expect.stringMatching(/^The named range .*_grades is gone/),
    ]);
    expect((await as(HR, 'repair', {})).value).toMatchObject({ mended: [{}, {}] });
    expect([name('H1_grades')?.range, name('H1_weights_1')?.range]).toEqual([gone?.range, turned?.range]);
    expect((await as(HR, 'repair', {})).value).toEqual({ mended: [] });
  });
});

describe('by operations', () => {
  test('the address on the roster shows nobody’s progress: the one at creation does', async () => {
    await host().typeIn('花名册', 'C6', LI_MIN, HR);
    await expectNothingWon();
    await host().typeIn('花名册', 'C6', WANG_LEI, HR);
  });

  test('an address of a stranger is let in by nobody’s asking', async () => {
    const before = await as(HR, 'listAccess', { review: REVIEW });
    await as(LI_MIN, 'grantAccess', { review: REVIEW, emails: ['stranger@example.com'] });
    await as(HR, 'grantAccess', { review: REVIEW, emails: ['stranger@example.com'] });
    expect((await as(HR, 'listAccess', { review: REVIEW })).value).toEqual(before.value);
  });

  test('an example is written into no cell that is another’s', async () => {
    host().select(tabOf('汇总'), 'A8');
    const { ok } = await as(LI_MIN, 'insertExample', { height: 1, width: 1, cell: 'A8', block: '1' });
    expect(ok).toBe(false);
  });
});
