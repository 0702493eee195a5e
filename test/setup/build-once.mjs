// Builds once for all tests, away from dist/: what is pushed, in both languages, and the local host for Node and as a page. Where nothing that
// goes into it has changed since, what was built stands.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { buildHeadless } from '../../scripts/build-local.mjs';
import { buildPage } from '../../scripts/build-page.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'sidebar', 'local', 'scripts', 'appsscript.json', 'LICENSE', 'package.json', 'package-lock.json'];
const built = (name) => join(ROOT, '.cache/built', name);
const MADE_OF = built('made-of');

export default async function buildOnce() {
  const now = await fingerprint();
  if (existsSync(MADE_OF) && (await readFile(MADE_OF, 'utf8')) === now) return;
  await rm(MADE_OF, { force: true }); // a build that breaks off leaves none behind
  for (const language of ['en', 'zh-CN']) {
    await build({ language, outDir: built(language) });
  }
  await buildHeadless();
  await buildPage({ outDir: built('page'), scripts: { en: built('en'), 'zh-CN': built('zh-CN') } });
  await writeFile(MADE_OF, now);
}

/** Of every file that goes into what is built: its path and what stands in it. */
async function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    const files = (await stat(path)).isFile() ? [path] : await filesIn(path);
    for (const file of files)
      hash
        .update(`${file}\0`)
        .update(await readFile(file))
        .update('\0');
  }
  return hash.digest('hex');
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
