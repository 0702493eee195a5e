// A sentence that answers for all, and calls that no sheet ever makes.
import type { FunctionName } from '../../src/functions/catalogue';
import { call, column } from './call';

type Case = readonly [name: FunctionName, values: readonly unknown[], expected: unknown];

describe('a sentence for a whole column stands in each of its places', () => {
  const warning = '⚠ GRADE: x';
  const three = column([90, 80, 70]);
  test.each<Case>([
    ['GRADE', [three, [['A', warning]]], column([warning, warning, warning])],
    ['GRADE', [90, [['A', warning]]], warning],
    ['KPI_SCORE', [three, 100, warning], column([warning, warning, warning])],
    ['STEP_SCORE', [three, [[1, warning]]], column([warning, warning, warning])],
    [
      'WEIGHTED_SCORE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[warning, 50]],
      ],
      column([warning, warning]),
    ],
    ['WEIGHTED_SCORE', [three, column([warning, 50, 50])], warning],
    [
      'WEIGHTED_SCORE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        column([warning, 50]),
      ],
      [[warning, warning]],
    ],
    [
      'DEDUCT_SCORE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[warning, 50]],
      ],
      column([warning, warning]),
    ],
    [
      'PEER_SCORE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        warning,
      ],
      column([warning, warning]),
    ],
    ['QUOTA_GRADE', [three, [['A', warning]]], column([warning, warning, warning])],
    ['CALIBRATE', [three, three, warning], column([warning, warning, warning])],
    [
      'STREAK',
      [
        [
          ['A', 'B'],
          ['C', 'D'],
        ],
        warning,
      ],
      column([warning, warning]),
    ],
    [
      'CONSEQUENCE',
      [
        [
          ['A', 'B'],
          ['C', 'D'],
        ],
        [['A', 1, 'total', '', warning]],
      ],
      column([warning, warning]),
    ],
    ['BONUS', [1000, column(['A', 'B']), [['A', warning]]], column([warning, warning])],
    ['POOL_SHARE', [warning, three], column([warning, warning, warning])],
    ['NINE_BOX', [three, 80, [[warning, 85]]], column([warning, warning, warning])],
    [
      'SCORE_BREAKDOWN',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[warning, 50]],
      ],
      column([warning, warning]),
    ],
    ['WEIGHT_CHECK', [[[50, warning]]], warning],
    ['QUOTA_CHECK', [three, [['A', warning]]], warning],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));
});

describe('what Google never passes', () => {
  const circular: unknown[] = [];
  circular.push(circular);
  const inCell: unknown[][] = [['x']];
  inCell[0]?.push(inCell);
  let deep: unknown = 'x';
  for (let n = 0; n < 100_000; n++) deep = [deep];
  const fakeDate = { [Symbol.toStringTag]: 'Date' };
  const names: FunctionName[] = ['GRADE', 'WEIGHTED_SCORE', 'STREAK', 'CONSEQUENCE', 'QUOTA_GRADE', 'NINE_BOX', 'KPI_SCORE', 'BONUS'];
  test.each(names.flatMap((name) => [circular, inCell, deep, [[deep]], fakeDate, [[fakeDate]]].map((value) => [name, value] as const)))(
    '%s',
    (name, value) => {
      for (const values of [[value], [[[90]], value], [value, value, value], [[[90]], [[50]], value], [1, 1, '', '', '', value]]) {
        try {
          call(name, ...values);
        } catch (error) {
          expect((error as Error).message.startsWith(`${name}: `)).toBe(true);
        }
      }
    },
  );
});
