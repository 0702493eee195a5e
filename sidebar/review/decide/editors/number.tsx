// A single number, within its bounds.
import { planSentence } from '../../../../src/plans/finding';
import type { AnswerKind } from '../../../../src/plans/value';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { inWords } from '../../../words';
import { say } from '../words';
import { AnswerField } from './answer-field';
import { type Editor, figureIn, isPercent, readingOf } from './editor';

type As = Extract<AnswerKind, { kind: 'number' }>;

/** What is counted: half a day or half a decimal is no answer. */
const COUNTED = /(?:decimals|least|window|appeal\/(?:days|answer))$/;

export const numberEditor: Editor<As, string> = {
  start: (_, value) => textOf(value),
  read: (draft, as, { path }) => {
    if (isBlank(draft)) return { faults: [{ at: 'answer', text: say('missingNumber'), blank: true }] };
    const value = figureIn(draft, isPercent(as.unit));
    const fault =
      value === undefined
        ? say('notNumber')
        : !within(value, as)
          ? boundsOf(as)
          : COUNTED.test(path) && !Number.isInteger(value)
            ? say('notWhole')
            : undefined;
    return readingOf(fault ? [{ at: 'answer', text: fault }] : [], () => value);
  },
  View: ({ as, draft, set, faultAt }) => (
    <AnswerField draft={draft} set={set} faultAt={faultAt} figure describedBy="bounds" {...(as.unit && { unit: inWords(as.unit) })}>
      <p class="unseen" id="bounds">
        {[as.unit && inWords(as.unit), boundsOf(as)].filter(Boolean).join('. ')}
      </p>
    </AnswerField>
  ),
};

const within = (value: number, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: As): boolean =>
  value >= min && value <= max;

function boundsOf({ min, max }: As): string {
  if (min === undefined) return inWords(max === undefined ? planSentence('wantNumber') : planSentence('wantAtMost', { max }));
  return inWords(max === undefined ? planSentence('wantAtLeast', { min }) : planSentence('wantBetween', { min, max }));
}
