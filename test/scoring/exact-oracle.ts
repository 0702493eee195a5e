// An independent reckoning in BigInt: decimal texts in, a fraction out. Shares no code with src/scoring.

type Fraction = { readonly n: bigint; readonly d: bigint };

/** `-12.34` → -1234/100 */
export function fraction(text: string): Fraction {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const n = BigInt(whole + decimals);
  return { n: sign ? -n : n, d: 10n ** BigInt(decimals.length) };
}

/** Σ score × weight ÷ Σ weight. */
export function weightedMean(scores: readonly string[], weights: readonly string[]): Fraction {
  const products = scores.map((score, i) => {
    const s = fraction(score);
    const w = fraction(weights[i] ?? '0');
    return { n: s.n * w.n, d: s.d * w.d };
  });
  const sum = add(products);
  const whole = add(weights.map(fraction));
  return { n: sum.n * whole.d, d: sum.d * whole.n };
}

const add = (list: readonly Fraction[]): Fraction => list.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n });

/** -1, 0 or 1 */
export function sideOf(value: Fraction, edge: Fraction): -1 | 0 | 1 {
  const difference = value.n * edge.d - edge.n * value.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The decimal text of units of 10^-places. */
export function decimal(units: bigint, places: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const decimals = places === 0 ? '' : `.${digits.slice(digits.length - places)}`;
  return `${sign}${digits.slice(0, digits.length - places)}${decimals}`;
}

/** Rounded half away from zero to 10 decimals, as text: the contract's one rounding. */
export function rounded({ n, d }: Fraction): string {
  const scaled = n * 10n ** 10n;
  const half = (scaled < 0n ? -1n : 1n) * d;
  return decimal((2n * scaled + half) / (2n * d), 10);
}
