// The History tab: a row per person and closed period, added at the end, never changed. Streaks and the year read it, by columns worked
// out beside what is typed: whose a row is and of which period, however the key was typed, and which of two rows counts.
import type { Review } from '../../arrangement/review';
import { periodKey } from '../../plans/period';
import type { PersonId } from '../../plans/person';
import type { Cycle } from '../../plans/value';
import { formulaText, fx } from '../formula/fx';
import { isFilled } from '../formula-parts';
import { type Making, wordsFor } from '../making';
import { withDecimals } from '../number-format';
import type { Cell, Tab } from '../tab';
import { TAB_KINDS, type TabKey } from '../tab-kinds';
import { DAY, headOf, type RecordColumn, recordsTab, TEXT } from '../table';
import { withPlan } from './history-plans';
import { historySpills, stateFormula } from './history-rows';

/** At least; or room for everybody over two years, as the months of one count in its streaks and its year. */
const ROWS = 1000;
const PERIODS: Readonly<Record<Cycle, number>> = { month: 24, quarter: 8, half: 4, year: 2, term: 4 };

export function historyTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const { ready, options, subjects } = making.review;
  const { decimals } = ready;
  const shortest = ready.rollUps[0]?.from ?? options.period.cycle;
  const words = (name: keyof HistoryRow, heading: string, width: number): RecordColumn => ({
    key: name,
    heading,
    width,
    look: 'lockedText',
  });
  const columns: Readonly<Record<keyof HistoryRow, RecordColumn>> = {
    key: { ...words('key', own('key'), 132), format: TEXT },
    id: { ...words('id', say('id'), 56), look: 'lockedCenter', format: TEXT },
    name: words('name', say('name'), 80),
    department: words('department', own('department'), 80),
    plan: words('plan', own('planTitle'), 88),
    period: { ...words('period', own('period'), 72), look: 'lockedCenter' },
    card: words('card', own('card'), 84),
    score: { ...words('score', own('score'), 64), look: 'locked', format: withDecimals(decimals), note: own('noteHistoryScore') },
    grade: { ...words('grade', say('grade'), 64), look: 'lockedCenter' },
    rank: { ...words('rank', own('rank'), 48), look: 'lockedCenter' },
    outcome: words('outcome', own('follows'), 96),
    closed: { ...words('closed', own('closed'), 76), look: 'lockedCenter', format: DAY },
    review: words('review', own('review'), 88),
  };
  return recordsTab(making, {
    key,
    kind: 'history',
    title: headOf(making, 'history', false),
    line: own('historyLine'),
    hint: own('historyHint', { key: historyKey('E001', ready.plan.id, options.period) }),
    columns: [...HISTORY_KEYS.map((each) => columns[each]), ...workedOut(making)],
    rows: Math.max(ROWS, subjects.length * (2 + PERIODS[shortest])),
    frozen: 3,
    conditions: (at) => [{ areas: [at.place('state')], formula: formulaText(isFilled(at.cell('state'))), look: 'missing' }],
    names: TAB_KINDS.history.names.map((column) => [column, `history_${column}`]),
  });
}

/** What is worked out: beside each row what is amiss with it; and hidden what formulas read. */
function workedOut(making: Making): readonly RecordColumn[] {
  const hidden = { heading: '', width: 60, look: 'computedText', hidden: true } as const;
  return [
    { key: 'state', heading: wordsFor(making, 'records')('state'), width: 112, look: 'computedSmall', spill: stateFormula },
    { ...hidden, key: 'plans', heading: withPlan('', making.review.ready) },
    ...historySpills(making).map(([key, spill]): RecordColumn => ({ ...hidden, key, spill: (at) => fx.IFERROR(spill(at), '') })),
  ];
}

/** The columns that are typed, in their order. */
export const HISTORY_KEYS = [
  'key', 'id', 'name', 'department', 'plan', 'period', 'card', 'score', 'grade', 'rank', 'outcome', 'closed', 'review',
] as const; // biome-ignore format: one list

/** What a row holds. `key` is historyKey; `period` as periodKey writes it; `closed` a serial number. */
export type HistoryRow = Readonly<Record<(typeof HISTORY_KEYS)[number], Cell>>;

/** `E001|plan-05|2026-H1`: how a formula finds a person's result of a period. */
export const historyKey = (id: PersonId | string, planId: string, period: Review['options']['period']): string =>
  `${id}|${planId}|${periodKey(period)}`;
