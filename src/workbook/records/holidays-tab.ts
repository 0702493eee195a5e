// The Holidays tab: which days are off and which are worked besides (调休), as HR types or pastes them. It serves all reviews; due days
// and clocks read it. A row that cannot be read says so and counts for nothing: its formulas say what plans/holidays.ts says.
import { FIRST_SERIAL, LAST_SERIAL } from '../../plans/day';
import { type HolidayKind, KIND_WORDS } from '../../plans/holidays';
import { quoted } from '../area';
import { firstOf, sentenceFormula } from '../formula-parts';
import type { Making } from '../making';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, dateRule, headOf, isState, listRule, processWords, type RecordColumn, recordsTab } from '../table';

/** Some six years of official lists. Formulas read these rows, and those that are put in between: what is pasted below is read by none. */
const ROWS = 200;

export function holidaysTab(making: Making, key: TabKey): Tab {
  const own = processWords(making);
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
        `COUNT(${at.rows('off')})+COUNT(${at.rows('worked')})`,
        `SUMPRODUCT((${at.rows('state')}=${quoted(own('holidayNoDay'))})+(${at.rows('state')}=${quoted(own('holidayNoKind'))}))`,
      ]),
    conditions: (at) => [
      { areas: [at.place('state')], formula: `=${isState(at, own('holidayNoDay'), own('holidayNoKind'))}`, look: 'bad' },
      { areas: [at.place('state')], formula: `=${isState(at, own('holidayBoth'))}`, look: 'missing' },
    ],
  });
}

function columnsOf(making: Making): readonly RecordColumn[] {
  const own = processWords(making);
  const hidden = (key: string, spill: RecordColumn['spill']): RecordColumn => ({
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
    hidden('text', (at) => textsIn(at, '1')),
    hidden('read', (at) => `MAP(${textsIn(at, '1')},LAMBDA(typed,${dayIn('typed')}))`),
    hidden('off', (at) => daysOf(at, 'off')),
    hidden('worked', (at) => daysOf(at, 'worked')),
    hidden('day', dayByRow),
    { key: 'state', heading: own('state'), width: 240, look: 'computedSmall', spill: (at) => stateFormula(making, at) },
  ];
}

/** Whether each row's date is a sheet's own day, and whether its word is one for that kind. */
const isSerial = (dates: string): string => `ISNUMBER(${dates})*(${dates}>=${FIRST_SERIAL})*(${dates}<=${LAST_SERIAL})`;
const isKind = (at: At, kind: HolidayKind): string => `ISNUMBER(FIND("|"&LOWER(TRIM(${at.rows('kind')}))&"|",${quoted(KIND_WORDS[kind])}))`;

/**
 * The days of a kind, one below the other. Only what is typed otherwise than a sheet has days, mostly nothing, is read by a lambda: over all
 * rows it would cost more than the rest of a workbook.
 */
function daysOf(at: At, kind: HolidayKind): string {
  const dates = at.rows('date');
  const serials = `IFERROR(FILTER(INT(${dates}),${isSerial(dates)}*${isKind(at, kind)}),"")`;
  return `VSTACK(${serials},MAP(${textsIn(at, isKind(at, kind))},LAMBDA(typed,${dayIn('typed')})))`;
}

/** What else is typed as a date, as text, of rows for which a condition holds; two rows at least, as MAP wants a range. */
const textsIn = (at: At, condition: string): string => {
  const dates = at.rows('date');
  return `VSTACK("",IFERROR(FILTER(${dates}&"",(LEN(TRIM(${dates}))>0)*(1-${isSerial(dates)})*${condition}),""))`;
};

/** The day that a text says: the year first, its parts by any of these marks or eight digits together; else nothing. */
function dayIn(typed: string): string {
  const marked = [...'年月/.'].reduce((text, mark) => `SUBSTITUTE(${text},${quoted(mark)},"-")`, `TRIM(${typed})`);
  const parted = [...'日号'].reduce((text, mark) => `SUBSTITUTE(${text},${quoted(mark)},"")`, marked);
  const digits = 'LEFT(said,4)&"-"&MID(said,5,2)&"-"&MID(said,7,2)';
  const read = 'DATE(VALUE(LEFT(parts,one-1)),VALUE(MID(parts,one+1,two-one-1)),VALUE(MID(parts,two+1,9)))';
  // written back it must be what was typed: 31 June would else become 1 July
  const twoWays = (part: string): readonly string[] => [part, `TEXT(${part},"00")`];
  const written = twoWays('MONTH(found)').flatMap((month) =>
    twoWays('DAY(found)').map((date) => `parts=YEAR(found)&"-"&${month}&"-"&${date}`),
  );
  return (
    `IFERROR(LET(said,${parted},parts,IF(ISNUMBER(SEARCH("-",said)),said,IF(LEN(said)=8,${digits},"")),` +
    `one,SEARCH("-",parts),two,SEARCH("-",parts,one+1),found,${read},` +
    `IF(AND(found>=${FIRST_SERIAL},found<=${LAST_SERIAL},OR(${written.join(',')})),found,"")),"")`
  );
}

/** By row. A text is looked up among those read; one with a mark that would stand for others is none of them. */
function dayByRow(at: At): string {
  const dates = at.rows('date');
  const odd = [...'*?~'].map((mark) => `ISNUMBER(FIND(${quoted(mark)},${dates}))`).join('+');
  const text = `IF(${odd}>0,"",IFERROR(VLOOKUP(${dates}&"",${at.rows('text', 'read')},2,FALSE),""))`;
  return everyRow(`IF(${isSerial(dates)}>0,INT(${dates}),${text})`);
}

function stateFormula(making: Making, at: At): string {
  const own = processWords(making);
  const [dates, kinds, days] = [at.rows('date'), at.rows('kind'), at.rows('day')];
  const state = firstOf(
    [
      [`(LEN(TRIM(${dates}))=0)*(LEN(TRIM(${kinds}))=0)`, '""'],
      [`ISNUMBER(${days})=FALSE`, quoted(own('holidayNoDay'))],
      [`${isKind(at, 'off')}+${isKind(at, 'worked')}=0`, quoted(own('holidayNoKind'))],
      [`ISNUMBER(MATCH(${days},${at.rows('off')},0))*ISNUMBER(MATCH(${days},${at.rows('worked')},0))`, quoted(own('holidayBoth'))],
    ],
    quoted(own('holidayRead')),
  );
  return everyRow(state);
}

/** Worked out for all rows at once: what FILTER is given is an array. */
const everyRow = (calculation: string): string => `FILTER(${calculation},SEQUENCE(${ROWS})>0)`;
