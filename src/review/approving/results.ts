// The results of a review as they are approved: the list with what each gets, and its fingerprint, which another score or grade changes.
import { foldId } from '../../plans/fold-id';
import { textOf } from '../../scoring/reading';
import { type Result, resultsPrint, SENT_BACK } from '../../workbook/records/stage-print';
import { isScored } from '../next-step';
import type { ReviewReadBack } from '../read-back';

type ApprovedResult = Result & { readonly name: string; readonly department: string; readonly outcome: string };

/** As the Summary has them: the highest score first, whoever has none at the end. */
export const resultsIn = ({ tabs }: Pick<ReviewReadBack, 'tabs'>): readonly ApprovedResult[] =>
  (tabs.find(({ key }) => key === 'summary')?.rows ?? [])
    .map((row): ApprovedResult => {
      const score = row.settled ?? row.final;
      return {
        ...{ id: textOf(row.id), name: textOf(row.name), department: textOf(row.department) },
        ...{ score: isScored(row) && typeof score === 'number' ? score : '', grade: textOf(row.grade), outcome: textOf(row.outcome) },
      };
    })
    .sort((a, b) => Number(b.score === '') * -1 + Number(a.score === '') || Number(b.score) - Number(a.score) || (a.id < b.id ? -1 : 1));

/** By what a tab's formula knows the results again, and the SHA-256 of all of them. */
export const printOf = (results: readonly Result[], digest: (text: string) => string): string =>
  [String(resultsPrint(results)), digest(printedResults(results))].join(' ');

/** Neither sorting the Summary nor moving its columns changes it. */
const printedResults = (results: readonly Result[]): string =>
  results
    .map(({ id, score, grade }) => JSON.stringify([foldId(id), score, grade]))
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n');

/** What an approval's row keeps: the results that were approved, or that they were sent back, from which step on they are to be approved anew. */
type Kept =
  | { readonly is: 'none' }
  | { readonly is: 'given'; readonly short: string; readonly sha: string }
  | { readonly is: 'back'; readonly from: number };

export function keptOf(print: string): Kept {
  const [first = '', second = ''] = print.split(' ');
  if (first === '') return { is: 'none' };
  return first === SENT_BACK ? { is: 'back', from: Number(second) || 0 } : { is: 'given', short: first, sha: second };
}

export const backPrint = (from: number): string => `${SENT_BACK} ${from}`;

/** Whether it was of other results, as Stages itself tells; not where that is not known. `short`: of the results now. */
export const isOfOthers = (print: string, short: number): boolean => {
  const kept = keptOf(print);
  return kept.is === 'given' && short > 0 && kept.short !== String(short);
};
