// What a person's edit puts into cells, read out of the change that Univer was about to make.
import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import type { Cell } from '../../book/book';
import { copiedFormula } from '../../book/formulas';
import { type Entry, entryOf, rawEntry } from '../../values/user-entry';

/** One cell that is to be changed; `cell` is what Univer would merge into it, null where it would be emptied. */
export type Change = {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
  /** The formula where the cell has it from another by Univer's shared formulas. */
  readonly formula: string | undefined;
  /** As it was typed in the cell's editor, where it was. */
  readonly typed: string | undefined;
};

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The cells whose value is to change; those that would only look otherwise are left out. */
export function changesIn(subUnitId: string, matrix: Matrix, typedAt: (row: number, column: number) => string | undefined): Change[] {
  const lines: [string, Readonly<Record<string, Nullable<ICellData>>>][] = Object.entries(matrix);
  const cells = lines.flatMap(([row, line]) =>
    Object.entries(line ?? {}).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
  );
  const origins = new Map(
    cells.flatMap((each) => (each.cell?.si && each.cell.f ? [[each.cell.si, { ...each, f: each.cell.f }] as const] : [])),
  );
  return cells.flatMap(({ row, column, cell }) => {
    if (cell && !['v', 'f', 'si', 'p'].some((key) => key in cell)) return [];
    const origin = cell?.si ? origins.get(cell.si) : undefined;
    const formula = cell?.f || (origin && copiedFormula(origin.f, row - origin.row, column - origin.column));
    return [{ sheetId: Number(subUnitId), row, column, cell, formula: formula || undefined, typed: typedAt(row, column) }];
  });
}

/** As Sheets takes it into a cell as it was; throws where a formula cannot be read. */
export function entryFor({ cell, formula, typed }: Change, old: Cell, locale: string): Entry {
  if (typed !== undefined && !isTick(old)) return entryOf(typed, locale, old);
  if (formula) return entryOf(formula, locale, old);
  const text = cell?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = text ?? cell?.v;
  if (value === undefined || value === null || value === '') return { value: undefined };
  if (isTick(old) || cell?.t === CellValueType.BOOLEAN) return rawEntry(value === true || value === 1 || value === '1' || value === 'TRUE');
  // what was text where it was copied stays text; what comes from elsewhere is read as if it were typed
  if (typeof value === 'string' && (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) && !text)
    return rawEntry(value);
  return entryOf(value, locale, old);
}

const isTick = ({ dataValidation }: Cell): boolean =>
  dataValidation?.condition?.type === 'BOOLEAN' && !dataValidation.condition.values?.length;
