// What HR set for this workbook: applied at once, saved as it is changed. What could not be saved stays as it was typed.
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Answer } from '../../src/rpc/contract';
import { asking, type Failed } from '../server/asking';
import { reader, writer } from '../server/servers';
import { chosenLanguage, language } from '../words';

export type Settings = Answer<'readSettings'>;

export type SettingsState = {
  /** undefined until they have been read. */
  readonly now: Signal<Settings | undefined>;
  /** By what name decisions are recorded: as HR set it, else the address that Google tells; '' before either is known. */
  readonly sender: ReadonlySignal<string>;
  readonly notRead: Signal<Failed | undefined>;
  readonly notSaved: Signal<Failed | undefined>;
  readonly saving: Signal<boolean>;
  readonly read: () => Promise<void>;
  readonly change: (part: Partial<Settings>) => void;
  /** Saves what is shown. */
  readonly save: () => Promise<void>;
};

const THEMES = { light: 'light', dark: 'dark', device: 'system' } as const;

export function newSettings(): SettingsState {
  const reading = asking(reader, 'readSettings');
  const saving = asking(writer, 'saveSettings');
  const now = signal<Settings>();
  /** What the server last told: what differs from it was changed here. */
  let told: Answer<'saveSettings'> | undefined;
  /** Counts the changes: one made while another is being saved is saved after it. */
  let changes = 0;

  effect(() => {
    const set = now.value;
    if (set) {
      chosenLanguage.value = set.language;
      document.documentElement.dataset.theme = THEMES[set.theme];
    }
    document.documentElement.lang = language();
  });

  async function save(): Promise<void> {
    if (saving.running.value) return;
    for (let saved = -1; saved !== changes; ) {
      saved = changes;
      if (!now.value) return;
      const outcome = await saving.ask({ ...sentOf(now.value), shown: sentOf(told ?? now.value) });
      if (!outcome?.ok) return;
      told = outcome.value;
      if (saved === changes && now.value) now.value = { ...now.value, ...sentOf(told) };
    }
  }

  return {
    now,
    sender: computed(() => now.value?.sender.trim() || now.value?.you || ''),
    notRead: reading.failure,
    notSaved: saving.failure,
    saving: saving.running,
    async read() {
      const outcome = await reading.ask({});
      if (!outcome?.ok || changes > 0) return;
      told = outcome.value;
      now.value = outcome.value;
    },
    change(part) {
      if (!now.value) return;
      const next = { ...now.value, ...part };
      batch(() => {
        now.value = next;
        changes += 1;
      });
      void save();
    },
    save,
  };
}

const sentOf = ({ language, theme, sender, hr }: Answer<'saveSettings'>) => ({ language, theme, sender, hr: [...hr] });
