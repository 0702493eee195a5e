// Locking the scores of a review and opening tabs again, for HR: read, see what is in the way and what is not done, write once. What is locked already is left.
import { dayInWords } from '../i18n/day-words';
import { foldId } from '../plans/fold-id';
import { readRoster } from '../plans/roster/read';
import { approvalsLogged } from '../review/approving/to-log';
import { approvalRanges, approvalRows, voided } from '../review/approving/voided';
import { choicesIn } from '../review/kept-roster';
import { changesWhileOpen } from '../review/locking/changes-noted';
import { printedText } from '../review/locking/fingerprint';
import {
  countsOn,
  LEAST_REASON,
  lockObstacles,
  lockRequests,
  shortReason,
  type ToLock,
  undoneOn,
  unfinished,
  unfinishedSentence,
} from '../review/locking/locking';
import { isReadable, type LockingTab, lockingRanges, lockingTabs, lockOf, personOn, scoredTabs } from '../review/locking/locking-read';
import { releasedOn } from '../review/locking/released';
import { reopenScoresRequests } from '../review/locking/reopening';
import { stageDayIn, stageDayRanges } from '../review/locking/stage-days';
import { type OwnSheet, peopleTabIn } from '../review/spreadsheet';
import { stagesSheet } from '../review/stages/stage-rows';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { textOf } from '../scoring/reading';
import { quotedTitle } from '../workbook/area';
import { ofHr } from './closing';
import type { Handler } from './handler';
import { listed } from './listed';
import { accessFor } from './repair';
import type { Services } from './services';

export const readLocking: Handler<'readLocking'> = ({ review }, services, tell) => {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, lists } = found.value;
  const tabs = scoredTabs(state, review);
  const people = peopleTabIn(state);
  const [due, stages] = [stageDayRanges(state, review, 'due'), approvalRanges(state, review)];
  const { read, others } = readTabs(tabs, services, [...(people ? [quotedTitle(people.title)] : []), ...due, ...stages]);
  const roster = readRoster(people ? (others[0] ?? []) : [], 1, choicesIn(state.properties)).people;
  const names = new Map(roster.map(({ id, name }) => [foldId(id), name]));
  const nameOf = ({ about: { rater = '' } }: OwnSheet): string => names.get(foldId(rater)) ?? rater;
  const open = read.filter(({ sheet }) => !sheet.locked);
  const toLock = open.length > 0 ? open : read;
  const locked = tabs.every((tab) => tab.locked) ? lockOf(state, review) : undefined;
  return {
    ok: true,
    value: {
      ...(locked && { locked }),
      tabs: toLock.length,
      raters: new Set(toLock.flatMap(({ sheet }) => sheet.about.rater ?? [])).size,
      rows: toLock.reduce((sum, tab) => sum + countsOn(tab).all, 0),
      done: toLock.reduce((sum, tab) => sum + countsOn(tab).done, 0),
      unfinished: unfinished(open).map((tab) => ({
        ...{ title: tab.sheet.title, sheetId: tab.sheet.sheetId, name: nameOf(tab.sheet), ...countsOn(tab) },
        rows: undoneOn(tab).map((row) => ({ person: personOn(row), left: textOf(row.left) })),
      })),
      again: open.flatMap((tab) => {
        const { opened, title, sheetId } = tab.sheet;
        return opened ? [{ title, sheetId, by: opened.by, reason: opened.reason, changes: [...changesWhileOpen(tab)] }] : [];
      }),
      shut: read.flatMap(({ sheet, rows }) =>
        sheet.locked ? [{ title: sheet.title, sheetId: sheet.sheetId, name: nameOf(sheet), rows: rows.length }] : [],
      ),
      due: stageDayIn(people ? others.slice(1) : others, 'scoring'),
      voids: voided(approvalRows(state, review, stages.length > 0 ? (others[others.length - 1] ?? []) : [])),
      obstacles: [...lockObstacles({ ...found.value, lists }, locked ? tabs : tabs.filter((tab) => !tab.locked))],
    },
  };
};

export const lockScores: Handler<'lockScores'> = ({ review, reason }, services, tell, language) =>
  services.alone((): Outcome<Answer<'lockScores'>> => {
    const found = ofHr(review, services, tell);
    if (!found.ok) return found;
    const { state, record, lists, closed, hr } = found.value;
    if (closed) return failed('problems', tell('closedReview'));
    const all = scoredTabs(state, review);
    const tabs = all.filter(({ locked }) => !locked);
    const before = lockOf(state, review);
    if (before && tabs.length === 0) return { ok: true, value: { locked: before, rows: 0 } };
    const made: ToLock = { state, record, lists };
    const obstacles = lockObstacles(made, tabs);
    if (obstacles.length > 0) return failed('open', tell('lockingOpen', { list: listed(obstacles, language) }));
    const { read } = readTabs(tabs, services);
    const left = unfinished(read);
    const why = reason.trim();
    if (left.length > 0 && why.length < LEAST_REASON)
      return failed(
        'open',
        tell('lockingOpen', { list: listed([...left.map(unfinishedSentence), shortReason()], language, left.length + 1) }),
      );
    const now = services.now();
    const printOf = ({ rows }: LockingTab): string => services.sha256(printedText(rows));
    services.write(services.spreadsheetId(), lockRequests(made, read, printOf, why, now, accessFor(hr, now.email, services)));
    return {
      ok: true,
      value: { locked: { by: now.email, at: now.at, tabs: all.length }, rows: read.reduce((sum, { rows }) => sum + rows.length, 0) },
    };
  }) ?? failed('busy', tell('busy'));

export const reopenScores: Handler<'reopenScores'> = ({ review, tabs: ids, reason }, services, tell, language) =>
  services.alone((): Outcome<Answer<'reopenScores'>> => {
    const found = ofHr(review, services, tell);
    if (!found.ok) return found;
    const { state, record, lists, closed, hr } = found.value;
    if (closed) return failed('problems', tell('closedReview'));
    if (reason.trim().length < LEAST_REASON) return failed('problems', tell('shortReason'));
    const tabs = scoredTabs(state, review).filter(({ sheetId, locked }) => locked && ids.includes(sheetId));
    if (tabs.length === 0) return { ok: true, value: { count: 0 } };
    const made: ToLock = { state, record, lists };
    const obstacles = lockObstacles(made, tabs);
    if (obstacles.length > 0) return failed('open', tell('lockingOpen', { list: listed(obstacles, language) }));
    const now = services.now();
    const [days, approvals] = [stageDayRanges(state, review, 'on'), approvalRanges(state, review)];
    const { read, others } = readTabs(tabs, services, [...days, ...approvals]);
    const released = releasedOn(state, review, others.slice(0, days.length));
    if (released !== '') return failed('problems', tell('released', { day: dayInWords(released, language) }));
    const rows = approvalRows(state, review, others[days.length] ?? []);
    services.write(services.spreadsheetId(), [
      ...approvalsLogged({ state, record, sheet: stagesSheet(state, review), rows }, now),
      ...reopenScoresRequests(made, read, reason.trim(), now, accessFor(hr, now.email, services)),
    ]);
    return { ok: true, value: { count: tabs.length } };
  }) ?? failed('busy', tell('busy'));

/** One read of the tabs that can be read, and of what else is asked for. */
function readTabs(tabs: readonly OwnSheet[], services: Services, more: readonly string[] = []) {
  const readable = tabs.filter(isReadable);
  const ranges = [...lockingRanges(readable), ...more];
  const values = ranges.length > 0 ? services.readRanges(ranges) : [];
  return { read: lockingTabs(readable, values.slice(0, readable.length)), others: values.slice(readable.length) };
}
