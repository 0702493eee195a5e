// What raters type into cells that are scored. A number is a number: a text that reads as one, and a day, are a fault of their row, as Sheets'
// own functions count neither.
import { type Fx, fx, type Given } from '../formula/fx';
import { isExempt } from '../formula-parts';

/** Whether nothing is there, of a cell or of each: spaces are nothing. */
export const isEmpty = (cells: Given): Fx => fx.eq(fx.LEN(fx.TRIM(cells)), 0);

/** Whether a cell is one that cannot be counted, of a cell or of each; days are numbers to all but `isDateCell`. */
export const isUncounted = (cells: Fx): Fx => fx.times(fx.minus(1, fx.ISNUMBER(cells)), fx.minus(1, isEmpty(cells)), fx.minus(1, isExempt(cells))); // biome-ignore format: one line
/** Whether a number is a day by its format, of one cell. */
export const isDateCell = (cell: Fx): Fx => fx.ISDATE(cell);

/** How many cells of each row cannot be counted, of those that weigh. Only in a row with so large a number are days looked for. */
export const uncountedIn = (cells: Fx, weighs: Fx): Fx =>
  fx.BYROW(cells, (r) => {
    const days = fx.SUMPRODUCT(
      fx.times(
        weighs,
        fx.MAP({ each: r }, ({ each }) => fx.IF(isDateCell(each), 1, 0)),
      ),
    );
    return fx.plus(fx.SUMPRODUCT(fx.times(weighs, isUncounted(r))), fx.IF(fx.lt(fx.MAX(r), FIRST_DAY), 0, days));
  });
/** Days that anybody types have greater numbers: this is in 1954. */
const FIRST_DAY = 20_000;

/** What is worked out of a number; '' for an empty cell, "not applicable" as it is typed, `⚠` for what cannot be counted. */
export const ofNumber = (cell: Fx, worked: Given): Fx =>
  fx.IF(fx.ISNUMBER(cell), fx.IF(isDateCell(cell), '⚠', worked), fx.IF(isEmpty(cell), '', fx.IF(isExempt(cell), cell, '⚠')));

/** The number of a cell, 0 for all else. */
export const numberOf = (cell: Fx): Fx => fx.IF(fx.ISNUMBER(cell), cell, 0);
