// Points of a KPI method as a formula: the rules of scoring/kpi-methods.ts, worked out with Sheets' own functions.
import { type Arithmetic, type Detail, type Method, POINTS } from '../../scoring/kpi-methods';
import { fraction, fx, type Given } from '../formula/fx';

/** Points of one row, its actual value and its target being numbers; `⚠` where there is no answer: nothing done, and no cap. */
export const kpiPoints = (method: Method, cap: number | undefined, actual: Given, target: Given, detail: Detail): Given =>
  POINTS[method](byFormula(cap), actual, target, detail);

/** Compared as the functions compare: freed of what doubles add in the eleventh decimal. */
const settled = (number: Given): Given => (typeof number === 'number' ? number : fx.ROUND(number, 10));

const byFormula = (cap: number | undefined): Arithmetic<Given, Given, Given> => ({
  number: (value) => (Number.isInteger(value) ? value : fraction(value)),
  plus: fx.plus,
  minus: fx.minus,
  times: fx.times,
  over: fx.over,
  absolute: fx.ABS,
  isZero: (a) => fx.eq(settled(a), 0),
  isUnder: (a, b) => fx.lt(settled(a), settled(b)),
  either: fx.IF,
  once: (value, rest) => fx.let({ x: value }, ({ x }) => rest(x)),
  points: (points) => withinBounds(points, cap),
  most: cap === undefined ? '⚠' : fraction(cap),
  none: 0,
});

/** From 0 to the cap, to the tenth decimal. */
function withinBounds(points: Given, cap = Number.POSITIVE_INFINITY): Given {
  if (typeof points === 'number') return fraction(Math.max(0, Math.min(cap, points)));
  const least = fx.MAX(0, points);
  return fx.ROUND(cap === Number.POSITIVE_INFINITY ? least : fx.MIN(fraction(cap), least), 10);
}
