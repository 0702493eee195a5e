// A stage that is noted, and how it is undone, with a reason; an approval that was sent back, and how it is answered.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { comma } from '../../../src/i18n/lists';
import { InfoIcon, WarnIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { LongField } from '../../parts/fields';
import { NextButton } from '../../parts/next-button';
import { ScreenHead } from '../../parts/screen-head';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { language, sayStages } from '../../words';
import { saysWhy } from '../lock/reason-field';
import { About, Noted, type StageProps } from './stage-about';

export function UndoForm({ review, stage, onDone, onBack }: StageProps) {
  const { n, title, later, approval, closes, record } = stage;
  const undo = useMemo(() => asking(writer, 'undoStage'), []);
  const reason = useSignal('');
  const isBack = approval?.stands === 'back';
  const press = async () => {
    const outcome = await undo.ask({ review, n, reason: reason.value.trim() });
    if (!outcome?.ok) return;
    await onDone(sayStages('undoneNow', { stage: title }));
    onBack();
  };
  const off =
    later.length > 0
      ? sayStages('undoFirst', { stages: later.join(comma(language())) })
      : saysWhy(reason.value)
        ? ''
        : sayStages('undoOff');
  return (
    <>
      <ScreenHead title={title} onBack={onBack} />
      <div class="body">
        <About stage={stage} />
        {isBack ? (
          <div class="banner warn">
            <WarnIcon />
            <div class="small grow">
              <p class="strong">{sayStages('back', { who: approval.by || approval.who })}</p>
              <p>{record}</p>
            </div>
          </div>
        ) : (
          <Noted stage={stage} />
        )}
        {approval?.stands === 'bare' && (
          <div class="banner">
            <InfoIcon />
            <p class="small grow">{sayStages('bare', { who: approval.by || approval.who })}</p>
          </div>
        )}
        {!closes && <LongField label={sayStages(isBack ? 'answerWhy' : 'undoWhy')} value={reason} />}
        {isBack && <p class="meta">{sayStages('answerHelp')}</p>}
      </div>
      {!closes && (
        <div class="foot">
          <FailureLine failure={undo.failure.value} />
          <NextButton
            label={sayStages(isBack ? 'answer' : 'undo')}
            off={off}
            busy={undo.running.value ? sayStages('undoing') : undefined}
            onPress={() => void press()}
          />
        </div>
      )}
    </>
  );
}
