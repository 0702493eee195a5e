// That a review is closed, by whom and when: metadata that closing leaves in its own call, of the script's own project, as the seals are. Its
// id follows from the review's first seal, so that no editor of the file can make the same, and whoever takes it away opens nothing by that.
import type { Request } from '../../workbook/requests/request';
import { type Metadata, markIdFor, marksWith, putMark, takeMark } from '../project-mark';
import type { ReviewLists } from '../review-record';

/** An e-mail address, and when, to the second, as ISO 8601 has it. */
export type Closed = { readonly by: string; readonly at: string };
export type ClosingMark = Closed & { readonly id: number };

/** Short, as all metadata of a spreadsheet has to fit into 30,000 characters. */
const CLOSED_MARK = 'st.end';

const idFor = (seal: number): number => markIdFor(seal, 104_729);

/** Those on a spreadsheet. */
export const closingMarks = (metadata: readonly Metadata[]): readonly ClosingMark[] =>
  marksWith(metadata, CLOSED_MARK).map(({ id, text }) => {
    const [at = '', by = ''] = text.split(' ');
    return { id, by, at };
  });

type Sealed = Pick<ReviewLists, 'seal'>;

export function closedIn(marks: readonly ClosingMark[] = [], { seal }: Sealed): Closed | undefined {
  const found = seal === undefined ? undefined : marks.find(({ id }) => id === idFor(seal));
  return found && { by: found.by, at: found.at };
}

export const markClosed = (seal: number, { by, at }: Closed): Request => putMark(idFor(seal), CLOSED_MARK, `${at} ${by}`, 'spreadsheet');

export const unmarkClosed = (seal: number): Request => takeMark(idFor(seal));
