// npm run bench: how large the script is, what loading it costs, and what a function costs over a plain loop. Ratios, each of
// two things measured in this one run; milliseconds beside them are this machine's and tell little elsewhere.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from '../../scripts/build.mjs';
import { besideBefore } from './beside-before.mjs';
import { creation } from './creation.mjs';
import { functions, mostOf, oneLineTables } from './functions.mjs';
import { host } from './host.mjs';
import { page } from './page.mjs';

const CONTEXTS = 40;

/** What took more than it may; a run with any of them fails. */
const over = [];

const root = fileURLToPath(new URL('../..', import.meta.url));
const before = process.argv[process.argv.indexOf('--before') + 1];
if (process.argv.includes('--before')) typed(await besideBefore(root, before));
else await all();
if (over.length > 0) {
  console.error(`\nOver what is allowed: ${over.join(', ')}`);
  process.exitCode = 1;
}

async function all() {
  const folder = await mkdtemp(join(tmpdir(), 'scoretab-bench-'));
  try {
    const files = await build({ outDir: join(folder, 'lazy') });
    const { 'Code.js': code, 'Server.html': server, 'Sidebar.html': sidebar } = files;
    const { 'Code.js': eager } = await build({ outDir: join(folder, 'eager'), eagerZod: true });
    print('Size', [
      ['Code.js', kilobytes(code)],
      ['Code.js with zod whole', kilobytes(eager)],
      ['Server.html, read by an rpc alone', kilobytes(server)],
      ['Sidebar.html', kilobytes(sidebar)],
    ]);
    loading({ code, eager });
    await beside(code);
    making(await creation(files, root));
    const calculated = await host(files, root);
    onHost(calculated);
    inBrowser(await page(root), calculated);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A fresh context for each load, as each custom-function call has; one script after the other, some loads to warm up. */
function loading({ code, eager }) {
  const load = (name, text, call) => {
    const context = vm.createContext({});
    // a name of its own, or V8 would take the compiled script from its cache
    const filename = `${name}.js`;
    const start = performance.now();
    new vm.Script(text, { filename }).runInContext(context);
    vm.runInContext(call, context);
    return performance.now() - start;
  };
  const cost = (name, text, call) => {
    for (let n = 0; n < 5; n++) load(`${name}-warm-${n}`, text, call);
    return median(Array.from({ length: CONTEXTS }, (_, n) => load(`${name}-${n}`, text, call)));
  };
  const [empty, lazy, whole] = [cost('empty', '', '0'), cost('code', code, 'GRADE(89.5)'), cost('eager', eager, 'GRADE(89.5)')];
  print(`Loading and one GRADE, median of ${CONTEXTS} fresh contexts`, [
    ['empty script', ms(empty)],
    ['Code.js', ms(lazy)],
    ['Code.js with zod whole, evaluated while loading', ms(whole)],
    ['cost over the empty script, ours : zod whole', percent((lazy - empty) / (whole - empty))],
  ]);
}

/** Each function beside its bare loop, and how a table in one line grows. */
async function beside(code) {
  print(
    'At 10,000 rows, CPU over the bare loop (bare.mjs), medians in turn',
    (await functions(code)).map(({ name, ours, bare, ratio }) => [
      `${name}: ${ms(ours)} over ${ms(bare)}`,
      within(name, ratio, mostOf(name), 2),
    ]),
  );
  print(
    'A table in one line, 12,500 rows over 1,250: at most 15 ×',
    oneLineTables(code).map(({ title, short, long, ratio }) => [`${title}: ${ms(long)} over ${ms(short)}`, within(title, ratio, 15, 1)]),
  );
}

/** Service calls, bytes and CPU time of making a review, and how each grows with the people. */
function making(lines) {
  for (const { size, raters, tabs, reads, writes, requests, bytes, cpu } of lines) {
    print(`Making plan 5 for ${size} people, ${raters} raters`, [
      ['service calls: reads, writes', `${reads}, ${writes}`],
      ['tabs made, requests in the one write', `${tabs}, ${requests}`],
      ['bytes of the one write', kilobytes({ length: bytes })],
      ['rpc in all, services answering at once: CPU, median', ms(cpu)],
    ]);
  }
  const [first, ...others] = lines;
  // linear in people: 14 times the cost at 10 times as many
  print(`Against ${first.size} people, CPU (at most 1.4 × as many people) and bytes`, [
    ...others.map(({ size, cpu, bytes }) => [
      `${size} people: ${(size / first.size).toFixed(0)} times as many`,
      `${within(`${size} people`, cpu / first.cpu, (size / first.size) * 1.4, 2)}, ${(bytes / first.bytes).toFixed(2)} ×`,
    ]),
  ]);
}

/** The local host: how long a person waits. */
function onHost({ created, whole, look }) {
  print('On the local host: plan 5, the sample company of 38', [
    ['made and calculated', ms(created)],
    ['everything calculated once more', ms(whole)],
    ['what follows from a typed score, shown', ms(look)],
    ['shown : everything', percent(look / whole)],
  ]);
}

/** A typed score here, and in an earlier commit. */
function typed(cases) {
  for (const { name, now, then } of cases) {
    print(`From a typed score, ${name}: before, now`, [
      [`to its total: ${ms(then.look)}, ${ms(now.look)}`, `${(now.look / then.look).toFixed(2)} ×`],
      [`and to all that follows: ${ms(then.whole)}, ${ms(now.whole)}`, `${(now.whole / then.whole).toFixed(2)} ×`],
    ]);
  }
}

/** The same in a real browser, with a grid to draw. At most 3 s and 1 s are asked for, on two cores. */
function inBrowser({ created, typed }, { created: calculated }) {
  print('In the browser: plan 5, the sample company of 38', [
    ['from the click on Create to calculated, open tabs', ms(created)],
    ['from a typed score to its total', ms(typed)],
    ['in the browser : calculated without one', `${(created / calculated).toFixed(2)} ×`],
  ]);
}

/** A ratio beside the most it may be; noted where it is over. */
function within(name, ratio, most, digits) {
  if (ratio > most) over.push(name);
  return `${ratio.toFixed(digits)} × of ${Number(most.toFixed(1))}`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function print(title, lines) {
  console.log(`\n${title}`);
  for (const [name, value] of lines) console.log(`  ${name.padEnd(52)} ${value.padStart(10)}`);
}

function kilobytes(text) {
  return `${((typeof text === 'string' ? Buffer.byteLength(text) : text.length) / 1024).toFixed(1)} KB`;
}

function ms(time) {
  return `${time.toFixed(2)} ms`;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
