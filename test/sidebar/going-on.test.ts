// What the sidebar takes over from the last period: the days HR set, moved on.
import { dueAfter, type Last } from '../../sidebar/review/start/going-on';
import { NO_HOLIDAYS } from '../../src/plans/working-days';
import { answeredPlan } from '../workbook/fixtures';

const plan = answeredPlan('plan-03');
const JANUARY = { cycle: 'month', year: 2026, n: 1 } as const;
const last = (due: Record<string, string>, more: Partial<Last> = {}): Last => ({
  ...{ plan: 'plan-03', period: '2026-01', language: 'en', answers: [], closed: true, reviewed: [] },
  carried: { named: {}, due, unticked: [], people: [] },
  ...more,
});
const moved = (from: Last | undefined, period: Parameters<typeof dueAfter>[2] = { ...JANUARY, n: 2 }) =>
  dueAfter(from, plan, period, NO_HOLIDAYS);

test.each<[what: string, from: Last | undefined, due: object]>([
  ['a day that HR set is moved by a month', last({ scoring: '2026-02-03' }), { scoring: '2026-03-03' }],
  ['a stage that the plan has not is left', last({ scoring: '2026-02-03', self: '2026-02-04' }), { scoring: '2026-03-03' }],
  ['what is no day is none', last({ scoring: 'soon' }), {}],
  ['another plan’s days are none', last({ scoring: '2026-02-03' }, { plan: 'plan-05' }), {}],
  ['a review that kept none has none', last({}, { carried: undefined }), {}],
  ['a review of no period has none', last({ scoring: '2026-02-03' }, { period: 'x' }), {}],
  ['nothing is gone on from', undefined, {}],
])('%s', (_, from, due) => expect(moved(from)).toEqual(due));

test('another period that HR chooses has them moved to it', () => {
  expect(moved(last({ scoring: '2026-02-03' }), { ...JANUARY, n: 4 })).toEqual({ scoring: '2026-05-03' });
});
