// The Dispatch tab (plan 12): what was sent in time, a row a day; exception days are left out as HR decided. Its results are the
// actual values of the score tabs.
import type { Review } from '../../arrangement/review';
import type { Day } from '../../plans/day';
import { daysOf } from '../../plans/period';
import { decisionOf } from '../../plans/ready';
import type { ReadyCard } from '../../plans/ready-cards';
import type { Area } from '../area';
import { type Formula, type Fx, formula, formulaText, fx, type Given } from '../formula/fx';
import { countOf, isBlank, isFilled, sentenceFormula } from '../formula-parts';
import { type Making, wordsFor } from '../making';
import { serialDay } from '../serial-day';
import type { Rule, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, headOf, lineOf, type RecordColumn, type RecordRule, recordsTab, tickRule } from '../table';
import type { DispatchColumn } from './dispatch-places';

/** Whether somebody is reviewed on a card that takes values from this tab. */
export const needsDispatch = ({ subjects }: Review): boolean => subjects.some(({ card }) => isRecorded(card));
const isRecorded = ({ dimensions }: ReadyCard): boolean =>
  dimensions.some(({ indicators }) => indicators.some(({ recorded }) => recorded !== undefined));

/** The columns' keys. */
type Key = 'date' | DispatchColumn | 'counts';

export function dispatchTab(making: Making, key: TabKey): Tab {
  const own = wordsFor(making, 'process');
  const { ready, options, raterTabs } = making.review;
  const days = daysOf(options.period);
  const raters = raterTabs.filter(({ card }) => isRecorded(card)).flatMap(({ rater }) => rater.email || []);
  return recordsTab(making, {
    key,
    kind: 'dispatch',
    title: headOf(making, 'dispatch'),
    line: lineOf(making, own('dispatchLine', { days: String(decisionOf(ready.plan, 'exceptionDays') ?? '') })),
    hint: own('dispatchHint', { hours: hoursIn(making) }),
    columns: columnsOf(making, days),
    rows: days.length,
    frozen: 1,
    done: (at) => sentenceFormula(own('dispatchDone', { count: '\0' }), [fx.SUM(at.rows('orders'))]),
    conditions: (at) => {
      const [orders, within, longest, reason] = [at.cell('orders'), at.cell('within'), at.cell('longest'), at.cell('reason')];
      const isOver = fx.OR(notWhole(within), fx.gt(within, orders));
      const isMissing = (cell: Fx) => formulaText(fx.AND(fx.gt(orders, 0), isBlank(cell)));
      return [
        { areas: [at.place('orders')], formula: formulaText(fx.AND(isFilled(orders), notWhole(orders))), look: 'bad' },
        { areas: [at.place('within')], formula: formulaText(fx.AND(isFilled(within), isOver)), look: 'bad' },
        { areas: [at.place('longest')], formula: formulaText(wrongHours(longest)), look: 'bad' },
        { areas: [at.place('within')], formula: isMissing(within), look: 'missing' },
        { areas: [at.place('longest')], formula: isMissing(longest), look: 'missing' },
        { areas: [at.place('reason')], formula: formulaText(fx.AND(fx.eq(at.cell('except'), true), isBlank(reason))), look: 'missing' },
      ];
    },
    inputs: (at) => [{ area: at.place('orders', 'reason'), editors: [...new Set(raters)], about: making.title('dispatch') }],
  });
}

function columnsOf(making: Making, days: readonly Day[]): readonly RecordColumn<Key>[] {
  const own = wordsFor(making, 'process');
  const hours = hoursIn(making);
  const number = (key: DispatchColumn, heading: string, width: number, rule: RecordRule) =>
    ({ key, heading, width, look: 'input', rule }) as const;
  return [
    { key: 'date', heading: own('date'), width: 96, look: 'lockedCenter', format: DAY, cells: days.map(serialDay) },
    number('orders', own('orders'), 88, (place) => checked(place, own('ruleOrders'), isCount(fx.cells({ ...place, rows: 1 })))),
    {
      ...number('within', own('within', { hours }), 120, (place) => {
        const [cell, orders] = [fx.cells({ ...place, rows: 1 }), fx.cells({ ...place, column: place.column - 1, rows: 1 })];
        return checked(place, own('ruleWithin'), [...isCount(cell), fx.le(cell, orders)]);
      }),
      note: own('notePercent'),
      under: withinFormula,
    },
    {
      ...number('longest', own('longest'), 120, (place) => checked(place, own('ruleHours'), isAmount(fx.cells({ ...place, rows: 1 })))),
      note: own('noteLongest'),
      under: (at) => longestFormula(making, at),
    },
    { key: 'except', heading: own('except'), width: 88, look: 'inputTick', rule: tickRule(own('ruleExcept')) },
    { key: 'reason', heading: own('reason'), width: 300, look: 'inputText' },
    {
      key: 'counts',
      heading: own('counts'),
      width: 148,
      look: 'computedSmall',
      spill: (at) => {
        const rows = { o: at.rows('orders'), e: at.rows('except'), w: at.rows('within'), h: at.rows('longest') };
        return fx.MAP(rows, ({ o, e, w, h }) => {
          const counts = fx.IF(fx.eq(e, true), own(isLifted(making) ? 'countsNone' : 'countsLongest'), own('countsBoth'));
          return fx.IF(fx.OR(wrongOrders(o, w), wrongHours(h)), own('countsWrong'), fx.IF(isBlank(o), '', counts));
        });
      },
    },
  ];
}

const isAmount = (cell: Fx): readonly Fx[] => [fx.ISNUMBER(cell), fx.ge(cell, 0)];
const isCount = (cell: Fx): readonly Fx[] => [...isAmount(cell), fx.eq(cell, fx.INT(cell))];
const checked = (place: Area, message: string, conditions: readonly Fx[]): Rule => ({
  area: place,
  kind: 'formula',
  strict: true,
  message,
  formula: formulaText(fx.AND(...conditions)),
});

/** Whether a day's counts are none: no whole numbers, or more in time than there were. They would be left out of the percentage, or be in it. */
const wrongOrders = (orders: Fx, within: Fx): Fx =>
  fx.OR(
    fx.AND(isFilled(orders), notWhole(orders)),
    fx.AND(isFilled(within), notWhole(within)),
    fx.AND(fx.ISNUMBER(orders), fx.ISNUMBER(within), fx.gt(within, orders)),
  );
const notWhole = (cell: Fx): Fx => fx.IF(fx.ISNUMBER(cell), fx.OR(fx.lt(cell, 0), fx.ne(cell, fx.INT(cell))), true);
const wrongHours = (hours: Fx): Fx => fx.AND(isFilled(hours), fx.IF(fx.ISNUMBER(hours), fx.lt(hours, 0), true));

/** A result while every row can be read; `⚠`, which the score tabs pass on, while one cannot. */
const resultOf = (wrong: Fx, result: Given): Formula => formula(fx.IF(fx.gt(fx.SUM(wrong), 0), '⚠', result));

/** Percent of the orders of ordinary days; a day without a count of what was sent in time is not reckoned yet. */
function withinFormula(at: At<Key>): Formula {
  const [orders, within] = [at.rows('orders'), at.rows('within')];
  const reckoned = fx.times(fx.ne(at.rows('except'), true), fx.ISNUMBER(orders), fx.ISNUMBER(within));
  const sum = (of: Fx): Fx => fx.SUMPRODUCT(reckoned, of);
  const wrong = fx.MAP({ o: orders, w: within }, ({ o, w }) => fx.IF(wrongOrders(o, w), 1, 0));
  return resultOf(wrong, fx.IF(fx.gt(sum(orders), 0), fx.over(fx.times(100, sum(within)), sum(orders)), ''));
}

function longestFormula(making: Making, at: At<Key>): Formula {
  const longest = at.rows('longest');
  const reckoned = fx.times(fx.ISNUMBER(longest), ...(isLifted(making) ? [fx.ne(at.rows('except'), true)] : []));
  const wrong = fx.MAP({ h: longest }, ({ h }) => fx.IF(wrongHours(h), 1, 0));
  return resultOf(wrong, fx.IF(fx.gt(countOf(reckoned), 0), fx.MAX(fx.FILTER(longest, reckoned)), ''));
}

/** HR's decision: on exception days neither limit holds, or only the usual one is lifted. */
const isLifted = ({ review }: Making): boolean => decisionOf(review.ready.plan, 'exceptionLimit') === 'both';
const hoursIn = ({ review }: Making): number => Number(decisionOf(review.ready.plan, 'usualHours'));
