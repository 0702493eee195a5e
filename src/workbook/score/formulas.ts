// The formulas of a score tab: points, weighted score, grade, what is left to do. Each is one spilling call, anchored in the heading.
import * as en from '../../i18n/en/score';
import { wordsIn } from '../../i18n/words';
import * as zh from '../../i18n/zh-CN/score';
import type { Method } from '../../plans/plan-indicators';
import type { ReadyIndicator } from '../../plans/ready-cards';
import { a1, area, blank, filled, quoted } from '../area';
import { readingsIn } from '../cell-reading';
import { bareWarnings, firstOf, isExempt, sentenceIn, spill, spillUnder } from '../formula-parts';
import { asGraded } from '../grade-cells';
import { LAMBDA_NAMES } from '../lambda-names';
import { inWords, type Making } from '../making';
import type { Formula } from '../tab';
import type { ScoreColumn } from './columns';
import { doubtMarks, doubtsFormula } from './doubts';
import { ANCHOR, DIMENSION, FIRST, type ScorePlaces, WEIGHT } from './places';

/** The points of a computed indicator, its cap as the heading. */
export function pointsFormula(making: Making, places: ScorePlaces, at: number): Formula {
  const column = places.columns[at];
  const full = making.review.ready.full;
  if (!column) return spill('', '""', places.ids);
  const { indicator } = column;
  const input = places.rows(at - (indicator.also ? 2 : 1));
  const first = scored(making, indicator, input, places.targetOf(indicator.id));
  const second = indicator.also && kpiCall(places.rows(at - 1), indicator.also.how, targetText(indicator.also.target), 100);
  const both = second
    ? `MAP(${first},${second},LAMBDA(x,y,IF(OR(LEN(x)=0,LEN(y)=0),"",IF(AND(ISNUMBER(x),ISNUMBER(y)),MIN(x,y),IF(ISNUMBER(x),y,x)))))`
    : first;
  const gated = indicator.gate.reduce((points, id) => {
    const gate = places.pointsOf(id);
    // a rater may have typed those points, as a text too
    return gate
      ? `MAP(${points},${readingsIn(gate, 'points')},LAMBDA(x,g,IF(OR(LEN(x)=0,LEN(g)=0),"",IF(AND(ISNUMBER(x),ISNUMBER(g),g<${full}),0,x))))`
      : points;
  }, both);
  const heading = capOf(indicator, full) ?? wordsIn(making.language, en.score, zh.score)('noCap');
  return spill(
    heading,
    bareWarnings(full === 100 || indicator.how.kind === 'rated' ? gated : `MAP(${gated},LAMBDA(x,IF(ISNUMBER(x),x*${full}/100,x)))`),
    places.ids,
  );
}

/** Most points, on the plan's scale; undefined where there is no cap. */
export const capOf = ({ cap }: ReadyIndicator, full: number): number | undefined => cap && (cap * full) / 100;

function scored(making: Making, { how, target, cap }: ReadyIndicator, input: string, targets: string | undefined): string {
  switch (how.kind) {
    case 'kpi':
      return kpiCall(target === 'each' && targets ? withTarget(input, targets) : input, how, targets ?? targetText(target), cap);
    case 'steps':
      return `STEP_SCORE(${input},${quoted(how.steps)})`;
    case 'deduct':
      return `MAP(${input},DEDUCT_SCORE(${input},${number(how.points)}),LAMBDA(c,p,IF(${isExempt('c')},c,p)))`;
    case 'yesNo': {
      const say = wordsIn(making.language, en.score, zh.score);
      // any other word, or a number, is no answer
      return `MAP(${input},LAMBDA(a,IF(LEN(a)=0,"",IF(a=${quoted(say('yes'))},100,IF(a=${quoted(say('no'))},0,IF(${isExempt('a')},a,"⚠"))))))`;
    }
    case 'rated':
      return readingsIn(input, 'points');
  }
}

/** Actual values as long as there is a target; without one there is nothing to work out, and HR is asked for it. */
const withTarget = (actual: string, targets: string): string =>
  `MAP(${actual},${targets},LAMBDA(a,t,IF(OR(LEN(a)=0,AND(LEN(t)=0,NOT(${isExempt('a')}))),"",a)))`;

function kpiCall(actual: string, how: Method, target: string, cap: number | undefined): string {
  if (how.kind !== 'kpi') return `MAP(${actual},LAMBDA(p,IF(LEN(p)=0,"",p)))`;
  const detail = how.detail === undefined ? '' : `,0,${typeof how.detail === 'number' ? number(how.detail) : quoted(how.detail)}`;
  const most = cap === undefined ? quoted('') : number(cap); // blank: no cap
  return `KPI_SCORE(${actual},${target},${quoted(how.method)},${most}${detail})`;
}

const targetText = (target: number | 'each' | undefined): string => (typeof target === 'number' ? number(target) : '0');

/** A number as our functions take it in any locale: one with decimals goes in as text. */
const number = (value: number): string => (Number.isInteger(value) ? String(value) : quoted(String(value)));

/** Weighted score over all indicators; N/A stays within its dimension. */
export function weightedFormula({ scores, width, ids }: ScorePlaces): Formula {
  const weights = a1(area(WEIGHT, 2, 1, width), true);
  return spill('', resultOf(`WEIGHTED_SCORE(${scores},${weights},"wait",${a1(area(DIMENSION, 2, 1, width))})`, scores, weights), ids);
}

/** The score of one dimension, its weights made to total 1; the heading is the dimension's own. */
export function dimensionFormula(places: ScorePlaces, heading: string, from: number, columns: readonly ScoreColumn[]): Formula {
  const weights = a1(area(WEIGHT, 2 + from, 1, columns.length), true);
  const scores = a1(area(FIRST, 2 + from, places.count, columns.length));
  const share = `IF(SUM(${weights})=0,1/COUNT(${weights}),w/SUM(${weights}))`; // a dimension set to 0% is shown all the same
  return spill(
    heading,
    resultOf(`WEIGHTED_SCORE(${scores},MAP(${weights},LAMBDA(w,IF(LEN(w)=0,"",${share}))))`, scores, weights),
    places.ids,
  );
}

/** A score; what cannot be counted as `⚠` alone; and `—` where all that weighs is not applicable: that rater has no score to give. */
const resultOf = (score: string, scores: string, weights: string): string =>
  `MAP(${score},BYROW(${scores},LAMBDA(r,SUMPRODUCT(${filled(weights)}*(1-${isExempt('r')})))),` +
  'LAMBDA(s,n,IF(LEFT(s)="⚠","⚠",IF(AND(LEN(s)=0,n=0),"—",s))))';

export function gradeFormula(making: Making, { weighted, ids }: ScorePlaces): Formula {
  const { basis, decimals } = making.review.ready;
  return spill('', `GRADE(${asGraded(weighted, basis, decimals)},${making.name('grades')})`, ids);
}

/**
 * In words, what a row still needs: HR's targets, blanks, out of range, what cannot be counted, a comment. Every column that it looks at is
 * a range of its own, none a number within a row: a column put in between changes nothing.
 */
export function leftToDoFormula(making: Making, places: ScorePlaces): Formula {
  const say = wordsIn(making.language, en.score, zh.score);
  const head = (row: number): string => a1(area(row, 2, 1, places.width), true);
  const weighs = filled(head(WEIGHT));
  const count = (what: string): string => `BYROW(readings,LAMBDA(r,SUMPRODUCT(${weighs}*${what})))`;
  const needed = commentNeeded(making);
  const [aims, kept] = [missingAims(places), missingRecords(places)];
  const doubts = doubtsFormula(making, places);
  const typed = typedCells(places);
  const others = [...(aims ? ['aims'] : []), ...(kept ? ['kept'] : [])];
  const parts = [
    ...(aims ? [`IF(aims>0,aims&${quoted(say('leftTargets'))},"")`] : []),
    ...(kept ? [`IF(kept>0,kept&${quoted(say('leftRecorded'))},"")`] : []),
    `IF(blank>0,blank&${quoted(say('leftScores'))},"")`,
    `IF(beyond>0,beyond&${quoted(say('leftRange'))},"")`,
    // the total says whether a row can be counted
    `IF(LEFT(total)="⚠",MAX(1,odd)&${quoted(say('leftWords'))},"")`,
    ...(doubts ? ['doubts'] : []),
    ...(needed ? [`IF(AND(LEN(said)=0,${needed('graded')}),${quoted(say('leftComment'))},"")`] : []),
  ];
  const left =
    // without its target an indicator has no points: it is not for the rater to fill in
    `LET(blank,${['empty', ...others].join('-')},IF(AND(empty=SUMPRODUCT(${weighs}*1),LEN(said)=0,NOT(ticked=TRUE)${typed ? ',typed=0' : ''}),${quoted(say('notBegun'))},` +
    `TEXTJOIN(${quoted(say('leftJoin'))},TRUE,${parts.join(',')})))`;
  const columns = {
    said: places.comments,
    ticked: places.ticks,
    ...(typed && { typed }),
    ...(needed && { graded: places.grades }),
    total: places.weighted,
    empty: count('(r="")'),
    beyond: count(`ISNUMBER(r)*((r<0)+(r>${head(ANCHOR)}))`),
    odd: count('(r="⚠")'),
    ...(aims && { aims }),
    ...(kept && { kept }),
    ...(doubts && { doubts }),
    broken: `BYROW(${places.scores},LAMBDA(r,SUMPRODUCT(ISERROR(r)*1)))`,
  };
  const row = firstOf(
    [
      // the first cause that is found says it: what else may be wrong is an error because of it
      ['stuck', quoted(say('leftStuck'))],
      ['broken+ISERROR(said)>0', quoted(say('leftBroken'))],
      [`SUMPRODUCT((${head(WEIGHT)}="⚠")*1)>0`, quoted(say('leftPlan'))],
    ],
    `IFERROR(${left},${quoted(say('leftError'))})`,
  );
  const rows = `MAP(${Object.values(columns).join(',')},LAMBDA(${Object.keys(columns).join(',')},${row}))`;
  return spill('', `LET(stuck,ISERROR(${headings(places)}),readings,${readingsIn(places.scores, 'points')},${rows})`, places.ids);
}

/** How many cells of a row a rater has typed into of which points are worked out: a row is begun though none are there yet. */
const typedCells = ({ columns, rows }: ScorePlaces): string | undefined =>
  countOver(
    columns.flatMap(({ role }, n) =>
      role === 'input' || role === 'second' ? [{ cells: [rows(n)], holds: ([cell]) => `(LEN(${cell})>0)*1` }] : [],
    ),
  );

/** How many of a row's points wait for a target of its own; undefined where no indicator has such targets. */
function missingAims({ columns, rows }: ScorePlaces): string | undefined {
  return countOver(
    columns.flatMap(({ role, indicator }, n) => {
      if (role !== 'target' || indicator.target !== 'each') return [];
      const points = columns.findIndex((each) => each.role === 'points' && each.indicator === indicator);
      return [{ cells: [rows(n), rows(points)], holds: ([target, given]) => `(LEN(${target})=0)*(LEN(${given})=0)` }];
    }),
  );
}

/** How many of a row's points wait for a value of the Dispatch tab, though they have a target; undefined where none come from there. */
function missingRecords({ columns, rows }: ScorePlaces): string | undefined {
  return countOver(
    columns.flatMap(({ role, indicator }, n): readonly Counted[] => {
      if (role !== 'recorded') return [];
      const target = columns.findIndex((each) => each.role === 'target' && each.indicator === indicator && indicator.target === 'each');
      if (target < 0) return [{ cells: [rows(n)], holds: ([recorded]) => `(LEN(${recorded})=0)` }];
      return [{ cells: [rows(n), rows(target)], holds: ([recorded, own]) => `(LEN(${recorded})=0)*(LEN(${own})>0)` }];
    }),
  );
}

/** Cells of a row, and what is counted if it holds for them, by the names they go by. */
type Counted = { readonly cells: readonly string[]; readonly holds: (names: readonly string[]) => string };

function countOver(each: readonly Counted[]): string | undefined {
  if (each.length === 0) return undefined;
  const cells = each.flatMap((one) => one.cells);
  const before = (n: number): number => each.slice(0, n).reduce((sum, one) => sum + one.cells.length, 0);
  const counted = each.map((one, n) => one.holds(LAMBDA_NAMES.slice(before(n), before(n + 1))));
  return `MAP(${cells.join(',')},LAMBDA(${LAMBDA_NAMES.slice(0, cells.length).join(',')},${counted.join('+')}))`;
}

/** Whether a comment is needed, as a condition on the grade; undefined where none ever is. */
function commentNeeded(making: Making): ((grade: string) => string) | undefined {
  const { comments, grades } = making.review.ready;
  if (comments === 'none') return undefined;
  if (comments === 'all') return () => 'TRUE';
  const names = grades.filter(({ id }) => comments.includes(id)).map(({ name }) => quoted(inWords(making, name)));
  return names.length > 0 ? (grade) => `OR(${names.map((name) => `${grade}=${name}`).join(',')})` : undefined;
}

/** An error while one of the headings is, whose column spills no more: a number, for what is added to it. */
const headings = ({ width, at }: ScorePlaces): string =>
  [...(width > 0 ? [`SUMPRODUCT(LEN(${a1(area(ANCHOR, 2, 1, width), true)}))`] : []), `LEN(${a1(area(ANCHOR, at.weighted), true)})`].join(
    '+',
  );

/**
 * In the heading, blank while the tab's scores can be read. An error once one of its columns is gone, or has a cell in its way, so that what
 * stands under its heading is nobody's: IDs, points, scores, what is left to do, the scores of so many dimensions; grades are not read
 * elsewhere. In the rows the ID of each person of whom "left to do" asks whether a number is meant: so that other tabs need one column alone.
 */
export function stateFormula(making: Making, places: ScorePlaces, dimensions: number): Formula {
  const { at, ids, left } = places;
  const say = wordsIn(making.language, en.score, zh.score);
  const behind = dimensions > 1 ? Array.from({ length: dimensions }, (_, n) => at.hidden + n) : [];
  // each by itself: a range only grows smaller when one of its columns is deleted
  const others = [at.left, ...behind].map((column) => `LEN(${a1(area(ANCHOR, column), true)})`);
  const asks = [...doubtMarks(say), say('leftRange')].map((mark) => `ISNUMBER(SEARCH(${quoted(mark)},w))`);
  const asked = `MAP(${ids},${left},LAMBDA(i,w,IF(OR(${asks.join(',')}),i,"")))`;
  return spillUnder(`IF(${[`ROWS(${ids})`, headings(places), ...others].join('+')}>=0,"")`, asked, ids);
}

/** `5 of 8 done`: ticked, and nothing left to do. While what is left to do cannot be read, what to do about that. */
export function rowsDoneFormula(making: Making, places: ScorePlaces): Formula {
  const say = wordsIn(making.language, en.score, zh.score);
  const done = sentenceIn(say('done', { done: '\0', all: '\0' }), [
    `SUMPRODUCT((${places.ticks}=TRUE)*${blank(places.left)})`,
    `COUNTA(${places.ids})`,
  ]);
  return { formula: `=IF(ISERROR(${a1(area(ANCHOR, places.at.state))}),${quoted(say('leftStuck'))},${done})` };
}
