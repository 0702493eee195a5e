// Builds the sidebar for tests with a library whose plans are answered: what comes after the decisions can then be walked
// through without answering forty questions by hand. Run as: node answered-page.mjs FILE
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ANSWERED = `
  import { LIBRARY as OPEN } from './src/plans/library.ts';
  import { answered } from './test/plans/answers/index.ts';
  export const LIBRARY = OPEN.map((plan) => answered(plan, 'Liu Fang', '2026-06-22T08:00:00.000Z'));
`;

/** The sidebar asks for the library; the answered one asks for the real one with its ending. */
const withAnswers = {
  name: 'with-answers',
  setup: (on) => {
    on.onResolve({ filter: /plans\/library$/ }, () => ({ path: 'answered', namespace: 'answered' }));
    on.onLoad({ filter: /.*/, namespace: 'answered' }, () => ({ contents: ANSWERED, resolveDir: ROOT, loader: 'ts' }));
  },
};

const { outputFiles } = await esbuild.build({
  absWorkingDir: ROOT,
  entryPoints: ['sidebar/main.tsx'],
  outdir: 'out',
  bundle: true,
  write: false,
  charset: 'utf8',
  format: 'iife',
  target: 'es2020',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { BUILD_LANGUAGE: '"en"' },
  plugins: [withAnswers],
});
const part = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
const file = process.argv[2];
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `<!DOCTYPE html><html lang="en" data-theme="light"><head><meta charset="utf-8"><title>Scoretab</title><style>${part('.css')}</style></head>` +
    `<body class="st" lang="en"><script>${part('.js').replace(/<\/(script)/gi, '<\\/$1')}</script></body></html>`,
);
