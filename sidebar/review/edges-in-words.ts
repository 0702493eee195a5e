// A grade's edges in words, exactly as the policy has them: what it leaves open is said, not guessed.
import type { Stretch } from '../../src/plans/edges';
import type { Plan } from '../../src/plans/plan';
import { type SaidEdge, stretchInWords } from '../../src/plans/stretch-words';
import { language, sayPlans } from '../words';

type Grade = Plan['grades']['list'][number];

/** `range` takes an edge whose inclusion is open for included: the grade itself says whether it is. */
export function edgesInWords(range: Stretch, grade: Grade | undefined): string {
  const edges = stretchInWords(range, language()) || sayPlans('noEdge');
  const open = [grade?.from, grade?.to].find((edge) => edge?.inclusive.state === 'open');
  if (open?.at.state !== 'given' && open?.at.state !== 'decided') return edges;
  const { value: at } = open.at;
  const apart = (edge: Stretch['from']): SaidEdge | undefined => (edge?.at === at ? { at, inclusive: 'open' } : edge);
  return sayPlans('edgeOpen', { edges: stretchInWords({ from: apart(range.from), to: apart(range.to) }, language()), at });
}
