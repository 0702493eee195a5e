// A score tab: one rater, one card; a row a person, laid out to be filled in by someone who has never seen it.
import { ownShare } from '../../arrangement/own-share';
import type { RaterTab } from '../../arrangement/review';
import { periodTitle } from '../../plans/period';
import { gradeLeast, gradeNote, gradeWidth } from '../grade-cells';
import { commentNote, indicatorNote } from '../indicator-notes';
import { inWords, type Making, wordingOf, wordsFor } from '../making';
import { short } from '../number-format';
import { runsOf } from '../runs';
import type { Block, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { byIndicator, layOut, type ScoreLayout } from './columns';
import { doubtsFormula } from './doubts';
import { inputsOf, marksOf, mergesOf } from './frame';
import { headBlocks, headHeights } from './head';
import { changedElsewhere } from './locked';
import { looksOf } from './looks';
import { TYPED } from './marks';
import { ANCHOR, behindOf, FIRST, INDICATOR, placesOf, rowsFor, type ScorePlaces, SUB, TITLE, totalAt } from './places';
import { scoreConditions, scoreRules } from './rules';
import type { Sheet } from './sheet';
import { givenTargets, targetFormulas } from './targets';
import { totalBlocks } from './totals';

/** Pixels that a grade takes at most, and that a comment keeps: where it would else be broken, less. */
const [GRADE_MOST, COMMENT_LEAST, COMMENT_TIGHT] = [112, 120, 92] as const;

/** Hidden columns on every tab: its state, what was locked, what has changed since. */
const HIDDEN = 3;

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
  const layout = layOut(sheet.dimensions, wordingOf(making.review));
  const places = placesOf(layout, rowsFor(sheet));
  const behind = behindOf(sheet.dimensions) + (totalAt(sheet, places.at) === undefined ? 0 : 1);
  const hasGrades = making.review.ready.grades.length > 0;
  const marks = marksOf(making, sheet, places);
  return {
    key: sheet.key,
    kind: sheet.kind,
    title: making.title(sheet.key),
    rows: FIRST + places.count,
    columns: places.at.hidden + behind,
    frozen: { rows: FIRST, columns: 2 },
    widths: widthsOf(making, layout, HIDDEN + behind),
    // a plan without grades shows no column for them
    hidden: [
      places.at.state,
      places.at.locked,
      places.at.changed,
      ...Array.from({ length: behind }, (_, n) => places.at.hidden + n),
      ...(hasGrades ? [] : [places.at.grade]),
    ],
    ...(places.count > sheet.subjects.length && { hiddenRows: [FIRST + sheet.subjects.length] }),
    heights: [{ row: TITLE, rows: 1, pixels: 34 }, { row: SUB, rows: 2, pixels: 22 }, ...headHeights(layout, wordingOf(making.review))],
    blocks: [...headBlocks(making, sheet, places), ...targetBlocks(sheet, places)],
    pattern: {
      key: [sheet.kind, sheet.card.id, ...sheet.dimensions.map(({ id }) => id)].join('/'),
      own: [...ownBlocks(making, sheet), ...givenTargets(making, sheet, places)],
    },
    after: [
      ...targetFormulas(making, sheet, places, ANCHOR),
      ...changedElsewhere(making, sheet, places),
      ...totalBlocks(making, sheet.key, sheet, places),
    ],
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
  const lacking = Math.max(0, gradeLeast(making) - beside.grade - more);
  const given = Math.min(lacking, Math.max(0, comment - more - COMMENT_TIGHT));
  return [
    beside.id,
    beside.name,
    ...columns.map(({ width }) => width),
    beside.score,
    beside.grade + more + lacking,
    comment - more - given,
    left,
    beside.done,
    ...Array.from({ length: hidden }, () => 60),
  ];
}

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
