// The formulas of the Dashboard, over the Summary and the tabs that raters fill in.
import { area } from '../area';
import { type Formula, type Fx, formula, fraction, fx, type Given } from '../formula/fx';
import { besideIds, countOf, firstOf, isFilled, isGone, type Step, sentenceIn } from '../formula-parts';
import { edgesOf } from '../grade-cells';
import { type Making, range, wordsFor } from '../making';
import { nextDue, nextWords } from '../next-step';
import { meanOf, scoresOf } from '../sources';
import { reviewedCount, type SummaryKey, type SummaryPlaces, scoredCount } from '../summary/places';
import type { Cell } from '../tab';
import { peopleIn } from './people';
import { type BoardRater, type DashboardPlaces, FIGURE_COLUMNS, FIGURES, FIRST } from './places';

/** The six figures, in their order. */
export function figures(making: Making, board: DashboardPlaces, summary: SummaryPlaces): readonly Cell[] {
  const say = wordsFor(making, 'summary');
  const { far } = summary;
  const people = peopleIn(making, board, summary);
  const final = far('settled');
  const edges = edgesOf(making);
  const isNear = (edge: number): Fx => fx.times(fx.gt(final, fraction(edge - 1)), fx.lt(final, fraction(edge + 1)));
  const best = fx.eq(far('grade'), fx.INDEX(range(making, 'grades'), 1, 1));
  // raters' own: a self review is filled in by whoever is reviewed, and holds up nothing
  const rated = board.sources.filter(({ rater }) => rater).length;
  const count = (column: number): Fx => fx.SUM(fx.cells(area(FIRST, board.at('progress', column), rated), true));
  const highest = (): Fx => (edges.length > 0 ? fx.over(people.count(best), people.scored) : fx.MAX(people.cells('settled')));
  return [
    formula(people.all),
    rated > 0 ? formula(fx.join(count(3), ' / ', count(4))) : '—',
    formula(meanOf([people.cells('settled')], '—')),
    formula(fx.IF(fx.eq(people.scored, 0), '—', highest())),
    edges.length > 0 ? formula(people.count(fx.ISNUMBER(final), fx.gt(fx.plus(...edges.map(isNear)), 0))) : '—',
    formula(countOf(fx.eq(far('stage'), say('queryOpen')))),
  ];
}

/** What stands at the top right: weights that do not make 100%, which tabs give no scores, or two rows of somebody; how many are scored; then what comes next, and by when. */
export function stateFormula(making: Making, places: SummaryPlaces): Formula {
  const say = wordsFor(making, 'dashboard');
  const [done, all] = [scoredCount(places), reviewedCount(places)];
  const some = sentenceIn(say('incomplete', { done: '\0', all: '\0' }), [done, all]);
  const [complete, dated] = [say('complete', { next: '\0' }), say('completeBy', { next: '\0', day: '\0' })];
  const next = fx.let({ next: nextWords(making), until: nextDue(making) }, (each) =>
    fx.IF(fx.eq(each.until, ''), sentenceIn(complete, [each.next]), sentenceIn(dated, [each.next, each.until])),
  );
  const { rows, at } = places;
  const onSummary = (row: number, key: SummaryKey, height = 1): Fx => fx.elsewhere(making.title('summary'), area(row, at(key), height));
  const [off, gone, doubled] = [
    onSummary(rows.weights, 'whose', rows.first - rows.weights),
    onSummary(rows.head, 'held'),
    onSummary(rows.head, 'whose'),
  ];
  const amiss = fx.TEXTJOIN(wordsFor(making, 'summary')('joint'), true, off, gone, doubled);
  return formula(fx.let({ amiss }, (each) => fx.IF(isFilled(each.amiss), each.amiss, fx.IF(fx.eq(done, all), next, some))));
}

/** A tab's rows: done as its own heading counts them, and all. Of one that is gone or cannot be read: that, and those it was made with. */
export function progressRow(making: Making, { sources }: DashboardPlaces, n: number): readonly [done: Cell, all: Cell] {
  const source = sources[n];
  if (!source) return [0, 0];
  const say = wordsFor(making, 'dashboard');
  const done = fx.SUMPRODUCT(fx.times(fx.eq(source.ticks, true), fx.eq(source.left, '')));
  const stands = firstOf(
    [
      [isGone(source.ids), say('tabGone')],
      [fx.ISERROR(fx.LEN(source.weighted.head)), say('tabStuck')],
    ],
    done,
  );
  return [formula(stands), formula(fx.IF(isGone(source.ids), source.subjects.length, fx.COUNTA(source.ids)))];
}

/**
 * Name, rows done, mean, against all, against others of the same people, order, rows left, share done. Of whoever rates departments too the
 * mean is that of people, as the mean of all is. Whoever lacks a tab has no mean, and all their rows are left.
 */
export function raterRow(board: DashboardPlaces, summary: SummaryPlaces, { name, isSelf, rows }: BoardRater, n: number): readonly Cell[] {
  const { at } = board;
  const cell = (column: number): Fx => fx.cells(area(FIRST + n, at('raters', column)));
  const cells = (column: number): readonly Fx[] => rows.map((row) => fx.cells(area(FIRST + row, at('progress', column))));
  const [done, mean, against, same, left] = [cell(1), cell(2), cell(3), cell(4), cell(6)] as const;
  const known = (value: Fx): Formula => formula(fx.IF(fx.ISTEXT(done), '', value));
  const overall = fx.cells(area(FIGURES, FIGURE_COLUMNS[2]), true);
  const pieces = isSelf ? [] : piecesOf(board, summary, rows);
  const people = pieces.filter(({ card }) => !board.mixed || card.subject === 'people');
  const unread = cells(3).map((rowsDone): Step => [fx.ISTEXT(rowsDone), rowsDone]);
  const sizeOf = (number: Fx): Fx => fx.MAX(number, fx.minus(0, number));
  const order = firstOf(
    [
      [fx.ISNUMBER(same), fx.minus(0, sizeOf(same))],
      [fx.ISNUMBER(against), fx.minus(1, fx.over(sizeOf(against), 1000))],
    ],
    1,
  );
  const all = fx.SUM(done, left);
  return [
    name,
    formula(firstOf(unread, fx.plus(...cells(3)))),
    pieces.length > 0 ? known(meanOf((people.length > 0 ? people : pieces).map(({ scores }) => scores))) : null,
    people.length > 0 ? formula(fx.IF(fx.AND(fx.ISNUMBER(mean), fx.ISNUMBER(overall)), fx.minus(mean, overall), '')) : null,
    pieces.length > 0 ? known(meanOf(pieces.map((piece) => differenceIn(summary, piece)))) : null,
    isSelf ? 2 : formula(order),
    formula(fx.minus(fx.plus(...cells(4)), fx.SUM(done))),
    formula(fx.IF(fx.eq(all, 0), 1, fx.over(fx.SUM(done), all))),
  ];
}

/** A rater's scores beside ids; of a card that stands on several tabs the role's, as the Summary adds them up. */
function piecesOf({ sources }: DashboardPlaces, { far, byTab }: SummaryPlaces, rows: readonly number[]) {
  const own = rows.flatMap((row) => sources[row] ?? []);
  const same = (a: (typeof own)[number], b: typeof a): boolean =>
    a.card.id === b.card.id && a.roles.join() === b.roles.join() && !a.whole && !b.whole;
  return own
    .filter((source, n) => own.findIndex((other) => other === source || same(other, source)) === n)
    .map(({ ids, weighted, whole, roles, card }) => ({
      card,
      ids,
      times: byTab ? 1 : roles.length,
      scores: whole ? scoresOf(weighted) : besideIds(ids, far('id'), far(`role:${roles[0]}`)),
    }));
}

/** Each score less the mean of what the other raters gave the same person; a rater in two roles stands there twice. */
const differenceIn = (
  { far }: SummaryPlaces,
  { ids, scores, times }: { readonly ids: Fx; readonly scores: Fx; readonly times: number },
): Fx =>
  fx.MAP({ i: ids, s: scores }, ({ i, s }) => {
    const others = {
      n: fx.minus(fx.XLOOKUP(i, far('id'), far('givers'), 0), times),
      t: fx.minus(fx.XLOOKUP(i, far('id'), far('given'), 0), fx.times(s, times)),
    };
    const difference = fx.let(others, ({ n, t }) => fx.IF(fx.gt(n, 0), fx.minus(s, fx.over(t, n)), ''));
    return fx.IF(fx.ISNUMBER(s), difference, '');
  });

/** Name, `Logistics (5)`, mean, order: blank ones last. */
export function departmentRow(making: Making, board: DashboardPlaces, summary: SummaryPlaces, name: string, n: number): readonly Cell[] {
  const { far } = summary;
  const cell = (column: number): Fx => fx.cells(area(FIRST + n, board.at('departments', column)));
  const { count, only } = peopleIn(making, board, summary);
  const isHere = fx.eq(far('department'), cell(0));
  const scored = count(isHere, fx.ISNUMBER(far('settled')));
  const mean = meanOf([fx.FILTER(far('settled'), only(isHere))]);
  return [
    name,
    formula(fx.join(fx.IF(fx.eq(cell(0), ''), '—', cell(0)), ' (', scored, ')')),
    // a chart's labels show the number as it is
    formula(fx.IF(fx.eq(scored, 0), '', fx.ROUND(mean, 1))),
    formula(fx.IF(fx.eq(cell(2), ''), 1, fx.minus(0, cell(2)))),
  ];
}

/** A hidden table sorted by its last column, under headings. */
export const sorted = (heads: readonly string[], table: Given): Formula =>
  formula(fx.VSTACK(fx.HSTACK(...heads, ''), fx.SORT(table, heads.length + 1, true)));
