// What a person waits for on the local host's page: builds the page, and measures in a browser.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import esbuild from 'esbuild';
import buildOnce from '../setup/build-once.mjs';

export async function page(root) {
  await buildOnce();
  // two folders under the root, as the sources are: what they read beside themselves is found
  const outfile = join(root, '.cache/bench/on-page.cjs');
  await esbuild.build({
    entryPoints: [join(root, 'test/bench/on-page.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['playwright-core', '@sparticuz/chromium'],
    define: { BUILD_LANGUAGE: '"en"' },
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile).onPage();
}
