// Automatic reminders as HR sets them: saved as they are changed, the last change last. What could not be saved stays as it was set.
import { type Signal, signal } from '@preact/signals';
import type { Answer, Args } from '../../src/rpc/contract';
import { asking, type Failed } from '../server/asking';
import { reader, writer } from '../server/servers';

export type Automatic = Answer<'readAutomatic'>;
export type Set = Args<'saveAutomatic'>;

export type AutomaticState = {
  /** undefined until it has been read. */
  readonly now: Signal<Automatic | undefined>;
  readonly notRead: Signal<Failed | undefined>;
  readonly notSaved: Signal<Failed | undefined>;
  readonly saving: Signal<boolean>;
  readonly read: () => Promise<void>;
  readonly change: (part: Partial<Set>) => void;
  /** Saves what is shown. */
  readonly save: () => Promise<void>;
};

export function newAutomatic(): AutomaticState {
  const reading = asking(reader, 'readAutomatic');
  const saving = asking(writer, 'saveAutomatic');
  const now = signal<Automatic>();
  /** Counts the changes: one made while another is being saved is saved after it. */
  let changes = 0;

  async function save(): Promise<void> {
    if (saving.running.value) return;
    for (let saved = -1; saved !== changes; ) {
      saved = changes;
      if (!now.value) return;
      const { on, before, after, daysOff, hour } = now.value;
      const outcome = await saving.ask({ on, before, after, daysOff, hour });
      if (!outcome?.ok) return;
      if (saved === changes) now.value = outcome.value;
    }
  }

  return {
    now,
    notRead: reading.failure,
    notSaved: saving.failure,
    saving: saving.running,
    async read() {
      const outcome = await reading.ask({});
      if (outcome?.ok && changes === 0) now.value = outcome.value;
    },
    change(part) {
      if (!now.value) return;
      now.value = { ...now.value, ...part };
      changes += 1;
      void save();
    },
    save,
  };
}
