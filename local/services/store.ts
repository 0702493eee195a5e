// PropertiesService and CacheService: texts by key, per document, script and user, within Google's limits.
import type { Calls } from '../calls';
import { service } from './service';

const KB = 1024;
const bytes = (text: string): number => new Blob([text]).size;

/** Texts by key, by the store's name: `document`, `script`, `user somebody@example.com`. */
export type Stores = Map<string, Map<string, string>>;

/** 9 KB a value, 500 KB a store. */
export function propertiesService(calls: Calls, user: () => string, stores: Stores): object {
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    const put = (key: unknown, value: unknown) => {
      const [name_, text] = [String(key), String(value)];
      if (bytes(text) > 9 * KB) throw new Error(`Argument too large: value (property ${name_}: ${bytes(text)} bytes, at most ${9 * KB}).`);
      const rest = [...store].filter(([other]) => other !== name_).reduce((sum, [other, kept]) => sum + bytes(other) + bytes(kept), 0);
      if (rest + bytes(name_) + bytes(text) > 500 * KB) throw new Error('You have exceeded the property storage quota: 500 KB.');
      store.set(name_, text);
    };
    const properties: object = service(calls, 'Properties', {
      getProperty: (key: string) => store.get(String(key)) ?? null,
      getProperties: () => Object.fromEntries(store),
      getKeys: () => [...store.keys()],
      setProperty: (key: string, value: string) => {
        put(key, value);
        return properties;
      },
      setProperties: (values: Readonly<Record<string, string>>, deleteAllOthers = false) => {
        if (deleteAllOthers) store.clear();
        for (const [key, value] of Object.entries(values)) put(key, value);
        return properties;
      },
      deleteProperty: (key: string) => {
        store.delete(String(key));
        return properties;
      },
      deleteAllProperties: () => {
        store.clear();
        return properties;
      },
    });
    return properties;
  };
  return service(calls, 'PropertiesService', {
    getDocumentProperties: () => open('document'),
    getScriptProperties: () => open('script'),
    getUserProperties: () => open(`user ${user()}`),
  });
}

type Kept = { readonly text: string; readonly until: number };

/** 100 KB a value, 250 characters a key, 6 hours; `now` is in milliseconds. */
export function cacheService(calls: Calls, user: () => string, now: () => number): object {
  const caches = new Map<string, Map<string, Kept>>();
  const open = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, Kept>();
    caches.set(name, cache);
    const get = (key: string) => {
      const kept = cache.get(key);
      return kept && kept.until > now() ? kept.text : null;
    };
    const put = (key: string, value: unknown, seconds = 600) => {
      const text = String(value);
      if (key.length > 250) throw new Error('Argument too large: key (at most 250 characters).');
      if (bytes(text) > 100 * KB) throw new Error(`Argument too large: value (${key}: ${bytes(text)} bytes, at most ${100 * KB}).`);
      if (!(seconds >= 1 && seconds <= 21_600)) throw new Error(`Invalid argument: expirationInSeconds is 1 to 21600, not ${seconds}.`);
      cache.set(key, { text, until: now() + seconds * 1000 });
    };
    return service(calls, 'Cache', {
      get,
      put,
      getAll: (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, get(key)]).filter(([, text]) => text !== null)),
      putAll: (values: Readonly<Record<string, string>>, seconds?: number) => {
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      },
      remove: (key: string) => void cache.delete(key),
      removeAll: (keys: readonly string[]) => {
        for (const key of keys) cache.delete(key);
      },
    });
  };
  return service(calls, 'CacheService', {
    getDocumentCache: () => open('document'),
    getScriptCache: () => open('script'),
    getUserCache: () => open(`user ${user()}`),
  });
}
