// A typed percentage, on the local host: the cell reads what is typed next as one too, until its format is put right.
import type { PersonId } from '../../src/plans/person';
import { FORMAT_FIELDS, numberRanges, percentCells } from '../../src/review/percent-cells';
import { readState, STATE_FIELDS } from '../../src/review/spreadsheet';
import { columnName } from '../../src/workbook/area';
import type { Host } from '../local/open';
import { answeredPlan, reviewOf } from '../workbook/fixtures';
import { openReview } from '../workbook/opened-review';
import { columnOf, HR, sheetIdOf } from '../workbook/table-book';

jest.setTimeout(600_000);

const COLLEAGUE = 'colleague@example.com';

const foundIn = (host: Host) =>
  host.operation(() => {
    const state = readState(host.Spreadsheets.get(host.book.spreadsheetId, { fields: STATE_FIELDS }));
    return percentCells(
      state,
      host.Spreadsheets.getByDataFilter({ dataFilters: numberRanges(state).map((gridRange) => ({ gridRange })) }, host.book.spreadsheetId, {
        fields: FORMAT_FIELDS,
      }),
    );
  });

test('and among the scores of History, the old and new scores of Appeals', async () => {
  const { host, tab } = await openReview(reviewOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en' }), ['history', 'appeals']);
  for (const mark of ['old', 'new']) {
    const { row, column } = columnOf(tab('appeals'), mark);
    await host.typeIn(tab('appeals').title, `${columnName(column)}${row + 2}`, '85%');
  }
  // History's scores have a format of their own, which typing leaves: a pasted cell brings its own
  const { row, column } = columnOf(tab('history'), 'score');
  const start = { sheetId: sheetIdOf(host, tab('history')), rowIndex: row + 1, columnIndex: column };
  // and a number's own pattern may make percents of it
  const rows = [{ type: 'PERCENT' }, { type: 'NUMBER', pattern: '0.0%' }].map((numberFormat) => ({
    values: [{ userEnteredValue: { numberValue: 0.85 }, userEnteredFormat: { numberFormat } }],
  }));
  const pasted = { updateCells: { start, rows, fields: 'userEnteredValue,userEnteredFormat.numberFormat' } };
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [pasted] }, host.book.spreadsheetId));
  expect((await foundIn(host)).map(({ title, count }) => [title, count])).toEqual([
    [tab('appeals').title, 2],
    [tab('history').title, 2],
  ]);
  // put right they look as the others of their column: History's scores with as many decimals as ever
  const requests = (await foundIn(host)).flatMap((each) => each.requests);
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  expect(await foundIn(host)).toEqual([]);
  const scores = host.book.sheets.find(({ properties }) => properties.title === tab('history').title)?.rows.slice(row + 1) ?? [];
  const formats = new Set(scores.map((cells) => JSON.stringify(cells[column]?.userEnteredFormat?.numberFormat)));
  expect([...formats]).toEqual([JSON.stringify({ type: 'NUMBER', pattern: '0.00' })]);
});

test('cells that show percentages are found on score tabs, and a number typed there after is one again', async () => {
  const { host, tab } = await openReview(
    reviewOf(answeredPlan('plan-03'), { cycle: 'month', language: 'en', only: ['E023', 'E024'] as PersonId[] }),
    ['plan', 'score'],
  );
  const own = tab('score:0');
  const mark = own.marks.find(({ value }) => /^(rated|input):/.test(value))?.value ?? '';
  const place = columnOf(own, mark);
  const cell = `${columnName(place.column)}${place.row + 1}`;
  const seen = () => host.value(`'${own.title}'!${cell}`);
  const found = () => foundIn(host);
  expect(await found()).toEqual([]);
  await host.typeIn(own.title, cell, '38%');
  await host.typeIn(own.title, cell, '38');
  expect(seen()).toBe(0.38); // as Sheets reads it
  const [amiss, ...others] = await found();
  expect([amiss?.title, amiss?.count, others]).toEqual([own.title, 1, []]);

  // closed to whoever asks, Google would refuse the whole of what Repair sends: neither read nor named
  const sheetId = sheetIdOf(host, own);
  const send = (...requests: readonly object[]) =>
    host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...requests] }, host.book.spreadsheetId));
  const protectedRange = { protectedRangeId: 77, range: { sheetId, startRowIndex: 0, endRowIndex: 1 }, editors: { users: [HR] } };
  await send({ addProtectedRange: { protectedRange } });
  expect(await found()).toHaveLength(1);
  host.actAs(COLLEAGUE);
  expect(await found()).toEqual([]);
  host.actAs(HR);
  await send({ deleteProtectedRange: { protectedRangeId: 77 } });
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...(amiss?.requests ?? [])] }, host.book.spreadsheetId));
  expect(await found()).toEqual([]);
  await host.typeIn(own.title, cell, '38');
  expect(seen()).toBe(38);
});
