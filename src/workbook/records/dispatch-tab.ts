// The Dispatch tab (plan 12): what was sent in time, a row a day; exception days are left out as HR decided. Its results are the
// actual values of the score tabs.
import type { Review } from '../../arrangement/review';
import type { Day } from '../../plans/day';
import { daysOf } from '../../plans/period';
import { decisionOf } from '../../plans/ready';
import type { ReadyCard } from '../../plans/ready-cards';
import { a1, quoted } from '../area';
import { sentenceFormula } from '../formula-parts';
import type { Making } from '../making';
import { serialDay } from '../serial-day';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, headOf, lineOf, processWords, type RecordColumn, type RecordRule, recordsTab, tickRule } from '../table';
import type { DispatchColumn } from './dispatch-places';

/** Whether somebody is reviewed on a card that takes values from this tab. */
export const needsDispatch = ({ subjects }: Review): boolean => subjects.some(({ card }) => isRecorded(card));
const isRecorded = ({ dimensions }: ReadyCard): boolean =>
  dimensions.some(({ indicators }) => indicators.some(({ recorded }) => recorded !== undefined));

export function dispatchTab(making: Making, key: TabKey): Tab {
  const own = processWords(making);
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
    done: (at) => sentenceFormula(own('dispatchDone', { count: '\0' }), [`SUM(${at.rows('orders')})`]),
    conditions: (at) => {
      const [orders, within, longest, reason] = [at.cell('orders'), at.cell('within'), at.cell('longest'), at.cell('reason')];
      return [
        { areas: [at.place('orders')], formula: `=AND(LEN(${orders})>0,${notWhole(orders)})`, look: 'bad' },
        { areas: [at.place('within')], formula: `=AND(LEN(${within})>0,OR(${notWhole(within)},${within}>${orders}))`, look: 'bad' },
        { areas: [at.place('longest')], formula: `=${wrongHours(longest)}`, look: 'bad' },
        { areas: [at.place('within')], formula: `=AND(${orders}>0,LEN(${within})=0)`, look: 'missing' },
        { areas: [at.place('longest')], formula: `=AND(${orders}>0,LEN(${longest})=0)`, look: 'missing' },
        { areas: [at.place('reason')], formula: `=AND(${at.cell('except')}=TRUE,LEN(${reason})=0)`, look: 'missing' },
      ];
    },
    inputs: (at) => [{ area: at.place('orders', 'reason'), editors: [...new Set(raters)], about: making.title('dispatch') }],
  });
}

function columnsOf(making: Making, days: readonly Day[]): readonly RecordColumn[] {
  const own = processWords(making);
  const hours = hoursIn(making);
  const number = (key: DispatchColumn, heading: string, width: number, rule: RecordRule) =>
    ({ key, heading, width, look: 'input', rule }) as const;
  return [
    { key: 'date', heading: own('date'), width: 96, look: 'lockedCenter', format: DAY, cells: days.map(serialDay) },
    number('orders', own('orders'), 88, (place) => {
      const cell = a1({ ...place, rows: 1 });
      const isCount = `=AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell}))`;
      return { area: place, kind: 'formula', strict: true, message: own('ruleOrders'), formula: isCount };
    }),
    {
      ...number('within', own('within', { hours }), 120, (place) => {
        const [cell, orders] = [a1({ ...place, rows: 1 }), a1({ ...place, column: place.column - 1, rows: 1 })];
        const fits = `=AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell}),${cell}<=${orders})`;
        return { area: place, kind: 'formula', strict: true, message: own('ruleWithin'), formula: fits };
      }),
      note: own('notePercent'),
      under: withinFormula,
    },
    {
      ...number('longest', own('longest'), 120, (place) => {
        const cell = a1({ ...place, rows: 1 });
        return { area: place, kind: 'formula', strict: true, message: own('ruleHours'), formula: `=AND(ISNUMBER(${cell}),${cell}>=0)` };
      }),
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
        const excepted = quoted(own(isLifted(making) ? 'countsNone' : 'countsLongest'));
        const counts = `IF(e=TRUE,${excepted},${quoted(own('countsBoth'))})`;
        const rows = ['orders', 'except', 'within', 'longest'].map((each) => at.rows(each));
        const wrong = `OR(${wrongOrders('o', 'w')},${wrongHours('h')})`;
        return `MAP(${rows.join(',')},LAMBDA(o,e,w,h,IF(${wrong},${quoted(own('countsWrong'))},IF(LEN(o)=0,"",${counts}))))`;
      },
    },
  ];
}

/** Whether a day's counts are none: no whole numbers, or more in time than there were. They would be left out of the percentage, or be in it. */
const wrongOrders = (orders: string, within: string): string =>
  `OR(AND(LEN(${orders})>0,${notWhole(orders)}),AND(LEN(${within})>0,${notWhole(within)}),AND(ISNUMBER(${orders}),ISNUMBER(${within}),${within}>${orders}))`;
const notWhole = (cell: string): string => `IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}<>INT(${cell})),TRUE)`;
const wrongHours = (hours: string): string => `AND(LEN(${hours})>0,IF(ISNUMBER(${hours}),${hours}<0,TRUE))`;

/** A result while every row can be read; `⚠`, which the score tabs pass on, while one cannot. */
const resultOf = (wrong: string, result: string): { readonly formula: string } => ({ formula: `=IF(SUM(${wrong})>0,"⚠",${result})` });

/** Percent of the orders of ordinary days; a day without a count of what was sent in time is not reckoned yet. */
function withinFormula(at: At): { readonly formula: string } {
  const [orders, within] = [at.rows('orders'), at.rows('within')];
  const reckoned = `(${at.rows('except')}<>TRUE)*ISNUMBER(${orders})*ISNUMBER(${within})`;
  const sum = (of: string): string => `SUMPRODUCT(${reckoned},${of})`;
  const wrong = `MAP(${orders},${within},LAMBDA(o,w,IF(${wrongOrders('o', 'w')},1,0)))`;
  return resultOf(wrong, `IF(${sum(orders)}>0,100*${sum(within)}/${sum(orders)},"")`);
}

function longestFormula(making: Making, at: At): { readonly formula: string } {
  const longest = at.rows('longest');
  const reckoned = `ISNUMBER(${longest})${isLifted(making) ? `*(${at.rows('except')}<>TRUE)` : ''}`;
  const wrong = `MAP(${longest},LAMBDA(h,IF(${wrongHours('h')},1,0)))`;
  return resultOf(wrong, `IF(SUMPRODUCT(${reckoned}*1)>0,MAX(FILTER(${longest},${reckoned})),"")`);
}

/** HR's decision: on exception days neither limit holds, or only the usual one is lifted. */
const isLifted = ({ review }: Making): boolean => decisionOf(review.ready.plan, 'exceptionLimit') === 'both';
const hoursIn = ({ review }: Making): number => Number(decisionOf(review.ready.plan, 'usualHours'));
