// The sidebar with a library whose plans are answered: what comes after the decisions can then be walked through without answering
// forty questions by hand.
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const ROOT = join(__dirname, '../..');
const ANSWERED = `
  import { LIBRARY as OPEN } from './src/plans/library.ts';
  import { answered } from './test/plans/answers/index.ts';
  export const LIBRARY = OPEN.map((plan) => answered(plan, 'Liu Fang', '2026-06-22T08:00:00.000Z'));
`;

let page: Promise<string> | undefined;

/** Built as the sidebar is, when it is first asked for. */
export const answeredPage = (): Promise<string> => {
  page ??= built();
  return page;
};

/** The sidebar asks for the library; the answered one asks for the real one with its ending. */
const withAnswers: Plugin = {
  name: 'with-answers',
  setup: (on) => {
    on.onResolve({ filter: /plans\/library$/ }, () => ({ path: 'answered', namespace: 'answered' }));
    on.onLoad({ filter: /.*/, namespace: 'answered' }, () => ({ contents: ANSWERED, resolveDir: ROOT, loader: 'ts' }));
  },
};

async function built(): Promise<string> {
  const { outputFiles } = await build({
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
    logLevel: 'warning',
    plugins: [withAnswers],
  });
  const part = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return (
    `<!DOCTYPE html><html lang="en" data-theme="light"><head><meta charset="utf-8"><title>Scoretab</title><style>${part('.css')}</style></head>` +
    `<body class="st" lang="en"><script>${part('.js').replace(/<\/(script)/gi, '<\\/$1')}</script></body></html>`
  );
}
