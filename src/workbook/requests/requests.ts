// Tabs to requests of the Sheets API: one list, applied wholly or not at all. All ids are ours, so that a request can refer to another's.
import { addressKey, distinctAddresses } from '../../plans/address';
import { TAB_COLORS } from '../looks';
import { runsOf } from '../runs';
import type { Mark, Tab } from '../tab';
import { factsOf, isShared } from '../tab-kinds';
import { cells, cellsOver, notes } from './cells';
import { chartRequest } from './charts';
import { conditionRequest, formatOf, ruleRequest } from './formats';
import { protection, protectionIds } from './protections';
import { gridRange, type Request, rgb } from './request';

export { appendRequest } from './cells';
export type { Request } from './request';

/** What requests need to know of the spreadsheet. */
type Target = {
  /** `zh_CN`: where the comma is the decimal mark, arguments are parted by `;`. */
  readonly locale: string;
  /** Ids there are already; ours are none of them. */
  readonly sheetIds: readonly number[];
  /** Of protections likewise; none where left out. */
  readonly protectionIds?: readonly number[] | undefined;
  /** How many tabs stand before ours: all there are, or those before the review that ours come before. */
  readonly index: number;
  /** Who may edit everything: e-mail addresses. */
  readonly hr: readonly string[];
  /**
   * Who can open the file: what Google does with a protection that names anybody else is not documented, so none does. Everybody where
   * left out.
   */
  readonly editors?: readonly string[] | undefined;
  readonly reviewId: string;
};

/**
 * A formula must find what it names: first sheets, then named ranges, then score tabs, each pattern once, then their copies, then
 * what they take from each other, then what reads them. Protections and marks come last, so that no copy inherits any.
 */
export function requestsFor(
  wanted: readonly Tab[],
  target: Target,
): {
  readonly requests: readonly Request[];
  readonly sheetIds: ReadonlyMap<string, number>;
  /** The ids of the protections: the first, and how many follow one by one. */
  readonly protections: readonly [first: number, count: number];
} {
  const tabs = target.index < target.sheetIds.length ? sharedLast(wanted) : wanted;
  const place = ({ key }: Tab, n: number): number => (isShared(key) ? target.sheetIds.length : target.index) + n;
  const sheetIds = idsFor(tabs, target);
  const id = ({ key }: Tab): number => sheetIds.get(key) ?? 0;
  const able = target.editors && new Set(target.editors.map(addressKey));
  const inFile = (emails: readonly string[]) => distinctAddresses(emails).filter((each) => !able || able.has(addressKey(each)));
  const patterns = patternsOf(tabs);
  const ids = protectionIds(tabs, target.protectionIds ?? []);
  const isCopy = (tab: Tab): boolean => tab.pattern !== undefined && patterns.get(tab.pattern.key) !== tab;
  const made = tabs.filter((tab) => !isCopy(tab));
  const requests = [
    ...made.map((tab, n) => addSheet(tab, id(tab), place(tab, n))),
    ...made.flatMap((tab) => names(tab, id(tab))),
    ...made.filter(({ pattern }) => pattern).flatMap((tab) => content(tab, id(tab), target.locale)),
    ...tabs.flatMap((tab, n) => {
      const from = tab.pattern && patterns.get(tab.pattern.key);
      return from && from !== tab ? copy(from, tab, id(from), id(tab), place(tab, n), target.locale) : [];
    }),
    ...tabs.flatMap((tab) => (tab.after ?? []).map((block) => cells(block, id(tab), target.locale))),
    ...made.filter(({ pattern }) => !pattern).flatMap((tab) => content(tab, id(tab), target.locale)),
    ...tabs.flatMap((tab, n) => [...protection(tab, id(tab), target.hr, inFile, ids.of[n] ?? 0), ...marks(tab, id(tab), target.reviewId)]),
    ...made.flatMap((tab) => tab.charts.map((chart, n) => chartRequest(chart, id(tab), id(tab) + n + 1))),
  ];
  return { requests, sheetIds, protections: ids.all };
}

/** Before another review, a tab that serves all stands behind them all. */
const sharedLast = (tabs: readonly Tab[]): readonly Tab[] => [
  ...tabs.filter(({ key }) => !isShared(key)),
  ...tabs.filter(({ key }) => isShared(key)),
];

/** A tab that is no review's: neither marked nor protected. */
export const requestsForTab = (tab: Tab, sheetId: number, index: number, locale: string): readonly Request[] => [
  addSheet(tab, sheetId, index),
  ...content(tab, sheetId, locale),
];

/** The longest tab of each pattern, by the rows that are seen: a copy hides rows, and shows none that are hidden. */
function patternsOf(tabs: readonly Tab[]): ReadonlyMap<string, Tab> {
  const longest = new Map<string, Tab>();
  const seen = (tab: Tab | undefined): number => (tab ? tab.rows - (tab.hiddenRows?.length ?? 0) : 0);
  for (const tab of tabs) {
    if (tab.pattern && seen(tab) > seen(longest.get(tab.pattern.key))) longest.set(tab.pattern.key, tab);
  }
  return longest;
}

function content(tab: Tab, id: number, locale: string): readonly Request[] {
  return [
    ...dimensions(tab, id),
    ...looks(tab, id),
    ...merges(tab, id),
    ...[...tab.blocks, ...(tab.pattern?.own ?? [])].map((block) => cells(block, id, locale)),
    ...notes(tab, id),
    ...tab.rules.map((rule) => ruleRequest(rule, gridRange(id, rule.area), locale)),
    ...tab.conditions.map((condition, n) =>
      conditionRequest(
        condition,
        condition.areas.map((each) => gridRange(id, each)),
        n,
        locale,
      ),
    ),
  ];
}

/** A copy of a tab with fewer rows and its own words; ranges in its formulas shrink with the rows. */
function copy(from: Tab, tab: Tab, fromId: number, sheetId: number, index: number, locale: string): readonly Request[] {
  const surplus = from.rows - tab.rows;
  return [
    { duplicateSheet: { sourceSheetId: fromId, insertSheetIndex: index, newSheetId: sheetId, newSheetName: tab.title } },
    ...(surplus > 0 ? [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: tab.rows, endIndex: from.rows } } }] : []),
    ...(from.hiddenRows ? [] : hiding(sheetId, 'ROWS', tab.hiddenRows)),
    ...(tab.pattern?.own ?? []).map((block) => cellsOver(block, sheetId, locale)),
  ];
}

/** Ids from the review's own, a hundred apart so that charts have room; the same review gets the same ids. */
function idsFor(tabs: readonly Tab[], { sheetIds, reviewId }: Target): ReadonlyMap<string, number> {
  const taken = new Set(sheetIds);
  let next = [...reviewId].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 9_973, 7) * 100;
  return new Map(
    tabs.map(({ key }) => {
      do next += 100;
      while (taken.has(next));
      return [key, next];
    }),
  );
}

const addSheet = ({ kind, title, rows, columns, frozen }: Tab, sheetId: number, index: number): Request => ({
  addSheet: {
    properties: {
      sheetId,
      title,
      index,
      gridProperties: {
        rowCount: rows,
        columnCount: columns,
        frozenRowCount: frozen.rows,
        frozenColumnCount: frozen.columns,
        hideGridlines: true,
      },
      tabColorStyle: { rgbColor: rgb(TAB_COLORS[factsOf(kind).use]) },
    },
  },
});

const names = (tab: Tab, id: number): readonly Request[] =>
  tab.names.map(({ name, area }) => ({ addNamedRange: { namedRange: { namedRangeId: name, name, range: gridRange(id, area) } } }));

function dimensions(tab: Tab, sheetId: number): readonly Request[] {
  const size = (dimension: 'COLUMNS' | 'ROWS', startIndex: number, endIndex: number, pixelSize: number): Request => ({
    updateDimensionProperties: { range: { sheetId, dimension, startIndex, endIndex }, properties: { pixelSize }, fields: 'pixelSize' },
  });
  const widths = runsOf(tab.widths, (width) => width).map(({ from, count, item }) => size('COLUMNS', from, from + count, item));
  const heights = tab.heights.map(({ row, rows, pixels }) => size('ROWS', row, row + rows, pixels));
  return [...widths, ...heights, ...hiding(sheetId, 'COLUMNS', tab.hidden), ...hiding(sheetId, 'ROWS', tab.hiddenRows)];
}

const hiding = (sheetId: number, dimension: 'COLUMNS' | 'ROWS', places: readonly number[] = []): readonly Request[] =>
  places.map((at) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: at, endIndex: at + 1 },
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  }));

const looks = (tab: Tab, id: number): readonly Request[] =>
  tab.looks.map((each) => ({
    repeatCell: { range: gridRange(id, each.area), cell: { userEnteredFormat: formatOf(each) }, fields: 'userEnteredFormat' },
  }));

const merges = (tab: Tab, id: number): readonly Request[] =>
  tab.merges.map((each) => ({ mergeCells: { range: gridRange(id, each), mergeType: 'MERGE_ALL' } }));

/** Developer metadata by which a tab and its columns are found again, wherever HR has moved them. */
function marks(tab: Tab, sheetId: number, reviewId: string): readonly Request[] {
  const about = JSON.stringify({ review: reviewId, key: tab.key, ...tab.about });
  return [
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: TAB_MARK, metadataValue: about, visibility: 'DOCUMENT', location: { sheetId } },
      },
    },
    ...[...tab.marks, ...nameMarks(tab)].map((mark) => placeMark(sheetId, mark)),
  ];
}

/** A mark on a row or a column. */
export const placeMark = (sheetId: number, { on, at, value }: Mark): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: PLACE_MARK,
      metadataValue: value,
      visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId, dimension: on === 'column' ? 'COLUMNS' : 'ROWS', startIndex: at, endIndex: at + 1 } },
    },
  },
});

/** Takes a mark off a row or a column, and leaves the same one elsewhere. */
export const unplaceMark = (sheetId: number, { on, at, value }: Mark): Request => ({
  deleteDeveloperMetadata: {
    dataFilter: {
      developerMetadataLookup: {
        metadataKey: PLACE_MARK,
        metadataValue: value,
        metadataLocation: {
          dimensionRange: { sheetId, dimension: on === 'column' ? 'COLUMNS' : 'ROWS', startIndex: at, endIndex: at + 1 },
        },
        locationMatchingStrategy: 'EXACT_LOCATION',
      },
    },
  },
});

/**
 * The edges of a tab's named ranges, so that one which was deleted can be put back where its rows and columns now stand: on each row and
 * column at which some begin or end `names:`, `<` before those that begin there and `>` after those that end.
 */
function nameMarks({ names }: Tab): Tab['marks'] {
  const edges = new Map<string, { readonly on: 'row' | 'column'; readonly at: number; readonly words: string[] }>();
  const note = (on: 'row' | 'column', at: number, word: string) => {
    const edge = edges.get(`${on} ${at}`) ?? { on, at, words: [] };
    edges.set(`${on} ${at}`, edge);
    edge.words.push(word);
  };
  for (const { name, area } of names) {
    note('row', area.row, `<${name}`);
    note('row', area.row + area.rows - 1, `${name}>`);
    note('column', area.column, `<${name}`);
    note('column', area.column + area.columns - 1, `${name}>`);
  }
  return [...edges.values()].map(({ on, at, words }) => ({ on, at, value: `${EDGES_MARK}${words.join(' ')}` }));
}

/** How a mark of the edges of named ranges begins. */
export const EDGES_MARK = 'names:';

/** The keys of our developer metadata: on a tab, on its columns and rows; on the spreadsheet, one a review, and the last write's id. */
export const [TAB_MARK, PLACE_MARK, REVIEW_MARK, OPERATION_MARK] = ['scoretab.tab', 'st.place', 'scoretab.review', 'st.op'] as const;
