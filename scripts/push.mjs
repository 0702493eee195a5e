// npm run push [-- --script ID] [-- --lang en|zh]: builds, and has clasp push it. The script's id is kept in .clasp.json, which is not committed.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, languageCalled } from './build.mjs';
import { stop } from './stop.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SETTINGS = `${ROOT}.clasp.json`;
const { values } = parseArgs({ options: { script: { type: 'string' }, lang: { type: 'string', default: 'en' } } });
const { language, problem } = await languageCalled(values.lang);

if (problem) stop(problem);
if (values.script) writeFileSync(SETTINGS, `${JSON.stringify({ scriptId: values.script, rootDir: 'dist' })}\n`);
if (!existsSync(SETTINGS))
  stop('Which script? Say so once: npm run push -- --script SCRIPT_ID (in the spreadsheet: Extensions > Apps Script > Project Settings).');

await build({ language });
try {
  // --force: clasp skips a push that changes the manifest where nobody can be asked
  execFileSync(process.execPath, [`${ROOT}node_modules/@google/clasp/build/src/index.js`, 'push', '--force'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
} catch {
  stop('clasp did not push; what it said stands above. If it wants credentials, run: npx clasp login');
}
