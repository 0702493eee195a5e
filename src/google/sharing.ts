// Who has access, and giving it where HR has confirmed it: one after the other, so that one bad address spoils only itself; then the
// protections of those who are in, in one call. It can be taken up again wherever it broke off: who is in already is left.
import { distinctAddresses, isAmong, readAddress } from '../plans/address';
import { foldId } from '../plans/fold-id';
import { readRoster } from '../plans/roster/read';
import { choicesIn } from '../review/kept-roster';
import { keptLists } from '../review/lists';
import { editorMends } from '../review/protections';
import type { ReviewLists } from '../review/review-record';
import { peopleTabIn, tabsOf } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import type { Handler } from './handler';
import { type Hr, hrIn, hrOf, isHr } from './hr';
import { type Found, findReview } from './running';
import type { Services } from './services';

type Accesses = Answer<'listAccess'>;
type Access = Accesses['raters'][number];

export const listAccess: Handler<'listAccess'> = ({ review }, services, tell) => {
  const found = findReview(review, services, tell);
  if (!found.ok) return found;
  const hr = hrIn(found.value.state.properties, services);
  if (!isHr(hr, services.now().email)) return failed('notHr', tell('notHr'));
  const editors = services.editors();
  const raters = accessOf(found.value, services, editors);
  return { ok: true, value: { raters, hr: hrOutside(hr, raters, editors) } };
};

export const grantAccess: Handler<'grantAccess'> = ({ review, emails }, services, tell) =>
  services.alone((): Outcome<Answer<'grantAccess'>> => {
    const found = findReview(review, services, tell);
    if (!found.ok) return found;
    const { state, lists } = found.value;
    const hr = hrIn(state.properties, services);
    const { email } = services.now();
    if (!isHr(hr, email)) return failed('notHr', tell('notHr'));
    const before = services.editors();
    const raters = accessOf(found.value, services, before);
    const decided = lists && decidedBy(emails, raters, lists);
    if (decided) services.saveProperties(keptLists(decided));
    // only raters of this review and who is HR, by an address that HR has seen: nobody else is let in from here
    const known = [...raters.flatMap((rater) => takenOf(rater, emails)), ...hrOutside(hr, raters, before).map((each) => each.email)];
    const wanted = distinctAddresses(known.filter((each) => isAmong(each, emails)));
    const refused = new Map<string, string>();
    for (const each of wanted.filter((one) => !isAmong(one, before))) {
      try {
        services.addEditor(each);
      } catch (error) {
        refused.set(each, String((error as { message?: unknown } | null)?.message ?? error).split('\n')[0] ?? '');
      }
    }
    const can = [...services.editors(), email];
    const now = decided
      ? { ...state, reviews: state.reviews.map((each) => (each.lists === lists ? { ...each, lists: decided } : each)) }
      : state;
    const requests = editorMends(now, { hr: hrOf(hr), can }).flatMap((mend) => mend.requests);
    if (requests.length > 0) services.write(services.spreadsheetId(), requests);
    const after = accessOf({ ...found.value, state: now, lists: decided ?? lists }, services, can);
    return {
      ok: true,
      value: {
        raters: after.map((rater) => ({ ...rater, refused: refusedIn(rater, refused) })),
        hr: hrOutside(hr, after, can).map((each) => ({ ...each, refused: refused.get(each.email) ?? '' })),
      },
    };
  }) ?? failed('busy', tell('busy'));

/** Who is HR and cannot open the file; whoever rates stands among the raters. */
const hrOutside = (hr: Hr, raters: readonly Access[], editors: readonly string[]): Accesses['hr'] =>
  hrOf(hr)
    .filter((each) => !isAmong(each, [...editors, ...raters.flatMap(addressesOf)]))
    .map((email) => ({ email, refused: '' }));

const addressesOf = ({ email, was }: Access): readonly string[] => [email, was].filter((each) => each !== '');
/** Of two addresses one: whoever names both means the roster's. */
const takenOf = (rater: Access, emails: readonly string[]): readonly string[] =>
  isAmong(rater.email, emails) ? [rater.email] : addressesOf(rater);
const refusedIn = (rater: Access, refused: ReadonlyMap<string, string>): string =>
  addressesOf(rater).flatMap((each) => refused.get(each) ?? [])[0] ?? '';

/** Of two addresses HR has taken one: it is the rater's from now on, and the other is not asked about again. */
function decidedBy(emails: readonly string[], raters: readonly Access[], lists: ReviewLists): ReviewLists | undefined {
  const asked = raters.filter(({ access, email, was }) => access === 'changed' && (isAmong(email, emails) || isAmong(was, emails)));
  if (asked.length === 0) return undefined;
  const taken = asked.filter(({ email }) => isAmong(email, emails));
  const left = asked.filter(({ email }) => !isAmong(email, emails));
  return {
    ...lists,
    to: { ...lists.to, ...Object.fromEntries(taken.map(({ id, email }) => [id, email])) },
    moved: { ...lists.moved, ...Object.fromEntries(taken.filter(({ was }) => was !== '').map(({ email, was }) => [was, email])) },
    passed: { ...lists.passed, ...Object.fromEntries(left.map(({ id, email }) => [id, email])) },
  };
}

/** Each rater with the address at creation; where the roster has another by now, with both, for HR to say which. */
function accessOf({ state, record, lists }: Found, services: Services, editors: readonly string[]): Access[] {
  const people = peopleTabIn(state);
  const [rows = []] = people ? services.readRanges([quotedTitle(people.title)]) : [];
  const persons = new Map(readRoster(rows, 1, choicesIn(state.properties)).people.map((person) => [foldId(person.id), person]));
  const tabs = tabsOf(state, record.id).filter(({ about }) => about.rater);
  return [...new Set(tabs.map(({ about }) => about.rater ?? ''))].map((id) => {
    const person = persons.get(foldId(id));
    const now = readAddress(person?.email ?? '') ?? '';
    const then = lists?.to[id] ?? '';
    const isAsked = now !== '' && !isAmong(now, [then]) && !isAmong(now, [lists?.passed[id] ?? '']);
    const email = isAsked ? now : then;
    return {
      id,
      name: person?.name ?? id,
      email,
      was: isAsked ? then : '',
      access:
        isAsked && (lists || !isAmong(now, editors)) ? 'changed' : email === '' ? 'noEmail' : isAmong(email, editors) ? 'editor' : 'none',
      refused: '',
      tabs: tabs.filter(({ about }) => about.rater === id).map(({ title, sheetId }) => ({ title, link: services.linkTo(sheetId) })),
    };
  });
}
