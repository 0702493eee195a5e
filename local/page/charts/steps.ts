// Round numbers along an axis.

/** From 0 to at least `most`, in about five steps of 1, 2 or 5 times a power of ten. */
export function roundSteps(most: number): { readonly steps: readonly number[]; readonly top: number } {
  const rough = (most > 0 ? most : 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power);
  const count = Math.max(1, Math.ceil((most > 0 ? most : 1) / step));
  return { steps: Array.from({ length: count + 1 }, (_, n) => n * step), top: count * step };
}
