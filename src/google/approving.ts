// Approving results, for whom HR has named, and nobody else: what waits for them, and their own cells on Stages, by one call each.
import type { Both } from '../i18n/both';
import { isAmong } from '../plans/address';
import { foldId } from '../plans/fold-id';
import { readyGrades } from '../plans/ready-grades';
import { isApproval } from '../plans/stage-order';
import { knownValue } from '../plans/value';
import { approvedRequests, sentBackRequests } from '../review/approving/approved';
import { mayWrite, ownCells } from '../review/approving/approver-cells';
import { approversOf } from '../review/approving/approver-mark';
import { backPrint, printOf, resultsIn } from '../review/approving/results';
import { type StandingStage, standingStages } from '../review/progress';
import { type AboutStages, aboutStages, readForStages } from '../review/stages/asked';
import { lacksOf, stageSentence } from '../review/stages/lacks';
import { LEAST } from '../review/stages/noting';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { shownScore } from '../scoring/grading';
import type { Handler, Tell } from './handler';
import { listed } from './listed';
import { findReview } from './running';
import type { Services } from './services';

export const readApproval: Handler<'readApproval'> = ({ review }, services, tell) => {
  const found = asApprover(review, services, tell);
  if (!found.ok) return found;
  const { about, own } = found.value;
  const { record, read, rows } = about;
  const { email } = services.now();
  const lacks = lacksOf(about);
  const { list } = standingStages(read.read);
  const isGiven = ({ approval }: StandingStage): boolean => approval?.stands === 'given';
  const results = resultsIn(read.read);
  const scores = results.flatMap(({ score }) => (score === '' ? [] : [score]));
  const last = Math.max(...own.map(({ n }) => n));
  const self = read.people.find((person) => isAmong(email, [person.email]));
  const steps = new Map(
    (about.plan ? readyGrades(about.plan.grades) : []).flatMap(({ name, step }) =>
      Object.values(name).map((word) => [word, step] as const),
    ),
  );
  const viewers = about.plan?.confidentiality.viewers;
  const decimals = (about.plan && knownValue(about.plan.grades.decimals)) ?? 2;
  const shown = (score: number): string => shownScore(score, decimals).toFixed(decimals);
  return {
    ok: true,
    value: {
      ...{ plan: record.plan, period: record.period },
      steps: own
        .filter((stage) => !isGiven(stage))
        .map((stage) => ({
          ...{ n: stage.n, title: stage.title, due: stage.due, stands: stage.approval?.stands ?? 'open' },
          lacks: [...lacks(stage).map(({ sentence }) => sentence), ...(isTheirs(about, stage) ? [] : [stageSentence('notYours')])],
        })),
      given: list
        .filter((stage) => isApproval(stage.id) && stage.n <= last && isGiven(stage))
        .map(({ n, title }) => {
          const row = rows.find((each) => each.n === n);
          return { n, title, by: row?.by ?? '', on: row?.on ?? '', own: own.some((each) => each.n === n) };
        }),
      results: results.map(({ score, ...each }) => ({
        ...each,
        score: score === '' ? '' : shown(score),
        step: steps.get(each.grade) ?? 0,
      })),
      average: scores.length > 0 ? shown(scores.reduce((sum, each) => sum + each, 0) / scores.length) : '',
      seen: printOf(results, services.sha256),
      viewers: viewers && 'value' in viewers && Array.isArray(viewers.value) ? [...viewers.value] : [],
      self: self !== undefined && results.some(({ id }) => foldId(id) === foldId(self.id)),
    },
  };
};

export const approve: Handler<'approve'> = ({ review, n, seen, note }, services, tell, language) =>
  services.alone((): Outcome<Answer<'approve'>> => {
    const found = ownStep(review, n, services, tell);
    if (!found.ok) return found;
    const { about, stage, by } = found.value;
    const print = printOf(resultsIn(about.read.read), services.sha256);
    const row = about.rows.find((each) => each.n === n);
    if (seen === print && row?.print === print && row.on !== '') return { ok: true, value: { count: 0 } };
    const wrong = inTheWay(about, stage, seen === print);
    if (wrong.length > 0) return failed('open', tell('notSentBack', { list: listed(wrong, language) }));
    services.write(services.spreadsheetId(), approvedRequests(about, stage, { by, note: note.trim(), print, day: services.now().day }));
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

export const sendBack: Handler<'sendBack'> = ({ review, n, seen, people, note, from }, services, tell, language) =>
  services.alone((): Outcome<Answer<'sendBack'>> => {
    const found = ownStep(review, n, services, tell);
    if (!found.ok) return found;
    const { about, stage, by } = found.value;
    const results = resultsIn(about.read.read);
    const names = results
      .filter(({ id }) => people.some((each) => foldId(each) === foldId(id)))
      .map(({ name, id }) => `${name} ${id}`.trim());
    const why = note.trim();
    const text = names.length > 0 ? `${names.join(', ')}: ${why}` : why;
    const first = standingStages(about.read.read).list.find((each) => isApproval(each.id) && each.n === from && from <= n);
    const row = about.rows.find((each) => each.n === n);
    if (row?.print === backPrint(from) && row.record === text) return { ok: true, value: { count: 0 } };
    const wrong = [
      ...inTheWay(about, stage, seen === printOf(results, services.sha256)),
      ...(why.length < LEAST ? [stageSentence('noNote')] : []),
      ...(first ? [] : [stageSentence('noStage')]),
    ];
    if (wrong.length > 0) return failed('open', tell('notSentBack', { list: listed(wrong, language) }));
    services.write(services.spreadsheetId(), sentBackRequests(about, stage, { by, note: text, from }));
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

const inTheWay = (about: AboutStages, stage: StandingStage, isAsSeen: boolean): readonly Both[] => [
  ...lacksOf(about)(stage).map(({ sentence }) => sentence),
  ...(isTheirs(about, stage) ? [] : [stageSentence('notYours')]),
  ...(isAsSeen ? [] : [stageSentence('moved')]),
];

/** Whether the cells of a step are those that whoever asks may write in: rows may have been sorted since they were given. */
function isTheirs({ sheet, rows }: AboutStages, { n }: StandingStage): boolean {
  const row = rows.find((each) => each.n === n);
  const cells = sheet && row && ownCells(sheet, row);
  return sheet !== undefined && cells !== undefined && mayWrite(sheet, cells);
}

type Asking = { readonly about: AboutStages; readonly own: readonly StandingStage[] };

/** The steps of whoever asks, where HR has named them for any; read with their own rights. */
function asApprover(review: string, services: Services, tell: Tell): Outcome<Asking> {
  const found = findReview(review, services, tell);
  if (!found.ok) return found;
  const { state, record, lists, closed } = found.value;
  const { email } = services.now();
  const mine = approversOf(state, review).filter((each) => isAmong(email, [each.email]));
  if (mine.length === 0 || !lists) return failed('notHr', tell('notApprover'));
  if (closed) return failed('problems', tell('closedReview'));
  const about = aboutStages(state, record, lists, readForStages(state, record, services.readRanges, services.sha256));
  const own = standingStages(about.read.read).list.filter(({ n, id }) => isApproval(id) && mine.some((each) => each.n === n));
  return { ok: true, value: { about, own } };
}

function ownStep(
  review: string,
  n: number,
  services: Services,
  tell: Tell,
): Outcome<{ readonly about: AboutStages; readonly stage: StandingStage; readonly by: string }> {
  const found = asApprover(review, services, tell);
  if (!found.ok) return found;
  const { about, own } = found.value;
  const stage = own.find((each) => each.n === n);
  if (!stage) return failed('notHr', tell('notApprover'));
  const { email } = services.now();
  const name = about.sheet?.approvers?.find((each) => each.n === n)?.name ?? '';
  return { ok: true, value: { about, stage, by: name || email } };
}
