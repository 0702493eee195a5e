// The People tab: the roster, a row a person, checked as it is typed; read back by plans/roster.ts.
import { inLanguage } from '../../i18n/both';
import type { Language } from '../../i18n/languages';
import type { ServerTexts } from '../../i18n/texts';
import type { Person } from '../../plans/person';
import { COLUMN_KEYS, COLUMNS, type ColumnKey } from '../../plans/roster/columns';
import { examplePeople } from '../../plans/roster/examples';
import { type Area, area } from '../area';
import { type Formula, type Fx, formulaText, fx } from '../formula/fx';
import { foldedId, holds, isBlank, spill } from '../formula-parts';
import type { Look } from '../looks';
import { type Making, wordsFor } from '../making';
import { serialDay } from '../serial-day';
import type { Cell, Rule, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';

/** The heading row anchors the check; people begin under it. */
const [ANCHOR, FIRST] = [0, 1] as const;
const CHECK = COLUMN_KEYS.length;

const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  id: 60,
  name: 104,
  email: 196,
  department: 100,
  position: 100,
  group: 96,
  manager: 68,
  executive: 76,
  delegate: 76,
  hired: 84,
  base: 76,
  status: 76,
  probationEnds: 84,
  movedFrom: 96,
  movedOn: 84,
};
const CHECK_WIDTH = 180;
const PEOPLE = ['manager', 'executive', 'delegate'] as const;

export const peopleTab = ({ review, language, title }: Making, key: TabKey): Tab =>
  rosterTab(language, title(key), review.people, Math.max(20, Math.ceil(review.people.length / 10)), key);

/** For HR who starts from nothing: headings, rules, examples of people and blank rows. No review's: whoever makes one protects it. */
export const newPeopleTab = (language: Language, title: string): Tab => ({
  ...rosterTab(language, title, examplePeople(language), 200),
  marks: [],
});

/** `spare`: so many blank rows under the people. */
export function rosterTab(language: Language, title: string, people: readonly Person[], spare: number, key: TabKey = 'people'): Tab {
  const say = wordsFor({ language }, 'peopleTab');
  const count = people.length + spare;
  const places: Places = { title, column: (at) => area(FIRST, COLUMN_KEYS.indexOf(at), count) };
  const check = checkFormula(language, places);
  return {
    key,
    kind: 'people',
    title,
    rows: FIRST + count,
    columns: CHECK + 1,
    frozen: { rows: FIRST, columns: 2 },
    widths: [...COLUMN_KEYS.map((each) => WIDTHS[each]), CHECK_WIDTH],
    heights: [{ row: ANCHOR, rows: 1, pixels: 34 }],
    blocks: [
      { row: ANCHOR, column: 0, cells: [[...COLUMN_KEYS.map((each) => inLanguage(COLUMNS[each].heading, language)), check]] },
      ...(people.length > 0
        ? [{ row: FIRST, column: 0, cells: people.map((person) => rowOf(person, person.status === 'active' ? '' : say(person.status))) }]
        : []),
    ],
    looks: [
      { area: area(ANCHOR, 0, 1, CHECK + 1), look: 'indicatorLeft' },
      ...COLUMN_KEYS.map((each) => ({ area: places.column(each), ...lookOf(each) })),
      { area: area(FIRST, CHECK, count), look: 'computedSmall' },
    ],
    merges: [],
    notes: notesOf(language),
    rules: rulesOf(language, places),
    conditions: [
      { areas: [area(FIRST, 0, count, 2)], formula: formulaText(fx.ne(fx.inRow(CHECK, FIRST), '')), look: 'unfinished' },
      { areas: [area(FIRST, CHECK, count)], formula: formulaText(fx.ne(fx.cells(area(FIRST, CHECK)), '')), look: 'missing' },
    ],
    inputs: [],
    names: [],
    marks: [
      { on: 'row', at: ANCHOR, value: 'anchor' },
      ...COLUMN_KEYS.map((value, at) => ({ on: 'column' as const, at, value })),
      { on: 'column', at: CHECK, value: 'check' },
    ],
    charts: [],
  };
}

type Places = { readonly title: string; readonly column: (key: ColumnKey) => Area };

function rowOf(person: Person, status: string): readonly Cell[] {
  const { moved, base, hired, probationEnds } = person;
  const row: Readonly<Record<ColumnKey, Cell>> = {
    ...person,
    manager: person.manager ?? '',
    executive: person.executive ?? '',
    delegate: person.delegate ?? '',
    hired: hired ? serialDay(hired) : '',
    base: base ?? '',
    status,
    probationEnds: probationEnds ? serialDay(probationEnds) : '',
    movedFrom: moved?.from ?? '',
    movedOn: moved ? serialDay(moved.on) : '',
  };
  return COLUMN_KEYS.map((key) => row[key]);
}

/** IDs are text, or 007 would become 7. */
function lookOf(key: ColumnKey): { readonly look: Look; readonly format?: string } {
  const { kind } = COLUMNS[key];
  if (key === 'id' || kind === 'person') return { look: 'inputCenter', format: '@' };
  if (kind === 'day') return { look: 'inputCenter', format: 'yyyy-mm-dd' };
  if (kind === 'amount') return { look: 'input', format: '#,##0.00' };
  return { look: 'inputText' };
}

/**
 * What can be told at once: IDs and names missing or twice, and people who are not on this tab. All IDs and names stand in one text
 * between bars and are searched there, made once: a count over the column for each cell would cost the square of the people. IDs are
 * folded as reading the roster folds them; one that is found as it stands need not be.
 */
function checkFormula(language: Language, { column }: Places): Formula {
  const say = wordsFor({ language }, 'peopleTab');
  const cells = (key: ColumnKey): Fx => fx.cells(column(key));
  const barred = (text: Fx): Fx => fx.join('|', text, '|');
  const all = (key: ColumnKey): Fx => fx.TEXTJOIN('|', true, cells(key));
  const check = fx.let({ ids: barred(foldedId(all('id'))), names: barred(all('name')) }, ({ ids, names }) => {
    const idOf = (cell: Fx): Fx => fx.IF(holds(ids, barred(cell)), fx.UPPER(cell), foldedId(cell));
    const isTwice = (id: Fx): Fx => fx.ISNUMBER(fx.SEARCH(barred(id), ids, fx.plus(1, fx.SEARCH(barred(id), ids))));
    /** A rater of whoever has the ID. */
    const named = (key: (typeof PEOPLE)[number], who: Fx, own: Fx): Fx => {
      const says = (words: 'unknown' | 'self'): string => inLanguage(COLUMNS[key].heading, language) + say(words);
      const said = fx.let({ who_id: idOf(who) }, ({ who_id: id }) => {
        const isKnown = fx.OR(holds(ids, barred(id)), holds(names, barred(who)));
        return fx.IF(fx.eq(id, own), says('self'), fx.IF(isKnown, '', says('unknown')));
      });
      return fx.IF(isBlank(who), '', said);
    };
    return fx.MAP({ i: cells('id'), n: cells('name'), people: PEOPLE.map(cells) }, ({ i, n, people }) => {
      const found = fx.let({ o: idOf(i) }, ({ o }) =>
        fx.TEXTJOIN(
          '; ',
          true,
          fx.IF(isBlank(i), say('idBlank'), fx.IF(isTwice(o), say('idTwice'), '')),
          fx.IF(isBlank(n), say('nameBlank'), ''),
          ...people.flatMap((who, at) => PEOPLE.slice(at, at + 1).map((key) => named(key, who, o))),
        ),
      );
      return fx.IF(isBlank(fx.join(i, n, ...people)), '', fx.IFERROR(found, ''));
    });
  });
  return spill(say('check'), check, cells('id'));
}

const NOTES = {
  id: 'noteId',
  group: 'noteGroup',
  manager: 'noteManager',
  executive: 'noteExecutive',
  delegate: 'noteDelegate',
  base: 'noteBase',
  status: 'noteStatus',
  movedFrom: 'noteMoved',
} as const satisfies Partial<Record<ColumnKey, keyof ServerTexts['peopleTab']>>;

function notesOf(language: Language): Tab['notes'] {
  const say = wordsFor({ language }, 'peopleTab');
  const notes = Object.entries(NOTES).map(([key, note]) => ({
    row: ANCHOR,
    column: COLUMN_KEYS.indexOf(key as ColumnKey),
    text: say(note), // the keys of NOTES
  }));
  return [...notes, { row: ANCHOR, column: CHECK, text: say('noteCheck') }];
}

function rulesOf(language: Language, { title, column }: Places): readonly Rule[] {
  const say = wordsFor({ language }, 'peopleTab');
  return COLUMN_KEYS.flatMap((key): readonly Rule[] => {
    const place = column(key);
    const cell = fx.cells({ ...place, rows: 1 });
    switch (COLUMNS[key].kind) {
      case 'email':
        return [
          {
            area: place,
            message: say('ruleEmail'),
            strict: true,
            kind: 'formula',
            formula: formulaText(
              fx.AND(fx.gt(fx.IFERROR(fx.SEARCH('@', cell), 0), 1), holds(cell, '.'), fx.NOT(holds(fx.TRIM(cell), ' '))),
            ),
          },
        ];
      case 'day':
        return [{ area: place, message: say('ruleDay'), strict: true, kind: 'date' }];
      case 'amount':
        return [{ area: place, message: say('ruleAmount'), strict: true, kind: 'number', min: 0, max: 1e12 }];
      case 'status':
        return [
          {
            area: place,
            message: say('ruleStatus'),
            strict: true,
            kind: 'list',
            values: [say('active'), say('probation'), say('dispatched'), say('left')],
          },
        ];
      case 'person':
        return [
          { area: place, message: say('rulePerson'), strict: false, kind: 'range', range: formulaText(fx.elsewhere(title, column('id'))) },
        ];
      default:
        return [];
    }
  });
}
