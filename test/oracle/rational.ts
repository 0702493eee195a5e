// Exact fractions in BigInt, for an oracle that owes nothing to src/scoring. A denominator is always positive.

export type Rational = { readonly n: bigint; readonly d: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

function ratio(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new Error('divided by zero');
  const by = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / by, d: d / by };
}

/** A number as its shortest decimal says it: 0.1 is one tenth. */
export function exact(value: number | string): Rational {
  const [, sign = '', whole = '', decimals = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') throw new Error(`${value} is no number`);
  const places = BigInt(decimals.length) - BigInt(power);
  const digits = BigInt(sign + whole + decimals);
  return places >= 0n ? ratio(digits, 10n ** places) : ratio(digits * 10n ** -places, 1n);
}

export const [ZERO, ONE, HUNDRED] = [exact(0), exact(1), exact(100)] as const;

export const add = (a: Rational, b: Rational): Rational => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const less = (a: Rational, b: Rational): Rational => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => ratio(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational): Rational => ratio(a.n * b.d, a.d * b.n);
export const size = (a: Rational): Rational => (a.n < 0n ? { n: -a.n, d: a.d } : a);
export const sum = (list: readonly Rational[]): Rational => list.reduce(add, ZERO);

/** Negative, 0 or positive, as for a sort. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** Half away from zero. */
export function rounded({ n, d }: Rational, places: number): Rational {
  const power = 10n ** BigInt(places);
  const twice = 2n * (n < 0n ? -n : n) * power + d;
  const whole = twice / (2n * d);
  return ratio(n < 0n ? -whole : whole, power);
}

/** The nearest number, for showing and for comparing within a tolerance. */
export const near = (a: Rational): number => {
  const scaled = rounded(a, 12);
  return Number(scaled.n) / Number(scaled.d);
};
