// Earlier periods against what History has: what is added, and that twice the lines are about twice the work.
import { dayOf } from '../../../src/plans/day';
import { earlierLines } from '../../../src/plans/earlier/lines';
import { foldId } from '../../../src/plans/fold-id';
import { earlierOf, takingIn } from '../../../src/review/earlier/earlier';
import { earlierNotes } from '../../../src/review/earlier/notes';
import type { EarlierChoices } from '../../../src/review/earlier/results';
import { answeredPlan } from '../../workbook/fixtures';
import { rowsOfHistory } from '../closing/read';
import { counted } from '../count-elements';

const PLAN = answeredPlan('plan-03');
const CHOICES: EarlierChoices = { grades: {}, low: '', high: '', left: [], fill: false, exempt: true };
const HAND = { email: 'hr@example.com', at: '2026-06-30T10:00:00+08:00', day: dayOf(new Date(2026, 5, 30)) };
const idOf = (n: number): string => `E${String(n).padStart(5, '0')}`;

/** A year of months of so many people, each of whom History has the first of; one person more is reviewed. */
function work(people: number): number {
  const ids = Array.from({ length: people + 1 }, (_, n) => idOf(n));
  const months = Array.from({ length: 10 }, (_, n) => `2025-${String(n + 1).padStart(2, '0')}`);
  const text = ids.slice(0, -1).flatMap((id) => months.map((month) => `${id}\t${month}\t${id.endsWith('7') ? 50 : 95}\t月优秀员工`)).join('\n'); // biome-ignore format: a table
  const record = { id: 'r', plan: PLAN.id, version: 1, period: '2026-06', language: 'zh-CN' as const, created: '' };
  const history = rowsOfHistory(ids.map((id) => ({ key: `${id}|${PLAN.id}|2025-01`, score: 95, grade: '月优秀员工', by: 'x' })));
  const known = new Map(ids.map((id) => [foldId(id), { id, name: id, department: 'Sales' }]));
  const state = { locale: 'en_US', sheets: [], names: [], reviews: [{ metadataId: 1, record }], properties: {}, operation: undefined };
  const made = { state, record, plan: PLAN, history, read: { plan: PLAN, history, known, reviewed: ids } };
  const earlier = earlierOf(made, earlierLines(text).lines, CHOICES, HAND);
  earlierNotes(made, earlier, CHOICES, []);
  takingIn(made, earlier, CHOICES, HAND);
  return earlier.rows.length;
}

test('what History has as it is is not added again; who has no line gets N/A where there is no row', () => {
  // of 100 people 90 have January as it is; the 101st lacks nine months
  expect(work(100)).toBe(90 * 9 + 10 * 10 + 9);
});

test('twice the lines, about twice the work, up to as many as go in at once', () => {
  const [one, two] = [250, 500].map((people) => counted(() => work(people)));
  const grown = [...(two ?? [])].filter(([what, times]) => times > 2.3 * (one?.get(what) ?? 0) + 25);
  expect(grown).toEqual([]);
});
