// The settings as they are kept: one small JSON text among the document's own properties.
import type { Answer } from '../rpc/contract';
import type { Services } from './services';

export type Settings = Answer<'saveSettings'>;

const KEY = 'scoretab.settings';
const NONE: Settings = { language: '', theme: 'light', sender: '', hr: [] };

export function settingsIn(services: Services): Settings {
  try {
    return { ...NONE, ...(JSON.parse(services.readProperty(KEY) ?? '{}') as Partial<Settings>) }; // written below and nowhere else
  } catch {
    return NONE;
  }
}

export const keepSettings = (settings: Settings, services: Services): void => services.saveProperty(KEY, JSON.stringify(settings));
