// What survives a reload, in this browser's IndexedDB: the workbook, who acts and in which language, and what the script keeps beside it.
import type { Book } from '../book/book';
import type { Mail } from '../services/mail';
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
  /** PropertiesService's stores by their names. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export const VERSION = 1;
const [DATABASE, STORE, KEY] = ['scoretab-local-host', 'workbook', 'now'] as const;

export async function readSaved(): Promise<Saved | undefined> {
  try {
    const saved: Saved | undefined = await within('readonly', (store) => store.get(KEY));
    return saved?.version === VERSION ? saved : undefined;
  } catch {
    return undefined; // a browser that keeps nothing
  }
}

export const save = (saved: Saved): Promise<unknown> => within('readwrite', (store) => store.put(saved, KEY));
export const forget = (): Promise<unknown> => within('readwrite', (store) => store.delete(KEY));

async function within<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answered(opening);
  try {
    return await answered(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
