// Adjusting results and deciding appeals, for HR: read, see whether the result is what HR saw, write once.
import { knownValue } from '../plans/value';
import {
  adjustingObstacles,
  adjustingSentence,
  adjustmentRequests,
  type Change,
  changeFaults,
  exactly,
  isAsSeen,
  isOwn,
  isWritten,
  personOf,
} from '../review/adjusting/adjustment';
import { appealAt, appealObstacles, decisionFaults, decisionRequests, isDecided, openAppeals } from '../review/adjusting/appeals';
import { type PersonResult, type ResultsRead, readResultsOf, shownBy } from '../review/adjusting/results-read';
import { newestOf } from '../review/adjusting/rows';
import { voided } from '../review/approving/voided';
import type { Answer, Args } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { textOf } from '../scoring/reading';
import { ofHr } from './closing';
import type { Handler, Tell } from './handler';
import { listed } from './listed';
import type { Services } from './services';

export const readResults: Handler<'readResults'> = ({ review }, services, tell) => {
  const found = readOf(review, services, tell);
  if (!found.ok) return found;
  const { state, read } = found.value;
  const { rules, plan, adjustments, appeals } = read;
  const { email, day } = services.now();
  const shown = (score: number | undefined): number | undefined => (score === undefined || !rules ? score : shownBy(score, rules));
  return {
    ok: true,
    value: {
      people: read.people.map((person) => {
        const { id, name, department, group, grade, score, calculated } = person;
        return {
          ...{ id, name, department, group, grade },
          ...(score !== undefined && { score: shown(score), exact: score }),
          ...(calculated !== undefined && { calculated: shown(calculated) }),
          ...(isOwn(person, email) && { own: true as const }),
        };
      }),
      rules: rulesTold(rules),
      ...{ adjustments: adjustments?.sheet.sheetId ?? 0, appealsTab: appeals?.sheet.sheetId ?? 0, today: day },
      selected: selectedIn(read, services),
      voids: voided(read.stages),
      appeals: [...openAppeals(read)],
      ...(plan?.appeal && { talkFirst: plan.appeal.first }),
      answerDays: (plan?.appeal && knownValue(plan.appeal.answer)) ?? 0,
      ...{ obstacles: [...adjustingObstacles(state, read)], appealObstacles: [...appealObstacles(read)] },
    },
  };
};

export const adjustResult: Handler<'adjustResult'> = ({ review, ...asked }, services, tell, language) =>
  services.alone((): Outcome<Answer<'adjustResult'>> => {
    const found = readOf(review, services, tell);
    if (!found.ok) return found;
    const { state, record, read, isClosed } = found.value;
    if (isClosed) return failed('problems', tell('closedReview'));
    const change = exactly(changeOf(asked), read);
    if (isWritten(read, change, record)) return { ok: true, value: { n: numberOf(read, change.id) } };
    const now = services.now();
    const seen = seenBy(found.value, change, now);
    if ('faults' in seen) return failed('problems', tell('notAdjusted', { list: listed(seen.faults, language) }));
    if ('moved' in seen) return { ok: true, value: seen };
    const { n, requests } = adjustmentRequests({ state, record }, read, seen.person, change, now);
    services.write(services.spreadsheetId(), requests);
    return { ok: true, value: { n } };
  }) ?? failed('busy', tell('busy'));

export const decideAppeal: Handler<'decideAppeal'> = ({ review, row, outcome, ...asked }, services, tell, language) =>
  services.alone((): Outcome<Answer<'decideAppeal'>> => {
    const found = readOf(review, services, tell);
    if (!found.ok) return found;
    const { state, record, read, isClosed } = found.value;
    if (isClosed) return failed('problems', tell('closedReview'));
    const change = exactly(changeOf({ ...asked, source: 'appeal' }), read);
    const decision = { row, id: change.id, outcome, why: change.why, by: change.by, on: change.on };
    if (isDecided(read, decision, record)) return { ok: true, value: { n: outcome === 'changed' ? numberOf(read, change.id) : 0 } };
    const now = services.now();
    const refused = (sentences: Parameters<typeof listed>[0]) =>
      failed('problems', tell('notDecided', { list: listed(sentences, language) }));
    const obstacles = appealObstacles(read);
    if (obstacles.length > 0) return refused(obstacles);
    if (!appealAt(read, decision)) return refused([adjustingSentence('noAppeal')]);
    const person = personOf(read, change.id);
    const made = { state, record };
    if (outcome !== 'changed') {
      const faults = decisionFaults(decision, person !== undefined && isOwn(person, now.email), now);
      if (faults.length > 0) return refused(faults);
      services.write(services.spreadsheetId(), decisionRequests(made, read, person, decision, undefined, now));
      return { ok: true, value: { n: 0 } };
    }
    const seen = seenBy(found.value, change, now);
    if ('faults' in seen) return refused(seen.faults);
    if ('moved' in seen) return { ok: true, value: seen };
    const { n, requests } = adjustmentRequests(made, read, seen.person, change, now);
    const scores = { from: change.from, to: change.to ?? change.from };
    services.write(services.spreadsheetId(), [...requests, ...decisionRequests(made, read, seen.person, decision, scores, now)]);
    return { ok: true, value: { n } };
  }) ?? failed('busy', tell('busy'));

/** As the contract has passed it: a day is ten characters of one. */
const changeOf = ({ on, ...rest }: Omit<Args<'adjustResult'>, 'review'>): Change => ({ ...rest, on: on as Change['on'] });

type Read = {
  readonly state: Parameters<typeof adjustingObstacles>[0];
  readonly record: Parameters<typeof isWritten>[2];
  readonly read: ResultsRead;
  readonly isClosed: boolean;
};

/** Of one review, for HR: one read of values. */
function readOf(review: string, services: Services, tell: Tell): Outcome<Read> {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, record, closed } = found.value;
  return { ok: true, value: { state, record, isClosed: closed !== undefined, read: readResultsOf(state, record, services.readRanges) } };
}

type Moved = Extract<Answer<'adjustResult'>, { readonly moved: unknown }>;
type Seen = { readonly person: PersonResult } | { readonly faults: Parameters<typeof listed>[0] } | Moved;

/** Whose result it is, where it is what HR saw and the change is sound; else what is in the way, or what the Summary shows by now. */
function seenBy({ state, read }: Read, change: Change, now: ReturnType<Services['now']>): Seen {
  const obstacles = adjustingObstacles(state, read);
  const { rules } = read;
  if (obstacles.length > 0 || !rules) return { faults: obstacles };
  const person = personOf(read, change.id);
  if (!person) return { faults: [adjustingSentence('nobodyHere')] };
  if (person.score === undefined) return { faults: [adjustingSentence('noResult')] };
  if (!isAsSeen(person, change.from, rules)) {
    const newest = read.adjustments && newestOf(read.adjustments, change.id);
    const now = { score: shownBy(person.score, rules), grade: person.grade };
    return { moved: { now, n: numberOf(read, change.id), entered: textOf(newest?.cells.entered ?? '') } };
  }
  const faults = changeFaults(change, person, rules, now);
  return faults.length > 0 ? { faults } : { person };
}

/** Whose row HR has selected on the Summary. */
function selectedIn({ summary, people }: ResultsRead, services: Services): string {
  const cell = services.activeCell();
  const row = summary?.sheet.sheetId === cell.sheetId ? summary.rows.find((each) => each.row === cell.row) : undefined;
  const id = textOf(row?.cells.id ?? '');
  return people.some((each) => each.id === id) ? id : '';
}

function numberOf({ adjustments }: ResultsRead, id: string): number {
  const n = adjustments && newestOf(adjustments, id)?.cells.n;
  return typeof n === 'number' ? n : 0;
}

/** Of a plan that is gone, which stands among the obstacles. */
const NO_RULES: NonNullable<ResultsRead['rules']> = {
  ...{ grades: [], limits: [], headRule: { rounding: 'down' }, decimals: 2, basis: 'exact', full: 100 },
};

export function rulesTold(rules: ResultsRead['rules']): Answer<'readResults'>['rules'] {
  const { grades, limits, headRule, ...rest } = rules ?? NO_RULES;
  return {
    ...rest,
    grades: [...grades],
    limits: limits.map(([grade, limit]) => [grade, limit]),
    headRule: { rounding: headRule.rounding, ...(headRule.atLeastOne !== undefined && { atLeastOne: headRule.atLeastOne }) },
  };
}
