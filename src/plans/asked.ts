// Whether a plan, answered as it is by now, asks a question at all: how limits round is asked where there are limits.
import { awaitsAdds, knownAdds } from './adds';
import type { Path } from './decide';
import type { Plan } from './plan';
import { canGoBeyond } from './plan-indicators';
import { knownValue } from './value';

/** What hangs on other answers; all else is always asked. */
const ASKED: Readonly<Record<Path, (plan: Plan) => boolean>> = {
  'grades/rounding': hasLimits,
  'grades/atLeastOne': hasLimits,
  'grades/beyond': mayGoBeyond,
};

export const isAsked = (plan: Plan, path: Path): boolean => ASKED[path]?.(plan) ?? true;

function hasLimits({ grades }: Plan): boolean {
  return (knownValue(grades.quotas) ?? []).length > 0;
}

/** Some indicator's points could go beyond full marks, or how it is scored is not known yet. */
function mayGoBeyond({ scorecards }: Plan): boolean {
  const dimensions = scorecards.flatMap((card) => card.dimensions);
  const added = dimensions.flatMap(knownAdds);
  const methods = [...dimensions.flatMap(({ indicators }) => indicators.map(({ how }) => knownValue(how))), ...added.map(({ how }) => how)];
  return dimensions.some(awaitsAdds) || methods.some((how) => how === undefined || canGoBeyond(how));
}
