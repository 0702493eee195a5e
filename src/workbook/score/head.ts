// The heading cells of a score tab: dimensions over indicators over weights, and in the last row what spills.
import { type Formula, formula, fraction, fx } from '../formula/fx';
import { isBlank, sentenceIn, spill } from '../formula-parts';
import { inWords, type Making, range, type Wording, wordingOf, wordsFor } from '../making';
import { dispatchResult } from '../records/dispatch-places';
import { runsOf } from '../runs';
import { dueLine } from '../stage-dates';
import type { Block, Cell, Tab } from '../tab';
import { linesIn } from '../text-size';
import { doubledFormula, offFormula } from './checks';
import { byDimension, byIndicator, type ScoreColumn, type ScoreLayout } from './columns';
import { dimensionFormula, gradeFormula, rowsDoneFormula, stateFormula, weightedFormula } from './formulas';
import { dimensionWords, FONTS, headingOf, labelOf, weightOn } from './headings';
import { leftToDoFormula } from './left-to-do';
import { changedFormula } from './locked';
import { ANCHOR, DIMENSION, HINT, INDICATOR, type ScorePlaces, SUB, TITLE, WEIGHT } from './places';
import { pointsFormula } from './points';
import type { Sheet } from './sheet';
import { ownTargets } from './targets';

export function headBlocks(making: Making, sheet: Sheet, places: ScorePlaces): readonly Block[] {
  const say = wordsFor(making, 'score');
  const { at, columns, width } = places;
  const { ready } = making.review;
  const wording = wordingOf(making.review);
  const due = dueLine(making, sheet.kind === 'self' ? ['self', 'scoring'] : ['scoring'], say('due', { day: '\0' }));
  const row = (at: number, cells: readonly Cell[], column = 0): Block => ({ row: at, column, cells: [cells] });
  const spread = (make: (column: ScoreColumn) => Cell, by: (column: ScoreColumn) => string): Cell[] => {
    const out: Cell[] = Array.from({ length: width }, () => null);
    for (const { from, item } of runsOf(columns, by)) out[from] = make(item);
    return out;
  };
  return [
    row(TITLE, [rowsDoneFormula(making, places)], at.right),
    ...(due ? [row(SUB, [due], at.right)] : []),
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
      ...spread(({ indicator }) => headingOf(indicator, wording), byIndicator),
      say('weighted'),
      say('grade'),
      say('comment'),
      say('left'),
      say('tick'),
    ]),
    row(
      WEIGHT,
      columns.map((column) => weightCell(making, sheet, column)),
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
    row(ANCHOR, [changedFormula(places, ownTargets(places))], at.changed),
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

/** The rows of dimensions, of indicators, and of what their columns hold: as tall as the words that need most lines in theirs. */
export function headHeights({ columns }: ScoreLayout, wording: Wording): Tab['heights'] {
  type Texts = (column: ScoreColumn) => string | number;
  const lines = (by: (column: ScoreColumn) => unknown, words: Texts, font: (typeof FONTS)[keyof typeof FONTS]): number => {
    const all = runsOf(columns, by).map(({ from, count, item }) => {
      const pixels = columns.slice(from, from + count).reduce((sum, { width }) => sum + width, 0);
      return linesIn(String(words(item)), pixels, font);
    });
    return Math.max(1, ...all);
  };
  const dimensions = lines(byDimension, ({ dimension }) => dimensionWords(dimension, wording), FONTS.dimension);
  const headings = lines(byIndicator, ({ indicator }) => headingOf(indicator, wording), FONTS.heading);
  const labels = lines(
    (column) => column,
    ({ role, indicator }) => labelOf(role, indicator, wording),
    FONTS.label,
  );
  return [
    { row: DIMENSION, rows: 1, pixels: 8 + 16 * dimensions },
    { row: INDICATOR, rows: 1, pixels: Math.max(46, 8 + 14 * headings) },
    { row: WEIGHT, rows: 1, pixels: 20 },
    { row: ANCHOR, rows: 1, pixels: 6 + 14 * labels },
  ];
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

/**
 * The share of the whole that an indicator weighs, read from the Plan tab; on a tab of some dimensions its share of these. Where HR has set
 * them to nothing there is no share to be read: the one decided before lets their rows be done. `⚠` without the Plan tab: "left to do" has
 * the words.
 */
function weightCell(making: Making, { card, dimensions }: Sheet, { role, dimension, indicator }: ScoreColumn): Cell {
  if (role !== 'points' && role !== 'rated') return null;
  const n = making.review.ready.cards.findIndex(({ id }) => id === card.id) + 1;
  const all = card.dimensions.flatMap((each) => each.indicators.map((one) => ({ each, one })));
  const k = all.findIndex(({ each, one }) => each.id === dimension.id && one.id === indicator.id) + 1;
  const weight = fx.INDEX(range(making, `weights_${n}`), k);
  if (dimensions.length === card.dimensions.length) return formula(fx.IFERROR(weight, '⚠'));
  const shares = dimensions.map((each) => fx.INDEX(range(making, `dimensions_${n}`), card.dimensions.indexOf(each) + 1));
  const decided = fraction(weightOn(dimensions, dimension, indicator) / 100);
  return formula(
    fx.IFERROR(
      fx.let({ whole: fx.plus(...shares) }, ({ whole }) => fx.IF(fx.eq(whole, 0), decided, fx.over(weight, whole))),
      '⚠',
    ),
  );
}

function anchorCell(making: Making, places: ScorePlaces, { role, indicator }: ScoreColumn, n: number): Cell | Formula {
  const say = wordsFor(making, 'score');
  if (role === 'points') return pointsFormula(making, places, n);
  if (role === 'recorded' && indicator.recorded) {
    const result = fx.IFERROR(dispatchResult(making, indicator.recorded), ''); // the Summary says that the tab is gone
    const actual = fx.MAP({ id: places.ids }, ({ id }) => fx.IF(fx.OR(isBlank(id), isBlank(result)), '', result));
    return spill(say('actual'), actual, places.ids);
  }
  return labelOf(role, indicator, wordingOf(making.review));
}
