// A grade's edges in words, exactly as the policy has them: what it leaves open is said, not guessed.
import type { Stretch } from '../../src/plans/edges';
import type { Plan } from '../../src/plans/plan';
import { sayPlans } from '../words';

type Grade = Plan['grades']['list'][number];

/** `range` takes an edge whose inclusion is open for included: the grade itself says whether it is. */
export function edgesInWords(range: Stretch, grade: Grade | undefined): string {
  const edges = stretchInWords(range);
  const open = [grade?.from, grade?.to].find((edge) => edge?.inclusive.state === 'open');
  if (open?.at.state !== 'given' && open?.at.state !== 'decided') return edges;
  const { value: at } = open.at;
  const apart = (edge: Stretch['from']) => (edge?.at === at ? { at, inclusive: false } : edge);
  return sayPlans('edgeOpen', { edges: stretchInWords({ from: apart(range.from), to: apart(range.to) }), at });
}

/** `80 to under 90` */
function stretchInWords({ from, to }: Stretch): string {
  const low = from && sayPlans(from.inclusive ? 'lowAt' : 'lowOver', { from: from.at });
  const high = to && sayPlans(to.inclusive ? 'highAt' : 'highUnder', { to: to.at });
  if (low && high) return sayPlans('between', { low, high });
  if (from) return sayPlans(from.inclusive ? 'atLeast' : 'over', { from: from.at });
  return to ? sayPlans(to.inclusive ? 'upTo' : 'under', { to: to.at }) : sayPlans('noEdge');
}
