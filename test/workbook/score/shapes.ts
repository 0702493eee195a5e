// The shapes of score tabs that are compared with src/scoring: every KPI method with its details and caps, answers, weights, gates, grades.
import { alike } from '../../../src/i18n/both';
import type { ReadyDimension, ReadyIndicator } from '../../../src/plans/ready-cards';
import { clean } from '../../../src/scoring/decimal';
import { METHOD_KEYS, type Method } from '../../../src/scoring/kpi-methods';

/** `full`: full marks, 100 where left out. `decimals`: those a score is graded with, as it is shown; all where left out. `words`: answers. */
export type Shape = {
  readonly title: string;
  readonly dimensions: readonly ReadyDimension[];
  readonly edges: readonly number[];
  readonly full?: number;
  readonly decimals?: number;
  readonly words?: readonly string[];
};

const indicator = (id: string, own: Partial<ReadyIndicator>): ReadyIndicator => ({
  id,
  title: alike(id),
  weight: 100,
  how: { kind: 'rated' },
  target: undefined,
  also: undefined,
  gate: [],
  cap: 100,
  recorded: undefined,
  standard: undefined,
  unit: undefined,
  source: undefined,
  owner: undefined,
  ...own,
});
const dimension = (id: string, weight: number, indicators: readonly ReadyIndicator[]): ReadyDimension => ({
  id,
  title: alike(id),
  weight,
  indicators,
});
const alone = (title: string, own: Partial<ReadyIndicator>, edges: readonly number[]): Shape => ({
  title,
  dimensions: [dimension('d', 100, [indicator('i', own)])],
  edges,
});

const DETAILS: Partial<Readonly<Record<Method, readonly (string | number)[]>>> = {
  within: ['5%', 0.125],
  progress: ['0', 40, -3.5],
  plusminus: ['5%,5,10', '5%,5,10,30%', '-2.5%,4,8', '10%,2.5,-3'],
};
const CAPS: readonly (number | undefined)[] = [100, 120, undefined, 80];

const HIGHER = { how: { kind: 'kpi', method: 'higher' }, target: 80 } as const;
const LIMIT = { kind: 'kpi', method: 'limit' } as const;

export const SHAPES: readonly Shape[] = [
  ...METHOD_KEYS.flatMap((method) =>
    (DETAILS[method] ?? [undefined]).flatMap((detail) =>
      CAPS.map((cap) =>
        alone(
          `${method} ${detail ?? ''} cap ${cap ?? 'none'}`,
          { how: { kind: 'kpi', method, ...(detail !== undefined && { detail }) }, target: 'each', cap },
          [0, 1e-11, 1e-10],
        ),
      ),
    ),
  ),
  alone('steps', { how: { kind: 'steps', steps: '100>=100; 85>=90; 70>=80.5; 12.5>=-3 <0; 0<80.5' } }, [100, 90, 80.5, -3, 0]),
  alone('deductions', { how: { kind: 'deduct', points: 2.5 } }, [0, 40]),
  alone('added points', { how: { kind: 'deduct', points: -1.25 }, cap: undefined }, [0]),
  { ...alone('done or not', { how: { kind: 'yesNo' } }, [0, 1, 100]), words: ['是', '否'] },
  {
    title: 'done or not beside what is rated',
    dimensions: [dimension('a', 100, [indicator('a1', { how: { kind: 'yesNo' }, weight: 40 }), indicator('a2', { weight: 60 })])],
    edges: [60, 90],
    words: ['是', '否'],
  },
  ...[0, 1, 2].flatMap((decimals): readonly Shape[] => {
    const edges = [60, 70, 80, 90, 100].map((edge) => clean(edge - 0.5 / 10 ** decimals));
    const halves = [indicator('a1', { weight: 50 }), indicator('a2', { weight: 50 })];
    return [
      { ...alone(`graded as shown with ${decimals} decimals`, {}, edges), decimals },
      { title: `a mean graded as shown with ${decimals} decimals`, dimensions: [dimension('a', 100, halves)], edges, decimals },
    ];
  }),
  {
    title: 'rated, in three dimensions',
    dimensions: [
      dimension('a', 60, [indicator('a1', { weight: 30 }), indicator('a2', { weight: 45 }), indicator('a3', { weight: 25 })]),
      dimension('b', 33, [indicator('b1', { weight: 33.33 }), indicator('b2', { weight: 33.33 }), indicator('b3', { weight: 33.34 })]),
      dimension('c', 7, [indicator('c1', {})]),
    ],
    edges: [60, 70, 80, 90, 100],
  },
  {
    title: 'one of two dimensions without weight',
    dimensions: [
      dimension('a', 100, [indicator('a1', {})]),
      dimension('b', 0, [indicator('b1', { weight: 40 }), indicator('b2', { weight: 60 })]),
    ],
    edges: [60, 90],
  },
  ...[100, 10, 120].flatMap((full): readonly Shape[] => [
    {
      ...alone(
        `a second condition, full marks ${full}`,
        { ...HIGHER, also: { title: alike('also'), how: LIMIT, target: 2 } },
        [2, 80, 100],
      ),
      full,
    },
    {
      title: `shut until two others have their full marks of ${full}`,
      dimensions: [
        dimension('a', 70, [indicator('a1', { ...HIGHER, weight: 60, gate: ['a2', 'b1'] }), indicator('a2', { weight: 40 })]),
        dimension('b', 30, [indicator('b1', { ...HIGHER, cap: 120 })]),
      ],
      edges: [80, 100, full],
      full,
    },
  ]),
];
