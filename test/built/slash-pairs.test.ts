// Pages without two slashes in a row: Google has been seen to cut a served line there, in ordinary texts too.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { builtFile } from './load';

const FILES = ['Server.html', 'Sidebar.html'] as const;

describe.each(FILES)('%s', (name) => {
  const text = builtFile(name);

  test('is the same after a cut at every //', () =>
    expect(
      text
        .split('\n')
        .map((line) => line.replace(/\/\/.*/, ''))
        .join('\n') === text,
    ).toBe(true));

  test('ends its lines', () => expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(5_000));
});

const written = (scripts: readonly string[]): string[] =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { scriptWithoutSlashPairs } from ${JSON.stringify(join(__dirname, '../../scripts/slash-pairs.mjs'))};
         console.log(JSON.stringify(JSON.parse(process.argv[1]).map(scriptWithoutSlashPairs)))`,
        JSON.stringify(scripts),
      ],
      { encoding: 'utf8' },
    ),
  );

test('what is rewritten does the same', () => {
  const scripts = [
    '["https://a.b//c", \'a///b\', "\\\\\\\\//", "\\\\//", "<\\\\/script>//"]',
    '({"a//b": 1})["a//b"]',
    '["x//y".split(/\\//), /^https?:\\/\\/(.+?)\\//.exec("http://a.b/c").slice(), /[//]+/.exec("a//b")[0], /[^\\//]+\\//.exec("//ab/")[0]]',
    '[/[/\\]]\\//.test("]/"), /a\\/[/]\\/b/.test("a///b"), "a/b/c".replace(/\\//g, "//")]',
    '[8/2/ /2/.exec("2")[0], 4/2]',
  ].map((script) => script.replaceAll('\\\\', '\\'));
  const after = written(scripts);
  expect(after.filter((script) => script.includes('//'))).toEqual([]);
  expect(after.map((script) => runInNewContext(`JSON.stringify(${script})`))).toEqual(
    scripts.map((script) => runInNewContext(`JSON.stringify(${script})`)),
  );
});
