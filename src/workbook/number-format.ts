// Numbers as people read them: what Sheets shows of one, and a share in a sentence.

/** `0.00`, as the API has formats. */
export const withDecimals = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');

/** As many decimals as some of the numbers have, at most two: `0.##` would show "90." */
export const decimalsFor = (numbers: readonly number[]): string =>
  withDecimals(Math.max(0, ...numbers.map((each) => (short(each).toString().split('.')[1] ?? '').length)));

/** A share of the whole: at most two decimals. */
export const short = (points: number): number => Math.round(points * 100) / 100;
