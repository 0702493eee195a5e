// All columns of the Summary, in their order: those that are shown, by group, then those that formulas read.
import type { Making } from '../../making';
import type { Group, Hidden, Keyed, Of, Shown, SummaryPlaces } from '../column';
import type { SummaryFacts } from '../facts';
import type { SummaryKey } from '../keys';
import { dimensionColumns } from './dimensions';
import { earlierColumns } from './earlier';
import { followColumns } from './follows';
import { hiddenColumns } from './hidden';
import { personColumns } from './person';
import { raterColumns } from './raters';
import { resultColumns } from './result';

type Made<Column> = Readonly<Record<string, Column | readonly Of<Column>[]>>;

const SHOWN: readonly (readonly [group: Group, columns: (making: Making, facts: SummaryFacts) => Made<Shown>])[] = [
  ['person', personColumns],
  ['dimensions', dimensionColumns],
  ['raters', raterColumns],
  ['earlier', earlierColumns],
  ['result', resultColumns],
  ['follows', followColumns],
];

export const columnsOf = (making: Making, facts: SummaryFacts): Pick<SummaryPlaces, 'shown' | 'hidden'> => ({
  shown: SHOWN.flatMap(([group, columns]) => keyed<Shown>(columns(making, facts)).map((column) => ({ ...column, group }))),
  hidden: keyed<Hidden>(hiddenColumns(making, facts)),
});

/** Those that there are, with their keys. */
function keyed<Column extends Shown | Hidden>(columns: Made<Column>): readonly Keyed<Column>[] {
  const withKey = (column: Column, key: string): Keyed<Column> => ({ ...column, key: key as SummaryKey }); // each file enters the keys that it has
  return Object.entries(columns).flatMap(([kind, each]) => {
    // of a family a Summary may have none
    if ('length' in each) return each.map((column) => withKey({ ...column, when: true }, `${kind}:${column.of}`));
    return each.when === false ? [] : [withKey(each, kind)];
  });
}
