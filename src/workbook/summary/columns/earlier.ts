// The Summary's columns of earlier periods: what the shorter ones make of the score.
import { comma } from '../../../i18n/lists';
import type { Cycle } from '../../../plans/value';
import { inWords, type Making, wordsFor } from '../../making';
import { withDecimals } from '../../number-format';
import type { Columns, Shown } from '../column';
import type { SummaryFacts } from '../facts';
import { rollUpScores } from '../roll-ups';
import { rollUpShare } from '../weights';

type Key = `rollUp:${Cycle}`;
declare module '../keys' {
  interface Families {
    readonly earlier: Key;
  }
}

export function earlierColumns(making: Making, { rollUps }: SummaryFacts): Columns<Key, Shown> {
  const say = wordsFor(making, 'summary');
  const { ready } = making.review;
  const without = (cards: readonly string[]) =>
    ready.cards.filter(({ id }) => !cards.includes(id)).map(({ title }) => inWords(making, title));
  const noteOf = (groups: readonly string[]) =>
    groups.length > 0 ? say('noteWithout', { groups: groups.join(comma(making.language)) }) : undefined;
  return {
    rollUp: rollUps.map((rollUp) => ({
      of: rollUp.from,
      heading: say(rollUp.how === 'last' ? 'last' : 'mean', { cycles: say(rollUp.from) }),
      note: noteOf(without(rollUp.cards)),
      width: [72, 64, 60, 54],
      look: 'computed',
      format: withDecimals(ready.decimals),
      weight: (card) => rollUpShare(making, rollUp, card),
      spill: (places) => rollUpScores(making, places, rollUp),
    })),
  };
}
