// The heading cells of a score tab: dimensions over indicators over weights, and in the last row what spills.
import { fill } from '../../i18n/fill';
import { marksIn } from '../../i18n/lists';
import { type Formula, formula, fraction, fx } from '../formula/fx';
import { isBlank, sentenceIn, spill } from '../formula-parts';
import { inWords, type Making, range, wordsFor } from '../making';
import { short } from '../number-format';
import { dispatchResult } from '../records/dispatch-places';
import { runsOf } from '../runs';
import { dueLine } from '../stage-dates';
import type { Block, Cell } from '../tab';
import { linesIn } from '../text-size';
import { doubledFormula, offFormula } from './checks';
import type { ScoreColumn, ScoreLayout } from './columns';
import { dimensionFormula, gradeFormula, rowsDoneFormula, stateFormula, weightedFormula } from './formulas';
import { byDimension, byIndicator } from './frame';
import { leftToDoFormula } from './left-to-do';
import { ANCHOR, DIMENSION, HINT, INDICATOR, type ScorePlaces, SUB, TITLE, WEIGHT } from './places';
import { pointsFormula } from './points';
import type { Sheet } from './sheet';

export function headBlocks(making: Making, sheet: Sheet, places: ScorePlaces): readonly Block[] {
  const say = wordsFor(making, 'score');
  const { at, columns, width } = places;
  const { ready } = making.review;
  const due = dueLine(making, sheet.kind === 'self' ? ['self', 'scoring'] : ['scoring'], say('due', { day: '\0' }));
  const row = (at: number, cells: readonly Cell[], column = 0): Block => ({ row: at, column, cells: [cells] });
  const spread = (make: (column: ScoreColumn) => Cell, by: (column: ScoreColumn) => string): Cell[] => {
    const out: Cell[] = Array.from({ length: width }, () => null);
    for (const { from, item } of runsOf(columns, by)) out[from] = make(item);
    return out;
  };
  const alone = sheet.dimensions.length < sheet.card.dimensions.length;
  return [
    row(TITLE, [rowsDoneFormula(making, places)], at.comment),
    ...(due ? [row(SUB, [due], at.comment)] : []),
    row(HINT, [sheet.hint ?? say('hint', { full: ready.full })]),
    row(DIMENSION, [
      say(sheet.card.subject === 'departments' ? 'department' : 'person'),
      null,
      ...spread(({ dimension }) => dimensionHeading(making, sheet, dimension), byDimension),
      say('result'),
      null,
      say('words'),
    ]),
    row(INDICATOR, [
      say('id'),
      say('name'),
      ...spread(({ indicator }) => withUnit(making, indicator), byIndicator),
      say('weighted'),
      say('grade'),
      say('comment'),
      say('left'),
      say('tick'),
    ]),
    row(
      WEIGHT,
      columns.map((column) => weightCell(making, sheet, column, alone)),
      2,
    ),
    row(
      ANCHOR,
      columns.map((column, n) => anchorCell(making, places, column, n)),
      2,
    ),
    row(ANCHOR, [weightedFormula(places), ready.grades.length > 0 ? gradeFormula(making, places) : null], at.weighted),
    row(ANCHOR, [leftToDoFormula(making, places)], at.left),
    row(INDICATOR, [offFormula(places)], at.state),
    row(WEIGHT, [doubledFormula(places)], at.state),
    row(ANCHOR, [stateFormula(making, places, sheet.dimensions.length)], at.state),
    ...(sheet.dimensions.length > 1
      ? [
          row(
            ANCHOR,
            runsOf(columns, byDimension).map(({ from, count, item }) => dimensionFormula(places, item.dimension.id, from, count)),
            at.hidden,
          ),
        ]
      : []),
  ];
}

/** As many lines as the heading needs that stands over the narrowest columns for its words. */
export function dimensionHeight(making: Making, { columns }: ScoreLayout): number {
  const say = wordsFor(making, 'score');
  const lines = runsOf(columns, byDimension).map(({ from, count, item }) => {
    const pixels = columns.slice(from, from + count).reduce((sum, { width }) => sum + width, 0);
    const { title, weight } = item.dimension;
    return linesIn(say('dimension', { title: inWords(making, title), weight: short(weight) }), pixels, { bold: true });
  });
  return 8 + 16 * Math.max(...lines, 1);
}

/** `Attitude · 10%`, the share as the Plan tab has it. */
function dimensionHeading(making: Making, { card }: Sheet, { id, title }: ScoreColumn['dimension']): Formula {
  const say = wordsFor(making, 'score');
  const n = making.review.ready.cards.findIndex((each) => each.id === card.id) + 1;
  const d = card.dimensions.findIndex((each) => each.id === id) + 1;
  const share = fx.ROUND(fx.times(100, fx.INDEX(range(making, `dimensions_${n}`), d)), 2);
  const words = inWords(making, title);
  // without the Plan tab it still says what the columns are
  return formula(fx.IFERROR(sentenceIn(say('dimension', { title: words, weight: '\0' }), [share]), words));
}

function withUnit(making: Making, { title, unit }: ScoreColumn['indicator']): string {
  const words = inWords(making, title);
  return unit ? fill(marksIn(making.language).withUnit, { name: words, unit: inWords(making, unit) }) : words;
}

/**
 * The share of the whole that an indicator weighs, read from the Plan tab; on a tab of one dimension its share of that. Of a dimension that
 * HR has set to nothing there is no share to be read: the one decided before lets its rows be done. `⚠` without the Plan tab: "left to do"
 * has the words.
 */
function weightCell(making: Making, { card }: Sheet, { role, dimension, indicator }: ScoreColumn, alone: boolean): Cell {
  if (role !== 'points' && role !== 'rated') return null;
  const n = making.review.ready.cards.findIndex(({ id }) => id === card.id) + 1;
  const all = card.dimensions.flatMap((each) => each.indicators.map((one) => ({ each, one })));
  const k = all.findIndex(({ each, one }) => each.id === dimension.id && one.id === indicator.id) + 1;
  const weight = fx.INDEX(range(making, `weights_${n}`), k);
  const d = card.dimensions.findIndex(({ id }) => id === dimension.id) + 1;
  if (!alone) return formula(fx.IFERROR(weight, '⚠'));
  const whole = fx.INDEX(range(making, `dimensions_${n}`), d);
  return formula(fx.IFERROR(fx.IF(fx.eq(whole, 0), fraction(indicator.weight / 100), fx.over(weight, whole)), '⚠'));
}

function anchorCell(making: Making, places: ScorePlaces, { role, indicator }: ScoreColumn, n: number): Cell | Formula {
  const say = wordsFor(making, 'score');
  if (role === 'points') return pointsFormula(making, places, n);
  if (role === 'recorded' && indicator.recorded) {
    const result = dispatchResult(making, indicator.recorded);
    const actual = fx.MAP({ id: places.ids }, ({ id }) => fx.IF(fx.OR(isBlank(id), isBlank(result)), '', result));
    return spill(say('actual'), actual, places.ids);
  }
  if (role === 'rated') return making.review.ready.full;
  if (role === 'target') return say('target');
  if (role === 'second') return indicator.also ? inWords(making, indicator.also.title) : '';
  const words = { kpi: 'actual', steps: 'actual', deduct: 'count', yesNo: 'answer', rated: 'rating' } as const;
  return say(words[indicator.how.kind]);
}
