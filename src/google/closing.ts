// Closing a review and opening it again, for HR: read, see what is in the way, write once. What is closed already is left, and so is what runs.
import { addressKey } from '../plans/address';
import { foldId } from '../plans/fold-id';
import { periodOf } from '../plans/period';
import { openLater } from '../plans/ready';
import { approvalsLogged } from '../review/approving/to-log';
import { archiveRanges } from '../review/closing/archive-stage';
import type { Closed } from '../review/closing/closed-mark';
import {
  closingOf,
  closingRequests,
  completeIn,
  countsIn,
  countsOf,
  reopeningRequests,
  type ToClose,
  tabsIn,
} from '../review/closing/closing';
import { keptAside } from '../review/closing/set-aside';
import type { ReviewLists } from '../review/review-record';
import { readForStages, type StagesRead } from '../review/stages/asked';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Handler, Tell } from './handler';
import { hrIn, isHr } from './hr';
import { listed } from './listed';
import { accessFor } from './repair';
import { type Found, findReview } from './running';
import type { Services } from './services';

const NOTHING_SAID = { aside: {}, waived: {} } as const;

export const readClosing: Handler<'readClosing'> = ({ review }, services, tell) => {
  const found = toClose(review, services, tell);
  if (!found.ok) return found;
  const { made, closed } = found.value;
  const { record, lists, plan, read } = made;
  const { left, entries, added } = closingOf(made, NOTHING_SAID, services.now());
  const cycle = periodOf(record.period)?.cycle;
  const names = new Map(read.people.map(({ id, name }) => [foldId(id), name]));
  const byAddress = new Map(read.people.map(({ email, name }) => [addressKey(email), name]));
  return {
    ok: true,
    value: {
      ...(closed && { closed }),
      ...(closed ? countsIn(made) : countsOf(entries)),
      added: added.length,
      obstacles: left.map((each) => ({ ...each, people: [...each.people] })),
      complete: [...completeIn(made)],
      notNow: cycle ? openLater(plan, cycle).others.map(({ open: { question } }) => question) : [],
      kept: keptAside(lists).map(([id, each]) => ({
        id,
        name: names.get(foldId(id)) ?? id,
        ...each,
        by: byAddress.get(addressKey(each.by)) || each.by,
      })),
      ...tabsIn(made),
    },
  };
};

export const closeReview: Handler<'closeReview'> = ({ review, aside, waived }, services, tell, language) =>
  services.alone((): Outcome<Answer<'closeReview'>> => {
    const found = toClose(review, services, tell);
    if (!found.ok) return found;
    const { made, stages, closed, hr } = found.value;
    if (closed) return { ok: true, value: { closed, added: 0, ...countsIn(made), ...tabsIn(made) } };
    const now = services.now();
    const said = { aside, waived };
    const closing = closingOf(made, said, now);
    const sentences = closing.left.map(({ sentence }) => sentence);
    if (sentences.length > 0)
      return failed('open', tell('closingOpen', { count: sentences.length, list: listed(sentences, language, sentences.length) }));
    services.write(services.spreadsheetId(), [
      ...approvalsLogged({ ...made, ...stages }, now),
      ...closingRequests(made, closing, said, now, accessFor(hr, now.email, services)),
    ]);
    const { email: by, at } = now;
    return { ok: true, value: { closed: { by, at }, added: closing.added.length, ...countsOf(closing.entries), ...tabsIn(made) } };
  }) ?? failed('busy', tell('busy'));

export const reopenReview: Handler<'reopenReview'> = ({ review, reason }, services, tell) =>
  services.alone((): Outcome<Answer<'reopenReview'>> => {
    const found = ofHr(review, services, tell);
    if (!found.ok) return found;
    const { state, record, lists, closed, hr } = found.value;
    if (reason.trim() === '') return failed('problems', tell('noReason'));
    if (!closed) return { ok: true, value: { reopened: false } };
    const now = services.now();
    const ranges = archiveRanges(state, record.id);
    const archive = ranges.length > 0 ? services.readRanges(ranges) : [];
    const requests = reopeningRequests({ state, record, lists }, closed, archive, reason.trim(), now, accessFor(hr, now.email, services));
    services.write(services.spreadsheetId(), requests);
    return { ok: true, value: { reopened: true } };
  }) ?? failed('busy', tell('busy'));

type OfHr = Found & { readonly lists: ReviewLists; readonly hr: ReturnType<typeof hrIn> };

/** The review, where whoever asks is HR and it is known which tabs are its own. */
export function ofHr(review: string, services: Services, tell: Tell): Outcome<OfHr> {
  const found = findReview(review, services, tell);
  if (!found.ok) return found;
  const { lists } = found.value;
  const hr = hrIn(found.value.state.properties, services);
  if (!isHr(hr, services.now().email)) return failed('notHr', tell('notHr'));
  return lists ? { ok: true, value: { ...found.value, lists, hr } } : failed('problems', tell('unlisted'));
}

function toClose(
  review: string,
  services: Services,
  tell: Tell,
): Outcome<{ readonly made: ToClose; readonly stages: StagesRead; readonly closed: Closed | undefined; readonly hr: OfHr['hr'] }> {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, record, lists, closed, hr } = found.value;
  const stages = readForStages(state, record, services.readRanges, services.sha256);
  const { read } = stages;
  if (!read.plan) return failed('gone', tell('planGone'));
  return { ok: true, value: { made: { state, record, lists, plan: read.plan, read }, stages, closed, hr } };
}
