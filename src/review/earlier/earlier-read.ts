// What taking in earlier periods reads: the plan as the last review by it had it, who was reviewed, the roster, and the rows of History.
import { foldId } from '../../plans/fold-id';
import type { Plan } from '../../plans/plan';
import { readRoster } from '../../plans/roster/read';
import { textOf } from '../../scoring/reading';
import { quotedTitle } from '../../workbook/area';
import { type HistoryRead, historyAt, historyRead } from '../closing/history-read';
import { carriedIn, planIn, planRange } from '../kept-plans';
import { choicesIn } from '../kept-roster';
import { oldestFirst } from '../newest-first';
import type { ReviewRecord } from '../review-record';
import { peopleOn, summaryColumn } from '../reviewed-before';
import { peopleTabIn, type SpreadsheetState } from '../spreadsheet';

type Cells = readonly (readonly unknown[])[];

/** Of whom History may have rows: somebody on the roster, or whoever the last review was of. */
export type Known = { readonly id: string; readonly name: string; readonly department: string };

export type EarlierRead = {
  readonly plan: Plan | undefined;
  readonly history: HistoryRead | undefined;
  /** By folded ID. */
  readonly known: ReadonlyMap<string, Known>;
  /** The people whom the last review by the plan was of: who among them has no line had no such period. */
  readonly reviewed: readonly string[];
};

/** The last review by a plan, which tells how the plan was answered. */
export const lastBy = ({ reviews }: SpreadsheetState, plan: string): ReviewRecord | undefined =>
  [...oldestFirst(reviews)].reverse().find(({ record }) => record.plan === plan)?.record;

/** One read of values. */
export function readForEarlier(
  state: SpreadsheetState,
  review: string,
  readRanges: (ranges: readonly string[]) => readonly Cells[],
): EarlierRead {
  const history = historyAt(state);
  const roster = peopleTabIn(state);
  const single = [planRange(state, review), summaryColumn(state, review, 'id'), roster && quotedTitle(roster.title)];
  const asked = single.filter((range) => range !== undefined);
  const values = readRanges([...asked, ...(history?.ranges ?? [])]);
  const [pieces, ids = [], rows = []] = single.map((range) => (range === undefined ? undefined : values[asked.indexOf(range)]));
  const plan = pieces && planIn(pieces, review);
  const carried = (pieces && carriedIn(pieces, review)?.people) ?? [];
  const on = ids.map(([cell]) => textOf(cell)).filter((id) => id !== '');
  const { people } = readRoster(rows, 1, choicesIn(state.properties));
  return {
    plan,
    history: history && historyRead(history, values.slice(asked.length)),
    // as the roster has them now, where it does
    known: new Map(
      [...on.map((id) => ({ id, name: '', department: '' })), ...carried, ...people].map(({ id, name, department }) => [
        foldId(id),
        { id, name, department },
      ]),
    ),
    reviewed: carried.length > 0 ? carried.map(({ id }) => id) : plan ? peopleOn(ids, plan) : [],
  };
}
