// A host with functions of a test's own, and some cells.
import type { Host } from './open';

type Fn = (...values: readonly unknown[]) => unknown;

export const functionsOn =
  (openHost: () => Host) =>
  async (functions: Record<string, Fn>, requests: GoogleAppsScript.Sheets.Schema.Request[]): Promise<Host> => {
    const host = openHost();
    host.register(functions);
    await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
    return host;
  };
