// A script built without mail and triggers: it asks for neither right, names MailApp and ScriptApp nowhere, and all else stands.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostsForTests } from '../local/open';
import { builtFile } from './load';

const ROOT = join(__dirname, '../..');
const { openWithScript } = hostsForTests();
const LEFT_OUT = ['script.send_mail', 'script.scriptapp'].map((name) => `https://www.googleapis.com/auth/${name}`);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scoretab-without-'));
  execFileSync(process.execPath, ['build.mjs', '--without', 'mail,triggers', '--out', folder], { cwd: ROOT });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));
const built = (name: string) => readFileSync(join(folder, name), 'utf8');

test('the scopes and what would use them are left out', () => {
  const { oauthScopes } = JSON.parse(built('appsscript.json'));
  expect([...oauthScopes, ...LEFT_OUT].sort()).toEqual([...JSON.parse(builtFile('appsscript.json')).oauthScopes].sort());
  expect(['Code.js', 'Server.html', 'Sidebar.html'].filter((name) => /MailApp|ScriptApp/.test(built(name)))).toEqual([]);
  expect(['Code.js', 'Server.html'].every((name) => builtFile(name).includes('MailApp') && builtFile(name).includes('ScriptApp'))).toBe(
    true,
  );
});

test('it runs', async () => {
  const { script } = openWithScript({ files: { Sidebar: built('Sidebar.html'), Server: built('Server.html') } }, built('Code.js'));
  const answer = JSON.parse(String(await script.call('rpc', JSON.stringify({ op: 'listPlans', language: 'en', args: {} }))));
  expect(answer).toMatchObject({ ok: true });
});

test('what cannot be left out is said', () => {
  expect(() => execFileSync(process.execPath, ['build.mjs', '--without', 'post', '--out', folder], { cwd: ROOT, stdio: 'pipe' })).toThrow(
    '--without post is not known',
  );
});
