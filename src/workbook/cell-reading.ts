// What a cell is read as, in formulas: as the functions read it (scoring/reading.ts), so that what is scored, asked about and held to a
// range is one number. Its digits are taken apart, as VALUE and `*1` read by the locale and take dates and amounts for numbers.
import { UNSEEN_IN_FORMULAS } from '../scoring/invisible';
import { type Fx, fx, type Given } from './formula/fx';
import { isExempt } from './formula-parts';

/** Whether a `%` at the end divides by 100, as where two things are compared; of points it makes a text that is no number. */
type Percents = 'percents' | 'points';

/** A number; '' for blank, `—` for "not applicable", `⚠` for whatever cannot be read: of each cell of a range. */
export const readingsIn = (cells: Fx, percents: Percents): Fx =>
  mapped(
    cells,
    (plain) => fx.IF(isBlankText(plain), '', fx.IF(isExempt(plain), '—', fx.IF(isNumber(plain, percents), numberIn(plain), '⚠'))),
    '⚠',
  );

/** The numbers alone, 0 for all else. */
export const numbersIn = (cells: Fx, percents: Percents): Fx =>
  mapped(cells, (plain) => fx.IF(isNumber(plain, percents), numberIn(plain), 0), 0);

/** The same of one cell, for conditional formats: without names of its own. */
export function numberOf(cell: Fx, percents: Percents): Fx {
  const plain = plainOf(cell);
  return fx.IF(fx.ISNUMBER(cell), cell, fx.IFERROR(fx.IF(isNumber(plain, percents), numberIn(plain), 0), 0));
}

/** Whether a cell holds a text that is neither a number nor "not applicable", for conditional formats. */
export function isUnread(cell: Fx, percents: Percents): Fx {
  const plain = plainOf(cell);
  return fx.IF(fx.ISTEXT(cell), fx.NOT(fx.OR(isBlankText(plain), isExempt(plain), isNumber(plain, percents))), false);
}

const mapped = (cells: Fx, reading: (plain: Fx) => Fx, broken: Given): Fx =>
  fx.MAP({ raw: cells }, ({ raw }) =>
    fx.IF(
      fx.ISNUMBER(raw),
      raw,
      fx.IFERROR(
        fx.let({ plain: plainOf(raw) }, ({ plain }) => reading(plain)),
        broken,
      ),
    ),
  );

/** In half width, without what nobody sees and spaces other than the ordinary one. */
const plainOf = (cell: Fx): Fx =>
  fx.SUBSTITUTE(fx.ASC(fx.REGEXREPLACE(fx.join(cell, ''), `[^ \\P{Z}]|${UNSEEN_IN_FORMULAS}`, '')), '−', '-');

const isBlankText = (plain: Fx): Fx => fx.REGEXMATCH(plain, '^\\s*$');

const isNumber = (plain: Fx, percents: Percents): Fx =>
  fx.REGEXMATCH(plain, `^\\s*[+-]?(${NUMBER})\\s*${percents === 'points' ? '分?' : '[%分]?'}\\s*$`);
/** Without repetitions in what may be left out, which Univer takes for too slow. */
const NUMBER = '[0-9]+[.]?[0-9]*|[.][0-9]+|[0-9]{1,3}(,[0-9][0-9][0-9])+[.]?[0-9]*';

/** Of such a text: its digits, moved by as many places as follow the point, and two more for a `%`. */
function numberIn(plain: Fx): Fx {
  const sign = fx.IF(fx.eq(fx.LEFT(fx.TRIM(plain)), '-'), -1, 1);
  const places = fx.LEN(fx.REGEXREPLACE(fx.SUBSTITUTE(plain, '%', '.00'), '^[^.]*[.]?|[^0-9]', ''));
  return fx.over(fx.times(sign, fx.REGEXREPLACE(plain, '[^0-9]', '')), fx.power(10, places));
}
