// Whom HR has named to approve a step: metadata on the tab Stages that naming leaves in its own call, of the script's own project, as a lock's
// mark is. Its id follows from the tab's seal and the step's place, so that no editor of the file can make the same.
import type { Request } from '../../workbook/requests/request';
import { changeMark, type Metadata, markIdFor, marksWith, putMark } from '../project-mark';

/** `n`: the step's place on Stages, from 1. */
export type Approver = { readonly n: number; readonly email: string; readonly name: string };
export type ApproverMark = Approver & { readonly id: number };

const APPROVER_MARK = 'st.approver';

const idFor = (seal: number, n: number): number => markIdFor(seal, 32_452_843 + n * 611_953);

/** Those on a tab. */
export const approverMarks = (metadata: readonly Metadata[]): readonly ApproverMark[] =>
  marksWith(metadata, APPROVER_MARK).map(({ id, text }) => {
    const [n = '', email = '', ...name] = text.split(' ');
    return { id, n: Number(n), email, name: name.join(' ') };
  });

/** Which of them count on a tab that has these seals. */
export const approversIn = (marks: readonly ApproverMark[] = [], seals: ReadonlySet<number> = new Set()): readonly Approver[] =>
  marks.flatMap(({ id, n, email, name }) => ([...seals].some((seal) => idFor(seal, n) === id) ? [{ n, email, name }] : []));

/** `seal`: the tab's own. `before`: whoever was named for the same step. */
export function markApprover(sheetId: number, seal: number, { n, email, name }: Approver, before: Approver | undefined): Request {
  const [id, text] = [idFor(seal, n), [n, email, name].join(' ')];
  return before ? changeMark(id, text) : putMark(id, APPROVER_MARK, text, sheetId);
}

/** Whom HR has named in a review, on whichever tab of it that stands. */
export const approversOf = ({ sheets }: Marked, review: string): readonly Approver[] =>
  sheets
    .filter(({ about }) => about?.review === review)
    .flatMap(({ approvers = [] }) => approvers)
    .filter(({ email }) => email !== '');
type Marked = {
  readonly sheets: readonly {
    readonly about?: { readonly review: string } | undefined;
    readonly approvers?: readonly Approver[] | undefined;
  }[];
};
