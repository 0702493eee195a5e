// The first seam to Univer's inside: its source, rewritten while esbuild bundles it. Two places where it spends most of a calculation are made
// quicker, what it works out staying the same, and it no longer loses what people wrote in a text (texts.mjs). Both are deep in what every
// cell passes through, where nothing can be put in from outside; so each place is found by how it is written, and a build that does not find
// one ends with a sentence that says which.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTextsKept } from './texts.mjs';

const [ONCE, PLAIN] = ['numfmt-once', 'plain numfmt'];
/** How Univer's compiler sets a field of an object that is being made: a call with the field's name, its value, and the end of the call. */
const FIELD = /_defineProperty\(this, "(\w+)", /g;

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

/** For esbuild: texts are read as numbers or dates once, not in every cell of every pass; fields of values are simply set; and see texts.mjs. */
export const mendedUniver = {
  name: 'mended-univer',
  setup: (on) => {
    on.onResolve({ filter: /^numfmt$/ }, ({ importer, resolveDir, pluginData }) =>
      pluginData !== PLAIN && importer.includes('@univerjs') && resolveDir ? { path: resolveDir, namespace: ONCE } : undefined,
    );
    on.onLoad({ filter: /.*/, namespace: ONCE }, ({ path }) => ({ contents: READ_ONCE, resolveDir: path, loader: 'js' }));
    on.onResolve({ filter: /^plain-numfmt$/, namespace: ONCE }, ({ resolveDir }) =>
      on.resolve('numfmt', { resolveDir, kind: 'import-statement', pluginData: PLAIN }),
    );
    const accessors = accessorsOf(join(import.meta.dirname, '../../node_modules/@univerjs'));
    on.onLoad({ filter: /@univerjs[/\\][^/\\]+[/\\]lib[/\\]es[/\\]index\.js$/ }, async ({ path }) => ({
      contents: withPlainFields(withTextsKept(await readFile(path, 'utf8'), path), accessors, path),
      loader: 'js',
    }));
  },
};

/** `_defineProperty(this, "name", value)` becomes `this.name = (value)`: the brackets match. A name that somewhere is an accessor is left alone. */
export function withPlainFields(text, accessors, path) {
  if (/engine-formula/.test(path) && text.match(FIELD) === null)
    throw new Error(`${path} no longer sets its fields as it did: look at local/univer/bundling.mjs`);
  return text.replace(FIELD, (call, name) => (accessors.has(name) ? call : `this.${name} = (`));
}

/** The names of all getters and setters in Univer's packages: a field of such a name may have one in a class above. */
function accessorsOf(folder) {
  const texts = readdirSync(folder).flatMap((name) => {
    try {
      return [readFileSync(join(folder, name, 'lib/es/index.js'), 'utf8')];
    } catch {
      return []; // a package of presets or styles
    }
  });
  return new Set(texts.flatMap((text) => [...text.matchAll(/^\s*(?:static )?[gs]et (\w+)\(/gm)].map(([, name]) => name)));
}
