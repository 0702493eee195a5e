// The list of faults names the file of each rule and the test that holds it: a file that has moved must not leave it behind.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const [, ...entries] = readFileSync(join(ROOT, 'docs/faults.md'), 'utf8').split(/^### /m);

test.each(entries.map((entry) => [entry.split('\n')[0] ?? '', entry] as const))('%s: what it names is there', (_, entry) => {
  expect(entry).toMatch(/^- \*\*Rule:\*\* /m);
  expect(entry).toMatch(/^- \*\*Test:\*\* /m);
  const named = [...entry.matchAll(/\b(?:src|local|test|scripts|sidebar)\/[\w./-]+\.(?:ts|mjs|tsx)\b/g)].map(([file]) => file);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
