// Tabs: added, changed, copied, deleted; and the properties of the spreadsheet.
import { GRID, newSheet, type Properties, type Sheet } from '../book/book';
import type { Draft } from '../book/draft';
import { applyMask, parseMask } from '../book/field-mask';
import { dropInFormula, renameInFormula } from '../book/formulas';
import { checkFrozen, checkLeft } from '../book/frozen';
import { checkTitle, freeId } from '../book/identity';
import type { GridProperties, SheetProperties, SpreadsheetProperties } from '../book/schema';
import { rewriteFormulas } from './every-formula';
import { given, type Handlers } from './handler';
import { shiftSheet } from './shift-sheet';

export const sheetRequests = {
  addSheet(draft, { properties: asked = {} }) {
    if (asked.sheetType !== undefined && asked.sheetType !== 'GRID')
      throw new Error(`The local host has no sheets of type ${asked.sheetType}.`);
    const { sheets } = draft.book;
    const properties = checked({
      ...asked,
      sheetId: freeSheetId(draft, asked.sheetId),
      title: asked.title ?? freeTitle(sheets),
      index: asked.index ?? sheets.length,
      sheetType: 'GRID',
      gridProperties: sized(asked.gridProperties, GRID),
    });
    checkTitle(draft.book, properties.title);
    const sheet = newSheet(properties);
    checkFrozen(sheet);
    insert(draft, sheet);
    return { properties };
  },

  updateSheetProperties(draft, { properties, fields }) {
    const sheetId = properties?.sheetId ?? 0;
    const { properties: before } = draft.sheet(sheetId);
    const asked = applyMask<SheetProperties>(before, properties, parseMask(given(fields, 'fields')));
    const after = checked({
      ...asked,
      sheetId: asked.sheetId ?? sheetId,
      title: asked.title ?? before.title,
      index: asked.index ?? before.index,
      gridProperties: sized(asked.gridProperties, before.gridProperties),
    });
    if (after.sheetId !== sheetId) throw new Error('The id of a sheet cannot be changed.');
    checkTitle(draft.book, after.title, sheetId);
    resize(draft, before, after);
    draft.setSheet(sheetId, { properties: { ...after, index: before.index } });
    checkFrozen(draft.sheet(sheetId));
    if (draft.book.sheets.every(({ properties: { hidden } }) => hidden)) throw new Error("You can't hide all the sheets in a document.");
    if (after.title !== before.title) rewriteFormulas(draft, (formula) => renameInFormula(formula, before.title, after.title));
    move(draft, before.index, after.index);
    return undefined;
  },

  deleteSheet(draft, { sheetId = 0 }) {
    const sheet = draft.sheet(sheetId);
    const left = draft.book.sheets.filter((each) => each !== sheet);
    if (left.every(({ properties: { hidden } }) => hidden)) throw new Error("You can't remove all the visible sheets in a document.");
    draft.set({ sheets: left, namedRanges: draft.book.namedRanges.filter(({ range }) => (range.sheetId ?? 0) !== sheetId) });
    reindex(draft);
    rewriteFormulas(draft, (formula) => dropInFormula(formula, sheet.properties.title));
    return undefined;
  },

  /** Cells, formats, protections and charts are copied; names and developer metadata stay with the original. */
  duplicateSheet(draft, { sourceSheetId = 0, insertSheetIndex = 0, newSheetId, newSheetName }) {
    const source = draft.sheet(sourceSheetId);
    const sheetId = freeSheetId(draft, newSheetId);
    const title = newSheetName ?? copyTitle(draft.book.sheets, source.properties.title);
    checkTitle(draft.book, title);
    const properties = { ...source.properties, sheetId, title, index: insertSheetIndex };
    insert(draft, copyOf(draft, source, properties));
    return { properties };
  },

  updateSpreadsheetProperties(draft, { properties, fields }) {
    const { properties: before } = draft.book;
    const asked = applyMask<SpreadsheetProperties>(before, properties, parseMask(given(fields, 'fields')));
    const { title = before.title, locale = before.locale, timeZone = before.timeZone } = asked;
    draft.set({ properties: { ...asked, title, locale, timeZone } });
    return undefined;
  },
} satisfies Handlers;

const freeSheetId = (draft: Draft, asked: number | undefined): number =>
  freeId(
    asked,
    draft.book.sheets.map(({ properties }) => properties.sheetId),
    'A sheet',
  );

const titles = (sheets: readonly Sheet[]) => new Set(sheets.map(({ properties }) => properties.title.toLowerCase()));

function freeTitle(sheets: readonly Sheet[]): string {
  const taken = titles(sheets);
  let n = sheets.length + 1;
  while (taken.has(`sheet${n}`)) n++;
  return `Sheet${n}`;
}

function copyTitle(sheets: readonly Sheet[], title: string): string {
  const taken = titles(sheets);
  let copy = `Copy of ${title}`;
  for (let n = 2; taken.has(copy.toLowerCase()); n++) copy = `Copy of ${title} ${n}`;
  return copy;
}

/** Its size is always there. */
const sized = (asked: GridProperties | undefined, { rowCount, columnCount }: typeof GRID) => ({
  ...asked,
  rowCount: asked?.rowCount ?? rowCount,
  columnCount: asked?.columnCount ?? columnCount,
});

/** What no grid may be. */
function checked(properties: Properties): Properties {
  const { rowCount, columnCount } = properties.gridProperties;
  if (!(rowCount >= 1 && columnCount >= 1))
    throw new Error(`Invalid size: a sheet has at least one row and one column, not ${rowCount} × ${columnCount}.`);
  return properties;
}

function insert(draft: Draft, sheet: Sheet): void {
  const { sheets } = draft.book;
  const { index } = sheet.properties;
  if (index < 0 || index > sheets.length) throw new Error(`Invalid sheet index: ${index}. There are ${sheets.length} sheets.`);
  draft.set({ sheets: [...sheets.slice(0, index), sheet, ...sheets.slice(index)] });
  reindex(draft);
}

/** Google counts the new index before the sheet is taken out. */
function move(draft: Draft, from: number, to: number): void {
  if (to === from || to === from + 1) return;
  const { sheets } = draft.book;
  if (to < 0 || to > sheets.length) throw new Error(`Invalid sheet index: ${to}. There are ${sheets.length} sheets.`);
  const rest = sheets.filter((_, n) => n !== from);
  const at = to > from ? to - 1 : to;
  draft.set({ sheets: [...rest.slice(0, at), ...sheets.slice(from, from + 1), ...rest.slice(at)] });
  reindex(draft);
}

function reindex(draft: Draft): void {
  draft.book.sheets.forEach(({ properties }, index) => {
    if (properties.index !== index) draft.setSheet(properties.sheetId, { properties: { ...properties, index } });
  });
}

/** A smaller grid loses its last rows and columns, and what stood there. */
function resize(draft: Draft, before: Properties, { gridProperties: is }: Properties): void {
  const { sheetId, gridProperties: was } = before;
  /** What is frozen now counts, not what the same request makes of it. */
  const cut = (axis: 'ROWS' | 'COLUMNS', at: number, size: number) => {
    if (at >= size) return;
    checkLeft(before, axis, at, size - at);
    shiftSheet(draft, sheetId, { kind: 'delete', axis, at, count: size - at });
  };
  cut('ROWS', is.rowCount, was.rowCount);
  cut('COLUMNS', is.columnCount, was.columnCount);
}

/** The ranges of a sheet name their sheet: those of the copy name the copy, and what has an id gets another. */
function copyOf(draft: Draft, source: Sheet, properties: Properties): Sheet {
  const { sheetId } = properties;
  const here = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, inner) => (key === 'sheetId' && inner === source.properties.sheetId ? sheetId : inner));
  const { sheets } = draft.book;
  const next = (ids: readonly number[]) => Math.max(0, ...ids) + 1;
  const protection = next(sheets.flatMap((sheet) => sheet.protectedRanges.map((each) => each.protectedRangeId)));
  const band = next(sheets.flatMap((sheet) => sheet.bandedRanges.map((each) => each.bandedRangeId)));
  const chart = next(sheets.flatMap((sheet) => sheet.charts.map((each) => each.chartId)));
  return {
    ...source,
    properties,
    // rows of its own: a draft writes into the rows it has made, and both sheets would be written at once
    rows: source.rows.map((row) => row?.slice() ?? []),
    merges: here(source.merges),
    conditionalFormats: here(source.conditionalFormats),
    protectedRanges: source.protectedRanges.map((each, n) => here({ ...each, protectedRangeId: protection + n })),
    bandedRanges: source.bandedRanges.map((each, n) => here({ ...each, bandedRangeId: band + n })),
    charts: source.charts.map((each, n) => here({ ...each, chartId: chart + n })),
    basicFilter: source.basicFilter && here(source.basicFilter),
    developerMetadata: [],
  };
}
