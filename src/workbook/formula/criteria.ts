// Criteria of grades and steps as conditions of a formula.
import type { Criterion, Sign } from '../../scoring/criterion';
import { type Fx, fraction, fx, type Given } from './fx';

const SIGNS: Readonly<Record<Sign, (number: Given, edge: Given) => Fx>> = { '>=': fx.ge, '>': fx.gt, '<=': fx.le, '<': fx.lt, '=': fx.eq };

/** Whether a number meets a criterion, all of its tests: one rounded to the tenth decimal, as edges are. */
export function meets(number: Given, criterion: Criterion): Given {
  const tests = criterion.map(({ sign, edge }) => SIGNS[sign](number, fraction(edge)));
  const [only, second] = tests;
  return only === undefined ? true : second === undefined ? only : fx.AND(...tests);
}
