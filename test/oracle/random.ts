// Made-up numbers that are the same in every run: a stream for each text.

export type Random = {
  /** From 0 to under 1. */
  readonly next: () => number;
  readonly below: (count: number) => number;
  readonly of: <T>(list: readonly [T, ...T[]]) => T;
};

export function randomFor(text: string): Random {
  let state = [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  next();
  const below = (count: number): number => Math.floor(next() * count);
  return { next, below, of: (list) => list[below(list.length)] ?? list[0] };
}
