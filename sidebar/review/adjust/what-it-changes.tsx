// What the new result would change, worked out before anything is written: grade, place, and people a grade against its limits.
import { effectOf, type GradeEffect } from '../../../src/scoring/effect';
import { sayAdjust } from '../../words';
import { type Change, type Results, scoreIn } from './change';

type Props = { readonly change: Change; readonly results: Results };

export function WhatItChanges({ change, results: { people, rules } }: Props) {
  const who = people.findIndex(({ id }) => id === change.id.value);
  const to = scoreIn(change) ?? people[who]?.exact;
  const own = people[who];
  if (!own || to === undefined) return null;
  const all = people.map(({ exact, grade, group }) => ({ score: exact, grade, group }));
  const effect = effectOf(all, who, to, change.toGrade.value, rules);
  const { before, after } = effect.place;
  const moved = before && after && (before.place !== after.place || before.shared !== after.shared);
  const graded = rules.grades.length > 0;
  const isNothing = !moved && effect.grade.before === effect.grade.after;
  return (
    <section class="card">
      <h2 class="heading">{sayAdjust('effect')}</h2>
      <dl class="pairs small">
        {graded && (
          <>
            <dt>{sayAdjust('effectGrade')}</dt>
            <dd>
              <Grade name={effect.grade.before} rules={rules} /> → <Grade name={effect.grade.after} rules={rules} />
            </dd>
          </>
        )}
        {before && after && (
          <>
            <dt>{own.group === '' ? sayAdjust('place') : sayAdjust('placeIn', { group: own.group })}</dt>
            <dd class="num">{sayAdjust('arrow', { before: placeInWords(before), after: placeInWords(after) })}</dd>
          </>
        )}
        {effect.grades.map((each) => (
          <GradeLine key={each.grade} effect={each} />
        ))}
      </dl>
      {isNothing && <p class="small quiet">{sayAdjust('nothing')}</p>}
    </section>
  );
}

const placeInWords = ({ place, shared }: { readonly place: number; readonly shared: boolean }): string =>
  shared ? `=${place}` : String(place);

const Grade = ({ name, rules }: { readonly name: string; readonly rules: Results['rules'] }) => {
  const step = rules.grades.find(({ grade }) => grade === name)?.step;
  return <span class={step === undefined ? 'grade grade-none' : `grade grade-${step}`}>{name === '' ? sayAdjust('noGrade') : name}</span>;
};

function GradeLine({ effect: { grade, before, after, limit } }: { readonly effect: GradeEffect }) {
  const change = sayAdjust('arrow', { before, after });
  const off = limit?.off ?? 0;
  return (
    <>
      <dt>{limitInWords(grade, limit)}</dt>
      <dd class={off === 0 ? 'num' : 'num strong'}>
        {off === 0 ? change : sayAdjust(off > 0 ? 'over' : 'short', { change, count: Math.abs(off) })}
      </dd>
    </>
  );
}

function limitInWords(grade: string, limit: GradeEffect['limit']): string {
  if (!limit) return sayAdjust('people', { grade });
  const { least, most } = limit;
  if (least === most) return sayAdjust('exactly', { grade, heads: most });
  if (most === Number.POSITIVE_INFINITY) return sayAdjust('least', { grade, heads: least });
  return least === 0 ? sayAdjust('most', { grade, heads: most }) : sayAdjust('between', { grade, least, most });
}
