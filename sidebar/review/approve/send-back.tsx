// Sending results back to HR: about whom, why, and from which step approvals are to start again.

import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Choice } from '../../parts/choice';
import { FailureLine } from '../../parts/failure';
import { LongField } from '../../parts/fields';
import { NextButton } from '../../parts/next-button';
import { ScreenHead } from '../../parts/screen-head';
import { useSomeFirst } from '../../parts/some-first';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayStages } from '../../words';
import { saysWhy } from '../lock/reason-field';
import type { ToApprove } from './to-approve';

type Props = {
  readonly review: string;
  readonly read: ToApprove;
  readonly step: ToApprove['steps'][number];
  readonly onSent: () => Promise<void>;
  readonly onBack: () => void;
};

/** More than these are shown when asked for. */
const FEW = 12;

export function SendBack({ review, read, step, onSent, onBack }: Props) {
  const sending = useMemo(() => asking(writer, 'sendBack'), []);
  const [people, note, from] = [useSignal<readonly string[]>([]), useSignal(''), useSignal(step.n)];
  const [shown, rest] = useSomeFirst(read.results, FEW, sayStages('results', { count: read.results.length }));
  const before = read.given.filter(({ n }) => n < step.n);
  const press = async () => {
    const outcome = await sending.ask({
      ...{ review, n: step.n, seen: read.seen, people: [...people.value], note: note.value.trim(), from: from.value },
    });
    if (outcome?.ok) await onSent();
  };
  const toggle = (id: string) => () => {
    people.value = people.value.includes(id) ? people.value.filter((each) => each !== id) : [...people.value, id];
  };
  return (
    <>
      <ScreenHead title={sayStages('sendBack')} onBack={onBack} />
      <div class="body">
        <fieldset>
          <legend class="label">{sayStages('aboutWhom')}</legend>
          {shown.map(({ id, name, score }) => (
            <label key={id} class="choice">
              <input type="checkbox" checked={people.value.includes(id)} onChange={toggle(id)} />
              <span class="grow">{[name, id, score].filter(Boolean).join(' · ')}</span>
            </label>
          ))}
          {rest}
        </fieldset>
        <LongField label={sayStages('noteToHr')} value={note} rows={4} />
        {before.length > 0 && (
          <fieldset>
            <legend class="label">{sayStages('backTo')}</legend>
            <Choice
              name="from"
              on={from.value === step.n}
              text={sayStages('backHere')}
              help={sayStages('backHereHelp')}
              onChoose={() => {
                from.value = step.n;
              }}
            />
            {[...before].reverse().map(({ n, title }) => (
              <Choice
                key={n}
                name="from"
                on={from.value === n}
                text={sayStages('backFrom', { stage: title })}
                help={sayStages('backFromHelp')}
                onChoose={() => {
                  from.value = n;
                }}
              />
            ))}
          </fieldset>
        )}
      </div>
      <div class="foot">
        <FailureLine failure={sending.failure.value} />
        <p class="small quiet">{sayStages('seesNote')}</p>
        <NextButton
          label={sayStages('sendBack')}
          off={saysWhy(note.value) ? '' : sayStages('noteOff')}
          busy={sending.running.value ? sayStages('sendingBack') : undefined}
          onPress={() => void press()}
        />
      </div>
    </>
  );
}
