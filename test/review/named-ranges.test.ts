// Which tab a named range belongs to, whatever the plan is called; what tells where, of edges that are marked twice; and that a mark of a
// name that nobody made makes none.
import { lostNames, nameMends } from '../../src/review/named-ranges';
import type { Place, SheetState, SpreadsheetState } from '../../src/review/spreadsheet';
import type { TabKey } from '../../src/workbook/tab-kinds';
import { namesOf } from '../../src/workbook/workbook';

/** The edges of a name, all in one row and column. */
const edges = (name: string, at: number): Place[] =>
  (['row', 'column'] as const).map((on) => ({ on, at, value: `names:<${name} ${name}>` }));

function stateWith(plan: string, marks: Readonly<Record<string, readonly Place[]>>, names: readonly string[]): SpreadsheetState {
  const id = `${plan}:2026-H1`;
  const record = { id, plan, version: 1, period: '2026-H1', language: 'en' as const, created: '' };
  const sheets = Object.entries(marks).map(
    ([key, places], index): SheetState => ({
      ...{ sheetId: 100 + index, title: key, index, rows: 20, columns: 5, frozenRows: 1, places, protections: [], warnings: [] },
      about: { review: id, key: key as TabKey },
    }),
  );
  const lists = { record, by: '', tabs: [], names, to: {}, moved: {}, passed: {} };
  return {
    ...{ locale: 'en_US', sheets, names: [], properties: {}, operation: undefined },
    reviews: [{ metadataId: undefined, record, lists }],
  };
}

const added = (state: SpreadsheetState) =>
  nameMends(state).flatMap(({ requests }) =>
    requests.flatMap(({ addNamedRange }) => {
      const { name, range } = addNamedRange?.namedRange ?? {};
      return name ? [[name, range?.sheetId]] : [];
    }),
  );

test.each(['plan-05', 'log', 'plan-log', 'history', 'holidays', 'stages', '销售部'])('a plan called %s', (plan) => {
  const start = namesOf(plan, '2026-H1');
  const [grades, stages] = [`${start}grades`, `${start}stages_n`];
  const marks = { plan: edges(grades, 3), stages: edges(stages, 2), log: edges('ST_log_id', 1), history: edges('ST_history_who', 1) };
  expect(added(stateWith(plan, marks, [grades, stages]))).toEqual([
    [grades, 100],
    [stages, 101],
    ['ST_log_id', 102],
    ['ST_history_who', 103],
  ]);
});

test('the names of no two plans begin alike, whatever letters their ids have', () => {
  const ids = [
    'plan-05',
    '05',
    'plan05',
    'plan-5',
    '销售部',
    '研发部',
    '部售销',
    'sales',
    'Sales',
    'plan-sales',
    'sales-1',
    'sales1',
    'ｓａｌｅｓ',
    '',
    '-',
    '😀',
  ];
  const starts = ids.flatMap((id) => ['2026-H1', '2026-01', '2026'].map((period) => namesOf(id, period).toLowerCase()));
  expect(new Set(starts).size).toBe(starts.length);
  // as formulas may have them, and never like a cell
  for (const start of starts) expect(`${start}grades`).toMatch(/^st_[a-z0-9]+_[a-z0-9]+_grades$/);
  expect(namesOf('plan-05', '2026-H1')).toBe('ST_05_2026H1_');
});

test('a mark of a name that is none of the review’s makes none: Google would refuse all of Repair for A1', () => {
  expect(added(stateWith('plan-05', { plan: edges('A1', 3) }, ['ST_05_2026H1_grades']))).toEqual([]);
});

describe('marked twice, and turned to where the second mark is', () => {
  const NAME = 'ST_05_2026H1_grades';
  const OTHER = 'ST_05_2026H1_bonus';
  /** A named range at a row and another below it, as they were at creation, `rows` having been put in above since. */
  const state = (rows: number): SpreadsheetState => {
    const bare = stateWith('plan-05', { plan: [...edges(NAME, 3 + rows), ...edges(OTHER, 9 + rows)] }, [NAME, OTHER]);
    const at = (row: number, sheetId = 100) => ({
      sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: row,
      endColumnIndex: row + 1,
    });
    const place = (n: number) => ({ row: n, column: n, rows: 1, columns: 1 });
    return {
      ...bare,
      sheets: bare.sheets.map((each) => ({ ...each, places: [...edges(NAME, 1), ...each.places] })),
      names: [
        { id: NAME, name: NAME, range: at(1) },
        { id: OTHER, name: OTHER, range: at(9 + rows) },
      ],
      reviews: bare.reviews.map((each) => ({
        ...each,
        lists: each.lists && { ...each.lists, at: { [NAME]: place(3), [OTHER]: place(9) } },
      })),
    };
  };
  const moved = (given: SpreadsheetState) =>
    nameMends(given).flatMap(({ requests }) => requests.flatMap(({ updateNamedRange }) => updateNamedRange?.namedRange?.range ?? []));

  test('its place at creation tells, and it goes back', () => {
    expect(moved(state(0))).toEqual([{ sheetId: 100, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 3, endColumnIndex: 4 }]);
    expect(lostNames(state(0))).toEqual([]);
  });

  test('once rows have moved its place at creation tells nothing', () => expect(moved(state(2))).toEqual([]));
});
