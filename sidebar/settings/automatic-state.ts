// Automatic reminders as HR sets them: saved as they are changed, the last change last. What could not be saved stays as it was set.
import { type Signal, signal } from '@preact/signals';
import type { Answer, Args } from '../../src/rpc/contract';
import { asking, type Failed } from '../server/asking';
import { reader, writer } from '../server/servers';

export type Automatic = Answer<'readAutomatic'>;
type Given = Omit<Args<'saveAutomatic'>, 'shown'>;

export type AutomaticState = {
  /** undefined until it has been read. */
  readonly now: Signal<Automatic | undefined>;
  readonly notRead: Signal<Failed | undefined>;
  readonly notSaved: Signal<Failed | undefined>;
  readonly saving: Signal<boolean>;
  readonly read: () => Promise<void>;
  readonly change: (part: Partial<Given>) => void;
  /** Saves what is shown. */
  readonly save: () => Promise<void>;
};

export function newAutomatic(): AutomaticState {
  const reading = asking(reader, 'readAutomatic');
  const saving = asking(writer, 'saveAutomatic');
  const now = signal<Automatic>();
  /** What the server last told: what differs from it was changed here. */
  let told: Automatic | undefined;
  /** Counts the changes: one made while another is being saved is saved after it. */
  let [changes, kept] = [0, 0];

  async function save(): Promise<void> {
    if (saving.running.value) return;
    for (let saved = -1; saved !== changes; ) {
      saved = changes;
      if (!now.value) return;
      const outcome = await saving.ask({ ...setOf(now.value), shown: setOf(told ?? now.value) });
      if (!outcome?.ok) return;
      [told, kept] = [outcome.value, saved];
      if (saved === changes) now.value = told;
    }
  }

  return {
    now,
    notRead: reading.failure,
    notSaved: saving.failure,
    saving: saving.running,
    async read() {
      const outcome = await reading.ask({});
      if (!outcome?.ok || changes > kept) return;
      [told, now.value] = [outcome.value, outcome.value];
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

const setOf = ({ on, before, after, daysOff, hour }: Given): Given => ({ on, before: [...before], after: [...after], daysOff, hour });
