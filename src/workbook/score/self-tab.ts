// The Self tab of one card: a row a person, each row typed by the one it is about.
import { inWords, type Making, wordsFor } from '../making';
import { short } from '../number-format';
import { MOST_OWN_ROWS, type Tab } from '../tab';
import { parseKey, type TabKey } from '../tab-kinds';

import { scoreSheet } from './tab';

export function selfTab(making: Making, key: TabKey): Tab {
  const { ready, subjects: all } = making.review;
  const card = ready.cards[parseKey(key).n];
  const rater = card?.raters.find(({ from, via }) => from === 'self' && via === 'tab');
  if (!card || !rater) throw new Error(`no card has ${key}`);
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const found = all.filter((subject) => subject.card.id === card.id);
  // a card that nobody has still has its tab: with one blank row, as a range must have a row
  const subjects = found.length > 0 ? found : [{ id: '', name: '', department: '', card, person: undefined, raters: {} }];
  const each = subjects.length <= MOST_OWN_ROWS;
  const title = inWords(making, card.title);
  return scoreSheet(making, {
    card,
    subjects,
    dimensions: card.dimensions,
    key,
    kind: 'self',
    head: inWords(making, rater.title),
    line: rater.counts ? say('selfLine', { share: short(rater.share), card: title }) : say('selfLineShown', { card: title }),
    hint: each ? own('selfHint', { full: ready.full }) : own('selfHintHr', { full: ready.full, most: MOST_OWN_ROWS }),
    editors: ({ person }) => (each && person?.email ? [person.email] : []),
    about: { roles: rater.id },
  });
}
