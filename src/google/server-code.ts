// Loads what only an rpc needs. It stands in Server.html, because Google loads every script file for every custom-function call but
// an HTML file only when it is asked for: the functions stay quick however much the sidebar's server grows.
import type { Unloaded } from '../rpc/failure';
import { mailGlobals } from './mail';
import { triggerGlobals } from './triggers';

type Server = typeof import('./rpc-entry');

/**
 * Our own code, pushed with this script, evaluated with Google's services handed to it by name; or why it could not be, as an rpc
 * answers it. As a template's raw content, which Google leaves as it is: HTML output is parsed, and a script is no HTML.
 */
export function serverCode(): Server | Unloaded {
  const services: Readonly<Record<string, unknown>> = {
    SpreadsheetApp,
    HtmlService,
    Sheets: typeof Sheets === 'undefined' ? undefined : Sheets,
    Session,
    PropertiesService,
    LockService,
    Utilities,
    Date, // the clock: another's on the local host
    ...mailGlobals(),
    ...triggerGlobals(),
  };
  try {
    // Google leaves the ending out
    const text = HtmlService.createTemplateFromFile('Server').getRawContent();
    const server: Server | undefined = new Function(...Object.keys(services), text)(...Object.values(services));
    if (!server) throw 'not as built';
    return server;
  } catch (error) {
    return { ok: false, error: { code: 'unloaded', file: 'Server.html', reason: String(error) } };
  }
}
