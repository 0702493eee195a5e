// npm run docs: writes the table of functions into both READMEs, from the catalogue. With --check it only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from './build.mjs';

const START = '<!-- functions: npm run docs -->';
const END = '<!-- /functions -->';
const FILES = {
  'README.md': { language: 'en', heads: ['Function', 'What it gives'] },
  'README.zh-CN.md': { language: 'zh-CN', heads: ['函数', '作用'] },
};

const entries = Object.values(await loadCatalogue()).map((entry) => entry());
let stale = 0;
for (const [name, { language, heads }] of Object.entries(FILES)) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const text = readFileSync(path, 'utf8');
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${name} has no place for the table: ${START} … ${END}`);
  const next = `${before}${START}\n${tableOf(heads, language)}\n${END}${after}`;
  if (next === text) continue;
  stale++;
  if (process.argv.includes('--check')) console.error(`${name} is not up to date: run npm run docs`);
  else writeFileSync(path, next);
}
if (process.argv.includes('--check') && stale > 0) process.exit(1);

function tableOf(heads, language) {
  const rows = entries.map(({ page, parameters }) => {
    const names = Object.entries(parameters).map(([name, { shown }]) => (shown.optional ? `[${name}]` : name));
    return [`\`${page.name}(${names.join(', ')})\``, page.about[language]];
  });
  return [heads, ['---', '---'], ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
