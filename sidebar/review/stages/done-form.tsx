// Noting that a stage is done: the day, who did it, and what the policy wants noted with it.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { DoneIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { DayField, LongField, TextField } from '../../parts/fields';
import { NextButton } from '../../parts/next-button';
import { ScreenHead } from '../../parts/screen-head';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayStages } from '../../words';
import { About, type StageProps } from './stage-about';

export function DoneForm({ review, stage, today, onDone, onBack }: StageProps) {
  const { n, title, notes, who } = stage;
  const done = useMemo(() => asking(writer, 'doneStage'), []);
  const [on, by, number, record] = [useSignal(today), useSignal(stage.by || who), useSignal(stage.number), useSignal(stage.record)];
  const press = async () => {
    const outcome = await done.ask({
      ...{ review, n, own: false },
      ...{ on: on.value, by: by.value.trim(), number: number.value.trim(), record: record.value.trim() },
    });
    if (!outcome?.ok) return;
    await onDone(outcome.value.count > 0 ? sayStages('notedNow', { stage: title }) : sayStages('already'));
    onBack();
  };
  const off =
    on.value === ''
      ? sayStages('offDay')
      : by.value.trim() === ''
        ? sayStages('offBy')
        : notes === 'resolution' && number.value.trim() === ''
          ? sayStages('offNumber')
          : notes === 'record' && record.value.trim() === ''
            ? sayStages('offRecord')
            : '';
  return (
    <>
      <ScreenHead title={title} onBack={onBack} />
      <div class="body">
        <About stage={stage} />
        <DayField label={sayStages('doneDay')} value={on} most={today} />
        <TextField label={sayStages('doneBy')} value={by} help={sayStages('doneByHelp')} />
        {notes === 'resolution' && <TextField label={sayStages('number')} value={number} />}
        <LongField label={sayStages(notes === 'record' ? 'recordNeeded' : 'record')} value={record} />
      </div>
      <div class="foot">
        <FailureLine failure={done.failure.value} />
        <p class="small quiet">{sayStages('logged')}</p>
        <NextButton
          icon={<DoneIcon />}
          label={sayStages('done')}
          off={off}
          busy={done.running.value ? sayStages('noting') : undefined}
          onPress={() => void press()}
        />
      </div>
    </>
  );
}
