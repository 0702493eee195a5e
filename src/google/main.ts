// What Code.js exports to its footer: the entry points that Google calls. Nothing here touches a service while loading.
import { callFunction } from '../functions/call';
import { CATALOGUE, FUNCTION_NAMES, type FunctionName } from '../functions/catalogue';
import { unloadedIn } from '../i18n/failures';
import { chosenLanguage } from './menu-language';
import { serverCode } from './server-code';

export { onInstall, onOpen, openSidebar } from './menu';

/** Called by each custom function's declaration. */
export const call = (name: FunctionName, values: ArrayLike<unknown>): unknown => callFunction(name, CATALOGUE[name](), values);

/** The sidebar's one way in. Always an answer: of what is thrown here the sidebar can only guess why. */
export function rpc(request: string): string {
  const server = serverCode();
  return 'ok' in server ? JSON.stringify(server) : server.rpc(request, FUNCTION_NAMES);
}

/** In the menu. */
export function recalculate(): void {
  const server = serverCode();
  if ('ok' in server) SpreadsheetApp.getActiveSpreadsheet().toast(unloadedIn(chosenLanguage(), server.error).message, 'Scoretab', 15);
  else server.recalculate(FUNCTION_NAMES);
}

/** Once a day, where HR has turned it on. What cannot be loaded is thrown: Google mails it to whoever did. */
export function remindDaily(event: { readonly triggerUid?: string }): void {
  const server = serverCode();
  if ('ok' in server) throw new Error(server.error.reason);
  server.remindDaily(event?.triggerUid ?? '', FUNCTION_NAMES);
}
