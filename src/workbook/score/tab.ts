// A score tab: one rater, one card; a row a person, laid out to be filled in by someone who has never seen it.
import { ownShare } from '../../arrangement/own-share';
import type { RaterTab } from '../../arrangement/review';
import { periodTitle } from '../../plans/period';
import { gradeNote, gradeWidth } from '../grade-cells';
import { commentNote, indicatorNote } from '../indicator-notes';
import { inWords, type Making, wordsFor } from '../making';
import { short } from '../number-format';
import { runsOf } from '../runs';
import type { Block, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { widthOf } from '../text-size';
import { layOut, type ScoreLayout } from './columns';
import { doubtsFormula } from './doubts';
import { byIndicator, inputsOf, marksOf, mergesOf } from './frame';
import { dimensionHeight, headBlocks } from './head';
import { looksOf } from './looks';
import { TYPED } from './marks';
import { ANCHOR, DIMENSION, FIRST, hasTotals, INDICATOR, placesOf, rowsFor, type ScorePlaces, SUB, TITLE, WEIGHT } from './places';
import { scoreConditions, scoreRules } from './rules';
import type { Sheet } from './sheet';
import { targetFormulas } from './targets';
import { totalBlocks } from './totals';

/** Pixels that a grade takes at most, and that a comment keeps. */
const [GRADE_MOST, COMMENT_LEAST] = [112, 120] as const;

export function scoreTab(making: Making, raterTab: RaterTab, key: TabKey): Tab {
  const say = wordsFor(making, 'score');
  const { rater, roles, card, subjects } = raterTab;
  const counting = roles.filter(({ counts }) => counts);
  const values = {
    name: rater.name,
    role: roles.map(({ title }) => inWords(making, title)).join(' + '),
    card: inWords(making, card.title),
  };
  const shares = subjects.map((subject) => short(ownShare(subject, rater.id)));
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const departments = [...new Set(subjects.map(({ department }) => department).filter((name) => name !== ''))];
  const [only] = departments;
  return scoreSheet(making, {
    ...raterTab,
    key,
    kind: 'score',
    head: only && departments.length === 1 ? only : values.card,
    line: counting.length > 0 ? say('rater', { ...values, share: least < most ? `${least}–${most}` : most }) : say('raterShown', values),
    editors: rater.email ? [rater.email] : [],
    about: { rater: rater.id, roles: roles.map(({ id }) => id).join('+') },
  });
}

export function scoreSheet(making: Making, sheet: Sheet): Tab {
  const layout = layOut(sheet.dimensions);
  const places = placesOf(layout, rowsFor(sheet));
  const split = sheet.dimensions.length > 1 ? sheet.dimensions : [];
  const behind = hasTotals(sheet) ? 1 : split.length;
  const hasGrades = making.review.ready.grades.length > 0;
  const marks = marksOf(making, sheet, places);
  return {
    key: sheet.key,
    kind: sheet.kind,
    title: making.title(sheet.key),
    rows: FIRST + places.count,
    columns: places.at.hidden + behind,
    frozen: { rows: FIRST, columns: 2 },
    widths: widthsOf(making, layout, 1 + behind),
    // a plan without grades shows no column for them
    hidden: [places.at.state, ...Array.from({ length: behind }, (_, n) => places.at.hidden + n), ...(hasGrades ? [] : [places.at.grade])],
    ...(places.count > sheet.subjects.length && { hiddenRows: [FIRST + sheet.subjects.length] }),
    heights: [
      { row: TITLE, rows: 1, pixels: 34 },
      { row: SUB, rows: 2, pixels: 22 },
      { row: DIMENSION, rows: 1, pixels: dimensionHeight(making, layout) },
      { row: INDICATOR, rows: 1, pixels: 46 },
      { row: WEIGHT, rows: 2, pixels: 20 },
    ],
    blocks: [...headBlocks(making, sheet, places), ...targetBlocks(sheet, places)],
    pattern: { key: [sheet.kind, sheet.card.id, ...sheet.dimensions.map(({ id }) => id)].join('/'), own: ownBlocks(making, sheet) },
    after: [...targetFormulas(making, sheet, places, ANCHOR), ...totalBlocks(making, sheet.key, sheet, places)],
    looks: looksOf(making, places),
    merges: mergesOf(places),
    notes: notesOf(making, places),
    rules: scoreRules(making, places),
    conditions: scoreConditions(making, places),
    inputs: inputsOf(sheet, places),
    names: [],
    marks,
    charts: [],
    about: {
      card: sheet.card.id,
      dimensions: sheet.dimensions.map(({ id }) => id).join('+'),
      typed: String(marks.filter(({ value }) => TYPED.test(value)).length),
      ...sheet.about,
    },
  };
}

function widthsOf(making: Making, { columns, beside, comment, left }: ScoreLayout, hidden: number): readonly number[] {
  const named = Math.min(GRADE_MOST, gradeWidth(making));
  // long names take what the comment can spare, and else stand in several lines
  const more = Math.max(0, Math.min(named - beside.grade, comment - COMMENT_LEAST));
  const wider = roomForWords(
    columns.map(({ role, indicator, width }) => (role === 'rated' ? longestWord(inWords(making, indicator.title)) - width : 0)),
    comment - more - COMMENT_LEAST,
  );
  return [
    beside.id,
    beside.name,
    ...columns.map(({ width }, n) => width + (wider[n] ?? 0)),
    beside.score,
    beside.grade + more,
    comment - more - wider.reduce((sum, pixels) => sum + pixels, 0),
    left,
    beside.done,
    ...Array.from({ length: hidden }, () => 60),
  ];
}

/** What each column would like to be wider, as far as there is room: a heading's word must not break within. */
function roomForWords(wanted: readonly number[], room: number): readonly number[] {
  let left = room;
  return wanted.map((pixels) => {
    if (pixels <= 0 || pixels > left) return 0;
    left -= pixels;
    return pixels;
  });
}

/** Pixels of a heading's longest word, with what a cell keeps free; Chinese breaks anywhere. */
const longestWord = (heading: string): number =>
  Math.ceil(
    Math.max(...heading.split(/[\s/-]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u).map((word) => widthOf(word, { bold: true, size: 9 }))),
  ) + 8;

/** What differs between tabs of one card: title, who rates, and the people. */
function ownBlocks(making: Making, { head, line, subjects }: Sheet): readonly Block[] {
  const say = wordsFor(making, 'score');
  const { ready, options } = making.review;
  const title = say('head', { what: head, period: inWords(making, periodTitle(options.period)) });
  return [
    { row: TITLE, column: 0, cells: [[title], [(ready.plan.draft ? say('draftShort') : '') + line]] },
    {
      row: FIRST,
      column: 0,
      cells: Array.from({ length: rowsFor({ subjects }) }, (_, n) => [subjects[n]?.id ?? null, subjects[n]?.name ?? null]),
    },
  ];
}

function targetBlocks({ subjects }: Sheet, { columns }: ScorePlaces): readonly Block[] {
  return columns.flatMap(({ role, indicator }, n): readonly Block[] => {
    const { target } = indicator;
    return role === 'target' && typeof target === 'number' ? [{ row: FIRST, column: 2 + n, cells: subjects.map(() => [target]) }] : [];
  });
}

function notesOf(making: Making, places: ScorePlaces): Tab['notes'] {
  const { at, columns } = places;
  const say = wordsFor(making, 'score');
  return [
    ...runsOf(columns, byIndicator).map(({ from, item }) => ({
      row: INDICATOR,
      column: 2 + from,
      text: indicatorNote(making, item.indicator),
    })),
    { row: INDICATOR, column: at.weighted, text: say('noteWeighted') },
    { row: INDICATOR, column: at.grade, text: gradeNote(making) },
    { row: INDICATOR, column: at.comment, text: commentNote(making) },
    ...(doubtsFormula(making, places) ? [{ row: INDICATOR, column: at.left, text: say('noteLeft') }] : []),
    { row: INDICATOR, column: at.done, text: say('noteTick') },
  ];
}
