// Checking what is locked, for HR, and settling what differs: the tabs are read, their fingerprints reckoned anew, and one call writes.
import { type Difference, type Digest, differencesOn, shownIn } from '../review/locking/changes';
import { LEAST_REASON, lockObstacles, type ToLock } from '../review/locking/locking';
import { isReadable, type LockingTab, lockingRanges, lockingTabs, scoredTabs } from '../review/locking/locking-read';
import { keep, mayPutBack, putBack } from '../review/locking/settling';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { textOf } from '../scoring/reading';
import { ofHr } from './closing';
import type { Handler } from './handler';
import { listed } from './listed';
import type { Services } from './services';

export const checkLock: Handler<'checkLock'> = ({ review }, services, tell) => {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, lists } = found.value;
  const tabs = lockedTabs(state, review, services.readRanges);
  return {
    ok: true,
    value: {
      at: services.now().at,
      tabs: tabs.length,
      rows: tabs.reduce((sum, { rows }) => sum + rows.length, 0),
      differences: differencesAmong(tabs, services.sha256).map(toldDifference),
      obstacles: [...lockObstacles({ ...found.value, lists }, lockedSheets(state, review))],
    },
  };
};

export const settleChange: Handler<'settleChange'> = ({ review, key, way, reason }, services, tell, language) =>
  services.alone((): Outcome<Answer<'settleChange'>> => {
    const found = ofHr(review, services, tell);
    if (!found.ok) return found;
    const { state, record, lists, closed } = found.value;
    if (closed) return failed('problems', tell('closedReview'));
    const why = reason.trim();
    if (way === 'keep' && why.length < LEAST_REASON) return failed('problems', tell('shortReason'));
    const made: ToLock = { state, record, lists };
    const tabs = lockedTabs(state, review, services.readRanges);
    const difference = differencesAmong(tabs, services.sha256).find((each) => each.key === key);
    if (!difference || (way === 'back' && !mayPutBack(difference))) return { ok: true, value: { count: 0 } };
    const obstacles = lockObstacles(made, [difference.tab.sheet]);
    if (obstacles.length > 0) return failed('problems', tell('notSettled', { list: listed(obstacles, language) }));
    const now = services.now();
    services.write(
      services.spreadsheetId(),
      way === 'back' ? putBack(made, difference, why, now) : keep(made, difference, why, now, services.sha256),
    );
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

const lockedSheets = (state: SpreadsheetState, review: string) => scoredTabs(state, review).filter(({ locked }) => locked);

/** The locked tabs of a review that can be read, in one read. */
function lockedTabs(state: SpreadsheetState, review: string, readRanges: Services['readRanges']): readonly LockingTab[] {
  const readable = lockedSheets(state, review).filter(isReadable);
  return readable.length > 0 ? lockingTabs(readable, readRanges(lockingRanges(readable))) : [];
}

const differencesAmong = (tabs: readonly LockingTab[], digest: Digest): readonly Difference[] =>
  tabs.flatMap((tab) => differencesOn(tab, digest));

function toldDifference(difference: Difference): Answer<'checkLock'>['differences'][number] {
  const { key, kind, tab, cells } = difference;
  const { title, sheetId } = tab.sheet;
  const row = difference.kind === 'print' ? undefined : difference.row;
  return {
    ...{ key, kind, title, sheetId, row: row ? row.row + 1 : 0, name: row?.name ?? '', id: row ? textOf(row.id) : '' },
    cells: cells.map(({ heading, old, now }) => ({ heading, old: shownIn(old), now: shownIn(now) })),
    back: mayPutBack(difference),
  };
}
