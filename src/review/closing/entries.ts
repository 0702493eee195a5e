// What closing a review would write to History: a row for everybody reviewed or set aside, of values as they are, and of these the ones that
// are not there yet, word for word.

import type { Language } from '../../i18n/languages';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import type { Day } from '../../plans/day';
import { foldId } from '../../plans/fold-id';
import { groupBy } from '../../plans/groups';
import { monthsIn, periodOf } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import type { SetAside } from '../../plans/set-aside';
import { type Cycle, knownValue } from '../../plans/value';
import { isExemptMark, textOf } from '../../scoring/reading';
import type { HistoryRow } from '../../workbook/records/history-tab';
import { serialMoment } from '../../workbook/serial-day';
import type { ReviewRecord } from '../review-record';
import type { ClosingRead } from './closing-read';
import type { HistoryRead, MarkedRow } from './history-read';

type Closing = {
  readonly record: ReviewRecord;
  readonly plan: Plan;
  readonly aside: ReadonlyMap<string, SetAside>;
  /** Whose hand it is in, on which day, and at what moment by the spreadsheet's clock, as ISO 8601 has it. */
  readonly by: string;
  readonly day: Day;
  readonly at: string;
};

export function historyEntries(closing: Closing, { read, people }: ClosingRead): readonly HistoryRow[] {
  const { record, plan, aside, by, day, at } = closing;
  const say = wordsIn(SERVER, 'records', record.language);
  const rows = read.tabs.find(({ key }) => key === 'summary')?.rows ?? [];
  const there = new Set(rows.map(({ id }) => foldId(String(id))));
  const share = countedIn(plan, periodOf(record.period)?.cycle, say('countsOpen'));
  const entry = (
    id: string,
    more: Pick<HistoryRow, 'name' | 'department' | 'card' | 'score' | 'grade' | 'outcome' | 'bonus' | 'counted'>,
  ) => ({
    ...{ key: `${id}|${record.plan}|${record.period}`, id, plan: record.plan, period: record.period },
    ...more,
    ...{ closed: serialMoment(day, at), by: say('closedByWhom', { who: by }) },
  });
  const without = (reason: string) =>
    ({ score: exemptIn(record.language), grade: '', outcome: say('setAside', { reason }), bonus: '', counted: '' }) as const;
  return [
    ...rows.map((row) => {
      const id = String(row.id);
      const who = { name: textOf(row.name), department: textOf(row.department), card: textOf(row.group) };
      const out = aside.get(foldId(id));
      return entry(id, { ...who, ...(out ? without(out.reason) : { ...resultIn(row), counted: share }) });
    }),
    ...people.flatMap(({ id, name, department = '' }) => {
      const out = there.has(foldId(id)) ? undefined : aside.get(foldId(id));
      return out ? [entry(id, { name, department, card: '', ...without(out.reason) })] : [];
    }),
  ];
}

const resultIn = ({ final, grade, outcome, bonus }: MarkedRow) => ({
  score: typeof final === 'number' ? final : '',
  grade: textOf(grade),
  outcome: textOf(outcome),
  bonus: typeof bonus === 'number' ? bonus : '',
});

/** Points out of 100 that such periods make of the longest one they roll up to; `open` where HR has not decided; '' where they do not. */
export function countedIn(plan: Plan, cycle: Cycle | undefined, open: string): number | string {
  const held = knownValue(plan.cycles);
  const [rollUp] = plan.rollUps
    .filter(({ from, to }) => from === cycle && (held?.includes(to) ?? true))
    .sort((a, b) => monthsIn(b.to) - monthsIn(a.to));
  return rollUp ? (knownValue(rollUp.share) ?? open) : '';
}

/** What tells one result from another; when and by whom it was written does not. */
const COMPARED = ['card', 'score', 'grade', 'outcome', 'bonus', 'counted'] as const;

/** How a workbook has the score of who had no such period. */
export const exemptIn = (language: Language): string => wordsIn(SERVER, 'score', language)('na');

/** Whether two cells hold the same score: of none, one mark is as good as another, as an earlier closing wrote `N/A` in every language. */
export function isSameScore(one: unknown, other: unknown): boolean {
  const [first, second] = [textOf(one), textOf(other)];
  return first === second || (isExemptMark(first) && isExemptMark(second));
}

const isSameText = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

/** Those that are not on History as they are, by the last row with their key. */
export function notYetThere(entries: readonly HistoryRow[], history: HistoryRead): readonly HistoryRow[] {
  const last = lastRows(history);
  const known = COMPARED.filter((key) => history.columns.has(key));
  return entries.filter((entry) => {
    const found = last.get(foldId(String(entry.key)));
    return !found || known.some((key) => !(key === 'score' ? isSameScore : isSameText)(found[key], entry[key]));
  });
}

/** Of each key the row that counts, as History's own formulas tell: the newest by when closing wrote it; the last where one does not say. */
export function lastRows({ rows }: Pick<HistoryRead, 'rows'>): ReadonlyMap<string, MarkedRow> {
  const keyed = groupBy(
    rows.filter(({ key }) => textOf(key) !== ''),
    ({ key }) => foldId(textOf(key)),
  );
  return new Map(
    [...keyed].flatMap(([key, all]) => {
      const isTold = all.every(({ closed }) => typeof closed === 'number');
      const newest = all.reduce((best, row) => (isTold && Number(row.closed) < Number(best.closed) ? best : row));
      return [[key, newest] as const];
    }),
  );
}
