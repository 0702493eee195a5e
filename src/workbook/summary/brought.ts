// What shorter periods brought a longer one by the rules over them, with the periods: a flag in the year, and a bonus that is lost.
import { comma } from '../../i18n/lists';
import { periodKey, periodTitle } from '../../plans/period';
import type { ReadyStreak } from '../../plans/ready';
import { rangesOf } from '../../plans/ready-grades';
import { quoted } from '../area';
import { LAMBDA_NAMES } from '../lambda-names';
import { inWords, type Making } from '../making';
import { pastKey, type SummaryPlaces } from './places';

/** What a rule's text is worked out from, a column each, and the text by the names those go by. */
export type Advice = { readonly over: readonly string[]; readonly text: (names: readonly string[]) => string };

/** Each rule's text with the periods that brought it. */
export const broughtRules = (making: Making, { column }: SummaryPlaces): readonly Advice[] =>
  making.review.ready.brought.map(({ id, text }) => ({
    over: [column(`brought:${id}`)],
    text: ([b = '']) => {
      const [open, close] = making.language === 'en' ? [' (', ')'] : ['（', '）'];
      return `IF(LEN(${b})=0,"",${quoted(inWords(making, text) + open)}&${b}&${quoted(close)})`;
    },
  }));

/** A bonus, or 0 where shorter periods took it: the outcome names them. */
export function unlessTaken(making: Making, { column }: SummaryPlaces, bonus: string): string {
  const taking = making.review.ready.brought.filter(({ takes }) => takes === 'bonus');
  if (taking.length === 0) return bonus;
  const names = LAMBDA_NAMES.slice(0, taking.length);
  const taken = `LEN(${names.join('&')})>0`;
  return `MAP(${[bonus, ...taking.map(({ id }) => column(`brought:${id}`))].join(',')},LAMBDA(s,${names.join(',')},IF(AND(ISNUMBER(s),${taken}),0,s)))`;
}

/** In which of this period's shorter ones a rule held, one after the other; '' for none. The rule looks back beyond them. */
export function broughtFormula(making: Making, { brought: { all, within }, column }: SummaryPlaces, streak: ReadyStreak): string {
  const cells = LAMBDA_NAMES.slice(0, all.length);
  const own = new Set(within.map(periodKey));
  const { steps, holds } = streak.mode === 'total' ? totalOf(making, streak) : rowOf(making, streak);
  const state = (n: number): string => `r_${n}`;
  const chain = cells.map((cell, n) => `${state(n + 1)},${steps(cell, n === 0 ? undefined : state(n))}`);
  const found = all.flatMap((period, n) =>
    own.has(periodKey(period)) ? [`IF(${holds(cells[n] ?? '', state(n + 1))},${quoted(inWords(making, periodTitle(period)))},"")`] : [],
  );
  const each = `LET(${chain.join(',')},TEXTJOIN(${quoted(comma(making.language))},TRUE,${found.join(',')}))`;
  return `MAP(${all.map((period) => column(pastKey(period))).join(',')},LAMBDA(${cells.join(',')},${each}))`;
}

type Counting = {
  /** What is carried from period to period, by this one's grade and what came before. */
  readonly steps: (grade: string, before: string | undefined) => string;
  readonly holds: (grade: string, state: string) => string;
};

/** How many in a row. */
function rowOf(making: Making, { periods, again, ...streak }: ReadyStreak): Counting {
  const hits = hitsOf(making, streak);
  const kept = making.review.ready.gaps === 'skip';
  const length = (r: string): string =>
    again === 'once' ? `${r}=${periods}` : again === 'anew' ? `${r}=${periods}*INT(${r}/${periods})` : `${r}>=${periods}`;
  return {
    steps: (g, before) => `IF(LEN(${g})=0,${(kept && before) || 0},IF(${hits(g)},${before ? `${before}+1` : 1},0))`,
    holds: (g, r) => `AND(${hits(g)},${length(r)})`,
  };
}

/** How many of the last: a mark a period, 1 where it hits. A gap has one only where it counts as a period. */
function totalOf(making: Making, { periods, window, ...streak }: ReadyStreak): Counting {
  const hits = hitsOf(making, streak);
  const gap = making.review.ready.gaps === 'skip' ? '""' : '"0"';
  const last = (r: string): string => (window === undefined ? r : `RIGHT(${r},${window})`);
  return {
    steps: (g, before) => `${before ? `${before}&` : ''}IF(LEN(${g})=0,${gap},IF(${hits(g)},"1","0"))`,
    holds: (g, r) => `AND(${hits(g)},LEN(SUBSTITUTE(${last(r)},"0",""))>=${periods})`,
  };
}

/** Whether a grade is one that the rule counts, by the name that it has in those periods. */
function hitsOf({ review, language }: Making, { grades }: Pick<ReadyStreak, 'grades'>): (grade: string) => string {
  const names = rangesOf(review.ready.plan.grades).flatMap(({ id, name }) => (grades.includes(id) ? [quoted(name[language])] : []));
  return (grade) => (names.length > 0 ? `OR(${names.map((name) => `${grade}=${name}`).join(',')})` : 'FALSE');
}
