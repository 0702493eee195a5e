// Code.js as it is pushed: its top level, its comments, its size, and that it works where nothing but JavaScript is there.
import { CATALOGUE, FUNCTION_NAMES } from '../../src/functions/catalogue';
import { blockOf, formulaOf, resultsOf } from '../../src/functions/examples';
import { evaluate } from '../functions/formula';
import { hostsForTests } from '../local/open';
import { builtFile, found, loadCode } from './load';
import { templatesIn } from './templates';

const { openHost } = hostsForTests();
const ENTRY_POINTS = ['onOpen', 'onInstall', 'openSidebar', 'recalculate', 'rpc', 'remindDaily'];
const text = builtFile('Code.js');
/** The part that people see: what follows the minified body. */
const declarations = text.slice(text.indexOf('/**\n'));

test('declares the custom functions and the entry points, and nothing else callable', () => {
  const { names } = loadCode();
  expect(names.filter((name) => !name.endsWith('_')).sort()).toEqual([...FUNCTION_NAMES, ...ENTRY_POINTS].sort());
  expect(names.filter((name) => name.endsWith('_'))).toEqual(['scoretab_']);
  expect(declarations.match(/^function (\w+)/gm)?.map((line) => line.slice(9))).toEqual([...FUNCTION_NAMES, ...ENTRY_POINTS]);
});

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const built = builtFile('Code.js', language);

  test.each(FUNCTION_NAMES)('%s has its JSDoc right above it', (name) => {
    const { page, parameters } = CATALOGUE[name]();
    const signature = `function ${name}(${Object.keys(parameters).join(', ')}) {`;
    const comment = built.slice(0, built.indexOf(signature)).split('/**').pop() ?? '';
    expect(comment.trimEnd().endsWith('*/')).toBe(true);
    expect(comment).toContain(page.about[language]);
    expect(comment).toContain('@customfunction');
    for (const [parameter, { shown }] of Object.entries(parameters)) {
      expect(comment).toMatch(new RegExp(`@param \\{[a-z|]+\\} ${shown.optional ? `\\[${parameter}\\]` : parameter} `));
      expect(comment).toContain(page.parameters[parameter as keyof typeof page.parameters][language]);
    }
  });

  test('the examples hold', () => {
    const { call } = loadCode(language);
    for (const name of FUNCTION_NAMES) {
      for (const example of CATALOGUE[name]().page.examples) {
        const result = evaluate(formulaOf(example), blockOf(example, language).rows, call);
        expect(Array.isArray(result) ? result : [[result]]).toEqual(resultsOf(example, language));
      }
    }
  });
});

test('speaks the language it was built in', () => {
  expect(loadCode('zh-CN').call('WEIGHT_CHECK', [[60, 35]])).toBe('95%：还差 5%');
  expect(loadCode('zh-CN').call('GRADE', 'abc')).toBe('⚠ GRADE: score 第 1 行第 1 列：“abc” 不是得分'.replace('“abc”', '"abc"'));
  expect(() => loadCode('zh-CN').call('WEIGHTED_SCORE', [[1, 2]], [[60, 35]])).toThrow('WEIGHTED_SCORE: weights 合计为 95，不是 100');
});

test('takes dates and arrays of another realm for what they are', () => {
  expect(loadCode().call('GRADE', [[new Date(2026, 6, 1)], [95]])).toEqual([
    ['⚠ GRADE: score row 1, column 1: 2026-07-01 is not a score'],
    ['A'],
  ]);
});

test('is under 65 KB, though all that an rpc needs is more; its Chinese is not escaped', () => {
  expect(Buffer.byteLength(text)).toBeLessThan(65 * 1024);
  expect(found(text, /绩效考核/g)).toHaveLength(1);
  expect(found(text, /\\u[4-9][0-9a-f]{3}/gi)).toEqual([]);
});

test('leaves what only people read to the sidebar and the comments', () => {
  const body = text.slice(0, text.indexOf('/**\n'));
  const { about, title } = CATALOGUE.GRADE().page;
  expect([about.en, title['zh-CN']].filter((told) => body.includes(told))).toEqual([]);
});

test('uses no syntax or global that Apps Script lacks', () => {
  expect(found(text, /\b(setTimeout|TextEncoder|fetch\(|process\.|require\(|URL\()/g)).toEqual([]);
  expect(found(text, /[{;]\s*(static\s+#?\w+\s*=|#\w+\s*[=(;])/g)).toEqual([]);
});

test('what an rpc needs is loaded when one runs, from a file of its own', () => {
  // zod marks the realm when it is evaluated
  const host = openHost({ files: { Server: builtFile('Server.html') } });
  const code = loadCode('en', { HtmlService: host.globals.HtmlService });
  expect(code.call('GRADE', 95)).toBe('A');
  expect(code.call('eval', 'typeof globalThis.__zod_globalConfig')).toBe('undefined');
  expect(JSON.parse(String(code.call('rpc', '{}')))).toMatchObject({ ok: false, error: { code: 'request' } });
  expect(code.call('eval', 'typeof globalThis.__zod_globalConfig')).toBe('object');
});

test('the server’s file is a function body without template literals, and names no service that it is not handed', () => {
  const server = builtFile('Server.html');
  expect(server.trimEnd()).toMatch(/^(?:\/\*!.*?\*\/\s*)?(?:"use strict";)?var server_=[\s\S]*return server_;$/s);
  expect(templatesIn(server)).toEqual({ templates: [], patterns: true });
  expect(found(server, /\b(GmailApp|DriveApp|UrlFetchApp|CacheService)\b/g)).toEqual([]);
  expect(found(server, /\b(setTimeout|TextEncoder|fetch\(|process\.|require\(|new URL\()/g)).toEqual([]);
});

test('the plan library is in the sidebar, and only its ids are in the server', () => {
  const quote = '评分权重为总经理30%';
  expect(builtFile('Sidebar.html')).toContain(quote);
  expect(builtFile('Server.html')).not.toContain(quote);
});
