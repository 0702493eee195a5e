// The operations on the settings: everybody reads them, HR changes them. Who is named HR may edit what HR may, on every tab there is.
import { isAmong } from '../review/address';
import { creatorsIn, hrRequests } from '../review/hr-access';
import { failed, type Outcome } from '../rpc/failure';
import { mayAsHr } from './hr';
import type { Handler } from './rpc-server';
import { keepSettings, type Settings, settingsIn } from './stored-settings';

export const readSettings: Handler<'readSettings'> = (_, services) => ({
  ok: true,
  value: { ...settingsIn(services), you: services.now().email },
});

/** The tabs first: if Google refuses them, the settings stay as they were. */
export const saveSettings: Handler<'saveSettings'> = (settings, services, tell) =>
  services.alone((): Outcome<Settings> => {
    const state = services.readState();
    if (!mayAsHr(state, services)) return failed('notHr', tell('notHr'));
    const named = settings.hr.join();
    if (state.reviews.length > 0 && named !== settingsIn(services).hr.join()) {
      // Google lets nobody take themself off a protection
      if (!isAmong(services.now().email, [...creatorsIn(state), ...settings.hr])) return failed('problems', tell('notSelf'));
      const requests = hrRequests(state, services.readProtections(), settings.hr);
      if (requests.length > 0) services.write(services.spreadsheetId(), requests);
    }
    keepSettings(settings, services);
    return { ok: true, value: settings };
  }) ?? failed('busy', tell('busy'));
