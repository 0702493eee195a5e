// A plan's grades as chips, best first; what has no name or no edge is a dashed chip, never a colour.
import { edgeFaults, type Stretch } from '../../src/plans/edges';
import type { Plan } from '../../src/plans/plan';
import { rangesOf, readyGrades } from '../../src/plans/ready-grades';
import { inWords, sayPlans } from './words';

export function GradeChips({ plan: { grades, draft } }: { readonly plan: Plan }) {
  const named = readyGrades(grades);
  const holes = grades.gap?.state === 'open' ? holesIn(grades) : [];
  return (
    <div class="wrap">
      {named.length === 0 && <span class="grade grade-none">{sayPlans(draft ? 'noGradesText' : 'noGrades')}</span>}
      {named.map(({ id, name, step }) => (
        <span key={id} class={`grade grade-${step}`}>
          {inWords(name)}
        </span>
      ))}
      {grades.cutoffs?.state === 'open' && <span class="grade grade-none">{sayPlans('noCutoffs')}</span>}
      {holes.map(({ from, to }) => (
        <span key={from?.at} class="grade grade-none">
          {sayPlans('unnamed', { from: from?.at ?? 0, to: to?.at ?? 100 })}
        </span>
      ))}
    </div>
  );
}

/** The holes between two grades: above the best and below the worst there is none to name. */
const holesIn = (grades: Plan['grades']): readonly Stretch[] =>
  edgeFaults(rangesOf(grades).map(({ id, range }) => ({ name: id, ...range }))).flatMap((fault) =>
    fault.is === 'hole' && fault.stretch.from && fault.stretch.to ? [fault.stretch] : [],
  );

/** `80 to under 90`, with the edges as exactly as the policy has them. */
export function stretchInWords({ from, to }: Stretch): string {
  const low = from && sayPlans(from.inclusive ? 'lowAt' : 'lowOver', { from: from.at });
  const high = to && sayPlans(to.inclusive ? 'upTo' : 'under', { to: to.at });
  if (low && high) return sayPlans('between', { low, high });
  if (from) return sayPlans(from.inclusive ? 'atLeast' : 'over', { from: from.at });
  return high ?? sayPlans('noEdge');
}
