// The plan's grades as they stand, on a ruler and in words: shown where a question is about their edges or the hole between them.
import type { Path } from '../../../src/plans/decide';
import type { Plan } from '../../../src/plans/plan';
import { edgesInWords } from '../edges-in-words';
import { holesIn, markedIn, markWords, scaleOf, stepOf, topOf } from './bands';
import { Ruler } from './ruler';
import { say } from './words';

const ABOUT_EDGES = /^grades\/(?:gap|list\/)/;

export function GradeScale({ plan, path }: { readonly plan: Plan; readonly path: Path }) {
  const marked = markedIn(plan);
  if (!ABOUT_EDGES.test(path) || marked.length === 0) return null;
  // where an edge is open, so is the hole beside it
  const open = plan.grades.list.some(({ from, to }) => [from, to].some((edge) => edge?.inclusive.state === 'open'));
  const holes = holesIn(marked).map((hole) =>
    open && hole.from && hole.to ? say('fromTo', { from: hole.from.at, to: hole.to.at }) : edgesInWords(hole, undefined),
  );
  return (
    <div class="stack">
      <Ruler scale={scaleOf(marked, topOf(plan))} />
      <dl class="edgelist small">
        {marked.map((grade, n) => (
          <div key={grade.name}>
            <dt>
              <span class={`grade grade-${stepOf(n, marked.length)}`}>{grade.name}</span>
            </dt>
            <dd>{markWords(grade)}</dd>
          </div>
        ))}
        {holes.map((hole) => (
          <div key={hole}>
            <dt>
              <span class="grade grade-none">—</span>
            </dt>
            <dd>
              {hole}
              {say('colon')}
              {say('noGrade')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
