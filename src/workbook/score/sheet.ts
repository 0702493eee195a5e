// What a score tab is made of, whoever fills it in: a rater, or everybody for themselves.
import type { RaterTab, Subject } from '../../arrangement/review';
import type { TabKey } from '../tab-kinds';

export type Sheet = Pick<RaterTab, 'card' | 'subjects' | 'dimensions'> & {
  readonly key: TabKey;
  readonly kind: 'score' | 'self';
  /** The line under the title: who scores, with what share. */
  readonly line: string;
  /** In place of the usual hint. */
  readonly hint?: string | undefined;
  readonly head: string;
  /** Who may type into a row: everybody the same, or each person their own. */
  readonly editors: readonly string[] | ((subject: Subject) => readonly string[]);
  readonly about: Readonly<Record<string, string>>;
};
