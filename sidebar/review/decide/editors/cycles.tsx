// How often there are reviews: one cycle or several.
import { type AnswerKind, CYCLES, type Cycle, cycle } from '../../../../src/plans/value';
import { cycleWords, listOf } from '../answer-words';
import { say } from '../words';
import type { Editor } from './editor';
import { FaultText, faultId } from './field';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const cyclesEditor: Editor<Extract<AnswerKind, { kind: 'cycles' }>, readonly Cycle[]> = {
  start: (_, value) => CYCLES.filter((each) => listOf(value).some((other) => cycle.safeParse(other).data === each)),
  read: (draft) => (draft.length > 0 ? { value: draft } : { faults: [{ at: 'answer', text: say('missingCycles'), blank: true }] }),
  View: ({ draft, set, faultAt }) => (
    <div>
      {CYCLES.map((each) => (
        <label class="choice" key={each}>
          <input
            type="checkbox"
            name="answer"
            checked={draft.includes(each)}
            aria-describedby={faultAt('answer') ? faultId('answer') : undefined}
            onChange={() => set(CYCLES.filter((other) => (other === each ? !draft.includes(each) : draft.includes(other))))}
          />
          <span class="grow">{capital(cycleWords(each))}</span>
        </label>
      ))}
      <FaultText name="answer" text={faultAt('answer')} />
    </div>
  ),
};
