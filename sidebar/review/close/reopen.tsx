// Opening a closed review again: what that does, and why.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayClose } from '../../words';

type Props = { readonly review: string; readonly onBack: () => void };

export function Reopen({ review, onBack }: Props) {
  const reopen = useMemo(() => asking(writer, 'reopenReview'), []);
  const reason = useSignal('');
  const press = async () => {
    const outcome = await reopen.ask({ review, reason: reason.value.trim() });
    if (!outcome?.ok) return;
    announce(sayClose('reopened'));
    onBack();
  };
  return (
    <>
      <ScreenHead title={sayClose('reopen')} onBack={onBack} />
      <div class="body">
        <p>{sayClose('reopenHelp')}</p>
        <label class="field">
          <span class="label">{sayClose('reopenWhy')}</span>
          <textarea
            class="input"
            rows={3}
            maxLength={500}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
        </label>
        <p class="small quiet">{sayClose('whoReads')}</p>
      </div>
      <div class="foot">
        <FailureLine failure={reopen.failure.value} />
        <NextButton
          label={sayClose('reopen')}
          off={reason.value.trim() === '' ? sayClose('reopenOff') : ''}
          busy={reopen.running.value ? sayClose('reopening') : undefined}
          onPress={() => void press()}
        />
      </div>
    </>
  );
}
