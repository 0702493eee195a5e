// Modules of the tests, which are TypeScript, for programs that Node runs by itself: bundled by esbuild, as the build's are.
import esbuild from 'esbuild';

/** What a module of these contents exports; `root` is the project, from which it imports. */
export async function bundledModule(contents, root) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    define: { BUILD_LANGUAGE: '"en"' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
