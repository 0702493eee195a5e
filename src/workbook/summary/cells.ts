// Parts of the Summary that are no formula of a column: weights, widths, edges of grades, and the line of quotas.
import { marksIn } from '../../i18n/lists';
import { dashboardPlaces, tableCell } from '../dashboard/places';
import { type Fx, formula, fraction, fx, type Given } from '../formula/fx';
import { isBlank } from '../formula-parts';
import { gradeWidth } from '../grade-cells';
import type { Look } from '../looks';
import { inWords, type Making, range, wordsFor } from '../making';
import type { Cell } from '../tab';
import { widthOf } from '../text-size';
import type { SummaryPlaces } from './places';

/** What stands in a card's line of weights, as a formula has it; undefined where nothing does. 0 is shown as `—`. */
export function weightCell(
  making: Making,
  { dimensions, roles, rollUps, parts }: SummaryPlaces,
  n: number,
  key: string,
): Given | undefined {
  const card = making.review.ready.cards[n];
  const read = (name: 'dimensions' | 'shares', at: number): Given => (at < 0 ? 0 : fx.INDEX(range(making, `${name}_${n + 1}`), at + 1));
  const [kind, id = ''] = key.split(/:(.*)/s);
  const rollUp = rollUps.find(({ from }) => kind === 'rollUp' && from === id);
  if (rollUp) return rollUp.how === 'reference' || !rollUp.cards.includes(card?.id ?? '') ? 0 : fraction(rollUp.share / 100);
  const dimension =
    kind === 'dimension'
      ? dimensions.find((each) => each.id === id)
      : kind === 'part'
        ? parts.dimensions.find((each) => parts.roles.some((role) => `${role.id}/${each.id}` === id))
        : undefined;
  if (dimension) return read('dimensions', card ? card.dimensions.findIndex(({ id: own }) => own === dimension.of(card)?.id) : -1);
  const counting = card?.raters.filter(({ counts }) => counts) ?? [];
  return kind === 'role' && roles.some((role) => role.id === id)
    ? read(
        'shares',
        counting.findIndex((role) => role.id === id),
      )
    : undefined;
}

/** From roomy to tight, as wide as a page of 1,260 pixels has room for. */
const FITS = [
  { name: 124, dimension: 88, role: 72, department: 120, group: 124, outcome: 204, stage: 136, streak: 60 },
  { name: 124, dimension: 64, role: 64, department: 120, group: 124, outcome: 204, stage: 136, streak: 60 },
  { name: 116, dimension: 60, role: 60, department: 104, group: 104, outcome: 160, stage: 128, streak: 52 },
  { name: 108, dimension: 50, role: 54, department: 84, group: 84, outcome: 116, stage: 104, streak: 48 },
] as const;
const PAGE = 1260;

export function widthsFor(making: Making, places: SummaryPlaces): readonly number[] {
  const { keys, seen } = places;
  const hidden = new Set(hiddenColumns(places));
  const grade = Math.min(GRADE_MOST, Math.max(52, gradeWidth(making)));
  const fixed: Readonly<Record<string, number>> = { id: 52, final: 68, grade, rank: 52, bonus: 84 };
  const widths = FITS.map((fit) =>
    keys.map((key, n) => {
      const [kind = ''] = key.split(':');
      const own = kind === 'rollUp' ? fit.role : fit[kind as keyof typeof fit];
      return n >= seen ? 60 : (fixed[kind] ?? own ?? 60);
    }),
  );
  const wide = (each: readonly number[]): number => each.reduce((sum, width, n) => sum + (hidden.has(n) ? 0 : width), 0);
  const found = widths.find((each) => wide(each) <= PAGE) ?? widths[widths.length - 1] ?? [];
  const named = found.map((width, n) => (keys[n] === 'name' ? roomForNames(making, width, PAGE - wide(found)) : width));
  const graded = named.map((width, n) => (keys[n] === 'grade' ? width + roomFor(gradeWidth(making), width, PAGE - wide(named)) : width));
  const staged = graded.map((width, n) => (keys[n] === 'stage' ? roomForStages(making, width, PAGE - wide(graded)) : width));
  return staged.map((width, n) => (keys[n] === 'group' && !hidden.has(n) ? roomForGroups(places, width, PAGE - wide(staged)) : width));
}

/** A grade takes no more than this where the page is full. */
const GRADE_MOST = 132;

/** What stands beside what people read; and the group, where all are of one. */
export const hiddenColumns = ({ keys, seen, labels }: SummaryPlaces): readonly number[] =>
  keys.flatMap((key, n) => (n >= seen || (key === 'group' && labels.length === 1) ? [n] : []));

/** How much wider, of what is left. */
const roomFor = (wanted: number, width: number, left: number): number => Math.max(0, Math.min(wanted - width, left));

/** What the page then has left goes to what comes next, up to its longest words. */
function roomForStages(making: Making, width: number, left: number): number {
  const say = wordsFor(making, 'summary');
  const nexts = making.review.ready.stages.map(({ title }) => say('readyFor', { stage: inWords(making, title) }));
  const words = [...nexts, say('noPeriods'), say('noWeights'), say('queryOpen'), say('commentMissing'), say('toCheck')];
  const longest = Math.ceil(Math.max(...words.map((each) => widthOf(each)))) + 14;
  return width + roomFor(longest, width, left);
}

/** The last columns that together have room for how many are scored; those that are frozen are not among them. */
export function rightColumns({ seen }: SummaryPlaces, widths: readonly number[]): { readonly from: number; readonly count: number } {
  let from = seen - 1;
  while (from > 2 && widths.slice(from, seen).reduce((sum, width) => sum + width, 0) < RIGHT) from -= 1;
  return { from, count: seen - from };
}
/** `1,000 reviewed, all scored` in the title's size. */
const RIGHT = 260;

/** A name stands on one line: rows are of one height, as they are sorted. What the page has left goes to the longest. */
function roomForNames({ review }: Making, width: number, left: number): number {
  // as wide as if it were bold: a name must not be cut
  const longest = Math.ceil(Math.max(0, ...review.subjects.map(({ name }) => widthOf(name, { bold: true })))) + 8;
  return width + roomFor(longest, width, Math.min(left, 80));
}

/** What is left then goes to the longest group. */
const roomForGroups = ({ labels }: SummaryPlaces, width: number, left: number): number =>
  width + roomFor(Math.ceil(Math.max(0, ...labels.map((label) => widthOf(label)))) + 8, width, left);

/** Whether a score is less than a point from an edge. */
export const nearEdge = (score: Fx, edges: readonly number[]): Fx =>
  fx.AND(fx.ISNUMBER(score), fx.OR(...edges.map((edge) => fx.AND(fx.gt(score, fraction(edge - 1)), fx.lt(score, fraction(edge + 1))))));

type Stretch = { readonly column: number; readonly columns: number; readonly text: Cell; readonly look: Look; readonly isLimit: boolean };

/** The line of quotas: `A 10 (≤ 8): 2 over` over as many columns as it needs, then whose limits they are. */
export function quotaStretches(making: Making, { seen }: SummaryPlaces, widths: readonly number[]): readonly Stretch[] {
  const { quotas, plan } = making.review.ready;
  if (quotas.length === 0) return [];
  const say = wordsFor(making, 'summary');
  const board = dashboardPlaces(making);
  const stretches: Stretch[] = [];
  let column = 2;
  for (const n of quotas.keys()) {
    let columns = 1;
    while (column + columns < seen && widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0) < 112) columns += 1;
    if (column + columns > seen - 1) break;
    const [grade, people, verdict, limit] = [0, 1, 4, -1].map((k) => tableCell(making, board, n, k));
    if (!grade || !people || !verdict || !limit) break;
    const { open, close, colon } = marksIn(making.language);
    const words = fx.join(grade, ' ', people, open, limit, close + colon, verdict);
    // while limits cannot be read the first row of the table says why, and the others are blank
    const text = formula(fx.IF(isBlank(people), fx.join(grade, ''), words));
    stretches.push({ column, columns, text, look: 'computedCenter', isLimit: true });
    column += columns;
  }
  const whose = say(plan.grades.quotas.state === 'given' ? 'quotasGiven' : 'quotasDecided');
  return [...stretches, { column, columns: 1, text: whose, look: 'hint', isLimit: false }];
}
