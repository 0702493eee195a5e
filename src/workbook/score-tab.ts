// A score tab: one rater, one card; a row a person, laid out to be filled in by someone who has never seen it.

import { dayInWords } from '../i18n/day-words';
import * as en from '../i18n/en/score';
import { wordsIn } from '../i18n/words';
import * as zh from '../i18n/zh-CN/score';
import { periodTitle } from '../plans/period';
import { area } from './area';
import { sentenceFormula } from './formula-parts';
import { gradeNote, gradeWidth } from './grade-cells';
import { inWords, type Making } from './making';
import { decimalsFor, short, withDecimals } from './number-format';
import type { RaterTab, Subject } from './review';
import { runsOf } from './runs';
import { layOut, type ScoreColumn, type ScoreLayout } from './score-columns';
import { capOf, dimensionFormula, doneFormula, gradeFormula, leftFormula, pointsFormula, weightedFormula } from './score-formulas';
import { byDimension, byIndicator, inputsOf, marksOf, mergesOf } from './score-frame';
import { commentNote, indicatorNote } from './score-notes';
import { ANCHOR, DIMENSION, FIRST, HINT, INDICATOR, placesOf, type ScorePlaces, SUB, TITLE, WEIGHT } from './score-places';
import { scoreConditions, scoreRules } from './score-rules';
import { targetFormulas } from './score-targets';
import type { Block, Cell, Formula, Looks, Tab } from './tab';
import { linesIn } from './text-size';

/** Pixels that a grade takes at most, and that a comment keeps. */
const [GRADE_MOST, COMMENT_LEAST] = [112, 120] as const;

/** What a score tab is made of, whoever fills it in. */
export type Sheet = Pick<RaterTab, 'card' | 'subjects' | 'dimensions'> & {
  readonly key: string;
  readonly kind: 'score' | 'self';
  /** The line under the title: who scores, with what share. */
  readonly line: string;
  /** In place of the usual hint. */
  readonly hint?: string | undefined;
  readonly head: string;
  /** Who may type into a row: everybody the same, or each person their own. */
  readonly editors: readonly string[] | ((subject: Subject) => readonly string[]);
  readonly about: Readonly<Record<string, string>>;
};

export function scoreTab(making: Making, raterTab: RaterTab, key: string): Tab {
  const say = wordsIn(making.language, en.score, zh.score);
  const { rater, roles, card, subjects } = raterTab;
  const counting = roles.filter(({ counts }) => counts);
  const values = {
    name: rater.name,
    role: roles.map(({ title }) => inWords(making, title)).join(' + '),
    card: inWords(making, card.title),
  };
  const share = counting.reduce((sum, each) => sum + each.share, 0);
  const departments = [...new Set(subjects.map(({ department }) => department).filter((name) => name !== ''))];
  const [only] = departments;
  return scoreSheet(making, {
    ...raterTab,
    key,
    kind: 'score',
    head: only && departments.length === 1 ? only : values.card,
    line: counting.length > 0 ? say('rater', { ...values, share: short(share) }) : say('raterShown', values),
    editors: rater.email ? [rater.email] : [],
    about: { rater: rater.id, roles: roles.map(({ id }) => id).join('+') },
  });
}

export function scoreSheet(making: Making, sheet: Sheet): Tab {
  const layout = layOut(sheet.dimensions);
  const places = placesOf(layout, sheet.subjects.length);
  const split = sheet.dimensions.length > 1 ? sheet.dimensions : [];
  const columns = places.at.hidden + split.length;
  const hasGrades = making.review.ready.grades.length > 0;
  return {
    key: sheet.key,
    kind: sheet.kind,
    title: making.title(sheet.key),
    rows: FIRST + places.count,
    columns,
    frozen: { rows: FIRST, columns: 2 },
    widths: widthsOf(making, layout, split.length),
    // a plan without grades shows no column for them
    hidden: [...split.map((_, n) => places.at.hidden + n), ...(hasGrades ? [] : [places.at.grade])],
    heights: [
      { row: TITLE, rows: 1, pixels: 34 },
      { row: SUB, rows: 2, pixels: 22 },
      { row: DIMENSION, rows: 1, pixels: dimensionHeight(making, layout) },
      { row: INDICATOR, rows: 1, pixels: 46 },
      { row: WEIGHT, rows: 2, pixels: 20 },
    ],
    blocks: [...headBlocks(making, sheet, places), ...targetBlocks(sheet, places)],
    pattern: { key: [sheet.kind, sheet.card.id, ...sheet.dimensions.map(({ id }) => id)].join('/'), own: ownBlocks(making, sheet) },
    after: targetFormulas(making, sheet, places, ANCHOR),
    looks: looksOf(making, places),
    merges: mergesOf(places),
    notes: notesOf(making, places),
    rules: scoreRules(making, places),
    conditions: scoreConditions(making, places),
    inputs: inputsOf(sheet, places),
    names: [],
    marks: marksOf(making, sheet, places),
    charts: [],
    about: { card: sheet.card.id, dimensions: sheet.dimensions.map(({ id }) => id).join('+'), ...sheet.about },
  };
}

function widthsOf(making: Making, { columns, beside, comment, left }: ScoreLayout, hidden: number): readonly number[] {
  const named = Math.min(GRADE_MOST, gradeWidth(making));
  // long names take what the comment can spare, and else stand in several lines
  const more = Math.max(0, Math.min(named - beside.grade, comment - COMMENT_LEAST));
  return [
    beside.id,
    beside.name,
    ...columns.map(({ width }) => width),
    beside.score,
    beside.grade + more,
    comment - more,
    left,
    beside.done,
    ...Array.from({ length: hidden }, () => 60),
  ];
}

function headBlocks(making: Making, sheet: Sheet, places: ScorePlaces): readonly Block[] {
  const say = wordsIn(making.language, en.score, zh.score);
  const { at, columns, width } = places;
  const { ready, options } = making.review;
  const due = (sheet.kind === 'self' && options.due.self) || options.due.scoring;
  const row = (at: number, cells: readonly Cell[], column = 0): Block => ({ row: at, column, cells: [cells] });
  const spread = (make: (column: ScoreColumn) => Cell, by: (column: ScoreColumn) => string): Cell[] => {
    const out: Cell[] = Array.from({ length: width }, () => null);
    for (const { from, item } of runsOf(columns, by)) out[from] = make(item);
    return out;
  };
  const alone = sheet.dimensions.length < sheet.card.dimensions.length;
  return [
    row(TITLE, [doneFormula(making, places)], at.comment),
    ...(due ? [row(SUB, [say('due', { day: dayInWords(due, making.language) })], at.comment)] : []),
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
    row(ANCHOR, [leftFormula(making, places)], at.left),
    ...(sheet.dimensions.length > 1
      ? [
          row(
            ANCHOR,
            runsOf(columns, byDimension).map(({ from, count, item }) =>
              dimensionFormula(places, item.dimension.id, from, columns.slice(from, from + count)),
            ),
            at.hidden,
          ),
        ]
      : []),
  ];
}

/** `Attitude · 10%`, the share as the Plan tab has it. */
function dimensionHeading(making: Making, { card }: Sheet, { id, title }: ScoreColumn['dimension']): Formula {
  const say = wordsIn(making.language, en.score, zh.score);
  const n = making.review.ready.cards.findIndex((each) => each.id === card.id) + 1;
  const d = card.dimensions.findIndex((each) => each.id === id) + 1;
  const share = `ROUND(100*INDEX(${making.name(`dimensions_${n}`)},${d}),2)`;
  return sentenceFormula(say('dimension', { title: inWords(making, title), weight: '\0' }), [share]);
}

/** As many lines as the heading needs that stands over the narrowest columns for its words. */
function dimensionHeight(making: Making, { columns }: ScoreLayout): number {
  const say = wordsIn(making.language, en.score, zh.score);
  const lines = runsOf(columns, byDimension).map(({ from, count, item }) => {
    const pixels = columns.slice(from, from + count).reduce((sum, { width }) => sum + width, 0);
    const { title, weight } = item.dimension;
    return linesIn(say('dimension', { title: inWords(making, title), weight: short(weight) }), pixels, { bold: true });
  });
  return 8 + 16 * Math.max(...lines, 1);
}

function withUnit(making: Making, { title, unit }: ScoreColumn['indicator']): string {
  const words = inWords(making, title);
  return unit ? `${words}${making.language === 'zh-CN' ? `（${inWords(making, unit)}）` : `, ${inWords(making, unit)}`}` : words;
}

/** The share of the whole that an indicator weighs, read from the Plan tab; on a tab of one dimension its share of that. */
function weightCell(making: Making, { card }: Sheet, { role, dimension, indicator }: ScoreColumn, alone: boolean): Cell {
  if (role !== 'points' && role !== 'rated') return null;
  const n = making.review.ready.cards.findIndex(({ id }) => id === card.id) + 1;
  const all = card.dimensions.flatMap((each) => each.indicators.map((one) => ({ each, one })));
  const k = all.findIndex(({ each, one }) => each.id === dimension.id && one.id === indicator.id) + 1;
  const weight = `INDEX(${making.name(`weights_${n}`)},${k})`;
  const d = card.dimensions.findIndex(({ id }) => id === dimension.id) + 1;
  return { formula: alone ? `=${weight}/INDEX(${making.name(`dimensions_${n}`)},${d})` : `=${weight}` };
}

function anchorCell(making: Making, places: ScorePlaces, { role, indicator }: ScoreColumn, n: number): Cell | Formula {
  const say = wordsIn(making.language, en.score, zh.score);
  if (role === 'points') return pointsFormula(making, places, n);
  if (role === 'rated') return making.review.ready.full;
  if (role === 'target') return say('target');
  if (role === 'second') return indicator.also ? inWords(making, indicator.also.title) : '';
  const words = { kpi: 'actual', steps: 'actual', deduct: 'count', yesNo: 'answer', rated: 'rating' } as const;
  return say(words[indicator.how.kind]);
}

/** What differs between tabs of one card: title, who rates, and the people. */
function ownBlocks(making: Making, { head, line, subjects }: Sheet): readonly Block[] {
  const say = wordsIn(making.language, en.score, zh.score);
  const { ready, options } = making.review;
  const title = say('head', { what: head, period: inWords(making, periodTitle(options.period)) });
  return [
    { row: TITLE, column: 0, cells: [[title], [(ready.plan.draft ? say('draft') : '') + line]] },
    { row: FIRST, column: 0, cells: subjects.map(({ id, name }) => [id, name]) },
  ];
}

function targetBlocks({ subjects }: Sheet, { columns }: ScorePlaces): readonly Block[] {
  return columns.flatMap(({ role, indicator }, n): readonly Block[] => {
    const { target } = indicator;
    return role === 'target' && typeof target === 'number' ? [{ row: FIRST, column: 2 + n, cells: subjects.map(() => [target]) }] : [];
  });
}

function looksOf(making: Making, places: ScorePlaces): readonly Looks[] {
  const { at, columns, count, width } = places;
  const { decimals, full } = making.review.ready;
  const score = withDecimals(decimals);
  const body = (column: number, wide = 1) => area(FIRST, column, count, wide);
  const LOOK = { target: 'locked', input: 'input', second: 'input', points: 'computed', rated: 'input' } as const;
  const allowed = `"0–"${decimalsFor(columns.map(({ indicator }) => capOf(indicator, full)))}`;
  const weights = `${decimalsFor(columns.map(({ dimension, indicator }) => (dimension.weight * indicator.weight) / 100))}%`;
  return [
    { area: area(TITLE, 0), look: 'title' },
    { area: area(TITLE, at.comment), look: 'titleRight' },
    { area: area(SUB, 0), look: 'sub' },
    { area: area(SUB, at.comment), look: 'subRight' },
    { area: area(HINT, 0), look: 'hint' },
    { area: area(DIMENSION, 0, 1, at.hidden), look: 'dimension' },
    { area: area(INDICATOR, 0, 3, at.hidden), look: 'indicator' },
    { area: area(INDICATOR, 1, 3), look: 'indicatorLeft' },
    { area: area(INDICATOR, at.comment, 3), look: 'indicatorLeft' },
    { area: area(WEIGHT, 2, 1, width), look: 'weight', format: weights },
    { area: area(ANCHOR, 2, 1, width), look: 'points', format: allowed },
    { area: body(0), look: 'lockedCenter' },
    { area: body(1), look: 'lockedText' },
    ...columns.map(({ role, indicator }, n): Looks => {
      const answer = indicator.how.kind === 'yesNo' && role === 'input';
      return { area: body(2 + n), look: answer ? 'inputCenter' : LOOK[role], format: role === 'points' ? '0.0' : undefined };
    }),
    { area: body(at.weighted), look: 'score', format: score },
    { area: body(at.grade), look: 'grade' },
    { area: body(at.comment), look: 'inputText' },
    { area: body(at.left), look: 'computedSmall' },
    { area: body(at.done), look: 'inputTick' },
  ];
}

function notesOf(making: Making, { at, columns }: ScorePlaces): Tab['notes'] {
  const say = wordsIn(making.language, en.score, zh.score);
  return [
    ...runsOf(columns, byIndicator).map(({ from, item }) => ({
      row: INDICATOR,
      column: 2 + from,
      text: indicatorNote(making, item.indicator),
    })),
    { row: INDICATOR, column: at.weighted, text: say('noteWeighted') },
    { row: INDICATOR, column: at.grade, text: gradeNote(making) },
    { row: INDICATOR, column: at.comment, text: commentNote(making) },
    { row: INDICATOR, column: at.done, text: say('noteTick') },
  ];
}
