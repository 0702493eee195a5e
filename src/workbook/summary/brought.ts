// What shorter periods brought a longer one by the rules over them, with the periods: a flag in the year, and a bonus that is lost.
import { inLanguage } from '../../i18n/both';
import { comma, marksIn } from '../../i18n/lists';
import { periodKey, periodTitle } from '../../plans/period';
import type { ReadyStreak } from '../../plans/ready';
import { rangesOf } from '../../plans/ready-grades';
import { type Fx, fx, type Given } from '../formula/fx';
import { isBlank, isOneOf } from '../formula-parts';
import { inWords, type Making } from '../making';
import type { SummaryPlaces } from './column';
import { pastKey } from './facts';

/** What a rule's text is worked out from, a column each, and the text by what a row has in these. */
export type Advice = { readonly over: readonly Fx[]; readonly text: (cells: readonly Fx[]) => Given };

/** Each rule's text with the periods that brought it. */
export const broughtRules = (making: Making, { column }: SummaryPlaces): readonly Advice[] =>
  making.review.ready.brought.map(({ id, text }) => ({
    over: [column(`brought:${id}`)],
    text: ([periods]) => {
      if (!periods) return '';
      const { open, close } = marksIn(making.language);
      return fx.IF(isBlank(periods), '', fx.join(inWords(making, text) + open, periods, close));
    },
  }));

/** A bonus, or 0 where shorter periods took it: the outcome names them. */
export function unlessTaken(making: Making, { column }: SummaryPlaces, bonus: Fx): Fx {
  const taking = making.review.ready.brought.filter(({ takes }) => takes === 'bonus');
  if (taking.length === 0) return bonus;
  return fx.MAP({ s: bonus, taken: taking.map(({ id }) => column(`brought:${id}`)) }, ({ s, taken }) =>
    fx.IF(fx.AND(fx.ISNUMBER(s), fx.gt(fx.LEN(fx.join(...taken)), 0)), 0, s),
  );
}

/** In which of this period's shorter ones a rule held, one after the other; '' for none. The rule looks back beyond them. */
export function broughtFormula(making: Making, { brought: { all, within }, column }: SummaryPlaces, streak: ReadyStreak): Fx {
  const own = new Set(within.map(periodKey));
  const { next, holds } = streak.mode === 'total' ? totalOf(making, streak) : rowOf(making, streak);
  return fx.MAP({ cells: all.map((period) => column(pastKey(period))) }, ({ cells }) => {
    // period by period, each named for the ones after it
    const from = (n: number, before: Fx | undefined, found: readonly Fx[]): Given => {
      const [period, cell] = [all[n], cells[n]];
      if (!period || !cell) return fx.TEXTJOIN(comma(making.language), true, ...(found.length > 0 ? found : ['']));
      return fx.let({ r: next(cell, before) }, ({ r }) => {
        const isFound = own.has(periodKey(period)) ? [fx.IF(holds(cell, r), inWords(making, periodTitle(period)), '')] : [];
        return from(n + 1, r, [...found, ...isFound]);
      });
    };
    return from(0, undefined, []);
  });
}

type Counting = {
  /** What is carried from period to period, by this one's grade and what came before. */
  readonly next: (grade: Fx, before: Fx | undefined) => Given;
  readonly holds: (grade: Fx, state: Fx) => Fx;
};

/** How many in a row. */
function rowOf(making: Making, { periods, again, ...streak }: ReadyStreak): Counting {
  const hits = hitsOf(making, streak);
  const kept = making.review.ready.gaps === 'skip';
  const isLong = (r: Fx): Fx => {
    if (again === 'once') return fx.eq(r, periods);
    return again === 'anew' ? fx.eq(r, fx.times(periods, fx.INT(fx.over(r, periods)))) : fx.ge(r, periods);
  };
  return {
    next: (g, before) => fx.IF(isBlank(g), (kept && before) || 0, fx.IF(hits(g), before ? fx.plus(before, 1) : 1, 0)),
    holds: (g, r) => fx.AND(hits(g), isLong(r)),
  };
}

/** How many of the last: a mark a period, 1 where it hits. A gap has one only where it counts as a period. */
function totalOf(making: Making, { periods, window, ...streak }: ReadyStreak): Counting {
  const hits = hitsOf(making, streak);
  const gap = making.review.ready.gaps === 'skip' ? '' : '0';
  const last = (r: Fx): Fx => (window === undefined ? r : fx.RIGHT(r, window));
  return {
    next: (g, before) => fx.join(...(before ? [before] : []), fx.IF(isBlank(g), gap, fx.IF(hits(g), '1', '0'))),
    holds: (g, r) => fx.AND(hits(g), fx.ge(fx.LEN(fx.SUBSTITUTE(last(r), '0', '')), periods)),
  };
}

/** Whether a grade is one that the rule counts, by the name that it has in those periods. */
function hitsOf({ review, language }: Making, { grades }: Pick<ReadyStreak, 'grades'>): (grade: Fx) => Given {
  const names = rangesOf(review.ready.plan.grades).flatMap(({ id, name }) => (grades.includes(id) ? [inLanguage(name, language)] : []));
  return (grade) => isOneOf(grade, names);
}
