// Who rates whom: people to cards, roles to raters, and raters to tabs. What cannot be arranged is a finding, not a guess.
import type { Language } from '../i18n/languages';
import { isRatedFromAbove, topOf } from '../plans/at-the-top';
import { cardOf } from '../plans/card-of';
import { dueDay } from '../plans/due';
import { type Finding, joined } from '../plans/finding';
import { foldId } from '../plans/fold-id';
import { groupBy } from '../plans/groups';
import { periodKey } from '../plans/period';
import type { Person, PersonId } from '../plans/person';
import { isPosition } from '../plans/position';
import type { ReadyPlan } from '../plans/ready';
import type { ReadyCard, ReadyDimension, ReadyRater } from '../plans/ready-cards';
import { asOnRoster } from './as-on-roster';
import { asideOf, datingOf, type Options, type RaterTab, type Review, type Subject } from './review';
import { arrangementSentence } from './sentences';

type Arranged = { readonly review: Review; readonly findings: readonly Finding[] };

/** Whether these dimensions fit one tab: whoever lays the tabs out knows how wide they are. */
type IsOnePage = (dimensions: readonly ReadyDimension[], wording: { readonly language: Language; readonly full: number }) => boolean;

export function arrange(
  ready: ReadyPlan,
  people: readonly Person[],
  chosen: Options,
  created: Review['created'],
  isOnePage: IsOnePage,
): Arranged {
  const findings: Finding[] = [];
  const options = asOnRoster(chosen, people);
  const byId = new Map(people.map((person) => [person.id, person]));
  const context: Context = {
    ready,
    people,
    options,
    byId,
    named: namedIn(ready, people, options),
    note: (finding) => findings.push(finding),
    isOnePage: (dimensions) => isOnePage(dimensions, { language: options.language, full: ready.full }),
  };
  checkNamed(context);
  checkAside(context);
  checkDue(context);
  const subjects = [...peopleSubjects(context), ...departmentSubjects(context)];
  if (subjects.length === 0) findings.push({ level: 'problem', path: 'people', sentence: arrangementSentence('nobody') });
  checkWidth(context, subjects);
  checkTwoRoles(context, subjects);
  const id = `${ready.plan.id}:${periodKey(options.period)}`;
  return { review: { id, ready, options, people, subjects, raterTabs: raterTabs(context, subjects), created }, findings };
}

type Context = {
  readonly ready: ReadyPlan;
  readonly people: readonly Person[];
  readonly options: Options;
  readonly byId: ReadonlyMap<PersonId, Person>;
  /** Who holds each role that is named, the same for everybody: looked up once a review, not once a person. */
  readonly named: ReadonlyMap<ReadyRater, readonly PersonId[]>;
  readonly note: (finding: Finding) => void;
  readonly isOnePage: (dimensions: readonly ReadyDimension[]) => boolean;
};

/** Raters whom HR named must be there: a name that nobody answers to would leave a role, and its share, to the others in silence. */
function checkNamed({ ready, options, byId, note }: Context): void {
  const raters = new Map(ready.cards.flatMap((card) => card.raters.map((rater) => [rater.id, rater] as const)));
  for (const [role, ids] of Object.entries(options.named)) {
    for (const id of ids) {
      const person = byId.get(id);
      const values = { role: raters.get(role)?.title ?? role, id, name: person?.name ?? '' };
      if (!person) note({ level: 'problem', path: `named/${role}`, sentence: arrangementSentence('namedUnknown', values) });
      else if (person.status === 'left')
        note({ level: 'problem', path: `named/${role}`, sentence: arrangementSentence('namedLeft', values) });
    }
  }
}

/** Whoever is set aside and stands nowhere on the roster is reviewed in no case; HR may have meant somebody else. */
function checkAside({ options, byId, note }: Context): void {
  for (const id of asideOf(options).keys()) {
    if (!byId.has(id)) note({ level: 'warning', path: `aside/${id}`, sentence: arrangementSentence('asideUnknown', { id }) });
  }
}

/** Stages follow each other: one that is due before the one it comes after cannot be kept. */
function checkDue({ ready, options, note }: Context): void {
  const dating = datingOf({ ready, options });
  const dated = ready.stages.flatMap((stage) => {
    const day = dueDay(stage, dating);
    return day ? [{ title: stage.title, day }] : [];
  });
  for (const [n, { title, day }] of dated.entries()) {
    const before = dated.slice(0, n).find((each) => each.day > day);
    if (before) note({ level: 'warning', path: 'due', sentence: arrangementSentence('dueOrder', { stage: title, before: before.title }) });
  }
}

/** A dimension stands on one tab, whole: where its columns are more than a page has room for, that is said. */
function checkWidth({ ready, note, isOnePage }: Context, subjects: readonly Subject[]): void {
  for (const { id, title, dimensions } of ready.cards) {
    if (!subjects.some(({ card }) => card.id === id)) continue;
    for (const dimension of dimensions.filter((each) => !isOnePage([each]))) {
      const values = { card: title, dimension: dimension.title, count: String(dimension.indicators.length) };
      note({ level: 'warning', path: `card/${id}`, sentence: arrangementSentence('wide', values) });
    }
  }
}

/** One who counts in two roles towards the same people has both shares: said, where no decision of the plan speaks of it. */
function checkTwoRoles({ ready, byId, note }: Context, subjects: readonly Subject[]): void {
  if (ready.plan.decisions.some(({ id }) => id === 'doubleRole')) return;
  const found = new Map<string, { readonly rater: PersonId; readonly roles: readonly ReadyRater[]; count: number }>();
  for (const { card, raters } of subjects) {
    const counting = card.raters.filter(({ counts }) => counts);
    for (const rater of new Set(Object.values(raters).flat())) {
      const roles = counting.filter(({ id }) => raters[id]?.includes(rater));
      if (roles.length < 2) continue;
      const key = [rater, ...roles.map(({ id }) => id)].join('\n');
      const all = found.get(key) ?? { rater, roles, count: 0 };
      all.count += 1;
      found.set(key, all);
    }
  }
  for (const { rater, roles, count } of found.values()) {
    const values = {
      name: byId.get(rater)?.name ?? rater,
      id: rater,
      count: String(count),
      roles: joined(roles.map(({ title }) => title)),
    };
    note({ level: 'warning', path: 'people', sentence: arrangementSentence('twoRoles', values) });
  }
}

function peopleSubjects(context: Context): readonly Subject[] {
  const { ready, people, options, note } = context;
  const only = options.only && new Set(options.only);
  const aside = asideOf(options);
  const top = topOf(people);
  return people.flatMap((person) => {
    const found = cardOf(ready.plan, ready.cardsOf, person);
    const card = typeof found === 'string' ? undefined : ready.cards.find(({ id }) => id === found.id);
    if (!card || (only && !only.has(person.id)) || aside.has(person.id)) return [];
    const subject = { id: person.id, name: person.name, department: person.department, card, person };
    if (top.has(person.id) && isRatedFromAbove(card)) {
      note({
        level: 'warning',
        path: `row ${person.row}/manager`,
        sentence: arrangementSentence('atTheTop', { name: person.name, id: person.id }),
      });
      return [];
    }
    return [{ ...subject, raters: ratersOf(context, subject, (rater) => heldBy(context, rater, person)) }];
  });
}

/** A department is rated by those HR names, or by whoever its own people answer to. */
function departmentSubjects(context: Context): readonly Subject[] {
  const card = context.ready.cards.find(({ subject }) => subject === 'departments');
  if (!card) return [];
  const only = context.options.only && new Set(context.options.only);
  const present = context.people.filter(({ status, id }) => status !== 'left' && (!only || only.has(id)));
  const departments = groupBy(present, ({ department }) => department);
  departments.delete('');
  const ids = departmentIds(context, departments.size);
  return [...departments].map(([name, members], n) => {
    const inside = new Set(members.map(({ id }) => id));
    const above = (column: 'manager' | 'executive') =>
      members.map((member) => member[column]).find((id) => id !== undefined && !inside.has(id));
    const subject = { id: ids[n] ?? '', name, department: name, card, person: undefined };
    const holders = (rater: ReadyRater): readonly PersonId[] => {
      if (rater.from === 'named') return context.named.get(rater) ?? [];
      const found = above(rater.from === 'executive' ? 'executive' : 'manager') ?? above('executive') ?? above('manager');
      return found ? [found] : [];
    };
    return { ...subject, raters: ratersOf(context, subject, holders) };
  });
}

/** `D01`, `D02` … but for those that somebody on the roster bears, in whatever case: scores are found by ID. */
function departmentIds({ people }: Context, count: number): readonly string[] {
  const taken = new Set(people.map(({ id }) => foldId(id)));
  return Array.from({ length: count + taken.size }, (_, n) => `D${String(n + 1).padStart(2, '0')}`)
    .filter((id) => !taken.has(id))
    .slice(0, count);
}

type Bare = Pick<Subject, 'id' | 'name' | 'card' | 'person'>;

/** Each role's holders; a role that counts and that nobody holds is a problem, unless its share is spread. */
function ratersOf(context: Context, subject: Bare, holdersOf: (rater: ReadyRater) => readonly PersonId[]): Subject['raters'] {
  const all = subject.card.raters
    .filter(({ via, from }) => via === 'tab' && from !== 'self')
    .map((rater) => [rater, holdersOf(rater)] as const);
  const held = once(context, all);
  for (const [n, [rater, holders]] of held.entries()) {
    if (holders.length > 0 || !rater.counts || isSpread(context, rater)) continue;
    const emptied = (all[n]?.[1].length ?? 0) > 0; // whoever held it counts in another role, as HR decided
    const spread = emptied || (rater.from === 'executive' && isUnderTheTop(context, subject.person));
    context.note({
      level: spread ? 'warning' : 'problem',
      path: subject.person
        ? `row ${subject.person.row}/${rater.from === 'executive' ? 'executive' : 'manager'}`
        : `departments/${subject.id}`,
      sentence: arrangementSentence(emptied ? 'roleOnce' : spread ? 'roleSpread' : 'raterMissing', {
        name: subject.name,
        id: subject.id,
        role: rater.title,
      }),
    });
  }
  return Object.fromEntries(held.filter(([, holders]) => holders.length > 0).map(([rater, holders]) => [rater.id, holders]));
}

type Held = readonly (readonly [rater: ReadyRater, holders: readonly PersonId[]])[];

/** Whoever holds the role that HR decided on counts in that one alone: plan 1's superior on the committee. */
function once({ ready: { onceAs } }: Context, held: Held): Held {
  const kept = new Set(held.find(([{ id }]) => id === onceAs)?.[1]);
  return held.map(([rater, holders]) => [rater, rater.counts && rater.id !== onceAs ? holders.filter((id) => !kept.has(id)) : holders]);
}

/** Nobody stands between this person and the top: there can be no executive in charge. */
const isUnderTheTop = ({ byId }: Context, person: Person | undefined): boolean => {
  const manager = person?.manager && byId.get(person.manager);
  return manager !== undefined && manager.manager === undefined && manager.executive === undefined;
};

/**
 * Nobody rates themself: whoever would is left out (recusal). A rater who delegates is replaced by the delegate, but not in the delegate's
 * own row: whoever cannot be stood in for there rates it.
 */
function heldBy(context: Context, rater: ReadyRater, person: Person): readonly PersonId[] {
  const first =
    rater.from === 'named' ? (context.named.get(rater) ?? []) : [rater.from === 'executive' ? person.executive : person.manager];
  return [...new Set(first.map((id) => (id === undefined ? undefined : standIn(context, rater, id, person))))].filter(
    (id): id is PersonId => id !== undefined && id !== person.id,
  );
}

function standIn({ byId, ready }: Context, rater: ReadyRater, id: PersonId, reviewed: Person): PersonId | undefined {
  const delegate = byId.get(id)?.delegate;
  if (!delegate) return id;
  if (rater.delegable && ready.delegation === 'spread') return undefined;
  return delegate === reviewed.id ? id : delegate;
}

/** Whether the rater has handed over and the plan spreads the share. */
const isSpread = (context: Context, rater: ReadyRater): boolean =>
  rater.delegable && context.ready.delegation === 'spread' && (context.named.get(rater) ?? []).some((id) => context.byId.get(id)?.delegate);

/** Whom HR named for each role, else whoever has a position of the role. */
const namedIn = ({ cards }: ReadyPlan, people: readonly Person[], { named }: Options): Context['named'] =>
  new Map(cards.flatMap(({ raters }) => raters).map((rater) => [rater, chosen(named[rater.id]) ?? inPosition(people, rater)]));

const chosen = (ids: readonly PersonId[] | undefined): readonly PersonId[] | undefined =>
  ids && ids.length > 0 ? [...new Set(ids)] : undefined;

const inPosition = (people: readonly Person[], { positions }: ReadyRater): readonly PersonId[] =>
  positions.length === 0
    ? []
    : people.filter(({ position, status }) => status !== 'left' && isPosition(position, positions)).map(({ id }) => id);

/** One tab a rater, card and set of roles, raters in the order in which they first come, the widest share first. */
function raterTabs({ ready, byId, isOnePage }: Context, subjects: readonly Subject[]): readonly RaterTab[] {
  const tabs = new Map<string, { rater: Person; card: ReadyCard; roles: readonly ReadyRater[]; subjects: Subject[] }>();
  for (const subject of subjects) {
    const roles = new Map<PersonId, ReadyRater[]>();
    for (const rater of subject.card.raters) {
      for (const id of subject.raters[rater.id] ?? []) roles.set(id, [...(roles.get(id) ?? []), rater]);
    }
    for (const [id, held] of roles) {
      const rater = byId.get(id);
      if (!rater) continue;
      const key = [id, subject.card.id, ...held.map((each) => each.id)].join('\n');
      const tab = tabs.get(key);
      if (tab) tab.subjects.push(subject);
      else tabs.set(key, { rater, card: subject.card, roles: held, subjects: [subject] });
    }
  }
  const order = new Map([...byId.keys()].map((id, n) => [id, n]));
  const place = ({ rater }: { rater: Person }): number => order.get(rater.id) ?? 0;
  const parts = new Map(ready.cards.map(({ id, dimensions }) => [id, splitToFit(dimensions, isOnePage)]));
  return [...tabs.values()]
    .sort((a, b) => place(a) - place(b))
    .flatMap((tab) => (parts.get(tab.card.id) ?? []).map((dimensions) => ({ ...tab, dimensions })));
}

/** All dimensions on one tab where they fit a page, else as few tabs as hold them in their order. */
function splitToFit(dimensions: readonly ReadyDimension[], isOnePage: Context['isOnePage']): readonly (readonly ReadyDimension[])[] {
  const parts: ReadyDimension[][] = [[]];
  for (const dimension of dimensions) {
    const last = parts[parts.length - 1];
    if (last && (last.length === 0 || isOnePage([...last, dimension]))) last.push(dimension);
    else parts.push([dimension]);
  }
  return parts;
}
