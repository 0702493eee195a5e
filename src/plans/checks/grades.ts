// Grades: two of one name, cut-offs that do not fall, and scores with no grade or two, among those that anyone can have.
import { alike, type Both, inBoth } from '../../i18n/both';
import { type Edge, edgeFaults, type GradeRange, type Stretch } from '../edges';
import { type Finding, listOf, problem, warning } from '../finding';
import type { Plan } from '../plan';
import { textKey } from '../position';
import { rangesOf } from '../ready-grades';
import { stretchInWords } from '../stretch-words';
import { type Cycle, knownValue } from '../value';
import { highestScore } from './reach';

type Grades = Plan['grades'];

export function checkGrades(plan: Plan, cycle?: Cycle): readonly Finding[] {
  const { grades } = plan;
  const faults = [...twice(grades), ...cutoffFaults(grades)];
  return faults.length > 0 || edgesOpen(grades) ? faults : rangeFaults(grades, highestScore(plan, cycle));
}

/** What scores may be called, in each language; undefined while HR has not said which grades there are. */
export function gradeNames(grades: Grades): readonly Both[] | undefined {
  const { list, own, gap } = grades;
  if (list.length === 0 && own?.state === 'open' && own.needed !== 'never') return undefined;
  const between = gap && knownValue(gap);
  const renamed = list.flatMap((each) => (each.renamed && knownValue(each.renamed.name)) ?? []).map((name) => alike(name));
  return [...rangesOf(grades).map(({ name }) => name), ...renamed, ...(between ? [alike(between)] : [])];
}

/** Whether two texts are one grade's name: in either language, in any case and width. */
export const isGradeName = (name: Both, text: string): boolean => Object.values(name).some((each) => textKey(each) === textKey(text));

const ownOf = ({ own }: Grades) => (own && knownValue(own)) ?? [];

/** Where HR would mend it. */
const pathOf = (grades: Grades): string => (ownOf(grades).length > 0 ? 'grades/own' : grades.cutoffs ? 'grades/cutoffs' : 'grades/list');

const twice = (grades: Grades): readonly Finding[] =>
  rangesOf(grades).flatMap(({ name }, n, all) => {
    const before = all.slice(0, n).some((other) => Object.values(name).some((each) => isGradeName(other.name, each)));
    return before ? [problem(ownOf(grades).length > 0 ? 'grades/own' : `grades/list/${n}`, 'gradeTwice', { grade: name })] : [];
  });

/** The lower edges of all grades but the last, where grades are given by these. */
function cutoffFaults(grades: Grades): readonly Finding[] {
  const own = ownOf(grades);
  const lower = own.length > 0 ? own.slice(0, -1).map(([, edge]) => edge) : grades.cutoffs && knownValue(grades.cutoffs);
  const of = own.length || grades.list.length;
  const edges = lower?.filter((edge) => typeof edge === 'number');
  if (!edges || of === 0) return [];
  const last = own[own.length - 1]?.[1] ?? null;
  if (edges.length !== of - 1) return [problem(pathOf(grades), 'cutoffsCount', { count: edges.length, of })];
  const falls = [...edges, ...(last === null ? [] : [last])].every((edge, n, all) => n === 0 || edge < Number(all[n - 1]));
  return falls ? [] : [problem(pathOf(grades), 'cutoffsFall', { edges: listOf(edges) })];
}

const edgesOpen = (grades: Grades): boolean =>
  ownOf(grades).length === 0 &&
  (grades.cutoffs?.state === 'open' ||
    grades.list.some(({ from, to }) => [from?.at, from?.inclusive, to?.at, to?.inclusive].some((value) => value?.state === 'open')));

/** Holes and overlaps among scores from 0 to the most that anyone can have, and grades outside them. */
function rangeFaults(grades: Grades, most: number | undefined): readonly Finding[] {
  const [path, named] = [pathOf(grades), rangesOf(grades)];
  if (named.length === 0) return [];
  const nameOf = (n: string): Both | string => named[Number(n)]?.name ?? n;
  const ranges = named.map(({ range }, n): GradeRange => ({ name: String(n), ...range }));
  const empty = new Set(edgeFaults(ranges).flatMap((fault) => (fault.is === 'empty' ? [fault.grade] : [])));
  const faults = edgeFaults([...outside(most), ...ranges.filter(({ name }) => !empty.has(name)).map((range) => clipped(range, most))]);
  return [
    ...[...empty].map((n) => problem(path, 'gradeEmpty', { grade: nameOf(n) })),
    ...faults.flatMap((fault): readonly Finding[] => {
      // the policy gives such a grade; nothing goes wrong for want of it
      if (fault.is === 'empty') return [warning(path, 'gradeUnreachable', { grade: nameOf(fault.grade), most: most ?? '…' })];
      const stretch = inBoth((language) => stretchInWords(fault.stretch, language));
      const [a = '', b = ''] = fault.is === 'overlap' ? fault.grades : [];
      if (fault.is === 'overlap') return [problem(path, 'gradeOverlap', { stretch, a: nameOf(a), b: nameOf(b) })];
      return holdsScore(fault.stretch, grades) ? holeFault(grades, stretch) : [];
    }),
  ];
}

/** A hole is a problem, unless HR is asked about it or has answered. */
function holeFault(grades: Grades, stretch: Both): readonly Finding[] {
  if (!grades.gap) return [problem(pathOf(grades), 'gradeHole', { stretch })];
  return knownValue(grades.gap) === '—' ? [warning('grades/gap', 'gradeUnnamed', { stretch })] : [];
}

/** Where the score shown is graded, no score lies between 89 and 90 shown without decimals. */
function holdsScore({ from, to }: Stretch, grades: Grades): boolean {
  if (!to) return false; // how far up scores go is not known yet
  const decimals = knownValue(grades.decimals);
  if (!from || knownValue(grades.basis) !== 'shown' || decimals === undefined) return true;
  const unit = 10 ** decimals;
  const first = (from.inclusive ? Math.ceil(from.at * unit) : Math.floor(from.at * unit) + 1) / unit;
  return first < to.at || (to.inclusive && first === to.at);
}

const ZERO: Edge = { at: 0, inclusive: true };

/** What no score is: under 0, and over the most. */
const outside = (most: number | undefined): readonly GradeRange[] => [
  { name: '', to: { at: 0, inclusive: false } },
  ...(most === undefined ? [] : [{ name: '', from: { at: most, inclusive: false } }]),
];

const clipped = ({ name, from, to }: GradeRange, most: number | undefined): GradeRange => ({
  name,
  from: from && from.at >= 0 ? from : ZERO,
  to: most !== undefined && !(to && to.at <= most) ? { at: most, inclusive: true } : to,
});
