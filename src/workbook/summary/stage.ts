// The Summary's column Stage: for each person how far the review is, or what is in its way.
import { rolledUp } from '../../arrangement/past-periods';
import { SERVER } from '../../i18n/texts';
import { inEvery } from '../../i18n/words';
import { adjustmentCells } from '../adjustments/places';
import { area } from '../area';
import { type Fx, fx, type Given } from '../formula/fx';
import { countOf, doubledIn, firstOf, foldedIds, isDoubled, isFilled, isGone, type Step, sentenceIn } from '../formula-parts';
import { type Making, range, wordsFor } from '../making';
import { commentsLeft } from '../records/comments-places';
import { dispatchRows } from '../records/dispatch-places';
import type { SummaryPlaces } from './column';
import { firstWarning, goneForAll, offFor } from './missing';

/** How many have scored; then why there is no final score, or what is open; then what comes next. */
export function stageFormula(making: Making, places: SummaryPlaces): Fx {
  const say = wordsFor(making, 'summary');
  const { roles, counting, rollUps, column, at, rows } = places;
  // each role's column by itself: one put in between them is nobody's
  const scores = roles.slice(0, counting).map(({ id }) => column(`raw:${id}`));
  const incomplete = rollUps
    .map(({ from, how }) => ({ from, all: rolledUp(making.review, { from, how }).needed.length }))
    .filter(({ all }) => all > 1);
  const logged = range(making, 'log_id');
  const comments = commentsLeft(making);
  const gone = goneForAll(making, [
    ['plan', range(making, 'plan')], // a plan may be without grades
    ['log', logged],
    ['adjustments', adjustmentCells(making, 'scored')],
    ...(comments ? ([['comments', comments.ids]] as const) : []),
    ...(making.has('dispatch') ? ([['dispatch', dispatchRows(making)]] as const) : []),
    ...(at('said') < 0 ? [] : ([['history', range(making, 'history_of')]] as const)), // else nothing is read there
  ]);
  const isOpen = fx.plus(...inEvery(SERVER, ({ records }) => records.stateOpen).map((state) => fx.eq(range(making, 'log_state'), state)));
  const asked = fx.IF(isGone(logged), '-', fx.IF(fx.eq(countOf(isOpen), 0), '-', fx.FILTER(logged, isOpen)));
  const columns = {
    i: column('id'),
    g: column('group'),
    w: column('who'),
    f: column('final'),
    p: column('doubts'),
    l: column('lock'),
    given: scores,
    had: incomplete.map(({ from }) => column(`have:${from}`)),
  };
  return fx.let({ gone, q: foldedIds(asked), doubled: doubledIn(column('id')) }, ({ gone: missing, q, doubled }) =>
    fx.MAP(columns, ({ i, g, w, f, p, l, given: each, had }) => {
      const after = (n: Fx | undefined): Given =>
        firstOf(
          [
            ...(n ? [[fx.eq(n, 0), say('noneApplies')] as const] : []),
            [fx.gt(p, 0), say('toCheck')],
            [fx.eq(f, ''), say(rollUps.length > 0 ? 'noPeriods' : 'noWeights')],
            [fx.eq(fx.LEFT(f), '⚠'), say('cannotCount')],
            [fx.gt(countOf(fx.eq(q, w)), 0), say('queryOpen')],
            ...(comments ? [[fx.ne(fx.XLOOKUP(i, comments.ids, comments.scores, ''), ''), say('commentMissing')] as const] : []),
          ],
          firstOf(
            incomplete.map(({ all, from }, k): Step => {
              const own = had[k] ?? 0;
              return [fx.lt(own, all), sentenceIn(say(OF[from], { done: '\0', all }), [own])];
            }),
            fx.cells(area(rows.head, at('next')), true),
          ),
        );
      const unlessAmiss = (stands: Given): Given =>
        firstOf(
          [
            [isFilled(missing), missing],
            [isDoubled(i, doubled), say('rowTwice')],
          ],
          fx.let({ off: offFor(places, g) }, ({ off }) => fx.IF(isFilled(off), off, fx.IF(isFilled(l), l, stands))),
        );
      if (each.length === 0) return unlessAmiss(after(undefined));
      const counts = {
        t: fx.plus(...each.map((score) => fx.times(fx.ISNUMBER(score), 1))),
        n: fx.plus(...each.map((score) => fx.times(fx.ne(score, '—'), 1))),
      };
      const scored = fx.let(counts, ({ t, n }) =>
        fx.IF(fx.lt(t, n), sentenceIn(say('scoredOf', { done: '\0', all: '\0' }), [t, n]), after(n)),
      );
      const warned = fx.let({ wrong: firstWarning(making, places, i, each) }, ({ wrong }) => fx.IF(isFilled(wrong), wrong, scored));
      return unlessAmiss(warned);
    }),
  );
}

/** `2 of 3 months` */
const OF = { month: 'ofMonths', quarter: 'ofQuarters', half: 'ofHalves', year: 'ofYears', term: 'ofTerms' } as const;
