// A service with these methods and no others: each call is counted, and whatever else is asked of it throws and names itself.
import type { Calls } from '../calls';

type Members = Readonly<Record<string, unknown>>;

/** Methods are called through `calls` under `name.method`; other members are handed out as they are. */
export function service<T extends Members>(calls: Calls, name: string, members: T): T {
  const counted = Object.fromEntries(
    Object.entries(members).map(([key, member]) => [
      key,
      typeof member === 'function' ? (...values: unknown[]) => calls.call(`${name}.${key}`, () => member(...values)) : member,
    ]),
  ) as T;
  return new Proxy(counted, {
    get: (target, key, self) => {
      if (typeof key === 'symbol' || key in target || key === 'toJSON' || key === 'then') return Reflect.get(target, key, self);
      throw new Error(`${name}.${key} is not implemented by the local host.`);
    },
    set: (_, key) => {
      throw new Error(`${name}.${String(key)} cannot be set.`);
    },
  });
}

/** A service of Google's that is not here at all. */
export const missing = (name: string): object =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        throw new Error(`${name}.${String(key)} is not implemented by the local host.`);
      },
    },
  );
