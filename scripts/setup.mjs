// Installs from the lockfile where that has not been done, or not since the lockfile changed. Needs nothing installed itself.
import { execSync } from 'node:child_process';
import { statSync } from 'node:fs';

const changed = (file) => statSync(new URL(`../${file}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
