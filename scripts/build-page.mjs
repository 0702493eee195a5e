// The local host's page as static files: the page itself, and beside it the script in both languages, exactly as it is built for Google.
//
//   npm run page [-- --out FOLDER]
//
// The folder can be put on any web server.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { mendedUniver } from '../local/univer/bundling.mjs';
import { build } from './build.mjs';
import { fieldTable } from './build-local.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, '.cache', 'page');
/** Where the script that is pushed is found, by the language its functions speak. */
const SCRIPT = ['Code.js', 'Server.html', 'Sidebar.html'];

/** `scripts`: folders of built scripts by language, for those who have built them already. */
export async function buildPage({ outDir, scripts }) {
  const page = await bundled();
  const building = `${outDir}.${process.pid}`;
  await mkdir(building, { recursive: true });
  await cp(page, building, { recursive: true });
  for (const language of ['en', 'zh-CN']) {
    const to = join(building, 'script', language);
    await mkdir(to, { recursive: true });
    if (scripts) for (const name of SCRIPT) await cp(join(scripts[language], name), join(to, name));
    else {
      await build({ language, outDir: to });
      await rm(join(to, 'appsscript.json'));
    }
  }
  // put in place whole, for those who look at it meanwhile
  await rm(outDir, { recursive: true, force: true });
  await rename(building, outDir);
  return outDir;
}

/** The page without the script: bundling Univer takes seconds, so it is done once for one content. */
async function bundled() {
  const folder = join(CACHE, await fingerprint());
  if (existsSync(folder)) return folder;
  const building = `${folder}.${process.pid}`;
  await forgetOld();
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: { page: 'local/page/main.tsx' },
    outdir: building,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'linked',
    logLevel: 'warning',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"', BUILD_LANGUAGE: '"en"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
    plugins: [fieldTable, mendedUniver],
  });
  await cp(join(ROOT, 'local/page/index.html'), join(building, 'index.html'));
  await rename(building, folder).catch(() => rm(building, { recursive: true })); // another build was first
  return folder;
}

/** All but the latest few. */
async function forgetOld(kept = 4) {
  const names = await readdir(CACHE).catch(() => []);
  const dated = await Promise.all(names.map(async (name) => [name, (await stat(join(CACHE, name))).mtimeMs]));
  const old = dated.sort(([, a], [, b]) => b - a).slice(kept);
  for (const [name] of old) await rm(join(CACHE, name), { recursive: true, force: true });
}

/** Of all that goes into the page: our sources, what bundles them, and the versions of what is installed. */
async function fingerprint() {
  const hash = createHash('sha256');
  const sources = [];
  for (const folder of ['local', 'src/workbook', 'src/plans', 'src/i18n', 'src/scoring'])
    for (const entry of await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) sources.push(join(entry.parentPath ?? entry.path, entry.name));
  const makers = ['package-lock.json', 'scripts/build-page.mjs', 'scripts/sheets-fields.mjs'];
  for (const file of [...sources.sort(), ...makers.map((name) => join(ROOT, name))])
    hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist-page' } } });
  await buildPage({ outDir: resolve(values.out) });
  console.log(`The page is in ${values.out}/: put the folder on any web server.`);
}
