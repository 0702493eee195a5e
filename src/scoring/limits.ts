// Limits on grades in heads as a plan says that they round: shares of few people are seldom whole people.
import { readCriterion } from './criterion';
import { clean, product, sumOf } from './decimal';
import { type Heads, headsAllowed, type Limit } from './quotas';
import { fold } from './reading';
import { split } from './remainders';

/**
 * `down`: as QUOTA_CHECK rounds, the most down and the fewest up. `halfUp`, `up`: every limit alike. `largestRemainder`: all people are
 * shared out by the limits' shares, what these leave over being one more; limits of more than all people are rounded down.
 */
export const ROUNDINGS = ['down', 'halfUp', 'up', 'largestRemainder'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** `atLeastOne`: from so many people on, a most that rounds to nobody is one; never where left out. */
export type HeadRule = { readonly rounding: Rounding; readonly atLeastOne?: number | undefined };

/** What each of a table's limits allows out of so many people, in their order. */
export function limitsInHeads(people: number, limits: readonly Limit[], { rounding, atLeastOne }: HeadRule): readonly Heads[] {
  const whole = WHOLE[rounding](people, limits);
  return limits.map((limit, n) => {
    const heads = whole[n];
    const { least, most } = heads === undefined ? headsAllowed(people, limit) : exactly(heads, limit);
    return { least, most: most === 0 && limit.share > 0 && people >= (atLeastOne ?? Number.POSITIVE_INFINITY) ? 1 : most };
  });
}

/** Each limit as a whole number of people; none where it rounds by its sign. */
const WHOLE: Readonly<Record<Rounding, (people: number, limits: readonly Limit[]) => readonly number[]>> = {
  down: () => [],
  halfUp: (people, limits) => limits.map((limit) => Math.floor(idealOf(people, limit) + 0.5)),
  up: (people, limits) => limits.map((limit) => Math.ceil(idealOf(people, limit))),
  largestRemainder: (people, limits) => {
    const shares = limits.map(({ share }) => share);
    const rest = clean(1 - sumOf(shares));
    return rest < 0 ? [] : split(people, [...shares, rest]);
  },
};

const idealOf = (people: number, { share }: Limit): number => product(share, people);

const exactly = (heads: number, { sign }: Limit): Heads => ({
  least: sign === '<=' ? 0 : heads,
  most: sign === '>=' ? Number.POSITIVE_INFINITY : heads,
});

/** Limits as written, read as QUOTA_CHECK reads them; undefined for what is none: a bare share means at most, a share over 1 makes all plain numbers percents, and has none with % beside it. */
export function readLimits(written: readonly (string | number)[]): readonly (Limit | undefined)[] {
  const read = written.map((cell) => {
    const [test, second] = readCriterion(cell, '<=') ?? [];
    const { sign, edge = -1 } = test ?? {};
    if (second || edge < 0 || (sign !== '<=' && sign !== '>=' && sign !== '=')) return undefined;
    return { sign, share: edge, percent: fold(String(cell)).trim().endsWith('%') };
  });
  const points = read.some((limit) => limit && !limit.percent && limit.share > 1);
  const percent = read.some((limit) => limit?.percent);
  return read.map((limit) => {
    if (!limit || (points && percent && !limit.percent && limit.share > 1)) return undefined; // 10% beside 30: one of them is meant otherwise
    return { sign: limit.sign, share: points && !limit.percent ? limit.share / 100 : limit.share };
  });
}
