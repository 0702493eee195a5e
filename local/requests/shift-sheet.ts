// Rows or columns inserted, deleted or moved, and all that refers to the place: cells, sizes, ranges of every kind, formulas.
import type { Cell, Sheet } from '../book/book';
import type { Draft } from '../book/draft';
import { shiftFormula } from '../book/formulas';
import type { DeveloperMetadata, GridRange } from '../book/schema';
import { moveLine, type Shift, shiftAll, shiftRange, shiftSpan } from '../book/shift';
import { rewriteFormulas } from './every-formula';

/** `inheritFromBefore` says whose format new lines take. */
export function shiftSheet(draft: Draft, sheetId: number, shift: Shift, inheritFromBefore = false): void {
  const before = draft.sheet(sheetId);
  const { title } = before.properties;
  rewriteFormulas(draft, (formula, own) => shiftFormula(formula, own, title, shift));
  draft.setSheet(sheetId, {
    ...shiftCells(draft.sheet(sheetId), shift, inheritFromBefore),
    ...shiftRanges(before, draft.sheet(sheetId), shift),
  });
  draft.set({
    namedRanges: keep(draft.book.namedRanges, (name) => {
      if ((name.range.sheetId ?? 0) !== sheetId) return name;
      const range = shiftRange(name.range, shift);
      return range && (range === name.range ? name : { ...name, range });
    }),
  });
}

function shiftCells(sheet: Sheet, shift: Shift, inheritFromBefore: boolean): Partial<Sheet> {
  const { gridProperties } = sheet.properties;
  const added = shift.kind === 'insert' ? shift.count : shift.kind === 'delete' ? -shift.count : 0;
  const model = inheritFromBefore ? shift.at - 1 : shift.at;
  const like = (cell: Cell | undefined): Cell | undefined =>
    cell?.userEnteredFormat || cell?.dataValidation
      ? {
          ...(cell.userEnteredFormat && { userEnteredFormat: cell.userEnteredFormat }),
          ...(cell.dataValidation && { dataValidation: cell.dataValidation }),
        }
      : undefined;
  if (shift.axis === 'ROWS') {
    const grid = { ...gridProperties, rowCount: gridProperties.rowCount + added, ...frozen('frozenRowCount', sheet, shift) };
    const rows =
      sheet.rows.length > shift.at || inheritFromBefore
        ? shiftLines(sheet.rows, shift, (sheet.rows[model] ?? []).map(like), [])
        : sheet.rows;
    return {
      properties: { ...sheet.properties, gridProperties: grid },
      rows,
      rowMeta: shiftLines(sheet.rowMeta, shift, sheet.rowMeta[model], undefined),
    };
  }
  const grid = { ...gridProperties, columnCount: gridProperties.columnCount + added, ...frozen('frozenColumnCount', sheet, shift) };
  return {
    properties: { ...sheet.properties, gridProperties: grid },
    rows: sheet.rows.map((row) => (row.length > model ? shiftLines(row, shift, like(row[model]), undefined) : row)),
    columnMeta: shiftLines(sheet.columnMeta, shift, sheet.columnMeta[model], undefined),
  };
}

/** Lines inserted among the frozen ones freeze too; deleted ones are frozen no more. */
function frozen(field: 'frozenRowCount' | 'frozenColumnCount', sheet: Sheet, shift: Shift): { readonly [field: string]: number } {
  const count = sheet.properties.gridProperties[field] ?? 0;
  if (count === 0 || shift.kind === 'move') return {};
  const span = shift.kind === 'insert' ? [0, shift.at < count ? count + shift.count : count] : shiftSpan(0, count, shift);
  return { [field]: span?.[1] ?? 0 };
}

/** A list by line: new lines are `fresh`, and lines past its end are `blank`. */
function shiftLines<T>(list: readonly T[], shift: Shift, fresh: T, blank: T): readonly T[] {
  const { kind, at, count } = shift;
  if (kind === 'delete') return list.length <= at ? list : [...list.slice(0, at), ...list.slice(at + count)];
  const filled = [...list, ...Array.from({ length: Math.max(0, at - list.length) }, () => blank)];
  if (kind === 'insert') return [...filled.slice(0, at), ...Array.from({ length: count }, () => fresh), ...filled.slice(at)];
  const moved: T[] = [];
  const length = Math.max(list.length, at + count, shift.to);
  for (let line = 0; line < length; line++) moved[moveLine(line, at, count, shift.to)] = list[line] ?? blank;
  return moved;
}

/** The ranges that stand on the sheet itself. `was` has them, `sheet` has its formulas rewritten already. */
function shiftRanges(was: Sheet, sheet: Sheet, shift: Shift): Partial<Sheet> {
  const { sheetId } = sheet.properties;
  const ranged = <T extends { readonly range: GridRange }>(item: T): T | undefined => {
    const range = shiftRange(item.range, shift);
    return range && (range === item.range ? item : { ...item, range });
  };
  return {
    merges: shiftAll(was.merges, shift).filter((merge) => !isOneCell(merge)),
    protectedRanges: keep(was.protectedRanges, (protection) => {
      const moved = ranged(protection);
      return moved?.unprotectedRanges ? { ...moved, unprotectedRanges: shiftAll(moved.unprotectedRanges, shift) } : moved;
    }),
    bandedRanges: keep(was.bandedRanges, ranged),
    conditionalFormats: keep(sheet.conditionalFormats, (format) => {
      const ranges = shiftAll(format.ranges ?? [], shift);
      return ranges.length > 0 ? (ranges === format.ranges ? format : { ...format, ranges }) : undefined;
    }),
    basicFilter: was.basicFilter?.range && ranged({ ...was.basicFilter, range: was.basicFilter.range }),
    charts: keep(was.charts, (chart) => JSON.parse(JSON.stringify(chart), (_, value) => shiftSource(value, sheetId, shift))),
    developerMetadata: keep(was.developerMetadata, (metadata) => shiftMetadata(metadata, shift)),
  };
}

const isOneCell = ({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }: GridRange): boolean =>
  endRowIndex - startRowIndex === 1 && endColumnIndex - startColumnIndex === 1;

/** A chart's source, or the cell it is anchored at. Where all of it is deleted the chart stays, with what moves up in its place. */
function shiftSource(value: unknown, sheetId: number, shift: Shift): unknown {
  if (typeof value !== 'object' || value === null || ((value as GridRange).sheetId ?? 0) !== sheetId) return value;
  if ('startRowIndex' in value || 'startColumnIndex' in value) return shiftRange(value as GridRange, shift) ?? value;
  const field = shift.axis === 'ROWS' ? 'rowIndex' : 'columnIndex';
  if (!(field in value)) return value;
  const line = (value as GoogleAppsScript.Sheets.Schema.GridCoordinate)[field] ?? 0;
  return { ...value, [field]: shiftSpan(line, line + 1, shift)?.[0] ?? shift.at };
}

function shiftMetadata(metadata: DeveloperMetadata, shift: Shift): DeveloperMetadata | undefined {
  const at = metadata.location?.dimensionRange;
  if (!at || at.dimension !== shift.axis) return metadata;
  const span = shiftSpan(at.startIndex ?? 0, at.endIndex ?? 0, shift);
  return span && { ...metadata, location: { ...metadata.location, dimensionRange: { ...at, startIndex: span[0], endIndex: span[1] } } };
}

/** The list itself where nothing of it changed. */
function keep<T>(list: readonly T[], change: (item: T) => T | undefined): readonly T[] {
  const next = list.map(change).filter((item) => item !== undefined);
  return next.length === list.length && next.every((item, n) => item === list[n]) ? list : next;
}
