// An approval whose turn it is: who is named for it, HR's own approval, and one that was given elsewhere, entered with its evidence.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { DoneIcon, WarnIcon } from '../../icons';
import { Choice } from '../../parts/choice';
import { FailureLine } from '../../parts/failure';
import { DayField, LongField, TextField } from '../../parts/fields';
import { NextButton } from '../../parts/next-button';
import { ScreenHead } from '../../parts/screen-head';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayStages } from '../../words';
import { saysWhy } from '../lock/reason-field';
import { ApproverField } from './approver-field';
import { About, type StageProps } from './stage-about';

export function ApprovalForm(props: StageProps) {
  const { review, stage, today, onDone, onBack } = props;
  const { n, title, mine, approval, email } = stage;
  const done = useMemo(() => asking(writer, 'doneStage'), []);
  const way = useSignal<'own' | 'for'>(mine ? 'own' : 'for');
  const [on, by, evidence] = [useSignal(today), useSignal(email === '' ? '' : (approval?.approver ?? email)), useSignal('')];
  const own = way.value === 'own';
  const press = async () => {
    const outcome = await done.ask({
      ...{ review, n, own, on: own ? today : on.value, by: own ? '' : by.value.trim() },
      ...{ number: '', record: evidence.value.trim() },
    });
    if (!outcome?.ok) return;
    await onDone(outcome.value.count > 0 ? sayStages('notedNow', { stage: title }) : sayStages('already'));
    onBack();
  };
  const offFor =
    on.value === ''
      ? sayStages('offDay')
      : by.value.trim() === ''
        ? sayStages('offBy')
        : saysWhy(evidence.value)
          ? ''
          : sayStages('offEvidence');
  const choose = (to: 'own' | 'for') => () => {
    way.value = to;
  };
  return (
    <>
      <ScreenHead title={title} onBack={onBack} />
      <div class="body">
        <About stage={stage} />
        {approval?.stands === 'other' && (
          <div class="banner warn">
            <WarnIcon />
            <div class="small grow">
              <p class="strong">{sayStages('other', { who: approval.by || approval.who })}</p>
              <p>{sayStages('nextOtherHelp')}</p>
            </div>
          </div>
        )}
        {!mine && <ApproverField {...props} />}
        {mine && (
          <fieldset class="stack-1">
            <legend class="label">{sayStages('done')}</legend>
            <Choice name="approval" on={own} text={sayStages('self')} help={sayStages('selfHelp')} onChoose={choose('own')} />
            <Choice name="approval" on={!own} text={sayStages('forThem')} onChoose={choose('for')} />
          </fieldset>
        )}
        {!mine && <h2 class="label">{sayStages('forThem')}</h2>}
        {!own && (
          <>
            <TextField label={sayStages('forWhom')} value={by} />
            <DayField label={sayStages('doneDay')} value={on} most={today} />
            <LongField label={sayStages('evidence')} value={evidence} help={sayStages('evidenceHelp')} />
          </>
        )}
        {mine && <ApproverField {...props} />}
      </div>
      <div class="foot">
        <FailureLine failure={done.failure.value} />
        <p class="small quiet">{sayStages('logged')}</p>
        <NextButton
          icon={<DoneIcon />}
          label={sayStages(own ? 'self' : 'enter')}
          off={own ? '' : offFor}
          busy={done.running.value ? sayStages('noting') : undefined}
          onPress={() => void press()}
        />
      </div>
    </>
  );
}
