// How far a running review is, from its tabs as they were read: rows done by rater, targets to enter, and its stages.
import type { Day } from '../plans/day';
import { dayOfSerial } from '../workbook/serial-day';
import type { TabKey } from '../workbook/tab';
import type { ReadReview } from './read-review';

/** `12 of 15`: rows ticked with nothing left to do, of all rows, by tab. */
export type Progress = {
  readonly key: TabKey;
  readonly title: string;
  readonly sheetId: number;
  readonly rater: string;
  readonly done: number;
  readonly all: number;
};

export const progressOf = (read: ReadReview): readonly Progress[] => countsOf(read, 'score');

/** The same of the tabs on which people review themselves; without raters. */
export const selfProgressOf = (read: ReadReview): readonly Progress[] => countsOf(read, 'self');

const countsOf = ({ tabs }: ReadReview, kind: 'score' | 'self'): readonly Progress[] =>
  tabs
    .filter(({ key }) => key.startsWith(`${kind}:`))
    .map(({ key, title, sheetId, about, rows }) => ({
      key,
      title,
      sheetId,
      rater: about.rater ?? '',
      done: rows.filter(({ done, left }) => done === true && left === '').length,
      all: rows.length,
    }));

/** Targets that HR has to enter for each person: how many are blank, by tab; only tabs on which some are. */
export type Targets = { readonly title: string; readonly sheetId: number; readonly blank: number };

export const targetsOf = ({ tabs }: ReadReview): readonly Targets[] =>
  tabs
    .map(({ title, sheetId, rows }) => ({
      title,
      sheetId,
      blank: rows.flatMap((row) => Object.entries(row)).filter(([mark, value]) => mark.startsWith('target:') && value === '').length,
    }))
    .filter(({ blank }) => blank > 0);

/** A stage as HR records it; `title` in the workbook's language. One with several parties is done when all of them have agreed. */
export type StageState = { readonly title: string; readonly due: Day | ''; readonly done: boolean; readonly late: boolean };
export type Stages = { readonly sheetId: number; readonly list: readonly StageState[] };

/** In their order, wherever their rows now stand; undefined where the tab is not there, or its rows cannot be read. */
export function stagesOf({ tabs }: ReadReview, today: Day): Stages | undefined {
  const tab = tabs.find(({ key }) => key === 'stages');
  if (!tab || tab.rows.length === 0) return undefined;
  const places = [...new Set(tab.rows.map(({ n }) => Number(n)))].sort((a, b) => a - b);
  const list = places.map((place): StageState => {
    const rows = tab.rows.filter(({ n }) => Number(n) === place);
    const serial = rows.find((row) => typeof row.due === 'number')?.due;
    const due = typeof serial === 'number' ? dayOfSerial(serial) : '';
    const done = rows.every(({ on }) => typeof on === 'number');
    return { title: String(rows[0]?.stage ?? ''), due, done, late: !done && due !== '' && due < today };
  });
  return { sheetId: tab.sheetId, list };
}
