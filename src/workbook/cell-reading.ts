// What a cell of points is read as where HR types or pastes (Peers, History), in formulas: as the functions read it (scoring/reading.ts), so
// that what is counted, asked about and held to a range is one number. On score tabs a number is a number: score/typed-cells.ts. Its digits are taken apart, as VALUE and `*1` read by the locale and take dates and amounts for numbers.
import { UNSEEN_IN_FORMULAS } from '../scoring/invisible';
import { type Fx, fx } from './formula/fx';
import { isExempt } from './formula-parts';

/** A number; '' for blank, `—` for "not applicable", `⚠` for whatever cannot be read: of each cell of a range. */
export const readingsIn = (cells: Fx): Fx =>
  fx.MAP({ raw: cells }, ({ raw }) => {
    const read = fx.let({ plain: plainOf(raw) }, ({ plain }) =>
      fx.IF(isBlankText(plain), '', fx.IF(isExempt(plain), '—', fx.IF(isNumber(plain), numberIn(plain), '⚠'))),
    );
    return fx.IF(fx.ISNUMBER(raw), raw, fx.IFERROR(read, '⚠'));
  });

/** The number of one cell, 0 for all else, for conditional formats: without names of its own. */
export function numberOf(cell: Fx): Fx {
  const plain = plainOf(cell);
  return fx.IF(fx.ISNUMBER(cell), cell, fx.IFERROR(fx.IF(isNumber(plain), numberIn(plain), 0), 0));
}

/** Whether a cell holds a text that is neither a number nor "not applicable", for conditional formats. */
export function isUnread(cell: Fx): Fx {
  const plain = plainOf(cell);
  return fx.IF(fx.ISTEXT(cell), fx.NOT(fx.OR(isBlankText(plain), isExempt(plain), isNumber(plain))), false);
}

/** In half width, without what nobody sees and spaces other than the ordinary one. */
const plainOf = (cell: Fx): Fx =>
  fx.SUBSTITUTE(fx.ASC(fx.REGEXREPLACE(fx.join(cell, ''), `[^ \\P{Z}]|${UNSEEN_IN_FORMULAS}`, '')), '−', '-');

const isBlankText = (plain: Fx): Fx => fx.REGEXMATCH(plain, '^\\s*$');

/** A `%` makes a text that is no number of points. */
const isNumber = (plain: Fx): Fx => fx.REGEXMATCH(plain, `^\\s*[+-]?(${NUMBER})\\s*分?\\s*$`);
/** Without repetitions in what may be left out, which Univer takes for too slow. */
const NUMBER = '[0-9]+[.]?[0-9]*|[.][0-9]+|[0-9]{1,3}(,[0-9][0-9][0-9])+([.][0-9]*|)';

/** Of such a text: its digits, moved by as many places as follow the point. */
function numberIn(plain: Fx): Fx {
  const sign = fx.IF(fx.eq(fx.LEFT(fx.TRIM(plain)), '-'), -1, 1);
  const places = fx.LEN(fx.REGEXREPLACE(plain, '^[^.]*[.]?|[^0-9]', ''));
  return fx.over(fx.times(sign, fx.REGEXREPLACE(plain, '[^0-9]', '')), fx.power(10, places));
}
