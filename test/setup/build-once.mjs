// Builds what is pushed, once for all tests, in both languages, away from dist/.
import { fileURLToPath } from 'node:url';
import { build } from '../../build.mjs';

export default async function buildOnce() {
  for (const language of ['en', 'zh-CN']) {
    await build({ language, outDir: fileURLToPath(new URL(`../../.cache/built/${language}`, import.meta.url)) });
  }
}
