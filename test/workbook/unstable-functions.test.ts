// In no workbook does one of our functions depend on what answers otherwise each time it is asked: Google refuses NOW and RAND there, and
// TODAY would have every score worked out anew each day.
import { LIBRARY } from '../../src/plans/library';
import type { Cycle } from '../../src/plans/value';
import { tabsFor } from '../../src/workbook/workbook';
import { write } from '../local/batch';
import { hostsForTests } from '../local/open';
import { answeredPlan, cyclesOf, reviewOf } from './fixtures';
import { callsOf, graphOf, ownCallsIn } from './formula-graph';
import { bookOf } from './table-book';

jest.setTimeout(600_000);

const { openHost } = hostsForTests();
const UNSTABLE = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN', 'TODAY'];
const CASES = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle): [string, Cycle] => [id, cycle]));

test('what hangs on a cell is found through spills, names and other tabs', async () => {
  const host = openHost();
  await host.operation(() =>
    host.Spreadsheets.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { sheetId: 3, title: 'O’Neil "2"' } } },
          write([['=VSTACK(TODAY(),2,3)', null, '=GRADE(Third)'], [null, '="TODAY()"'], [null, null, '=A3+1'], ['=C3&B2']]),
          {
            addNamedRange: {
              namedRange: {
                name: 'Third',
                range: { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
              },
            },
          },
          write([["=GRADE('Sheet1'!A4)"], ["=GRADE('Sheet1'!B2)"]], { sheetId: 3 }),
        ],
      },
      host.book.spreadsheetId,
    ),
  );
  const { formulas, hangingOn, placeOf } = graphOf(host);
  const sources = formulas.filter(({ formula }) => callsOf(formula, UNSTABLE).length > 0);
  expect(sources.map(({ formula }) => formula)).toEqual(['=VSTACK(TODAY(),2,3)']);
  expect(hangingOn(sources.map(placeOf)).map(({ formula }) => formula)).toEqual([
    '=GRADE(Third)',
    '=A3+1',
    '=C3&B2',
    "=GRADE('Sheet1'!A4)",
  ]);
});

test.each(CASES)('%s, %s', async (id, cycle) => {
  const review = reviewOf(answeredPlan(id), { cycle });
  const host = await bookOf(tabsFor(review, { titles: [], shared: {} }), review);
  const { formulas, hangingOn, placeOf } = graphOf(host);
  expect(formulas.some(({ formula }) => ownCallsIn(formula).length > 0)).toBe(true);
  const sources = formulas.filter(({ formula }) => callsOf(formula, UNSTABLE).length > 0);
  const reached = [...sources, ...hangingOn(sources.map(placeOf))];
  expect(reached.filter(({ formula }) => ownCallsIn(formula).length > 0).map(({ formula }) => formula)).toEqual([]);
});
