// Raters and distribution: PEER_SCORE, CALIBRATE, QUOTA_GRADE, QUOTA_CHECK, NINE_BOX.
import fc from 'fast-check';
import { call, column, thrownBy } from './call';

describe('PEER_SCORE', () => {
  test.each<[string, unknown[], unknown]>([
    ['the mean of who answered', [[[80, 90, '', 85]]], 85],
    ['too few', [[[80, 90, '', '']]], ''],
    ['an exempt rater did not answer', [[[80, 90, 'N/A', 85]]], 85],
    ['fewer allowed', [[[80, '']], 1], 80],
    ['nobody, and none needed', [[['', '']], 0], ''],
    ['trimmed', [[[100, 80, 90, 85, 0]], 3, 1], 85],
    ['not trimmed where too few would remain', [[[100, 80, 90, 0]], 3, 1], 67.5],
    [
      'trimmed per row',
      [
        [
          [100, 80, 90, 85, 0],
          [90, 90, 90, '', ''],
        ],
        3,
        1,
      ],
      [[85], [90]],
    ],
    ['a third', [[[1, 1, 2]]], 1.3333333333],
    [
      'a bad row',
      [
        [
          [80, 90, 85],
          [80, 'x', 85],
        ],
      ],
      [[85], ['⚠ PEER_SCORE: scores row 2, column 2: "x" is not a score']],
    ],
  ])('%s', (_, values, expected) => expect(call('PEER_SCORE', ...values)).toEqual(expected));

  test.each<[string, unknown[], string]>([
    ['half a rater', [[[1]], 1.5], 'minRaters: 1.5 is not a whole number, 0 or more'],
    ['a trim below zero', [[[1]], 3, -1], 'trim: -1 is not a whole number, 0 or more'],
  ])('throws: %s', (_, values, said) => expect(thrownBy(() => call('PEER_SCORE', ...values))).toBe(`PEER_SCORE: ${said}`));
});

describe('CALIBRATE', () => {
  const scores = column([90, 80, 70, 60]);
  const raters = column(['Li', ' li', 'Wang', 'Wang']);
  test.each<[string, unknown[], number[]]>([
    ['z: to the mean and deviation of all', [scores, raters, 'z', 2], [86.1803398875, 63.8196601125, 86.1803398875, 63.8196601125]],
    ['mean', [scores, raters, 'mean', 2], [80, 70, 80, 70]],
    ['ratio', [scores, raters, 'ratio', 2], [79.4117647059, 70.5882352941, 80.7692307692, 69.2307692308]],
    ['minmax', [scores, raters, 'minmax', 2], [90, 60, 90, 60]],
    ['a small group is left alone, and counts in the overall figures', [scores, raters, 'mean'], [90, 80, 70, 60]],
    ['equal scores are only shifted', [column([90, 90, 60, 70]), raters, 'z', 2], [77.5, 77.5, 64.5096189432, 90.4903810568]],
    ['minmax: equal scores take the minimum', [column([90, 90, 60, 70]), raters, 'minmax', 2], [60, 60, 60, 90]],
    ['a mean of 0 under ratio is left alone', [column([0, 0, 60, 70]), raters, 'ratio', 2], [0, 0, 30, 35]],
    ['never under 0 nor over 100', [column([100, 60, 10, 0]), raters, 'mean', 2], [62.5, 22.5, 47.5, 37.5]],
  ])('%s', (_, values, expected) => expect(call('CALIBRATE', ...values)).toEqual(column(expected)));

  test('results stay within 0 and the larger of 100 and the highest input', () => {
    const list = fc.array(fc.tuple(fc.double({ min: -20, max: 150, noNaN: true }), fc.constantFrom('a', 'b', 'c')), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(list, fc.constantFrom('z', 'mean', 'ratio', 'minmax'), (pairs, method) => {
        const given = pairs.map(([score]) => score);
        const results = [call('CALIBRATE', column(given), column(pairs.map(([, rater]) => rater)), method, 1)].flat(2) as number[];
        for (const result of results) expect(result).toBeLessThanOrEqual(Math.max(100, ...given) + 1e-9); // inputs have more than 10 decimals
        for (const result of results) expect(result).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('blank, exempt and problem rows', () =>
    expect(call('CALIBRATE', column([90, '', 'N/A', 'x', 80]), column(['Li', '', 'Li', 'Li', '']), 'mean', 1)).toEqual([
      [90],
      [''],
      [''],
      ['⚠ CALIBRATE: scores row 4, column 1: "x" is not a score'],
      ['⚠ CALIBRATE: raters row 5, column 1: the rater of this score is blank'],
    ]));
});

describe('QUOTA_GRADE', () => {
  const quotas = 'A=20; B=70; C=10';
  const grades = (scores: readonly unknown[], ...more: unknown[]) => [call('QUOTA_GRADE', column(scores), ...more)].flat(2);
  test.each<[string, unknown[], unknown[]]>([
    ['ten people', [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], quotas], ['A', 'A', 'B', 'B', 'B', 'B', 'B', 'B', 'B', 'C']],
    ['in any order', [[1, 10, 5, 9, 5], 'A=20; B=60; C=20'], ['C', 'A', 'B', 'B', 'B']],
    ['a tie over the line takes the better grade', [[90, 90, 80, 70, 60], 'A=20; B=60; C=20'], ['A', 'A', 'B', 'B', 'C']],
    ['and the next grade gives up the places', [[90, 90, 90, 90, 60], 'A=20; B=60; C=20'], ['A', 'A', 'A', 'A', 'C']],
    ['all equal', [[80, 80, 80], quotas], ['A', 'A', 'A']],
    ['equal but for binary noise', [[0.1 + 0.2, 0.3, 0], 'A=33; B=33; C=34'], ['A', 'A', 'C']],
    ['blank and exempt are no heads', [['', 90, 'N/A', 80], 'A=50%; B=50%'], ['', 'A', '', 'B']],
    ['a tie in the remainder goes to the earlier grade', [[2, 1], 'A=25; B=25; C=50'], ['A', 'C']],
    [
      'shares as fractions',
      [
        [2, 1],
        [
          ['A', 0.5],
          ['B', 0.5],
        ],
      ],
      ['A', 'B'],
    ],
    ['each group apart', [[90, 80, 70, 60], 'A=50; B=50', column(['x', 'x', 'y', ' Y '])], ['A', 'B', 'A', 'B']],
    ['one person', [[50], quotas], ['B']],
    ['a problem is no head', [[90, 'x', 80], 'A=50; B=50'], ['A', '⚠ QUOTA_GRADE: scores row 2, column 1: "x" is not a score', 'B']],
  ])('%s', (_, [scores, ...more], expected) => expect(grades(scores as unknown[], ...more)).toEqual(expected));

  test('head counts add up, and a better score never has a worse grade', () => {
    const quota = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 }).map((parts) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      return parts.map((part) => (part / sum) * 100);
    });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 60 }), quota, (scores, shares) => {
        const given = grades(
          scores,
          shares.map((share, n) => [n, share]),
        ) as number[];
        scores.forEach((score, i) => {
          scores.forEach((other, j) => {
            if (score > other) expect(given[i]).toBeLessThanOrEqual(given[j] as number);
            if (score === other) expect(given[i]).toBe(given[j]);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  test('shares must total', () => expect(thrownBy(() => grades([1], 'A=20; B=75'))).toBe('QUOTA_GRADE: quotas add up to 95, not 100'));
});

describe('QUOTA_CHECK', () => {
  const grades = column(['A', 'A', 'A', 'B', 'B', 'B', 'B', 'B', 'B', 'C']);
  test('over, OK and short', () =>
    expect(call('QUOTA_CHECK', grades, 'A<=20%; B>=65%; C=10%; D>=5%')).toEqual([
      ['A', 3, 0.3, '<=20%', '1 over'],
      ['B', 6, 0.6, '>=65%', '1 short'],
      ['C', 1, 0.1, '=10%', 'OK'],
      ['D', 0, 0, '>=5%', '1 short'],
    ]));
  test('a bare share means at most; the most round down', () =>
    expect(
      call('QUOTA_CHECK', column(['A', 'A', 'B']), [
        ['A', 0.5],
        ['B', 70],
      ]),
    ).toEqual([
      ['A', 2, 0.6666666667, 0.5, '2 over'],
      ['B', 1, 0.3333333333, 70, 'OK'],
    ]));
  test('other grades get a row of their own and count as heads; blanks do not', () =>
    expect(call('QUOTA_CHECK', column(['A', '—', '', 'N/A', '⚠ x']), 'A<=50%')).toEqual([
      ['A', 1, 0.3333333333, '<=50%', 'OK'],
      ['—', 1, 0.3333333333, '', 'OK'],
      ['⚠ x', 1, 0.3333333333, '', 'OK'],
    ]));
  test.each<[number, string]>([
    [0, '1 short'],
    [1, 'OK'],
    [2, 'OK'],
    [3, '1 over'],
  ])('exactly 20%% of 7 is kept by 1 or 2: %i is %s', (best, said) => {
    const seven = column(Array.from({ length: 7 }, (_, n) => (n < best ? 'A' : 'B')));
    expect((call('QUOTA_CHECK', seven, 'A=20') as unknown[][])[0]?.[4]).toBe(said);
  });
  test.each<[number, string]>([
    [1, '1 short'],
    [2, 'OK'],
    [3, '1 over'],
  ])('exactly 20%% of 10 is kept by 2 alone: %i is %s', (best, said) => {
    const ten = column(Array.from({ length: 10 }, (_, n) => (n < best ? 'A' : 'B')));
    expect((call('QUOTA_CHECK', ten, [['A', '=20%']]) as unknown[][])[0]?.[4]).toBe(said);
  });
  test('what QUOTA_GRADE gives is OK by the same table, of however many people', () => {
    const quota = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 }).map((parts) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      const points = parts.map((part) => Math.floor((part * 100) / sum));
      points[0] = (points[0] ?? 0) + 100 - points.reduce((a, b) => a + b, 0);
      return points.map((share, n) => `G${n}=${share}`).join(';');
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), quota, (people, table) => {
        const given = call('QUOTA_GRADE', column(Array.from({ length: people }, (_, n) => n)), table);
        for (const row of call('QUOTA_CHECK', given, table) as unknown[][]) expect(row[4]).toBe('OK');
      }),
    );
  });
  test('nobody yet', () => expect(call('QUOTA_CHECK', column(['', '']), 'A>=10%')).toEqual([['A', 0, '', '>=10%', 'OK']]));
  test('no limit', () =>
    expect(thrownBy(() => call('QUOTA_CHECK', grades, 'A<=20%; B=some'))).toBe(
      'QUOTA_CHECK: quotas row 2: "=some" is not a limit such as <=10%, >=5% or =20%',
    ));
});

describe('NINE_BOX', () => {
  test.each<[unknown[], unknown]>([
    [[50, 50], 1],
    [[60, 59.9999999999], 2],
    [[85, 0], 3],
    [[0, 60], 4],
    [[84.9, 84.9], 5],
    [[100, 60], 6],
    [[0, 85], 7],
    [[60, 85], 8],
    [[85, 85], 9],
    [[3, 5, '2,4'], 8],
    [[3, 5, [[2, 4]]], 8],
    [['', 90], ''],
    [[90, '不适用'], ''],
    [
      [column([50, 90]), column([50, 90])],
      [[1], [9]],
    ],
  ])('%p is %p', (values, expected) => expect(call('NINE_BOX', ...values)).toEqual(expected));
  test.each(['60', '85,60', '60,x', '1,2,3'])('cuts %p', (cuts) =>
    expect(thrownBy(() => call('NINE_BOX', 1, 1, cuts))).toBe(
      `NINE_BOX: cuts: "${cuts}" is not two numbers, the low line and the high one, such as "60,85"`,
    ),
  );
});
