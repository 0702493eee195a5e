// Numbers on a score tab that are counted as they stand and were hardly meant so: a typed 38% is 0.38. "Left to do" asks about each until
// it is changed, or the comment names the number. One table of kinds of cells, one condition each.
import type { ServerTexts } from '../../i18n/texts';
import type { Words } from '../../i18n/words';
import { type Sureness, surenessOf, TIMES } from '../../plans/in-percent';
import type { Method } from '../../plans/plan-indicators';
import type { ReadyIndicator } from '../../plans/ready-cards';
import { FULL_FROM } from '../../scoring/low-points';
import { type Fx, fraction, fx, type Given } from '../formula/fx';
import { sentenceIn } from '../formula-parts';
import { hundredfold, isLowNumber, isNamedIn, MOST, meantFor, quotedLow } from '../low-numbers';
import { type Making, wordsFor } from '../making';
import type { ScoreColumn } from './columns';
import type { ScorePlaces } from './places';
import { numberOf } from './typed-cells';

type Say = Words<ServerTexts['score']>;

/** Where a percentage is asked for, a number up to here may be one that was typed with its sign. */
const MOST_SURE = 2;

/** From this target in percent on, so little as 1.5 is hardly an actual value. */
const FROM = 5;

/** What is asked about the numbers in some cells: `when` all of it holds, about which `number`, and in what words. */
type Doubt = { readonly numbers: readonly [actual: Fx, target?: Fx]; readonly of: (actual: Fx, target: Fx) => readonly Question[] };
type Question = { readonly when: readonly Fx[]; readonly number: Fx; readonly ask: Fx };

/** For each row what is asked, '' where nothing is; undefined for a tab on which nothing can be asked. */
export function doubtsFormula(making: Making, places: ScorePlaces): Fx | undefined {
  const doubts = places.columns.flatMap((column, n) => doubtOf(making, places, column, n) ?? []);
  if (doubts.length === 0) return undefined;
  const say = wordsFor(making, 'score');
  const before = (n: number): number => doubts.slice(0, n).reduce((sum, each) => sum + each.numbers.length, 0);
  const cells = doubts.flatMap((each) => each.numbers.flatMap((column) => column ?? []));
  return fx.MAP({ said: places.comments, cells }, ({ said, cells: row }) =>
    fx.let({ numbers: row.map(numberOf) }, ({ numbers }) => {
      const asked = doubts.flatMap(({ of }, n) => {
        const [actual, target = actual] = numbers.slice(before(n), before(n + 1));
        if (!actual || !target) return [];
        return of(actual, target).map(({ when, number, ask }) => fx.IF(fx.AND(...when, fx.NOT(isNamedIn(said, number))), ask, ''));
      });
      return fx.TEXTJOIN(say('leftJoin'), true, ...asked);
    }),
  );
}

/** What each kind of question says after the number: nothing else in "left to do" does. */
export const doubtMarks = (say: Say): readonly string[] =>
  [say('leftMeant', PLACES), say('leftPercent', PLACES), say('leftWhole', PLACES), say('leftTarget', PLACES)].map(
    (words) => words.split('\0')[1] ?? words,
  );
const PLACES = { typed: '\0', meant: '\0' };

/** Whether a number is one that the tab may ask about: what stands out there where it does. */
export const isLow = (cell: Fx, of: 'percents' | 'points'): Fx => {
  const number = numberOf(cell);
  return fx.AND(...(of === 'percents' ? [fx.gt(number, 0), fx.le(number, MOST_SURE)] : isLowNumber(number)));
};

/** Whether full marks are so high that points up to 1.5 are asked about. */
export const asksLow = ({ review }: Making): boolean => review.ready.full >= FULL_FROM;

function doubtOf(making: Making, places: ScorePlaces, { role, indicator }: ScoreColumn, n: number): Doubt | undefined {
  const cells = places.rows(n);
  const say = wordsFor(making, 'score');
  if (role === 'second')
    return indicator.also && percentDoubt(making, cells, indicator.also.how, textOf(indicator.also.target), surenessOf(indicator));
  if (role === 'rated' || (role === 'input' && indicator.how.kind === 'rated')) return ratedDoubt(making, say, cells);
  if (role !== 'input') return undefined;
  if (indicator.how.kind === 'deduct') return countDoubt(say, cells);
  const targets = indicator.target === 'each' ? places.targetOf(indicator.id) : undefined;
  return percentDoubt(making, cells, indicator.how, targets ?? textOf(indicator.target), surenessOf(indicator));
}

const textOf = (target: ReadyIndicator['target']): number | undefined => (typeof target === 'number' ? target : undefined);

/** `85%` typed for 85 points: 0.85. */
function ratedDoubt(making: Making, say: Say, cells: Fx): Doubt | undefined {
  if (!asksLow(making)) return undefined;
  const { full } = making.review.ready;
  return {
    numbers: [cells],
    of: (v) => {
      const meant = full >= 100 ? hundredfold(v) : meantFor(v, fraction(full));
      return [{ when: isLowNumber(v), number: v, ask: sentenceIn(say('leftMeant', PLACES), [quotedLow(making, v), meant]) }];
    },
  };
}

/** Whether a number has a part of a whole. */
const isBroken = (number: Given): Fx => fx.ne(number, fx.INT(number));

/** A part of a count: counts are whole. */
const countDoubt = (say: Say, cells: Fx): Doubt => ({
  numbers: [cells],
  of: (v) => [{ when: [isBroken(v)], number: v, ask: sentenceIn(say('leftWhole', PLACES), [v]) }],
});

/**
 * Actual and target in percent, one of them typed as such: 0.38 beside 40, or 38 beside 0.4. A target that HR types is asked about where HR
 * can change it; one that the plan fixes stays, and the actual value is asked about in either case.
 */
function percentDoubt(making: Making, cells: Fx, how: Method, target: Fx | number | undefined, sure: Sureness): Doubt | undefined {
  const say = wordsFor(making, 'score');
  if (sure === 'other' || how.kind === 'yesNo') return undefined;
  // the two others say what the cell shows: type 38, not 38%
  const ask = (key: 'leftPercent' | 'leftTarget' | 'leftMeant', number: Fx): Fx => {
    const meant = hundredfold(number);
    return sentenceIn(say(key, PLACES), key === 'leftMeant' ? [quotedLow(making, number), meant] : [number, meant, meant]);
  };
  if (typeof target === 'object' && how.kind !== 'steps')
    return {
      numbers: [cells, target],
      of: (v, t) => [
        { when: [fx.gt(t, MOST), ...isLowBeside(v, t, sure)], number: v, ask: ask(sure === 'percent' ? 'leftPercent' : 'leftMeant', v) },
        { when: [fx.gt(t, 0), fx.le(t, MOST), ...isFarFrom(v, t, sure)], number: t, ask: ask('leftTarget', t) },
      ],
    };
  const fixed = how.kind === 'steps' ? edgesIn(how.steps) : typeof target === 'number' ? [target] : [];
  if (fixed.length === 0) return undefined;
  const [least, most] = [Math.min(...fixed), Math.max(...fixed)];
  const far = (v: Fx): Fx => sentenceIn(say('leftMeant', PLACES), [v, fx.ROUND(fx.over(v, 100), 8)]);
  // steps at 1, 2 and 5 are percents too, but 0.5 may be meant there
  const low = sure === 'percent' && least > 1.5 ? 'leftPercent' : 'leftMeant';
  return {
    numbers: [cells],
    of: (v) => [
      most > 1.5
        ? { when: isLowBeside(v, fraction(most), sure), number: v, ask: ask(low, v) }
        : { when: isFarFrom(v, fraction(most), sure), number: v, ask: far(v) },
    ],
  };
}

/**
 * Whether a number beside a target over 1.5 was typed with a percent sign: a hundred times the number is nearer the target than the number
 * itself. So 38% is asked about beside 40, and an error rate of 1.5 beside 2 is what it is. Where a percentage is asked for, every number up
 * to 1.5 is asked about beside a target of 5 or more: 90% beside 8. Where nothing says that it is a percentage, it must not be far off
 * either: 0.95 beside 95 and 0.12 beside 8 are asked about, 0.38 beside a million is not. A count may well be 1: beside 50 or more alone it
 * is rather 100%.
 */
function isLowBeside(v: Fx, target: Fx, sure: Sureness): readonly Fx[] {
  const size = fx.MAX(v, fx.minus(0, v));
  const [low, nearer] = [fx.le(size, MOST), fx.lt(fx.times(10, size), target)];
  // 160% beside 40: where a percentage is asked for, up to 200% of no more than a twentieth of the target
  const surely = fx.OR(
    fx.AND(low, fx.OR(nearer, fx.ge(target, FROM))),
    fx.AND(fx.le(size, MOST_SURE), fx.le(fx.times(TIMES, size), target)),
  );
  return sure === 'percent'
    ? [fx.ne(v, 0), surely]
    : [fx.ne(v, 0), low, nearer, fx.ge(fx.times(100 * TIMES, size), target), fx.OR(isBroken(v), fx.ge(target, 50))];
}

/** The other way round: 38 beside a target of 0.4. Beside a target of 1, which may be one piece, only where it is said to be 100%. */
const isFarFrom = (v: Fx, target: Fx, sure: Sureness): readonly Fx[] => [
  fx.gt(v, MOST),
  fx.ge(v, fx.times(TIMES, target)),
  ...(sure === 'percent' ? [] : [isBroken(target)]),
];

/** The numbers that steps are parted by, but for 0. */
const edgesIn = (steps: string): readonly number[] =>
  steps
    .split(/[;；\n]/)
    .flatMap((row) => [...row.replace(/^[^<>=≤≥≦≧＜＞＝[(（]*/, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)))
    .filter((edge) => edge > 0);
