// The real clasp, on what is built: it must see the four files that are pushed, and no other.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFile, builtFolder } from './load';

const clasp = join(__dirname, '../../node_modules/@google/clasp/build/src/index.js');

test('clasp would push Code.js, both HTML files and the manifest', () => {
  // clasp wants a .clasp.json; a made-up id will do, since status asks nobody
  const folder = mkdtempSync(join(tmpdir(), 'scoretab-clasp-'));
  try {
    for (const name of readdirSync(builtFolder())) copyFileSync(join(builtFolder(), name), join(folder, name));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'made-up', rootDir: '.' }));
    const status = JSON.parse(execFileSync(process.execPath, [clasp, '--json', 'status'], { cwd: folder, encoding: 'utf8' }));
    expect([...status.filesToPush].sort()).toEqual(['Code.js', 'Server.html', 'Sidebar.html', 'appsscript.json']);
    expect(status.untrackedFiles.filter((name: string) => name !== '.clasp.json')).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test('the manifest asks for no more than is used', () => {
  expect(JSON.parse(builtFile('appsscript.json'))).toMatchObject({
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/userinfo.email',
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/script.scriptapp',
    ],
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
  });
});
