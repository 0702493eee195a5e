// Two places where Univer spends most of a calculation, made quicker while bundling; what it works out stays the same.
import { readFile } from 'node:fs/promises';

const [ONCE, PLAIN] = ['numfmt-once', 'plain numfmt'];
const SLOW = 'function _defineProperty(e, r, t) {';
// a field that is there already is its class's own; one that is only inherited may be a getter
const QUICK =
  'function _defineProperty(e, r, t) { if (r in e && !Object.hasOwn(e, r)) return _definePropertySlowly(e, r, t); e[r] = t; return e; }';

/** What numfmt parses without options, kept: an answer is handed out as a copy. */
const READ_ONCE = `
import * as plain from 'plain-numfmt';
export * from 'plain-numfmt';
const once = (parse) => {
  const known = new Map();
  return (text, options) => {
    if (options !== undefined || typeof text !== 'string') return parse(text, options);
    let found = known.get(text);
    if (found === undefined) {
      if (known.size > 20000) known.clear();
      found = parse(text);
      known.set(text, found);
    }
    return found && { ...found };
  };
};
export const parseDate = once(plain.parseDate);
export const parseTime = once(plain.parseTime);
export const parseNumber = once(plain.parseNumber);
`;

/** For esbuild: texts are read as numbers or dates once, not in every cell of every pass; fields of values are simply set. */
export const quickerUniver = {
  name: 'quicker-univer',
  setup: (on) => {
    on.onResolve({ filter: /^numfmt$/ }, ({ importer, resolveDir, pluginData }) =>
      pluginData !== PLAIN && importer.includes('@univerjs') && resolveDir ? { path: resolveDir, namespace: ONCE } : undefined,
    );
    on.onLoad({ filter: /.*/, namespace: ONCE }, ({ path }) => ({ contents: READ_ONCE, resolveDir: path, loader: 'js' }));
    on.onResolve({ filter: /^plain-numfmt$/, namespace: ONCE }, ({ resolveDir }) =>
      on.resolve('numfmt', { resolveDir, kind: 'import-statement', pluginData: PLAIN }),
    );
    on.onLoad({ filter: /@univerjs[/\\]engine-formula[/\\]lib[/\\]es[/\\]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(SLOW)) throw new Error(`${path} no longer sets its fields as it did: look at scripts/quicker-univer.mjs`);
      return { contents: text.replace(SLOW, `${QUICK}\n${SLOW.replace('_defineProperty', '_definePropertySlowly')}`), loader: 'js' };
    });
  },
};
