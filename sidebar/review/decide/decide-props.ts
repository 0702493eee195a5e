// What the screens of decisions are given: the plan and its review's cycle, and whom to tell of answers.
import type { Signal } from '@preact/signals';
import type { Path } from '../../../src/plans/decide';
import type { Plan } from '../../../src/plans/plan';
import type { Cycle } from '../../../src/plans/value';
import type { RosterPerson } from '../roster-person';
import type { DraftsByPlan } from './drafts';

/** Which of the screens of decisions is shown; a path: that decision. */
export type DecideScreen = 'list' | 'given' | 'suggestions' | { readonly path: Path };

export type DecideProps = {
  /** With the answers so far. */
  readonly plan: Plan;
  /** Of the review that is to start: what is needed depends on it. */
  readonly cycle: Cycle;
  /** Of the roster: those who get each scorecard are counted; left out where none has been read. */
  readonly people?: readonly RosterPerson[] | undefined;
  /** Several may be called in a row, before the plan comes back. */
  readonly onAnswer: (path: Path, value: unknown) => void;
  readonly onReopen: (path: Path) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
  /** What is typed and not saved, where it is to outlive these screens; else it is kept while they are shown. */
  readonly typed?: DraftsByPlan | undefined;
  /** Which screen is shown, where that is to outlive them too. */
  readonly screen?: Signal<DecideScreen> | undefined;
};
