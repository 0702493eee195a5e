// Loads what only an rpc needs. It stands in Server.html, because Google loads every script file for every custom-function call but
// an HTML file only when it is asked for: the functions stay quick however much the sidebar's server grows.
import type { Unloaded } from '../rpc/failure';

type Server = typeof import('./rpc-entry');

/** The file's name in the project; Google leaves the ending out. */
const FILE = 'Server';

/**
 * Our own code, pushed with this script, evaluated with Google's services handed to it by name; or why it could not be, as an rpc
 * answers it. As a template's raw content, which Google leaves as it is: HTML output is parsed, and a script is no HTML.
 */
export function serverCode(): Server | Unloaded {
  const services: Readonly<Record<string, unknown>> = {
    SpreadsheetApp,
    Sheets: typeof Sheets === 'undefined' ? undefined : Sheets,
    Session,
    PropertiesService,
    LockService,
    Utilities,
  };
  try {
    const text = HtmlService.createTemplateFromFile(FILE).getRawContent();
    const server: Server | undefined = new Function(...Object.keys(services), text)(...Object.values(services));
    if (!server) throw new Error('it is not the file that was built');
    return server;
  } catch (error) {
    return { ok: false, error: { code: 'unloaded', file: `${FILE}.html`, reason: String(error) } };
  }
}
