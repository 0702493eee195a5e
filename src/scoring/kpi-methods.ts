// The methods of KPI points: all that is known of each, and its arithmetic. Its words stand in i18n, in each language's kpi.ts.
import { absolute, type Exact, exact, HUNDRED, minus, over, plus, rounded, times, ZERO } from './decimal';

type Facts = {
  /** Its Chinese name in formulas; its key is the English one. */
  readonly zh: string;
  /** Points may go beyond full marks: it is not all or nothing, nor best on target. */
  readonly beyond?: true;
  /** What it needs besides actual and target: a share, a number that is 0 where left out, or a list of numbers. */
  readonly detail?: 'share' | 'number' | 'list';
  /** It has no target. */
  readonly untargeted?: true;
};

/** In the order in which they are offered. */
export const METHODS = {
  higher: { zh: '比率', beyond: true },
  lower: { zh: '反向', beyond: true },
  inverse: { zh: '反比', beyond: true },
  near: { zh: '偏差' },
  within: { zh: '允差', detail: 'share' },
  reach: { zh: '达标' },
  limit: { zh: '不超' },
  below: { zh: '低于' },
  none: { zh: '零发生', untargeted: true },
  progress: { zh: '进度', beyond: true, detail: 'number' },
  plusminus: { zh: '增减', beyond: true, detail: 'list' },
} as const satisfies Readonly<Record<string, Facts>>;

export type Method = keyof typeof METHODS;
export type MethodWithDetail = { [M in Method]: (typeof METHODS)[M] extends { readonly detail: string } ? M : never }[Method];

export const METHOD_KEYS = Object.keys(METHODS) as [Method, ...Method[]]; // the keys of a complete record
export const methodFacts = (method: Method): Facts => METHODS[method];
export const hasDetail = (method: Method): method is MethodWithDetail => methodFacts(method).detail !== undefined;

/** What a method needs besides actual and target. Shares are 0 to 1. */
export type Detail = {
  /** `within`: the deviation allowed, as a share of the target. */
  readonly allowed?: number;
  /** `progress`: the value from which progress is counted. */
  readonly start?: number;
  /** `plusminus`: below zero where lower is better; beyond `zeroBeyond` short of the target the result is 0. */
  readonly step?: { readonly share: number; readonly plus: number; readonly minus: number; readonly zeroBeyond?: number };
};

/** `cap`: as many points as can be had. `zero`: none, whatever the floor. */
type Points = Exact | 'cap' | 'zero';
type Rule = (actual: Exact, target: Exact, detail: Detail) => Points;

const all = (met: boolean): Exact => (met ? HUNDRED : ZERO);
const deviation = (actual: Exact, target: Exact): Exact => over(minus(actual, target), absolute(target));
const ONE: Exact = { n: 1n, d: 1n };
const hundredTimes = (share: Exact): Exact => times(HUNDRED, share);
/** Comparisons are of numbers freed of binary noise. */
const isZero = (x: Exact): boolean => rounded(x).n === 0n;
const isUnder = (a: Exact, b: Exact): boolean => rounded(a).n < rounded(b).n;

/** Before floor and cap. */
export const POINTS: Readonly<Record<Method, Rule>> = {
  higher: (actual, target) => (isZero(target) ? all(!isUnder(actual, ZERO)) : hundredTimes(plus(ONE, deviation(actual, target)))),
  lower: (actual, target) => (isZero(target) ? all(!isUnder(ZERO, actual)) : hundredTimes(minus(ONE, deviation(actual, target)))),
  inverse: (actual, target) => (isZero(actual) ? (isZero(target) ? HUNDRED : 'cap') : hundredTimes(over(target, actual))),
  near: (actual, target) => (isZero(target) ? all(isZero(actual)) : hundredTimes(minus(ONE, absolute(deviation(actual, target))))),
  within: (actual, target, { allowed = 0 }) => all(!isUnder(times(exact(allowed), absolute(target)), absolute(minus(actual, target)))),
  reach: (actual, target) => all(!isUnder(actual, target)),
  limit: (actual, target) => all(!isUnder(target, actual)),
  below: (actual, target) => all(isUnder(actual, target)),
  none: (actual) => all(isZero(actual)),
  progress: (actual, target, { start = 0 }) => {
    const from = exact(start);
    const way = minus(target, from);
    return isZero(way) ? all(!isUnder(actual, target)) : hundredTimes(over(minus(actual, from), way));
  },
  plusminus: (actual, target, { step }) => {
    if (!step || isZero(target)) return all(isZero(actual));
    const off = deviation(actual, target);
    const better = step.share < 0 ? minus(ZERO, off) : off;
    const short = minus(ZERO, better);
    if (step.zeroBeyond !== undefined && isUnder(exact(step.zeroBeyond), short)) return 'zero';
    const steps = over(better, absolute(exact(step.share)));
    return plus(HUNDRED, times(steps, exact(better.n < 0n ? step.minus : step.plus)));
  },
};
