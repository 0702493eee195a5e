// A KPI method more, made up, in a copy of the sources: its entry beside the others and its words in each language, and no other file touched.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(240_000);
const ROOT = join(__dirname, '../..');
const METHODS = 'src/scoring/kpi-methods.ts';
const WORDS = ['src/i18n/en/kpi.ts', 'src/i18n/zh-CN/kpi.ts'];
let copy = '';

const edit = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(join(copy, file), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(copy, file), changed);
};
const compiled = (projects = ['.', 'sidebar']) =>
  projects.map((project) => {
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(copy, project), '--noEmit'], {
      encoding: 'utf8',
    });
    return stdout;
  });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'added-method-'));
  for (const each of ['src', 'sidebar', 'tsconfig.json', 'package.json']) cpSync(join(ROOT, each), join(copy, each), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  edit(METHODS, (text) =>
    text
      .replace("  near: { zh: '偏差' },", "$&\n  twice: { zh: '双倍' },")
      .replace('  near: (actual, target) =>', '  twice: (actual) => actual,\n$&'),
  );
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the compiler asks for its words, and for nothing once they are there', () => {
  expect(compiled(['.']).join('')).toMatch(/twice/);
  for (const file of WORDS) edit(file, (text) => text.replace('  near:', "  twice: 'twice',\n  twiceHelp: '?',\n  twiceNote: '?',\n$&"));
  expect(compiled()).toEqual(['', '']);
});
