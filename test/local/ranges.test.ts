// Requests on what lies over the cells: names, protections, conditional formats, filter, banding, charts, developer metadata.
import { sheetById } from '../../local/book/book';
import { metadataMatching } from '../../local/book/metadata';
import type { DeveloperMetadata, Request } from '../../local/book/schema';
import { area, batch, LI, made, OWNER, refusal, START } from './batch';

const name = (text: string, range = area(0, 2, 0, 1), namedRangeId?: string): Request => ({
  addNamedRange: { namedRange: { name: text, range, ...(namedRangeId && { namedRangeId }) } },
});

describe('named ranges', () => {
  test('an id is given where none is', () =>
    expect(batch(START, [name('scores')]).replies).toEqual([
      { addNamedRange: { namedRange: { name: 'scores', namedRangeId: 'name1', range: area(0, 2, 0, 1) } } },
    ]));
  test('moved, renamed, deleted', () => {
    const book = made(START, [name('scores', area(0, 2, 0, 1), 'n')]);
    const moved = made(book, [{ updateNamedRange: { namedRange: { namedRangeId: 'n', range: area(0, 3, 0, 1) }, fields: 'range' } }]);
    expect(moved.namedRanges).toEqual([{ name: 'scores', namedRangeId: 'n', range: area(0, 3, 0, 1) }]);
    expect(
      made(moved, [{ updateNamedRange: { namedRange: { namedRangeId: 'n', name: 'marks' }, fields: 'name' } }]).namedRanges[0]?.name,
    ).toBe('marks');
    expect(made(moved, [{ deleteNamedRange: { namedRangeId: 'n' } }]).namedRanges).toEqual([]);
  });
  test.each(['A1', 'ABC12', 'R1C1', 'rc', 'TRUE', '1st', 'a b', 'a-b', '', `n${'x'.repeat(250)}`])('%s is no name', (text) =>
    expect(refusal(START, [name(text)])).toContain('Invalid name'),
  );
  test.each(['scores', '_x', '评分', 'ABCD1', 'a.b'.replace('.', '_')])('%s is a name', (text) =>
    expect(refusal(START, [name(text)])).toBe('applied'),
  );
  test.each([
    ['a name that is taken', name('SCORES'), 'A named range with the name "SCORES" already exists.'],
    ['an id that is taken', name('other', area(0, 1, 0, 1), 'name1'), 'A named range with id "name1" already exists.'],
    ['a range off the grid', name('other', area(0, 11, 0, 1)), 'exceeds grid limits'],
    ['an unknown id', { deleteNamedRange: { namedRangeId: 'gone' } }, 'No named range with id: gone'],
  ])('refuses %s', (_, request, message) => expect(refusal(START, [name('scores'), request])).toContain(message));
});

describe('protected ranges', () => {
  const protect = (protectedRange: GoogleAppsScript.Sheets.Schema.ProtectedRange): Request => ({ addProtectedRange: { protectedRange } });
  test('the owner stays an editor', () => {
    const own = { person: { email: LI, owner: false } };
    const book = made(START, [protect({ range: { sheetId: 0 }, editors: { users: [LI] } })], own);
    expect(sheetById(book, 0).protectedRanges).toEqual([{ protectedRangeId: 1, range: { sheetId: 0 }, editors: { users: [OWNER, LI] } }]);
    expect(sheetById(made(START, [protect({ range: { sheetId: 0 } })], own), 0).protectedRanges[0]?.editors).toEqual({
      users: [OWNER, LI],
    });
  });
  test('with the editors it is given', () => {
    const book = made(START, [protect({ range: { sheetId: 0 }, editors: { users: [OWNER, LI] } })]);
    expect(sheetById(book, 0).protectedRanges).toEqual([{ protectedRangeId: 1, range: { sheetId: 0 }, editors: { users: [OWNER, LI] } }]);
  });
  test('changed and deleted', () => {
    const book = made(START, [protect({ protectedRangeId: 4, range: area(0, 1, 0, 1), description: 'old' })]);
    const changed = made(book, [
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 4, description: 'new', range: area(0, 1, 0, 1, 2) },
          fields: 'description,range',
        },
      },
    ]);
    expect(sheetById(changed, 0).protectedRanges).toEqual([]);
    expect(sheetById(changed, 2).protectedRanges).toMatchObject([{ protectedRangeId: 4, description: 'new' }]);
    expect(sheetById(made(changed, [{ deleteProtectedRange: { protectedRangeId: 4 } }]), 2).protectedRanges).toEqual([]);
  });
  test.each([
    [
      'holes in a range',
      protect({ range: area(0, 2, 0, 2), unprotectedRanges: [area(0, 1, 0, 1)] }),
      'unprotectedRanges are only supported on protected sheets.',
    ],
    [
      'editors of a warning',
      protect({ range: area(0, 1, 0, 1), warningOnly: true, editors: { users: [LI] } }),
      'Editors are not supported with warningOnly protection.',
    ],
    [
      'editors without whoever asks',
      protect({ range: area(0, 1, 0, 1), editors: { users: [LI] } }),
      "You can't remove yourself as an editor.",
    ],
    ['no editors at all', protect({ range: area(0, 1, 0, 1), editors: {} }), "You can't remove yourself as an editor."],
    ['a hole off the grid', protect({ range: { sheetId: 0 }, unprotectedRanges: [area(0, 20, 0, 1)] }), 'exceeds grid limits'],
    ['no range', protect({}), 'range is required.'],
    [
      'protection by name',
      protect({ namedRangeId: 'n', range: { sheetId: 0 } }),
      'The local host does not implement protection by named range.',
    ],
    ['an unknown id', { deleteProtectedRange: { protectedRangeId: 9 } }, 'No protected range with id: 9'],
  ])('refuses %s', (_, request, message) => expect(refusal(START, [request])).toContain(message));
});

describe('conditional formats', () => {
  const format = (formula: string, index?: number, range = area(0, 2, 0, 1)): Request => ({
    addConditionalFormatRule: {
      rule: { ranges: [range], booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] } } },
      ...(index !== undefined && { index }),
    },
  });
  const formulas = (requests: readonly Request[]) =>
    sheetById(made(START, requests), 0).conditionalFormats.map((rule) => rule.booleanRule?.condition?.values?.[0]?.userEnteredValue);
  const two = [format('=A1=1'), format('=A1=2', 1)];
  test('the newest goes first unless an index says where', () =>
    expect(formulas([...two, format('=A1=0')])).toEqual(['=A1=0', '=A1=1', '=A1=2']));
  test('deleted by index', () => expect(formulas([...two, { deleteConditionalFormatRule: { sheetId: 0, index: 0 } }])).toEqual(['=A1=2']));
  test('replaced', () => {
    const rule = {
      ranges: [area(0, 1, 0, 1)],
      booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1=9' }] } },
    };
    expect(formulas([...two, { updateConditionalFormatRule: { index: 1, rule } }])).toEqual(['=A1=1', '=A1=9']);
  });
  test('moved', () =>
    expect(formulas([...two, { updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 1 } }])).toEqual(['=A1=2', '=A1=1']));
  test.each([
    ['another sheet by name', format("='Other 2'!A1=1"), 'cannot reference a different sheet: Other 2. Use INDIRECT.'],
    ['a custom function', format('=GRADE(A1)="A"'), 'cannot call the custom function GRADE'],
    ['an index past the end', format('=A1=1', 1), 'Invalid index: 1.'],
    ['nothing to delete', { deleteConditionalFormatRule: { sheetId: 0, index: 0 } }, 'Invalid index: 0.'],
    [
      'ranges on two sheets',
      { addConditionalFormatRule: { rule: { ranges: [area(0, 1, 0, 1), area(0, 1, 0, 1, 2)] } } },
      'The ranges of a rule must be on one sheet.',
    ],
    [
      'neither kind',
      { addConditionalFormatRule: { rule: { ranges: [area(0, 1, 0, 1)] } } },
      'A rule is either a booleanRule or a gradientRule.',
    ],
  ])('refuses %s', (_, request, message) => expect(refusal(START, [request])).toContain(message));
  test.each([
    [
      'a condition of validation',
      { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] },
      {},
      'The condition ONE_OF_LIST is not for conditional formats.',
    ],
    [
      'one value of two',
      { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] },
      {},
      'The condition NUMBER_BETWEEN takes 2 values, not 1.',
    ],
    ['a number format', { type: 'BLANK' }, { numberFormat: { type: 'TEXT' } }, 'A conditional format cannot set numberFormat'],
    ['a font size', { type: 'BLANK' }, { textFormat: { fontSize: 9 } }, 'A conditional format cannot set fontSize'],
  ])('refuses %s', (_, condition, look, message) =>
    expect(
      refusal(START, [{ addConditionalFormatRule: { rule: { ranges: [area(0, 1, 0, 1)], booleanRule: { condition, format: look } } } }]),
    ).toContain(message),
  );
  test('its own sheet by name, INDIRECT, and a name in a text are allowed', () =>
    expect(formulas([format('=Sheet1!A1=1'), format('=INDIRECT("\'Other 2\'!A1")=1'), format('=A1="GRADE(1)"')])).toHaveLength(3));
});

test('the filter is set, and cleared', () => {
  const set: Request = { setBasicFilter: { filter: { range: area(0, 3, 0, 2) } } };
  expect(sheetById(made(START, [set]), 0).basicFilter).toEqual({ range: area(0, 3, 0, 2) });
  expect(sheetById(made(START, [set, { clearBasicFilter: { sheetId: 0 } }]), 0).basicFilter).toBeUndefined();
  expect(refusal(START, [{ setBasicFilter: { filter: { range: area(0, 3, 0, 2), criteria: { 0: { hiddenValues: ['x'] } } } } }])).toContain(
    'does not implement filter criteria',
  );
});

test('banding', () => {
  const band = (bandedRangeId: number): Request => ({
    addBanding: {
      bandedRange: { bandedRangeId, range: area(0, 3, 0, 2), rowProperties: { firstBandColorStyle: { rgbColor: { red: 1 } } } },
    },
  });
  expect(sheetById(made(START, [band(3)]), 0).bandedRanges).toMatchObject([{ bandedRangeId: 3 }]);
  expect(refusal(START, [band(3), band(4)])).toContain('already has alternating background colors');
});

test('a chart is put, and deleted', () => {
  const chart: Request = {
    addChart: { chart: { chartId: 7, spec: { title: 't' }, position: { overlayPosition: { anchorCell: { sheetId: 2, rowIndex: 1 } } } } },
  };
  expect(sheetById(made(START, [chart]), 2).charts).toMatchObject([{ chartId: 7, spec: { title: 't' } }]);
  expect(sheetById(made(START, [chart, { deleteEmbeddedObject: { objectId: 7 } }]), 2).charts).toEqual([]);
  expect(refusal(START, [chart, chart])).toContain('A chart with id 7 already exists.');
  expect(refusal(START, [{ deleteEmbeddedObject: { objectId: 7 } }])).toContain('No embedded object with id: 7');
});

describe('developer metadata', () => {
  const create = (metadataId: number, location: DeveloperMetadata['location'], metadataKey = 'scoretab', metadataValue = 'v'): Request => ({
    createDeveloperMetadata: {
      developerMetadata: { metadataId, metadataKey, metadataValue, visibility: 'DOCUMENT', ...(location && { location }) },
    },
  });
  const row = (startIndex: number) => ({ dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } });
  const book = made(START, [
    create(1, { spreadsheet: true }),
    create(2, { sheetId: 0 }, 'tab'),
    create(3, { sheetId: 2 }, 'tab', 'w'),
    create(4, row(3), 'row'),
  ]);
  const ids = (filter: GoogleAppsScript.Sheets.Schema.DataFilter) => metadataMatching(book, filter).map(({ metadataId }) => metadataId);

  test('says where it hangs', () =>
    expect(metadataMatching(book, { developerMetadataLookup: { metadataId: 4 } })[0]?.location).toMatchObject({ locationType: 'ROW' }));
  test.each([
    [{ developerMetadataLookup: { metadataId: 2 } }, [2]],
    [{ developerMetadataLookup: { metadataKey: 'tab' } }, [2, 3]],
    [{ developerMetadataLookup: { metadataKey: 'tab', metadataValue: 'w' } }, [3]],
    [{ developerMetadataLookup: { locationType: 'SPREADSHEET' } }, [1]],
    [{ developerMetadataLookup: { visibility: 'PROJECT' } }, []],
    [{ developerMetadataLookup: { metadataLocation: { sheetId: 0 } } }, [2]],
    [{ developerMetadataLookup: { metadataLocation: { sheetId: 0 }, locationMatchingStrategy: 'INTERSECTING_LOCATION' } }, [2, 4]],
    [
      { developerMetadataLookup: { metadataLocation: { spreadsheet: true }, locationMatchingStrategy: 'INTERSECTING_LOCATION' } },
      [1, 2, 4, 3],
    ],
    [{ a1Range: 'Sheet1!A4' }, [2, 4]],
    [{ gridRange: area(0, 1, 0, 1, 2) }, [3]],
  ])('%j finds %j', (filter, expected) => expect(ids(filter)).toEqual(expected));

  test('changed by filter', () => {
    const { book: after, replies } = batch(book, [
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey: 'tab' } }],
          developerMetadata: { metadataValue: 'new' },
          fields: 'metadataValue',
        },
      },
    ]);
    expect(replies[0]?.updateDeveloperMetadata?.developerMetadata).toMatchObject([
      { metadataId: 2, metadataValue: 'new' },
      { metadataId: 3, metadataValue: 'new' },
    ]);
    expect(sheetById(after, 2).developerMetadata).toMatchObject([{ metadataId: 3, metadataKey: 'tab', metadataValue: 'new' }]);
  });
  test('deleted by filter', () => {
    const { book: after, replies } = batch(book, [
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'tab' } } } },
    ]);
    expect(replies[0]?.deleteDeveloperMetadata?.deletedDeveloperMetadata).toHaveLength(2);
    expect(after.sheets.flatMap((sheet) => sheet.developerMetadata.map(({ metadataId }) => metadataId))).toEqual([4]);
  });
  test.each([
    ['an id that is taken', create(1, { sheetId: 0 }), 'Developer metadata with id 1 already exists.'],
    ['no place', create(9, undefined), 'location is required.'],
    ['two rows', create(9, { dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 2 } }), 'must be one row or one column'],
    ['a row off the grid', create(9, row(10)), 'exceeds the grid limits'],
    ['two places', create(9, { sheetId: 0, spreadsheet: true }), 'location has one of'],
    [
      'no visibility',
      { createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', location: { sheetId: 0 } } } },
      'must have a visibility',
    ],
  ])('refuses %s', (_, request, message) => expect(refusal(book, [request])).toContain(message));
});
