// What a cell is read as, in formulas: as the functions read it (scoring/reading.ts), so that what is scored, asked about and held to a
// range is one number. Its digits are taken apart, as VALUE and `*1` read by the locale and take dates and amounts for numbers.
import { UNSEEN_IN_FORMULAS } from '../scoring/invisible';
import { quoted } from './area';
import { isExempt } from './formula-parts';

/** Whether a `%` at the end divides by 100, as where two things are compared; of points it makes a text that is no number. */
export type Percents = 'percents' | 'points';

/** A number; '' for blank, `—` for "not applicable", `⚠` for whatever cannot be read: of each cell of a range. */
export const readingsIn = (cells: string, percents: Percents): string =>
  mapped(
    cells,
    `IF(${isBlank('plain')},"",IF(${isExempt('plain')},"—",IF(${isNumber('plain', percents)},${numberIn('plain')},"⚠")))`,
    '"⚠"',
  );

/** The numbers alone, 0 for all else. */
export const numbersIn = (cells: string, percents: Percents): string =>
  mapped(cells, `IF(${isNumber('plain', percents)},${numberIn('plain')},0)`, '0');

/** The same of one cell, for conditional formats: without names of its own. */
export const numberOf = (cell: string, percents: Percents): string =>
  `IF(ISNUMBER(${cell}),${cell},IFERROR(IF(${isNumber(plainOf(cell), percents)},${numberIn(plainOf(cell))},0),0))`;

/** Whether a cell holds a text that is neither a number nor "not applicable", for conditional formats. */
export const isUnread = (cell: string, percents: Percents): string =>
  `IF(ISTEXT(${cell}),NOT(OR(${isBlank(plainOf(cell))},${isExempt(plainOf(cell))},${isNumber(plainOf(cell), percents)})),FALSE)`;

const mapped = (cells: string, reading: string, broken: string): string =>
  `MAP(${cells},LAMBDA(raw,IF(ISNUMBER(raw),raw,IFERROR(LET(plain,${plainOf('raw')},${reading}),${broken}))))`;

/** In half width, without what nobody sees and spaces other than the ordinary one. */
const plainOf = (cell: string): string =>
  `SUBSTITUTE(ASC(REGEXREPLACE(${cell}&"",${quoted(`[^ \\P{Z}]|${UNSEEN_IN_FORMULAS}`)},"")),"−","-")`;

const isBlank = (plain: string): string => `REGEXMATCH(${plain},${quoted('^\\s*$')})`;

const isNumber = (plain: string, percents: Percents): string =>
  `REGEXMATCH(${plain},${quoted(`^\\s*[+-]?(${NUMBER})\\s*${percents === 'points' ? '分?' : '[%分]?'}\\s*$`)})`;
/** Without repetitions in what may be left out, which Univer takes for too slow. */
const NUMBER = '[0-9]+[.]?[0-9]*|[.][0-9]+|[0-9]{1,3}(,[0-9][0-9][0-9])+[.]?[0-9]*';

/** Of such a text: its digits, moved by as many places as follow the point, and two more for a `%`. */
const numberIn = (plain: string): string =>
  `IF(LEFT(TRIM(${plain}))="-",0-1,1)*REGEXREPLACE(${plain},"[^0-9]","")/10^LEN(REGEXREPLACE(SUBSTITUTE(${plain},"%",".00"),${FRACTION},""))`;
const FRACTION = quoted('^[^.]*[.]?|[^0-9]');
