// What locking reads: the tabs that people score on, with what is typed in their rows, found by the marks of their columns.
import { area, elsewhere } from '../../workbook/area';
import { inTextOrder } from '../../workbook/score/locked-text';
import { TYPED } from '../../workbook/score/marks';
import { ANCHOR, FIRST, INDICATOR } from '../../workbook/score/places';
import { firstRow } from '../read-back';
import { kindOf, type OwnSheet, type Place, type SpreadsheetState, tabsOf } from '../spreadsheet';
import type { Lock } from './lock-mark';

type Cells = readonly (readonly unknown[])[];

/** `row`: its number on the tab, from 0. `cells`: of the columns that are typed in, in the order of a row's text. */
export type LockedRow = {
  readonly row: number;
  readonly id: unknown;
  readonly name: string;
  readonly cells: readonly unknown[];
  readonly comment: unknown;
  readonly done: unknown;
  /** What "left to do" says of it. */
  readonly left: unknown;
  /** What is kept of it; '' for nothing. */
  readonly locked: string;
};

export type LockingTab = {
  readonly sheet: OwnSheet;
  /** Its columns that are typed in, in the order of a row's text; and where the text of a row stands. */
  readonly typed: readonly Place[];
  readonly at: number;
  /** What stands over the cells of a row's text, and in which columns these stand: ID, what is typed, comment, tick. */
  readonly headings: readonly string[];
  readonly columns: readonly number[];
  /** Rows with an ID; and those with a text that is kept and no ID. */
  readonly rows: readonly LockedRow[];
};

const NEEDED = ['id', 'comment', 'done', 'left', 'locked'] as const;

/** The tabs that people score on, themselves too. */
export const scoredTabs = (state: SpreadsheetState, review: string): readonly OwnSheet[] =>
  tabsOf(state, review).filter((sheet) => ['score', 'self'].includes(kindOf(sheet)));

/** Whether all that is typed there can be told: a row's text lacks no column. A tab that was made before there was locking has no column for it. */
export const isReadable = (sheet: OwnSheet): boolean => {
  const marks = sheet.places.flatMap(({ on, value }) => (on === 'column' ? [value] : []));
  const typed = marks.filter((mark) => TYPED.test(mark)).length;
  return NEEDED.every((mark) => marks.includes(mark)) && typed === Number(sheet.about.typed ?? typed);
};

/** The row of indicators; one range a tab from there on. */
const headRow = (sheet: OwnSheet): number => Math.max(0, firstRow(sheet) - (FIRST - INDICATOR));

export const lockingRanges = (tabs: readonly OwnSheet[]): readonly string[] =>
  tabs.map((sheet) => {
    const from = headRow(sheet);
    return elsewhere(sheet.title, area(from, 0, Math.max(1, sheet.rows - from), Math.max(1, sheet.columns)));
  });

/** `values`: the answers to these ranges, in their order. */
export const lockingTabs = (tabs: readonly OwnSheet[], values: readonly Cells[]): readonly LockingTab[] =>
  tabs.map((sheet, n) => {
    const first = firstRow(sheet);
    const columns = sheet.places.filter(({ on }) => on === 'column');
    const at = (mark: string): number => columns.find(({ value }) => value === mark)?.at ?? -1;
    const typed = inTextOrder(columns.filter(({ value }) => TYPED.test(value)));
    const over = first - headRow(sheet);
    const read = values[n] ?? [];
    const [indicators = [], labels = []] = [read[0], read[ANCHOR - INDICATOR]];
    const heading = ({ at: column }: Place): string => {
      const [title = ''] = indicators
        .slice(0, column + 1)
        .reverse()
        .filter((cell) => cell !== '' && cell !== undefined);
      const label = labels[column];
      return [title, ...(typeof label === 'string' && label !== '' ? [label] : [])].map(String).join(' · ');
    };
    const rows = read.slice(over).map((cells, k): LockedRow => {
      const cell = (column: number): unknown => cells[column] ?? '';
      return {
        row: first + k,
        id: cell(at('id')),
        name: String(cell(at('id') + 1)),
        cells: typed.map((column) => cell(column.at)),
        comment: cell(at('comment')),
        done: cell(at('done')),
        left: cell(at('left')),
        locked: String(cell(at('locked'))),
      };
    });
    const alone = (mark: string): string => String(indicators[at(mark)] ?? '');
    const headings = [alone('id'), ...typed.map(heading), alone('comment'), alone('done')];
    const places = [at('id'), ...typed.map((place) => place.at), at('comment'), at('done')];
    return { sheet, typed, at: at('locked'), headings, columns: places, rows: rows.filter(({ id, locked }) => id !== '' || locked !== '') };
  });

/** Whose row it is, for people: `许诺 E016`. */
export const personOn = ({ name, id }: LockedRow): string => `${name} ${String(id)}`.trim();

/** The last lock of a review's tabs, and how many are locked; undefined while none is. */
export function lockOf(state: SpreadsheetState, review: string): (Omit<Lock, 'print'> & { readonly tabs: number }) | undefined {
  const locks = scoredTabs(state, review).flatMap(({ locked }) => locked ?? []);
  const last = locks.reduce<Lock | undefined>((newest, lock) => (newest && newest.at >= lock.at ? newest : lock), undefined);
  return last && { by: last.by, at: last.at, tabs: locks.length };
}
