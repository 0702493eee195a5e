// The operations on a review that runs: how far it is, and showing a tab.
import { distinctAddresses, isAmong } from '../plans/address';
import { foldId } from '../plans/fold-id';
import { readRoster } from '../plans/roster/read';
import { approversOf } from '../review/approving/approver-mark';
import type { ColumnMend } from '../review/column-marks';
import { belowHolidays, unreadHolidays } from '../review/holidays';
import { choicesIn } from '../review/kept-roster';
import { lockAtHome } from '../review/locking/at-home';
import { lockOf, scoredTabs } from '../review/locking/locking-read';
import { lostNames, nameMends } from '../review/named-ranges';
import { isScored } from '../review/next-step';
import { progressOf, selfProgressOf, stagesOf, standingStages, targetsOf } from '../review/progress';
import { closedToAsker, disputed } from '../review/protections';
import { type Missing, missingSentence, rangesOf, readBack, saidOfHistory } from '../review/read-back';
import { readingSentence } from '../review/reading-sentences';
import { peopleTabIn, type ReviewState, type SpreadsheetState, tabsOf } from '../review/spreadsheet';
import { stageObstacles } from '../review/stages/noting';
import { stagesSheet } from '../review/stages/stage-rows';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import type { TabKey } from '../workbook/tab-kinds';
import type { Handler, Tell } from './handler';
import { hrIn, isHr } from './hr';
import { accessFor, goneIn, mendsOf } from './repair';
import type { Services } from './services';

/** To others than HR it tells which review there is and how far they are on their own tabs, and nothing of anybody else. */
export const readReview: Handler<'readReview'> = ({ review }, services, tell) => {
  const found = findReview(review, services, tell);
  if (!found.ok) return found;
  const { state, record, lists, closed } = found.value;
  const { id, plan, period, language, created } = record;
  const locked = lockOf(state, id);
  const which = { id, plan, period, language, created, ...(closed && { closed }), ...(locked && { locked }) };
  const people = peopleTabIn(state);
  const ranges = rangesOf(state, record);
  const below = belowHolidays(state);
  const values = services.readRanges([...ranges, ...(below ? [below] : []), ...(people ? [quotedTitle(people.title)] : [])]);
  const roster = people ? values[values.length - 1] : undefined;
  const read = readBack(state, record, values);
  const persons = new Map(
    (roster ? readRoster(roster, 1, choicesIn(state.properties)).people : []).map((person) => [foldId(person.id), person]),
  );
  const { day, email } = services.now();
  const nameOf = (rater: string): string => persons.get(foldId(rater))?.name ?? rater;
  const progress = progressOf(read).map(({ key: _, rater, ...counts }) => {
    const person = persons.get(foldId(rater));
    return { ...counts, rater, name: nameOf(rater), email: person?.email ?? '' };
  });
  const approvers = approversOf(state, id);
  const mine = approvers.filter((each) => isAmong(email, [each.email])).map(({ n }) => n);
  const waiting = standingStages(read).list.filter(({ n, done }) => mine.includes(n) && !done).length;
  const toApprove = mine.length > 0 && !closed ? { approve: waiting } : {};
  const hr = hrIn(state.properties, services);
  if (!isHr(hr, email)) {
    // by the address at creation: whoever can change the roster's could look at anybody's
    const shut = new Set(scoredTabs(state, id).flatMap((sheet) => (sheet.locked ? [sheet.sheetId] : [])));
    const own = progress
      .filter(({ rater, email: now }) => isAmong(email, [lists ? (lists.to[rater] ?? '') : now]))
      .map((tab) => ({ ...tab, ...(shut.has(tab.sheetId) && { locked: true as const }) }));
    const due = standingStages(read).list.find(({ id: stage, done }) => stage === 'scoring' && !done)?.due;
    const about = {
      ...which,
      ...(closed && { closed: { ...closed, by: '' } }),
      ...(locked && { locked: { ...locked, by: '' } }),
      ...(due && { due }),
      ...toApprove,
    };
    return { ok: true, value: { ...about, ...NOTHING, progress: own, hr: false } };
  }
  const gone = goneIn(state, services);
  const access = accessFor(hr, email, services);
  const onStages = stagesSheet(state, id);
  const stages = stagesOf(read, day, approvers, onStages !== undefined && stageObstacles({ state, sheet: onStages }).length === 0);
  const summary = read.tabs.find(({ key }) => key === 'summary');
  const lock = lockAtHome(state, lists, read);
  const hasTab = (key: TabKey): boolean => tabsOf(state, record.id).some(({ about }) => about.key === key);
  return {
    ok: true,
    value: {
      ...which,
      progress,
      selfs: selfProgressOf(read).map(({ title, sheetId, done, all }) => ({ title, sheetId, done, all })),
      targets: [...targetsOf(read)],
      stages: stages && { ...stages, list: [...stages.list] },
      outside: outsideOf(lists ? Object.values(lists.to) : progress.map((each) => each.email), access.can),
      people: summary?.rows.length ?? 0,
      scored: summary?.rows.filter(isScored).length ?? 0,
      missing: [
        ...(isUnlisted(found.value) ? [readingSentence('unlisted')] : []),
        ...read.missing
          .filter((each) => !isFound(each, gone.columns) && !(each.what === 'stuck' && isNameAmiss(state)))
          .map((each) => missingSentence(each, language, nameOf)),
        ...lostNames(state),
        ...gone.typed.lost,
        ...gone.facts.lost,
        ...disputed(state, access),
        ...closedToAsker(state),
        ...saidOfHistory(read),
        ...(below ? unreadHolidays(state, values[ranges.length]) : []),
      ],
      repair: mendsOf(state, access, gone, services).map(({ sentence }) => sentence),
      summary: summary?.sheetId ?? 0,
      results: { adjustments: hasTab('adjustments'), appeals: hasTab('appeals') },
      ...(lock && { lock: { ...lock, open: [...lock.open], changed: [...lock.changed] } }),
      ...toApprove,
      hr: true,
    },
  };
};

/** By the addresses to which sharing goes, each once. */
const outsideOf = (raters: readonly string[], can: readonly string[]): number =>
  distinctAddresses(raters.filter((each) => each !== '')).filter((each) => !isAmong(each, can)).length;

/** Whether it is a column that its heading tells. */
const isFound = (missing: Missing, columns: readonly ColumnMend[]): boolean =>
  missing.what === 'column' && columns.some(({ sheet, place }) => sheet.sheetId === missing.sheet.sheetId && place === missing.place);

/** Whether a named range is gone or elsewhere: formulas that read it are in error because of that, and have nothing else to be told. */
const isNameAmiss = (state: SpreadsheetState): boolean => lostNames(state).length + nameMends(state).length > 0;

/** Whether other reviews have lists and this one has none. */
const isUnlisted = ({ state, lists }: Found): boolean => !lists && state.reviews.some((each) => each.lists);

/** What others than HR are told of everybody. */
const NOTHING = { selfs: [], targets: [], people: 0, scored: 0, missing: [], repair: [], summary: 0 };

export const openTab: Handler<'openTab'> = ({ sheetId }, services) => {
  services.showSheet(sheetId);
  return { ok: true, value: {} };
};

export type Found = { readonly state: SpreadsheetState } & Pick<ReviewState, 'record' | 'lists' | 'closed'>;

export function findReview(id: string, services: Services, tell: Tell): Outcome<Found> {
  const state = services.readState();
  const found = state.reviews.find(({ record }) => record.id === id);
  return found ? { ok: true, value: { state, ...found } } : failed('gone', tell('gone'));
}
