// A function's work grows with the rows: with twice as many it reads at most about twice as many cells, and passes about twice as many
// elements on its way. That is counted, not timed; what a row costs beside a plain loop is in npm run bench.
import { CATALOGUE, type FunctionName } from '../../src/functions/catalogue';
import { counted } from '../review/count-elements';
import { call } from './call';

const ROWS = 500;
/** Twice as many, and what sorting takes more. */
const MOST = 2.3;
const SPARE = 50;

const column = (rows: number, of: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [of(row)]);
const grid = (rows: number, columns: number, of: (row: number, column: number) => unknown) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => of(row, at)));
const score = (row: number, at = 0): number => ((row * 7 + at * 13) % 1001) / 10;
const grade = (row: number, at = 0): string => 'ABCDE'[(row * 7 + (row >> 3) + at) % 5] ?? '';
const lines = (rows: number, of: (row: number) => string): string => Array.from({ length: rows }, (_, row) => of(row)).join(';');

/** Plain cells, as nearly all are, and such as are read with care. */
const CALLS: Readonly<Record<FunctionName, readonly ((rows: number) => readonly unknown[])[]>> = {
  WEIGHTED_SCORE: [
    (n) => [grid(n, 5, score), [[20, 20, 20, 20, 20]]],
    (n) => [grid(n, 5, (r, c) => `${score(r, c)}分`), [[20, 20, 20, 20, 20]]],
  ],
  GRADE: [(n) => [column(n, score)], (n) => [column(n, (r) => `${score(r)}分`)], (n) => [[[50]], lines(n, (r) => `G${r}>=${n - r}`)]],
  KPI_SCORE: [(n) => [column(n, score), column(n, (r) => 80 + (r % 41))], (n) => [column(n, (r) => `${score(r)}`), 80]],
  STEP_SCORE: [(n) => [column(n, score), '100>=100; 85>=90; 70>=80; 0<80'], (n) => [[[50]], lines(n, (r) => `${n - r}>=${n - r}`)]],
  DEDUCT_SCORE: [(n) => [grid(n, 3, (r, c) => (r + c) % 4), [[2, 5, 1]]]],
  PEER_SCORE: [(n) => [grid(n, 5, score)]],
  CALIBRATE: [(n) => [column(n, score), column(n, (r) => `Rater ${(r * 31) % 100}`)]],
  QUOTA_GRADE: [(n) => [column(n, score), 'A=20; B=70; C=10'], (n) => [column(n, score), 'A=20; B=80', column(n, (r) => `D${r % 50}`)]],
  QUOTA_CHECK: [(n) => [column(n, grade), [['A', '<=20%'], ['B', '<=30%']]]], // biome-ignore format: one table
  NINE_BOX: [(n) => [column(n, score), column(n, (r) => score(r, 1))]],
  STREAK: [(n) => [grid(n, 12, grade), 'D,E']],
  CONSEQUENCE: [(n) => [grid(n, 12, grade), [['E', 2, 'consecutive', '', 'warning'], ['D', 3, 'total', 12, 'talk']]]], // biome-ignore format: one table
  BONUS: [(n) => [column(n, score), column(n, grade), 'A=1.2; B=1; C=0.8; D=0.5; E=0'], (n) => [100, 'G1', lines(n, (r) => `G${r}=1`)]],
  POOL_SHARE: [(n) => [1_000_000, column(n, (r) => [1.2, 1, 0.8][r % 3]), column(n, (r) => 4000 + r)]],
  WEIGHT_CHECK: [(n) => [column(n, () => 0.01)]],
  SCORE_BREAKDOWN: [(n) => [grid(n, 3, score), [[55, 10, 35]], [['KPI', 'Attitude', 'Ability']]]],
};

/** The same cells, each reading of one counted. */
function watched(cells: unknown, read: () => void): unknown {
  if (!Array.isArray(cells)) return cells;
  const list = cells.map((each) => watched(each, read));
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) read();
      return Reflect.get(target, key, receiver);
    },
  });
}

function workOf(name: FunctionName, values: readonly unknown[]): ReadonlyMap<string, number> {
  let reads = 0;
  const own = values.map((value) => watched(value, () => reads++));
  const passed = counted(() => void call(name, ...own));
  return new Map([...passed, ['cells read', reads]]);
}

const CASES = (Object.keys(CATALOGUE) as FunctionName[]).flatMap((name) => CALLS[name].map((of, n) => ({ name, n: n + 1, of })));

test.each(CASES)('$name, $n: twice the rows, about twice the work', ({ name, of }) => {
  workOf(name, of(ROWS)); // what is worked out once and kept
  const [one, two] = [workOf(name, of(ROWS)), workOf(name, of(2 * ROWS))];
  const grown = [...two].filter(([what, times]) => times > MOST * (one.get(what) ?? 0) + SPARE);
  expect(grown.map(([what, times]) => `${one.get(what) ?? 0} → ${times}: ${what}`)).toEqual([]);
});
