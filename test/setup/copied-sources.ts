// A copy of the sources in which a test adds something, to see that the files it touches are all that need touching.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '../..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

type Copy = {
  /** Where a file of it is. */
  readonly path: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** A text in a file for another; it has to be there. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  readonly remove: (file: string) => void;
  /** What the compiler says of a project, or of all four in one run: '' where all is well. */
  readonly compiled: (project: '.' | 'sidebar' | 'all') => string;
  /** What a module exports by `module.exports` that stands among the workbook's tests. */
  readonly loaded: (module: string) => unknown;
  readonly gone: () => void;
};

export function copiedSources(): Copy {
  const copy = mkdtempSync(join(tmpdir(), 'added-'));
  const path = (file: string): string => join(copy, file);
  const bring = (...names: readonly string[]): void => {
    for (const name of names) cpSync(join(ROOT, name), path(name), { recursive: true });
  };
  bring('src', 'sidebar', 'local', 'test', 'scripts', 'tsconfig.json', 'package.json');
  const all = { extends: './test/tsconfig.json', include: ['src', 'sidebar', 'local', 'test'] };
  writeFileSync(path('tsconfig.all.json'), JSON.stringify(all));
  symlinkSync(join(ROOT, 'node_modules'), path('node_modules'));
  return {
    path,
    write: (file, text) => writeFileSync(path(file), text),
    edit: (file, from, to) => {
      const text = readFileSync(path(file), 'utf8');
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} has no ${from}`);
      writeFileSync(path(file), changed);
    },
    remove: (file) => rmSync(path(file)),
    compiled: (project) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [TSC, '-p', path(project === 'all' ? 'tsconfig.all.json' : project), '--noEmit'],
        { encoding: 'utf8' },
      );
      return status === 0 ? '' : stdout + stderr || 'the compiler itself failed';
    },
    loaded: (contents) => {
      const bundled = buildSync({
        stdin: { contents, resolveDir: path('test/workbook'), loader: 'ts' },
        bundle: true,
        format: 'cjs',
        platform: 'node',
        write: false,
        define: { BUILD_LANGUAGE: '"en"' },
      });
      const module = { exports: undefined as unknown };
      // what is built is found from where these tests stand
      new Function('module', 'require', '__dirname', bundled.outputFiles[0]?.text ?? '')(module, require, __dirname);
      return module.exports;
    },
    gone: () => rmSync(copy, { recursive: true, force: true }),
  };
}
