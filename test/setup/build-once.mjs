// Builds once for all tests, away from dist/: what is pushed, in both languages, and the local host for Node.
import { fileURLToPath } from 'node:url';
import { build } from '../../build.mjs';
import { buildHeadless } from '../../scripts/build-local.mjs';

export default async function buildOnce() {
  for (const language of ['en', 'zh-CN']) {
    await build({ language, outDir: fileURLToPath(new URL(`../../.cache/built/${language}`, import.meta.url)) });
  }
  await buildHeadless();
}
