// A page of the sidebar's own parts, built as the sidebar is, for tests that put others in place of some of them.
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Language, Theme } from './open-sidebar';

type Shown = {
  readonly language: Language;
  readonly theme: Theme;
  /** A script that runs before the page's own. */
  readonly before?: string;
};

/** The page's HTML in a language and a theme. */
export async function bundled(entry: string, plugins: Plugin[] = []): Promise<(shown: Shown) => string> {
  const { outputFiles } = await build({
    absWorkingDir: join(__dirname, '../..'),
    entryPoints: [entry],
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
    plugins,
  });
  const part = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const script = (text: string) => `<script>${text.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  return ({ language, theme, before = '' }) =>
    [
      `<!DOCTYPE html><html lang="${language}" data-theme="${theme}"><head><meta charset="utf-8"><title>Scoretab</title>`,
      `<style>${part('.css')}</style></head><body class="st" lang="${language}">`,
      script(before),
      script(part('.js')),
      '</body></html>',
    ].join('\n');
}
