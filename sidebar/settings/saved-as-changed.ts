// What is saved as it is changed: the last change last, with what the server had told before. What could not be saved stays as it was set.
import { batch, type Signal, signal } from '@preact/signals';
import type { Answer, Args, Operation } from '../../src/rpc/contract';
import { asking, type Failed } from '../server/asking';
import { reader, writer } from '../server/servers';

export type SavedAsChanged<Now> = {
  /** undefined until it has been read. */
  readonly now: Signal<Now | undefined>;
  readonly notRead: Signal<Failed | undefined>;
  readonly notSaved: Signal<Failed | undefined>;
  readonly saving: Signal<boolean>;
  readonly read: () => Promise<void>;
  readonly change: (part: Partial<Now>) => void;
  /** Saves what is shown. */
  readonly save: () => Promise<void>;
};

type Ways<R extends Operation, W extends Operation> = {
  readonly read: R;
  readonly save: W;
  /** What is sent: as it is now, beside what the server had told. */
  readonly sent: (now: Answer<R>, told: Answer<R>) => Args<W>;
  /** What an answer to saving makes of what is shown. */
  readonly taken: (now: Answer<R>, saved: Answer<W>) => Answer<R>;
};

export function savedAsChanged<R extends Operation, W extends Operation>(ways: Ways<R, W>, none: Args<R>): SavedAsChanged<Answer<R>> {
  const [reading, saving] = [asking(reader, ways.read), asking(writer, ways.save)];
  const now = signal<Answer<R>>();
  /** What the server last told: what differs from it was changed here. */
  let told: Answer<R> | undefined;
  /** Counts the changes, and those that are saved: one made while another is being saved is saved after it. */
  let [changes, kept] = [0, 0];

  async function save(): Promise<void> {
    if (saving.running.value) return;
    for (let saved = -1; saved !== changes; ) {
      saved = changes;
      if (!now.value) return;
      const outcome = await saving.ask(ways.sent(now.value, told ?? now.value));
      if (!outcome?.ok || !now.value) return;
      [told, kept] = [ways.taken(told ?? now.value, outcome.value), saved];
      if (saved === changes) now.value = ways.taken(now.value, outcome.value);
    }
  }

  return {
    now,
    notRead: reading.failure,
    notSaved: saving.failure,
    saving: saving.running,
    async read() {
      const outcome = await reading.ask(none);
      if (!outcome?.ok || changes > kept) return;
      [told, now.value] = [outcome.value, outcome.value];
    },
    change(part) {
      const before = now.value;
      if (!before) return;
      batch(() => {
        now.value = { ...before, ...part };
        changes += 1;
      });
      void save();
    },
    save,
  };
}
