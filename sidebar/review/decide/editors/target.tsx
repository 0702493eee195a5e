// A target: one number for all, or each person their own. Also the target of an added indicator.
import type { AnswerKind } from '../../../../src/plans/value';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { inWords } from '../../../words';
import { say } from '../words';
import { type Editor, type Fault, figureIn, isPercent } from './editor';
import { FaultText, type FieldProps, faultId, Input } from './field';

export type TargetDraft = { readonly is: '' | 'one' | 'each'; readonly number: string };

type As = Extract<AnswerKind, { kind: 'target' }>;

export const targetDraft = (value: unknown): TargetDraft => {
  if (value === 'each') return { is: 'each', number: '' };
  const number = textOf(value);
  return { is: number === '' ? '' : 'one', number };
};

/** The target, or what is wrong; `at` names the fields. */
export function readTarget({ is, number }: TargetDraft, percent: boolean, at: string): { value: number | 'each' } | { fault: Fault } {
  if (is === 'each') return { value: 'each' };
  if (is === '') return { fault: { at, text: say('missingTarget'), blank: true } };
  if (isBlank(number)) return { fault: { at: `${at}-number`, text: say('missingNumber'), blank: true } };
  const value = figureIn(number, percent);
  return value === undefined ? { fault: { at: `${at}-number`, text: say('notNumber') } } : { value };
}

export const targetEditor: Editor<As, TargetDraft> = {
  start: (_, value) => targetDraft(value),
  read: (draft, { unit }) => {
    const read = readTarget(draft, isPercent(unit), 'target');
    return 'fault' in read ? { faults: [read.fault] } : { value: read.value };
  },
  View: ({ as, draft, set, faultAt }) => (
    <TargetFields name="target" draft={draft} set={set} faultAt={faultAt} unit={as.unit ? inWords(as.unit) : ''} />
  ),
};

type Props = {
  readonly name: string;
  readonly draft: TargetDraft;
  readonly unit: string;
  readonly set: (draft: TargetDraft) => void;
  readonly faultAt: (name: string) => FieldProps['fault'];
};

export function TargetFields({ name, draft, unit, set, faultAt }: Props) {
  const number = `${name}-number`;
  const described = faultAt(name) ? faultId(name) : undefined;
  const pick = (is: 'one' | 'each') => () => set({ ...draft, is });
  return (
    <div>
      <label class="choice">
        <input type="radio" name={name} checked={draft.is === 'one'} aria-describedby={described} onChange={pick('one')} />
        <span class="grow">{say('oneTarget')}</span>
      </label>
      {draft.is === 'one' && (
        <div class="stack-1 under-choice">
          <Input
            name={number}
            label={say('targetNumber')}
            value={draft.number}
            onInput={(typed) => set({ is: 'one', number: typed })}
            figure
            fault={faultAt(number)}
            {...(unit && { unit })}
          />
          <FaultText name={number} text={faultAt(number)} />
        </div>
      )}
      <label class="choice">
        <input type="radio" name={name} checked={draft.is === 'each'} aria-describedby={described} onChange={pick('each')} />
        <span class="grow">
          {say('each')}
          <span class="small">{say('eachHelp')}</span>
        </span>
      </label>
      <FaultText name={name} text={faultAt(name)} />
    </div>
  );
}
