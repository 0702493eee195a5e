// A plan's grades as chips, best first; what has no name or no edge is a dashed chip, never a colour.
import { edgeFaults, type Stretch } from '../../../../src/plans/edges';
import type { Plan } from '../../../../src/plans/plan';
import { rangesOf, readyGrades } from '../../../../src/plans/ready-grades';
import { inWords, sayPlans } from '../../../words';

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
