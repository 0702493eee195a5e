// ScriptApp on the local host: daily runs, each their maker's, only where the manifest asks for the right.
import { LI, OWNER } from './batch';
import { hostsForTests } from './open';

const { openHost } = hostsForTests();
type Globals = { readonly ScriptApp: GoogleAppsScript.Script.ScriptApp };

function opened(options: Parameters<typeof openHost>[0] = {}) {
  const host = openHost({ user: OWNER, editors: [LI], ...options });
  return { host, ...(host.globals as unknown as Globals) };
}
const daily = (app: GoogleAppsScript.Script.ScriptApp, hour = 9) => app.newTrigger('run').timeBased().everyDays(1).atHour(hour).create();

test('one that was made is told, with its handler, to its maker alone, and can be ended by them alone', () => {
  const { host, ScriptApp: app } = opened();
  const made = daily(app);
  expect(app.getProjectTriggers().map((each) => [each.getUniqueId(), each.getHandlerFunction()])).toEqual([[made.getUniqueId(), 'run']]);
  expect(host.triggers).toMatchObject([{ user: OWNER, hour: 9, handler: 'run' }]);
  host.actAs(LI);
  expect(app.getProjectTriggers()).toEqual([]);
  expect(() => app.deleteTrigger(made)).toThrow('no such trigger');
  host.actAs(OWNER);
  app.deleteTrigger(made);
  expect(host.triggers).toEqual([]);
});

test('twenty a person', () => {
  const { ScriptApp: app } = opened();
  for (let n = 0; n < 20; n++) daily(app);
  expect(() => daily(app)).toThrow('too many triggers');
});

test('is refused where the manifest does not ask for it', () => {
  const { ScriptApp: app } = opened({ scopes: ['https://www.googleapis.com/auth/spreadsheets'] });
  expect(() => app.getProjectTriggers()).toThrow('auth/script.scriptapp');
  expect(() => daily(app)).toThrow('auth/script.scriptapp');
});
