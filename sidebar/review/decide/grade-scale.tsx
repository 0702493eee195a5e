// The plan's grades as they stand, on a ruler and in words: shown where a question is about their edges or the hole between them.
import type { Path } from '../../../src/plans/decide';
import { edgeFaults } from '../../../src/plans/edges';
import type { Plan } from '../../../src/plans/plan';
import { markedIn, scaleOf, stepOf, topOf } from './bands';
import { stretchWords } from './edge-words';
import { Ruler } from './ruler';
import { say } from './words';

const ABOUT_EDGES = /^grades\/(?:gap|list\/)/;

export function GradeScale({ plan, path }: { readonly plan: Plan; readonly path: Path }) {
  const marked = markedIn(plan);
  if (!ABOUT_EDGES.test(path) || marked.length === 0) return null;
  const holes = edgeFaults(marked.map(({ name, stretch }) => ({ name, ...stretch }))).flatMap((fault) =>
    fault.is === 'hole' ? [fault.stretch] : [],
  );
  return (
    <div class="stack">
      <Ruler scale={scaleOf(marked, topOf(plan))} />
      <dl class="edgelist small">
        {marked.map(({ name, stretch }, n) => (
          <div key={name}>
            <dt>
              <span class={`grade grade-${stepOf(n, marked.length)}`}>{name}</span>
            </dt>
            <dd>{stretch && stretchWords(stretch)}</dd>
          </div>
        ))}
        {holes.map((stretch) => (
          <div key={stretchWords(stretch)}>
            <dt>
              <span class="grade grade-none">—</span>
            </dt>
            <dd>
              {stretchWords(stretch)}
              {say('colon')}
              {say('noGrade')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
