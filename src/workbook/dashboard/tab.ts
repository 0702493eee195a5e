// The Dashboard: six figures, three charts, grades against their quota, and how each rater scores.
import { periodTitle } from '../../plans/period';
import { area } from '../area';
import { type Fx, formula, fx } from '../formula/fx';
import { inWords, type Making, wordsFor } from '../making';
import { type SummaryPlaces, summaryPlaces } from '../summary/places';
import type { Block, Cell, Mark, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { chartsOf } from './charts';
import { departmentRow, figures, progressRow, raterRow, sorted, stateFormula } from './formulas';
import { gradeRow, gradeTable, verdicts } from './grades';
import { conditionsOf, looksOf } from './looks';
import * as at from './places';

const { TITLE, FIGURES, LABELS, CHARTS, TABLES, TABLE, HEADS, FIRST, FIGURE_COLUMNS } = at;
type Board = at.DashboardPlaces;

const sayIn = (making: Making) => wordsFor(making, 'dashboard');

export function dashboardTab(making: Making, key: TabKey): Tab {
  const board = at.dashboardPlaces(making);
  const summary = summaryPlaces(making);
  const seen = board.widths.length;
  const hidden = Array.from({ length: board.columns - seen }, (_, n) => seen + n);
  return {
    key,
    kind: 'dashboard',
    title: making.title(key),
    rows: board.rows,
    columns: board.columns,
    frozen: { rows: 0, columns: 0 },
    widths: [...board.widths, ...hidden.map(() => 72)],
    hidden,
    heights: [
      { row: TITLE, rows: 1, pixels: 38 },
      { row: FIGURES, rows: 1, pixels: 28 },
      { row: LABELS, rows: 1, pixels: 22 },
      { row: LABELS + 1, rows: 1, pixels: 14 },
      { row: CHARTS, rows: board.rows - CHARTS, pixels: 24 },
    ],
    blocks: [...headBlocks(making, board, summary), ...tableBlocks(making, board, summary), ...hiddenBlocks(making, board, summary)],
    looks: looksOf(making, board),
    merges: [],
    notes: [
      { row: board.ratersAt, column: TABLE + 3, text: sayIn(making)('noteAll') },
      ...(board.compared ? [{ row: board.ratersAt, column: TABLE + 4, text: sayIn(making)('noteSame') }] : []),
    ],
    rules: [],
    conditions: conditionsOf(making, board),
    inputs: [],
    names: [],
    marks: marksOf(board),
    charts: chartsOf(making, board),
  };
}

const line = (row: number, column: number, cells: readonly Cell[]): Block => ({ row, column, cells: [cells] });

function headBlocks(making: Making, board: Board, summary: SummaryPlaces): readonly Block[] {
  const say = sayIn(making);
  const { ready, options } = making.review;
  const [best] = ready.grades;
  const labels = [
    say('people'),
    say('rows'),
    say('mean'),
    best ? say('best', { grade: inWords(making, best.name) }) : say('highest'),
    say('near'),
    say('queries'),
  ];
  const title = say('head', { period: inWords(making, periodTitle(options.period)) });
  return [
    line(TITLE, 1, [ready.plan.draft ? `${wordsFor(making, 'score')('draft')}${title}` : title]),
    line(TITLE, TABLE + 4, [stateFormula(making, summary)]),
    ...figures(making, board, summary).map((cell, n) => line(FIGURES, FIGURE_COLUMNS[n] ?? 1, [cell])),
    ...labels.map((label, n) => line(LABELS, FIGURE_COLUMNS[n] ?? 1, [label])),
  ];
}

function tableBlocks(making: Making, board: Board, summary: SummaryPlaces): readonly Block[] {
  const say = sayIn(making);
  const { ratersAt, shown, raters, compared } = board;
  const more = raters.filter(({ isSelf }) => !isSelf).length - shown;
  const heads = [say('rater'), say('rowsHead'), say('meanHead'), say('againstAll'), ...(compared ? [say('samePeople')] : [])];
  const words = compared ? (more > 0 ? say('amberMore', { more }) : say('amber')) : more > 0 ? say('more', { more }) : undefined;
  const ranked = (n: number): readonly Cell[] =>
    heads.map((_, column) => {
      const cell = fx.cells(area(FIRST + n, board.at('ranked', column)));
      return formula(fx.IF(fx.eq(cell, ''), '', cell));
    });
  return [
    ...(board.graded > 0 ? [line(TABLES, TABLE, [gradeTable(making, board, summary)])] : []),
    ...verdicts(making, board).map((cell, n) => line(TABLES + n, TABLE + 4, [cell])),
    ...(shown > 0
      ? [
          line(ratersAt, TABLE, heads),
          { row: ratersAt + 1, column: TABLE, cells: Array.from({ length: shown }, (_, n) => ranked(n)) },
          ...(words ? [line(ratersAt + 1 + shown, TABLE, [words])] : []),
        ]
      : []),
  ];
}

function hiddenBlocks(making: Making, board: Board, summary: SummaryPlaces): readonly Block[] {
  const say = sayIn(making);
  const { sources, raters, departments } = board;
  const block = (table: at.Hidden, column: number, cells: Block['cells']): readonly Block[] =>
    cells.length > 0 ? [{ row: FIRST, column: board.at(table, column), cells }] : [];
  const names = new Map(raters.flatMap(({ name, rows }) => rows.map((n) => [n, name] as const)));
  return [
    ...block('progress', 0, sources.map(({ rater, key }, n) => [rater?.id ?? '', key, names.get(n) ?? '', ...progressRow(making, board, n)])),
    ...block('raters', 0, raters.map((rater, n) => raterRow(board, summary, rater, n))),
    ...block('departments', 0, departments.map((name, n) => departmentRow(making, board, summary, name, n))),
    ...block('grades', 0, Array.from({ length: board.length('grades') }, (_, n) => gradeRow(making, board, summary, n))),
    line(HEADS, board.at('progress'), ['rater', 'tab', say('rater'), say('done'), say('count')]),
    line(HEADS, board.at('grades'), [say('grade'), say('count'), ...(board.limits > 0 ? [say('limit')] : [])]),
    ...(raters.length > 0
      ? [
          line(HEADS, board.at('ranked'), [
            sorted([say('rater'), say('rowsHead'), say('meanHead'), say('againstAll'), say('samePeople')], at.hiddenCells(board, 'raters', 0, 5)),
          ]),
          line(HEADS, board.at('lagging'), [
            sorted(
              [say('rater'), say('done'), say('left')],
              fx.HSTACK(lacking(board), ...[1, 6, 7].map((column) => at.hiddenCells(board, 'raters', column))),
            ),
          ]),
        ]
      : []),
    ...(departments.length > 0
      ? [line(HEADS, board.at('leading'), [sorted([say('department'), say('meanHead')], at.hiddenCells(board, 'departments', 1, 3))])]
      : []),
  ]; // biome-ignore format: a line a table
}

/** Raters' names as their chart has them: with what is missing, which a bar cannot say. */
const lacking = (board: Board): Fx =>
  fx.MAP({ name: at.hiddenCells(board, 'raters', 0), d: at.hiddenCells(board, 'raters', 1) }, ({ name, d }) =>
    fx.IF(fx.ISTEXT(d), fx.join(name, ' · ', d), name),
  );

/** By which progress is read back: whose tab, which, how many rows are done and how many there are. */
function marksOf(board: Board): readonly Mark[] {
  const column = (n: number, value: string): Mark => ({ on: 'column', at: board.at('progress', n), value });
  return [
    { on: 'row', at: HEADS, value: 'anchor' },
    column(0, 'progress:rater'),
    column(1, 'progress:tab'),
    column(3, 'progress:done'),
    column(4, 'progress:all'),
  ];
}
