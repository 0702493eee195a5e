// What calculations have changed: all values of formulas and spills as they stand, and which cells differ between two such pictures.
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** A place as Univer is told that it is dirty. */
export type DirtyRange = {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
};

/** Each value of a formula or a spill, by `sheet\trow\tcolumn`. */
export type Values = ReadonlyMap<string, unknown>;

export function valuesNow({ injector, unitId, workbook }: Engine): Values {
  const model = injector.get(FormulaDataModel);
  const values = new Map<string, unknown>();
  for (const [sheetId, rows] of Object.entries(model.getFormulaData()[unitId] ?? {})) {
    const matrix = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    for (const [r, row] of Object.entries(rows ?? {}))
      for (const c of Object.keys(row ?? {})) values.set(`${sheetId}\t${r}\t${c}`, matrix?.getValue(Number(r), Number(c))?.v);
  }
  for (const [sheetId, rows] of Object.entries(model.getArrayFormulaCellData()[unitId] ?? {}))
    for (const [r, row] of Object.entries(rows ?? {}))
      for (const [c, cell] of Object.entries((row ?? {}) as Record<string, { readonly v?: unknown } | null>))
        values.set(`${sheetId}\t${r}\t${c}`, cell?.v);
  return values;
}

export function changesBetween({ unitId }: Engine, before: Values, after: Values): readonly DirtyRange[] {
  const keys = new Set<string>();
  for (const [key, value] of after) if (!before.has(key) || !Object.is(before.get(key), value)) keys.add(key);
  for (const key of before.keys()) if (!after.has(key)) keys.add(key);
  return [...keys].map((key) => {
    const [sheetId = '', row, column] = key.split('\t');
    return cellAt(unitId, sheetId, Number(row), Number(column));
  });
}

type CellValues = { readonly subUnitId: string; readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

/** The cells that a change of values names; undefined where there are too many to be worth telling one by one. */
export function cellsIn(unitId: string, { subUnitId, cellValue = {} }: CellValues): readonly DirtyRange[] | undefined {
  const cells = Object.entries(cellValue).flatMap(([r, row]) =>
    Object.keys(row ?? {}).map((c) => cellAt(unitId, subUnitId, Number(r), Number(c))),
  );
  return cells.length <= MOST_CELLS ? cells : undefined;
}
const MOST_CELLS = 2000;

const cellAt = (unitId: string, sheetId: string, row: number, column: number): DirtyRange => ({
  unitId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});
