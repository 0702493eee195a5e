// Releasing result letters, for HR: each is made from the Summary as it stands when it goes out; who is told, and on which day, starts the clock of appeals.
import { readAddress } from '../plans/address';
import { appealTerm } from '../plans/appeal-term';
import { foldId } from '../plans/fold-id';
import { periodOf } from '../plans/period';
import { readyPlan } from '../plans/ready';
import { readRoster } from '../plans/roster/read';
import { STAGE_NEEDS } from '../plans/stage-order';
import { holidayRanges, holidaysIn } from '../review/holidays';
import { planIn, planRange } from '../review/kept-plans';
import { choicesIn } from '../review/kept-roster';
import { answersIn, keptAnswers, NEEDS_TEXT } from '../review/letters/answers';
import { type Lacking, type LetterOf, lettersOf } from '../review/letters/letter';
import { letterMail, letterPage, page } from '../review/letters/letter-page';
import { type Setting, tellLetter } from '../review/letters/letter-text';
import { letterSentence } from '../review/letters/sentences';
import { toldRanges, toldRequests } from '../review/letters/told-requests';
import { noted, reviewIn } from '../review/log';
import { standingStages } from '../review/progress';
import { rangesOf, readBack } from '../review/read-back';
import { element } from '../review/sending/markup';
import { peopleTabIn } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import { ofHr } from './closing';
import type { Handler, Tell } from './handler';
import { listed } from './listed';
import { mailingOf, noMailTold, type PostOffice, postOffice } from './post';
import type { Services } from './services';
import { settingsIn } from './stored-settings';

/** A letter with its PDF takes Google some seconds. */
const MOST = 5;

export const readLetters: Handler<'readLetters'> = ({ review, comments, rank }, services, tell) => {
  const found = toSend(review, { comments, rank }, services, tell);
  if (!found.ok) return found;
  const { letters, setting, office, obstacles, emailOf, nameOf, answers } = found.value;
  const { last, perhaps, underWay, queue } = office.post;
  return {
    ok: true,
    value: {
      mail: mailingOf(services),
      today: setting.told,
      obstacles: [...obstacles],
      until: setting.term?.until ?? '',
      people: letters.map((each) => {
        const { letter, others } = each;
        const { subject, final, sums, sections } = tellLetter(letter, setting);
        const answer = answers[letter.id];
        return {
          ...{ id: letter.id, name: letter.name, email: emailOf(letter.id), last: last[letter.id] ?? '' },
          ...(answer && { answer: { is: answer.is, text: answer.text, at: answer.at } }),
          ...{ lacking: [...lackingIn(each, comments)], others: comments ? [...others] : [] },
          ...{ subject, final, grade: letter.grade, sums: [...sums] },
          sections: sections.map(({ title, lines }) => ({ title, lines: [...lines] })),
        };
      }),
      perhaps: [...perhaps, ...(underWay ? [underWay] : [])].map((each) => ({ ...each, name: nameOf(each.id) })),
      waiting: queue.map(({ id }) => id),
      comments: letters.some(({ letter }) => letter.comments.length > 0),
      ranks: letters.some(({ letter }) => letter.rank !== undefined),
    },
  };
};

export const sendLetters: Handler<'sendLetters'> = ({ review, to, comments, rank }, services, tell, language) =>
  services.alone((): Outcome<Answer<'sendLetters'>> => {
    const found = mayRelease(review, { comments, rank }, services, tell, language);
    if (!found.ok) return found;
    const { letters, setting, office, emailOf } = found.value;
    const mail = mailingOf(services);
    if ('off' in mail) return failed('problems', noMailTold(mail, tell));
    office.catchUp();
    const before = to.length > 0 ? { ...office.post, queue: to, words: '' } : office.post;
    const sent = office.send(
      before,
      ({ id }) => {
        const one = letters.find(({ letter }) => letter.id === id);
        if (!one) return 'gone';
        if (lackingIn(one, comments).length > 0) return 'lacking';
        const email = emailOf(id);
        return email === ''
          ? 'noAddress'
          : letterMail(one.letter, tellLetter(one.letter, setting), setting.language, email, setting.sender);
      },
      MOST,
    );
    const waits = sent.post.queue.length;
    const more = waits > 0 && !sent.spent && !sent.stopped;
    return { ok: true, value: { sent: [...sent.out], unsent: [...sent.unsent], more, waiting: sent.spent ? waits : 0 } };
  }) ?? failed('busy', tell('busy'));

export const printLetters: Handler<'printLetters'> = ({ review, ids, comments, rank }, services, tell, language) => {
  const found = mayRelease(review, { comments, rank }, services, tell, language);
  if (!found.ok) return found;
  const { letters, setting } = found.value;
  const chosen = letters.filter((each) => ids.includes(each.letter.id) && lackingIn(each, comments).length === 0);
  const pages = chosen.map(({ letter }, n) => letterPage(letter, tellLetter(letter, setting), setting.language, n < chosen.length - 1));
  if (chosen.length > 0) services.showPage(page(element('div', {}, ...pages), setting.language, tell('printHint').todo), 'Scoretab');
  return { ok: true, value: { count: chosen.length } };
};

export const handLetters: Handler<'handLetters'> = ({ review, to }, services, tell, language) =>
  services.alone((): Outcome<Answer<'handLetters'>> => {
    const found = mayRelease(review, { comments: false, rank: false }, services, tell, language);
    if (!found.ok) return found;
    const { letters, office } = found.value;
    office.catchUp();
    const known = new Set(letters.filter((each) => lackingIn(each, false).length === 0).map(({ letter }) => letter.id));
    const ids = to.flatMap(({ id, last }) => (known.has(id) && (office.post.last[id] ?? '') === last ? [id] : []));
    if (ids.length > 0) office.tell(...ids);
    return { ok: true, value: { count: ids.length } };
  }) ?? failed('busy', tell('busy'));

export const settleLetter: Handler<'settleLetter'> = ({ review, id, sent }, services, tell) =>
  services.alone((): Outcome<Answer<'settleLetter'>> => {
    const found = toSend(review, { comments: false, rank: false }, services, tell);
    if (!found.ok) return found;
    found.value.office.catchUp();
    return { ok: true, value: { count: found.value.office.settle(id, sent) } };
  }) ?? failed('busy', tell('busy'));

/** The Log's row first: where Google stops before it is kept, the same again says so once more, and nothing is lost. */
export const answerLetter: Handler<'answerLetter'> = ({ review, id, is, text }, services, tell) =>
  services.alone((): Outcome<Answer<'answerLetter'>> => {
    const found = ofHr(review, services, tell);
    if (!found.ok) return found;
    const { state, record } = found.value;
    const said = text.trim();
    if (NEEDS_TEXT.has(is) && said === '') return failed('problems', tell('noAnswerText'));
    const before = answersIn(state.properties, review);
    const old = before[id];
    if (old?.is === is && old.text === said) return { ok: true, value: { count: 0 } };
    const { email, at } = services.now();
    const requests = noted(state, { email, at }, ANSWERED[is], (language) => ({
      id,
      detail: [reviewIn(language, record), said].filter((part) => part !== '').join(' · '),
    }));
    if (requests.length > 0) services.write(services.spreadsheetId(), requests);
    services.saveProperties(keptAnswers(state.properties, review, { ...before, [id]: { is, text: said, at, by: email } }));
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

const ANSWERED = {
  confirmed: 'letterConfirmed',
  remark: 'letterRemark',
  refused: 'letterRefused',
  none: 'letterNone',
  bounced: 'letterBounced',
} as const;

/** Comments that are blank keep a letter back only where comments are in it. */
const lackingIn = ({ lacking }: LetterOf, comments: boolean): readonly Lacking[] =>
  lacking.filter((each) => comments || each !== 'comments');

type With = Pick<Setting, 'comments' | 'rank'>;
type ToSend = {
  readonly letters: readonly LetterOf[];
  readonly setting: Setting;
  readonly office: PostOffice;
  readonly obstacles: readonly ReturnType<typeof letterSentence>[];
  readonly closed: boolean;
  readonly emailOf: (id: string) => string;
  readonly nameOf: (id: string) => string;
  readonly answers: ReturnType<typeof answersIn>;
};

function mayRelease(
  review: string,
  how: With,
  services: Services,
  tell: Tell,
  language: Parameters<Handler<'sendLetters'>>[3],
): Outcome<ToSend> {
  const found = toSend(review, how, services, tell);
  if (!found.ok) return found;
  if (found.value.closed) return failed('problems', tell('closedReview'));
  const { obstacles } = found.value;
  return obstacles.length > 0 ? failed('open', tell('lettersOpen', { list: listed(obstacles, language) })) : found;
}

/** One read of the review's tabs, the roster, the plan, the holidays, and of where the day is written on which somebody is told. */
function toSend(review: string, how: With, services: Services, tell: Tell): Outcome<ToSend> {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, record, closed } = found.value;
  const [people, plans] = [peopleTabIn(state), planRange(state, review)];
  const groups = [
    rangesOf(state, record),
    toldRanges(state, review),
    holidayRanges(state),
    people ? [quotedTitle(people.title)] : [],
    plans ? [plans] : [],
  ];
  const values = [...services.readRanges(groups.flat())];
  const [own = [], told = [], holidays = [], roster = [], pieces = []] = groups.map(({ length }) => values.splice(0, length));
  const read = readBack(state, record, own);
  const plan = pieces[0] && planIn(pieces[0], review);
  const cycle = periodOf(record.period)?.cycle;
  const made = plan && cycle ? readyPlan(plan, cycle) : undefined;
  if (!plan || !made?.ok) return failed('gone', tell('planGone'));
  const persons = new Map(readRoster(roster[0] ?? [], 1, choicesIn(state.properties)).people.map((person) => [foldId(person.id), person]));
  const letters = lettersOf(read, made.ready, record);
  const names = new Map(letters.map(({ letter }) => [letter.id, letter.name]));
  const today = services.now().day;
  const stages = standingStages(read).list;
  const first = stages.some(({ id }) => id === 'release')
    ? stages.filter(({ id, done }) => id !== '' && !done && STAGE_NEEDS.release.includes(id))
    : [];
  const nameOf = (id: string): string => names.get(id) ?? id;
  const office = postOffice(
    {
      ...{ state, record, kind: 'letter', nameOf },
      also: ({ unlogged, last }) =>
        toldRequests(
          state,
          review,
          told,
          unlogged,
          letters.every(({ letter }) => last[letter.id] !== undefined),
        ),
    },
    services,
  );
  return {
    ok: true,
    value: {
      letters,
      setting: {
        ...{ plan, period: record.period, language: record.language, decimals: made.ready.decimals, told: today, ...how },
        term: appealTerm(plan, today, holidaysIn(state, holidays[0])),
        sender: settingsIn(state.properties).sender,
      },
      office,
      obstacles: first.map(({ title }) => letterSentence('stageFirst', { stage: title })),
      closed: closed !== undefined,
      emailOf: (id) => readAddress(persons.get(foldId(id))?.email ?? '') ?? '',
      nameOf,
      answers: answersIn(state.properties, review),
    },
  };
}
