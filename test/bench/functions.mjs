// What each custom function costs over its bare loop, and how the cost of a table in one line of text grows.
import { readFile } from 'node:fs/promises';
import v8 from 'node:v8';
import vm from 'node:vm';

// Called a hundred times over, V8 takes results that a collection met half made for long-lived, and from then on places either ours or
// the bare loop's, as chance has it, where that costs several times as much. A custom function is called once in a fresh context.
v8.setFlagsFromString('--no-allocation-site-pretenuring');

const ROWS = 10_000;

/** At most so many times the bare loop. */
const MOST = { WEIGHTED_SCORE: 2, GRADE: 6, KPI_SCORE: 6 };
export const mostOf = (name) => MOST[name] ?? 10;

const column = (of) => Array.from({ length: ROWS }, (_, r) => [of(r)]);
const grid = (columns, of) => Array.from({ length: ROWS }, (_, r) => Array.from({ length: columns }, (_, c) => of(r, c)));

/** The arguments of each function, and those of its bare loop where tables are read already. */
function calls() {
  const scores = column((r) => ((r * 7) % 1001) / 10);
  const others = column((r) => ((r * 13) % 997) / 10);
  const letters = 'ABCDE';
  const grades = column((r) => letters[(r * 7 + (r >> 3)) % 5]);
  const history = grid(12, (r, c) => letters[(r * 7 + c * c * 3 + (r >> 4)) % 5]);
  const rules = [
    ['E', 2, 'consecutive', '', 'warning'],
    ['E', 3, 'total', 12, 'interview'],
    ['A', 3, 'consecutive', '', 'praise'],
    ['D', 2, 'total', 6, 'training'],
    ['A', 5, 'total', 12, 'bonus'],
  ];
  const points = column((r) => (r * 37) % 131);
  const quotas = [
    ['A', 20],
    ['B', 70],
    ['C', 10],
  ];
  const limits = ['A', 'B', 'C', 'D', 'E'].map((grade) => [grade, '<=20%']);
  const factors = { A: 1.2, B: 1, C: 0.8, D: 0.5, E: 0 };
  const bases = column((r) => 4000 + ((r * 17) % 300) * 10);
  return {
    WEIGHTED_SCORE: [[grid(20, (r, c) => ((r * 7 + c * 13) % 1001) / 10), [Array(20).fill(5)]]],
    GRADE: [[scores]],
    KPI_SCORE: [[points, column((r) => 80 + (r % 41))]],
    STEP_SCORE: [[points, '100>=100; 85>=90; 70>=80; 0<80']],
    DEDUCT_SCORE: [[grid(5, (r, c) => (r * 3 + c * 7) % 4), [[2, 5, 1, 0.5, 3]]]],
    PEER_SCORE: [[grid(5, (r, c) => 60 + ((r * 7 + c * 11) % 41))]],
    CALIBRATE: [[scores, column((r) => `Rater ${(r * 31) % 100}`)]],
    QUOTA_GRADE: [
      [scores, 'A=20; B=70; C=10'],
      [scores, quotas],
    ],
    QUOTA_CHECK: [
      [grades, limits],
      [grades, limits.map(([grade, limit]) => [grade, limit, 0.2])],
    ],
    NINE_BOX: [[scores, others]],
    STREAK: [
      [history, 'D,E'],
      [history, ['D', 'E']],
    ],
    CONSEQUENCE: [
      [history, rules],
      [
        history,
        rules.map(([grade, count, mode, window, text]) => ({
          grade,
          count,
          consecutive: mode === 'consecutive',
          window: window || 12,
          text,
        })),
      ],
    ],
    BONUS: [
      [bases, grades, Object.entries(factors), column((r) => (r % 5 ? 1 : 0.5))],
      [bases, grades, factors, column((r) => (r % 5 ? 1 : 0.5))],
    ],
    POOL_SHARE: [[1_000_000, column((r) => [1.2, 1, 0.8][r % 3]), bases]],
    WEIGHT_CHECK: [[column(() => 0.01)]],
    SCORE_BREAKDOWN: [[grid(3, (r, c) => 60 + ((r * 7 + c * 11) % 41)), [[55, 10, 35]], [['KPI', 'Attitude', 'Ability']]]],
  };
}

/** For each function the medians of both, in milliseconds, measured in turn: what else the machine does meets both. */
export async function functions(code, { runs = 41, warm = 60, only } = {}) {
  const bareText = await readFile(new URL('bare.mjs', import.meta.url), 'utf8');
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const bare = vm.runInContext(
    `(() => { ${bareText.replaceAll('export function', 'function')}; return { ${Object.keys(calls()).join(', ')} } })()`,
    context,
  );
  const results = [];
  for (const [name, [given, bareGiven = given]] of Object.entries(calls())) {
    if (only && !only.includes(name)) continue;
    const ours = vm.runInContext(`(...values) => ${name}(...values)`, context);
    const times = [[], []];
    for (let n = -warm; n < runs; n++) {
      for (const [at, run, values] of [
        [0, ours, given],
        [1, bare[name], bareGiven],
      ]) {
        const start = cpu();
        run(...values);
        if (n >= 0) times[at].push(cpu() - start);
      }
    }
    const [a, b] = times.map(median);
    results.push({ name, ours: a, bare: b, ratio: a / b });
  }
  return results;
}

/** The cost of a table of 12,500 rows in one line over that of 1,250, for each function that takes one. */
export function oneLineTables(code, runs = 9) {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const table = (rows, of) => Array.from({ length: rows }, (_, n) => of(n, rows)).join(';');
  const calls = {
    GRADE: (rows) => [50, table(rows, (n) => `G${n}>=${rows - n}`)],
    STEP_SCORE: (rows) => [50, table(rows, (n) => `${n}>=${rows - n}`)],
    'STEP_SCORE, on lines': (rows) => [50, table(rows, (n) => `${n}=${n}`), true],
    QUOTA_GRADE: (rows) => [[[50], [60]], table(rows, (n) => `G${n}=${n === 0 ? 100 : 0}`)],
    QUOTA_CHECK: (rows) => [[['G1'], ['G2']], table(rows, (n) => `G${n}<=10%`)],
    BONUS: (rows) => [1000, 'G1', table(rows, (n) => `G${n}=1.2`)],
    CONSEQUENCE: (rows) => [[['G1', 'G2']], table(rows, (n) => `G${n},1,total,,x`)],
    STREAK: (rows) => [[['G1', 'G2']], table(rows, (n) => `G${n}`)],
  };
  return Object.entries(calls).map(([title, values]) => {
    const call = vm.runInContext(`(...values) => ${title.split(',')[0]}(...values)`, context);
    const [short, long] = [values(1_250), values(12_500)];
    const times = [[], []];
    for (let n = -3; n < runs; n++) {
      for (const [at, given] of [short, long].entries()) {
        const start = cpu();
        call(...given);
        if (n >= 0) times[at].push(cpu() - start);
      }
    }
    const [a, b] = times.map(median);
    return { title, short: a, long: b, ratio: b / a };
  });
}

/** CPU time, in milliseconds: what others do on the machine is not counted. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
