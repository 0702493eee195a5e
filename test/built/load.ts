// Loads a built Code.js into a bare V8 context, as Google does for every call: no Google global may be touched on the way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const BUILT = join(__dirname, '../../.cache/built');

/** The text of a built file. */
export const builtFile = (name: string, language: 'en' | 'zh-CN' = 'en'): string => readFileSync(join(BUILT, language, name), 'utf8');

export const builtFolder = (language: 'en' | 'zh-CN' = 'en'): string => join(BUILT, language);

const GOOGLE = [
  'SpreadsheetApp',
  'Sheets',
  'HtmlService',
  'Session',
  'PropertiesService',
  'CacheService',
  'LockService',
  'MailApp',
  'GmailApp',
  'DriveApp',
  'Drive',
  'ScriptApp',
  'UrlFetchApp',
  'Utilities',
  'Logger',
  'Browser',
  'ContentService',
];

/** What a pattern finds: a failing test then shows the find and not the whole file. */
export const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([match]) => match);

/** A global that throws, naming itself, however it is used. */
const refusing = (name: string): unknown => {
  const refuse = () => {
    throw new Error(`${name} was touched`);
  };
  return new Proxy(refuse, { get: refuse, apply: refuse, construct: refuse, has: refuse, ownKeys: refuse });
};

/** The script, loaded; `google` replaces those globals that the script may use once it runs. */
export function loadCode(language: 'en' | 'zh-CN' = 'en', google: Readonly<Record<string, unknown>> = {}) {
  const globals: Record<string, unknown> = Object.fromEntries(GOOGLE.map((name) => [name, refusing(name)]));
  const context = createContext(globals);
  runInContext(builtFile('Code.js', language), context, { filename: 'Code.js' });
  Object.assign(globals, google);
  return {
    /** What the script put into the global scope. */
    names: Object.keys(context).filter((name) => !GOOGLE.includes(name)),
    call: (name: string, ...values: readonly unknown[]): unknown => {
      const result: unknown = runInContext(name, context)(...values.map((value) => structuredClone(value)));
      return result === undefined ? undefined : structuredClone(result);
    },
  };
}
