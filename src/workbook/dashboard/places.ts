// Where things stand on the Dashboard: figures, charts and tables in sight, and beside them, hidden, what they are drawn from.
import { groupBy } from '../../plans/groups';
import { knownValue } from '../../plans/value';
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import { gradeWidth } from '../grade-cells';
import { gradeName } from '../grade-words';
import { inWords, type Making } from '../making';
import { type Source, sourcesOf } from '../sources';

/** Title, figures, their labels, a gap; charts from there on; tables and the last chart. */
export const [TITLE, FIGURES, LABELS, CHARTS, TABLES] = [0, 1, 2, 4, 17] as const;
/** The columns of the six figures, and the first of the tables. */
export const FIGURE_COLUMNS = [1, 3, 5, 8, 10, 12] as const;
export const TABLE = 8;
/** What is hidden has its headings here; charts read them too. */
export const [HEADS, FIRST] = [4, 5] as const;
/** Columns in sight, with margins; and what those of the tables can spare for long names of grades. */
const WIDTHS = [24, 104, 100, 84, 96, 88, 96, 24, 136, 76, 84, 116, 128, 24] as const;
const SPARE: readonly number[] = [22, 32, 14, 44];
/** The most bars a chart has room for. */
export const [MOST_RATERS, MOST_DEPARTMENTS] = [14, 14] as const;

/** Hidden tables and how many columns each has. Sorted ones spill from their heading. */
const HIDDEN = {
  /** rater, tab, name, done, all: a row a score or self tab */
  progress: 5,
  /** name, done, mean, against all, same people, order, left, share done */
  raters: 8,
  /** the first six of those, furthest from the others first */
  ranked: 6,
  /** name, done, left, share done: least done first */
  lagging: 4,
  /** name, label, mean, order */
  departments: 4,
  /** label, mean, order: highest first */
  leading: 3,
  /** label, people, limit in heads, that in words, its number, that number if it is no percent, the limit in people unrounded */
  grades: 7,
} as const;
export type Hidden = keyof typeof HIDDEN;

/** Whoever fills in tabs: a rater, or all who score themselves on one. `rows`: places in `progress`. */
export type BoardRater = { readonly name: string; readonly isSelf: boolean; readonly rows: readonly number[] };

export type DashboardPlaces = {
  readonly sources: readonly Source[];
  readonly raters: readonly BoardRater[];
  readonly departments: readonly string[];
  /** Whether departments are reviewed beside people. */
  readonly mixed: boolean;
  /** How many grades have one: the first rows of the table of grades. */
  readonly limits: number;
  /** Rows of the table of grades; 0 without grades. */
  readonly graded: number;
  /** The heading of the raters' table, and how many it shows. */
  readonly ratersAt: number;
  readonly shown: number;
  /** Whether anybody is scored by two raters, who can be compared. */
  readonly compared: boolean;
  readonly rows: number;
  /** Of the columns in sight. */
  readonly widths: readonly number[];
  readonly columns: number;
  readonly at: (table: Hidden, column?: number) => number;
  /** How many rows a hidden table has. */
  readonly length: (table: Hidden) => number;
};

/** A chart's bins where a plan has no grades. */
export const BINS = 10;

export function dashboardPlaces(making: Making): DashboardPlaces {
  const { ready, subjects } = making.review;
  const sources = sourcesOf(making);
  const raters = ratersOf(making, sources);
  const mixed = new Set(subjects.map(({ card }) => card.subject)).size > 1;
  const departments = [...new Set(subjects.flatMap(({ department, person }) => (mixed && !person ? [] : [department])))];
  const limits = ready.quotas.length;
  const names = new Set([
    ...ready.quotas.map(([grade]) => gradeName(making, grade)),
    ...ready.grades.map(({ name }) => inWords(making, name)),
  ]);
  // a hole between grades is a row of its own: it borrows no neighbour's place
  const hole = Number(knownValue(ready.plan.grades.gap) === '—');
  const graded = ready.quotas.length > 0 ? names.size : ready.grades.length > 0 ? ready.grades.length + hole : 0;
  const ratersAt = graded > 0 ? TABLES + graded + 2 : TABLES;
  const people = raters.filter(({ isSelf }) => !isSelf).length;
  const shown = Math.min(people, Math.max(5, 29 - ratersAt));
  const lengths: Readonly<Record<Hidden, number>> = {
    progress: sources.length,
    raters: raters.length,
    ranked: raters.length,
    lagging: raters.length,
    departments: departments.length,
    leading: departments.length,
    grades: limits || ready.grades.length + hole * Number(ready.grades.length > 0) || BINS,
  };
  const tables = Object.keys(HIDDEN) as Hidden[]; // the keys of a literal
  const first = (table: Hidden): number =>
    tables.slice(0, tables.indexOf(table)).reduce<number>((sum, each) => sum + HIDDEN[each], WIDTHS.length);
  return {
    sources,
    raters,
    departments,
    mixed,
    limits,
    graded,
    ratersAt,
    shown,
    compared: subjects.some((subject) => new Set(Object.values(subject.raters).flat()).size > 1),
    rows: Math.max(32, ratersAt + shown + 3, FIRST + Math.max(...Object.values(lengths)) + 1),
    widths: widthsFor(making),
    columns: WIDTHS.length + Object.values(HIDDEN).reduce<number>((sum, each) => sum + each, 0),
    at: (table, column = 0) => first(table) + column,
    length: (table) => lengths[table],
  };
}

/** The names of grades stand in one line: what they lack the columns beside them give, each its part. */
function widthsFor(making: Making): readonly number[] {
  const all = SPARE.reduce((sum, each) => sum + each, 0);
  const lacking = Math.max(0, Math.min(all, gradeWidth(making) - WIDTHS[TABLE]));
  const given = SPARE.map((each) => Math.floor((each * lacking) / all));
  const taken = given.reduce((sum, each) => sum + each, 0);
  return WIDTHS.map((width, n) => (n === TABLE ? width + taken : width - (given[n - TABLE - 1] ?? 0)));
}

/** A cell of the table of grades as other tabs name it: a column from 0; -1 is the limit in heads. */
export function tableCell(making: Making, { at }: DashboardPlaces, n: number, column: number): Fx {
  const place = column < 0 ? area(FIRST + n, at('grades', 3)) : area(TABLES + 1 + n, TABLE + column);
  return fx.elsewhere(making.title('dashboard'), place);
}

/** The cells of a hidden table's column. */
export const hiddenCells = ({ at, length }: DashboardPlaces, table: Hidden, from: number, to = from): Fx =>
  fx.cells(area(FIRST, at(table, from), Math.max(1, length(table)), to - from + 1));

/** A rater once, with all their tabs, in the tabs' order; two of one name are told apart. */
function ratersOf(making: Making, sources: readonly Source[]): readonly BoardRater[] {
  const own = groupBy([...sources.entries()], ([, { rater, key }]) => rater?.id ?? key);
  const namesakes = groupBy(
    [...own.values()].flatMap(([first]) => first?.[1].rater ?? []),
    ({ name }) => name,
  );
  return [...own.values()].map((tabs): BoardRater => {
    const rows = tabs.map(([n]) => n);
    const source = tabs[0]?.[1];
    const rater = source?.rater;
    if (!rater) return { name: source ? making.called(source.key) : '', isSelf: true, rows };
    const several = (namesakes.get(rater.name)?.length ?? 0) > 1;
    return { name: several ? `${rater.name} (${rater.id})` : rater.name, isSelf: false, rows };
  });
}
