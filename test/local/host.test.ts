// The local host as a whole: the built script runs in it and its functions calculate.
import { hostsForTests } from './open';

const { openWithScript } = hostsForTests();

test('the script runs in it, and its functions calculate', async () => {
  const { host, script } = openWithScript();
  script.open();
  expect(host.screen.menus).toEqual([
    {
      title: 'Scoretab performance reviews',
      items: [
        { label: 'Open the sidebar', functionName: 'openSidebar' },
        { label: 'Recalculate', functionName: 'recalculate' },
      ],
      addon: false,
    },
  ]);
  await host.typeIn('Sheet1', 'A1', 89.5);
  await host.typeIn('Sheet1', 'B1', '=GRADE(A1)');
  expect(host.value('B1')).toBe('B');
});

describe('calling a script', () => {
  const code =
    'function twice(x) { return { x: x * 2 }; }\nfunction hidden_() {}\nfunction day() { return new Date(0); }\nfunction later() { setTimeout(twice, 1); }';
  test.each<[string, string, unknown[], unknown]>([
    ['plain values cross', 'twice', [2], { x: 4 }],
    ['a private function does not', 'hidden_', [], 'Script function not found: hidden_'],
    ['nor one that is not there', 'gone', [], 'Script function not found: gone'],
    ['nor a Date', 'day', [], 'A Date cannot cross between page and server.'],
    ['nor a function', 'twice', [() => 1], 'A function cannot cross between page and server.'],
    ['Apps Script has no setTimeout', 'later', [], 'setTimeout is not a function'],
  ])('%s', async (_, name, values, expected) => {
    const { script } = openWithScript({}, code);
    const call = async () => script.call(name, ...values);
    if (typeof expected === 'string') await expect(call()).rejects.toThrow(expected);
    else await expect(call()).resolves.toEqual(expected);
  });
});

test('operations wait for each other, and each finds everything settled', async () => {
  const { host } = openWithScript({}, '');
  const { spreadsheetId } = host.book;
  const write = (formulaValue: string) => ({
    updateCells: { start: {}, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { formulaValue } }] }] },
  });
  const step = (formula: string) =>
    host.operation(() => {
      const before = host.value('A1');
      host.Spreadsheets.batchUpdate({ requests: [write(formula)] }, spreadsheetId);
      return before;
    });
  await expect(Promise.all([step('=1+1'), step('=2+2'), host.typeIn('Sheet1', 'A1', '=3+3'), step('=4+4')])).resolves.toEqual([
    '',
    2,
    { accepted: true },
    6,
  ]);
  expect(host.value('A1')).toBe(8);
});
