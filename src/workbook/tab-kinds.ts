// Every kind of tab, in the order in which a workbook has them, with all that is known of it but how it is made.
import type { adjustments } from '../i18n/en/adjustments';
import type { process } from '../i18n/en/process';
import type { records } from '../i18n/en/records';
import type { score } from '../i18n/en/score';
import type { summary } from '../i18n/en/summary';

/** For whom a tab is. */
export type Readers = 'everyone' | 'managers' | 'staff' | 'hr';

/** A heading, by its table of texts and its key in it. */
export type Heading =
  | readonly ['score', keyof typeof score]
  | readonly ['summary', keyof typeof summary]
  | readonly ['process', keyof typeof process]
  | readonly ['records', keyof typeof records]
  | readonly ['adjustments', keyof typeof adjustments];

type Facts = {
  /** Tabs of one use share a colour: what all read, what people fill in, what HR reads, what is kept. */
  readonly use: 'read' | 'filled' | 'results' | 'kept';
  readonly readers: Readers;
  /** What is said of it before it is made: a sentence of the preview. */
  readonly about: 'guide' | 'plan' | 'roster' | 'fill' | 'computed' | 'record' | 'append';
  /** It serves all reviews of a workbook: made by the first, used by the next. */
  readonly shared?: true;
  /** A review may have several, each with a number. */
  readonly several?: true;
  /** Others than HR have cells of their own there. */
  readonly given?: true;
  /** Its rows are read back from the workbook. */
  readonly isRead?: true;
  /** Its columns that reading back cannot do without, each by its mark; without the first no row can be told from another. */
  readonly needed?: Readonly<Record<string, Heading>>;
  /** More of its columns that results are read from or written to, each by its mark, where the tab has a column of that heading. */
  readonly headed?: Readonly<Record<string, Heading>>;
  /** Its columns that formulas of all reviews read, each by a name of its own: one put in between moves none. */
  readonly names?: readonly string[];
};

const SCORED = {
  id: ['score', 'id'],
  weighted: ['score', 'weighted'],
  comment: ['score', 'comment'],
  left: ['score', 'left'],
  done: ['score', 'tick'],
} as const;

export const TAB_KINDS = {
  guide: { use: 'read', readers: 'everyone', about: 'guide' },
  plan: { use: 'read', readers: 'hr', about: 'plan' },
  people: { use: 'read', readers: 'hr', about: 'roster', shared: true },
  score: { use: 'filled', readers: 'managers', about: 'fill', several: true, given: true, isRead: true, needed: SCORED },
  self: { use: 'filled', readers: 'staff', about: 'fill', several: true, given: true, isRead: true, needed: SCORED },
  dispatch: {
    use: 'filled',
    readers: 'managers',
    about: 'fill',
    given: true,
    needed: { orders: ['process', 'orders'], longest: ['process', 'longest'] },
  },
  peers: { use: 'filled', readers: 'hr', about: 'fill', isRead: true, needed: { id: ['score', 'id'] } },
  comments: {
    use: 'filled',
    readers: 'managers',
    about: 'fill',
    given: true,
    isRead: true,
    needed: { id: ['score', 'id'], left: ['score', 'left'] },
  },
  survey: { use: 'filled', readers: 'staff', about: 'fill', given: true },
  summary: {
    use: 'results',
    readers: 'hr',
    about: 'computed',
    isRead: true,
    needed: { id: ['score', 'id'], final: ['summary', 'final'] },
    headed: {
      ...{ name: ['summary', 'name'], department: ['summary', 'department'], group: ['summary', 'group'] },
      ...{ grade: ['summary', 'grade'], outcome: ['summary', 'outcome'], bonus: ['summary', 'bonus'] },
    },
  },
  dashboard: { use: 'results', readers: 'hr', about: 'computed' },
  adjustments: {
    use: 'kept',
    readers: 'hr',
    about: 'record',
    needed: { n: ['adjustments', 'n'], id: ['score', 'id'] },
    headed: {
      ...{ from: ['adjustments', 'from'], to: ['adjustments', 'to'], toGrade: ['adjustments', 'toGrade'], why: ['adjustments', 'why'] },
      ...{ source: ['adjustments', 'source'], by: ['adjustments', 'by'], on: ['adjustments', 'on'], state: ['records', 'state'] },
    },
  },
  stages: {
    use: 'kept',
    readers: 'hr',
    about: 'record',
    given: true,
    isRead: true,
    needed: { n: ['process', 'place'], stage: ['process', 'stage'], on: ['process', 'on'] },
  },
  interviews: { use: 'kept', readers: 'hr', about: 'record', headed: { id: ['score', 'id'], state: ['records', 'state'] } },
  appeals: {
    use: 'kept',
    readers: 'hr',
    about: 'record',
    needed: { old: ['records', 'oldScore'], new: ['records', 'newScore'] },
    headed: { id: ['score', 'id'], outcome: ['records', 'outcome'], state: ['records', 'state'] },
  },
  evaluation: { use: 'kept', readers: 'hr', about: 'record' },
  holidays: {
    use: 'kept',
    readers: 'hr',
    about: 'record',
    shared: true,
    names: ['off', 'worked'],
    needed: { date: ['process', 'date'], kind: ['process', 'holidayKind'] },
  },
  plans: { use: 'kept', readers: 'hr', about: 'append', shared: true },
  history: {
    use: 'kept',
    readers: 'hr',
    about: 'append',
    shared: true,
    names: ['folded', 'of', 'scores', 'grades', 'who', 'words'],
    needed: { key: ['records', 'key'], score: ['records', 'score'] },
    headed: {
      ...{ id: ['score', 'id'], name: ['score', 'name'], department: ['records', 'department'], plan: ['records', 'planTitle'] },
      ...{ period: ['records', 'period'], card: ['records', 'card'], grade: ['score', 'grade'], outcome: ['records', 'follows'] },
      ...{ bonus: ['records', 'bonus'], counted: ['records', 'countsIn'], closed: ['records', 'closed'], by: ['records', 'closedBy'] },
    },
  },
  log: { use: 'kept', readers: 'hr', about: 'append', shared: true, names: ['id', 'state'] },
} as const satisfies Readonly<Record<string, Facts>>;

export type TabKind = keyof typeof TAB_KINDS;

/** The kinds for which a fact holds. */
type KindsWith<F extends keyof Facts> = { [K in TabKind]: (typeof TAB_KINDS)[K] extends Readonly<Record<F, true>> ? K : never }[TabKind];
type Several = KindsWith<'several'>;
export type SharedKey = KindsWith<'shared'>;

/** `guide`, `plan`, `score:0`, `self:1` …: the kind, and a number where a review has several. */
export type TabKey = Exclude<TabKind, Several> | `${Several}:${number}`;

export const KINDS = Object.keys(TAB_KINDS) as readonly TabKind[];

export const factsOf = (kind: TabKind): Facts => TAB_KINDS[kind];

export const SHARED = KINDS.filter((kind): kind is SharedKey => factsOf(kind).shared === true);
export const isShared = (key: TabKey): key is SharedKey => SHARED.some((each) => each === key);

/** The key of the nth of several, or of the only one. */
export const keyOf = (kind: TabKind, n: number): TabKey => (factsOf(kind).several ? `${kind}:${n}` : kind) as TabKey;

type KeyParts = { readonly kind: TabKind; readonly n: number };

/** A key's kind and number; undefined for what is no key, as metadata may hold anything. */
export function parseKey(key: TabKey): KeyParts;
export function parseKey(key: string): KeyParts | undefined;
export function parseKey(key: string): KeyParts | undefined {
  const [word = '', number] = key.split(':');
  const kind = KINDS.find((each) => each === word);
  if (kind === undefined || (number !== undefined) !== (factsOf(kind).several === true)) return undefined;
  return number === undefined || /^\d+$/.test(number) ? { kind, n: Number(number ?? 0) } : undefined;
}

export const isKey = (key: string): key is TabKey => parseKey(key) !== undefined;

/** The full names of such columns. */
export const sharedNames = (kind: TabKind): readonly string[] => (factsOf(kind).names ?? []).map((column) => `ST_${kind}_${column}`);
