// The methods of KPI points: all that is known of each, and its arithmetic. Its words stand in i18n, in each language's kpi.ts.

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

/**
 * What rules are worked out with: exact decimals (kpi.ts), or the cells of a formula (workbook/score/kpi-formulas.ts). A `Truth` is what a
 * comparison gives, `Points` what a rule does. Comparisons are of numbers freed of binary noise.
 */
export type Arithmetic<N, Truth, Points> = {
  readonly number: (value: number) => N;
  readonly plus: (a: N, b: N) => N;
  readonly minus: (a: N, b: N) => N;
  readonly times: (a: N, b: N) => N;
  /** Where `b` is 0 any number: it is not looked at. */
  readonly over: (a: N, b: N) => N;
  readonly absolute: (a: N) => N;
  readonly isZero: (a: N) => Truth;
  readonly isUnder: (a: N, b: N) => Truth;
  readonly either: (when: Truth, then: Points, otherwise: Points) => Points;
  /** What is needed more than once. */
  readonly once: (value: N, rest: (value: N) => Points) => Points;
  /** Before floor and cap. */
  readonly points: (points: N) => Points;
  /** As many as can be had; and none, whatever the floor. */
  readonly most: Points;
  readonly none: Points;
};
type Rule = <N, T, P>(by: Arithmetic<N, T, P>, actual: N, target: N, detail: Detail) => P;

/** All or nothing. */
const ifMet = <N, T, P>({ either, points, number }: Arithmetic<N, T, P>, met: T): P => either(met, points(number(100)), points(number(0)));
const unless = <N, T, P>({ either, points, number }: Arithmetic<N, T, P>, missed: T): P =>
  either(missed, points(number(0)), points(number(100)));
/** A share of 100 points. */
const hundredTimes = <N, T, P>({ number, times, points }: Arithmetic<N, T, P>, share: N): P => points(times(number(100), share));
/** How far the actual value is over its target, as a share of that. */
const deviation = <N, T, P>({ over, minus, absolute }: Arithmetic<N, T, P>, actual: N, target: N): N =>
  over(minus(actual, target), absolute(target));

export const POINTS: Readonly<Record<Method, Rule>> = {
  higher: (by, actual, target) => {
    const least = unless(by, by.isUnder(actual, by.number(0)));
    return by.either(by.isZero(target), least, hundredTimes(by, by.plus(by.number(1), deviation(by, actual, target))));
  },
  lower: (by, actual, target) => {
    const least = unless(by, by.isUnder(by.number(0), actual));
    return by.either(by.isZero(target), least, hundredTimes(by, by.minus(by.number(1), deviation(by, actual, target))));
  },
  inverse: (by, actual, target) => {
    const nothing = by.either(by.isZero(target), by.points(by.number(100)), by.most);
    return by.either(by.isZero(actual), nothing, hundredTimes(by, by.over(target, actual)));
  },
  near: (by, actual, target) => {
    const off = by.absolute(deviation(by, actual, target));
    return by.either(by.isZero(target), ifMet(by, by.isZero(actual)), hundredTimes(by, by.minus(by.number(1), off)));
  },
  within: (by, actual, target, { allowed = 0 }) =>
    unless(by, by.isUnder(by.times(by.number(allowed), by.absolute(target)), by.absolute(by.minus(actual, target)))),
  reach: (by, actual, target) => unless(by, by.isUnder(actual, target)),
  limit: (by, actual, target) => unless(by, by.isUnder(target, actual)),
  below: (by, actual, target) => ifMet(by, by.isUnder(actual, target)),
  none: (by, actual) => ifMet(by, by.isZero(actual)),
  progress: (by, actual, target, { start = 0 }) => {
    const from = by.number(start);
    return by.once(by.minus(target, from), (way) =>
      by.either(by.isZero(way), unless(by, by.isUnder(actual, target)), hundredTimes(by, by.over(by.minus(actual, from), way))),
    );
  },
  plusminus: (by, actual, target, { step }) => {
    const atZero = ifMet(by, by.isZero(actual));
    if (!step) return atZero;
    const size = by.number(Math.abs(step.share));
    const off = deviation(by, actual, target);
    const better = step.share < 0 ? by.minus(by.number(0), off) : off;
    const stepped = by.once(better, (ahead) => {
      const worth = (each: number) => by.points(by.plus(by.number(100), by.times(by.over(ahead, size), by.number(each))));
      const counted = by.either(by.isUnder(ahead, by.number(0)), worth(step.minus), worth(step.plus));
      const { zeroBeyond } = step;
      if (zeroBeyond === undefined) return counted;
      return by.either(by.isUnder(by.number(zeroBeyond), by.minus(by.number(0), ahead)), by.none, counted);
    });
    return by.either(by.isZero(target), atZero, stepped);
  },
};
