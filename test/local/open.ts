// The local host as Jest loads it: bundled once by test/setup/build-once.mjs. A test opens a host and disposes of it.
import { join } from 'node:path';
import { builtFile } from '../built/load';

type Headless = typeof import('../../local/headless');
export type Host = ReturnType<Headless['openHost']>;
export type Script = ReturnType<Headless['runBundle']>;

export const headless: Headless = require(join(__dirname, '../../.cache/local/headless.cjs'));
export const { openHost, runBundle, allValues } = headless;

/** A host with the built Code.js running in it, or with another script. */
export function openWithScript(
  options: Parameters<Headless['openHost']>[0] = {},
  code = builtFile('Code.js'),
): { readonly host: Host; readonly script: Script } {
  const host = openHost({ files: { Sidebar: builtFile('Sidebar.html'), Server: builtFile('Server.html') }, ...options });
  return { host, script: runBundle(code, host) };
}
