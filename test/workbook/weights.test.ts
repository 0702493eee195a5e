// Weights on the Plan tab that do not make 100%: said there, on the Summary and in every row they spoil, and nobody's scores are blamed.
import { LIBRARY } from '../../src/plans/library';
import { totalOf } from '../../src/scoring/weights';
import { answeredPlan, cyclesOf, reviewOf } from './fixtures';
import { openScored } from './scored-people';
import { rowsOf, sheetIdOf } from './table-book';

jest.setTimeout(600_000);

const CARD = 'General staff';
const WEIGHTS = `“Plan”, ${CARD}: the weights do not total 100%`;
const SHARES = `“Plan”, ${CARD}: the raters’ shares do not total 100%`;
const LEFT = 'HR: on the Plan tab the weights do not total 100%';

test('dimensions, indicators and raters’ shares', async () => {
  const { host, tab } = await openScored(['plan', 'score', 'comments', 'summary', 'dashboard', 'history', 'log']);
  const [plan, own] = [tab('plan'), tab('Score · 李敏')];
  const type = (rowIndex: number, columnIndex: number, numberValue: number) => {
    const start = { sheetId: sheetIdOf(host, plan), rowIndex, columnIndex };
    const updateCells = { start, rows: [{ values: [{ userEnteredValue: { numberValue } }] }], fields: 'userEnteredValue' };
    return host.operation(() => host.Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, host.book.spreadsheetId));
  };
  const left = () => rowsOf(host, own, ['left'], 2).map(([words]) => words);
  const stages = () => rowsOf(host, tab('summary'), ['stage'], 3).map(([words]) => words);
  const checks = () =>
    host
      .values(`'${plan.title}'!A1:B400`)
      .flat()
      .filter((cell) => /^⚠/.test(String(cell)));
  const top = () => host.values(`'${tab('dashboard').title}'!A1:Z1`)[0];
  for (const [name, beside, said, inRows] of [
    ['dimensions_2', 0, WEIGHTS, LEFT],
    ['weights_2', -1, WEIGHTS, LEFT],
    ['shares_2', 0, SHARES, ''],
  ] as const) {
    const { row = 0, column = 0 } = plan.names.find((each) => each.name.endsWith(name))?.area ?? {};
    const was = Number(host.values(`'${plan.title}'!A1:C400`)[row]?.[column + beside]);
    await type(row, column + beside, was - 0.1);
    expect([name, left(), stages()]).toEqual([name, [inRows, inRows], [said, said, said]]);
    expect(checks()).toEqual([expect.stringMatching(/^⚠ 90% in total, not 100%/)]);
    expect(top()).toContain(said);
    await type(row, column + beside, was);
    expect([left(), stages()]).toEqual([['', ''], Array(3).fill('Comment missing')]);
  }
});

test('120% and -20%, as a paste leaves them, make no 100%', async () => {
  const { host, tab } = await openScored(['plan', 'score', 'comments', 'summary', 'history', 'log']);
  const plan = tab('plan');
  const { row = 0, column = 0 } = plan.names.find((each) => each.name.endsWith('dimensions_2'))?.area ?? {};
  const start = { sheetId: sheetIdOf(host, plan), rowIndex: row, columnIndex: column };
  const rows = [1.2, -0.2].map((numberValue) => ({ values: [{ userEnteredValue: { numberValue } }] }));
  const requests = [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  expect(rowsOf(host, tab('Score · 李敏'), ['weighted', 'left'], 2)).toEqual(Array(2).fill(['⚠', LEFT]));
  expect(rowsOf(host, tab('summary'), ['stage'], 3)).toEqual(Array(3).fill([WEIGHTS]));
});

test('of every plan of the library they make 100%, as long as nobody changes one', () => {
  const off = LIBRARY.flatMap(({ id }) =>
    cyclesOf(answeredPlan(id)).flatMap((cycle) =>
      reviewOf(answeredPlan(id), { cycle, language: 'en' }).ready.cards.filter(({ dimensions, raters }) => {
        const weights = dimensions.flatMap(({ weight, indicators }) => indicators.map((each) => (weight * each.weight) / 10_000));
        const shares = raters.flatMap(({ counts, share }) => (counts ? [share / 100] : []));
        return [weights, shares].some((each) => each.length > 0 && !totalOf(each).fits);
      }),
    ),
  );
  expect(off).toEqual([]);
});
