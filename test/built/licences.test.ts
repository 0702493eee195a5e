// Whose work is in the pushed files: the licence of every library that is bundled stands in the file that it is in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { builtFile } from './load';

const ROOT = join(__dirname, '../..');

/** The folders of the packages of which something is in a bundle, by esbuild's own account. */
async function bundledIn(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: entry.startsWith('sidebar') ? 'browser' : 'neutral',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { BUILD_LANGUAGE: '"en"' },
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: of }) => Object.entries(of));
  const used = inputs.filter(([path, { bytesInOutput }]) => path.startsWith('node_modules/') && bytesInOutput > 0);
  return [
    ...new Set(
      used.map(([path]) =>
        path
          .split('/')
          .slice(1, path.startsWith('node_modules/@') ? 3 : 2)
          .join('/'),
      ),
    ),
  ].sort();
}

test.each([
  ['Code.js', 'src/google/main.ts', []],
  ['Server.html', 'src/google/rpc-entry.ts', ['zod']],
  ['Sidebar.html', 'sidebar/main.tsx', ['@preact/signals', '@preact/signals-core', 'preact', 'zod']],
])(
  '%s',
  async (file, entry, atLeast) => {
    const bundled = await bundledIn(entry);
    expect(bundled).toEqual(expect.arrayContaining(atLeast));
    const [comment = ''] = /\/\*!.*?\*\//s.exec(builtFile(file)) ?? [];
    const named = [...comment.matchAll(/^(\S+) \d+\.\d+\.\d+\S*, \S+$/gm)].map(([, name]) => name);
    expect(named).toEqual(bundled);
    for (const name of bundled) {
      const licence = ['LICENSE', 'LICENSE.md', 'license'].map((each) => join(ROOT, 'node_modules', name, each)).find(existsSync) ?? '';
      expect(comment).toContain(readFileSync(licence, 'utf8').trim().replaceAll('//', '\\/\\/'));
    }
  },
  60_000,
);
