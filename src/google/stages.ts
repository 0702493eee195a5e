// Doing and undoing stages, and naming who approves, for HR: read, see what is missing, write once. What is so already is left.
import { isAmong, readAddress } from '../plans/address';
import { isApproval, isOfHr } from '../plans/stage-order';
import { named } from '../review/approving/naming';
import { printOf, resultsIn } from '../review/approving/results';
import { ARCHIVE } from '../review/closing/archive-stage';
import { type StandingStage, standingStages } from '../review/progress';
import { type AboutStages, aboutStages, readForStages } from '../review/stages/asked';
import { lacksOf, stageSentence } from '../review/stages/lacks';
import { dayIn, doneAfter, doneRequests, faultsIn, LEAST, stageObstacles, undoneRequests } from '../review/stages/noting';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { ofHr } from './closing';
import type { Handler, Tell } from './handler';
import { hrIn } from './hr';
import { listed } from './listed';
import { accessFor } from './repair';
import type { Services } from './services';

export const readStages: Handler<'readStages'> = ({ review }, services, tell) => {
  const found = aboutReview(review, services, tell);
  if (!found.ok) return found;
  const { about } = found.value;
  const { email, day } = services.now();
  const { list, sheetId } = standingStages(about.read.read);
  const lacks = lacksOf(about);
  return {
    ok: true,
    value: {
      sheetId,
      today: day,
      obstacles: [...stageObstacles(about)],
      list: list.map((stage) => {
        const rows = about.rows.filter(({ n }) => n === stage.n);
        const [first] = rows;
        const of = (key: 'by' | 'number' | 'record'): string => [...new Set(rows.map((row) => row[key]).filter(Boolean))].join(' · ');
        const days = rows.map(({ on }) => on);
        const approver = approverOf(about, stage);
        const notes = first?.notes;
        return {
          ...{ n: stage.n, title: stage.title, due: stage.due, done: stage.done, next: stage.isNext, ahead: stage.ahead },
          ...{ what: first?.what ?? '', who: [...new Set(rows.map(({ who }) => who))].join(' · ') },
          ...{
            on: days.includes('') ? '' : ([...days].sort().reverse()[0] ?? ''),
            by: of('by'),
            number: of('number'),
            record: of('record'),
          },
          closes: stage.id === ARCHIVE,
          notes: notes === 'resolution' || notes === 'record' ? notes : ('' as const),
          ...(stage.approval && { approval: { ...stage.approval, ...(approver && { approver: approver.name || approver.email }) } }),
          email: approver?.email ?? '',
          mine: mayApprove(stage, approver, email),
          lacks: lacks(stage).map(({ people, ...each }) => ({ ...each, people: people.map(({ id, name }) => `${name} ${id}`.trim()) })),
          later: doneAfter(about, stage).map(({ title }) => title),
        };
      }),
    },
  };
};

export const doneStage: Handler<'doneStage'> = ({ review, n, own, ...said }, services, tell, language) =>
  services.alone((): Outcome<Answer<'doneStage'>> => {
    const found = openReview(review, n, services, tell);
    if (!found.ok) return found;
    const { about, stage } = found.value;
    const now = services.now();
    const approver = approverOf(about, stage);
    const isOwn = own && mayApprove(stage, approver, now.email);
    const saidBy = isOwn ? { ...said, by: nameIn(about, now.email) } : said;
    if (isSo(about, stage, saidBy, services)) return { ok: true, value: { count: 0 } };
    const wrong = [
      ...stageObstacles(about, isApproval(stage.id)),
      ...lacksOf(about)(stage).map(({ sentence }) => sentence),
      ...faultsIn(about, stage, saidBy, now.day, language, isOwn),
    ];
    const on = dayIn(said.on);
    if (wrong.length > 0 || on === undefined) return failed('open', tell('stageOpen', { list: listed(wrong, language) }));
    services.write(services.spreadsheetId(), doneRequests(about, stage, { ...saidBy, on }, now, services.sha256, isOwn));
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

/** Whether just that is noted already, of an approval for these very results. */
function isSo({ rows, read }: AboutStages, { n, id }: StandingStage, said: { on: string; by: string }, { sha256 }: Services): boolean {
  const own = rows.filter((row) => row.n === n);
  const print = isApproval(id) ? printOf(resultsIn(read.read), sha256) : '';
  return own.length > 0 && own.every((row) => row.on === dayIn(said.on) && row.by === said.by.trim() && row.print === print);
}

export const undoStage: Handler<'undoStage'> = ({ review, n, reason }, services, tell, language) =>
  services.alone((): Outcome<Answer<'undoStage'>> => {
    const found = openReview(review, n, services, tell);
    if (!found.ok) return found;
    const { about, stage } = found.value;
    const why = reason.trim();
    if (why.length < LEAST) return failed('problems', tell('shortReason'));
    const own = about.rows.filter((row) => row.n === n);
    if (own.every(({ on, print }) => on === '' && print === '')) return { ok: true, value: { count: 0 } };
    const wrong = [
      ...stageObstacles(about),
      ...(stage.id === ARCHIVE ? [stageSentence('closes')] : []),
      ...doneAfter(about, stage).map(({ title }) => stageSentence('again', { stage: title })),
    ];
    if (wrong.length > 0) return failed('open', tell('stageOpen', { list: listed(wrong, language) }));
    services.write(services.spreadsheetId(), undoneRequests(about, stage, why, services.now()));
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

export const nameApprover: Handler<'nameApprover'> = ({ review, n, email: typed }, services, tell, language) =>
  services.alone((): Outcome<Answer<'nameApprover'>> => {
    const found = openReview(review, n, services, tell);
    if (!found.ok) return found;
    const { about, stage } = found.value;
    const email = typed.trim() === '' ? '' : readAddress(typed);
    if (email === undefined)
      return failed('problems', tell('stageOpen', { list: listed([stageSentence('noAddress', { email: typed })], language) }));
    const now = services.now();
    const wrong = [
      ...stageObstacles(about, true),
      ...(isApproval(stage.id) ? [] : [stageSentence('noStage')]),
      ...(about.lists.seal === undefined ? [stageSentence('noSeal')] : []),
    ];
    if (wrong.length > 0) return failed('open', tell('stageOpen', { list: listed(wrong, language) }));
    const hr = hrIn(about.state.properties, services);
    // Google refuses cells to whoever cannot open the file
    if (email !== '' && !isAmong(email, [...services.editors(), now.email])) services.addEditor(email);
    const requests = named(about, stage, email, now, accessFor(hr, now.email, services));
    if (requests.length === 0) return { ok: true, value: { count: 0 } };
    services.write(services.spreadsheetId(), requests);
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

/** Whether HR's own word is enough: for the step that is HR's, and for one that HR has named itself for. */
const mayApprove = ({ id }: StandingStage, approver: { readonly email: string } | undefined, email: string): boolean =>
  isApproval(id) && (approver ? isAmong(email, [approver.email]) : isOfHr(id));

const nameIn = ({ read }: AboutStages, email: string): string => read.people.find((each) => isAmong(email, [each.email]))?.name || email;

/** Whom HR has named for a step. */
const approverOf = ({ sheet }: Pick<AboutStages, 'sheet'>, { n }: Pick<StandingStage, 'n'>) =>
  sheet?.approvers?.find((each) => each.n === n && each.email !== '');

type Opened = { readonly about: AboutStages; readonly closed: boolean };

function aboutReview(review: string, services: Services, tell: Tell): Outcome<Opened> {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, record, lists, closed } = found.value;
  const read = readForStages(state, record, services.readRanges, services.sha256);
  return { ok: true, value: { about: aboutStages(state, record, lists, read), closed: closed !== undefined } };
}

/** One of its stages, while it runs. */
function openReview(
  review: string,
  n: number,
  services: Services,
  tell: Tell,
): Outcome<{ readonly about: AboutStages; readonly stage: StandingStage }> {
  const found = aboutReview(review, services, tell);
  if (!found.ok) return found;
  const { about, closed } = found.value;
  if (closed) return failed('problems', tell('closedReview'));
  const stage = standingStages(about.read.read).list.find((each) => each.n === n);
  return stage ? { ok: true, value: { about, stage } } : failed('gone', tell('noSuchStage'));
}
