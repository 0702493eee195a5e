// A day, typed in any of the usual ways; what it was read as is said under it.
import { dayInWords } from '../../../../src/i18n/day-words';
import { readDay } from '../../../../src/plans/day';
import type { AnswerKind } from '../../../../src/plans/value';
import { textOf } from '../../../../src/scoring/reading';
import { useSaid } from '../../../parts/said';
import { language } from '../../../words';
import { say } from '../words';
import { AnswerField } from './answer-field';
import type { Editor, EditorProps, Reading } from './editor';

type As = Extract<AnswerKind, { kind: 'day' }>;

export const dayEditor: Editor<As, string> = {
  start: (_, value) => textOf(value),
  read: (draft) => readingOfDay(draft),
  View: DayField,
};

function DayField({ draft, set, faultAt }: EditorProps<As, string>) {
  const reading = readingOfDay(draft);
  const read = 'value' in reading ? say('dayRead', { day: dayInWords(textOf(reading.value), language()) }) : '';
  useSaid(read);
  return (
    <AnswerField draft={draft} set={set} faultAt={faultAt} hint={say('dayHint')} describedBy="day-read">
      <p class="small quiet" id="day-read">
        {read || say('dayHow')}
      </p>
    </AnswerField>
  );
}

function readingOfDay(draft: string): Reading {
  const day = readDay(draft);
  if (day === null) return { faults: [{ at: 'answer', text: say('missingDay'), blank: true }] };
  if (day === 'unreadable') return { faults: [{ at: 'answer', text: say('notDay') }] };
  return day === 'ambiguous' ? { faults: [{ at: 'answer', text: say('twoDays', { typed: draft.trim() }) }] } : { value: day };
}
