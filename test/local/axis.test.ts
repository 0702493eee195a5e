// Axes of charts: whatever is to be shown fits, and what is written along it is whole, round and not much.
import fc from 'fast-check';
import { headless } from './open';

const { axis } = headless;

test.each([
  [0, [0, 1]], // nobody yet
  [0.4, [0, 1]],
  [1.2, [0, 1, 2]],
  [4, [0, 1, 2, 3, 4]],
  [23, [0, 5, 10, 15, 20, 25]],
  [38, [0, 10, 20, 30, 40]],
  [100, [0, 20, 40, 60, 80, 100]],
])('to %s', (most, values) => expect(axis(most, 0, 100)[1]).toEqual(values));

test('any number fits, on whole values from one end to the other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (most) => {
      const [place, values] = axis(most, 200, 40);
      expect(values.every(Number.isInteger) && values.length <= 9).toBe(true);
      expect([values[0], ...[values[0] ?? 1, values.at(-1) ?? 0].map(place)]).toEqual([0, 200, 40]);
      expect(values.at(-1)).toBeGreaterThanOrEqual(most);
    }),
  );
});
