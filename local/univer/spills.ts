// Part of the third seam (calculation.ts): spills in one pass. Univer lets a formula wait for the cells that it reads, but knows of a spill its
// first cell alone: what reads the others may come before it. It then calculates whatever reads any spill a second time. And the cells that
// MAP and its like hand on one by one show spills as they were before the pass. Here a formula stands for all the cells that it was last seen
// to fill, the second time is kept for spills that came out in another size, and single cells show what has just been calculated. Reached into
// are the service that finds a formula's readers, and two private methods: what is done again, and what a cell takes over from its range.
import type { IRange, IUnitRange } from '@univerjs/core';
import {
  BaseFunction,
  type BaseReferenceObject,
  type IArrayFormulaRangeType,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import type { Engine } from '../engine';

/** By workbook, sheet, row and column of its first cell: which cells a spill fills. */
type Spills = IArrayFormulaRangeType;
type Again = { _getArrayFormulaDirtyRangeAndExcludedRange?: (spills: Spills, features: object) => { readonly dirtyRanges: IUnitRange[] } };
type TakingOver = { _setReferenceDefault?: (from: BaseReferenceObject, to: BaseReferenceObject) => unknown };

/** For a workbook's engine. Throws where Univer does it in another way. */
export function calculateSpillsInOrder({ injector }: Engine): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const before = (): Spills => config.getArrayFormulaRange();
  const service = injector.get(ICalculateFormulaService) as unknown as Again; // private to Univer
  const again = service._getArrayFormulaDirtyRangeAndExcludedRange?.bind(service);
  if (!again) throw new Error('Univer no longer calculates a second time as it did: look at local/univer/spills.ts');
  service._getArrayFormulaDirtyRangeAndExcludedRange = (spills, features) => {
    const all = again(spills, features);
    return { ...all, dirtyRanges: all.dirtyRanges.filter((place) => !sameSize(place.range, spillAt(before(), place))) };
  };

  const readers = injector.get(IDependencyManagerService);
  const search = readers.searchDependency.bind(readers);
  const whole = (place: IUnitRange): IUnitRange => ({
    ...place,
    range: spillAt(runtime.getUnitArrayFormula(), place) ?? spillAt(before(), place) ?? place.range,
  });
  readers.searchDependency = (places, except) => search(places.map(whole), except);
  showWhatIsCalculated();
}

const spillAt = (spills: Spills, { unitId, sheetId, range: { startRow, startColumn } }: IUnitRange): IRange | undefined =>
  spills[unitId]?.[sheetId]?.[startRow]?.[startColumn];

const sameSize = (a: IRange, b: IRange | undefined): boolean => b !== undefined && a.endRow === b.endRow && a.endColumn === b.endColumn;

let shown = false;

/** For all workbooks of the process. */
function showWhatIsCalculated(): void {
  if (shown) return;
  const functions = BaseFunction.prototype as unknown as TakingOver; // private to Univer
  const takeOver = functions._setReferenceDefault;
  if (takeOver?.length !== 2) throw new Error('Univer no longer takes a cell out of a range as it did: look at local/univer/spills.ts');
  shown = true;
  functions._setReferenceDefault = function (this: BaseFunction, from, to) {
    to.setArrayFormulaRange(from.getArrayFormulaRange());
    to.setRuntimeArrayFormulaCellData(from.getRuntimeArrayFormulaCellData());
    to.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
    to.setRuntimeFeatureCellData(from.getRuntimeFeatureCellData());
    return takeOver.call(this, from, to);
  };
}
