// A score tab's own formulas on the engine against src/scoring: every KPI method, steps, deductions, answers, weights, grades as shown; on edges and beside them, with
// what is blank, not applicable, or no number.
import fc from 'fast-check';
import type { ReadyIndicator } from '../../../src/plans/ready-cards';
import { grader } from '../../../src/scoring/bands';
import { readCriterion } from '../../../src/scoring/criterion';
import { clean } from '../../../src/scoring/decimal';
import { deducter } from '../../../src/scoring/deductions';
import { kpiScorer } from '../../../src/scoring/kpi';
import { readKpiDetail } from '../../../src/scoring/kpi-detail';
import { methodFacts } from '../../../src/scoring/kpi-methods';
import { stepper } from '../../../src/scoring/steps';
import { readSteps } from '../../../src/scoring/steps-text';
import { partsOf, type Score, weightedScore } from '../../../src/scoring/weighted';
import { hostsForTests } from '../../local/open';
import { answeredPlan, reviewOf } from '../fixtures';
import { makingFor } from '../table-book';
import { type Shown, shownOn, type Typed } from './bare-tab';
import { SHAPES, type Shape } from './shapes';

jest.setTimeout(3_600_000);
const { openHost } = hostsForTests();

/** Rows in all, over all shapes. */
const ROWS = process.env.PROPERTY === 'full' ? 100_000 : 5_000;
const AT_ONCE = 250;
const review = reviewOf(answeredPlan('plan-07'));
const madeFor = ({ full = 100, decimals }: Shape) =>
  makingFor({
    ...review,
    ready: { ...review.ready, full, ...(decimals === undefined ? { basis: 'exact' } : { basis: 'shown', decimals }) },
  });
const { grades } = review.ready;

const decimal = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6);
/** A third of them on an edge or a millionth beside it. */
const typed = (edges: readonly number[]): fc.Arbitrary<Typed> => {
  const edge = fc.tuple(fc.constantFrom(...edges), fc.constantFrom(0, 0, 1e-6, -1e-6)).map(([at, off]) => at + off);
  return fc.oneof(
    { weight: 30, arbitrary: edge },
    { weight: 40, arbitrary: decimal(150) },
    { weight: 8, arbitrary: decimal(1_000) },
    { weight: 4, arbitrary: fc.integer({ min: -1e9, max: 1e12 }) },
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 120 }) },
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.constantFrom('N/A', '不适用', ' - ') },
    { weight: 2, arbitrary: fc.constantFrom('85', '85%', 'good', '2026-01-05', '１００') },
  );
};

/** A target: near the actual values, or zero. */
const target = (edges: readonly number[]): fc.Arbitrary<Typed> =>
  fc.oneof({ weight: 85, arbitrary: typed([...edges, 100, 80]) }, { weight: 15, arbitrary: fc.constant(100) });

/** Points out of 100, as the functions give them for numbers: '' to wait, `⚠` for what is no number. */
function pointsOf({ how, cap }: ReadyIndicator, actual: Typed, target: Typed | undefined): Typed {
  const own = (cell: Typed | undefined): number | '' | 'exempt' | '⚠' =>
    typeof cell === 'number' ? cell : (cell ?? '').trim() === '' ? '' : EXEMPT.includes((cell ?? '').trim()) ? 'exempt' : '⚠';
  const done = own(actual);
  if (how.kind === 'yesNo') return actual === '是' ? 100 : actual === '否' ? 0 : typeof done === 'number' ? '⚠' : done;
  if (how.kind === 'rated' || typeof done !== 'number') return done;
  if (how.kind === 'steps') return stepper(readSteps(how.steps) ?? [])(done);
  if (how.kind === 'deduct') return deducter([how.points], { full: 100, floor: 0 })([done]) ?? '⚠';
  const aim = methodFacts(how.method).untargeted ? 0 : own(target);
  if (typeof aim !== 'number') return aim;
  const bounds = cap === undefined ? { floor: 0 } : { floor: 0, cap };
  return kpiScorer(how.method, bounds, readKpiDetail(how.method, how.detail))(done, aim) ?? '⚠';
}
const EXEMPT = ['N/A', '不适用', '-'];

/** By indicator, out of the full marks: the lower of two conditions, and 0 while a gate is shut. */
function pointsIn(indicators: readonly ReadyIndicator[], cells: readonly Typed[], full: number): readonly Typed[] {
  const rest = [...cells];
  const free = indicators.map((each) => {
    const target = hasTarget(each) ? (rest.shift() ?? null) : undefined;
    const first = pointsOf(each, rest.shift() ?? null, target);
    const { also } = each;
    const both = also ? lower(first, pointsOf({ ...each, cap: 100, how: also.how }, rest.shift() ?? null, Number(also.target))) : first;
    return typeof both === 'number' && each.how.kind !== 'rated' && full !== 100 ? clean((both * full) / 100) : both;
  });
  return indicators.map(({ gate }, n) => {
    const [own, gates] = [free[n] ?? '', gate.map((id) => free[indicators.findIndex((each) => each.id === id)])];
    if (gates.includes('')) return '';
    return typeof own === 'number' && gates.some((points) => typeof points === 'number' && points < full) ? 0 : own;
  });
}

/** Of two kinds of points: what is blank waits, what cannot be counted spoils both, what does not apply takes both away. */
function lower(first: Typed, second: Typed): Typed {
  const both = [first, second];
  for (const each of ['', '⚠', 'exempt']) if (both.includes(each)) return each;
  return Math.min(Number(first), Number(second));
}

/** What a row has to show. */
function wanted({ dimensions, full = 100, decimals }: Shape, cells: readonly Typed[]): Shown {
  const found = pointsIn(
    dimensions.flatMap(({ indicators }) => indicators),
    cells,
    full,
  );
  const all = dimensions
    .flatMap(({ indicators, weight, id }) =>
      indicators.map((each) => ({ id, weight: (weight * each.weight) / 1e4, own: each.weight / 100 })),
    )
    .map((each, n) => ({ ...each, points: found[n] ?? '' }));
  const weigh = (some: readonly { readonly weight: number; readonly points: Typed }[], names: readonly string[]): Typed => {
    const weighing = some.filter(({ weight }) => weight > 0);
    if (weighing.some(({ points }) => points === '⚠')) return '⚠';
    if (weighing.some(({ points }) => points === '')) return '';
    if (weighing.every(({ points }) => points === 'exempt')) return '—';
    const parts = partsOf(
      some.map(({ weight }) => weight),
      names,
    );
    return weightedScore(
      parts.map(({ at }) => (some[at]?.points ?? null) as Score),
      parts,
    );
  };
  const weighted = weigh(
    all,
    all.map(({ id }) => id),
  );
  const parts = dimensions.map(({ id, weight }) => {
    const some = all.filter((each) => each.id === id).map((each) => ({ ...each, weight: weight === 0 ? each.own : each.weight }));
    const even = weight === 0 ? some.map((each) => ({ ...each, weight: 1 })) : some;
    return weigh(
      even,
      even.map(() => ''),
    );
  });
  const grade =
    typeof weighted === 'number' ? GRADER(decimals === undefined ? weighted : asShown(weighted, decimals)) : weighted === '⚠' ? '⚠' : '';
  return { points: all[0]?.points ?? '', weighted, grade, parts };
}
const GRADER = grader(
  grades.map(({ name, criterion }) => ({ grade: name['zh-CN'], criterion: readCriterion(criterion) ?? [] })),
  '—',
);
/** Half away from zero, of at most ten decimals. */
const asShown = (score: number, decimals: number): number =>
  (Math.sign(score) * Math.round(clean(Math.abs(score) * 10 ** decimals))) / 10 ** decimals;
/** A target that is one for all stands in the rows too. */
const hasTarget = ({ how, target }: ReadyIndicator): boolean =>
  target !== undefined && how.kind === 'kpi' && !methodFacts(how.method).untargeted;

/** Equal but for one in the tenth decimal, where doubles cannot know it; where results are large, to 14 digits. */
function isSame(own: unknown, theirs: unknown): boolean {
  if (theirs === 'exempt') return typeof own === 'string' && EXEMPT.includes(own.trim());
  if (typeof own !== 'number' || typeof theirs !== 'number') return own === theirs;
  const size = Math.max(Math.abs(own), Math.abs(theirs));
  return Math.abs(own - theirs) <= (size < 1e5 ? 1.2e-10 : size * 1e-14);
}

const targetFor = ({ target: aim }: ReadyIndicator, edges: readonly number[]): fc.Arbitrary<Typed> =>
  typeof aim === 'number' ? fc.constant(aim) : target(edges);

test.each(SHAPES)('$title', async (shape) => {
  const { title, dimensions, edges, words } = shape;
  const indicators = dimensions.flatMap((each) => each.indicators);
  const row = fc.tuple(
    ...indicators.flatMap((each) => [
      ...(hasTarget(each) ? [targetFor(each, edges)] : []),
      words && each.how.kind === 'yesNo' ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, typed(edges)) : typed(edges),
      ...(each.also ? [typed(edges)] : []),
    ]),
  );
  const count = Math.ceil(ROWS / SHAPES.length);
  const rows = fc.sample(fc.array(row, { minLength: count, maxLength: count }), 1)[0] ?? [];
  expect(rows.length).toBe(count);
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const found = await shownOn(openHost(), madeFor(shape), dimensions, some);
    const wrong = some.flatMap((cells, n) => {
      const [own, theirs] = [found[n], wanted(shape, cells)];
      const pairs = [
        [indicators[0]?.how.kind === 'rated' ? '' : own?.points, indicators[0]?.how.kind === 'rated' ? '' : theirs.points],
        [own?.weighted, theirs.weighted],
        [own?.grade, theirs.grade],
        ...theirs.parts.map((part, d) => [own?.parts[d], part]),
      ];
      return pairs.every(([a, b]) => isSame(a, b)) ? [] : [{ title, cells, own, theirs }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  }
});

test('of two conditions one that cannot be counted is never passed over for one that does not apply', async () => {
  const shape = SHAPES.find(({ title }) => title === 'a second condition, full marks 100');
  if (!shape) throw new Error('no such shape');
  const rows = [
    ['N/A', 'good'],
    ['good', 'N/A'],
    [90, 'good'],
    ['N/A', 1],
  ].map((cells): Typed[] => [80, ...cells]);
  const found = await shownOn(openHost(), madeFor(shape), shape.dimensions, rows);
  expect(found.map(({ weighted }) => weighted)).toEqual(['⚠', '⚠', '⚠', '—']);
});
