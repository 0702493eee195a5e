// Reads a running review back: which ranges to ask for, and what their values say. Tabs renamed, moved, sorted or with columns put
// in between are found by their marks; what is missing is said, and what can still be read is read.
import { alike, type Both, inBoth, inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import { comma } from '../i18n/lists';
import { area, elsewhere } from '../workbook/area';
import { factsOf, isShared, parseKey, type TabKey } from '../workbook/tab-kinds';
import { titleOf } from '../workbook/titles';
import { type Unmarked, unmarkedOn } from './column-marks';
import { neededOn } from './needed-columns';
import { readingSentence } from './reading-sentences';
import type { ReviewRecord } from './review-record';
import { type OwnSheet, type SheetState, type SpreadsheetState, tabsOf } from './spreadsheet';

/** A row of a tab by what its columns are: `id`, `weighted`, `rated:key/added-1` … Values as the sheet has them. */
type ReadRow = Readonly<Record<string, unknown>>;

export type ReadTab = {
  readonly key: TabKey;
  readonly sheetId: number;
  readonly title: string;
  readonly about: OwnSheet['about'];
  readonly rows: readonly ReadRow[];
  /** A heading that others go by is in error, as with a cell in the way of its column: what stands under it says nothing. */
  readonly stuck: boolean;
};

/**
 * Something of the review that is not there any more: a tab, a column that no mark tells, or what a tab's formulas wrote; or that is there more
 * than once, as somebody's row.
 */
export type Missing =
  | { readonly what: 'tab'; readonly key: TabKey; readonly rater: string }
  | ({ readonly what: 'column' } & Unmarked)
  | { readonly what: 'stuck'; readonly title: string }
  | { readonly what: 'twice'; readonly title: string; readonly ids: readonly string[] };

export type ReviewReadBack = { readonly record: ReviewRecord; readonly tabs: readonly ReadTab[]; readonly missing: readonly Missing[] };

/** The ranges to read, a tab each, from the last row of the heading to the last of all. */
export function rangesOf(state: SpreadsheetState, record: ReviewRecord): readonly string[] {
  return readable(state, record).map((sheet) => {
    const from = headRow(sheet);
    return elsewhere(sheet.title, area(from, 0, Math.max(1, sheet.rows - from), Math.max(1, sheet.columns)));
  });
}

/** `values`: the answers to `rangesOf`, in its order. */
export function readBack(
  state: SpreadsheetState,
  record: ReviewRecord,
  values: readonly (readonly (readonly unknown[])[])[],
): ReviewReadBack {
  const sheets = readable(state, record);
  const tabs = sheets.map((sheet, n) => readTab(sheet, values[n] ?? []));
  const keys = new Set(
    [...tabsOf(state, record.id), ...state.sheets].flatMap(({ about }) =>
      about && (about.review === record.id || isShared(about.key)) ? [about.key] : [],
    ),
  );
  const { lists, older } = state.reviews.find((each) => each.record.id === record.id) ?? {};
  const listed = lists?.tabs ?? older?.tabs.map((key) => ({ key, rater: '' })) ?? [];
  return {
    record,
    tabs,
    missing: [
      ...listed.filter(({ key }) => !keys.has(key)).map(({ key, rater }): Missing => ({ what: 'tab', key, rater })),
      ...[...sheets, ...state.sheets.filter(({ about }) => about && isShared(about.key))]
        .flatMap(unmarkedOn)
        .map((each): Missing => ({ what: 'column', ...each })),
      ...tabs.filter(({ stuck }) => stuck).map(({ title }): Missing => ({ what: 'stuck', title })),
      ...tabs.flatMap(({ title, rows }): readonly Missing[] => {
        const ids = doubledAmong(rows);
        return ids.length > 0 ? [{ what: 'twice', title, ids }] : [];
      }),
    ],
  };
}

/** The tabs of which the rows are read: each has a column that tells its rows apart. */
const readable = (state: SpreadsheetState, { id }: ReviewRecord): readonly OwnSheet[] =>
  tabsOf(state, id).filter(({ about }) => factsOf(parseKey(about.key).kind).isRead);

/** Under the anchor's row; where its mark is gone, under the frozen rows. */
export const firstRow = ({ places, frozenRows }: SheetState): number => {
  const anchor = places.find(({ on, value }) => on === 'row' && value === 'anchor');
  return anchor ? anchor.at + 1 : frozenRows;
};

/** All cells under the heading. */
export function rowsRange(sheet: SheetState): string {
  const first = firstRow(sheet);
  return elsewhere(sheet.title, area(first, 0, Math.max(1, sheet.rows - first), Math.max(1, sheet.columns)));
}

/** The cells of a column under the heading. */
export function columnRange(sheet: SheetState, column: number): string {
  const first = firstRow(sheet);
  return elsewhere(sheet.title, area(first, column, Math.max(1, sheet.rows - first)));
}

/** The last row of the heading, from which columns spill. */
const headRow = (sheet: SheetState): number => Math.max(0, firstRow(sheet) - 1);

/** The columns of which the rows say whether they are done. */
const TOLD: ReadonlySet<string> = new Set(['state', 'weighted', 'left', 'settled']);

/**
 * Whether a column spills no more from its heading. Of those that tell what is done any error there says so; of others on the Summary a
 * blocked spill, or text that was typed over the heading, as results have none there. Another error is one of what they hold.
 */
function isStuck(column: string, cell: unknown, isSummary: boolean): boolean {
  const heading = String(cell ?? '').trim();
  if (TOLD.has(column) && heading.startsWith('#')) return true;
  return isSummary && (heading.startsWith('#REF!') || (RESULTS.has(column) && typeof cell === 'string' && /^[^#]/.test(heading)));
}
const RESULTS: ReadonlySet<string> = new Set(['final', 'grade', 'outcome', 'bonus', 'rank', 'stage']);

function readTab(sheet: OwnSheet, values: readonly (readonly unknown[])[]): ReadTab {
  const rows = values.slice(firstRow(sheet) - headRow(sheet));
  const head = firstRow(sheet) > 0 ? (values[0] ?? []) : [];
  const columns = sheet.places.filter(({ on }) => on === 'column');
  const [key = 'id'] = Object.keys(neededOn(sheet));
  const isSummary = sheet.about.key === 'summary';
  const read = rows.map((row) => Object.fromEntries(columns.map(({ at, value }) => [value, row[at] ?? ''])));
  return {
    key: sheet.about.key,
    sheetId: sheet.sheetId,
    title: sheet.title,
    about: sheet.about,
    rows: read.filter(({ [key]: id }) => id !== '' && id !== undefined),
    stuck: columns.some(({ at, value }) => isStuck(value, head[at], isSummary)),
  };
}

/** The IDs that stand in more than one row, as formulas find them: in any case. */
function doubledAmong(rows: readonly ReadRow[]): readonly string[] {
  const ids = rows.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
  const [once, twice] = [new Set<string>(), new Map<string, string>()];
  for (const id of ids) {
    const key = id.toUpperCase();
    if (once.has(key)) twice.set(key, id);
    once.add(key);
  }
  return [...twice.values()];
}

/** What the Summary says of History, in the workbook's language: periods that are not there, rows that stand twice. */
export function saidOfHistory({ tabs }: ReviewReadBack): readonly Both[] {
  const [first] = tabs.find(({ key }) => key === 'summary')?.rows ?? [];
  const said = typeof first?.said === 'string' ? first.said : '';
  return said === '' ? [] : [alike(said)];
}

/** What is missing, and what to do, in both languages; a tab as it was called, in the workbook's. */
export const missingSentence = (missing: Missing, language: Language, nameOf: (rater: string) => string): Both => {
  switch (missing.what) {
    case 'tab':
      return readingSentence('missingTab', { title: titleOf(missing.key, nameOf(missing.rater), language) });
    case 'column':
      return readingSentence('missingColumn', { title: missing.sheet.title, place: inLanguage(missing.heading, language) });
    case 'stuck':
      return readingSentence('stuck', { title: missing.title });
    case 'twice':
      return inBoth((each) => inLanguage(readingSentence('rowsTwice', { title: missing.title, ids: missing.ids.join(comma(each)) }), each));
  }
};
