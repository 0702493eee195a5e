// Loads what only an rpc needs. It stands in Server.html, because Google loads every script file for every custom-function call but
// an HTML file only when it is asked for: the functions stay quick however much the sidebar's server grows.

type Server = typeof import('./rpc-entry');

/** Our own code, pushed with this script, evaluated with Google's services handed to it by name. */
export function serverCode(): Server {
  const services: Readonly<Record<string, unknown>> = {
    SpreadsheetApp,
    Sheets: typeof Sheets === 'undefined' ? undefined : Sheets,
    Session,
    PropertiesService,
    LockService,
    Utilities,
  };
  const text = HtmlService.createHtmlOutputFromFile('Server').getContent();
  return new Function(...Object.keys(services), text)(...Object.values(services));
}
