// Confirmations as the Log has them: one row a press, a sentence on the session and under it a list of who was confirmed with which result.
import { textOf } from '../../scoring/reading';
import { type PersonResult, type ResultsRead, shownBy } from '../adjusting/results-read';
import type { ReviewRecord } from '../review-record';
import type { Calibration } from './calibration-mark';

/** `when`, `who`, `said` as the Log has them; `results`: one entry a person, as `entryOf` writes it. */
export type Confirmation = {
  readonly when: string;
  readonly who: string;
  readonly said: string;
  readonly results: ReadonlySet<string>;
};

/** A row of the Log, its cells as the sheet has them. */
export type LoggedRow = { readonly [K in 'when' | 'who' | 'detail']: unknown };

const BETWEEN = '; ';
/** So many in one row: a cell holds 50,000 characters. */
const MOST = 500;
/** So many digits of a SHA-256 name a row: all metadata of a tab has to fit into 30,000 characters. */
const DIGITS = 16;

/** `E034 90.98 A`: whose result and which, as people see it; `(92.41)` where the raters' scores give another. */
export function entryOf({ id, score, grade, calculated }: PersonResult, rules: NonNullable<ResultsRead['rules']>): string {
  if (score === undefined) return id;
  const [shown, given] = [shownBy(score, rules), calculated === undefined ? undefined : shownBy(calculated, rules)];
  const other = given === undefined || given === shown ? '' : `(${given})`;
  return [id, shown, grade, other].filter((each) => each !== '').join(' ');
}

/** As many cells of the Log as it takes. */
export const detailsOf = (said: string, entries: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(entries.length / MOST) }, (_, n) =>
    [said.replace(/\s+/g, ' '), entries.slice(n * MOST, (n + 1) * MOST).join(BETWEEN)].join('\n'),
  );

type Row = { readonly when: string; readonly who: string; readonly detail: string };

export const printOf = ({ when, who, detail }: Row, { id }: ReviewRecord, digest: (text: string) => string): string =>
  digest([id, when, who, detail].join('\n')).slice(0, DIGITS);

/** The rows of the Log that count, in its order. */
export function confirmationsIn(
  rows: readonly LoggedRow[],
  calibration: Calibration | undefined,
  record: ReviewRecord,
  digest: (text: string) => string,
): readonly Confirmation[] {
  const prints = new Set(calibration?.prints);
  if (prints.size === 0) return [];
  return rows.flatMap((cells): readonly Confirmation[] => {
    const row = { when: textOf(cells.when), who: textOf(cells.who), detail: String(cells.detail ?? '') };
    const [said = '', list] = row.detail.split('\n');
    if (list === undefined || !prints.has(printOf(row, record, digest))) return [];
    return [{ when: row.when, who: row.who, said, results: new Set(list.split(BETWEEN)) }];
  });
}
