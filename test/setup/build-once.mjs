// Builds once for all tests, away from dist/: what is pushed, in both languages, and the local host for Node and as a page.
import { fileURLToPath } from 'node:url';
import { build } from '../../build.mjs';
import { buildHeadless } from '../../scripts/build-local.mjs';
import { buildPage } from '../../scripts/build-page.mjs';

const built = (name) => fileURLToPath(new URL(`../../.cache/built/${name}`, import.meta.url));

export default async function buildOnce() {
  for (const language of ['en', 'zh-CN']) {
    await build({ language, outDir: built(language) });
  }
  await buildHeadless();
  await buildPage({ outDir: built('page'), scripts: { en: built('en'), 'zh-CN': built('zh-CN') } });
}
