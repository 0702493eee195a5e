// What Jest's own world for each file of tests has not: the world of Node itself, in which a worker runs one such file after the other. Code
// that looks at globals (Math, Number …) in every step is twice as fast there, as it is where the product runs, and needs to be loaded but once.
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

type World = { Date: DateConstructor; readonly loaded?: Map<string, unknown> };

/** Its globals. */
export const OUTSIDE: World = runInThisContext('globalThis');

/** What a bundle in CommonJS exports, which asks for Node's own modules alone: one for all files of a worker. */
export function loadedOutside(path: string): unknown {
  const loaded = OUTSIDE.loaded ?? new Map<string, unknown>();
  Object.assign(OUTSIDE, { loaded });
  if (!loaded.has(path)) loaded.set(path, loadedAnew(path));
  return loaded.get(path);
}

/** One of its own, in which nobody has done anything yet. */
export function loadedAnew(path: string): unknown {
  const module = { exports: {}, require };
  runInThisContext(`(function (module, exports, require) {${readFileSync(path, 'utf8')}\n})`, { filename: path })(
    module,
    module.exports,
    require,
  );
  return module.exports;
}
