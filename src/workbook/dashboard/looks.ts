// How the Dashboard looks: figures, the two tables beside the charts, and what stands out in them.
import { area } from '../area';
import { type Fx, formulaText, fx } from '../formula/fx';
import { gradeConditions } from '../grade-cells';
import { type Making, wordsFor } from '../making';
import type { Condition, Looks } from '../tab';
import { type DashboardPlaces, FIGURE_COLUMNS, FIGURES, LABELS, TABLE, TABLES, TITLE } from './places';

export function looksOf(making: Making, board: DashboardPlaces): readonly Looks[] {
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

export function conditionsOf(making: Making, { graded, ratersAt, shown, limits, compared }: DashboardPlaces): readonly Condition[] {
  const cell = (row: number, column: number): Fx => fx.cells(area(row + 1, TABLE + column));
  const check = cell(TABLES, 4);
  const same = cell(ratersAt, 4);
  return [
    ...(graded > 0 ? gradeConditions(making, area(TABLES + 1, TABLE, graded)) : []),
    ...(limits > 0
      ? [
          {
            areas: [area(TABLES + 1, TABLE + 4, graded)],
            formula: formulaText(fx.AND(fx.ne(check, ''), fx.ne(check, wordsFor(making, 'summary')('ok')))),
            look: 'missing',
          } as const,
        ]
      : []),
    ...(shown > 0 && compared
      ? [
          {
            areas: [area(ratersAt + 1, TABLE + 4, shown)],
            formula: formulaText(fx.AND(fx.ISNUMBER(same), fx.OR(fx.ge(same, 3), fx.le(same, -3)))),
            look: 'missing',
          } as const,
        ]
      : []),
  ];
}
