// Custom functions in formulas: Google's conventions for what goes in and what comes out, and what they may not do.
import { area, write } from './batch';
import { functionsOn } from './functions-on';
import { type Host, hostsForTests } from './open';

const { openHost, openWithScript } = hostsForTests();

const withFunctions = functionsOn(openHost);

/** What the function SEEN got, as JSON, from a formula with these cells: A1 = 5, B1 blank, C1 a day, D1 10%, E1 TRUE, F1 an error, G1 text. */
async function seen(formula: string): Promise<unknown> {
  const calls: unknown[] = [];
  await withFunctions({ SEEN: (...values) => void calls.push(values) }, [
    {
      repeatCell: {
        range: area(0, 1, 2, 3),
        cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } },
        fields: 'userEnteredFormat',
      },
    },
    write([[5, null, 45_747, 0.1, true, '=1/0', 'x'], [formula]]),
  ]);
  return calls[0];
}

test.each([
  ['a number', '=SEEN(A1)', [5]],
  ['a blank', '=SEEN(B1)', ['']],
  ['a day', '=SEEN(C1)', [new Date(2025, 2, 31)]],
  ['a percentage', '=SEEN(D1)', [0.1]],
  ['a boolean', '=SEEN(E1)', [true]],
  ['an error', '=SEEN(F1)', ['#DIV/0!']],
  ['text', '=SEEN(G1)', ['x']],
  ['a row', '=SEEN(A1:C1)', [[[5, '', new Date(2025, 2, 31)]]]],
  ['a column', '=SEEN(H1:H2)', [[[''], ['']]]],
  ['a range of one cell', '=SEEN(A1:A1)', [5]],
  ['text and numbers as they stand', '=SEEN("a",2,TRUE)', ['a', 2, true]],
  ['nothing', '=SEEN()', []],
  ['a left-out argument', '=SEEN(1,,2)', [1, '', 2]],
  ['another formula', '=SEEN(A1*2)', [10]],
])('goes in: %s', async (_, formula, expected) => {
  expect(await seen(formula)).toEqual(expected);
});

test.each<[string, unknown, unknown[][]]>([
  [
    'a number',
    7,
    [
      [7, ''],
      ['', ''],
    ],
  ],
  [
    'text',
    'x',
    [
      ['x', ''],
      ['', ''],
    ],
  ],
  [
    'a boolean',
    true,
    [
      [true, ''],
      ['', ''],
    ],
  ],
  [
    'nothing',
    undefined,
    [
      ['', ''],
      ['', ''],
    ],
  ],
  [
    'rows',
    [
      [1, 2],
      [3, 'x'],
    ],
    [
      [1, 2],
      [3, 'x'],
    ],
  ],
  [
    'a list is a column',
    [1, 2],
    [
      [1, ''],
      [2, ''],
    ],
  ],
  [
    'rows of different length',
    [[1], [2, 3]],
    [
      [1, ''],
      [2, 3],
    ],
  ],
  [
    'an empty list',
    [],
    [
      ['', ''],
      ['', ''],
    ],
  ],
  [
    'a day',
    new Date(2025, 2, 31),
    [
      [45_747, ''],
      ['', ''],
    ],
  ],
])('comes out: %s', async (_, result, expected) => {
  const host = await withFunctions({ GIVE: () => result }, [write([['=GIVE()']])]);
  expect(host.values('A1:B2')).toEqual(expected);
});

test('a day that comes out shows as a day', async () => {
  const host = await withFunctions({ GIVE: () => new Date(2025, 2, 31) }, [write([['=GIVE()']])]);
  expect(host.Spreadsheets.Values.get(host.book.spreadsheetId, 'A1').values).toEqual([['2025-03-31']]);
});

test('a throw is an error in its own cell only, and its message is kept', async () => {
  const host = await withFunctions(
    {
      HALF: (value) => {
        if (typeof value !== 'number') throw new Error(`${value} is no number`);
        return value / 2;
      },
    },
    [
      write([
        [8, 'x'],
        ['=HALF(A1)', '=HALF(B1)', '=A2+1', '=IFERROR(B2,"?")'],
      ]),
    ],
  );
  expect(host.values('A2:D2')).toEqual([[4, '#ERROR!', 5, '?']]);
  expect(host.errorIn('B2')).toBe('x is no number');
  await host.typeIn('Sheet1', 'B1', 6);
  expect([host.value('B2'), host.errorIn('B2')]).toEqual([3, undefined]);
});

test('a spill that is blocked is #REF!, and comes back when the way is free', async () => {
  const host = await withFunctions({ GIVE: () => [1, 2, 3] }, [write([['=GIVE()'], [null], ['in the way']])]);
  expect(host.value('A1')).toBe('#REF!');
  await host.typeIn('Sheet1', 'A3', '');
  expect(host.values('A1:A3')).toEqual([[1], [2], [3]]);
});

test('a built-in name is refused: Sheets would call its own', () => {
  const host = openHost();
  expect(() => host.register({ SUM: () => 0 })).toThrow('SUM is the name of a built-in function');
});

describe('the script’s own', () => {
  const run = async (code: string): Promise<Host> => {
    const { host } = openWithScript({}, code);
    await host.typeIn('Sheet1', 'A1', '=F()');
    return host;
  };
  const custom = (body: string) => `/** @customfunction */\nfunction F() { ${body} }`;
  test.each([
    [
      'writes',
      'Sheets.Spreadsheets.batchUpdate({requests: []}, "x")',
      'You do not have permission to call Sheets.Spreadsheets.batchUpdate',
    ],
    ['asks who looks', 'Session.getActiveUser()', 'You do not have permission to call Session.getActiveUser'],
    ['sends mail', 'MailApp.sendEmail("a@b.cn", "", "")', 'You do not have permission to call MailApp.sendEmail'],
    ['shows something', 'SpreadsheetApp.getUi()', 'You do not have permission to call SpreadsheetApp.getUi'],
    ['takes more than 30 s', 'for (let i = 0; i < 31; i++) Utilities.sleep(1000)', 'Exceeded maximum execution time'],
    ['uses what is not there', 'setTimeout(F, 1)', 'setTimeout is not a function'],
    ['opens Drive', 'DriveApp.getFiles()', 'DriveApp.getFiles is not implemented by the local host.'],
  ])('cannot do what it may not: %s', async (_, body, message) => {
    const host = await run(custom(`${body}; return 1;`));
    expect(host.value('A1')).toBe('#ERROR!');
    expect(host.errorIn('A1')).toBe(message);
  });
  test('may read the spreadsheet’s name and use a cache', async () => {
    const host = await run(
      custom(
        'const c = CacheService.getDocumentCache(); c.put("k", "v"); return SpreadsheetApp.getActiveSpreadsheet().getName() + c.get("k");',
      ),
    );
    expect(host.value('A1')).toBe('Reviewsv');
  });
  test('calls no service while it loads', () =>
    expect(() => run('Session.getActiveUser();')).rejects.toThrow('Session.getActiveUser was called while the script was loading.'));
});

test('the built functions: one call spills down, row by row, with the criteria of a tab', async () => {
  const { host } = openWithScript();
  await host.operation(() =>
    host.Spreadsheets.batchUpdate(
      {
        requests: [
          write([
            ['', 60, 40, '=VSTACK("Score",WEIGHTED_SCORE(B2:C4,B1:C1))', '=VSTACK("Grade",GRADE(D2:D4,G1:H3))'],
            ['E1', 90, 80],
            ['E2', 'N/A', 59.9],
            ['E3', null, 100],
          ]),
          write(
            [
              ['A', '>=85'],
              ['B', '>=60'],
              ['C', '<60'],
            ],
            { column: 6 },
          ),
        ],
      },
      host.book.spreadsheetId,
    ),
  );
  expect(host.values('D1:E4')).toEqual([
    ['Score', 'Grade'],
    [86, 'A'],
    [59.9, 'C'],
    ['', ''],
  ]);
});
