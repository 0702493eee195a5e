// Where our own functions stand in a workbook, and what sets them off. None depends on what answers otherwise each time it is asked: Google
// refuses NOW and RAND there, and TODAY would have every score worked out anew each day. None stands where people type, and a typed score
// sets off few: each is a call to a server.
import { overlap } from '../../local/book/ranges';
import { LIBRARY } from '../../src/plans/library';
import type { Cycle } from '../../src/plans/value';
import type { Tab } from '../../src/workbook/tab';
import { factsOf } from '../../src/workbook/tab-kinds';
import { tabsFor } from '../../src/workbook/workbook';
import { write } from '../local/batch';
import { hostsForTests } from '../local/open';
import { answeredPlan, cyclesOf, reviewOf } from './fixtures';
import { callsOf, graphOf, ownCallsIn, ownInLambdas } from './formula-graph';
import { bookOf } from './table-book';

jest.setTimeout(600_000);

const { openHost } = hostsForTests();
const UNSTABLE = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN', 'TODAY'];
const CASES = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle): [string, Cycle] => [id, cycle]));

test.each<[formula: string, within: readonly string[]]>([
  ['=GRADE(A1)', []],
  ['=MAP(A1:A5,LAMBDA(s,GRADE(s)))', ['GRADE']],
  ['=BYROW(GRADE(A1:A5),LAMBDA(r,SUM(r)))', []],
  ['=LET(x,MAP(A1:A5,LAMBDA(s,s&"GRADE(")),GRADE(x))', []],
  ['=MAP(A1:A5,LAMBDA(s,LET(g,(1+BONUS(s,1,2)),g)))', ['BONUS']],
])('%s calls %j for each cell', (formula, within) => expect(ownInLambdas(formula)).toEqual(within));

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
const [MOST_CALLS, MOST_IN_A_ROW] = [2, 2] as const;

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
  // a lambda would call it for each row
  expect(formulas.filter(({ formula }) => ownInLambdas(formula).length > 0).map(({ formula }) => formula)).toEqual([]);

  const typedIn = tabs.filter(({ kind }) => factsOf(kind).use === 'filled' || factsOf(kind).given);
  const there = new Set(typedIn.map(({ title }) => sheetOf.get(title)));
  expect(
    formulas.filter(({ sheetId, formula }) => there.has(sheetId) && ownCallsIn(formula).length > 0).map(({ formula }) => formula),
  ).toEqual([]);

  const typed = typedIn.flatMap((tab) =>
    cellsTypedIn(tab).map(({ row, column }) => ({
      sheetId: sheetOf.get(tab.title) ?? 0,
      box: { top: row, bottom: row + 1, left: column, right: column + 1 },
    })),
  );
  const set = hangingOnEach(graph, typed).map((hanging) => setOff(graph, hanging));
  expect(typedIn.filter((tab) => cellsTypedIn(tab).length === 0).map(({ key }) => key)).toEqual([]);
  expect(set.length > 0).toBe(typedIn.length > 0); // a year of months alone has nothing to type
  const tooMany = set.filter(({ calls, inARow }) => calls > MOST_CALLS || inARow > MOST_IN_A_ROW);
  expect([...new Set(tooMany.map(({ own, inARow }) => `${inARow} in a row of ${own}`))]).toEqual([]);

  // History's rows are looked through for whom they are, never for what is typed: so long as it is, a typed score takes no longer
  const looking = hangingOn(typed).filter(({ formula }) => HISTORY.test(formula.replace(IS_THERE, '')));
  expect(looking.map(({ formula }) => formula)).toEqual([]);
});

/** Of each area that people type in every column, in its first row: those that are given to somebody, and what looks like an input. */
function cellsTypedIn({ inputs, looks }: Tab): readonly { readonly row: number; readonly column: number }[] {
  const areas = [...inputs.map(({ area }) => area), ...looks.flatMap(({ area, look }) => (/^input/.test(look) ? [area] : []))];
  const cells = areas.flatMap(({ row, column, columns }) => Array.from({ length: columns }, (_, n) => ({ row, column: column + n })));
  return [...new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell])).values()];
}

/** A name of History's rows; and what only asks whether they are there. */
const [HISTORY, IS_THERE] = [/\bST_history_\w+/, /ISERROR\(ROWS\(ST_history_\w+\)\)/g];

type Graph = ReturnType<typeof graphOf>;
type Formulas = ReturnType<Graph['hangingOn']>;

/** What hangs on each of these places; the same formulas once. */
function hangingOnEach({ formulas, hangingOn }: Graph, places: Parameters<Graph['hangingOn']>[0]): readonly Formulas[] {
  const numbers = new Map(formulas.map((formula, n) => [formula, n]));
  const each = places.map((place) => hangingOn([place]));
  return [...new Map(each.map((hanging) => [hanging.map((formula) => numbers.get(formula)).join(' '), hanging])).values()];
}

/** How many calls of our own functions are set off where these are calculated: in all, and at most one after another. */
function setOff({ placeOf }: Graph, formulas: Formulas) {
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
