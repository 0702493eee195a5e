// The field for a reason that is kept in the Log, and whether it says something.
import type { Signal } from '@preact/signals';
import { sayLock } from '../../words';

/** As the server has it (review/locking/locking.ts). */
const LEAST = 5;
export const saysWhy = (reason: string): boolean => reason.trim().length >= LEAST;

type Props = { readonly label: string; readonly reason: Signal<string> };

export const ReasonField = ({ label, reason }: Props) => (
  <label class="field">
    <span class="label">{label}</span>
    <textarea
      class="input"
      rows={2}
      maxLength={400}
      value={reason.value}
      onInput={(event) => {
        reason.value = event.currentTarget.value;
      }}
    />
    <span class="meta">{sayLock('reasonHelp')}</span>
  </label>
);
