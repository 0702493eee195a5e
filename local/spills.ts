// How far the formulas of a workbook spill, as Univer has calculated them.
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Spill } from './dependencies';
import type { Engine } from './engine';

/** One cell where a formula spills no further, or has not been calculated. */
export function spillsOf({ injector, unitId }: Engine): Spill {
  const model = injector.get(FormulaDataModel);
  return (sheetId, row, column) => {
    const range = model.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    return range ? [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1] : [1, 1];
  };
}
