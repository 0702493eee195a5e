// Tabs in the local host: what they are made with, a book of them, cells by mark, and what is wrong with a tab's layout.

import type { Review } from '../../src/arrangement/review';
import { CATALOGUE, type FunctionName } from '../../src/functions/catalogue';
import { type Area, a1 } from '../../src/workbook/area';
import { FUNCTIONS as WRITTEN } from '../../src/workbook/formula/functions';
import { nameOfRange } from '../../src/workbook/formula/name-of-range';
import type { Making } from '../../src/workbook/making';
import { requestsFor } from '../../src/workbook/requests/requests';
import { typedTargets } from '../../src/workbook/score/targets';
import type { Tab } from '../../src/workbook/tab';
import { factsOf, KINDS, keyOf } from '../../src/workbook/tab-kinds';
import { widthOf as widthOfText } from '../../src/workbook/text-size';
import { titlesFor } from '../../src/workbook/titles';
import { call } from '../functions/call';
import { type Host, hostsForTests } from '../local/open';

export const HR = 'hr@example.com';

const ONE_EACH = KINDS.filter((kind) => !factsOf(kind).several);

export function makingFor(review: Review): Making {
  const keys = [
    ...ONE_EACH.map((kind) => keyOf(kind, 0)),
    ...review.raterTabs.map((_, n) => keyOf('score', n)),
    ...review.ready.cards.map((_, n) => keyOf('self', n)),
  ];
  const titles = titlesFor(review, keys, [], '');
  return {
    review,
    language: review.options.language,
    title: (key) => titles.get(key) ?? key,
    called: (key) => titles.get(key) ?? key,
    // a tab of comments without a box is none
    has: (key) => keys.includes(key) && (key !== 'comments' || review.ready.boxes.length > 0),
    typedTargets: typedTargets(review),
    name: (what) => nameOfRange(`ST_test_${what}`),
  };
}

const FUNCTIONS = Object.fromEntries(
  (Object.keys(CATALOGUE) as FunctionName[]).map((name) => [name, (...values: readonly unknown[]) => call(name, ...values)]),
);

const { openHost } = hostsForTests();

/** The tabs on a host, which is disposed of after the test. */
export async function bookOf(tabs: readonly Tab[], review: Review): Promise<Host> {
  const host = openHost({ user: HR });
  host.register(FUNCTIONS);
  const { requests } = requestsFor(tabs, { locale: 'en_US', sheetIds: [0], index: 1, hr: [HR], reviewId: review.id });
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...requests] }, host.book.spreadsheetId));
  return host;
}

/** A marked column under the heading. */
export function columnOf(tab: Tab, mark: string): Area {
  const found = tab.marks.find(({ on, value }) => on === 'column' && value === mark);
  if (!found) throw new Error(`${tab.key} has no ${mark}`);
  return { row: tab.frozen.rows, column: found.at, rows: tab.rows - tab.frozen.rows, columns: 1 };
}

export const valuesOf = (host: Host, tab: Tab, mark: string): readonly unknown[] =>
  host.values(`'${tab.title}'!${a1(columnOf(tab, mark))}`).map(([value]) => value ?? '');

/** The rows of a tab from the first, each with what these columns hold. */
export const rowsOf = (host: Host, tab: Tab, marks: readonly string[], count: number): readonly (readonly unknown[])[] => {
  const columns = marks.map((mark) => valuesOf(host, tab, mark));
  return Array.from({ length: count }, (_, n) => columns.map((column) => column[n]));
};

export type Typed = string | number | boolean | undefined;

/** What HR enters in marked columns, by row from the first; all at once, a day as the sheet counts it. */
export async function enter(host: Host, tab: Tab, rows: Readonly<Record<number, Readonly<Record<string, Typed>>>>): Promise<void> {
  const sheetId = sheetIdOf(host, tab);
  const requests = Object.entries(rows).flatMap(([n, cells]) =>
    Object.entries(cells).flatMap(([mark, cell]) => {
      if (cell === undefined) return [];
      const { row, column } = columnOf(tab, mark);
      const start = { sheetId, rowIndex: row + Number(n), columnIndex: column };
      return [{ updateCells: { start, rows: [{ values: [{ userEnteredValue: entered(cell) }] }], fields: 'userEnteredValue' } }];
    }),
  );
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
}

function entered(cell: string | number | boolean) {
  if (typeof cell === 'boolean') return { boolValue: cell };
  if (typeof cell === 'number') return { numberValue: cell };
  return /^\d{4}-\d\d-\d\d$/.test(cell) ? { numberValue: serialOf(cell) } : { stringValue: cell };
}

/** Days since 30 December 1899. */
export const serialOf = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

export const sheetIdOf = (host: Host, tab: Tab): number =>
  host.book.sheets.find(({ properties }) => properties.title === tab.title)?.properties.sheetId ?? -1;

/** Sorts the people's rows by a column, as HR does. */
export async function sortRows(host: Host, tab: Tab, mark: string): Promise<void> {
  const range = {
    sheetId: sheetIdOf(host, tab),
    startRowIndex: tab.frozen.rows,
    endRowIndex: tab.rows,
    startColumnIndex: 0,
    endColumnIndex: tab.columns,
  };
  const sortSpecs = [{ dimensionIndex: columnOf(tab, mark).column, sortOrder: 'DESCENDING' }];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [{ sortRange: { range, sortSpecs } }] }, host.book.spreadsheetId));
}

/** Whatever is an error in a cell. */
export const errorsIn = (host: Host, tabs: readonly Tab[]): readonly unknown[] =>
  tabs.flatMap((tab) =>
    host
      .values(`'${tab.title}'!${a1({ row: 0, column: 0, rows: tab.rows, columns: tab.columns })}`)
      .flat()
      .filter((value) => typeof value === 'string' && /^(#|⚠)/.test(value)),
  );

const ALLOWED = new Set([...Object.keys(WRITTEN), 'IFS', 'LET', 'LAMBDA', 'MAP', 'BYROW', 'MAKEARRAY', 'REDUCE']);

export const formulasOf = (tab: Tab): readonly string[] =>
  tab.blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])));

/** What a tab's formulas use that they must not. */
export function forbiddenIn(tab: Tab): readonly string[] {
  const own = tab.conditions.map(({ formula }) => formula);
  const rules = tab.rules.flatMap((rule) => (rule.kind === 'formula' ? [rule.formula] : []));
  return [...formulasOf(tab), ...own, ...rules].flatMap((formula) => {
    const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
    const called = [...code.matchAll(/([A-Z][A-Z_.]*)\(/g)].map(([, name]) => name ?? '');
    const odd = /[{}]|\d\.\d|\b[A-Z]+\d*:[A-Z]+\b(?!\d)/.exec(code);
    return [...called.filter((name) => !ALLOWED.has(name)), ...(odd ? [`${odd[0]} in ${formula}`] : [])];
  });
}

/** Pixels that `12 of 15 done` and a due day need in the sizes of the heading. */
const ROOM = 200;

/** Lines above the table that run on over the edge of the grid, and what stands right of the title without room. */
const cutOff = (tab: Tab): readonly string[] =>
  tab.looks.flatMap(({ area, look }) => {
    if (area.row >= tab.frozen.rows) return [];
    const room = tab.widths.slice(area.column).reduce((sum, width, n) => sum + (tab.hidden?.includes(area.column + n) ? 0 : width), 0);
    if (look === 'titleRight') return room < ROOM && area.column > tab.frozen.columns ? [`no room right of the title: ${room}`] : [];
    if (look !== 'hint') return [];
    const block = tab.blocks.find(({ row, column }) => row === area.row && column === area.column);
    const words = block?.cells[0]?.[0];
    return typeof words === 'string' && widthOfText(words, { size: 9 }) > room ? [`cut off: ${words}`] : [];
  });

const isInside = (tab: Tab, { row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= tab.rows && column + columns <= tab.columns;
const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Sentences about what Google would refuse or what would not work. */
export function faultsIn(tab: Tab): readonly string[] {
  const areas: readonly (readonly [string, Area])[] = [
    ...tab.looks.map(({ area }) => ['look', area] as const),
    ...tab.merges.map((area) => ['merge', area] as const),
    ...tab.rules.map(({ area }) => ['rule', area] as const),
    ...tab.conditions.flatMap((each) => each.areas.map((area) => ['condition', area] as const)),
    ...tab.inputs.map(({ area }) => ['input', area] as const),
    ...tab.names.map(({ area }) => ['name', area] as const),
  ];
  const cells = new Map<string, string>();
  const twice: string[] = [];
  for (const { row, column, cells: rows } of tab.blocks) {
    for (const [r, each] of rows.entries()) {
      for (const [c, cell] of each.entries()) {
        if (cell === null || cell === '') continue;
        const key = `${row + r},${column + c}`;
        if (cells.has(key)) twice.push(key);
        cells.set(key, typeof cell === 'object' ? cell.formula : 'value');
      }
    }
  }
  const spilled = [...cells].filter(([, text]) => text.startsWith('=VSTACK'));
  const anchor = tab.frozen.rows - 1;
  return [
    ...areas.filter(([, area]) => !isInside(tab, area)).map(([what, area]) => `${what} off the grid: ${a1(area)}`),
    ...tab.merges.flatMap((a, n) => tab.merges.slice(n + 1).flatMap((b) => (meet(a, b) ? [`merges meet: ${a1(a)} ${a1(b)}`] : []))),
    ...tab.merges
      .filter(({ row, column, rows, columns }) => {
        const over = (from: number, size: number, edge: number) => from < edge && from + size > edge;
        return over(row, rows, tab.frozen.rows) || over(column, columns, tab.frozen.columns);
      })
      .map((area) => `merge over the frozen edge: ${a1(area)}`),
    ...twice.map((key) => `two values in ${key}`),
    ...spilled.flatMap(([key]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const below = Array.from({ length: tab.rows - row - 1 }, (_, n) => `${row + 1 + n},${column}`).filter((each) => cells.has(each));
      const merged = tab.merges.some((area) => meet(area, { row, column, rows: 1, columns: 1 }));
      return [
        ...(row === anchor ? [] : [`${key} spills from another row than the anchor`]),
        ...(below.length > 0 ? [`${key} spills into ${below[0]}`] : []),
        ...(merged ? [`${key} spills from merged cells`] : []),
      ];
    }),
    ...cutOff(tab),
    ...(tab.widths.length === tab.columns ? [] : ['a column without a width']),
    ...(new Set(tab.marks.map(({ on, value }) => `${on} ${value}`)).size === tab.marks.length ? [] : ['a mark twice']),
    ...(tab.marks.some(({ on, at, value }) => on === 'row' && at === anchor && value === 'anchor') ? [] : ['no anchor']),
  ];
}

/** Pixels of the columns one sees. */
export const widthOf = ({ widths, hidden = [] }: Tab): number =>
  widths.reduce((sum, width, n) => sum + (hidden.includes(n) ? 0 : width), 0);
