// The charts of the Dashboard: people by grade or score, departments, how far raters are.
import { area } from '../area';
import { CHART_COLORS } from '../looks';
import { type Making, wordsFor } from '../making';
import type { Chart } from '../tab';
import { CHARTS, type DashboardPlaces, HEADS, type Hidden, MOST_DEPARTMENTS, MOST_RATERS, TABLE, TABLES } from './places';

export function chartsOf(making: Making, board: DashboardPlaces): readonly Chart[] {
  const say = wordsFor(making, 'dashboard');
  const { grades } = making.review.ready;
  const cells = (table: Hidden, column: number, most = Number.POSITIVE_INFINITY) =>
    area(HEADS, board.at(table, column), 1 + Math.min(most, board.length(table)));
  const limits = board.limits > 0;
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
        departments > MOST_DEPARTMENTS ? say('departmentFirst', { shown: MOST_DEPARTMENTS, all: departments }) : say('departmentSub'),
      domain: cells('leading', 0, MOST_DEPARTMENTS),
      series: [{ area: cells('leading', 1, MOST_DEPARTMENTS), color: CHART_COLORS.bar }],
      at: { row: CHARTS, column: TABLE, width: 540, height: 286 },
    },
    ...(raters > 0
      ? [
          {
            kind: 'stackedBars' as const,
            title: say('progressChart'),
            subtitle: raters > MOST_RATERS ? say('progressFirst', { shown: MOST_RATERS, all: raters }) : say('progressSub'),
            domain: cells('lagging', 0, MOST_RATERS),
            series: [
              { area: cells('lagging', 1, MOST_RATERS), color: CHART_COLORS.bar },
              { area: cells('lagging', 2, MOST_RATERS), color: CHART_COLORS.left },
            ],
            at: { row: TABLES, column: 1, width: 564, height: 318 },
          },
        ]
      : []),
  ];
}
