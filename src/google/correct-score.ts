// Correcting a locked score, for HR, until results are released: one tab is read, and one call writes cell, lock and Log.

import { inLanguage } from '../i18n/both';
import { dayInWords } from '../i18n/day-words';
import { approvalsLogged } from '../review/approving/to-log';
import { approvalRanges, approvalRows, voided } from '../review/approving/voided';
import { planIn, planRange } from '../review/kept-plans';
import { shownIn, textNow } from '../review/locking/changes';
import { correction, scoredColumns } from '../review/locking/correcting';
import { LEAST_REASON, lockObstacles, type ToLock } from '../review/locking/locking';
import { isReadable, type LockedRow, type LockingTab, lockingRanges, lockingTabs, scoredTabs } from '../review/locking/locking-read';
import { releasedOn } from '../review/locking/released';
import { readFor, type Scale, scaleOf, wantedIn } from '../review/locking/scale';
import { stageDayRanges } from '../review/locking/stage-days';
import { type StageRow, stagesSheet } from '../review/stages/stage-rows';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { textOf } from '../scoring/reading';
import { lockedText, PART } from '../workbook/score/locked-text';
import { ofHr } from './closing';
import type { Handler, Tell } from './handler';
import { listed } from './listed';
import type { Services } from './services';

export const readLocked: Handler<'readLocked'> = ({ review, sheetId }, services, tell) => {
  const found = readTab(review, sheetId, services, tell);
  if (!found.ok) return found;
  const { tab, columns, released, stages } = found.value;
  return {
    ok: true,
    value: {
      columns: columns.map(({ mark, heading, scale }) => ({ mark, heading, wanted: wantedIn(scale) })),
      rows: tab.rows.map((row) => ({ id: textOf(row.id), name: row.name, cells: columns.map(({ n }) => shownCell(row.cells[n])) })),
      released,
      voids: voided(stages),
    },
  };
};

export const correctScore: Handler<'correctScore'> = ({ review, sheetId, id, mark, old, value, reason }, services, tell, language) =>
  services.alone((): Outcome<Answer<'correctScore'>> => {
    const found = readTab(review, sheetId, services, tell);
    if (!found.ok) return found;
    const { made, isClosed, tab, columns, released, stages } = found.value;
    if (isClosed) return failed('problems', tell('closedReview'));
    if (reason.trim().length < LEAST_REASON) return failed('problems', tell('shortReason'));
    if (released !== '') return failed('problems', tell('released', { day: dayInWords(released, language) }));
    const row = tab.rows.find((each) => textOf(each.id) === id);
    const column = columns.find((each) => each.mark === mark);
    if (!row || !column) return failed('problems', tell('notLocked'));
    const typed = readFor(column.scale, value);
    if (typed === undefined) return failed('problems', tell('badScore', { value, wanted: inLanguage(wantedIn(column.scale), language) }));
    if (shownCell(row.cells[column.n]) !== old || old === shownCell(typed)) return { ok: true, value: { count: 0 } };
    if (row.locked !== textNow(row)) return failed('problems', tell('unsettled'));
    const obstacles = lockObstacles(made, [tab.sheet]);
    if (obstacles.length > 0) return failed('problems', tell('notSettled', { list: listed(obstacles, language) }));
    const { state, record } = made;
    const now = services.now();
    const requests = correction(made, tab, row, column, typed, reason.trim(), now, services.sha256);
    const logged = approvalsLogged({ state, record, sheet: stagesSheet(state, review), rows: stages }, now);
    services.write(services.spreadsheetId(), [...logged, ...requests]);
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

/** A cell as people read it, to a millionth. */
const shownCell = (cell: LockedRow['cells'][number]): string => shownIn(lockedText('', [cell], '', '').split(PART)[1] ?? '');

type Column = ReturnType<typeof scoredColumns>[number] & { readonly scale: Scale };
type Read = {
  readonly made: ToLock;
  readonly isClosed: boolean;
  readonly tab: LockingTab;
  readonly columns: readonly Column[];
  readonly released: string;
  readonly stages: readonly StageRow[];
};

/** One locked tab, what may stand in its cells, and whether results are released: one read. */
function readTab(review: string, sheetId: number, services: Services, tell: Tell): Outcome<Read> {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, record, lists, closed } = found.value;
  const sheet = scoredTabs(state, review).find((each) => each.sheetId === sheetId && each.locked && isReadable(each));
  if (!sheet) return failed('problems', tell('notLocked'));
  const [plan, days, own] = [planRange(state, review), stageDayRanges(state, review, 'on'), approvalRanges(state, review)];
  const [rows = [], ...others] = services.readRanges([...lockingRanges([sheet]), ...days, ...(plan ? [plan] : []), ...own]);
  const [tab] = lockingTabs([sheet], [rows]);
  if (!tab) return failed('problems', tell('notLocked'));
  const kept = plan ? planIn(others[days.length] ?? [], review) : undefined;
  const where = { plan: kept, period: record.period, card: sheet.about.card ?? '', language: record.language };
  return {
    ok: true,
    value: {
      ...{ made: { state, record, lists }, isClosed: closed !== undefined, tab },
      columns: scoredColumns(tab).map((column) => ({ ...column, scale: scaleOf(where, column.mark) })),
      stages: approvalRows(state, review, own.length > 0 ? (others[others.length - 1] ?? []) : []),
      released: releasedOn(state, review, days.length > 0 ? others : []),
    },
  };
}
