// The spreadsheet and whoever asks, as Google tells them.

/** What is the same all through a run: each is asked of Google once, and again where that failed. */
export type Book = Readonly<{
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  id: () => string;
  url: () => string;
  owner: () => string;
  user: () => string;
}>;

export function openBook(): Book {
  const spreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());
  return {
    spreadsheet,
    id: once(() => spreadsheet().getId()),
    url: once(() => spreadsheet().getUrl()),
    owner: once(() => spreadsheet().getOwner()?.getEmail() ?? ''),
    user: once(() => Session.getActiveUser().getEmail()),
  };
}

function once<T>(ask: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: ask() };
    return known.value;
  };
}
