// The Holidays tab: which days are off and which are worked besides (调休), as HR types or pastes them. It serves all reviews; due days
// and clocks read it. A row that cannot be read says so and counts for nothing: its formulas say what plans/holidays.ts says.
import { FIRST_SERIAL, LAST_SERIAL } from '../../plans/day';
import { type HolidayKind, KIND_WORDS } from '../../plans/holidays';
import { type Fx, formulaText, fx, type Given } from '../formula/fx';
import { firstOf, sentenceFormula } from '../formula-parts';
import { type Making, wordsFor } from '../making';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, dateRule, headOf, isState, listRule, type RecordColumn, recordsTab } from '../table';

/** Some six years of official lists. Formulas read these rows, and those that are put in between: what is pasted below is read by none. */
const ROWS = 200;

/** The columns' keys. */
type Key = 'date' | 'kind' | 'name' | 'text' | 'read' | HolidayKind | 'day' | 'state';

export function holidaysTab(making: Making, key: TabKey): Tab {
  const own = wordsFor(making, 'process');
  return recordsTab(making, {
    key,
    kind: 'holidays',
    title: headOf(making, 'holidays', false),
    line: own('holidaysLine'),
    hint: own('holidaysHint', { rows: ROWS }),
    columns: columnsOf(making),
    rows: ROWS,
    frozen: 1,
    names: [
      ['off', 'holidays_off'],
      ['worked', 'holidays_worked'],
    ],
    done: (at) =>
      sentenceFormula(own('holidaysDone', { read: '\0', left: '\0' }), [
        fx.plus(fx.COUNT(at.rows('off')), fx.COUNT(at.rows('worked'))),
        fx.SUMPRODUCT(fx.plus(fx.eq(at.rows('state'), own('holidayNoDay')), fx.eq(at.rows('state'), own('holidayNoKind')))),
      ]),
    conditions: (at) => [
      { areas: [at.place('state')], formula: formulaText(isState(at, own('holidayNoDay'), own('holidayNoKind'))), look: 'bad' },
      { areas: [at.place('state')], formula: formulaText(isState(at, own('holidayBoth'))), look: 'missing' },
    ],
  });
}

function columnsOf(making: Making): readonly RecordColumn<Key>[] {
  const own = wordsFor(making, 'process');
  const hidden = (key: Key, spill: RecordColumn<Key>['spill']): RecordColumn<Key> => ({
    key,
    heading: '',
    width: 64,
    look: 'lockedCenter',
    format: DAY,
    hidden: true,
    spill,
  });
  return [
    {
      key: 'date',
      heading: own('date'),
      width: 104,
      look: 'inputCenter',
      format: DAY,
      note: own('noteHolidayDate'),
      rule: dateRule(own('ruleDay')),
    },
    {
      key: 'kind',
      heading: own('holidayKind'),
      width: 104,
      look: 'inputCenter',
      note: own('noteHolidayKind'),
      rule: listRule([own('off'), own('worked')]),
    },
    { key: 'name', heading: own('holidayName'), width: 240, look: 'inputText' },
    hidden('text', (at) => textsIn(at, 1)),
    hidden('read', (at) => fx.MAP({ typed: textsIn(at, 1) }, ({ typed }) => dayIn(typed))),
    hidden('off', (at) => daysOf(at, 'off')),
    hidden('worked', (at) => daysOf(at, 'worked')),
    hidden('day', dayByRow),
    { key: 'state', heading: own('state'), width: 240, look: 'computedSmall', spill: (at) => stateFormula(making, at) },
  ];
}

/** Whether each row's date is a sheet's own day, and whether its word is one for that kind. */
const isSerial = (dates: Fx): Fx => fx.times(fx.ISNUMBER(dates), fx.ge(dates, FIRST_SERIAL), fx.le(dates, LAST_SERIAL));
const isKind = (at: At<Key>, kind: HolidayKind): Fx =>
  fx.ISNUMBER(fx.FIND(fx.join('|', fx.LOWER(fx.TRIM(at.rows('kind'))), '|'), KIND_WORDS[kind]));

/**
 * The days of a kind, one below the other. Only what is typed otherwise than a sheet has days, mostly nothing, is read by a lambda: over all
 * rows it would cost more than the rest of a workbook.
 */
function daysOf(at: At<Key>, kind: HolidayKind): Fx {
  const dates = at.rows('date');
  const serials = fx.IFERROR(fx.FILTER(fx.INT(dates), fx.times(isSerial(dates), isKind(at, kind))), '');
  return fx.VSTACK(
    serials,
    fx.MAP({ typed: textsIn(at, isKind(at, kind)) }, ({ typed }) => dayIn(typed)),
  );
}

/** What else is typed as a date, as text, of rows for which a condition holds; two rows at least, as MAP wants a range. */
const textsIn = (at: At<Key>, condition: Given): Fx => {
  const dates = at.rows('date');
  const isTyped = fx.times(fx.gt(fx.LEN(fx.TRIM(dates)), 0), fx.minus(1, isSerial(dates)), condition);
  return fx.VSTACK('', fx.IFERROR(fx.FILTER(fx.join(dates, ''), isTyped), ''));
};

/** The day that a text says: the year first, its parts by any of these marks or eight digits together; else nothing. */
function dayIn(typed: Fx): Fx {
  const marked = [...'年月/.'].reduce((text, mark) => fx.SUBSTITUTE(text, mark, '-'), fx.TRIM(typed));
  const parted = [...'日号'].reduce((text, mark) => fx.SUBSTITUTE(text, mark, ''), marked);
  const partsOf = (said: Fx): Fx => {
    const digits = fx.join(fx.LEFT(said, 4), '-', fx.MID(said, 5, 2), '-', fx.MID(said, 7, 2));
    return fx.IF(fx.ISNUMBER(fx.SEARCH('-', said)), said, fx.IF(fx.eq(fx.LEN(said), 8), digits, ''));
  };
  const read = (parts: Fx, one: Fx, two: Fx): Fx =>
    fx.DATE(
      fx.VALUE(fx.LEFT(parts, fx.minus(one, 1))),
      fx.VALUE(fx.MID(parts, fx.plus(one, 1), fx.minus(two, one, 1))),
      fx.VALUE(fx.MID(parts, fx.plus(two, 1), 9)),
    );
  const day = fx.let({ said: parted }, ({ said }) =>
    fx.let({ parts: partsOf(said) }, ({ parts }) =>
      fx.let({ one: fx.SEARCH('-', parts) }, ({ one }) =>
        fx.let({ two: fx.SEARCH('-', parts, fx.plus(one, 1)) }, ({ two }) =>
          fx.let({ found: read(parts, one, two) }, ({ found }) => fx.IF(fx.AND(...isWritten(parts, found)), found, '')),
        ),
      ),
    ),
  );
  return fx.IFERROR(day, '');
}

/** Whether a day is one that can be meant and, written back, what was typed: 31 June would else become 1 July. */
function isWritten(parts: Fx, found: Fx): readonly Fx[] {
  const twoWays = (part: Fx): readonly Fx[] => [part, fx.TEXT(part, '00')];
  const written = twoWays(fx.MONTH(found)).flatMap((month) =>
    twoWays(fx.DAY(found)).map((date) => fx.eq(parts, fx.join(fx.YEAR(found), '-', month, '-', date))),
  );
  return [fx.ge(found, FIRST_SERIAL), fx.le(found, LAST_SERIAL), fx.OR(...written)];
}

/** By row. A text is looked up among those read; one with a mark that would stand for others is none of them. */
function dayByRow(at: At<Key>): Fx {
  const dates = at.rows('date');
  const odd = fx.plus(...[...'*?~'].map((mark) => fx.ISNUMBER(fx.FIND(mark, dates))));
  const text = fx.IF(fx.gt(odd, 0), '', fx.IFERROR(fx.VLOOKUP(fx.join(dates, ''), at.rows('text', 'read'), 2, false), ''));
  return everyRow(at, fx.IF(fx.gt(isSerial(dates), 0), fx.INT(dates), text));
}

function stateFormula(making: Making, at: At<Key>): Fx {
  const own = wordsFor(making, 'process');
  const [dates, kinds, days] = [at.rows('date'), at.rows('kind'), at.rows('day')];
  const isEmpty = (cells: Fx): Fx => fx.eq(fx.LEN(fx.TRIM(cells)), 0);
  const isIn = (list: HolidayKind): Fx => fx.ISNUMBER(fx.MATCH(days, at.rows(list), 0));
  const state = firstOf(
    [
      [fx.times(isEmpty(dates), isEmpty(kinds)), ''],
      [fx.eq(fx.ISNUMBER(days), false), own('holidayNoDay')],
      [fx.eq(fx.plus(isKind(at, 'off'), isKind(at, 'worked')), 0), own('holidayNoKind')],
      [fx.times(isIn('off'), isIn('worked')), own('holidayBoth')],
    ],
    own('holidayRead'),
  );
  return everyRow(at, state);
}

/** Worked out for all rows at once, those too that were put in between: what FILTER is given is an array. */
const everyRow = (at: At<Key>, calculation: Given): Fx => fx.FILTER(calculation, fx.gt(fx.SEQUENCE(fx.ROWS(at.rows('date'))), 0));
