// What the source texts state in numbers, written down by hand, and the same read out of a plan: for the library's test.
import type { BandEdge, Plan } from '../../src/plans/plan';
import type { Given, Value } from '../../src/plans/value';

type Facts = {
  readonly cycles?: readonly string[];
  readonly full?: number;
  /** One line a scorecard whose dimensions have weights. */
  readonly weights?: readonly string[];
  /** One line a scorecard whose raters have shares. */
  readonly shares?: readonly string[];
  /** Best first; `<?60` where the text leaves it open whether 60 belongs; '' for a grade that is only named. */
  readonly edges?: readonly string[];
  /** Grades by id, periods, and how they are counted (`?`: left open). */
  readonly streaks?: readonly string[];
  readonly appealDays?: number;
};

export const FACTS: Readonly<Record<string, Facts>> = {
  'plan-01': { cycles: ['quarter', 'year'], weights: ['任务绩效 55, 工作态度 10, 工作能力 35'], edges: ['', '', '', '', ''] },
  'plan-02': { cycles: ['month', 'quarter', 'year'] },
  'plan-03': {
    cycles: ['month', 'year'],
    full: 100,
    edges: ['>=90', '>=80 <90', '<?60'],
    streaks: ['motivate 2 consecutive', 'motivate 3 ?', 'excellent 3 consecutive'],
  },
  'plan-04': { cycles: ['half', 'year'], edges: ['', '', '', ''] },
  'plan-05': {
    cycles: ['quarter', 'half', 'year'],
    weights: ['关键绩效指标 60, 一般绩效指标 40', '关键绩效指标 50, 一般绩效指标 50'],
    shares: ['总经理 30, 分管领导 70', '总经理 10, 分管领导 20, 部门负责人 70'],
    edges: ['>=90', '>=80 <90', '>=70 <80', '>=60 <70', '<60'],
    streaks: ['A,B,C,D 2 consecutive', 'A 3 consecutive', 'E 2 consecutive'],
    appealDays: 7,
  },
  'plan-06': { cycles: ['quarter', 'year'] },
  'plan-07': {},
  'plan-08': {},
  'plan-09': {},
  'plan-10': {},
  'plan-11': { cycles: ['term'] },
  'plan-12': {},
};

/** What the plan itself says is given. */
export const factsOf = (plan: Plan): Facts => ({
  ...some('cycles', givenIn(plan.cycles)),
  ...some('full', givenIn(plan.grades.full)),
  ...some(
    'weights',
    plan.scorecards.flatMap(({ dimensions, weights }) => line(dimensions, weights && givenIn(weights))),
  ),
  ...some(
    'shares',
    plan.scorecards.flatMap(({ raters, shares }) =>
      line(
        raters.filter(({ counts }) => counts),
        shares && givenIn(shares),
      ),
    ),
  ),
  ...some(
    'edges',
    plan.grades.list.map(({ from, to }) => [edgeText('>', from), edgeText('<', to)].join(' ').trim()),
  ),
  ...some(
    'streaks',
    plan.streaks.map(({ grades, periods, mode }) => `${grades.join()} ${periods} ${givenIn(mode) ?? '?'}`),
  ),
  ...some('appealDays', plan.appeal && givenIn(plan.appeal.days)),
});

/** A `seed-NN.json`, as far as it is read here. */
type Seed = {
  readonly cycles: readonly string[];
  readonly maxScore: number | null;
  readonly dimensions: readonly { readonly name: string; readonly weight: number | null; readonly group?: string }[];
  readonly bands: readonly {
    readonly min: number | null;
    readonly max: number | null;
    readonly minInclusive: boolean | null;
    readonly maxInclusive: boolean | null;
  }[];
  readonly raters: readonly { readonly group: string; readonly rater: string; readonly weight: number }[];
  readonly streaks: readonly { readonly periods: number }[];
  readonly deadlines: readonly { readonly what: string; readonly days: number }[];
};

const CYCLE_OF: Readonly<Record<string, string>> = { monthly: 'month', quarterly: 'quarter', 'half-yearly': 'half', yearly: 'year' };

/** The facts as a seed states them; it has no ids, so streaks are their periods alone, rising. */
export const factsOfSeed = (seed: Seed): Facts => ({
  ...some(
    'cycles',
    seed.cycles.map((name) => CYCLE_OF[name] ?? name),
  ),
  ...some('full', seed.maxScore ?? undefined),
  ...some('weights', byGroup(seed.dimensions.map((each) => ({ ...each, title: each.name })))),
  ...some('shares', byGroup(seed.raters.map((each) => ({ ...each, title: each.rater })))),
  ...some(
    'edges',
    seed.bands.map((band) => [bandText('>', band.min, band.minInclusive), bandText('<', band.max, band.maxInclusive)].join(' ').trim()),
  ),
  ...some('streaks', seed.streaks.map(({ periods }) => String(periods)).sort()),
  ...some('appealDays', seed.deadlines.find(({ what }) => what === 'appeal')?.days),
});

/** A plan's facts in the words of a seed: it takes 60分以下 as under 60, and knows no terms. */
export const asSeedHasThem = ({ cycles, edges, streaks, ...facts }: Facts): Facts => ({
  ...facts,
  ...some(
    'cycles',
    cycles?.filter((each) => each !== 'term'),
  ),
  ...some(
    'edges',
    edges?.map((each) => each.replace('?', '')),
  ),
  ...some('streaks', streaks?.map((each) => each.split(' ')[1] ?? '').sort()),
});

const givenIn = <T>(value: Value<T>): T | undefined => (value.state === 'given' ? (value as Given<T>).value : undefined);

const some = <K extends keyof Facts>(key: K, value: Facts[K]): Pick<Facts, K> | Record<never, never> =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };

/** A sole dimension's or rater's 100 is no fact of the text. */
const line = (of: readonly { readonly title: { readonly 'zh-CN': string } }[], numbers: readonly number[] | undefined): string[] =>
  numbers && numbers.length > 1 ? [of.map(({ title }, n) => `${title['zh-CN']} ${numbers[n]}`).join(', ')] : [];

function byGroup(all: readonly { readonly title: string; readonly weight: number | null; readonly group?: string }[]): string[] {
  const groups = [...new Set(all.map(({ group }) => group))];
  const lines = groups.map((name) => all.filter(({ group, weight }) => group === name && weight !== null));
  return lines.filter((each) => each.length > 0).map((each) => each.map(({ title, weight }) => `${title} ${weight}`).join(', '));
}

const edgeText = (sign: string, edge: BandEdge | undefined): string =>
  edge ? `${sign}${edge.inclusive.state === 'open' ? '?' : givenIn(edge.inclusive) ? '=' : ''}${givenIn(edge.at)}` : '';
const bandText = (sign: string, at: number | null, inclusive: boolean | null): string =>
  at === null ? '' : `${sign}${inclusive ? '=' : ''}${at}`;
