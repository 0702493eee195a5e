// The formulas of a score tab: points, weighted score, grade, what is left to do. Each is one spilling call, anchored in the heading.
import * as en from '../i18n/en/score';
import { wordsIn } from '../i18n/words';
import * as zh from '../i18n/zh-CN/score';
import type { Method } from '../plans/plan-indicators';
import type { ReadyIndicator } from '../plans/ready-cards';
import { a1, area, blank, filled, quoted } from './area';
import { isExempt, sentenceFormula, spill } from './formula-parts';
import { asGraded } from './grade-cells';
import { inWords, type Making } from './making';
import type { ScoreColumn } from './score-columns';
import { ANCHOR, DIMENSION, FIRST, type ScorePlaces, WEIGHT } from './score-places';
import type { Formula } from './tab';

/** What cannot be counted, as `⚠` alone: a score's cell has no room for a sentence. The input is marked, and "left to do" says it. */
const bareWarnings = (scores: string): string => `MAP(${scores},LAMBDA(s,IF(LEFT(s)="⚠","⚠",s)))`;

/** The points of a computed indicator, its cap as the heading. */
export function pointsFormula(making: Making, places: ScorePlaces, at: number): Formula {
  const column = places.columns[at];
  const full = making.review.ready.full;
  if (!column) return spill('', '""');
  const { indicator } = column;
  const input = places.rows(at - (indicator.also ? 2 : 1));
  const first = scored(making, indicator, input, places.targetOf(indicator.id));
  const second = indicator.also && kpiCall(places.rows(at - 1), indicator.also.how, targetText(indicator.also.target), 100);
  const both = second
    ? `MAP(${first},${second},LAMBDA(x,y,IF(OR(LEN(x)=0,LEN(y)=0),"",IF(AND(ISNUMBER(x),ISNUMBER(y)),MIN(x,y),IF(ISNUMBER(x),y,x)))))`
    : first;
  const gated = indicator.gate.reduce((points, id) => {
    const gate = places.pointsOf(id);
    return gate ? `MAP(${points},${gate},LAMBDA(x,g,IF(OR(LEN(x)=0,LEN(g)=0),"",IF(AND(ISNUMBER(x),ISNUMBER(g),g<100),0,x))))` : points;
  }, both);
  return spill(capOf(indicator, full), bareWarnings(full === 100 ? gated : `MAP(${gated},LAMBDA(x,IF(ISNUMBER(x),x*${full}/100,x)))`));
}

/** Most points, on the plan's scale. */
export const capOf = ({ cap }: ReadyIndicator, full: number): number => (cap * full) / 100;

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
      return `MAP(${input},LAMBDA(a,IF(a=${quoted(say('yes'))},100,IF(a=${quoted(say('no'))},0,a&""))))`;
    }
    case 'rated':
      return `MAP(${input},LAMBDA(p,IF(LEN(p)=0,"",p)))`;
  }
}

/** Actual values as long as there is a target; without one there is nothing to work out, and HR is asked for it. */
const withTarget = (actual: string, targets: string): string =>
  `MAP(${actual},${targets},LAMBDA(a,t,IF(OR(LEN(a)=0,AND(LEN(t)=0,NOT(${isExempt('a')}))),"",a)))`;

function kpiCall(actual: string, how: Method, target: string, cap: number): string {
  if (how.kind !== 'kpi') return `MAP(${actual},LAMBDA(p,IF(LEN(p)=0,"",p)))`;
  const detail = how.detail === undefined ? '' : `,0,${typeof how.detail === 'number' ? number(how.detail) : quoted(how.detail)}`;
  return `KPI_SCORE(${actual},${target},${quoted(how.method)},${number(cap)}${detail})`;
}

const targetText = (target: number | 'each' | undefined): string => (typeof target === 'number' ? number(target) : '0');

/** A number as our functions take it in any locale: one with decimals goes in as text. */
const number = (value: number): string => (Number.isInteger(value) ? String(value) : quoted(String(value)));

/** Weighted score over all indicators; N/A stays within its dimension. */
export const weightedFormula = ({ scores, width }: ScorePlaces): Formula =>
  spill('', bareWarnings(`WEIGHTED_SCORE(${scores},${a1(area(WEIGHT, 2, 1, width))},"wait",${a1(area(DIMENSION, 2, 1, width))})`));

/** The score of one dimension, its weights made to total 1; the heading is the dimension's own. */
export function dimensionFormula(places: ScorePlaces, heading: string, from: number, columns: readonly ScoreColumn[]): Formula {
  const weights = a1(area(WEIGHT, 2 + from, 1, columns.length));
  const scores = a1(area(FIRST, 2 + from, places.count, columns.length));
  return spill(heading, bareWarnings(`WEIGHTED_SCORE(${scores},MAP(${weights},LAMBDA(w,IF(LEN(w)=0,"",w/SUM(${weights})))))`));
}

export function gradeFormula(making: Making, { weighted }: ScorePlaces): Formula {
  const { basis, decimals } = making.review.ready;
  return spill('', `GRADE(${asGraded(weighted, basis, decimals)},${making.name('grades')})`);
}

/** In words, what a row still needs: HR's targets, blanks, out of range, what cannot be counted, a comment. */
export function leftFormula(making: Making, places: ScorePlaces): Formula {
  const say = wordsIn(making.language, en.score, zh.score);
  const { width } = places;
  const across = width + 3; // up to and with the comment
  const head = (row: number): string => a1(area(row, 2, 1, across), true);
  const weighs = filled(head(WEIGHT));
  const comment = commentNeeded(making);
  const aims = missingAims(places);
  const kept = missingRecords(places);
  const others = (sign: string): string => `${aims ? `${sign}aims` : ''}${kept ? `${sign}kept` : ''}`;
  const parts = [
    ...(aims ? [`IF(aims>0,aims&${quoted(say('leftTargets'))},"")`] : []),
    ...(kept ? [`IF(kept>0,kept&${quoted(say('leftRecorded'))},"")`] : []),
    `IF(blank>0,blank&${quoted(say('leftScores'))},"")`,
    `IF(range>0,range&${quoted(say('leftRange'))},"")`,
    `IF(words>0,words&${quoted(say('leftWords'))},"")`,
    ...(comment ? [`IF(AND(LEN(INDEX(r,1,${across}))=0,${comment(`INDEX(r,1,${width + 2})`)}),${quoted(say('leftComment'))},"")`] : []),
  ];
  return spill(
    '',
    `BYROW(${a1(area(FIRST, 2, places.count, across))},LAMBDA(r,IFERROR(LET(` +
      // without its target an indicator has no points: it is not for the rater to fill in
      (aims ? `aims,${aims},` : '') +
      (kept ? `kept,${kept},` : '') +
      `blank,SUMPRODUCT(${weighs}*(LEN(r)=0))${others('-')},` +
      `range,SUMPRODUCT(${weighs}*ISNUMBER(r)*((r<0)+(r>${head(ANCHOR)}))),` +
      `words,SUMPRODUCT(${weighs}*ISTEXT(r)*(LEN(r)>0)*(1-${isExempt('r')})),` +
      `IF(AND(blank${others('+')}=SUMPRODUCT(${weighs}*1),LEN(INDEX(r,1,${across}))=0),${quoted(say('notBegun'))},TEXTJOIN(${quoted(say('leftJoin'))},TRUE,${parts.join(',')}))),${quoted(say('leftError'))})))`,
  );
}

/** How many of a row's points wait for a target of its own; undefined where no indicator has such targets. */
function missingAims({ columns }: ScorePlaces): string | undefined {
  const empty = (n: number): string => `(LEN(INDEX(r,1,${n + 1}))=0)`;
  const waiting = columns.flatMap(({ role, indicator }, n) => {
    if (role !== 'target' || indicator.target !== 'each') return [];
    const points = columns.findIndex((each) => each.role === 'points' && each.indicator === indicator);
    return [`${empty(n)}*${empty(points)}`];
  });
  return waiting.length > 0 ? waiting.join('+') : undefined;
}

/** How many of a row's points wait for a value of the Dispatch tab, though they have a target; undefined where none come from there. */
function missingRecords({ columns }: ScorePlaces): string | undefined {
  const length = (n: number): string => `LEN(INDEX(r,1,${n + 1}))`;
  const waiting = columns.flatMap(({ role, indicator }, n) => {
    if (role !== 'recorded') return [];
    const target = columns.findIndex((each) => each.role === 'target' && each.indicator === indicator && indicator.target === 'each');
    return [`(${length(n)}=0)${target < 0 ? '' : `*(${length(target)}>0)`}`];
  });
  return waiting.length > 0 ? waiting.join('+') : undefined;
}

/** Whether a comment is needed, as a condition on the grade; undefined where none ever is. */
function commentNeeded(making: Making): ((grade: string) => string) | undefined {
  const { comments, grades } = making.review.ready;
  if (comments === 'none') return undefined;
  if (comments === 'all') return () => 'TRUE';
  const names = grades.filter(({ id }) => comments.includes(id)).map(({ name }) => quoted(inWords(making, name)));
  return names.length > 0 ? (grade) => `OR(${names.map((name) => `${grade}=${name}`).join(',')})` : undefined;
}

/** `5 of 8 done`: ticked, and nothing left to do. */
export function doneFormula(making: Making, places: ScorePlaces): Formula {
  const say = wordsIn(making.language, en.score, zh.score);
  return sentenceFormula(say('done', { done: '\0', all: '\0' }), [
    `SUMPRODUCT((${places.ticks}=TRUE)*${blank(places.left)})`,
    `COUNTA(${places.ids})`,
  ]);
}
