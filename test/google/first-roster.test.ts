// A workbook without a roster, on the local host: a list is found on any tab, or a tab is made for it, with examples that are nobody.
import { openWithScript } from '../local/open';
import { HEAD } from '../workbook/company';
import { workbook } from './workbook';

jest.setTimeout(280_000);

type People = { readonly roster: string; readonly people: readonly { readonly id: string }[]; readonly findings: readonly unknown[] };

const asked = async ({ ask }: Pick<Awaited<ReturnType<typeof workbook>>, 'ask'>, op: string, args: object = {}, language?: string) =>
  (await ask(op, args, language)).value as People;

test('a list is found on whatever tab it was pasted to, under its own headings', async () => {
  const book = await workbook(
    [['Staff list'], ['Employee ID', 'Full Name', 'Dept'], ['A1', 'Ann Lee', 'Sales'], ['A2', 'Ben Wu', 'Sales']],
    'Blatt 3',
  );
  expect(await asked(book, 'checkPeople', { roster: '' })).toMatchObject({ roster: 'Blatt 3', people: [{ id: 'A1' }, { id: 'A2' }] });
});

test('a tab of fewer rows than are looked at is read to its end', async () => {
  const book = await workbook([['To do']], 'Notes');
  const rows = [
    ['ID', 'Name'],
    ['A1', 'Ann Lee'],
  ];
  await book.host.operation(() =>
    book.host.Spreadsheets.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { sheetId: 6, title: 'Small', gridProperties: { rowCount: 3, columnCount: 2 } } } },
          {
            updateCells: {
              start: { sheetId: 6, rowIndex: 0, columnIndex: 0 },
              fields: 'userEnteredValue',
              rows: rows.map((row) => ({ values: row.map((stringValue) => ({ userEnteredValue: { stringValue } })) })),
            },
          },
        ],
      },
      book.host.book.spreadsheetId,
    ),
  );
  expect(await asked(book, 'checkPeople', { roster: '' })).toMatchObject({ roster: 'Small', people: [{ id: 'A1' }] });
});

test('a tab that holds none is none, and a notes tab neither', async () => {
  const book = await workbook([['To do'], ['Call Ann'], ['No.', 'What'], [1, 'Pay']], 'Notes');
  expect(await asked(book, 'checkPeople', { roster: '' })).toEqual({ roster: '', people: [], findings: [] });
});

test.each([
  ['en', 'People'],
  ['zh-CN', '花名册'],
] as const)('a tab is made once, shown, with examples who are nobody, and emptied of them: in %s', async (language, title) => {
  const { host, script } = openWithScript({ user: 'e4@example.com' });
  const ask = async (op: string, args: unknown) => JSON.parse(String(await script.call('rpc', JSON.stringify({ op, language, args }))));
  const look = async () => (await ask('checkPeople', { roster: '' })).value;
  expect(await ask('makeRoster', {})).toMatchObject({ ok: true });
  const made = await look();
  expect(made).toMatchObject({ roster: title, people: [], findings: [] });
  expect(made.sheet.skipped.map(({ kind, row }: { kind: string; row: number }) => [kind, row])).toEqual([
    ['example', 2],
    ['example', 3],
    ['example', 4],
  ]);
  expect(await ask('makeRoster', {})).toMatchObject({ ok: true });
  expect(host.calls.made()).not.toContain('Sheets.Spreadsheets.batchUpdate');
  expect(host.book.sheets.filter(({ properties }) => properties?.title === title)).toHaveLength(1);
  expect(await ask('removeExamples', { roster: title })).toEqual({ ok: true, value: { count: 3 } });
  expect((await look()).sheet.skipped).toEqual([]);
  expect(
    host
      .values(`'${title}'!A2:O4`)
      .flat()
      .filter((cell) => cell !== '' && cell !== null),
  ).toEqual([]);
});

test('an example that HR made into a person stays, and only whoever may begin asks for either', async () => {
  const rows = [HEAD, ['示例-1', '示例：李安', 'a@example.com'], ['示例-2', '王磊', 'w@example.com']];
  const book = await workbook(rows);
  expect(await asked(book, 'removeExamples', { roster: '花名册' })).toEqual({ count: 1 });
  expect(await asked(book, 'checkPeople', { roster: '' })).toMatchObject({ people: [{ id: '示例-2' }] });
  expect(book.host.values("'花名册'!A2:B3")).toEqual([['', ''], ['示例-2', '王磊']]); // biome-ignore format: two rows
  const rater = await workbook(rows, '花名册', { user: 'e3@example.com', owner: 'e4@example.com' } as never);
  for (const op of ['makeRoster', 'removeExamples'])
    expect(await rater.ask(op, { roster: '花名册' })).toMatchObject({ ok: false, error: { code: 'notHr' } });
});
