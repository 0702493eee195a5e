// One of a few answers.
import type { AnswerKind } from '../../../../src/plans/value';
import { inWords } from '../../../words';
import { say } from '../words';
import type { Editor } from './editor';
import { FaultText, faultId } from './field';

type As = Extract<AnswerKind, { kind: 'choice' }>;

/** Which option is chosen, by its place; -1 for none. */
export const choiceEditor: Editor<As, number> = {
  start: ({ options }, value) => options.findIndex((option) => option.value === value),
  read: (draft, { options }) => {
    const option = options[draft];
    return option ? { value: option.value } : { faults: [{ at: 'answer', text: say('missingChoice'), blank: true }] };
  },
  View: ({ as, draft, set, faultAt }) => (
    <div>
      {as.options.map(({ value, label }, n) => (
        <label class="choice" key={String(value)}>
          <input
            type="radio"
            name="answer"
            checked={draft === n}
            aria-describedby={faultAt('answer') ? faultId('answer') : undefined}
            onChange={() => set(n)}
          />
          <span class="grow">{inWords(label)}</span>
        </label>
      ))}
      <FaultText name="answer" text={faultAt('answer')} />
    </div>
  ),
};
