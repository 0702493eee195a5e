// Calibrating, for HR: read, see whether results are what HR saw, write once.
import { foldId } from '../plans/fold-id';
import { isAsSeen, isOwn, personOf } from '../review/adjusting/adjustment';
import { type PersonResult, type ResultsRead, readResultsOf, shownBy } from '../review/adjusting/results-read';
import { type CalibrationRead, calibrationOf, calibrationRanges, logSheet } from '../review/calibrating/calibration-read';
import {
  calibratingObstacles,
  calibratingSentence,
  confirmFaults,
  confirmRequests,
  endRequests,
  leftSentence,
} from '../review/calibrating/confirming';
import { gradeBefore, isLeft, type Settled, settledOf } from '../review/calibrating/settled';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { ratersApart } from '../scoring/raters-apart';
import { rulesTold } from './adjusting';
import { ofHr } from './closing';
import type { Handler, Tell } from './handler';
import { listed } from './listed';
import type { Services } from './services';

export const readCalibration: Handler<'readCalibration'> = ({ review }, services, tell) => {
  const found = readOf(review, services, tell);
  if (!found.ok) return found;
  const { made, read, calibration } = found.value;
  const { rules } = read;
  const { email, day } = services.now();
  const shown = (score: number): number => (rules ? shownBy(score, rules) : score);
  const ended = endedOf(found.value);
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
          ...{ before: gradeBefore(person, read), settled: settledOf(person, read, calibration.confirmations) },
          ...(calibration.apart.has(group) && { apart: true as const }),
        };
      }),
      rules: rulesTold(rules),
      raters: ratersApart(calibration.given).map(({ rater, scores, ...rest }) => ({
        ...{ ...rest, name: calibration.nameOf(rater) || rater, scores: [...scores] },
      })),
      sessions: calibration.confirmations.map(({ when, who, said }) => ({ when, who, said })),
      ...(ended && { ended }),
      ...{ log: logSheet(made.state)?.sheetId ?? 0, today: day },
      obstacles: [...calibratingObstacles(made, read)],
    },
  };
};

export const confirmResults: Handler<'confirmResults'> = ({ review, people: seen, on, ...said }, services, tell, language) =>
  services.alone((): Outcome<Answer<'confirmResults'>> => {
    const found = readOf(review, services, tell);
    if (!found.ok) return found;
    const { made, read, calibration, isClosed } = found.value;
    const { rules } = read;
    if (isClosed) return failed('problems', tell('closedReview'));
    const refused = (sentences: Parameters<typeof listed>[0]) =>
      failed('problems', tell('notConfirmed', { list: listed(sentences, language) }));
    const obstacles = calibratingObstacles(made, read);
    if (obstacles.length > 0 || !rules) return refused(obstacles);
    const once = new Map(seen.map((each) => [foldId(each.id), each]));
    const asked = [...once.values()].map((each) => ({ each, person: personOf(read, each.id) }));
    const people = asked.flatMap(({ person }) => person ?? []);
    if (people.length === 0) return refused([calibratingSentence('nobody')]);
    const now = services.now();
    const session = { ...said, on: on as Parameters<typeof confirmFaults>[1]['on'] }; // the contract has passed it
    const faults = confirmFaults(people, session, now);
    if (faults.length > 0) return refused(faults);
    const moved = asked.filter(({ each, person }) => !person || !isAsSeen(person, each.score, rules) || person.grade !== each.grade);
    if (moved.length > 0) {
      return { ok: true, value: { moved: moved.map(({ each, person }) => movedTold(each.id, person, rules)) } };
    }
    const open = people.filter((person) => settledOf(person, read, calibration.confirmations).is === 'open');
    if (open.length > 0) {
      services.write(services.spreadsheetId(), confirmRequests(made, rules, open, session, now, services.sha256));
    }
    return { ok: true, value: { count: people.length } };
  }) ?? failed('busy', tell('busy'));

export const endCalibration: Handler<'endCalibration'> = ({ review }, services, tell, language) =>
  services.alone((): Outcome<Answer<'endCalibration'>> => {
    const found = readOf(review, services, tell);
    if (!found.ok) return found;
    const { made, read, isClosed } = found.value;
    if (isClosed) return failed('problems', tell('closedReview'));
    const refused = (list: string) => failed('open', tell('notEnded', { list }));
    const obstacles = calibratingObstacles(made, read);
    if (obstacles.length > 0) return refused(listed(obstacles, language));
    const all = everybody(found.value);
    const left = all.filter(({ settled }) => isLeft(settled)).map(({ person }) => person);
    if (left.length > 0 || all.length === 0) return refused(leftSentence(left, language));
    const before = endedOf(found.value);
    if (before) return { ok: true, value: before };
    const now = services.now();
    const count = (is: Settled['is']): number => all.filter(({ settled }) => settled.is === is).length;
    services.write(services.spreadsheetId(), endRequests(made, { changed: count('changed'), confirmed: count('confirmed') }, now));
    return { ok: true, value: { at: now.at, by: now.email } };
  }) ?? failed('busy', tell('busy'));

type Read = {
  readonly made: Parameters<typeof confirmRequests>[0];
  readonly read: ResultsRead;
  readonly calibration: CalibrationRead;
  readonly isClosed: boolean;
};

/** Of one review, for HR: one read of values, those of the results and those of the calibration. */
function readOf(review: string, services: Services, tell: Tell): Outcome<Read> {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, record, lists, closed } = found.value;
  const more = calibrationRanges(state, record);
  let values: ReturnType<Services['readRanges']> = [];
  const read = readResultsOf(state, record, (ranges) => {
    const all = services.readRanges([...ranges, ...more]);
    values = all.slice(ranges.length);
    return all.slice(0, ranges.length);
  });
  const calibration = calibrationOf(state, record, read, values, services.sha256);
  return { ok: true, value: { made: { state, record, lists }, read, calibration, isClosed: closed !== undefined } };
}

const everybody = ({ read, calibration }: Read) =>
  read.people.map((person) => ({ person, settled: settledOf(person, read, calibration.confirmations) }));

const endedOf = ({ read: { summary } }: Read) => summary?.sheet.calibration?.ended;

const movedTold = (id: string, person: PersonResult | undefined, rules: NonNullable<ResultsRead['rules']>) => ({
  ...{ id, name: person?.name ?? id },
  ...(person?.score !== undefined && { now: { score: shownBy(person.score, rules), grade: person.grade } }),
});
