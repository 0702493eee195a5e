// What HR set for this workbook: kept in the document's own properties, one small JSON text.
import type { Answer } from '../rpc/contract';
import { failed } from '../rpc/failure';
import type { Handler } from './rpc-server';
import type { Services } from './services';

type Settings = Answer<'readSettings'>;

const KEY = 'scoretab.settings';
const NONE: Settings = { language: '', theme: 'light', sender: '', hr: [] };

export const readSettings: Handler<'readSettings'> = (_, services) => ({ ok: true, value: settingsIn(services) });

/** Until somebody is HR anybody may set; from then on only HR, so that nobody makes themself HR. */
export const saveSettings: Handler<'saveSettings'> = (settings, services, say) => {
  const records = services.readState().reviews.flatMap(({ record }) => record.hr);
  const known = [...records, ...settingsIn(services).hr];
  if (known.length > 0 && !isAmong(known, services)) return failed('notHr', say('notHr'));
  services.saveProperty(KEY, JSON.stringify(settings));
  return { ok: true, value: settings };
};

/** Whether whoever asks is HR: who created the review, or is named in the settings. */
export const hrOf = (creators: readonly string[], services: Services): boolean =>
  isAmong([...creators, ...settingsIn(services).hr], services);

const isAmong = (emails: readonly string[], services: Services): boolean => {
  const { email } = services.now();
  return email !== '' && emails.some((each) => each.trim().toLowerCase() === email.toLowerCase());
};

function settingsIn(services: Services): Settings {
  try {
    return { ...NONE, ...(JSON.parse(services.readProperty(KEY) ?? '{}') as Partial<Settings>) }; // written above and nowhere else
  } catch {
    return NONE;
  }
}
