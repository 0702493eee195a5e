// Creates a review: read, plan it, see whether anything stands in the way, write once.
import type { Language } from '../i18n/languages';
import { comma } from '../i18n/lists';
import { openFor } from '../plans/ready';
import { create, tabsOfReview } from '../review/creation';
import { emptied, keysOfKept, type Properties } from '../review/kept-texts';
import { keptLists, REVIEW_KEY } from '../review/lists';
import { drawnSeal } from '../review/seals';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Handler } from './handler';
import { begunBy, type Hr, hrIn, mayBegin } from './hr';
import { listed } from './listed';
import { type PlannedReview, plannedReview, ratersOf, titlesOf } from './planned-review';
import { isAnother, protectsIn, type ReviewArgs, type ReviewRead, readForReview } from './review-input';
import type { Services } from './services';

export const createReview: Handler<'createReview'> = (args, services, tell, language) => {
  const done = services.alone((): Outcome<Answer<'createReview'>> => {
    const now = services.now();
    const read = readForReview(args, services);
    const hr = hrIn(read.state.properties, services);
    const planned = plannedReview(args, read, hr, now);
    const attempt: Attempt = { args, read, hr, planned, email: now.email, tell, language };
    const refused = CHECKS.reduce<Refusal | undefined>((found, check) => found ?? check(attempt), undefined);
    if (refused) return refused;
    return planned ? written(planned, attempt, services) : failed('request', tell('badRequest'));
  });
  return done ?? failed('busy', tell('busy'));
};

type Attempt = {
  readonly args: ReviewArgs;
  readonly read: ReviewRead;
  readonly hr: Hr;
  /** undefined while something needed is open, or the period is none. */
  readonly planned: PlannedReview | undefined;
  /** Whose hand it is in; '' where Google does not say. */
  readonly email: string;
  readonly tell: Parameters<Handler<'createReview'>>[2];
  readonly language: Language;
};
type Refusal = ReturnType<typeof failed>;

/** What may stand in the way, in the order in which it is said. */
const CHECKS: readonly ((attempt: Attempt) => Refusal | undefined)[] = [
  // Google refuses a protection that leaves out whoever sets it: without an address nothing could be protected
  ({ email, tell }) => (email === '' ? failed('problems', tell('noEmail')) : undefined),
  ({ hr, email, read, tell }) => (mayBegin(hr, email, read.state) ? undefined : failed('notHr', tell('notHr'))),
  stillOpen,
  ({ read: { there }, tell, language }) =>
    there.length > 0 ? failed('exists', tell('exists', { tabs: there.map(({ title }) => title).join(comma(language)) })) : undefined,
  ({ args, read, tell }) => (isAnother(args, read) ? failed('problems', tell('rosterChanged')) : undefined),
  problemsFound,
];

function stillOpen({ args, tell, language }: Attempt): Refusal | undefined {
  const questions = openFor(args.plan, args.period.cycle).map(({ open: { question } }) => question);
  if (questions.length === 0) return undefined;
  return failed('open', tell('open', { count: questions.length, list: listed(questions, language, questions.length) }));
}

function problemsFound({ planned, tell, language }: Attempt): Refusal | undefined {
  const problems = planned?.findings.flatMap(({ level, sentence }) => (level === 'problem' ? [sentence] : [])) ?? [];
  if (problems.length === 0) return undefined;
  return failed('problems', tell('problems', { count: problems.length, list: listed(problems, language) }));
}

/** One call writes it all; what is kept of who may do what is written down before, to be taken up or dropped by what then is there. */
function written({ review }: PlannedReview, { read, hr, email }: Attempt, services: Services): Outcome<Answer<'createReview'>> {
  const { requests, tabs, sheetIds, lists } = create(review, read.state, read.roster, services.editors(), read.plans, drawnSeal());
  services.intend({ ...goneIn(read.state, review.id), ...keptLists(lists), ...begunBy(hr, email, read.state) });
  services.write(services.spreadsheetId(), requests);
  const titles = titlesOf(tabs);
  const sheetId = (key: string): number => sheetIds.get(key) ?? 0;
  return {
    ok: true,
    value: {
      review: review.id,
      tabs: tabs.length,
      first: sheetId(review.raterTabs.length > 0 ? 'score:0' : 'summary'),
      raters: ratersOf(review, (key) => titles.get(key) ?? '', sheetId),
      protected: protectsIn(read),
    },
  };
}

/** What is kept of reviews whose tabs are all gone is emptied: it would take the room of others. */
const goneIn = (state: SpreadsheetState, made: string): Properties =>
  emptied(
    state.reviews
      .filter(({ record: { id }, lists }) => lists && id !== made && tabsOfReview(state, id).length === 0)
      .flatMap(({ record: { id } }) => keysOfKept(state.properties, REVIEW_KEY + id)),
  );
