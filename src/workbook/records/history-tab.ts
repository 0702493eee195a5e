// The History tab: a row per person and closed period, added at the end by closing, never changed. Streaks and the year read it, by columns worked
// out beside what is typed: whose a row is and of which period, however the key was typed, and which of two rows counts.
import type { Review } from '../../arrangement/review';
import { periodKey } from '../../plans/period';
import type { PersonId } from '../../plans/person';
import type { Cycle } from '../../plans/value';
import { formulaText, fx } from '../formula/fx';
import { isFilled } from '../formula-parts';
import { gradeWidth } from '../grade-cells';
import { type Making, wordsFor } from '../making';
import { withDecimals } from '../number-format';
import type { Cell, Tab } from '../tab';
import { TAB_KINDS, type TabKey } from '../tab-kinds';
import { DAY, headOf, type RecordColumn, recordsTab, TEXT } from '../table';
import { withPlan } from './history-plans';
import { historySpills, isSuperseded, stateFormula, type WorkedOut } from './history-rows';

/** At least; or room for everybody over two years, as the months of one count in its streaks and its year. */
const ROWS = 1000;
const PERIODS: Readonly<Record<Cycle, number>> = { month: 24, quarter: 8, half: 4, year: 2, term: 4 };

/** Pixels that a grade takes at most. */
const GRADE_MOST = 112;

/** The columns' keys. */
type Key = keyof HistoryRow | WorkedOut;

export function historyTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const { ready, options, subjects } = making.review;
  const { decimals } = ready;
  const shortest = ready.rollUps[0]?.from ?? options.period.cycle;
  const words = (name: keyof HistoryRow, heading: string, width: number): RecordColumn<Key> => ({
    key: name,
    heading,
    width,
    look: 'lockedText',
  });
  const columns: Readonly<Record<keyof HistoryRow, RecordColumn<Key>>> = {
    key: { ...words('key', own('key'), 152), format: TEXT },
    id: { ...words('id', say('id'), 56), look: 'lockedCenter', format: TEXT },
    name: words('name', say('name'), 100),
    department: words('department', own('department'), 84),
    plan: words('plan', own('planTitle'), 68),
    period: { ...words('period', own('period'), 72), look: 'lockedCenter' },
    card: words('card', own('card'), 112),
    score: { ...words('score', own('score'), 64), look: 'locked', format: withDecimals(decimals), note: own('noteHistoryScore') },
    grade: { ...words('grade', say('grade'), Math.max(64, Math.min(GRADE_MOST, gradeWidth(making)))), look: 'lockedWords' },
    outcome: words('outcome', own('follows'), 148),
    bonus: { ...words('bonus', own('bonus'), 76), look: 'locked', format: '#,##0.00' },
    counted: { ...words('counted', own('countsIn'), 52), look: 'lockedCenter', note: own('noteCountsIn') },
    closed: { ...words('closed', own('closed'), 84), look: 'lockedCenter', format: DAY },
    by: words('by', own('closedBy'), 152),
  };
  return recordsTab(making, {
    key,
    kind: 'history',
    title: headOf(making, 'history', false),
    line: own('historyLine'),
    hint: own('historyHint'),
    columns: [...HISTORY_KEYS.map((each) => columns[each]), ...workedOut(making)],
    rows: Math.max(ROWS, subjects.length * (2 + PERIODS[shortest])),
    frozen: 3,
    conditions: (at) => {
      const superseded = formulaText(isSuperseded(making, at.cell('state')));
      return [
        { areas: [at.place('score', 'grade')], formula: superseded, look: 'superseded' },
        { areas: [at.place('state')], formula: superseded, look: 'none' },
        { areas: [at.place('state')], formula: formulaText(isFilled(at.cell('state'))), look: 'missing' },
      ];
    },
    names: TAB_KINDS.history.names.map((column) => [column, `history_${column}`] as const),
  });
}

/** What is worked out: beside each row what is amiss with it; and hidden what formulas read. */
function workedOut(making: Making): readonly RecordColumn<Key>[] {
  const hidden = { heading: '', width: 60, look: 'computed', hidden: true } as const;
  return [
    {
      key: 'state',
      heading: wordsFor(making, 'records')('state'),
      width: 128,
      look: 'computedSmall',
      spill: (at) => stateFormula(making, at),
    },
    { ...hidden, key: 'plans', heading: withPlan('', making.review.ready) },
    ...historySpills(making).map(([key, spill]): RecordColumn<Key> => ({ ...hidden, key, spill: (at) => fx.IFERROR(spill(at), '') })),
  ];
}

/** The columns that closing writes, in their order; those made before had a rank and a review, and no bonus, share or hand. */
export const HISTORY_KEYS = [
  'key', 'id', 'name', 'department', 'plan', 'period', 'card', 'score', 'grade', 'outcome', 'bonus', 'counted', 'closed', 'by',
] as const; // biome-ignore format: one list

/**
 * What a row holds. `key` is historyKey; `period` as periodKey writes it; `score` exact, or N/A; `counted` what of 100 the period makes of the
 * longer one it rolls up to; `closed` a serial number; `by` whose hand closing was in, blank in rows that are typed.
 */
export type HistoryRow = Readonly<Record<(typeof HISTORY_KEYS)[number], Cell>>;

/** `E001|plan-05|2026-H1`: how a formula finds a person's result of a period. */
export const historyKey = (id: PersonId | string, planId: string, period: Review['options']['period']): string =>
  `${id}|${planId}|${periodKey(period)}`;
