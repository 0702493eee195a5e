// No file names, through others, itself. Types count too: a reader goes in circles over them as over anything else, and a type that two files
// share has its place below both.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { importsIn } from './imports';

const ROOT = join(__dirname, '../..');
const files = ['src', 'sidebar', 'local', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|[cm]js)$/.test(name))
    .map((name) => posix.join(folder, name.split('\\').join('/'))),
);

/** Which of `among` each of them imports. */
function graphOf(among: readonly string[], textOf: (file: string) => string): ReadonlyMap<string, readonly string[]> {
  const known = new Set(among);
  const found = (from: string, name: string) => {
    const path = posix.normalize(posix.join(posix.dirname(from), name));
    return ['', '.ts', '.tsx'].map((ending) => path + ending).find((each) => known.has(each)) ?? [];
  };
  return new Map(among.map((file) => [file, importsIn(textOf(file)).flatMap((name) => (name.startsWith('.') ? found(file, name) : []))]));
}

/** A circle, `a → b → a`; undefined where there is none: then, file by file, all can be set aside that import none of those left. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string | undefined {
  let left = new Set(graph.keys());
  const onwards = (file: string) => graph.get(file)?.find((each) => left.has(each));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    left = new Set([...left].filter((file) => onwards(file) !== undefined));
  }
  const way: string[] = [];
  for (let [at] = left; at !== undefined; at = onwards(at)) {
    const start = way.indexOf(at);
    if (start >= 0) return [...way.slice(start), at].join(' → ');
    way.push(at);
  }
  return undefined;
}

test.each([
  ['none', { 'a.ts': "import { b } from './b';", 'b.ts': "import type { c } from './c/c';", 'c/c.ts': '' }, undefined],
  ['itself', { 'a.ts': "import { a } from './a';" }, 'a.ts → a.ts'],
  ['by a type', { 'a.ts': "import { b } from './b';", 'b.ts': "import type { A } from './a';" }, 'a.ts → b.ts → a.ts'],
  [
    'by what is passed on',
    { 'a.ts': "export { b } from './x/b';", 'x/b.ts': "import '../a';", 'c.ts': "import './a';" },
    'a.ts → x/b.ts → a.ts',
  ],
  ['by what is loaded later', { 'a.ts': "const b = import('./b');", 'b.ts': "type A = import('./a').A;" }, 'a.ts → b.ts → a.ts'],
] as readonly (readonly [string, Readonly<Record<string, string>>, string | undefined])[])('a circle: %s', (_, texts, circle) => {
  expect(circleIn(graphOf(Object.keys(texts), (file) => texts[file] ?? ''))).toBe(circle);
});

test('there is none here', () => {
  const graph = graphOf(files, (file) => readFileSync(join(ROOT, file), 'utf8'));
  expect([...graph.values()].flat().length).toBeGreaterThan(1000);
  expect(circleIn(graph)).toBeUndefined();
});
