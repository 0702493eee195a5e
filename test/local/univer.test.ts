// The seams to Univer's inside (local/univer): what is reached into is there, and where a version of Univer has it otherwise, that is said in
// a sentence with the file to look at, before anything is calculated wrongly.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../../local/engine';
import { freshHeadless, headless, hostsForTests } from './open';

const ROOT = join(__dirname, '../..');
const { openHost } = hostsForTests();

/** Univer's packages as they are installed: name, version, source. */
const packages = readdirSync(join(ROOT, 'node_modules/@univerjs')).map((name) => {
  const folder = join(ROOT, 'node_modules/@univerjs', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const hasSource = readdirSync(folder).includes('lib') && readdirSync(join(folder, 'lib')).includes('es');
  return { name, version, source: hasSource ? readFileSync(join(folder, 'lib/es/index.js'), 'utf8') : '' };
});
const engineSource = packages.find(({ name }) => name === 'engine-formula')?.source ?? '';

/** An engine whose services are all this one. */
const engineWith = (service: object) => ({ injector: { get: () => service } }) as unknown as Engine;
const moduleOf = (file: string) => import(pathToFileURL(join(ROOT, 'local/univer', file)).href);

describe('the first: its source, rewritten while bundling', () => {
  test('the source that stands here is found, and no other', async () => {
    const [{ withTextsKept }, { withPlainFields }] = [await moduleOf('texts.mjs'), await moduleOf('bundling.mjs')];
    const path = '@univerjs/engine-formula/lib/es/index.js';
    expect(withTextsKept(engineSource, path)).not.toBe(engineSource);
    expect(withPlainFields(engineSource, new Set(), path)).not.toBe(engineSource);
    expect(() => withTextsKept('another source', path)).toThrow('no longer reads texts as it did: look at local/univer/texts.mjs');
    expect(() => withPlainFields('another source', new Set(), path)).toThrow('look at local/univer/bundling.mjs');
  });
});

describe('the second: its built-in functions', () => {
  test('an array compares its cells by the private method that is replaced', () => {
    // its prototype is replaced once: of one that is used already nothing would be seen
    const fresh = freshHeadless();
    const own = fresh.ArrayValueObject.prototype as unknown as { _batchOperatorValue: unknown };
    expect(
      engineSource.match(/_batchOperatorValue\(valueObject, column, result, batchOperatorType, operator, isCaseSensitive\) \{/g),
    ).toHaveLength(1);
    own._batchOperatorValue = () => undefined;
    expect(() => fresh.compareCellByCell()).toThrow('look at local/univer/compare-cells.ts');
  });

  test('MAP and SEQUENCE are handed out with the methods that are wrapped', () => {
    expect(() => openHost()).not.toThrow();
    expect(() => headless.mendBuiltIns(engineWith({ getExecutors: () => new Map([['MAP', {}]]) }))).toThrow(
      'look at local/univer/built-ins.ts',
    );
  });
});

describe('the third: when it calculates', () => {
  test('what starts a calculation is listed where it is taken out', () => {
    const empty = engineWith({ getDirtyConversionMap: () => new Map(), remove: () => undefined });
    expect(() => headless.takeOverTrigger(empty, () => undefined)).toThrow('look at local/univer/calculation.ts');
  });

  test('spills are found, and cells taken out of them, by the methods that are replaced', () => {
    expect(() => headless.calculateSpillsInOrder(engineWith({}))).toThrow('look at local/univer/spills.ts');
    expect(engineSource.match(/_setReferenceDefault\(reference, object\) \{/g)).toHaveLength(1);
    expect(engineSource.match(/\.searchDependency\(/g)?.length).toBeGreaterThan(4);
  });

  test('one that is started ends by itself, with a notification that it has', async () => {
    const { engine } = openHost();
    let limit: ReturnType<typeof setTimeout> | undefined;
    const never = new Promise<string>((resolve) => {
      limit = setTimeout(resolve, 60_000, 'Univer no longer says when a calculation is over: look at local/univer/calculation.ts');
    });
    const ended = headless.onePass(engine).then(() => 'it has ended');
    expect(await Promise.race([ended, never])).toBe('it has ended');
    clearTimeout(limit);
  });
});

test('Univer is of one version, pinned', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  const wanted = devDependencies['@univerjs/core'];
  expect(packages.filter(({ version, source }) => source !== '' && version !== wanted).map(({ name }) => name)).toEqual([]);
});

test('each command and mutation that is named by its text is one of Univer’s', () => {
  const sources = packages.map(({ source }) => source).join('\n');
  const files = readdirSync(join(ROOT, 'local'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const named = files.flatMap((name) =>
    [...readFileSync(join(ROOT, 'local', name), 'utf8').matchAll(/'([a-z-]+\.(?:command|mutation|operation)\.[a-z.-]+)'/g)].map(
      ([, id = '']) => id,
    ),
  );
  const ids = [...new Set(named)].filter((id) => !id.startsWith('local-host.'));
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !sources.includes(`"${id}"`))).toEqual([]);
});
