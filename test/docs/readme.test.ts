// What the READMEs say, where it can be checked: the table of functions, the commands, the scopes and the pictures.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json'));
const { oauthScopes } = JSON.parse(read('appsscript.json'));

test('the tables of functions are those of the catalogue', () => {
  expect(() => execFileSync(process.execPath, [join(ROOT, 'scripts/readme-table.mjs'), '--check'])).not.toThrow();
}, 30_000);

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = read(file);

  test('names only commands that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name).filter((name) => name !== 'package');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
  });

  test('explains each scope, and no other', () => {
    const explained = [...text.matchAll(/^\| `([a-z._]+)` \|/gm)]
      .map(([, name]) => name ?? '')
      .filter((name) => !existsSync(join(ROOT, name)));
    expect(explained.map((scope) => `https://www.googleapis.com/auth/${scope}`)).toEqual(oauthScopes);
  });

  test('shows pictures that there are', () => {
    const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('names only folders that there are', () => {
    const folders = [...text.matchAll(/^\| `([a-z0-9/]+)` \|/gm)]
      .map(([, folder]) => folder ?? '')
      .filter((name) => /^(src|sidebar|test)/.test(name));
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
  });
});

test.each(['docs/publish.md', 'docs/publish.zh-CN.md'])('%s refers to each page that it lists, and to no other', (file) => {
  const text = read(file);
  const listed = [...text.matchAll(/^\[(\w+)\]: https:/gm)].map(([, name]) => name);
  const referred = new Set([...text.matchAll(/\]\[(\w+)\]/g)].map(([, name]) => name));
  expect(listed.length).toBeGreaterThan(0);
  expect([...referred].sort()).toEqual([...listed].sort());
});

test('both languages say how to publish from the same pages', () => {
  const pages = (file: string) => read(file).match(/^\[\w+\]: .*$/gm);
  expect(pages('docs/publish.zh-CN.md')).toEqual(pages('docs/publish.md'));
});
