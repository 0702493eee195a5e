// What survives a reload, in this browser's IndexedDB: the workbook, who acts and in which language, and what the script keeps beside it.
import { createStore, del, get, set } from 'idb-keyval';
import type { Book } from '../book/book';
import type { Mail } from '../services/mail';
import type { Trigger } from '../services/triggers';
import type { Language } from './words/words';

export type Saved = {
  /** Another version's is not read. */
  readonly version: number;
  readonly book: Book;
  readonly email: string;
  readonly language: Language;
  /** The language the workbook was begun in, which the script's functions speak. */
  readonly scriptLanguage: Language;
  /** Whether the workbook is still as it was opened first. */
  readonly untouched: boolean;
  readonly editors: readonly string[];
  readonly outbox: readonly Mail[];
  readonly triggers?: readonly Trigger[];
  /** PropertiesService's stores by their names. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export const VERSION = 1;
const KEY = 'now';
const STORE = createStore('scoretab-local-host', 'workbook');

export async function readSaved(): Promise<Saved | undefined> {
  try {
    const saved = await get<Saved>(KEY, STORE);
    return saved?.version === VERSION ? saved : undefined;
  } catch {
    return undefined; // a browser that keeps nothing
  }
}

export const save = (saved: Saved): Promise<void> => set(KEY, saved, STORE);
export const forget = (): Promise<void> => del(KEY, STORE);
