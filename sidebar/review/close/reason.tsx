// A reason, written where it is asked for: it takes the focus, and gives nothing while it is blank.
import { useSignal } from '@preact/signals';
import { takeFocus } from '../../parts/take-focus';
import { sayClose } from '../../words';

type Props = {
  readonly question: string;
  readonly label: string;
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
};

export function Reason({ question, label, onGive, onCancel }: Props) {
  const reason = useSignal('');
  const isBlank = reason.value.trim() === '';
  return (
    <div class="stack-1">
      <label class="field">
        <span class="label">{question}</span>
        <textarea
          class="input"
          rows={2}
          maxLength={500}
          ref={takeFocus}
          value={reason.value}
          onInput={(event) => {
            reason.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="small quiet">{sayClose('whoReads')}</p>
      <div class="row">
        <button type="button" class="button line compact" aria-disabled={isBlank} onClick={() => !isBlank && onGive(reason.value.trim())}>
          {label}
        </button>
        <button type="button" class="button plain compact" onClick={onCancel}>
          {sayClose('cancel')}
        </button>
      </div>
    </div>
  );
}
