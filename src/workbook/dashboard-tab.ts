// The Dashboard: six figures, three charts, grades against their quota, and how each rater scores.
import { dayInWords } from '../i18n/day-words';
import * as en from '../i18n/en/dashboard';
import { wordsIn } from '../i18n/words';
import * as zh from '../i18n/zh-CN/dashboard';
import { periodTitle } from '../plans/period';
import { a1, area, columnName, quoted } from './area';
import { departmentRow, figures, gradeRow, gradeTable, progressRow, raterRow, sorted, stateFormula } from './dashboard-formulas';
import * as at from './dashboard-places';
import { gradeConditions } from './grade-cells';
import { CHART_COLORS } from './looks';
import { inWords, type Making } from './making';
import { nextStage, okWord } from './summary-cells';
import { type SummaryPlaces, summaryPlaces } from './summary-places';
import type { Block, Cell, Chart, Condition, Looks, Mark, Tab, TabKey } from './tab';

const { TITLE, FIGURES, LABELS, CHARTS, TABLES, TABLE, HEADS, FIRST, FIGURE_COLUMNS, WIDTHS } = at;
type Board = at.DashboardPlaces;

const sayIn = (making: Making) => wordsIn(making.language, en.dashboard, zh.dashboard);

export function dashboardTab(making: Making, key: TabKey): Tab {
  const board = at.dashboardPlaces(making);
  const summary = summaryPlaces(making);
  const hidden = Array.from({ length: board.columns - WIDTHS.length }, (_, n) => WIDTHS.length + n);
  return {
    key,
    kind: 'dashboard',
    title: making.title(key),
    rows: board.rows,
    columns: board.columns,
    frozen: { rows: 0, columns: 0 },
    widths: [...WIDTHS, ...hidden.map(() => 72)],
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
      { row: board.ratersAt, column: TABLE + 4, text: sayIn(making)('noteSame') },
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
  const { stage, words } = nextStage(making);
  const due = stage && options.due[stage];
  const next = due ? say('completeBy', { next: words, day: dayInWords(due, making.language) }) : say('complete', { next: words });
  const title = say('head', { period: inWords(making, periodTitle(options.period)) });
  return [
    line(TITLE, 1, [ready.plan.draft ? `${at.scoreSay(making)('draft')}${title}` : title]),
    line(TITLE, WIDTHS.length, [next]),
    line(TITLE, TABLE + 4, [stateFormula(making, summary, a1(area(TITLE, WIDTHS.length), true))]),
    ...figures(making, board, summary).map((cell, n) => line(FIGURES, FIGURE_COLUMNS[n] ?? 1, [cell])),
    ...labels.map((label, n) => line(LABELS, FIGURE_COLUMNS[n] ?? 1, [label])),
  ];
}

function tableBlocks(making: Making, board: Board, summary: SummaryPlaces): readonly Block[] {
  const say = sayIn(making);
  const { ratersAt, shown, raters } = board;
  const people = raters.filter(({ isSelf }) => !isSelf).length;
  const ranked = (n: number): readonly Cell[] =>
    Array.from({ length: 5 }, (_, column) => {
      const cell = a1(area(FIRST + n, board.at('ranked', column)));
      return { formula: `=IF(${cell}="","",${cell})` };
    });
  return [
    ...(board.graded > 0 ? [line(TABLES, TABLE, [gradeTable(making, board, summary)])] : []),
    ...(shown > 0
      ? [
          line(ratersAt, TABLE, [say('rater'), say('rowsHead'), say('meanHead'), say('againstAll'), say('samePeople')]),
          { row: ratersAt + 1, column: TABLE, cells: Array.from({ length: shown }, (_, n) => ranked(n)) },
          line(ratersAt + 1 + shown, TABLE, [people > shown ? say('amberMore', { more: people - shown }) : say('amber')]),
        ]
      : []),
  ];
}

function hiddenBlocks(making: Making, board: Board, summary: SummaryPlaces): readonly Block[] {
  const say = sayIn(making);
  const { sources, raters, departments } = board;
  const block = (table: at.Hidden, column: number, cells: Block['cells']): readonly Block[] =>
    cells.length > 0 ? [{ row: FIRST, column: board.at(table, column), cells }] : [];
  const named = (n: number): string => raters.find(({ rows }) => rows.includes(n))?.name ?? '';
  return [
    ...block('progress', 0, sources.map(({ rater, key }, n) => [rater?.id ?? '', key, named(n), ...progressRow(board, n)])),
    ...block('raters', 0, raters.map((rater, n) => raterRow(board, summary, rater, n))),
    ...block('departments', 0, departments.map((name, n) => departmentRow(board, summary, name, n))),
    ...block('grades', 0, Array.from({ length: board.length('grades') }, (_, n) => gradeRow(making, board, summary, n))),
    line(HEADS, board.at('progress'), ['rater', 'tab', say('rater'), say('done'), say('count')]),
    line(HEADS, board.at('grades'), [say('grade'), say('count'), ...(board.limits.length > 0 ? [say('limit')] : [])]),
    ...(raters.length > 0
      ? [
          line(HEADS, board.at('ranked'), [
            sorted([say('rater'), say('rowsHead'), say('meanHead'), say('againstAll'), say('samePeople')], at.hiddenCells(board, 'raters', 0, 5)),
          ]),
          line(HEADS, board.at('lagging'), [
            sorted(
              [say('rater'), say('done'), say('left')],
              `HSTACK(${[0, 1, 6, 7].map((column) => at.hiddenCells(board, 'raters', column)).join(',')})`,
            ),
          ]),
        ]
      : []),
    ...(departments.length > 0
      ? [line(HEADS, board.at('leading'), [sorted([say('department'), say('meanHead')], at.hiddenCells(board, 'departments', 1, 3))])]
      : []),
  ]; // biome-ignore format: a line a table
}

function looksOf(making: Making, board: Board): readonly Looks[] {
  const { graded, ratersAt, shown } = board;
  const formats = ['0', '0', '0.0', making.review.ready.grades.length > 0 ? '0%' : '0.0', '0', '0'];
  const body = (row: number, rows: number, column: number, look: Looks['look'], format?: string): Looks => ({
    area: area(row + 1, TABLE + column, rows),
    look,
    format,
  });
  const difference = '+0.0;−0.0;0.0';
  return [
    { area: area(TITLE, 1), look: 'title' },
    { area: area(TITLE, TABLE + 4), look: 'sub', align: 'RIGHT' },
    ...FIGURE_COLUMNS.map((column, n): Looks => ({ area: area(FIGURES, column), look: 'figure', format: formats[n] })),
    ...FIGURE_COLUMNS.map((column): Looks => ({ area: area(LABELS, column), look: 'figureLabel' })),
    ...(graded > 0
      ? [
          { area: area(TABLES, TABLE, 1, 5), look: 'indicator', align: 'RIGHT' } as const,
          { area: area(TABLES, TABLE), look: 'indicatorLeft' } as const,
          body(TABLES, graded, 0, 'lined', undefined),
          body(TABLES, graded, 1, 'linedRight', '0'),
          body(TABLES, graded, 2, 'linedRight', '0%'),
          body(TABLES, graded, 3, 'linedRight'),
          body(TABLES, graded, 4, 'linedCenter'),
        ]
      : []),
    ...(shown > 0
      ? [
          { area: area(ratersAt, TABLE, 1, 5), look: 'indicator', align: 'RIGHT' } as const,
          { area: area(ratersAt, TABLE), look: 'indicatorLeft' } as const,
          body(ratersAt, shown, 0, 'lined'),
          body(ratersAt, shown, 1, 'linedRight', '0'),
          body(ratersAt, shown, 2, 'linedRight', '0.0'),
          body(ratersAt, shown, 3, 'linedRight', difference),
          body(ratersAt, shown, 4, 'linedRight', difference),
          { area: area(ratersAt + 1 + shown, TABLE), look: 'hint' } as const,
        ]
      : []),
  ];
}

function conditionsOf(making: Making, { graded, ratersAt, shown, limits }: Board): readonly Condition[] {
  const cell = (row: number, column: number): string => `${columnName(TABLE + column)}${row + 2}`;
  const check = cell(TABLES, 4);
  const same = cell(ratersAt, 4);
  return [
    ...(graded > 0 ? gradeConditions(making, area(TABLES + 1, TABLE, graded)) : []),
    ...(limits.length > 0
      ? [
          {
            areas: [area(TABLES + 1, TABLE + 4, graded)],
            formula: `=AND(${check}<>"",${check}<>${quoted(okWord(making))})`,
            look: 'missing',
          } as const,
        ]
      : []),
    ...(shown > 0
      ? [
          {
            areas: [area(ratersAt + 1, TABLE + 4, shown)],
            formula: `=AND(ISNUMBER(${same}),OR(${same}>=3,${same}<=0-3))`,
            look: 'missing',
          } as const,
        ]
      : []),
  ];
}

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

function chartsOf(making: Making, board: Board): readonly Chart[] {
  const say = sayIn(making);
  const { grades } = making.review.ready;
  const cells = (table: at.Hidden, column: number, most = Number.POSITIVE_INFINITY) =>
    area(HEADS, board.at(table, column), 1 + Math.min(most, board.length(table)));
  const limits = board.limits.length > 0;
  const [raters, departments] = [board.length('raters'), board.length('departments')];
  return [
    {
      kind: 'columns',
      title: say(limits ? 'quotaChart' : grades.length > 0 ? 'gradeChart' : 'scoreChart'),
      subtitle: say(limits ? 'quotaChartSub' : 'peopleSub'),
      domain: cells('grades', 0),
      series: [
        { area: cells('grades', 1), color: CHART_COLORS.grades[1] },
        ...(limits ? [{ area: cells('grades', 2), color: CHART_COLORS.beside }] : []),
      ],
      at: { row: CHARTS, column: 1, width: 564, height: 286 },
    },
    {
      kind: 'bars',
      title: say('departmentChart'),
      subtitle:
        departments > at.MOST_DEPARTMENTS ? say('departmentFirst', { shown: at.MOST_DEPARTMENTS, all: departments }) : say('departmentSub'),
      domain: cells('leading', 0, at.MOST_DEPARTMENTS),
      series: [{ area: cells('leading', 1, at.MOST_DEPARTMENTS), color: CHART_COLORS.bar }],
      at: { row: CHARTS, column: TABLE, width: 540, height: 286 },
    },
    ...(raters > 0
      ? [
          {
            kind: 'stackedBars' as const,
            title: say('progressChart'),
            subtitle: raters > at.MOST_RATERS ? say('progressFirst', { shown: at.MOST_RATERS, all: raters }) : say('progressSub'),
            domain: cells('lagging', 0, at.MOST_RATERS),
            series: [
              { area: cells('lagging', 1, at.MOST_RATERS), color: CHART_COLORS.bar },
              { area: cells('lagging', 2, at.MOST_RATERS), color: CHART_COLORS.left },
            ],
            at: { row: TABLES, column: 1, width: 564, height: 318 },
          },
        ]
      : []),
  ];
}
