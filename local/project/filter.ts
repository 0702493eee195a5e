// The filter of a sheet.
import type { Sheet } from '../book/book';
import type { Engine } from '../engine';
import { univerRange } from './difference';

const SET = 'sheet.mutation.set-filter-range';
const REMOVE = 'sheet.mutation.remove-filter';

export function changeFilter(engine: Engine, was: Sheet | undefined, is: Sheet): void {
  if (was?.basicFilter === is.basicFilter) return;
  const subUnitId = String(is.properties.sheetId);
  if (was?.basicFilter) engine.run(REMOVE, { subUnitId });
  if (is.basicFilter?.range) engine.run(SET, { subUnitId, range: univerRange(is, is.basicFilter.range) });
}
