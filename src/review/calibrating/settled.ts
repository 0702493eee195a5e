// Who is settled in a calibration: everybody's result is changed by a valid adjustment, confirmed as it stands, or still open.
import { foldId } from '../../plans/fold-id';
import { gradingBy } from '../../scoring/grading';
import { isExemptMark, textOf } from '../../scoring/reading';
import { type PersonResult, type ResultsRead, shownBy } from '../adjusting/results-read';
import { newestOf } from '../adjusting/rows';
import { type Confirmation, entryOf } from './confirmations';

/**
 * `changed`: by the row `n` of Adjustments. `open`: nobody has dealt with it; `since`: somebody had, and what the raters' scores give is
 * another by now. `unscored`: there is no result yet. `exempt`: there is none to come.
 */
export type Settled =
  | { readonly is: 'changed'; readonly n: number }
  | { readonly is: 'confirmed'; readonly when: string; readonly who: string }
  | { readonly is: 'open'; readonly since: boolean }
  | { readonly is: 'unscored' }
  | { readonly is: 'exempt' };

export function settledOf(person: PersonResult, read: ResultsRead, confirmations: readonly Confirmation[]): Settled {
  const { rules } = read;
  if (person.score === undefined || !rules) return isExempt(person, read) ? { is: 'exempt' } : { is: 'unscored' };
  const entry = entryOf(person, rules);
  const [confirmed] = confirmations.filter(({ results }) => results.has(entry)).reverse();
  const row = read.adjustments && newestOf(read.adjustments, person.id)?.cells;
  if (row && isChange(row, person, rules)) {
    const n = typeof row.n === 'number' ? row.n : 0;
    if (!isMoved(row, person)) return { is: 'changed', n };
  }
  if (confirmed) return { is: 'confirmed', when: confirmed.when, who: confirmed.who };
  const isKnown = confirmations.some(({ results }) => [...results].some((each) => each.startsWith(`${person.id} `)));
  return { is: 'open', since: isKnown || (row !== undefined && isMoved(row, person)) };
}

/** Those whom the end waits for. */
export const isLeft = ({ is }: Settled): boolean => is === 'open' || is === 'unscored';

type Cells = Readonly<Record<string, unknown>>;
type Known = NonNullable<ResultsRead['rules']>;

/** A row that takes another back, to what the raters' scores give, changes nothing. */
function isChange({ to, toGrade }: Cells, { calculated }: PersonResult, rules: Known): boolean {
  if (textOf(toGrade) !== '') return true;
  return typeof to === 'number' && (calculated === undefined || shownBy(to, rules) !== shownBy(calculated, rules));
}

/** As Adjustments itself says of a row (workbook/adjustments/chain.ts); of one typed by hand nobody knows. */
const isMoved = ({ base }: Cells, { calculated }: PersonResult): boolean =>
  typeof base === 'number' && calculated !== undefined && base.toFixed(8) !== calculated.toFixed(8);

function isExempt({ id }: PersonResult, { summary }: ResultsRead): boolean {
  const row = summary?.rows.find(({ cells }) => foldId(textOf(cells.id)) === foldId(id));
  const final = textOf(row?.cells.final);
  return final !== '' && isExemptMark(final);
}

/** The grade that the raters' scores give: of whoever was not adjusted the one that stands. */
export function gradeBefore(person: PersonResult, read: ResultsRead): string {
  const { rules, adjustments } = read;
  const row = adjustments && newestOf(adjustments, person.id)?.cells;
  if (!row || !rules || rules.grades.length === 0 || person.calculated === undefined) return person.grade;
  return gradingBy(rules.grades, rules)(person.calculated);
}
