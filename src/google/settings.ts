// The operations on the settings: everybody reads them, HR changes them. Who is named HR may edit what HR may, on every tab there is.
import { comma } from '../i18n/lists';
import { areSame, distinctAddresses, isAmong, readAddress } from '../plans/address';
import { noted } from '../review/log';
import { editorMends } from '../review/protections';
import { failed, type Outcome } from '../rpc/failure';
import { changedBy } from './changed-by';
import type { Handler } from './handler';
import { hrIn, hrOf, isHr, keptHr, mayBegin, suggestedIn } from './hr';
import { keptSettings, type Settings, settingsIn } from './stored-settings';

/** Once there is a list the tabs are not asked about: what is set stands among the document's properties. */
export const readSettings: Handler<'readSettings'> = (_, services) => {
  const properties = services.readProperties();
  const hr = hrIn(properties, services);
  const { hr: _before, ...set } = settingsIn(properties);
  const { email } = services.now();
  const isAsked = isHr(hr, email) || hrOf(hr).length === 0;
  const reviews = hr.begun || !isAsked ? [] : services.readState().reviews;
  const older = isAsked ? [...suggestedIn(hr, { properties, reviews })] : [];
  return { ok: true, value: { ...set, hr: [...hr.list], you: email, owner: hr.owner, older } };
};

/**
 * The tabs first: if Google refuses them, the settings stay as they were. Whoever saves stays on the list; while nobody is HR, as before the
 * first review on a shared drive, colours and languages are saved and nobody becomes HR by that.
 */
export const saveSettings: Handler<'saveSettings'> = ({ shown, ...given }, services, tell) =>
  services.alone((): Outcome<Settings> => {
    const state = services.readState();
    const hr = hrIn(state.properties, services);
    const settings = shown ? merged(given, shown, { ...settingsIn(state.properties), hr: [...hr.list] }) : given;
    const now = services.now();
    const { email } = now;
    const may = isHr(hr, email);
    if (!may && !(settings.hr.length === 0 && mayBegin(hr, email, state))) return failed('notHr', tell('notHr'));
    const odd = settings.hr.filter((each) => readAddress(each) === undefined);
    if (odd.length > 0) return failed('problems', tell('badAddress', { list: odd.map((each) => `“${each.trim()}”`).join(' ') }));
    const named = settings.hr.flatMap((each) => readAddress(each) ?? []);
    const list = distinctAddresses(may ? [email, ...named] : []).filter((each) => isAmong(each, [email]) || !isAmong(each, [hr.owner]));
    if (!areSame(list, hr.list)) {
      const can = [...services.editors(), email];
      const requests = [
        ...editorMends(state, { hr: hrOf({ ...hr, list }), can }).flatMap((mend) => mend.requests),
        ...noted(state, now, 'hrChanged', (language) => ({ old: hr.list.join(comma(language)), new: list.join(comma(language)) })),
      ];
      if (requests.length > 0) services.write(services.spreadsheetId(), requests);
    }
    services.saveProperties({ ...keptSettings(settings), ...(list.length > 0 ? keptHr(list, email) : {}) });
    return { ok: true, value: { ...settings, hr: list } };
  }) ?? failed('busy', tell('busy'));

/** What another changed meanwhile is not taken back; of the list whom the page has added and taken off. */
const merged = (given: Settings, shown: Settings, kept: Settings): Settings => ({
  ...changedBy(['language', 'theme', 'sender'], given, shown, kept),
  hr: [
    ...kept.hr.filter((each) => isAmong(each, given.hr) || !isAmong(each, shown.hr)),
    ...given.hr.filter((each) => !isAmong(each, shown.hr) && !isAmong(each, kept.hr)),
  ],
});
