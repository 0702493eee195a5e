// An answer in words.
import type { AnswerKind } from '../../../../src/plans/value';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { say } from '../words';
import { AnswerField } from './answer-field';
import type { Editor } from './editor';

export const textEditor: Editor<Extract<AnswerKind, { kind: 'text' }>, string> = {
  start: (_, value) => textOf(value),
  read: (draft) => (isBlank(draft) ? { faults: [{ at: 'answer', text: say('missingText'), blank: true }] } : { value: draft.trim() }),
  View: ({ draft, set, faultAt }) => <AnswerField draft={draft} set={set} faultAt={faultAt} lines={2} />,
};
