// Builds dist/, exactly what clasp pushes: Code.js, Server.html, Sidebar.html and the manifest.
//
//   npm run build [-- --lang en|zh|…] [-- --out FOLDER] [-- --without mail,triggers]
//
// Without mail the script asks for no right to send any: HR copies the texts. Without triggers nothing runs while HR is away. The language is that of autocomplete and of what custom functions say; the sidebar has all of them.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { declarations } from './declarations.mjs';
import { licenceComment } from './licences.mjs';
import { checkSlashPairs, scriptWithoutSlashPairs } from './slash-pairs.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Everything that is pushed, and nothing else. */
export const FILES = ['Code.js', 'Server.html', 'Sidebar.html', 'appsscript.json'];

/** Writes the files and answers their texts by name. `eagerZod` is for the benchmark alone: zod whole, evaluated while loading. */
export async function build({ language = 'en', outDir = join(ROOT, 'dist'), without = [], eagerZod = false } = {}) {
  const files = {
    'Code.js': await code(language, without, eagerZod),
    'Server.html': await server(language, without),
    'Sidebar.html': await page('sidebar/main.tsx', 'Scoretab'),
    'appsscript.json': await manifest(without),
  };
  for (const name of ['Server.html', 'Sidebar.html']) checkSlashPairs(name, files[name]);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(outDir, name), text);
  return files;
}

/** The options both sides share. UTF-8, or each Chinese character would take six bytes. */
const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  format: 'iife',
  target: 'es2020',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** What is pushed as an HTML file: no template literals, and lines that end, as Google has been seen to cut what is not so. */
const IN_HTML = { supported: { 'template-literal': false }, lineLimit: 500 };

async function code(language, without, eagerZod) {
  const result = await esbuild.build({
    ...SHARED,
    ...(eagerZod ? { stdin: { contents: EAGER, resolveDir: ROOT, loader: 'ts' } } : { entryPoints: ['src/google/main.ts'] }),
    globalName: 'scoretab_',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    define: { BUILD_LANGUAGE: JSON.stringify(language) },
    plugins: [leaving(LEFT_OUT.prose, ...without.map((part) => LEFT_OUT[part]))],
    footer: { js: declarations(await loadCatalogue(), language) },
  });
  return (await licenceComment(result.metafile, ROOT)) + result.outputFiles[0].text;
}

/** For the benchmark: the same script with zod whole, made while loading. */
const EAGER = `import { z } from 'zod'; globalThis.zod_ = z; export * from './src/google/main';`;

/** Files in whose place others stand. What only people read stays out of what every custom-function call loads; the rest where it is not wanted. */
const LEFT_OUT = {
  prose: { file: /\/prose$/, by: 'src/functions/prose-left-out.ts' },
  mail: { file: /^\.\/mail$/, from: /[/\\]src[/\\]google[/\\]/, by: 'src/google/mail-left-out.ts', scope: 'script.send_mail' },
  triggers: {
    ...{ file: /^\.\/triggers$/, from: /[/\\]src[/\\]google[/\\]/, by: 'src/google/triggers-left-out.ts' },
    scope: 'script.scriptapp',
  },
};
/** What can be left out when it is asked for. */
const PARTS = ['mail', 'triggers'];

const leaving = (...parts) => ({
  name: 'leaving-out',
  setup: (on) => {
    for (const { file, from = /./, by } of parts)
      on.onResolve({ filter: file }, ({ importer }) => (from.test(importer) ? { path: join(ROOT, by) } : undefined));
  },
});

/** The manifest, without the scopes of what is left out. */
async function manifest(without) {
  const text = await readFile(join(ROOT, 'appsscript.json'), 'utf8');
  const scopes = without.map((part) => `https://www.googleapis.com/auth/${LEFT_OUT[part].scope}`);
  const { oauthScopes, ...rest } = JSON.parse(text);
  if (scopes.length === 0) return text;
  return `${JSON.stringify({ ...rest, oauthScopes: oauthScopes.filter((scope) => !scopes.includes(scope)) }, null, 2)}\n`;
}

/** What only an rpc needs (src/google/server-code.ts): a function's body that answers the module, pushed as an HTML file. */
async function server(language, without) {
  const result = await esbuild.build({
    ...SHARED,
    entryPoints: ['src/google/rpc-entry.ts'],
    globalName: 'server_',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    define: { BUILD_LANGUAGE: JSON.stringify(language) },
    plugins: [leaving(LEFT_OUT.prose, ...without.map((part) => LEFT_OUT[part]))],
    ...IN_HTML,
  });
  return `${await inHtml(result)}\nreturn server_;\n`;
}

/** The catalogue with its prose, for JSDoc and the README. */
export const loadCatalogue = async () => (await load('src/functions/catalogue.ts')).CATALOGUE;

/** What a file of the sources exports. */
async function load(file) {
  const result = await esbuild.build({
    ...SHARED,
    entryPoints: [file],
    format: 'esm',
    define: { BUILD_LANGUAGE: '"en"' },
  });
  return await import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`);
}

/** A language by its name or the first part of it, `zh` for `zh-CN`, or what is said where there is none. */
export async function languageCalled(name) {
  const { LANGUAGES } = await load('src/i18n/languages.ts');
  const language = LANGUAGES.find((each) => each === name) ?? LANGUAGES.find((each) => each.split('-')[0] === name);
  return language
    ? { language }
    : { problem: `--lang ${name} is not known: use ${LANGUAGES.map((each) => each.split('-')[0]).join(' or ')}.` };
}

/** The script of a result with the licences of what it holds before it, and no two slashes in a row. */
async function inHtml({ metafile, outputFiles }) {
  const script = outputFiles.find(({ path }) => path.endsWith('.js') || path === '<stdout>').text.trim();
  return (await licenceComment(metafile, ROOT)) + scriptWithoutSlashPairs(script);
}

/** A page with its script and styles inside. No `</script` in the script: it would end it. */
async function page(entry, title) {
  const result = await esbuild.build({
    ...SHARED,
    entryPoints: [entry],
    outdir: 'out',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { BUILD_LANGUAGE: '"en"' },
    ...IN_HTML,
  });
  const script = await inHtml(result);
  const styles = result.outputFiles.find(({ path }) => path.endsWith('.css')).text.trim();
  return [
    '<!DOCTYPE html>',
    '<html lang="en" data-theme="light">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_top">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body class="st" lang="en">',
    `<script>${script.replace(/<\/(script)/gi, '<\\/$1')}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Builds as the command line asks, and says what was built. */
export async function buildFromCommandLine() {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', default: 'en' },
      out: { type: 'string', default: 'dist' },
      without: { type: 'string', default: '' },
    },
  });
  const { language, problem } = await languageCalled(values.lang);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const without = values.without.split(',').filter(Boolean);
  const unknown = without.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) {
    console.error(`--without ${unknown.join(',')} is not known: use ${PARTS.join(' or ')}.`);
    process.exit(1);
  }
  const files = await build({ language, outDir: resolve(values.out), without });
  console.log(`Built for Google Sheets (${language}) in ${values.out}/:`);
  for (const [name, text] of Object.entries(files)) console.log(`  ${name.padEnd(16)} ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
}
