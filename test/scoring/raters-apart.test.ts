// How raters score: means from five people on, and against the other raters of the same people, who must be as many.
import { type Given, ratersApart } from '../../src/scoring/raters-apart';

/** `Li 90 91 92`: what a rater gave the first, the second … person; `.` for nobody. */
const given = (...lines: readonly string[]): readonly Given[] =>
  lines.flatMap((line) => {
    const [rater = '', ...scores] = line.split(' ');
    return scores.flatMap((score, n) => (score === '.' ? [] : [{ rater, person: `E${n}`, score: Number(score) }]));
  });

type Case = readonly [what: string, lines: readonly string[], told: string];
const CASES: readonly Case[] = [
  ['two of the same people: as far apart as their means', ['Li 90 91 92 93 94', 'Wu 86 87 88 89 90'], 'Li 5 mean 92 by 4, Wu 5 mean 88 by -4'],
  ['fewer than five people: from what to what alone', ['Li 90 91 92 93 94', 'Wu 86 87'], 'Li 5 mean 92, Wu 2 from 86 to 87'],
  ['nobody else rates them: no difference', ['Li 90 91 92 93 94'], 'Li 5 mean 92'],
  ['five rated, of whom four have another rater', ['Li 90 91 92 93 94', 'Wu . 86 87 88 89 90'], 'Li 5 mean 92, Wu 5 mean 88'],
  ['the most lenient first, whoever cannot be compared last', ['Li 80 80 80 80 80', 'Wu 90', 'He 88 88 88 88 88'], 'He 5 mean 88 by 7, Li 5 mean 80 by -8.2, Wu 1 from 90 to 90'],
  ['a strict rater of a weak team is not strict', ['Li 60 60 60 60 60', 'Wu 60 60 60 60 60', 'He . . . . . 90 90 90 90 90'], 'Li 5 mean 60 by 0, Wu 5 mean 60 by 0, He 5 mean 90'],
  ['two roles of one rater are one rater', ['Li 90 90 90 90 90', 'Li 80 80 80 80 80', 'Wu 80 80 80 80 80'], 'Li 5 mean 85 by 5, Wu 5 mean 80 by -5'],
  ['without the noise of doubles', ['Li 0.1 0.2 0.3 0.4 0.5'], 'Li 5 mean 0.3'],
]; // biome-ignore format: a case each
test.each(CASES)('%s', (_, lines, told) => {
  const words = ratersApart(given(...lines)).map(({ rater, rated, mean, apart, least, most }) =>
    [
      rater,
      rated,
      ...(mean === undefined ? ['from', least, 'to', most] : ['mean', mean]),
      ...(apart === undefined ? [] : ['by', apart]),
    ].join(' '),
  );
  expect(words.join(', ')).toBe(told);
});

test('nobody', () => expect(ratersApart([])).toEqual([]));
