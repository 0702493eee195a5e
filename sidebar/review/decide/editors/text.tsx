// An answer in words.
import type { AnswerKind } from '../../../../src/plans/value';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { say } from '../words';
import type { Editor } from './editor';
import { FaultText, Input } from './field';

export const textEditor: Editor<Extract<AnswerKind, { kind: 'text' }>, string> = {
  start: (_, value) => textOf(value),
  read: (draft) => (isBlank(draft) ? { faults: [{ at: 'answer', text: say('missingText'), blank: true }] } : { value: draft.trim() }),
  View: ({ draft, set, faultAt }) => (
    <div class="stack-1">
      <Input name="answer" labelledBy="question" value={draft} onInput={set} lines={2} fault={faultAt('answer')} />
      <FaultText name="answer" text={faultAt('answer')} />
    </div>
  ),
};
