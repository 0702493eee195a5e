// What a row of a score tab still needs, in words: the column that raters read, and by which a tab counts what is done.
import { area } from '../area';
import { type Formula, type Fx, fx, type Given } from '../formula/fx';
import { countOf, firstOf, isBlank, isDoubled, isFilled, isOneOf, spill } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import { doubledOn, offOn } from './checks';
import { doubtsFormula } from './doubts';
import { changedHead, isChanged } from './locked';
import { ANCHOR, type ScorePlaces, WEIGHT } from './places';
import { isEmpty, uncountedIn } from './typed-cells';

/** By row what "left to do" is told from. */
type RowFacts = {
  readonly said: Fx;
  readonly ticked: Fx;
  readonly typed?: Fx;
  readonly graded?: Fx;
  readonly total: Fx;
  readonly empty: Fx;
  readonly beyond: Fx;
  readonly odd: Fx;
  readonly aims?: Fx;
  readonly kept?: Fx;
  readonly doubts?: Fx;
  readonly changed: Fx;
  readonly broken: Fx;
  readonly who: Fx;
};

/**
 * In words, what a row still needs: HR's targets, blanks, out of range, what cannot be counted, a comment. Every column that it looks at is
 * a range of its own, none a number within a row: a column put in between changes nothing.
 */
export function leftToDoFormula(making: Making, places: ScorePlaces): Formula {
  const say = wordsFor(making, 'score');
  const head = (row: number): Fx => fx.cells(area(row, 2, 1, places.width), true);
  const noWeight = fx.gt(countOf(fx.eq(head(WEIGHT), '⚠')), 0);
  const off = isFilled(offOn(places));
  const rows = (stuck: Fx, doubled: Fx): Fx =>
    fx.MAP(factsOf(making, places), (facts) =>
      firstOf(
        [
          // the first cause that is found says it: what else may be wrong is an error because of it
          [stuck, say('leftStuck')],
          [fx.gt(fx.plus(facts.broken, fx.ISERROR(facts.said)), 0), say('leftBroken')],
          [isDoubled(facts.who, doubled), say('leftTwice')],
          [noWeight, say('leftPlan')],
          [off, say('leftWeights')],
          ...(facts.graded ? [[fx.AND(fx.eq(facts.graded, '⚠'), fx.ISNUMBER(facts.total)), say('leftGrades')] as const] : []),
        ],
        fx.IFERROR(
          fx.let({ lacks: leftIn(making, places, facts) }, ({ lacks }) =>
            fx.IF(isChanged(facts.changed), fx.TEXTJOIN(say('leftJoin'), true, say('leftChanged'), lacks), lacks),
          ),
          say('leftError'),
        ),
      ),
    );
  const stuck = fx.ISERROR(fx.plus(headings(places), changedHead(places)));
  return spill(
    '',
    fx.let({ stuck, doubled: doubledOn(places) }, (all) => rows(all.stuck, all.doubled)),
    places.ids,
  );
}

function factsOf(making: Making, places: ScorePlaces): RowFacts {
  const head = (row: number): Fx => fx.cells(area(row, 2, 1, places.width), true);
  const weighs = isFilled(head(WEIGHT));
  const count = (what: (row: Fx) => Fx): Fx => fx.BYROW(places.scores, (r) => fx.SUMPRODUCT(fx.times(weighs, what(r))));
  const [typed, aims, kept, doubts] = [typedCells(places), missingAims(places), missingRecords(places), doubtsFormula(making, places)];
  return {
    said: places.comments,
    ticked: places.ticks,
    ...(typed && { typed }),
    ...(making.review.ready.grades.length > 0 && { graded: places.grades }),
    total: places.weighted,
    empty: count(isEmpty),
    beyond: count((r) => fx.times(fx.ISNUMBER(r), fx.plus(fx.lt(r, 0), fx.gt(r, head(ANCHOR))))),
    odd: uncountedIn(places.scores, weighs),
    ...(aims && { aims }),
    ...(kept && { kept }),
    ...(doubts && { doubts }),
    changed: places.changed,
    broken: fx.BYROW(places.scores, (r) => countOf(fx.ISERROR(r))),
    who: places.ids,
  };
}

function leftIn(making: Making, places: ScorePlaces, row: RowFacts): Fx {
  const { width } = places;
  const say = wordsFor(making, 'score');
  const needed = commentNeeded(making);
  const { said, ticked, typed, graded, total, empty, beyond, odd, aims, kept, doubts, who } = row;
  const many = (number: Fx, words: string): Fx => fx.IF(fx.gt(number, 0), fx.join(number, words), '');
  // without its target an indicator has no points: it is not for the rater to fill in
  const own = fx.minus(empty, ...(aims ? [aims] : []), ...(kept ? [kept] : []));
  const weighing = countOf(isFilled(fx.cells(area(WEIGHT, 2, 1, width), true)));
  const isUntouched = [fx.eq(empty, weighing), isBlank(said), fx.NOT(fx.eq(ticked, true)), ...(typed ? [fx.eq(typed, 0)] : [])];
  return fx.let({ blank: own }, ({ blank }) => {
    const parts = [
      ...(aims ? [many(aims, say('leftTargets'))] : []),
      ...(kept ? [many(kept, say('leftRecorded'))] : []),
      many(blank, say('leftScores')),
      many(beyond, say('leftRange')),
      // the total says whether a row can be counted
      fx.IF(fx.eq(fx.LEFT(total), '⚠'), fx.join(fx.MAX(1, odd), say(hasAnswers(places) ? 'leftAnswers' : 'leftWords')), ''),
      ...(doubts ? [doubts] : []),
      ...(needed && graded ? [fx.IF(fx.AND(isBlank(said), needed(graded)), say('leftComment'), '')] : []),
    ];
    // an empty row among others, as somebody put it in, waits for nobody
    const notBegun = fx.IF(isBlank(who), '', say('notBegun'));
    return fx.IF(fx.AND(...isUntouched), notBegun, fx.TEXTJOIN(say('leftJoin'), true, ...parts));
  });
}

const hasAnswers = ({ columns }: ScorePlaces): boolean => columns.some(({ indicator: { how, also } }) => [how, also?.how].some((each) => each?.kind === 'yesNo')); // biome-ignore format: one line

/** How many cells of a row a rater has typed into of which points are worked out: a row is begun though none are there yet. */
const typedCells = ({ columns, rows }: ScorePlaces): Fx | undefined =>
  countOver(
    columns.flatMap(({ role }, n) =>
      role === 'input' || role === 'second' ? [{ cells: [rows(n)], holds: (cell) => fx.times(isFilled(cell), 1) }] : [],
    ),
  );

/** How many of a row's points wait for a target of its own; undefined where no indicator has such targets. */
function missingAims({ columns, rows }: ScorePlaces): Fx | undefined {
  return countOver(
    columns.flatMap(({ role, indicator }, n) => {
      if (role !== 'target' || indicator.target !== 'each') return [];
      const points = columns.findIndex((each) => each.role === 'points' && each.indicator === indicator);
      return [{ cells: [rows(n), rows(points)], holds: (target, given) => fx.times(isBlank(target), isBlank(given)) }];
    }),
  );
}

/** How many of a row's points wait for a value of the Dispatch tab, though they have a target; undefined where none come from there. */
function missingRecords({ columns, rows }: ScorePlaces): Fx | undefined {
  return countOver(
    columns.flatMap(({ role, indicator }, n): readonly Counted[] => {
      if (role !== 'recorded') return [];
      const target = columns.findIndex((each) => each.role === 'target' && each.indicator === indicator && indicator.target === 'each');
      if (target < 0) return [{ cells: [rows(n)], holds: (recorded) => isBlank(recorded) }];
      return [{ cells: [rows(n), rows(target)], holds: (recorded, own) => fx.times(isBlank(recorded), isFilled(own)) }];
    }),
  );
}

/** Cells of a row, and what is counted if it holds for them. */
type Counted = { readonly cells: readonly [first: Fx, second?: Fx]; readonly holds: (first: Fx, second: Fx) => Fx };

function countOver(each: readonly Counted[]): Fx | undefined {
  if (each.length === 0) return undefined;
  const from = (n: number): number => each.slice(0, n).reduce((sum, one) => sum + one.cells.length, 0);
  return fx.MAP({ cells: each.flatMap((one) => one.cells.flatMap((cell) => cell ?? [])) }, ({ cells }) => {
    const counted = each.flatMap((one, n) => {
      const [first, second = first] = cells.slice(from(n), from(n + 1));
      return first && second ? [one.holds(first, second)] : [];
    });
    return fx.plus(...counted);
  });
}

/** Whether a comment is needed, as a condition on the grade; undefined where none ever is. */
function commentNeeded(making: Making): ((grade: Fx) => Given) | undefined {
  const { comments, grades } = making.review.ready;
  if (comments === 'none') return undefined;
  if (comments === 'all') return () => true;
  const names = grades.filter(({ id }) => comments.includes(id)).map(({ name }) => inWords(making, name));
  return names.length > 0 ? (grade) => isOneOf(grade, names) : undefined;
}

/** An error while one of the headings is, whose column spills no more: a number, for what is added to it. */
export const headings = ({ width, at }: ScorePlaces): Fx =>
  fx.plus(
    ...(width > 0 ? [fx.SUMPRODUCT(fx.LEN(fx.cells(area(ANCHOR, 2, 1, width), true)))] : []),
    fx.LEN(fx.cells(area(ANCHOR, at.weighted), true)),
  );
