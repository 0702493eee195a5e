// What HR set for this workbook: applied at once, saved as it is changed.
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Answer } from '../../src/rpc/contract';
import { chosenLanguage, language } from '../words';
import { type SavedAsChanged, savedAsChanged } from './saved-as-changed';

export type Settings = Answer<'readSettings'>;

export type SettingsState = SavedAsChanged<Settings> & {
  /** By what name decisions are recorded: as HR set it, else the address that Google tells; '' before either is known. */
  readonly sender: ReadonlySignal<string>;
};

const THEMES = { light: 'light', dark: 'dark', device: 'system' } as const;

export function newSettings(): SettingsState {
  const state = savedAsChanged(
    {
      read: 'readSettings',
      save: 'saveSettings',
      sent: (now, told) => ({ ...sentOf(now), shown: sentOf(told) }),
      taken: (now, saved) => ({ ...now, ...sentOf(saved) }),
    },
    {},
  );
  const { now } = state;

  effect(() => {
    const set = now.value;
    if (set) {
      chosenLanguage.value = set.language;
      document.documentElement.dataset.theme = THEMES[set.theme];
    }
    document.documentElement.lang = language();
  });

  return { ...state, sender: computed(() => now.value?.sender.trim() || now.value?.you || '') };
}

const sentOf = ({ language, theme, sender, hr }: Answer<'saveSettings'>) => ({ language, theme, sender, hr: [...hr] });
