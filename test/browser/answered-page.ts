// The sidebar with a library whose plans are answered: what comes after the decisions can then be walked through without answering
// forty questions by hand.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundled } from './sidebar-bundle';

const ROOT = join(__dirname, '../..');
const ANSWERED = `
  import { LIBRARY as OPEN } from './src/plans/library.ts';
  import { answered } from './test/plans/answers/index.ts';
  export const LIBRARY = OPEN.map((plan) => answered(plan, 'Liu Fang', '2026-06-22T08:00:00.000Z'));
`;

let page: ReturnType<typeof bundled> | undefined;

/** Built when it is first asked for. */
export const answeredPage = () => {
  page ??= bundled('sidebar/main.tsx', [withAnswers]);
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
