// Bundles the local host for Node: Univer is ESM that Node itself cannot load, so esbuild makes one CommonJS file of it all.
import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { mendedUniver } from '../local/univer/bundling.mjs';
import { sheetsFields } from './sheets-fields.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Writes the file and answers its path. It is put in place whole: tests that run meanwhile read the old one or the new. */
export async function buildHeadless(outfile = fileURLToPath(new URL('../.cache/local/headless.cjs', import.meta.url))) {
  const building = `${outfile}.${process.pid}`;
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['local/headless.ts'],
    outfile: building,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [fieldTable, mendedUniver],
  });
  await rename(building, outfile);
  return outfile;
}

/** `import FIELDS from 'sheets-fields'`: made from the typings while bundling. */
export const fieldTable = {
  name: 'field-table',
  setup: (on) => {
    on.onResolve({ filter: /^sheets-fields$/ }, () => ({ path: 'sheets-fields', namespace: 'field-table' }));
    on.onLoad({ filter: /.*/, namespace: 'field-table' }, () => ({ contents: JSON.stringify(sheetsFields()), loader: 'json' }));
  },
};
