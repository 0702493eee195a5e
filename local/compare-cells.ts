// Keeps Univer from comparing by its index of cells by value, which answers wrongly: it files what a formula builds (VSTACK, FILTER,
// CHOOSECOLS) under the formula's own cell, so that one such array is taken for another, and it takes a 0 for a blank. Cell by cell it is right.
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/** For all workbooks of the process; once is enough. */
export function compareCellByCell(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
