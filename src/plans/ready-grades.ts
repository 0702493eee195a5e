// Grades made plain: name and criterion, best first, with the step of colour each has.
import { alike, type Both } from '../i18n/both';
import type { HeadRule } from '../scoring/limits';
import { type Edge, edgeFaults, type GradeRange, type Stretch } from './edges';
import type { BandEdge, Plan } from './plan';
import { type Cycle, knownValue } from './value';

export type ReadyGrade = {
  readonly id: string;
  readonly name: Both;
  readonly meaning: Both | undefined;
  /** As GRADE reads it: `>=80 <90`. */
  readonly criterion: string;
  /** Which of the five grade colours: two grades take 1 and 5, three 1 3 5, four 1 2 4 5. */
  readonly step: Step;
};
export type Step = 1 | 2 | 3 | 4 | 5;

const STEPS: Readonly<Record<number, readonly Step[]>> = { 1: [1], 2: [1, 5], 3: [1, 3, 5], 4: [1, 2, 4, 5], 5: [1, 2, 3, 4, 5] };

/** With the names that they have in that cycle, else the policy's. */
export function readyGrades(grades: Plan['grades'], cycle?: Cycle): readonly ReadyGrade[] {
  const named = rangesOf(grades).map((each) => ({ ...each, name: (cycle && renamedIn(grades, each.id, cycle)) ?? each.name }));
  const gap = grades.gap && knownValue(grades.gap);
  const filled = gap && gap !== '—' ? withGap(named, gap) : named;
  const steps = STEPS[Math.min(5, filled.length)] ?? [];
  return filled.map(({ range, ...grade }, n) => ({
    ...grade,
    criterion: criterionOf(range),
    step: steps[Math.min(n, steps.length - 1)] ?? 3,
  }));
}

/** HR's name for a grade in a cycle for which the policy has none. */
function renamedIn({ list }: Plan['grades'], id: string, cycle: Cycle): Both | undefined {
  const renamed = list.find((each) => each.id === id)?.renamed;
  const name = renamed?.cycles.includes(cycle) ? knownValue(renamed.name) : undefined;
  return name === undefined ? undefined : alike(name);
}

type Named = { readonly id: string; readonly name: Both; readonly meaning: Both | undefined; readonly range: Stretch };

/** The grades with the stretch of scores each has, best first. */
export function rangesOf({ list, cutoffs, own }: Plan['grades']): readonly Named[] {
  const added = own && knownValue(own);
  if (added && added.length > 0) {
    return added.map(([name, lower], n) => ({
      id: name,
      name: alike(name),
      meaning: undefined,
      range: between(lower, n > 0 ? (added[n - 1]?.[1] ?? null) : null),
    }));
  }
  const lines = cutoffs && knownValue(cutoffs);
  return list.map(({ id, name, meaning, from, to }, n) => ({
    id,
    name,
    meaning,
    range: lines ? between(lines[n] ?? null, n > 0 ? (lines[n - 1] ?? null) : null) : { from: edgeOf(from), to: edgeOf(to) },
  }));
}

const between = (lower: number | null, upper: number | null): Stretch => ({
  from: lower === null ? undefined : { at: lower, inclusive: true },
  to: upper === null ? undefined : { at: upper, inclusive: false },
});

function edgeOf(edge: BandEdge | undefined): Edge | undefined {
  const at = edge && knownValue(edge.at);
  return at === undefined ? undefined : { at, inclusive: (edge && knownValue(edge.inclusive)) ?? true };
}

/** HR's name for what lies between grades, put where it lies. */
function withGap(named: readonly Named[], name: string): readonly Named[] {
  const ranges: GradeRange[] = named.map(({ id, range }) => ({ name: id, ...range }));
  const holes = edgeFaults(ranges).flatMap((fault) => (fault.is === 'hole' ? [fault.stretch] : []));
  const gaps = holes.map((range, n): Named => ({ id: `gap${n || ''}`, name: alike(name), meaning: undefined, range }));
  const low = ({ range }: Named): number => range.from?.at ?? Number.NEGATIVE_INFINITY;
  return [...named, ...gaps].sort((a, b) => low(b) - low(a));
}

/** `>=80 <90`; a grade without edges takes all that is left. */
function criterionOf({ from, to }: Stretch): string {
  const low = from && `${from.inclusive ? '>=' : '>'}${from.at}`;
  const high = to && `${to.inclusive ? '<=' : '<'}${to.at}`;
  return [low, high].filter(Boolean).join(' ') || '>=-1000000';
}

/** How limits round to whole people; undefined while HR has not said. */
export function headRuleOf({ rounding, atLeastOne }: Plan['grades']): HeadRule | undefined {
  const how = knownValue(rounding);
  return how && { rounding: how, atLeastOne: knownValue(atLeastOne) };
}
