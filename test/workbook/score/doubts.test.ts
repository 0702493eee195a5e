// Numbers that were hardly meant so, typed on the local host as a rater types them: what "left to do" asks, and when it stops.
import { isHardlyMeant, surenessOf } from '../../../src/plans/in-percent';
import { columnName } from '../../../src/workbook/area';
import type { Tab } from '../../../src/workbook/tab';
import { GENERAL, KEY, one, openLiMin } from '../li-min';
import type { Opened } from '../opened-review';
import { columnOf, enter, rowsOf, type Typed } from '../table-book';

jest.setTimeout(600_000);

/** As a person types it: 38% is then 0.38, and the cell has a format. */
async function type({ host, own }: { readonly host: Opened['host']; readonly own: Tab }, mark: string, row: number, typed: Typed) {
  const at = columnOf(own, mark);
  return host.typeIn(own.title, `${columnName(at.column)}${at.row + row + 1}`, typed ?? '');
}
const left = ({ host, own }: { readonly host: Opened['host']; readonly own: Tab }, count = 4) =>
  rowsOf(host, own, ['left'], count).map(([words]) => words);

const noteOfLeft = (own: Tab): string | undefined => own.notes.find(({ column }) => column === columnOf(own, 'left').column)?.text;

describe('a percentage where points are asked for', () => {
  test('typed with its sign it is asked about, and its row is not done; any number above 1.5, 0 and N/A are not', async () => {
    const opened = await openLiMin(one({ kind: 'rated' }));
    await enter(
      opened.host,
      opened.own,
      Object.fromEntries([0, 1, 2, 3].map((n) => [n, { [`rated:${KEY}`]: 80, [GENERAL]: 90, done: true }])),
    );
    expect(await type(opened, `rated:${KEY}`, 0, '85%')).toEqual({ accepted: true });
    expect(await type(opened, `rated:${KEY}`, 1, '100%')).toEqual({ accepted: true });
    const done = () => opened.host.values(`'${opened.own.title}'!A1:Z1`)[0];
    expect(left(opened)).toEqual(['0.85 (85%): was 85 meant?', '1 (100%): was 100 meant?', '', '']);
    expect(done()).toContain('2 of 4 done');
    await enter(opened.host, opened.own, {
      0: { [`rated:${KEY}`]: 1.5 },
      1: { [`rated:${KEY}`]: 1.51 },
      2: { [`rated:${KEY}`]: 0 },
      3: { [`rated:${KEY}`]: 'N/A' },
    });
    expect(left(opened)).toEqual(['1.5 (150%): was 150 meant?', '', '', '']);
    expect(done()).toContain('3 of 4 done');
  });

  test('the comment answers by naming the number, and no other', async () => {
    const opened = await openLiMin(one({ kind: 'rated' }));
    const said = ['0.85 it is.', 'I mean 0.85', '10.85 or 0.851, 85', 'meant so'];
    await enter(
      opened.host,
      opened.own,
      Object.fromEntries(said.map((comment, n) => [n, { [`rated:${KEY}`]: 0.85, [GENERAL]: 90, comment }])),
    );
    expect(left(opened)).toEqual(['', '', '0.85 (85%): was 85 meant?', '0.85 (85%): was 85 meant?']);
    expect(noteOfLeft(opened.own)).toMatch(/the comment names it.*Format › Number › Automatic/); // and the heading says how to answer
    expect(rowsOf(opened.host, opened.own, ['weighted'], 1)).toEqual([[45.425]]); // it is counted as it stands
  });

  test('a paste of text spoils its own row alone, which says what to type', async () => {
    const opened = await openLiMin(one({ kind: 'rated' }));
    const pasted = ['0.85分', '８５０分', '1,200', 88];
    await enter(opened.host, opened.own, Object.fromEntries(pasted.map((cell, n) => [n, { [`rated:${KEY}`]: cell, [GENERAL]: 90 }])));
    expect(rowsOf(opened.host, opened.own, ['weighted', 'left'], 4)).toEqual([
      ...Array(3).fill(['⚠', '1 cannot be counted: type it as a number']),
      [89, ''],
    ]);
  });

  test('where full marks are low every number may be meant; from 10 on none of 1.5 or less', async () => {
    const low = await openLiMin(one({ kind: 'rated' }), { 'grades/full': 5 });
    await enter(low.host, low.own, { 0: { [`rated:${KEY}`]: 1, [GENERAL]: 1.5 } });
    expect(left(low, 1)).toEqual(['']);
    expect(noteOfLeft(low.own)).toBe(undefined);
    const ten = await openLiMin(one({ kind: 'rated' }), { 'grades/full': 10 });
    await enter(ten.host, ten.own, { 0: { [`rated:${KEY}`]: 0.85, [GENERAL]: 8 } });
    expect(left(ten, 1)).toEqual(['0.85 (85%): was 8.5 meant?']);
  });
});

describe('percent beside percent', () => {
  const unit = { unit: '%' };
  type Line = [name: string, indicator: readonly object[], typed: readonly Typed[], asked: readonly string[]];
  test.each<Line>([
    [
      'a target of 40',
      one({ kind: 'kpi', method: 'higher' }, { target: 40, ...unit }),
      [0.38, '38', 2.1, 0],
      ['0.38: type 38, not 38%', '1 cannot be counted: type it as a number', '', ''],
    ],
    [
      'up to 200% beside a target of twenty times as much',
      one({ kind: 'kpi', method: 'higher' }, { target: 40, ...unit }),
      [1.6, 2, 2.5, 1.5],
      ['1.6: type 160, not 160%', '2: type 200, not 200%', '', '1.5: type 150, not 150%'],
    ],
    [
      'but not beside a lower one',
      one({ kind: 'kpi', method: 'higher' }, { target: 30, ...unit }),
      [1.6, 1.5, 2, 0],
      ['', '1.5: type 150, not 150%', '', ''],
    ],
    [
      'lower is better',
      one({ kind: 'kpi', method: 'lower' }, { target: 8, ...unit }),
      [0.12, 12, 1.5, -0.2],
      ['0.12: type 12, not 12%', '', '1.5: type 150, not 150%', '-0.2: type -20, not -20%'],
    ],
    [
      'far above the target',
      one({ kind: 'kpi', method: 'limit' }, { target: 5, ...unit }),
      [0.9, 1, 1.51, 0],
      ['0.9: type 90, not 90%', '1: type 100, not 100%', '', ''],
    ],
    [
      'beside less than 5 what is no tenth of it is what it says',
      one({ kind: 'kpi', method: 'higher' }, { target: 4, ...unit }),
      [0.9, 0.4, 0.39, 1.5],
      ['', '', '0.39: type 39, not 39%', ''],
    ],
    [
      'a rate that is small by itself: 1.5 beside 2 is what it says',
      one({ kind: 'kpi', method: 'lower' }, { target: 2, ...unit }),
      [1.5, 0.5, 0.2, 0.015],
      ['', '', '', '0.015: type 1.5, not 1.5%'],
    ],
    [
      'a low target is a number of its own',
      one({ kind: 'kpi', method: 'limit' }, { target: 0.5, ...unit }),
      [0.4, 2, 0.05, 12],
      ['', '', '', '12: was 0.12 meant?'], // the plan's target is not the rater's to change
    ],
    [
      'steps',
      one({ kind: 'steps', steps: '100>=100; 85>=90; 70>=80; 0<80' }, unit),
      [0.92, 92, 0, 'N/A'],
      ['0.92: type 92, not 92%', '', '', ''],
    ],
    [
      'steps over shares: the greatest edge is what the actual value lies far from',
      one({ kind: 'steps', steps: '100>=1; 60>=0.5; 0<0.5' }, unit),
      [0.9, 15, 38, 1.2],
      ['', '', '38: was 0.38 meant?', ''],
    ],
    [
      'a share in its title, without a unit',
      [{ title: '计划完成率', weight: 100, how: { kind: 'kpi', method: 'higher' }, target: 95 }],
      [0.95, 95, 'N/A', 3],
      ['0.95: type 95, not 95%', '', '', ''],
    ],
    [
      'steps in percent points, some of them low',
      one({ kind: 'steps', steps: '100<=1; 80<=2; 60<=5; 0>5' }, unit),
      [0.04, 4, 0, 1.6],
      ['0.04 (4%): was 4 meant?', '', '', ''],
    ],
    [
      'such steps where higher is better',
      one({ kind: 'steps', steps: '100>=5; 80>=3; 60>=1; 0<1' }, unit),
      [0.04, 4, -0.02, 'N/A'],
      ['0.04 (4%): was 4 meant?', '', '-0.02 (-2%): was -2 meant?', ''],
    ],
    ...(
      [
        // the numbers tell, whatever the title is
        [
          'On-time rate',
          { kind: 'kpi', method: 'higher' },
          95,
          [0.95, 1, 95, 0.0001],
          ['0.95 (95%): was 95 meant?', '1 (100%): was 100 meant?', '', ''],
        ],
        [
          '合格率（当月）',
          { kind: 'kpi', method: 'reach' },
          95,
          [0.95, 0.97, 96, 0],
          ['0.95 (95%): was 95 meant?', '0.97 (97%): was 97 meant?', '', ''],
        ],
        ['费用占比', { kind: 'kpi', method: 'lower' }, 8, [0.12, 0.9, 1, 12], ['0.12 (12%): was 12 meant?', '', '', '']],
        [
          'Growth',
          { kind: 'kpi', method: 'plusminus', detail: '5%,5,10,30%' },
          20,
          [-0.05, -5, 0.2, 3],
          ['-0.05 (-5%): was -5 meant?', '', '0.2 (20%): was 20 meant?', ''],
        ],
        ['Share kept', { kind: 'kpi', method: 'higher' }, 0.95, [96, 0.96, 1.2, 5], ['96: was 0.96 meant?', '', '', '']],
        [
          'On time',
          { kind: 'steps', steps: '100>=98; 80>=95; 0<95' },
          undefined,
          [0.99, 99, 1, 0],
          ['0.99 (99%): was 99 meant?', '', '1 (100%): was 100 meant?', ''],
        ],
        // what may well be meant is not asked about
        ['Complaints', { kind: 'kpi', method: 'limit' }, 2, [1, 0, 0.5, 1.5], ['', '', '', '']],
        ['Hours to answer', { kind: 'kpi', method: 'lower' }, 4, [0.5, 1, 1.5, 0.75], ['', '', '', '']],
        ['New customers', { kind: 'kpi', method: 'higher' }, 30, [1, 2, 30, 0], ['', '', '', '']],
        ['Revenue', { kind: 'kpi', method: 'higher' }, 1_000_000, [0.38, 1, 1.5, 900_000], ['', '', '', '']],
        ['Milestones', { kind: 'kpi', method: 'higher' }, 1, [25, 1, 0.5, 0], ['', '', '', '']],
      ] as const
    ).map(
      ([title, how, target, typed, asked]): Line => [
        `no unit: ${title}, ${target ?? 'steps'}`,
        [{ title, weight: 100, how, ...(target !== undefined && { target }) }],
        typed,
        asked,
      ],
    ),
    ['another unit', one({ kind: 'kpi', method: 'higher' }, { target: 40, unit: 'k' }), [0.38, 1, 38, 0], ['', '', '', '']],
    ['a count is whole', one({ kind: 'deduct', points: 5 }), [3, 0, 'N/A', 2], ['', '', '', '']],
  ])('%s', async (_, indicator, typed, asked) => {
    const opened = await openLiMin(indicator);
    await enter(opened.host, opened.own, Object.fromEntries(typed.map((cell, n) => [n, { [`input:${KEY}`]: cell, [GENERAL]: 90 }])));
    expect(left(opened)).toEqual(asked);
  });

  test('typed with its sign, and typed again without it', async () => {
    const opened = await openLiMin(one({ kind: 'kpi', method: 'higher' }, { target: 40, ...unit }));
    await enter(opened.host, opened.own, { 0: { [GENERAL]: 90 } });
    expect(await type(opened, `input:${KEY}`, 0, '38%')).toEqual({ accepted: true });
    expect(rowsOf(opened.host, opened.own, ['left'], 1)).toEqual([['0.38: type 38, not 38%']]);
    await enter(opened.host, opened.own, { 0: { [`input:${KEY}`]: 38 } });
    expect(rowsOf(opened.host, opened.own, ['weighted', 'left'], 1)).toEqual([[92.5, '']]);
  });

  test('a target of each their own, typed as a percentage or not', async () => {
    const opened = await openLiMin(one({ kind: 'kpi', method: 'higher' }, { target: 'each', ...unit }));
    const first = opened.tab('Score · 周建国');
    await enter(opened.host, first, { 0: { [`target:${KEY}`]: 40 }, 1: { [`target:${KEY}`]: 0.4 }, 2: { [`target:${KEY}`]: 0.4 } });
    await enter(opened.host, opened.own, {
      0: { [`input:${KEY}`]: 0.38, [GENERAL]: 90 },
      1: { [`input:${KEY}`]: 38, [GENERAL]: 90 },
      2: { [`input:${KEY}`]: 0.38, [GENERAL]: 90 },
    });
    expect(left(opened)).toEqual(['0.38: type 38, not 38%', 'target 0.4: HR types 40, not 40%', '', 'Not begun']);
    // what is typed begins a row, though its points wait for a target; so does its tick
    await enter(opened.host, opened.own, { 3: { [`input:${KEY}`]: 30 } });
    expect(left(opened)[3]).toBe('1 without HR’s target; 1 to score');
    await enter(opened.host, opened.own, { 3: { [`input:${KEY}`]: '', done: true } });
    expect(left(opened)[3]).toBe('1 without HR’s target; 1 to score');
  });

  test.each([
    ['in percent', unit],
    ['in what nobody says', {}],
    ['in another unit', { unit: 'k' }],
  ])('a target %s is asked about beside an actual value as the sidebar does beside last period’s', async (_, more) => {
    const opened = await openLiMin(one({ kind: 'kpi', method: 'higher' }, { target: 'each', ...more }));
    const title = { en: '指标', 'zh-CN': '指标' };
    const sure = surenessOf({ title, unit: 'unit' in more ? { en: more.unit, 'zh-CN': more.unit } : undefined });
    const first = opened.tab('Score · 周建国');
    for (const pairs of [
      [
        [0.4, 38],
        [0.4, 7.9],
        [1, 40],
        [1.5, 30],
      ],
      [[1.5, 29.9], [1.51, 40], [0.4, 0.38], [0.4, 8]], // biome-ignore format: a table
    ] as const) {
      await enter(opened.host, first, Object.fromEntries(pairs.map(([target], n) => [n, { [`target:${KEY}`]: target }])));
      await enter(opened.host, opened.own, Object.fromEntries(pairs.map(([, v], n) => [n, { [`input:${KEY}`]: v, [GENERAL]: 90 }])));
      expect(left(opened).map((words) => String(words).startsWith('target'))).toEqual(pairs.map(([t, v]) => isHardlyMeant(t, v, sure)));
    }
  });
});

test('N/A may be typed where a count is asked for', async () => {
  const opened = await openLiMin(one({ kind: 'deduct', points: 5 }));
  expect([await type(opened, `input:${KEY}`, 0, 'N/A'), await type(opened, `input:${KEY}`, 1, 0.5)]).toMatchObject([
    { accepted: true },
    { accepted: false },
  ]);
});

test('a pasted part of a count, and what is neither yes nor no, are not done', async () => {
  const count = await openLiMin(one({ kind: 'deduct', points: 5 }));
  await enter(count.host, count.own, { 0: { [`input:${KEY}`]: 0.5, [GENERAL]: 90 } });
  expect(left(count, 1)).toEqual(['0.5: type a whole number']);
  const answer = await openLiMin(one({ kind: 'yesNo' }));
  const typed = [1, '1', '好', 'N/A'];
  await enter(answer.host, answer.own, Object.fromEntries(typed.map((cell, n) => [n, { [`input:${KEY}`]: cell, [GENERAL]: 90 }])));
  expect(rowsOf(answer.host, answer.own, ['weighted', 'left'], 4)).toEqual([
    ...Array(3).fill(['⚠', '1 cannot be counted: type a number, or choose from the list']),
    [90, ''],
  ]);
});
