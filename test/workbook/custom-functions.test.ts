// Where our own functions stand in a workbook, and what sets them off. None depends on what answers otherwise each time it is asked: Google
// refuses NOW and RAND there, and TODAY would have every score worked out anew each day. None stands where people type, and a typed score
// sets off few: each is a call to a server.
import { overlap } from '../../local/book/ranges';
import { LIBRARY } from '../../src/plans/library';
import type { Cycle } from '../../src/plans/value';
import { factsOf } from '../../src/workbook/tab-kinds';
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

/** Calls in all that one typed cell may set off, and one after another. */
const [MOST_CALLS, MOST_IN_A_ROW] = [4, 2] as const;

test.each(CASES)('%s, %s', async (id, cycle) => {
  const review = reviewOf(answeredPlan(id), { cycle });
  const tabs = tabsFor(review, { titles: [], shared: {} });
  const host = await bookOf(tabs, review);
  const graph = graphOf(host);
  const { formulas, hangingOn, placeOf } = graph;
  expect(formulas.some(({ formula }) => ownCallsIn(formula).length > 0)).toBe(true);
  const sources = formulas.filter(({ formula }) => callsOf(formula, UNSTABLE).length > 0);
  const reached = [...sources, ...hangingOn(sources.map(placeOf))];
  expect(reached.filter(({ formula }) => ownCallsIn(formula).length > 0).map(({ formula }) => formula)).toEqual([]);

  const sheetOf = new Map(host.book.sheets.map(({ properties }) => [properties.title, properties.sheetId ?? 0]));
  const typedIn = tabs.filter(({ kind }) => factsOf(kind).use === 'filled');
  const there = new Set(typedIn.map(({ title }) => sheetOf.get(title)));
  expect(
    formulas.filter(({ sheetId, formula }) => there.has(sheetId) && ownCallsIn(formula).length > 0).map(({ formula }) => formula),
  ).toEqual([]);

  const typed = typedIn.flatMap((tab) =>
    tab.inputs.map(({ area }) => ({
      sheetId: sheetOf.get(tab.title) ?? 0,
      box: { top: area.row, bottom: area.row + 1, left: area.column, right: area.column + 1 },
    })),
  );
  const set = typed.map((place) => setOff(graph, place));
  expect(set.length > 0).toBe(typedIn.length > 0); // a year of months alone has nothing to type
  const tooMany = set.filter(({ calls, inARow }) => calls > MOST_CALLS || inARow > MOST_IN_A_ROW);
  expect([...new Set(tooMany.map(({ own, inARow }) => `${inARow} in a row of ${own}`))]).toEqual([]);

  // History's rows are looked through for whom they are, never for what is typed: so long as it is, a typed score takes no longer
  const looking = hangingOn(typed).filter(({ formula }) => HISTORY.test(formula.replace(IS_THERE, '')));
  expect(looking.map(({ formula }) => formula)).toEqual([]);
});

/** A name of History's rows; and what only asks whether they are there. */
const [HISTORY, IS_THERE] = [/\bST_history_\w+/, /ISERROR\(ROWS\(ST_history_\w+\)\)/g];

/** How many calls of our own functions a cell sets off: in all, and at most one after another. */
function setOff({ hangingOn, placeOf }: ReturnType<typeof graphOf>, typed: Parameters<typeof hangingOn>[0][number]) {
  const formulas = hangingOn([typed]);
  const count = formulas.map(({ formula }) => ownCallsIn(formula).length);
  const places = formulas.map(placeOf);
  const meets = (n: number, m: number): boolean =>
    (formulas[m]?.reads ?? []).some((read) => {
      const place = places[n];
      return place !== undefined && read.sheetId === place.sheetId && overlap(read.box, place.box);
    });
  const known = new Map<number, number>();
  const longest = (m: number): number => {
    const found = known.get(m);
    if (found !== undefined) return found;
    known.set(m, 0);
    const before = formulas.map((_, n) => (n !== m && meets(n, m) ? longest(n) : 0));
    const length = (count[m] ?? 0) + Math.max(0, ...before);
    known.set(m, length);
    return length;
  };
  const lengths = formulas.map((_, m) => longest(m));
  const own = [...formulas.flatMap(({ formula }) => ownCallsIn(formula))];
  return { calls: own.length, inARow: Math.max(0, ...lengths), own: own.sort().join(' ') };
}
