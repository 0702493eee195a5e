// What the page has around our script: Google's way to the server, and style sheets that the build inlines.

/** Each handler gives a new runner; the call answers nothing itself. */
interface ScriptRunner {
  withSuccessHandler(handler: (response: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  rpc(request: string): void;
}

interface Window {
  /** Missing where the page stands outside Google Sheets. */
  readonly google?: { readonly script?: { readonly run?: ScriptRunner } };
}

declare module '*.css';
