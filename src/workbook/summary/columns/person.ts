// The Summary's columns of who is reviewed: ID, name, department, group. As text, so that the rows can be sorted.
import { type Making, wordsFor } from '../../making';
import { widthOf } from '../../text-size';
import type { Columns, Shown } from '../column';
import type { SummaryFacts } from '../facts';

type Key = 'id' | 'name' | 'department' | 'group';
declare module '../keys' {
  interface Families {
    readonly person: Key;
  }
}

export function personColumns(making: Making, { labels }: SummaryFacts): Columns<Key, Shown> {
  const say = wordsFor(making, 'summary');
  const { subjects, ready } = making.review;
  const label = new Map(ready.cards.map(({ id }, n) => [id, labels[n] ?? '']));
  const widest = (texts: readonly string[], bold: boolean): number =>
    Math.ceil(Math.max(0, ...texts.map((each) => widthOf(each, { bold })))) + 8;
  return {
    id: { heading: say('id'), width: 52, look: 'lockedCenter', cells: subjects.map(({ id }) => id) },
    name: {
      heading: say('name'),
      width: [124, 124, 116, 108],
      // on one line where there is room, as wide as if it were bold
      grows: { turn: 1, to: () => widest(subjects.map(({ name }) => name), true), most: 80 }, // biome-ignore format: one line
      look: 'lockedText',
      cells: subjects.map(({ name }) => name),
    },
    department: {
      heading: say('department'),
      width: [120, 120, 104, 84],
      look: 'lockedText',
      cells: subjects.map(({ department }) => department),
    },
    group: {
      heading: say('group'),
      width: [124, 124, 104, 84],
      grows: { turn: 4, to: () => widest(labels, false) },
      hidden: labels.length === 1,
      look: 'lockedText',
      line: (card) => labels[card] ?? '',
      cells: subjects.map(({ card }) => label.get(card.id) ?? ''),
    },
  };
}
