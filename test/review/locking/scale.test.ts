// What HR may type where a locked score is corrected: what the tab's own validation lets a rater type.
import { LIBRARY } from '../../../src/plans/library';
import { periodKey } from '../../../src/plans/period';
import { readyPlan } from '../../../src/plans/ready';
import { readFor, type Scale, scaleOf } from '../../../src/review/locking/scale';
import { answeredPlan, cyclesOf } from '../../workbook/fixtures';

const POINTS: Scale = { kind: 'points', full: 100 };
const ANSWER: Scale = { kind: 'answer', words: ['Yes', 'No', 'N/A'] };

test.each<[scale: Scale, text: string, value: number | string | undefined]>([
  [POINTS, '0', 0],
  [POINTS, ' 100 ', 100],
  [POINTS, '８５．５', 85.5],
  [POINTS, '100.01', undefined],
  [POINTS, '-1', undefined],
  [POINTS, 'N/A', 'N/A'],
  [POINTS, '不适用', '不适用'],
  [POINTS, '', undefined],
  [POINTS, 'good', undefined],
  [POINTS, '=1+1', undefined],
  [{ kind: 'count' }, '3', 3],
  [{ kind: 'count' }, '2.5', undefined],
  [{ kind: 'count' }, '-2', undefined],
  [{ kind: 'number' }, '-12.5', -12.5],
  [{ kind: 'number' }, '33.9%', 0.339],
  [{ kind: 'number' }, '1,200', 1200],
  [{ kind: 'number' }, 'N/A', 'N/A'],
  [ANSWER, 'yes', 'Yes'],
  [ANSWER, 'maybe', undefined],
  [ANSWER, '1', undefined],
])('%j, %p: %p', (scale, text, value) => expect(readFor(scale, text)).toBe(value));

const KINDS = { rated: 'points', deduct: 'count', yesNo: 'answer', kpi: 'number', steps: 'number' } as const;

test('of each indicator of the library what its way of scoring takes', () => {
  const met = new Set<string>();
  for (const { id } of LIBRARY)
    for (const cycle of cyclesOf(answeredPlan(id))) {
      const plan = answeredPlan(id);
      const made = readyPlan(plan, cycle);
      if (!made.ok) throw new Error(`${id} is not ready`);
      for (const card of made.ready.cards)
        for (const dimension of card.dimensions)
          for (const indicator of dimension.indicators) {
            const where = { plan, period: periodKey({ cycle, year: 2026, n: 1 }), card: card.id, language: 'en' as const };
            const place = `${dimension.id}/${indicator.id}`;
            const { kind } = scaleOf(where, `input:${place}`);
            expect([place, kind]).toEqual([place, KINDS[indicator.how.kind]]);
            expect(scaleOf(where, `rated:${place}`)).toEqual({ kind: 'points', full: made.ready.full });
            expect(scaleOf(where, `target:${place}`)).toEqual({ kind: 'number' });
            met.add(kind);
          }
    }
  expect([...met].sort()).toEqual(['answer', 'count', 'number', 'points']);
});

test('where the plan cannot be read, or does not know the column, any number', () => {
  const where = { plan: undefined, period: '2026-01', card: '', language: 'en' as const };
  expect(scaleOf(where, 'rated:key/a')).toEqual({ kind: 'number' });
  expect(scaleOf({ ...where, plan: answeredPlan('plan-03') }, 'input:key/a')).toEqual({ kind: 'number' });
});
