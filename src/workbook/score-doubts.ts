// Numbers on a score tab that are counted as they stand and were hardly meant so: a typed 38% is 0.38. "Left to do" asks about each until
// it is changed, or the comment names the number. One table of kinds of cells, one condition each.
import * as en from '../i18n/en/score';
import { type Words, wordsIn } from '../i18n/words';
import * as zh from '../i18n/zh-CN/score';
import type { Method } from '../plans/plan-indicators';
import type { ReadyIndicator } from '../plans/ready-cards';
import { quoted } from './area';
import { fraction, sentenceIn } from './formula-parts';
import { LAMBDA_NAMES } from './lambda-names';
import type { Making } from './making';
import type { ScoreColumn } from './score-columns';
import type { ScorePlaces } from './score-places';

type Say = Words<typeof en.score>;

/** Up to here a number may be a percentage: 1.5 is 150%. */
const MOST = fraction(1.5);
/** From these full marks on, points of 1.5 or less are hardly meant. */
export const FULL_FROM = 10;
/** A percentage of more than so many times its target is hardly of one kind with it. */
const TIMES = 20;

/** What is asked about a cell: `when` it holds for the number `v` (and what else the cell stands beside), `ask` in words. */
type Doubt = { readonly cells: readonly string[]; readonly of: (names: readonly string[]) => readonly Question[] };
type Question = { readonly when: string; readonly number: string; readonly ask: string };

/** For each row what is asked, '' where nothing is; undefined for a tab on which nothing can be asked. */
export function doubtsFormula(making: Making, places: ScorePlaces): string | undefined {
  const doubts = places.columns.flatMap((column, n) => doubtOf(making, places, column, n) ?? []);
  if (doubts.length === 0) return undefined;
  const say = wordsIn(making.language, en.score, zh.score);
  const cells = doubts.flatMap((each) => each.cells);
  const before = (n: number): number => doubts.slice(0, n).reduce((sum, each) => sum + each.cells.length, 0);
  const asked = doubts.flatMap(({ of }, n) =>
    of(LAMBDA_NAMES.slice(before(n), before(n + 1))).map(
      ({ when, number, ask }) => `IF(AND(${when},NOT(${isInComment(number)})),${ask},"")`,
    ),
  );
  return (
    `MAP(${[places.comments, ...cells].join(',')},LAMBDA(${['said', ...LAMBDA_NAMES.slice(0, cells.length)].join(',')},` +
    `TEXTJOIN(${quoted(say('leftJoin'))},TRUE,${asked.join(',')})))`
  );
}

/** What each kind of question says after the number: nothing else in "left to do" does. */
export const doubtMarks = (say: Say): readonly string[] =>
  [say('leftMeant', PLACES), say('leftPercent', PLACES), say('leftWhole', PLACES)].map((words) => words.split('\0')[1] ?? words);
const PLACES = { typed: '\0', meant: '\0' };

/** Whether a number is one that the tab asks about in a column of points: what stands out there. */
export const isLow = (cell: string): string => `IFERROR(AND(${cell}*1>0,${cell}*1<=${MOST}),FALSE)`;

/** Whether full marks are so high that points up to 1.5 are asked about. */
export const asksLow = ({ review }: Making): boolean => review.ready.full >= FULL_FROM;

function doubtOf(making: Making, places: ScorePlaces, { role, indicator }: ScoreColumn, n: number): Doubt | undefined {
  const cells = places.rows(n);
  const say = wordsIn(making.language, en.score, zh.score);
  if (role === 'second')
    return indicator.also && percentDoubt(say, cells, indicator.also.how, textOf(indicator.also.target), isPercent(indicator));
  if (role === 'rated' || (role === 'input' && indicator.how.kind === 'rated')) return ratedDoubt(making, say, cells);
  if (role !== 'input') return undefined;
  if (indicator.how.kind === 'deduct') return countDoubt(say, cells);
  const targets = indicator.target === 'each' ? places.targetOf(indicator.id) : undefined;
  return percentDoubt(say, cells, indicator.how, targets ?? textOf(indicator.target), isPercent(indicator));
}

const textOf = (target: ReadyIndicator['target']): number | undefined => (typeof target === 'number' ? target : undefined);

/** Whether an indicator is measured in percent, by its unit, or where it has none by its title. */
const isPercent = ({ unit, title }: ReadyIndicator): boolean =>
  Object.values(unit ?? title).some((words) => /[%％]|percent|百分|率$/i.test(words));

/** `85%` typed for 85 points: 0.85. */
function ratedDoubt(making: Making, say: Say, cells: string): Doubt | undefined {
  if (!asksLow(making)) return undefined;
  const { full } = making.review.ready;
  return {
    cells: [cells],
    of: ([x = '']) => {
      const v = numberOf(x);
      const meant = full >= 100 ? `ROUND(100*${v},8)` : `ROUND(IF(100*${v}>${fraction(full)},${fraction(full)},100)*${v},8)`;
      const ask = sentenceIn(say('leftMeant', PLACES), [v, meant]);
      return [{ when: `${v}>0,${v}<=${MOST}`, number: v, ask }];
    },
  };
}

/** A part of a count: counts are whole. */
const countDoubt = (say: Say, cells: string): Doubt => ({
  cells: [cells],
  of: ([x = '']) => {
    const v = numberOf(x);
    return [{ when: `${v}<>INT(${v})`, number: v, ask: sentenceIn(say('leftWhole', PLACES), [v]) }];
  },
});

/** Actual and target in percent, one of them typed as such: 0.38 beside 40, or 38 beside 0.4. */
function percentDoubt(say: Say, cells: string, how: Method, target: string | number | undefined, percent: boolean): Doubt | undefined {
  const least = how.kind === 'steps' ? leastEdge(how.steps) : target;
  if (!percent || least === undefined || how.kind === 'yesNo') return undefined;
  const own = typeof least === 'string';
  return {
    cells: own ? [cells, least] : [cells],
    of: ([x = '', y = '']) => {
      const [v, t] = [numberOf(x), own ? numberOf(y) : fraction(least)];
      const ask = (number: string): string =>
        sentenceIn(say('leftPercent', PLACES), [number, `ROUND(100*${number},8)`, `ROUND(100*${number},8)`]);
      const actual = { when: `${t}>${MOST},${v}<>0,${v}<=${MOST},${v}>=0-${MOST}`, number: v, ask: ask(v) };
      const aim = { when: `${t}>0,${t}<=${MOST},${v}>${MOST},${v}>=${TIMES}*${t}`, number: t, ask: ask(t) };
      return typeof least === 'number' && least > 1.5 ? [actual] : [actual, aim];
    },
  };
}

/** The least of the numbers that steps are parted by, but for 0; undefined where there is none. */
function leastEdge(steps: string): number | undefined {
  const edges = steps
    .split(/[;；\n]/)
    .flatMap((row) => [...row.replace(/^[^<>=≤≥≦≧＜＞＝[(（]*/, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)))
    .filter((edge) => edge > 0);
  return edges.length > 0 ? Math.min(...edges) : undefined;
}

/** A cell as a number, 0 for what is none, as TRUE is; a text that reads as a number is one, as it is counted as one. */
const numberOf = (cell: string): string => `IF(ISLOGICAL(${cell}),0,IFERROR(${cell}*1,0))`;

/** Whether the comment names a number: as it stands, no part of a longer one. A full stop may follow it. */
const isInComment = (number: string): string =>
  `REGEXMATCH(" "&said&"  ","[^0-9.,]"&SUBSTITUTE(${number},".","[.]")&"([^0-9.,]|[.,][^0-9])")`;
