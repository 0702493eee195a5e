// A browser for tests: the one that is installed, or on Linux x64 the one inside @sparticuz/chromium.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** What may be installed, in the order in which it is tried. A channel is found by Playwright in its usual places on each system. */
const INSTALLED: readonly LaunchOptions[] = [
  { channel: 'chrome' },
  { channel: 'msedge' },
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium')
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath })),
  {}, // what `npx playwright install chromium` has put down
];

const NONE =
  'The browser tests need Chromium, Google Chrome or Microsoft Edge, and none could be started. Install one of them, such as Chrome from https://www.google.com/chrome, and run the tests again.';

/** One browser for a file's tests, ended after them; what a test opened is closed after it. */
export function browserForTests(): () => Browser {
  let browser: Browser | undefined;
  const running = (): Browser => {
    if (!browser) throw new Error('The browser is started before the tests, not while they are listed.');
    return browser;
  };
  beforeAll(async () => {
    browser = await launch();
  }, 120_000);
  afterEach(() =>
    Promise.all(
      running()
        .contexts()
        .map((context) => context.close()),
    ),
  );
  afterAll(() => browser?.close());
  return running;
}

export async function launch(): Promise<Browser> {
  for (const options of INSTALLED) {
    const browser = await started(options);
    if (browser) return browser;
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = unpacked();
    for (const env of environments(folder)) {
      const browser = await started({ executablePath: join(folder, 'chromium'), env });
      if (browser) return browser;
    }
  }
  throw new Error(NONE);
}

const started = (options: LaunchOptions): Promise<Browser | undefined> =>
  chromium.launch({ ...options, args: ARGS, timeout: 30_000 }).catch(() => undefined);

/** Where builds for tests stand as well; git, Biome and Jest pass it by. */
const CACHE = join(__dirname, '../../.cache');
const VERSION = '147.0.0';

/**
 * The packaged browser, unpacked once into a folder of its own: it would start, and crash on, whatever another version has
 * left in the temp folder. Renamed into place when complete, so that two test runs at once do not meet half a browser.
 */
function unpacked(): string {
  const folder = join(CACHE, `chromium-${VERSION}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'chromium-'));
  const unpack = "import('@sparticuz/chromium').then((browser) => browser.default.executablePath())";
  execFileSync(process.execPath, ['--eval', unpack], {
    // the package unpacks the libraries only where it takes the machine for Amazon's
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another run was first
  }
  return folder;
}

/** As the machine is, and with the package's own libraries where the machine lacks libnss3. */
function environments(folder: string): readonly Record<string, string>[] {
  const plain = {
    ...Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
  return [plain, { ...plain, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }];
}
