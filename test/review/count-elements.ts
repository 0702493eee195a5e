// Counts the elements that the built-in ways through lists, maps and sets pass while something runs, by the callback's text or, where
// there is none, by the method's name.

export type Counts = ReadonlyMap<string, number>;

const CALLING = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'sort',
];
const PASSING = ['concat', 'flat', 'includes', 'indexOf', 'join', 'lastIndexOf', 'reverse', 'slice', 'splice', 'entries', 'keys', 'values'];

type Method = (this: object, ...args: unknown[]) => unknown;

export function counted(run: () => void): Counts {
  const counts = new Map<string, number>();
  const add = (what: string, times: number): void => {
    own.set.call(counts, what, (counts.get(what) ?? 0) + times);
  };
  const restore = [
    ...CALLING.map((name) => replace(Array.prototype, name, (method) => calling(method, add))),
    ...[...PASSING, Symbol.iterator].map((name) => replace(Array.prototype, name, (method) => passing(method, name, add))),
    ...[Map.prototype, Set.prototype].flatMap((of) =>
      ['entries', 'forEach', 'keys', 'values', Symbol.iterator].map((name) => replace(of, name, (method) => passing(method, name, add))),
    ),
  ];
  try {
    run();
  } finally {
    for (let n = restore.length - 1; n >= 0; n--) restore[n]?.();
  }
  return counts;
}

const own = { set: Map.prototype.set };

function replace(on: object, name: string | symbol, by: (method: Method) => Method): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(on, name);
  if (typeof descriptor?.value !== 'function') throw new Error(`no ${String(name)}`);
  Object.defineProperty(on, name, { ...descriptor, value: by(descriptor.value) });
  return () => Object.defineProperty(on, name, descriptor);
}

/** Counts how often the callback is called: a search that ends early passes few. */
const calling = (method: Method, add: (what: string, times: number) => void): Method =>
  function (this: object, ...args: unknown[]) {
    const callback = args[0];
    if (typeof callback !== 'function') return Reflect.apply(method, this, args);
    let times = 0;
    args[0] = function (this: unknown, ...each: unknown[]): unknown {
      times++;
      return Reflect.apply(callback, this, each);
    };
    const result = Reflect.apply(method, this, args);
    add(String(callback), times);
    return result;
  };

const passing = (method: Method, name: string | symbol, add: (what: string, times: number) => void): Method =>
  function (this: object, ...args: unknown[]) {
    add(String(name), 'length' in this ? Number(this.length) : 'size' in this ? Number(this.size) : 0);
    return Reflect.apply(method, this, args);
  };
