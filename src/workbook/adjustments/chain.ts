// Which adjustments count: each begins from what the one before left, in the order of their numbers.
import { SERVER } from '../../i18n/texts';
import { inEvery } from '../../i18n/words';
import { type Fx, fx, type Given } from '../formula/fx';
import { countOf, firstOf, foldedName, holds, isBlank, isOneOf, type Step, sentenceIn } from '../formula-parts';
import { isLowNumber, meantFor } from '../low-numbers';
import { inWords, type Making, wordsFor } from '../making';
import { type At, isSerialDay } from '../table';
import { type AdjustmentKey, SOURCES } from './places';

type Places = At<AdjustmentKey>;

/** What a row lacks by itself, in words; blank where nothing, and in a row that nobody has begun. */
export function lacksFormula(making: Making, at: Places): Fx {
  const say = wordsFor(making, 'adjustments');
  const { grades, full } = making.review.ready;
  const known = grades.map(({ name }) => foldedName(fx.join(inWords(making, name), '')));
  const sources = SOURCES.flatMap((each) => inEvery(SERVER, ({ adjustments }) => adjustments[each]));
  const graded = grades.length > 0;
  const numbers = at.rows('n');
  const cells = { ...at.columns('n', 'who', 'calculated', 'to', 'why', 'source', 'by', 'on'), g: graded ? [at.rows('toGrade')] : [] };
  return fx.MAP(cells, ({ n, who, calculated, to, why, source, by, on, g: [grade] }) => {
    const noGrade = grade ? isBlank(grade) : true;
    const steps: readonly Step[] = [
      [isBlank(who), ''],
      [fx.NOT(fx.AND(fx.ISNUMBER(n), fx.eq(countOf(fx.eq(numbers, n)), 1))), say('noNumber')],
      [fx.eq(calculated, UNKNOWN), say('noPerson')],
      [fx.NOT(fx.ISNUMBER(calculated)), say('noScore')],
      [fx.AND(isBlank(to), noGrade), say('noTo')],
      [fx.AND(fx.NOT(isBlank(to)), fx.NOT(fx.AND(fx.ISNUMBER(to), fx.ge(to, 0)))), say('oddTo')],
      ...(full >= 10
        ? [[fx.AND(fx.ISNUMBER(to), ...isLowNumber(to)), sentenceIn(say('lowTo', { meant: '\0' }), [meantFor(to, full)])] as const]
        : []),
      ...(grade ? [[fx.NOT(fx.OR(isBlank(grade), isOneOf(foldedName(grade), known))), say('oddGrade')] as const] : []),
      [isBlank(fx.TRIM(why)), say('noWhy')],
      [fx.NOT(fx.OR(isOneOf(source, sources))), say('noSource')],
      [isBlank(fx.TRIM(by)), say('noBy')],
      [fx.NOT(isSerialDay(on)), say('noDay')],
    ];
    return firstOf(steps, '');
  });
}

/** Stands for the score of whoever is not on the Summary. */
export const UNKNOWN = '?';

/**
 * 1 in each row that counts, 0 in the others. The rows that lack nothing are gone through in the order of their numbers; one is taken where
 * its “From” is what the person's score then is, as people see it: that of the last row taken for them, or the calculated one.
 */
export function takenFormula(making: Making, at: Places): Fx {
  const { decimals } = making.review.ready;
  const [numbers, whos] = [at.rows('n'), at.rows('who')];
  const of = (n: Fx, key: AdjustmentKey): Fx => fx.XLOOKUP(n, numbers, at.rows(key), '');
  const shown = (score: Fx): Fx => fx.ROUND(score, decimals);
  const ready = fx.IFERROR(fx.SORT(fx.FILTER(numbers, fx.times(fx.NOT(isBlank(whos)), isBlank(at.rows('lacks'))))), 0);
  const list = fx.REDUCE('|', ready, (taken, n) =>
    fx.let({ who: of(n, 'who'), from: of(n, 'from') }, ({ who, from }) => {
      const earlier = fx.times(fx.eq(whos, who), fx.ISNUMBER(at.rows('to')), isIn(taken, numbers));
      const last = fx.IFERROR(fx.MAX(fx.FILTER(numbers, earlier)), 0);
      const first = fx.let({ base: of(n, 'base') }, ({ base }) => fx.IF(fx.ISNUMBER(base), base, of(n, 'calculated')));
      const now = fx.let({ last }, (each) => fx.IF(fx.eq(each.last, 0), first, of(each.last, 'to')));
      return fx.IF(fx.IFERROR(fx.AND(fx.ISNUMBER(from), fx.eq(shown(from), shown(now))), false), fx.join(taken, n, '|'), taken);
    }),
  );
  return fx.let({ list }, ({ list: taken }) => fx.MAP({ n: numbers }, ({ n }) => fx.IF(isBlank(n), 0, fx.times(isIn(taken, n), 1))));
}

/** Whether numbers are in a list such as `|1|3|`. */
const isIn = (list: Fx, numbers: Fx): Fx => holds(list, fx.join('|', numbers, '|'));

/** Whose last row that counts each is, of those with a score or of all; blank in the others. */
export function lastOf(at: Places, withScore: boolean): Fx {
  const counts = (taken: Fx, to: Fx): Fx => (withScore ? fx.times(fx.eq(taken, 1), fx.ISNUMBER(to)) : fx.times(fx.eq(taken, 1), 1));
  const [numbers, whos] = [at.rows('n'), at.rows('who')];
  const all = counts(at.rows('taken'), at.rows('to'));
  return fx.MAP(at.columns('n', 'who', 'taken', 'to'), ({ n, who, taken, to }) =>
    fx.IF(fx.eq(counts(taken, to), 0), '', fx.IF(fx.eq(countOf(fx.times(all, fx.eq(whos, who), fx.gt(numbers, n))), 0), who, '')),
  );
}

/** What has become of each row. */
export function stateFormula(making: Making, at: Places): Fx {
  const say = wordsFor(making, 'adjustments');
  const { decimals } = making.review.ready;
  const [numbers, whos, taken, to] = [at.rows('n'), at.rows('who'), at.rows('taken'), at.rows('to')];
  const shown = (score: Fx): Fx => fx.ROUND(score, decimals);
  const words = (template: string, given: Given): Fx => sentenceIn(template, [given]);
  const cells = at.columns('n', 'who', 'from', 'to', 'taken', 'lacks', 'base', 'calculated');
  return fx.MAP(cells, ({ n, who, from, to: own, taken: counts, lacks, base, calculated }) => {
    const lastBefore = fx.MAX(fx.FILTER(numbers, fx.times(fx.eq(whos, who), fx.eq(taken, 1), fx.ISNUMBER(to), fx.lt(numbers, n))));
    const before = fx.IFERROR(fx.XLOOKUP(lastBefore, numbers, to), fx.IF(fx.ISNUMBER(base), base, calculated));
    const next = fx.IFERROR(fx.MIN(fx.FILTER(numbers, fx.times(fx.eq(whos, who), fx.eq(taken, 1), fx.gt(numbers, n)))), 0);
    const standing = fx.let({ next }, ({ next: by }) => {
      const backTo = fx.XLOOKUP(by, numbers, to, '');
      const isBack = fx.IFERROR(fx.AND(fx.ISNUMBER(own), fx.eq(shown(backTo), shown(from))), false);
      return firstOf(
        [
          [fx.AND(fx.gt(by, 0), isBack), words(say('takenBack', { n: '\0' }), by)],
          [fx.gt(by, 0), words(say('replaced', { n: '\0' }), by)],
          [isMoved(base, calculated), words(say('moved', { score: '\0' }), shown(calculated))],
          [fx.IFERROR(fx.AND(fx.ISNUMBER(own), fx.eq(shown(own), shown(calculated))), false), say('asCalculated')],
        ],
        say('valid'),
      );
    });
    const why = fx.IF(isBlank(lacks), words(say('otherFrom', { score: '\0' }), shown(before)), lacks);
    return fx.IF(isBlank(who), '', fx.IF(fx.eq(counts, 1), standing, words(say('notTaken', { why: '\0' }), why)));
  });
}

/** Whether the calculated score is another than when the row was written. */
export const isMoved = (base: Fx, calculated: Fx): Fx =>
  fx.AND(fx.ISNUMBER(base), fx.ISNUMBER(calculated), fx.ne(fx.ROUND(base, 8), fx.ROUND(calculated, 8)));
