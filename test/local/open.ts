// The local host as tests load it: bundled once by test/setup/build-once.mjs. A test opens a host and disposes of it, or
// opens it by `hostsForTests`.
import { join } from 'node:path';
import { builtFile } from '../built/load';
import { loadedAnew, loadedOutside } from '../setup/outside';

const SCOPES: readonly string[] = JSON.parse(builtFile('appsscript.json')).oauthScopes;

type Headless = typeof import('../../local/headless');
export type Host = ReturnType<Headless['openHost']>;
type Script = ReturnType<Headless['runBundle']>;

const BUNDLE = join(__dirname, '../../.cache/local/headless.cjs');

/** The one of this worker, which other files of tests have used as well. */
export const headless = loadedOutside(BUNDLE) as Headless;
/** One of its own, in which no host has been opened. */
export const freshHeadless = (): Headless => loadedAnew(BUNDLE) as Headless;
export const { openHost, runBundle, allValues } = headless;

/** A host with the built Code.js running in it, or with another script. */
export function openWithScript(
  options: Parameters<Headless['openHost']>[0] = {},
  code = builtFile('Code.js'),
): { readonly host: Host; readonly script: Script } {
  const host = openHost({ files: { Sidebar: builtFile('Sidebar.html'), Server: builtFile('Server.html') }, scopes: SCOPES, ...options });
  return { host, script: runBundle(code, host) };
}

type Opening = { readonly openHost: typeof openHost; readonly openWithScript: typeof openWithScript };

/** For a file's tests: what a test opens by these is disposed of after it. */
export function hostsForTests(): Opening {
  const hosts: Host[] = [];
  afterEach(() => {
    for (const host of hosts.splice(0)) host.dispose();
  });
  return {
    openHost: (options) => {
      const host = openHost(options);
      hosts.push(host);
      return host;
    },
    openWithScript: (options, code) => {
      const opened = openWithScript(options, code);
      hosts.push(opened.host);
      return opened;
    },
  };
}
