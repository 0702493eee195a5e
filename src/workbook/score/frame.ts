// The frame of a score tab: what is merged, who may type where, and the marks by which its columns are found again.
import { area } from '../area';
import type { Making } from '../making';
import { runsOf } from '../runs';
import type { Mark, Tab } from '../tab';
import { byDimension, byIndicator } from './columns';
import { columnMarks } from './marks';
import { ANCHOR, areasOf, DIMENSION, FIRST, INDICATOR, type ScorePlaces, SUB, TITLE } from './places';
import type { Sheet } from './sheet';
import { ownTargets } from './targets';

/** Nothing is merged across the frozen edge, and nothing in the last heading row where a formula spills from it. */
export function mergesOf({ at, columns, width }: ScorePlaces): readonly Tab['merges'][number][] {
  const wide = [
    area(DIMENSION, 0, 1, 2),
    ...runsOf(columns, byDimension).map(({ from, count }) => area(DIMENSION, 2 + from, 1, count)),
    area(DIMENSION, at.weighted, 1, 2),
    area(DIMENSION, at.comment, 1, 3),
    ...runsOf(columns, byIndicator).map(({ from, count }) => area(INDICATOR, 2 + from, 1, count)),
    area(TITLE, at.right, 1, at.state - at.right),
    area(SUB, at.right, 1, at.state - at.right),
  ].filter((each) => each.columns > 1);
  const tall = [area(INDICATOR, 0, 3), area(INDICATOR, 1, 3), area(INDICATOR, at.comment, 3), area(INDICATOR, at.done, 3)];
  const computed = [area(INDICATOR, at.weighted, 2), area(INDICATOR, at.grade, 2), area(INDICATOR, at.left, 2)];
  return width > 0 ? [...wide, ...tall, ...computed] : tall;
}

export function inputsOf({ subjects, editors, head }: Sheet, places: ScorePlaces): Tab['inputs'] {
  const areas = [
    ...areasOf(places, ['rated', 'input', 'second']),
    area(FIRST, places.at.comment, places.count),
    area(FIRST, places.at.done, places.count),
  ];
  if (typeof editors !== 'function') return areas.map((each) => ({ area: each, editors, about: head }));
  return subjects.flatMap((subject, n) =>
    editors(subject).length > 0
      ? areas.map((each) => ({ area: { ...each, row: FIRST + n, rows: 1 }, editors: editors(subject), about: subject.name }))
      : [],
  );
}

export const marksOf = (making: Making, sheet: Sheet, places: ScorePlaces): readonly Mark[] => [
  { on: 'row', at: ANCHOR, value: 'anchor' },
  ...columnMarks(places, making.typedTargets(sheet) ? [] : ownTargets(places), sheet.dimensions),
];
