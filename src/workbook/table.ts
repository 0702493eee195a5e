// Tabs that are one table: columns as data, and the small interpreter that lays them out. Peers, Comments and the records use it.
import type { Subject } from '../arrangement/review';
import { comma } from '../i18n/lists';
import type { ServerTexts } from '../i18n/texts';
import { periodTitle } from '../plans/period';
import type { StageId } from '../plans/plan';
import { type Area, area } from './area';
import { type Formula, type Fx, fx } from './formula/fx';
import { spill } from './formula-parts';
import { fontOf, type Look } from './looks';
import { inWords, type Making, type RangeName, wordsFor } from './making';
import { PAGE } from './page-width';
import { type Run, runsOf } from './runs';
import { dueLine } from './stage-dates';
import type { Block, Cell, Condition, Looks, Rule, Tab } from './tab';
import type { TabKey, TabKind } from './tab-kinds';
import { leastWidth, linesIn } from './text-size';

/** What any table's column says of itself. `Places`: by which its formulas find the others. */
export type ColumnOf<Places> = {
  readonly heading: string;
  readonly look: Look;
  readonly format?: string | undefined;
  readonly note?: string | undefined;
  /** A value in each row. */
  readonly cells?: readonly Cell[] | undefined;
  /** What spills from the last heading row: a calculation over other columns, each by its key. */
  readonly spill?: ((at: Places) => Fx) | undefined;
};

/** `Key`: of the columns of its tab. */
export type RecordColumn<Key extends string> = ColumnOf<At<Key>> & {
  /** The column's mark, by which others name it too. */
  readonly key: Key;
  /** At least: what its heading needs it gets. */
  readonly width: number;
  /** Neighbours of one group share a heading above theirs. */
  readonly group?: string | undefined;
  /** What stands under the heading, or is worked out there; then all columns have a row for it, and what spills is anchored there. */
  readonly under?: string | number | ((at: At<Key>) => Formula) | undefined;
  /** Neighbours that share one rule object are one area. */
  readonly rule?: RecordRule | undefined;
  readonly hidden?: true | undefined;
};
export type RecordRule = (place: Area) => Rule;

/** Where columns stand, by key. `to`: the last of a stretch. */
export type At<Key extends string> = {
  readonly rows: (key: Key, to?: Key) => Fx;
  /** The rows of several columns, each by its key: what MAP goes over. */
  readonly columns: <Own extends Key>(...keys: readonly Own[]) => Readonly<Record<Own, Fx>>;
  /** `$C5`, for conditions: the column stays, the row moves. */
  readonly cell: (key: Key) => Fx;
  /** `C5`, for conditions on several columns: both move. */
  readonly each: (key: Key) => Fx;
  /** `$C$4`: the last heading row, from which columns spill. */
  readonly head: (key: Key) => Fx;
  readonly place: (key: Key, to?: Key) => Area;
};

type Records<Key extends string> = {
  readonly key: TabKey;
  readonly kind: TabKind;
  readonly title: string;
  /** Right of the title: how much is done; under it when the first of these stages is due. */
  readonly done?: ((at: At<Key>) => Formula) | undefined;
  readonly due?: readonly StageId[] | undefined;
  readonly line: string;
  readonly hint: string;
  readonly columns: readonly RecordColumn<Key>[];
  readonly rows: number;
  readonly frozen: number;
  readonly conditions?: ((at: At<Key>) => readonly Condition[]) | undefined;
  readonly inputs?: ((at: At<Key>) => Tab['inputs']) | undefined;
  /** Columns that formulas elsewhere read by name: which, and the name. */
  readonly names?: readonly (readonly [column: Key, name: RangeName])[] | undefined;
};

const [TITLE, SUB, HINT, HEADS] = [0, 1, 2, 3] as const;
/** What stands right of the title needs so many pixels. */
const RIGHT = 250;

/** `Key`: its columns' keys. Formulas that ask for another do not compile; asked for one that this review has no column of, `at` throws. */
export function recordsTab<Key extends string>(making: Making, records: Records<Key>): Tab {
  const say = wordsFor(making, 'score');
  const { columns, frozen } = records;
  const grouped = columns.some(({ group }) => group !== undefined);
  const deep = columns.some(({ under }) => under !== undefined);
  const heading = HEADS + Number(grouped);
  const anchor = heading + Number(deep);
  const first = anchor + 1;
  const rows = Math.max(1, records.rows);
  const at = placesIn(columns, first, rows);
  const typed = columns.find(({ spill: calculation }) => !calculation)?.key;
  const shared = (by: (column: RecordColumn<Key>) => unknown) => runsOf(columns, by, frozen);
  // texts above the table run on over empty cells, but not off the grid: a narrow table gets a column without anything
  const own = columns.map(widthOf);
  const seen = own.map((width, n) => (columns[n]?.hidden ? 0 : width));
  const spare = PAGE - sumOf(seen);
  const filler = spare > 40 ? [spare] : [];
  const widths = [...own, ...filler];
  const right = rightOf([...seen, ...filler], frozen);
  const left = columns.findIndex(({ hidden }) => !hidden);
  const groups = grouped ? shared(({ group }) => group) : [];
  const row = (n: number, column: number, cells: readonly Cell[]): Block => ({ row: n, column, cells: [cells] });
  const top = dueLine(making, records.due ?? [], say('due', { day: '\0' }));
  const isPlain = (column: RecordColumn<Key>): boolean => column.under === undefined && !column.spill;
  return {
    key: records.key,
    kind: records.kind,
    title: making.title(records.key),
    rows: first + rows,
    columns: widths.length,
    frozen: { rows: first, columns: frozen },
    widths,
    hidden: columns.flatMap(({ hidden }, n) => (hidden ? [n] : [])),
    heights: [
      { row: TITLE, rows: 1, pixels: 34 },
      { row: SUB, rows: 2, pixels: 22 },
      ...(grouped ? [{ row: HEADS, rows: 1, pixels: 8 + 16 * groupLines(groups, seen) }] : []),
      { row: heading, rows: 1, pixels: Math.max(34, 6 + 14 * headingLines(columns, own)) },
      ...(deep ? [{ row: anchor, rows: 1, pixels: 20 }] : []),
    ],
    blocks: [
      row(TITLE, left, [records.title]),
      row(SUB, left, [records.line]),
      row(HINT, left, [records.hint]),
      ...(records.done ? [row(TITLE, right, [records.done(at)])] : []),
      ...(top ? [row(SUB, right, [top])] : []),
      ...groups.map(({ from, item }) => row(HEADS, from, [item.group ?? ''])),
      ...(deep
        ? [
            row(
              heading,
              0,
              columns.map((each) => each.heading),
            ),
          ]
        : []),
      row(
        anchor,
        0,
        columns.map(({ heading: words, under, spill: calculation }) => {
          if (typeof under === 'function') return under(at);
          const head = deep ? (under ?? '') : words;
          if (!calculation) return head;
          if (typed === undefined) throw new Error(`${records.kind}: every column is worked out`);
          return spill(head, calculation(at), at.rows(typed));
        }),
      ),
      ...shared(({ cells }) => cells !== undefined).flatMap(({ from, count, item }) =>
        item.cells ? [{ row: first, column: from, cells: rowsOf(columns.slice(from, from + count), rows) }] : [],
      ),
    ],
    looks: [
      { area: area(TITLE, left), look: 'title' },
      { area: area(SUB, left), look: 'sub' },
      { area: area(HINT, left), look: 'hint' },
      ...(records.done ? [{ area: area(TITLE, right), look: 'titleRight' } as const] : []),
      ...(top ? [{ area: area(SUB, right), look: 'subRight' } as const] : []),
      ...(grouped ? [{ area: area(HEADS, 0, 1, columns.length), look: 'dimension' } as const] : []),
      ...shared(({ look }) => /text|small|body/i.test(look)).map(
        ({ from, count, item }): Looks => ({
          area: area(heading, from, 1 + Number(deep), count),
          look: /text|small|body/i.test(item.look) ? 'indicatorLeft' : 'indicator',
        }),
      ),
      ...(deep
        ? shared(isPlain).flatMap(({ from, count, item }): readonly Looks[] =>
            isPlain(item) ? [] : [{ area: area(anchor, from, 1, count), look: 'points' }],
          )
        : []),
      ...columns.flatMap(({ under }, n): readonly Looks[] =>
        typeof under === 'function' ? [{ area: area(anchor, n), look: 'score', format: '0.0' }] : [],
      ),
      ...shared(({ look, format }) => `${look} ${format}`).map(
        ({ from, count, item: { look, format } }): Looks => ({ area: area(first, from, rows, count), look, format }),
      ),
    ],
    merges: [
      ...groups.filter(({ count }) => count > 1).map(({ from, count }) => area(HEADS, from, 1, count)),
      ...(deep ? columns.flatMap((column, n) => (isPlain(column) ? [area(heading, n, 2)] : [])) : []),
      ...[...(records.done ? [TITLE] : []), ...(top ? [SUB] : [])]
        .map((n) => area(n, right, 1, widths.length - right))
        .filter((each) => each.columns > 1),
    ],
    notes: columns.flatMap(({ note }, column) => (note ? [{ row: heading, column, text: note }] : [])),
    rules: shared(({ rule }) => rule).flatMap(({ from, count, item: { rule } }) => (rule ? [rule(area(first, from, rows, count))] : [])),
    conditions: records.conditions?.(at) ?? [],
    inputs: records.inputs?.(at) ?? [],
    names: (records.names ?? []).map(([column, name]) => ({ name: making.name(name), area: at.place(column) })),
    marks: [{ on: 'row', at: anchor, value: 'anchor' }, ...columns.map(({ key }, n) => ({ on: 'column', at: n, value: key }) as const)],
    charts: [],
  };
}

function placesIn<Key extends string>(columns: readonly RecordColumn<Key>[], first: number, rows: number): At<Key> {
  const find = (key: Key): number => {
    const found = columns.findIndex((column) => column.key === key);
    if (found < 0) throw new Error(`no column ${key} among ${columns.map((column) => column.key).join(', ')}`);
    return found;
  };
  const place = (key: Key, to = key): Area => area(first, find(key), rows, find(to) - find(key) + 1);
  return {
    place,
    rows: (key, to) => fx.cells(place(key, to)),
    columns: <Own extends Key>(...keys: readonly Own[]) =>
      Object.fromEntries(keys.map((key) => [key, fx.cells(place(key))])) as Record<Own, Fx>, // a range for each
    cell: (key) => fx.inRow(find(key), first),
    each: (key) => fx.cells(area(first, find(key))),
    head: (key) => fx.cells(area(first - 1, find(key)), true),
  };
}

/** In headings of at most so many lines no word is broken. */
const MOST_LINES = 3;
const widthOf = ({ width, heading, hidden }: RecordColumn<string>): number =>
  hidden ? width : Math.max(width, leastWidth(heading, MOST_LINES, fontOf('indicator')));

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const headingLines = (columns: readonly RecordColumn<string>[], widths: readonly number[]): number =>
  Math.max(1, ...columns.map(({ heading, hidden }, n) => (hidden ? 1 : linesIn(heading, widths[n] ?? 0, fontOf('indicator')))));

const groupLines = (groups: readonly Run<RecordColumn<string>>[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...groups.map(({ from, count, item }) => linesIn(item.group ?? '', sumOf(widths.slice(from, from + count)), fontOf('dimension'))),
  );

const rowsOf = (columns: readonly RecordColumn<string>[], rows: number): readonly (readonly Cell[])[] =>
  Array.from({ length: rows }, (_, n) => columns.map(({ cells }) => cells?.[n] ?? null));

/** The first of the last columns that are wide enough together; a hidden one has no width. */
function rightOf(widths: readonly number[], frozen: number): number {
  let width = 0;
  let n = widths.length;
  while (n > frozen && width < RIGHT) width += widths[--n] ?? 0;
  return n;
}

/** `Comments · 2026 half-year`; tabs that serve all reviews bear their name alone. */
export function headOf(making: Making, kind: keyof ServerTexts['tabs'], ofPeriod = true): string {
  const what = wordsFor(making, 'tabs')(kind);
  const period = inWords(making, periodTitle(making.review.options.period));
  return ofPeriod ? wordsFor(making, 'score')('head', { what, period }) : what;
}

/** The line under the title; a draft is marked. */
export const lineOf = (making: Making, line: string): string =>
  `${making.review.ready.plan.draft ? wordsFor(making, 'score')('draft') : ''}${line}`;

/** Names one after the other. */
export const listed = ({ language }: Making, names: readonly string[]): string => names.join(comma(language));

/** Whom comments and interviews are about: the people reviewed, or where there are none the departments. */
export function reviewed({ review }: Pick<Making, 'review'>): readonly Subject[] {
  const people = review.subjects.filter(({ person }) => person);
  return people.length > 0 ? people : review.subjects;
}

/** Of those, whom the Comments tab is about: the plan may want its boxes written for some cards alone. */
export const commented = ({ review }: Pick<Making, 'review'>): readonly Subject[] =>
  review.ready.boxes.length > 0 ? reviewed({ review }).filter(({ card }) => review.ready.boxesFor?.includes(card.id) ?? true) : [];

/** ID and name, as on every table of people; both frozen. */
export const idAndName = (making: Making, subjects: readonly Subject[], group?: string): readonly RecordColumn<'id' | 'name'>[] => [
  { key: 'id', heading: wordsFor(making, 'score')('id'), width: 52, look: 'lockedCenter', cells: subjects.map(({ id }) => id), group },
  {
    key: 'name',
    heading: wordsFor(making, 'score')('name'),
    width: 104,
    look: 'lockedText',
    cells: subjects.map(({ name }) => name),
    group,
  },
];

export const dateRule =
  (message: string): RecordRule =>
  (place) => ({ area: place, kind: 'date', strict: true, message });
export const listRule =
  (values: readonly string[]): RecordRule =>
  (place) => ({ area: place, kind: 'list', strict: true, message: values.join(' / '), values });
export const tickRule =
  (message: string): RecordRule =>
  (place) => ({ area: place, kind: 'tick', strict: true, message });

/** Whether a row's state is one of these words, for conditions. */
export const isState = (at: At<'state'>, ...words: readonly string[]): Fx => fx.OR(...words.map((word) => fx.eq(at.cell('state'), word)));

/** What a day is in a formula, also where a blank comes as 0. */
export const isSerialDay = (cell: Fx): Fx => fx.AND(fx.ISNUMBER(cell), fx.gt(cell, 0));
export const DAY = 'yyyy-mm-dd';
/** What is typed stays as it is typed: an ID of digits keeps its zeros, and is found as the roster has it. */
export const TEXT = '@';
