// Limits in heads: how shares of few people round, as a plan says. Expected numbers are worked out by hand.
import * as fc from 'fast-check';
import { type HeadRule, limitsInHeads, ROUNDINGS } from '../../src/scoring/limits';
import type { Limit } from '../../src/scoring/quotas';

const [MOST, LEAST, JUST] = ['<=', '>=', '='] as const;
const limits = (...all: readonly (readonly [Limit['sign'], number])[]): readonly Limit[] => all.map(([sign, share]) => ({ sign, share }));
const ANY = Number.POSITIVE_INFINITY;

test.each([
  ['6 people, at most 10%', 6, limits([MOST, 0.1]), { rounding: 'down' }, [[0, 0]]],
  ['half up', 6, limits([MOST, 0.1]), { rounding: 'halfUp' }, [[0, 1]]],
  ['4 of 10% are under a half', 4, limits([MOST, 0.1]), { rounding: 'halfUp' }, [[0, 0]]],
  ['5 are a half', 5, limits([MOST, 0.1]), { rounding: 'halfUp' }, [[0, 1]]],
  ['up', 1, limits([MOST, 0.1]), { rounding: 'up' }, [[0, 1]]],
  ['up, where it is whole', 10, limits([MOST, 0.1]), { rounding: 'up' }, [[0, 1]]],
  ['0.7 of 10 is 7 and no binary bit more', 10, limits([MOST, 0.7]), { rounding: 'up' }, [[0, 7]]],
  ['two departments of 4 as one, 25%', 8, limits([MOST, 0.25]), { rounding: 'down' }, [[0, 2]]],
  ['at least goes up where most goes down', 6, limits([LEAST, 0.1]), { rounding: 'down' }, [[1, ANY]]],
  ['at least, half up', 4, limits([LEAST, 0.1]), { rounding: 'halfUp' }, [[0, ANY]]],
  ['exactly, down: just below and just above', 7, limits([JUST, 0.2]), { rounding: 'down' }, [[1, 2]]],
  ['exactly, half up: one number', 7, limits([JUST, 0.2]), { rounding: 'halfUp' }, [[1, 1]]],
  ['largest remainder, thirds of 4', 4, limits([MOST, 0.333], [MOST, 0.334], [MOST, 0.333]), { rounding: 'largestRemainder' }, [[0, 1], [0, 2], [0, 1]]],
  ['what limits leave over is a share too', 6, limits([MOST, 0.1]), { rounding: 'largestRemainder' }, [[0, 1]]],
  ['0.4 of a person against 3.6', 4, limits([MOST, 0.1]), { rounding: 'largestRemainder' }, [[0, 0]]],
  ['over 100% in all there is nothing to share out', 5, limits([MOST, 0.5], [MOST, 0.7]), { rounding: 'largestRemainder' }, [[0, 2], [0, 3]]],
  ['at least one from 5 people on', 5, limits([MOST, 0.1]), { rounding: 'down', atLeastOne: 5 }, [[0, 1]]],
  ['not yet at 4', 4, limits([MOST, 0.1]), { rounding: 'down', atLeastOne: 5 }, [[0, 0]]],
  ['0% stays nobody', 9, limits([MOST, 0]), { rounding: 'down', atLeastOne: 5 }, [[0, 0]]],
  ['more than one already', 30, limits([MOST, 0.1]), { rounding: 'down', atLeastOne: 5 }, [[0, 3]]],
] as readonly (readonly [string, number, readonly Limit[], HeadRule, readonly (readonly [number, number])[]])[])(
  '%s', (_, people, table, rule, expected) => expect(limitsInHeads(people, table, rule).map(({ least, most }) => [least, most])).toEqual(expected)); // biome-ignore format: a table

/** Percents that total 100. */
const hundred = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }).map((cuts) => {
  const edges = [0, ...cuts.sort((x, y) => x - y), 100];
  return edges.slice(1).map((edge, n) => edge - (edges[n] ?? 0));
});

test('largest remainder gives all people away, and no limit is a whole person from its share', () => {
  fc.assert(
    fc.property(hundred, fc.integer({ min: 1, max: 60 }), (percents, people) => {
      const table = percents.map((percent): Limit => ({ sign: JUST, share: percent / 100 }));
      const heads = limitsInHeads(people, table, { rounding: 'largestRemainder' });
      expect(heads.reduce((sum, { most }) => sum + most, 0)).toBe(people);
      for (const [n, { least, most }] of heads.entries()) {
        expect(least).toBe(most);
        expect(Math.abs(most - ((percents[n] ?? 0) * people) / 100)).toBeLessThan(1);
      }
      // what the others leave over is shared out like a limit that says so
      expect(limitsInHeads(people, table.slice(0, -1), { rounding: 'largestRemainder' })).toEqual(heads.slice(0, -1));
    }),
  );
});

test('a share that is a whole number of people is that number, however it rounds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(...ROUNDINGS),
      (heads, more, rounding) => {
        const people = heads + more;
        const [own] = limitsInHeads(people * 4, [{ sign: '=', share: 0.25 }], { rounding });
        expect(own).toEqual({ least: people, most: people });
      },
    ),
  );
});
