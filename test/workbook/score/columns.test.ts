// The widths of score tabs: on one page where it can be, and nothing narrower than its figures.
import { readyPlan } from '../../../src/plans/ready';
import type { ReadyDimension, ReadyIndicator } from '../../../src/plans/ready-cards';
import { isOnePage, layOut } from '../../../src/workbook/score/columns';
import { answeredPlan } from '../fixtures';

const ready = readyPlan(answeredPlan('plan-05'), 'half');
const [dimension] = ready.ok ? (ready.ready.cards[0]?.dimensions ?? []) : [];
const [indicator] = dimension?.indicators ?? [];
if (!dimension || !indicator) throw new Error('plan 5 has indicators');

const kpi = (n: number): ReadyIndicator => ({ ...indicator, id: `i${n}`, how: { kind: 'kpi', method: 'higher' }, target: 'each' });
const dimensionOf = (count: number, id = 'one'): ReadyDimension => ({
  ...dimension,
  id,
  indicators: Array.from({ length: count }, (_, n) => kpi(n)),
});

const WORDING = { language: 'zh-CN', full: 100 } as const;

const widthOf = (dimensions: readonly ReadyDimension[]): number => {
  const { columns, beside, comment, left } = layOut(dimensions, WORDING);
  return [...columns.map(({ width }) => width), ...Object.values(beside), comment, left].reduce((sum, width) => sum + width, 0);
};

test.each([
  [1, 1120],
  [3, 1120],
  [5, 1120],
  [6, 1120],
  [7, 1240], // more than a page has room for, and a dimension is not split
])('%i indicators with targets of each their own in one dimension: %i pixels', (count, width) => {
  expect(widthOf([dimensionOf(count)])).toBe(width);
});

test('six over two dimensions stand on a tab each, not in the tightest columns', () => {
  const two = [dimensionOf(3, 'one'), dimensionOf(3, 'two')];
  expect(isOnePage(two, WORDING)).toBe(false);
});

test('no column is too narrow for what stands in it: 0–100, 100.0, a target of four figures', () => {
  for (const count of [1, 2, 3, 4, 5, 6])
    for (const { role, width } of layOut([dimensionOf(count)], WORDING).columns)
      expect(width).toBeGreaterThanOrEqual(role === 'input' ? 38 : 40);
});
