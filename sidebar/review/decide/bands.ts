// The scale from 0 to full marks cut into bands: each with its grade, or a hole where there is none, or two where they overlap.
import { edgeFaults, type Stretch } from '../../../src/plans/edges';
import type { Plan } from '../../../src/plans/plan';
import { rangesOf } from '../../../src/plans/ready-grades';
import { knownValue } from '../../../src/plans/value';
import { inWords } from '../../words';
import { edgesInWords } from '../edges-in-words';
import { say } from './words';

/** `step`: which of the five grade colours; undefined where no grade, or more than one, has these scores. */
export type Band = {
  readonly from: number;
  readonly to: number;
  readonly step: number | undefined;
  readonly is: 'grade' | 'hole' | 'overlap';
};

/** A grade as the scale shows it, best first. Without a stretch it has no edges yet; `words` stand for the stretch's own. */
type Marked = { readonly name: string; readonly stretch: Stretch | undefined; readonly words?: string | undefined };

export type Scale = { readonly top: number; readonly bands: readonly Band[]; readonly label: string };

/** Two grades take steps 1 and 5, three 1 3 5, four 1 2 4 5: tokens.css. */
export const stepOf = (n: number, of: number): number => (of <= 1 ? 1 : Math.round(1 + (Math.min(n, 4) * 4) / (Math.min(of, 5) - 1)));

export const topOf = (plan: Plan): number => knownValue(plan.grades.full) ?? 100;

export function scaleOf(grades: readonly Marked[], full: number): Scale {
  const ranges = grades.map(({ stretch }) => stretch && { from: stretch.from?.at ?? 0, to: stretch.to?.at ?? Number.POSITIVE_INFINITY });
  const edges = ranges.flatMap((range) => (range ? [range.from, range.to] : [])).filter((edge) => Number.isFinite(edge) && edge >= 0);
  const top = Math.max(full, ...edges);
  const cuts = [...new Set([0, ...edges, top])].sort((a, b) => a - b);
  const bands = cuts.slice(1).map((to, n): Band => {
    const from = cuts[n] ?? 0;
    const over = ranges.flatMap((range, g) => (range && range.from < to && range.to > from ? [g] : []));
    const is = over.length === 0 ? 'hole' : over.length === 1 ? 'grade' : 'overlap';
    return { from, to, is, step: is === 'grade' ? stepOf(over[0] ?? 0, grades.length) : undefined };
  });
  const named = grades.map((grade) => `${grade.name || '?'}${say('colon')}${markWords(grade)}`);
  const holes = bands.filter(({ is }) => is === 'hole').map((band) => `${say('noGrade')}${say('colon')}${bandWords(band)}`);
  return { top, bands, label: say('scale', { top, grades: [...named, ...holes].join(say('semicolon')) }) };
}

export const markWords = ({ stretch, words }: Marked): string => words ?? (stretch ? edgesInWords(stretch, undefined) : say('notSetYet'));

const bandWords = ({ from, to }: Band): string => say('fromTo', { from, to });

/** Grades by their lower edges, included, best first; the last goes down to where scores end, unless it has an edge too. */
export function byLowerEdges(names: readonly string[], lower: readonly (number | undefined)[], lastOpen: boolean): readonly Marked[] {
  return names.map((name, n) => {
    const last = n === names.length - 1;
    const [edge, above] = [lower[n], n === 0 ? undefined : lower[n - 1]];
    const known = (edge !== undefined || (last && lastOpen)) && (n === 0 || above !== undefined);
    if (!known) return { name, stretch: undefined };
    return {
      name,
      stretch: {
        from: edge === undefined ? undefined : { at: edge, inclusive: true },
        to: above === undefined ? undefined : { at: above, inclusive: false },
      },
    };
  });
}

/** The plan's grades as they stand, best first; scores between them have HR's name for them, if there is one. */
export function markedIn({ grades }: Plan): readonly Marked[] {
  const ranges = rangesOf(grades);
  const own: readonly Marked[] = ranges.map(({ name, range }, n) => ({
    name: inWords(name),
    stretch: range,
    words: edgesInWords(range, grades.list[n]),
  }));
  const gap = grades.gap && knownValue(grades.gap);
  if (!gap || gap === '—') return own;
  const between = holesIn(own).map((stretch) => ({ name: gap, stretch }));
  return [...own, ...between].sort((a, b) => (b.stretch?.from?.at ?? 0) - (a.stretch?.from?.at ?? 0));
}

export const holesIn = (marked: readonly Marked[]): readonly Stretch[] =>
  edgeFaults(marked.map(({ name, stretch }) => ({ name, ...stretch }))).flatMap((fault) => (fault.is === 'hole' ? [fault.stretch] : []));
