// Numbers as people write them: decimal, not binary. A result is rounded half away from zero to 10 decimals, from the
// exact decimal value of what went in; doubles are used where their error provably cannot change the result.

/** A fraction of two integers, `d` above zero: a decimal number, or a quotient of two, without any rounding. */
export type Exact = { readonly n: bigint; readonly d: bigint };

// looked up once: a global is slow to reach in some hosts, and these run for every score
const { abs, round } = Math;
const { isFinite: isFiniteNumber, isInteger, isSafeInteger, POSITIVE_INFINITY: ENDLESS } = Number;
const [toBigInt, numberOf, textOf] = [BigInt, Number, String];

/** 10 decimals: what binary noise can never reach, and no score needs. */
const UNIT = 1e10;
const UNITS = 10n ** 10n;
/** Half a unit in the last place of a double near 1: the relative error of one operation. */
export const HALF_ULP = 2 ** -53;
/** Beyond this many units doubles are too coarse for the shortcut. */
const COARSE = 2 ** 50;

export const ZERO: Exact = { n: 0n, d: 1n };

/** The number without binary noise: `0.1 + 0.2` becomes `0.3`, and -0 becomes 0. Not finite stays as it is. */
export function clean(x: number): number {
  if (isInteger(x)) return x + 0;
  if (!isFiniteNumber(x)) return x;
  return roundIfSure(x, 2 * abs(x) * HALF_ULP) ?? toNumber(exact(x));
}

/**
 * `x` rounded to 10 decimals, where `x` is known to within `error`; undefined where that error could change the
 * outcome, so that the caller works it out exactly.
 */
export function roundIfSure(x: number, error: number): number | undefined {
  const units = x * UNIT;
  const near = round(units);
  if (!(abs(near) < COARSE)) return undefined;
  const doubt = error * UNIT + abs(units) * HALF_ULP;
  return abs(units - near) + doubt < 0.5 ? near / UNIT + 0 : undefined;
}

/** The decimal number that a double shows: 0.1 is one tenth. */
export function exact(x: number): Exact {
  if (isSafeInteger(x)) return { n: toBigInt(x), d: 1n };
  const units = round(x * UNIT);
  // with so few digits no other decimal is shown as this double
  if (abs(units) < FEW_DIGITS && units / UNIT === x) return { n: toBigInt(units), d: UNITS };
  const [mantissa = '0', exponent = '0'] = textOf(x).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const n = toBigInt(whole + fraction);
  const shift = numberOf(exponent) - fraction.length;
  return shift < 0 ? { n, d: 10n ** toBigInt(-shift) } : { n: n * 10n ** toBigInt(shift), d: 1n };
}

const FEW_DIGITS = 1e15;

/** A number freed of noise, in units of its tenth decimal. */
export function tenDecimals(x: number): bigint {
  if (isInteger(x)) return toBigInt(x) * UNITS;
  const { n, d } = exact(x);
  return (n * UNITS) / d;
}

/** Rounded half away from zero to 10 decimals. */
export function rounded({ n, d }: Exact): Exact {
  const scaled = n * UNITS;
  const rest = scaled % d;
  const away = 2n * (rest < 0n ? -rest : rest) >= d ? (n < 0n ? -1n : 1n) : 0n;
  return { n: scaled / d + away, d: UNITS };
}

/** The number that a result is shown as: rounded to 10 decimals. */
export function toNumber(exactly: Exact): number {
  const { n } = rounded(exactly);
  const units = numberOf(n);
  return isSafeInteger(units) ? units / UNIT : numberOf(`${n}e-10`);
}

/** A result reckoned in doubles to within `error`, and exactly only where that could change its tenth decimal. */
export const settle = (value: number, error: number, exactly: () => Exact): number => roundIfSure(value, error) ?? toNumber(exactly());

/** Three factors multiplied: in whole units where a double holds them exactly, as amounts of money need. */
export function product(a: number, b: number, c = 1): number {
  const [p, q, r] = [powerOf(a), powerOf(b), powerOf(c)];
  const units = round(a * p) * round(b * q) * round(c * r);
  const power = p * q * r;
  if (power <= UNIT && isSafeInteger(units)) return units / power + 0;
  const value = a * b * c;
  return settle(value, 6 * abs(value) * HALF_ULP, () => times(times(exact(a), exact(b)), exact(c)));
}

/** The power of ten that makes a whole number of a decimal; ENDLESS for longer ones. */
function powerOf(x: number): number {
  if (isInteger(x)) return 1;
  if (round(x * 100) / 100 === x) return 100;
  return round(x * 1e4) / 1e4 === x ? 1e4 : ENDLESS;
}

/** The sum of a list, each place of it right: added up in blocks, so that what is dropped stays small over many. */
export function sumOf(list: readonly number[]): number {
  let sum = 0;
  let size = 0;
  for (let start = 0; start < list.length; start += BLOCK) {
    const end = start + BLOCK < list.length ? start + BLOCK : list.length;
    let part = 0;
    let partSize = 0;
    for (let n = start; n < end; n++) {
      const x = list[n] as number;
      part += x;
      partSize += abs(x);
    }
    sum += part;
    size += partSize;
  }
  return settle(sum, (2 * BLOCK + list.length / BLOCK) * size * HALF_ULP, () => total(list.map(exact)));
}

const BLOCK = 64;

/** Decimals keep the longer one's denominator, so that a long sum stays as short as its terms. */
export function plus(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}
export const minus = (a: Exact, b: Exact): Exact => plus(a, { n: -b.n, d: b.d });
export const times = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });
/** `b` must not be zero. */
export const over = (a: Exact, b: Exact): Exact => (b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n });
export const absolute = (a: Exact): Exact => (a.n < 0n ? { n: -a.n, d: a.d } : a);

/** The exact sum of a list. */
export const total = (list: readonly Exact[]): Exact => list.reduce(plus, ZERO);
