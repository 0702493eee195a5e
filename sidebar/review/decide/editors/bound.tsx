// The editor for a question, by its kind, bound to the question and the plan around it.
import type { JSX } from 'preact';
import type { AnswerKind } from '../../../../src/plans/value';
import { choiceEditor } from './choice';
import { cutoffsEditor } from './cutoffs';
import { cyclesEditor } from './cycles';
import { dayEditor } from './day';
import type { Around, Editor, Reading } from './editor';
import { gradesEditor } from './grades';
import { indicatorsEditor } from './indicators';
import { methodEditor } from './method';
import { numberEditor } from './number';
import { pairsEditor } from './pairs';
import { rosterWordsEditor } from './roster-words';
import { targetEditor } from './target';
import { textEditor } from './text';
import { weightsEditor } from './weights';

type BoundEditor = {
  readonly start: (value: unknown) => unknown;
  readonly read: (typed: unknown) => Reading;
  readonly reveal: (typed: unknown, name: string) => unknown;
  readonly view: (typed: unknown, set: (typed: unknown) => void, faultAt: (name: string) => string | undefined) => JSX.Element;
};

export function editorFor(as: AnswerKind, around: Around): BoundEditor {
  switch (as.kind) {
    case 'number':
      return bound(numberEditor, as, around);
    case 'text':
      return bound(textEditor, as, around);
    case 'day':
      return bound(dayEditor, as, around);
    case 'choice':
      return bound(choiceEditor, as, around);
    case 'weights':
      return bound(weightsEditor, as, around);
    case 'cutoffs':
      return bound(cutoffsEditor, as, around);
    case 'target':
      return bound(targetEditor, as, around);
    case 'cycles':
      return bound(cyclesEditor, as, around);
    case 'indicators':
      return bound(indicatorsEditor, as, around);
    case 'method':
      return bound(methodEditor, as, around);
    case 'grades':
      return bound(gradesEditor, as, around);
    case 'pairs':
      return bound(pairsEditor, as, around);
    case 'rosterWords':
      return bound(rosterWordsEditor, as, around);
  }
}

/** What is typed is kept by path, and a value has one kind: whatever an editor is given, it has made itself. */
const bound = <A, D>({ start, read, View, reveal }: Editor<A, D>, as: A, around: Around): BoundEditor => ({
  start: (value) => start(as, value, around),
  read: (typed) => read(typed as D, as, around),
  reveal: (typed, name) => (reveal ? reveal(typed as D, name) : typed),
  view: (typed, set, faultAt) => <View as={as} draft={typed as D} around={around} set={set} faultAt={faultAt} />,
});
