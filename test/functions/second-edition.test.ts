// Rules that the second edition of the contract brought, each with its siblings.
import fc from 'fast-check';
import type { FunctionName } from '../../src/functions/catalogue';
import { call, column, thrownBy } from './call';

type Case = readonly [name: FunctionName, values: readonly unknown[], expected: unknown];

describe('means and ratios are carried unrounded', () => {
  test.each<readonly [string, number[], number[], number[]]>([
    ['ratio', [62, 71, 76], [97, 53, 81], [65.3, 0, 80]],
    ['ratio', [60, 51, 87], [78, 98, 66], [0, 0, 0]],
    ['ratio', [5, 5, 2], [2, 2, 1], [0, 0, 0]],
    ['mean', [98, 99, 60], [40, 41, 42], [0, 0, 0]],
  ])('%s %j %j', (method, mine, theirs) => {
    const results = call(
      'CALIBRATE',
      column([...mine, ...theirs]),
      column([...mine.map(() => 'a'), ...theirs.map(() => 'b')]),
      method,
    ) as number[][];
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
    const all = sum([...mine, ...theirs]);
    // by fractions: score × all/n ÷ own/m, or score − own/m + all/n, in units of the tenth decimal
    const expected = [mine, theirs].flatMap((own) =>
      own.map((score) => {
        const [n, m, top] = [BigInt(mine.length + theirs.length), BigInt(own.length), 10n ** 10n];
        const [over, under] =
          method === 'ratio'
            ? [BigInt(score) * BigInt(all) * m, n * BigInt(sum(own))]
            : [BigInt(score) * n * m - BigInt(sum(own)) * n + BigInt(all) * m, n * m];
        return Math.min(100, Number((2n * over * top + under) / (2n * under)) / 1e10);
      }),
    );
    expect(results.flat()).toEqual(expected);
  });

  /** All figures in units of the fortieth decimal, so that only the result is rounded. */
  test.each<readonly [string, number[], number[]]>([
    ['minmax', [62, 71, 76], [97, 53, 81]],
    ['minmax', [5, 4, 2], [9, 2, 1]],
    ['z', [62, 71, 76], [97, 53, 81]],
    ['z', [98, 99, 60], [40, 41, 42]],
  ])('%s %j %j, spreads too', (method, mine, theirs) => {
    const UNIT = 10n ** 40n;
    const all = [...mine, ...theirs];
    const sum = (list: readonly number[]) => BigInt(list.reduce((a, b) => a + b, 0));
    const spread = (list: readonly number[]) => BigInt(Math.max(...list) - Math.min(...list));
    const deviation = (list: readonly number[]) =>
      rootOf((BigInt(list.length) * sum(list.map((x) => x * x)) - sum(list) ** 2n) * UNIT ** 2n);
    const moved = (own: readonly number[]) => (score: number) => {
      const [n, m] = [BigInt(all.length), BigInt(own.length)];
      const exactly =
        method === 'minmax'
          ? (BigInt(Math.min(...all)) * UNIT * spread(own) + BigInt(score - Math.min(...own)) * UNIT * spread(all)) / spread(own)
          : (sum(all) * UNIT) / n + ((BigInt(score) * m - sum(own)) * deviation(all) * UNIT) / (n * deviation(own));
      const step = UNIT / 10n ** 10n;
      return Math.min(100, Math.max(0, Number((2n * exactly + step) / (2n * step)) / 1e10));
    };
    const raters = column([...mine.map(() => 'a'), ...theirs.map(() => 'b')]);
    expect((call('CALIBRATE', column(all), raters, method) as number[][]).flat()).toEqual([
      ...mine.map(moved(mine)),
      ...theirs.map(moved(theirs)),
    ]);
  });

  test('the example', () =>
    expect((call('CALIBRATE', column([62, 71, 76, 97, 53, 81]), column(['a', 'a', 'a', 'b', 'b', 'b']), 'ratio') as number[][])[2]).toEqual(
      [80],
    ));

  test('z on an edge: the same spread, moved', () =>
    expect(call('CALIBRATE', column([70.1, 80.1, 90.1, 60.1, 70.1, 80.1]), column(['a', 'a', 'a', 'b', 'b', 'b']), 'mean')).toEqual(
      column([65.1, 75.1, 85.1, 65.1, 75.1, 85.1]),
    ));

  test('noise in the scores, which are then longer, changes nothing', () => {
    const raters = column(['a', 'a', 'a', 'b', 'b', 'b']);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }),
        fc.constantFrom('z', 'mean', 'ratio', 'minmax'),
        (scores, method) => {
          const plain = (call('CALIBRATE', column(scores), raters, method) as number[][]).flat();
          const noisy = (call('CALIBRATE', column(scores.map((x) => x + 1e-14)), raters, method) as number[][]).flat();
          expect(noisy).toEqual(plain);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a row that can never be met', () => {
  const never = (name: FunctionName, argument: string, row: number) =>
    `${name}: ${argument}: row ${row} can never be met: the rows above take all its values, or it has none`;
  test.each<readonly [string, unknown, number]>([
    ['sorted upwards', 'F>=0;D>=60;C>=70;B>=80;A>=90', 2],
    [
      'with its heading',
      [
        ['grade', 'from'],
        ['F', 0],
        ['D', 60],
      ],
      3,
    ],
    ['taken by two together', 'A>=80;B<80;C>=70', 3],
    ['taken by several stretches', 'A[80,90);B[70,80);C[60,70);D>=61 <89', 4],
    ['empty by itself', 'A>=95 <90', 1],
    ['empty between open edges', 'A(90,90]', 1],
    ['a number within', 'A>=90;B=95', 2],
    ['the same once more', 'A>=90;B>=90', 2],
    ['all but a point', 'A>90;B<90;C=90;D>=0', 4],
  ])('%s', (_, table, row) => {
    expect(thrownBy(() => call('GRADE', 50, table))).toBe(never('GRADE', 'bands', row));
  });
  test('in STEP_SCORE', () => expect(thrownBy(() => call('STEP_SCORE', 1, '0>=0;50>=50'))).toBe(never('STEP_SCORE', 'steps', 2)));
  test('but not on a line', () => expect(call('STEP_SCORE', 25, '0=0;50=50', true)).toBe(25));
  test.each(['A>=90;B>=80;C>=70', 'D<60;C<70;B<80;A>=80', 'A=90;B>=90', 'A>90;B<90;C=90', 'A(80,90);B[80,90]', 'A[90,+∞);B(-∞,90)'])(
    '%s is fine',
    (table) => expect(typeof call('GRADE', 50, table)).toBe('string'),
  );

  test('as trying every edge finds it', () => {
    const sign = fc.constantFrom('>=', '>', '<=', '<', '=');
    const edge = fc.integer({ min: 0, max: 8 });
    const criterion = fc.oneof(
      fc.tuple(sign, edge).map(([s, e]) => `${s}${e}`),
      fc.tuple(fc.constantFrom('[', '('), edge, edge, fc.constantFrom(']', ')')).map(([open, a, b, close]) => `${open}${a},${b}${close}`),
    );
    const values = Array.from({ length: 21 }, (_, n) => n / 2 - 1); // each edge, and a value between each two
    const holds = (text: string, x: number): boolean => {
      const [, open, low, high, close] = /^([[(])(\d),(\d)([\])])$/.exec(text) ?? [];
      if (open) return (open === '[' ? x >= Number(low) : x > Number(low)) && (close === ']' ? x <= Number(high) : x < Number(high));
      const [, s, e] = /^(\D+)(\d)$/.exec(text) ?? [];
      return { '>=': x >= Number(e), '>': x > Number(e), '<=': x <= Number(e), '<': x < Number(e), '=': x === Number(e) }[s ?? ''] ?? false;
    };
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 6 }), (criteria) => {
        const taken = new Set<number>();
        const first = criteria.findIndex((text) => {
          const mine = values.filter((x) => holds(text, x) && !taken.has(x));
          for (const x of mine) taken.add(x);
          return mine.length === 0;
        });
        const run = () =>
          call(
            'GRADE',
            column(values),
            criteria.map((text, n) => [`G${n}`, text]),
          );
        if (first >= 0) expect(thrownBy(run)).toContain(`row ${first + 1} can never be met`);
        else
          expect((run() as string[][]).flat()).toEqual(
            values.map((x) => criteria.map((text, n) => (holds(text, x) ? `G${n}` : '')).find((g) => g !== '') ?? '—'),
          );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a criterion or a rule that no history can meet', () => {
  test.each<readonly [FunctionName, readonly unknown[], string]>([
    ['STREAK', [[[50, 55]], '<60,>90'], 'STREAK: grades: no value can meet "<60,>90"'],
    ['STREAK', [[[50, 55]], '>=90 <80'], 'STREAK: grades: no value can meet ">=90 <80"'],
    ['STREAK', [[[50, 55]], '[80,80)'], 'STREAK: grades: no value can meet "[80,80)"'],
    ['STREAK', [[[50, 55]], [['<60', '(90,80]']]], 'STREAK: grades: no value can meet "(90,80]"'],
    ['CONSEQUENCE', [[[50]], [['<60,>90', 1, 'total', '', 'w']]], 'CONSEQUENCE: rules row 1: no value can meet "<60,>90"'],
    ['CONSEQUENCE', [[['E']], 'E,3,total,2,w'], 'CONSEQUENCE: rules row 1: 3 of the last 2 can never be'],
    ['CONSEQUENCE', [[['E']], 'A,1,total,,x;E,2,consecutive,1,w'], 'CONSEQUENCE: rules row 2: 2 of the last 1 can never be'],
  ])('%s %j', (name, values, sentence) => expect(thrownBy(() => call(name, ...values))).toBe(sentence));
  test.each<Case>([
    ['STREAK', [[[50, 55]], '>50,<60'], 1],
    ['STREAK', [[[80]], '[80,80]'], 1],
    ['CONSEQUENCE', [[['E', 'E']], 'E,2,total,2,w'], 'w'],
    ['CONSEQUENCE', [[['E']], 'E,5,total,,w'], ''],
  ])('%s %j is fine', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));
});

describe('two rows for one name', () => {
  test.each<readonly [FunctionName, readonly unknown[], string]>([
    ['BONUS', [8000, 'A', 'A=1;a=2'], 'BONUS: coefficients row 2: "a" stands in row 1 already'],
    ['BONUS', [8000, 'A', [['A', 1], ['', ''], [' Ａ', 1]]], 'BONUS: coefficients row 3: "Ａ" stands in row 1 already'], // biome-ignore format: one table
    ['BONUS', [8000, 1, [[1, 1], ['1', 2]]], 'BONUS: coefficients row 2: "1" stands in row 1 already'], // biome-ignore format: one table
    ['QUOTA_GRADE', [column([1, 2]), 'A=50;a=50'], 'QUOTA_GRADE: quotas row 2: "a" stands in row 1 already'],
    ['QUOTA_CHECK', [column(['A']), 'A<=10%;B<=5%;a<=20%'], 'QUOTA_CHECK: quotas row 3: "a" stands in row 1 already'],
  ])('%s %j', (name, values, sentence) => expect(thrownBy(() => call(name, ...values))).toBe(sentence));
  test('a least and a most are two limits', () =>
    expect(call('QUOTA_CHECK', column(['A', 'B']), 'A>=10%;A<=20%')).toEqual([
      ['A', 1, 0.5, '>=10%', 'OK'],
      ['A', 1, 0.5, '<=20%', '1 over'],
      ['B', 1, 0.5, '', 'OK'],
    ]));
  test('a grade may have two stretches', () => expect(call('GRADE', 5, 'odd>=90;even[60,90);odd<60')).toBe('odd'));
});

describe('a row of points that is not parted quotes what stands there', () => {
  test.each<readonly [string, boolean | '', string]>([
    ['100>=100;85>=90', true, '"100>=100"'],
    ['100=100;85', true, '"85"'],
    ['100', '', '"100"'],
  ])('%s %s', (steps, interpolate, quoted) =>
    expect(thrownBy(() => call('STEP_SCORE', 92, steps, interpolate))).toContain(`${quoted} has no name and value parted by a sign`),
  );
});

describe('what spoils one row', () => {
  test.each<Case>([
    ['DEDUCT_SCORE', [column([-5, 2]), [[1]]], [['⚠ DEDUCT_SCORE: counts row 1, column 1: -5 is negative'], [98]]],
    ['DEDUCT_SCORE', [[['－1', 2]], [[1, 1]]], '⚠ DEDUCT_SCORE: counts row 1, column 1: -1 is negative'],
    ['DEDUCT_SCORE', [column([-1, 2]), column([1, 1])], '⚠ DEDUCT_SCORE: counts row 1, column 1: -1 is negative'],
    ['DEDUCT_SCORE', [[[0, 0]], [[1, -3]]], 100],
    ['BONUS', [8000, 'A', 'A=1', -0.5], '⚠ BONUS: share row 1, column 1: -0.5 is negative'],
    [
      'BONUS',
      [8000, column(['A', 'A', 'A']), 'A=1', column(['-50%', 0, 1])],
      [['⚠ BONUS: share row 1, column 1: -0.5 is negative'], [0], [8000]],
    ],
    [
      'QUOTA_GRADE',
      [column([60, 90, 80, '']), 'A=50;B=50', column(['', 'x', 'x', ''])],
      [['⚠ QUOTA_GRADE: groups row 1, column 1: the group of this score is blank'], ['A'], ['B'], ['']],
    ],
    [
      'QUOTA_GRADE',
      [column([60, 90]), 'A=50;B=50', column(['\u200b', ' '])],
      column([1, 2].map((n) => `⚠ QUOTA_GRADE: groups row ${n}, column 1: the group of this score is blank`)),
    ],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));
});

describe('weights rounded by hand', () => {
  test.each<readonly [number[], string]>([
    [[33.33, 33.33, 33.33], 'OK'],
    [[16.67, 16.67, 16.67, 16.67, 16.67, 16.67], 'OK'],
    [[0.3333, 0.3333, 0.3333], 'OK'],
    [[33.333, 33.333, 33.333], 'OK'],
    [[30, 69.99], '99.99%: 0.01% is missing'],
    [[33.3, 33.3, 33.3], '99.9%: 0.1% is missing'],
    [[0.333, 0.333, 0.333], '99.9%: 0.1% is missing'],
    [[0.3, 0.6999], '99.99%: 0.01% is missing'],
    [[0.1 + 0.2, 0.7], 'OK'],
    [[99.995], '99.995%: 0.005% is missing'],
    [[99.996], 'OK'],
    // less than 0.005 for each that is written so: not 0.005 itself, and nothing for the others
    [[50, 49.995], '99.995%: 0.005% is missing'],
    [[50, 49.996], 'OK'],
    [[50, 50.005], '100.005%: 0.005% too much'],
    [[50, 50.004], 'OK'],
    [[0.5, 0.49995], '99.995%: 0.005% is missing'],
    [[0.5, 0.49996], 'OK'],
    [[49.995, 49.995], '99.99%: 0.01% is missing'],
    [[20, 49.995, 29.995], '99.99%: 0.01% is missing'],
    [[20, 49.996, 29.995], 'OK'],
    [[33.33, 33.33, 33.325], '99.985%: 0.015% is missing'],
    [[33.33, 33.33, 33.326], 'OK'],
  ])('%j: %s', (weights, said) => expect(call('WEIGHT_CHECK', [weights])).toBe(said));
  test('are scaled to exactly 1', () => expect(call('WEIGHTED_SCORE', [[90, 90, 90]], [[33.33, 33.33, 33.33]])).toBe(90));
  test('quotas too', () => expect(call('QUOTA_GRADE', column([3, 2, 1]), 'A=33.33;B=33.33;C=33.33')).toEqual(column(['A', 'B', 'C'])));
});

describe('characters nobody sees', () => {
  test.each<Case>([
    ['GRADE', ['8\u200b5'], 'B'],
    ['GRADE', [85, 'A\u2060>=\u200b90;\ufeffB>=8\u00ad0'], 'B'],
    ['GRADE', [85, [['B\u200b', '>=8\u200b0']]], 'B'],
    ['WEIGHTED_SCORE', [[['9\u00a00', 80]], [['50\u200b', 50]]], 85],
    ['BONUS', [1000, 'A\u200b', 'A=1.2'], 1200],
    ['BONUS', [1000, '优 秀', [['优\u00a0\u3000秀', 1.2]]], 1200],
    ['STREAK', [[['D\u200b', 'E']], 'D\u200b,E'], 2],
    ['STREAK', [[['very  good', 'very\u00a0good']], 'very good'], 2],
    ['KPI_SCORE', [90, 100, 'hi\u200bgher'], 90],
    ['WEIGHTED_SCORE', [[[90, '']], [[50, 50]], '\u200bskip'], 90],
    ['QUOTA_CHECK', [column(['A\u200b', 'A']), 'A<=100%'], [['A', 2, 1, '<=100%', 'OK']]],
    ['CALIBRATE', [column([90, 80, 70, 60]), column(['x', 'x\u200b', 'y', '\u00a0y']), 'mean', 2], column([80, 70, 80, 70])],
    ['GRADE', ['8\u061c5'], 'B'],
    ['GRADE', ['ab\ufe0fc'], '⚠ GRADE: score row 1, column 1: "abc" (with invisible characters) is not a score'],
    ['GRADE', ['ab\u200bc'], '⚠ GRADE: score row 1, column 1: "abc" (with invisible characters) is not a score'],
    ['GRADE', ['ab\u00a0c'], '⚠ GRADE: score row 1, column 1: "ab\u00a0c" (with no-break or wide spaces) is not a score'],
    ['GRADE', ['——'], ''],
    ['KPI_SCORE', ['--', 100], '--'],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));
});

/** The whole part of a square root. */
function rootOf(square: bigint): bigint {
  let [low, high] = [0n, square + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= square) low = middle;
    else high = middle;
  }
  return low;
}
