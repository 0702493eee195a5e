// The settings as they are kept: one small JSON text among the document's own properties. Who is HR is kept apart (hr.ts).
import type { Properties } from '../review/kept-texts';
import type { Answer } from '../rpc/contract';

export type Settings = Answer<'saveSettings'>;

const KEY = 'scoretab.settings';
const NONE: Settings = { language: '', theme: 'light', sender: '', hr: [] };

/** `hr` only where it was kept before there was a list. */
export function settingsIn(properties: Properties): Settings {
  try {
    return { ...NONE, ...(JSON.parse(properties[KEY] ?? '{}') as Partial<Settings>) }; // written below and nowhere else
  } catch {
    return NONE;
  }
}

export const keptSettings = ({ language, theme, sender }: Settings): Properties => ({ [KEY]: JSON.stringify({ language, theme, sender }) });
