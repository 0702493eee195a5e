// The Adjustments tab: one table for every result that is not what the raters' scores give; a row is never changed, only followed by another.
import { type Fx, formulaText, fx } from '../formula/fx';
import { countOf, foldedId, isBlank, sentenceFormula } from '../formula-parts';
import { gradeWidth } from '../grade-cells';
import { inWords, type Making, wordsFor } from '../making';
import { withDecimals } from '../number-format';
import { summaryPlaces } from '../summary/places';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, dateRule, headOf, lineOf, listRule, type RecordColumn, type RecordRule, recordsTab, TEXT } from '../table';
import { isMoved, lacksFormula, lastOf, stateFormula, takenFormula, UNKNOWN } from './chain';
import { type AdjustmentKey, adjustmentKeys, adjustmentRows, SOURCES } from './places';

type Column = RecordColumn<AdjustmentKey>;

export function adjustmentsTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'adjustments');
  const columns = columnsOf(making);
  return recordsTab(making, {
    key,
    kind: 'adjustments',
    title: headOf(making, 'adjustments'),
    line: lineOf(making, say('line')),
    hint: say('hint'),
    columns: adjustmentKeys(making.review).map((each): Column => ({ key: each, ...columns[each] })),
    rows: adjustmentRows(making.review),
    frozen: 3,
    done: (at) => {
      const begun = fx.NOT(isBlank(at.rows('who')));
      const valid = countOf(fx.eq(at.rows('taken'), 1));
      return sentenceFormula(say('summed', { valid: '\0', off: '\0' }), [valid, fx.minus(countOf(begun), valid)]);
    },
    conditions: (at) => {
      const isOff = fx.AND(fx.NOT(isBlank(at.cell('who'))), fx.ne(at.cell('taken'), 1));
      const isOver = fx.AND(fx.eq(at.cell('taken'), 1), isBlank(at.cell('last')));
      const moved = fx.AND(fx.eq(at.cell('taken'), 1), fx.NOT(isBlank(at.cell('last'))), isMoved(at.cell('base'), at.cell('calculated')));
      const last = making.review.ready.grades.length > 0 ? 'toGrade' : 'to';
      return [
        { areas: [at.place('to', last)], formula: formulaText(isOff), look: 'void' },
        { areas: [at.place('state')], formula: formulaText(isOff), look: 'bad' },
        { areas: [at.place('to', last)], formula: formulaText(isOver), look: 'superseded' },
        { areas: [at.place('state')], formula: formulaText(moved), look: 'missing' },
      ];
    },
  });
}

/** What each of its columns is, but for its key. */
function columnsOf(making: Making): Readonly<Record<AdjustmentKey, Omit<Column, 'key'>>> {
  const { grades, decimals } = making.review.ready;
  const [say, words, own] = [wordsFor(making, 'score'), wordsFor(making, 'records'), wordsFor(making, 'adjustments')];
  const [person, change, reason, record] = [say('person'), own('groupChange'), own('groupWhy'), own('groupRecord')];
  const hidden = (spill: Column['spill']): Omit<Column, 'key'> => ({ heading: '', width: 60, look: 'computed', hidden: true, spill });
  const score = { width: 56, look: 'input', format: withDecimals(decimals), group: change, rule: scoreRule(own('ruleTo')) } as const;
  const wide = Math.max(52, Math.min(MOST_GRADE, gradeWidth(making)));
  const grade = {
    width: wide,
    look: 'inputCenter',
    group: change,
    rule: listRule(grades.map(({ name }) => inWords(making, name))),
  } as const;
  const text = (heading: string, width: number, group: string) => ({ heading, width, look: 'inputText', group }) as const;
  return {
    n: {
      heading: own('n'),
      width: 36,
      look: 'lockedCenter',
      group: person,
      cells: Array.from({ length: adjustmentRows(making.review) }, (_, n) => n + 1),
    },
    id: { heading: say('id'), width: 52, look: 'inputCenter', format: TEXT, group: person, note: words('noteId') },
    name: {
      heading: say('name'),
      width: 96,
      look: 'computedSmall',
      group: person,
      spill: (at) => ofPerson(making, at, 'name', words('unknown')),
    },
    from: { ...score, heading: own('from'), note: own('noteFrom') },
    fromGrade: { ...grade, heading: own('fromGrade') },
    to: { ...score, heading: own('to'), note: own('noteTo') },
    toGrade: { ...grade, heading: own('toGrade'), note: own('noteToGrade') },
    why: text(own('why'), 208, reason),
    source: {
      ...text(own('source'), 80, reason),
      rule: listRule(SOURCES.map((each) => own(each))),
    },
    by: text(own('by'), 112, reason),
    resolution: text(own('resolution'), 72, reason),
    on: { heading: own('on'), width: 76, look: 'inputCenter', format: DAY, group: reason, rule: dateRule(words('ruleDay')) },
    entered: { heading: own('entered'), width: 108, look: 'lockedText', group: record },
    state: { heading: words('state'), width: 120, look: 'computedSmall', group: record, spill: (at) => stateFormula(making, at) },
    base: { heading: '', width: 60, look: 'locked', hidden: true },
    who: hidden((at) => fx.MAP({ id: at.rows('id') }, ({ id }) => fx.IF(fx.eq(fx.TRIM(id), ''), '', foldedId(id)))),
    calculated: hidden((at) => ofPerson(making, at, 'calculated', UNKNOWN)),
    lacks: hidden((at) => lacksFormula(making, at)),
    taken: hidden((at) => takenFormula(making, at)),
    scored: hidden((at) => lastOf(at, true)),
    last: hidden((at) => lastOf(at, false)),
  };
}

/** A grade's name takes no more than this. */
const MOST_GRADE = 84;

const scoreRule =
  (message: string): RecordRule =>
  (place) => {
    const cell = fx.cells({ ...place, rows: 1, columns: 1 });
    return { area: place, kind: 'formula', formula: formulaText(fx.AND(fx.ISNUMBER(cell), fx.ge(cell, 0))), strict: true, message };
  };

/** What the Summary has of the person in each row; of somebody who is not on it, other words. */
function ofPerson(making: Making, at: At<AdjustmentKey>, what: 'name' | 'calculated', unknown: string): Fx {
  const { far } = summaryPlaces(making);
  return fx.MAP({ who: at.rows('who') }, ({ who }) => fx.IF(isBlank(who), '', fx.XLOOKUP(who, far('who'), far(what), unknown)));
}
