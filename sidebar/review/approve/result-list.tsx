// The results that are approved: name, department, what follows, score and grade; the highest first.
import { useSomeFirst } from '../../parts/some-first';
import { sayStages } from '../../words';
import type { ToApprove } from './to-approve';

/** More than these are shown when asked for. */
const FEW = 30;

export function ResultList({ results }: Pick<ToApprove, 'results'>) {
  const [shown, rest] = useSomeFirst(results, FEW, sayStages('results', { count: results.length }));
  return (
    <section class="stack-1">
      <div class="row between">
        <h2 class="label">{results.length === 1 ? sayStages('resultsOne') : sayStages('results', { count: results.length })}</h2>
        <span class="meta">{sayStages('highest')}</span>
      </div>
      <ul class="list">
        {shown.map(({ id, name, department, score, grade, outcome, step }) => (
          <li key={id} class="item">
            <span class="grow">
              <span class="strong">{name || id}</span>
              <span class="small quiet line-of-its-own">{[id, department].filter(Boolean).join(' · ')}</span>
              {grade !== '' && !isShort(grade) && (
                <span class="line-of-its-own">
                  <span class={chipOf(step)}>{grade}</span>
                </span>
              )}
              {outcome !== '' && <span class="small quiet line-of-its-own">{sayStages('outcome', { outcome })}</span>}
            </span>
            <span class={score === '' ? 'small quiet one-line' : 'num strong'}>{score === '' ? sayStages('noScore') : score}</span>
            {isShort(grade) && <span class={chipOf(step)}>{grade}</span>}
          </li>
        ))}
      </ul>
      {rest}
    </section>
  );
}

/** A letter or a word stands beside the score; what is longer has a line of its own. */
const isShort = (grade: string): boolean => grade !== '' && grade.length <= 4;
const chipOf = (step: number): string => `grade grade-${step === 0 ? 'none' : step}`;
