// The Summary's columns of raters: each role's score, those that count first.
import { bareWarnings } from '../../formula-parts';
import { inWords, type Making, wordsFor } from '../../making';
import { withDecimals } from '../../number-format';
import type { Columns, Shown } from '../column';
import type { SummaryFacts } from '../facts';
import { roleScores } from '../rater-scores';
import { shareOf } from '../weights';

type Key = `role:${string}`;
declare module '../keys' {
  interface Families {
    readonly raters: Key;
  }
}

export function raterColumns(making: Making, { roles, counting }: SummaryFacts): Columns<Key, Shown> {
  const say = wordsFor(making, 'summary');
  return {
    role: roles.map((role, n) => {
      const title = inWords(making, role.title);
      return {
        of: role.id,
        heading: n < counting ? title : say('shownOnly', { title }),
        width: [72, 64, 60, 54],
        look: 'computed',
        format: withDecimals(making.review.ready.decimals),
        weight: (card) => shareOf(making, role, card),
        // what is wrong is said once, in Stage, which takes it from the hidden column
        spill: (places) => bareWarnings(n < counting ? places.column(`raw:${role.id}`) : roleScores(making, places, role)),
      };
    }),
  };
}
