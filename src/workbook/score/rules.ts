// What may be typed on a score tab, and what stands out: validation that explains itself, and conditional formats.
import { type Area, area } from '../area';
import { type Fx, formulaText, fx, type Given } from '../formula/fx';
import { holds, isBlank, isExempt, isFilled } from '../formula-parts';
import { gradeConditions } from '../grade-cells';
import { type Making, wordsFor } from '../making';
import { runsOf } from '../runs';
import type { Condition, Rule } from '../tab';
import { asksLow, doubtMarks, isLow } from './doubts';
import { ANCHOR, areasOf, FIRST, type ScorePlaces } from './places';
import { ownTargets } from './targets';
import { isDateCell, isUncounted, numberOf } from './typed-cells';

export function scoreRules(making: Making, places: ScorePlaces): readonly Rule[] {
  const say = wordsFor(making, 'score');
  const { full } = making.review.ready;
  const rules = places.columns.map(({ role, indicator }, n): Rule | undefined => {
    const place = area(FIRST, 2 + n, places.count);
    const cell = fx.cells({ ...place, rows: 1 });
    const number = (condition: readonly Given[], message: string): Rule => ({
      area: place,
      message,
      strict: true,
      kind: 'formula',
      // IF, as AND works out all it is given: INT of N/A is an error, which refuses it
      formula: formulaText(fx.IF(fx.ISNUMBER(cell), fx.AND(...condition), isExempt(cell))),
    });
    const rated = number([fx.ge(cell, 0), fx.le(cell, full)], say('ruleRated', { full }));
    if (role === 'rated' || (role === 'input' && indicator.how.kind === 'rated')) return rated;
    if (role !== 'input' && role !== 'second') return undefined;
    if (indicator.how.kind === 'yesNo') {
      return { area: place, message: say('ruleAnswer'), strict: true, kind: 'list', values: [say('yes'), say('no'), say('na')] };
    }
    if (indicator.how.kind === 'deduct') return number([fx.ge(cell, 0), fx.eq(cell, fx.INT(cell))], say('ruleCount'));
    return number([true], say('ruleActual'));
  });
  // neighbours with one rule share it: a formula for the first cell serves them all, as it is relative
  const shared = runsOf(rules, (rule) => rule && `${rule.kind}/${rule.message}`).flatMap(({ count, item }) =>
    item ? [{ ...item, area: { ...item.area, columns: count } }] : [],
  );
  return [...shared, { area: area(FIRST, places.at.done, places.count), message: say('ruleTick'), strict: true, kind: 'tick' }];
}

export function scoreConditions(making: Making, places: ScorePlaces): readonly Condition[] {
  const say = wordsFor(making, 'score');
  const { at, count } = places;
  const left = fx.inRow(at.left, FIRST);
  const begunAndLeft = [isFilled(left), fx.ne(left, say('notBegun'))];
  const column = (n: number): Area => area(FIRST, n, count);
  const inputs = areasOf(places, ['rated', 'input', 'second']);
  const rated = areasOf(places, ['rated']);
  const targets = ownTargets(places).map((n) => column(2 + n));
  const says = (words: string): Fx => holds(left, words);
  const of = (areas: readonly Area[], holdsFor: (cell: Fx, first: Area) => Fx, look: Condition['look']): readonly Condition[] => {
    const [first] = areas;
    return first ? [{ areas, formula: formulaText(holdsFor(fx.cells({ ...first, rows: 1, columns: 1 }), first)), look }] : [];
  };
  const asked = (cell: Fx, kind: 'percents' | 'points', mark = ''): Fx => fx.AND(isLow(cell, kind), says(mark));
  const [meant, percent] = doubtMarks(say);
  return [
    ...(asksLow(making)
      ? of(
          areasOf(places, ['rated', 'input'], ({ indicator }) => indicator.how.kind === 'rated'),
          (cell) => asked(cell, 'points', meant),
          'missing',
        )
      : []),
    ...of(
      areasOf(places, ['input', 'second'], ({ indicator }) => indicator.how.kind === 'kpi' || indicator.how.kind === 'steps'),
      (cell) => asked(cell, 'percents', percent),
      'missing',
    ),
    ...of(rated, (cell, { column: first }) => isBeyond(numberOf(cell), fx.inColumn(first, ANCHOR)), 'bad'),
    ...of(inputs, (cell) => fx.AND(isFilled(cell), isExempt(cell)), 'exempt'),
    ...of(
      areasOf(
        places,
        ['rated', 'input', 'second'],
        ({ role, indicator: { how, also } }) => (role === 'second' && also ? also.how : how).kind !== 'yesNo',
      ),
      isFault,
      'bad',
    ),
    ...of(targets, (cell) => isBlank(cell), 'missing'),
    ...of(targets, isFault, 'bad'),
    ...of(inputs, (cell) => fx.AND(isBlank(cell), ...begunAndLeft), 'missing'),
    ...of([area(FIRST, at.weighted, count, 2)], () => says(say('leftRange')), 'void'),
    ...of([column(1)], () => fx.AND(...begunAndLeft), 'unfinished'),
    ...of([column(at.left)], () => fx.AND(...begunAndLeft), 'missing'),
    // nothing is left but the tick itself
    ...of([column(at.done)], (cell) => fx.AND(fx.NOT(cell), isBlank(left), isFilled(fx.inRow(at.weighted, FIRST))), 'missing'),
    ...of([column(at.comment)], (cell) => fx.AND(isBlank(cell), says(say('leftComment')), ...begunAndLeft), 'missing'),
    ...gradeConditions(making, column(at.grade)),
  ];
}

const isBeyond = (number: Fx, most: Fx): Fx => fx.OR(fx.lt(number, 0), fx.gt(number, most));

/** Whether a cell is typed as what cannot be counted. */
const isFault = (cell: Fx): Fx => fx.OR(fx.eq(isUncounted(cell), 1), isDateCell(cell));
