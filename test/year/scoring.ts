// A period's scores on the host: everything that raters and HR type, found by the marks of the tabs as they were made, in one batch.
import type { Review } from '../../src/arrangement/review';
import type { TabKind } from '../../src/workbook/tab-kinds';
import { entering, rowsBy, write } from '../google/by-marks';
import type { Host } from '../local/open';
import { type Entry, fill, type Kinds, type Scored, type TabToFill } from '../oracle/filled';

type Sheet = Host['book']['sheets'][number];
type Made = TabToFill & { readonly sheet: Sheet };

/** `beside`: what is entered in the same batch. */
export async function score(host: Host, review: Review, kinds: Kinds, beside: ReturnType<typeof entering> = []): Promise<Scored> {
  const tabs = host.book.sheets.flatMap((sheet) => madeIn(sheet, review.id));
  for (const [n, { subjects }] of review.raterTabs.entries()) {
    const sheet = tabs.find(({ key }) => key === `score:${n}`)?.sheet;
    expect(sheet && rowsBy(host, sheet).map(({ id }) => id)).toEqual(subjects.map(({ id }) => id));
  }
  const filled = fill(review.id, review, tabs, kinds);
  const scores = [...filled.entries, ...tabs.flatMap((tab) => signed(tab, filled.entries))];
  await write(host, [...scores.flatMap(requestFor), ...beside]);
  return filled;
}

const requestFor = ({ tab: { sheet }, row, mark, cell }: Entry<Made>) => entering(sheet, [[row, { [mark]: cell }]]);

/** The comment of each row that somebody has scored, which answers for its numbers however low they are, and its tick. */
function signed(tab: Made, entries: readonly Entry<Made>[]): readonly Entry<Made>[] {
  if (!tab.marks.some(({ value }) => value === 'done')) return [];
  const own = entries.filter((entry) => entry.tab === tab && !entry.mark.startsWith('target:'));
  return [...new Set(own.map(({ row }) => row))].flatMap((row) => {
    const numbers = own.flatMap((entry) => (entry.row === row && typeof entry.cell === 'number' ? [entry.cell] : []));
    const rest = { tab, row };
    return [
      { ...rest, mark: 'comment', cell: `Looked at again: ${numbers.join('; ')}` },
      { ...rest, mark: 'done', cell: true },
    ];
  });
}

/** A tab of the review, as it is marked. */
function madeIn(sheet: Sheet, review: string): readonly Made[] {
  const about = sheet.developerMetadata.find(({ metadataKey }) => metadataKey === 'scoretab.tab')?.metadataValue;
  const { key = '', review: own } = (about ? JSON.parse(about) : {}) as { readonly key?: TabToFill['key']; readonly review?: string };
  if (own !== review || key === '') return [];
  const marks = sheet.developerMetadata.flatMap(({ metadataKey, metadataValue = '', location }) => {
    const { dimension, startIndex = 0 } = location?.dimensionRange ?? {};
    return metadataKey === 'st.place' && dimension === 'COLUMNS' ? [{ on: 'column' as const, at: startIndex, value: metadataValue }] : [];
  });
  return [{ key, kind: key.split(':')[0] as TabKind, marks, sheet }];
}
