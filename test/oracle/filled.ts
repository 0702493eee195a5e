// A review on the headless host, filled in by everybody: what is typed where, and History before it.
import type { Review, Subject } from '../../src/arrangement/review';
import type { Plan } from '../../src/plans/plan';
import type { Tab } from '../../src/workbook/tab';
import type { Host } from '../local/open';
import { sheetIdOf } from '../workbook/table-book';
import { type Card, cardsOf, type Indicator, known, type Role } from './cards';
import { cellFor, KINDS, type Kind } from './people';
import { type Cell, type Row, read, type Score } from './points';
import { randomFor } from './random';
import { exact, HUNDRED, larger, over, type Rational, sum, times } from './rational';

/** Cells by mark, by row from the first, of a tab. */
export type Entry<T extends TabToFill = Tab> = {
  readonly tab: T;
  readonly row: number;
  readonly mark: string;
  readonly cell: number | string | boolean;
};

/** What of a tab tells what is typed on it. */
export type TabToFill = Pick<Tab, 'key' | 'kind' | 'marks'>;
/** How somebody is scored. `seed`: alike for those who are scored alike; its length chooses the edge of `edge`. */
export type Kinds = ReadonlyMap<string, { readonly seed: string; readonly kind: Kind }>;

type Filled<T extends TabToFill = Tab> = Scored & {
  readonly kindOf: (subject: Subject) => Kind;
  readonly entries: readonly Entry<T>[];
};

/** What was typed, as the oracle reads it. */
export type Scored = {
  readonly cards: ReadonlyMap<string, Card>;
  /** What one rater typed for one subject, `self` for who scores themself. */
  readonly rowOf: (rater: string, subject: Subject) => Row;
  /** What came in without names for one subject; undefined where nobody is to be asked. */
  readonly answersOf: (role: Role, subject: Subject) => Score | undefined;
};

/** `kinds`: by ID; by place where left out. */
export function fill<T extends TabToFill>(
  name: string,
  review: Review,
  tabs: readonly T[],
  kinds: Kinds = kindsOf(review.subjects),
): Filled<T> {
  const { plan, cycle } = review.ready;
  const cards = new Map(cardsOf(plan, cycle).map((card) => [card.id, card]));
  const edges = edgesIn(plan);
  const typed = new Map<string, Cell>();
  const entries: Entry<T>[] = [];
  const put = (entry: Omit<Entry<T>, 'cell'>, cell: Cell): void => {
    if (cell !== undefined) entries.push({ ...entry, cell });
  };
  for (const tab of tabs) {
    const [kind, n = ''] = tab.key.split(':');
    const sheet = sheetFor(review, kind, Number(n));
    if (!sheet) continue;
    const indicators = (cards.get(sheet.card)?.dimensions ?? []).flatMap((each) => each.indicators);
    for (const [row, subject] of sheet.subjects.entries()) {
      const { seed, kind: own } = kinds.get(subject.id) ?? { seed: '', kind: 'any' };
      for (const { on, value: mark } of tab.marks) {
        const [, role, key] = /^(rated|input|second|target):(.+)$/.exec(mark) ?? [];
        const indicator = indicators.find((each) => each.key === key);
        if (on !== 'column' || !role || !indicator) continue;
        const place = role === 'target' ? '' : placeOf(sheet.rater, subject);
        const random = randomFor([name, seed, place, mark].join('|'));
        const edge = edges[[...seed].length % edges.length] ?? 90;
        const cell = cellFor(own, indicator, role, edge, random, review.options.language);
        typed.set([role === 'target' ? '' : sheet.rater, subject.id, role === 'rated' ? `input:${key}` : mark].join('|'), cell);
        put({ tab, row, mark }, cell);
      }
    }
  }
  const dispatch = dispatchFor(name, tabs, plan);
  const peers = peersFor(name, review, tabs, cards, ({ id }) => ['any', 'gaps'].includes(kinds.get(id)?.kind ?? ''));
  return {
    cards,
    kindOf: ({ id }) => kinds.get(id)?.kind ?? 'any',
    rowOf: (rater, { id }) => {
      const at = (who: string, role: string) => (indicator: Indicator) => typed.get([who, id, `${role}:${indicator.key}`].join('|'));
      const input = at(rater, 'input');
      return {
        input: (indicator) => (indicator.recorded ? dispatch.recorded[indicator.recorded] : input(indicator)),
        second: at(rater, 'second'),
        target: at('', 'target'),
      };
    },
    answersOf: peers.answersOf,
    entries: [...entries, ...dispatch.entries, ...peers.entries],
  };
}

/** Types all of it at once, as people do: what is a number as a number, the rest as text. */
export async function type(host: Host, entries: readonly Entry[]): Promise<void> {
  const requests = entries.map(({ tab, row, mark, cell }) => {
    const column = tab.marks.find(({ on, value }) => on === 'column' && value === mark)?.at;
    if (column === undefined) throw new Error(`${tab.key} has no ${mark}`);
    const value =
      typeof cell === 'number' ? { numberValue: cell } : typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell };
    return {
      updateCells: {
        start: { sheetId: sheetIdOf(host, tab), rowIndex: tab.frozen.rows + row, columnIndex: column },
        rows: [{ values: [{ userEnteredValue: value }] }],
        fields: 'userEnteredValue',
      },
    };
  });
  if (requests.length > 0) await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
}

function sheetFor({ raterTabs, ready, subjects }: Review, kind: string | undefined, n: number) {
  if (kind === 'self') {
    const card = ready.cards[n]?.id ?? '';
    return { rater: 'self', card, subjects: subjects.filter((each) => each.card.id === card) };
  }
  const tab = kind === 'score' ? raterTabs[n] : undefined;
  return tab && { rater: String(tab.rater.id), card: tab.card.id, subjects: tab.subjects };
}

/** The roles and places of a rater towards somebody: twins are rated alike by whoever stands in the same place. */
const placeOf = (rater: string, { raters }: Subject): string =>
  rater === 'self'
    ? rater
    : Object.entries(raters)
        .flatMap(([role, ids]) => ids.flatMap((id, n) => (id === rater ? [`${role}${n}`] : [])))
        .join('+');

function kindsOf(subjects: readonly Subject[]): Kinds {
  const last = new Map<string, { readonly seed: string; readonly kind: Kind }>();
  return new Map(
    subjects.map(({ id, card }, n) => {
      const wanted = KINDS[n % KINDS.length] ?? 'any';
      const twin = wanted === 'twin' ? last.get(card.id) : undefined;
      const own = twin ?? { seed: id.padEnd(id.length + n, '.'), kind: wanted === 'twin' ? 'any' : wanted };
      last.set(card.id, own);
      return [id, own];
    }),
  );
}

/** Every score at which a grade begins; 90 where a plan has none. */
function edgesIn({ grades }: Plan): readonly number[] {
  const own = (known(grades.own) ?? []).flatMap(([, edge]) => (edge === null ? [] : [edge]));
  const stated = grades.list.flatMap(({ from, to }) => [from, to].flatMap((edge) => (edge ? [known(edge.at) ?? 0] : [])));
  const all = [...own, ...(known(grades.cutoffs) ?? []), ...stated];
  return all.length > 0 ? all : [90];
}

type Recorded = Readonly<Record<'within' | 'longest', Cell>>;

/** Ten days of orders; some are excepted from the usual limit, of one nobody counted what was sent in time. */
function dispatchFor<T extends TabToFill>(
  name: string,
  tabs: readonly T[],
  plan: Plan,
): { readonly recorded: Recorded; readonly entries: readonly Entry<T>[] } {
  const tab = tabs.find(({ kind }) => kind === 'dispatch');
  if (!tab) return { recorded: { within: undefined, longest: undefined }, entries: [] };
  const random = randomFor(`${name}|dispatch`);
  const days = Array.from({ length: 10 }, (_, n) => {
    const orders = 50 + random.below(300);
    return { orders, within: n === 7 ? undefined : orders - random.below(30), longest: 20 + random.below(25), except: n % 4 === 3 };
  });
  const lifted = known(plan.decisions.find(({ id }) => id === 'exceptionLimit')?.value) === 'both';
  const usual = days.filter(({ except, within }) => !except && within !== undefined);
  const percent = over(times(HUNDRED, sum(usual.map(({ within }) => exact(within ?? 0)))), sum(usual.map(({ orders }) => exact(orders))));
  const longest = days.filter(({ except }) => !(lifted && except)).map(({ longest: hours }) => exact(hours));
  return {
    recorded: { within: asCell(percent), longest: asCell(longest.reduce(larger)) },
    entries: days.flatMap((day, row) =>
      Object.entries(day).flatMap(([mark, cell]) => (cell === undefined ? [] : [{ tab, row, mark, cell }])),
    ),
  };
}

/** To twelve decimals: what a sheet holds. */
const asCell = ({ n, d }: Rational): number => Number(n) / Number(d);

/** `mayLack`: whose answers may be too few. */
function peersFor<T extends TabToFill>(
  name: string,
  review: Review,
  tabs: readonly T[],
  cards: ReadonlyMap<string, Card>,
  mayLack: (subject: Subject) => boolean,
) {
  const tab = tabs.find(({ kind }) => kind === 'peers');
  const answers = new Map<string, Score>();
  const entries: Entry<T>[] = [];
  const team = (id: string | undefined): number =>
    review.people.filter(({ manager, status }) => manager === id && status !== 'left').length;
  const around = ({ from, least }: Role, { person }: Subject): boolean => {
    if (!person) return true;
    if (from === 'reports') return team(person.id) >= least;
    return from !== 'peers' || (person.manager !== undefined && team(person.manager) - 1 >= least);
  };
  for (const [row, subject] of review.subjects.entries()) {
    for (const role of cards.get(subject.card.id)?.roles ?? []) {
      if (!tab || role.via === 'tab' || !around(role, subject)) continue;
      const random = randomFor([name, subject.id, role.id].join('|'));
      const few = random.next() < 0.3 && mayLack(subject);
      const given = few ? role.least - 1 : role.least + random.below(3);
      const points = Array.from({ length: given }, (_, n): Cell => (n > 0 && random.next() < 0.06 ? 'N/A' : 60 + random.below(801) / 20));
      if (role.via === 'ballots') {
        const places = tab.marks.filter(({ value }) => value.endsWith(`:${role.id}`) && /^\d+:/.test(value)).length;
        const own = points.slice(0, places);
        for (const [n, cell] of own.entries()) if (cell !== undefined) entries.push({ tab, row, mark: `${n + 1}:${role.id}`, cell });
        const numbers = own.map(read).filter((each) => typeof each !== 'string');
        answers.set(`${role.id}|${subject.id}`, numbers.length < role.least ? 'blank' : over(sum(numbers), exact(numbers.length)));
      } else {
        const mean = 60 + random.below(801) / 20;
        entries.push({ tab, row, mark: `answers:${role.id}`, cell: given }, { tab, row, mark: `counted:${role.id}`, cell: mean });
        answers.set(`${role.id}|${subject.id}`, given < role.least ? 'blank' : exact(mean));
      }
    }
  }
  return { entries, answersOf: (role: Role, { id }: Subject): Score | undefined => answers.get(`${role.id}|${id}`) };
}
