// Marks of columns on Peers and Dispatch that were deleted by hand, in every plan: the order in which the tab was made tells where they
// belong, also beside columns that were put in; and what is said where it does not.
import { LIBRARY } from '../../src/plans/library';
import type { Place, SheetState } from '../../src/review/spreadsheet';
import { tableMarks } from '../../src/review/table-marks';
import type { Tab } from '../../src/workbook/tab';
import { tabsFor } from '../../src/workbook/workbook';
import { answeredPlan, cyclesOf, reviewOf } from '../workbook/fixtures';

const PLACED = { peers: /^(\d+|answers|counted):/, dispatch: /^within$/ } as const;
const TABS = LIBRARY.flatMap(({ id }) =>
  cyclesOf(answeredPlan(id)).flatMap((cycle) => {
    const review = reviewOf(answeredPlan(id), { cycle });
    return tabsFor(review, { titles: [], shared: {} }).flatMap((tab) =>
      tab.kind === 'peers' || tab.kind === 'dispatch' ? [[id, cycle, tab.kind, tab, review.id] as const] : [],
    );
  }),
);

const sheetOf = (tab: Tab, review: string, places: readonly Place[], about: object = {}): SheetState => ({
  ...{ sheetId: 100, title: tab.title, index: 0, rows: tab.rows, columns: tab.columns, frozenRows: tab.frozen.rows },
  ...{ places, protections: [], warnings: [], about: { review, key: tab.key, ...tab.about, ...about } },
});
const asked = (sheet: SheetState) =>
  tableMarks({ locale: 'en_US', sheets: [sheet], names: [], reviews: [], properties: {}, operation: undefined });
/** `n` columns put in left of one. */
const putIn = (places: readonly Place[], at: number, n: number): readonly Place[] =>
  places.map((place) => (place.on === 'column' && place.at >= at ? { ...place, at: place.at + n } : place));

test('there are such tabs', () => {
  expect(new Set(TABS.map(([, , kind]) => kind))).toEqual(new Set(['peers', 'dispatch']));
});

describe.each(TABS)('%s, %s, %s', (_id, _cycle, kind, tab, review) => {
  const isPlaced = ({ on, value }: Place): boolean => on === 'column' && PLACED[kind].test(value);
  const typed = tab.marks.filter(isPlaced);
  const lost = (places: readonly Place[], isGone = isPlaced) => places.filter((place) => !isGone(place));

  test('nothing is said while every mark is there', () => {
    expect(typed.length).toBeGreaterThan(0);
    expect(asked(sheetOf(tab, review, tab.marks))).toEqual({ mends: [], lost: [] });
  });

  test.each([
    ['all', isPlaced],
    ['the last', (place: Place) => place.value === typed[typed.length - 1]?.value],
  ])('%s gone: each is put back where it was, or has been moved to', (_, isGone) => {
    for (const places of [tab.marks, putIn(tab.marks, 0, 2)]) {
      const { mends, lost: told } = asked(sheetOf(tab, review, lost(places, isGone)));
      expect(mends.flatMap(({ marks }) => marks)).toEqual(places.filter(isGone));
      expect(told).toEqual([]);
      expect(mends.flatMap(({ requests }) => requests)).toHaveLength(places.filter(isGone).length);
    }
  });

  test('beside a column that was put in among them nothing tells, and that is said', () => {
    const places = putIn(tab.marks, typed[0]?.at ?? 0, 1);
    const { mends, lost: told } = asked(sheetOf(tab, review, lost(places)));
    const back = mends.flatMap(({ marks }) => marks);
    expect(places).toEqual(expect.arrayContaining([...back]));
    expect(back.length).toBeLessThan(typed.length);
    expect(told.map(({ en }) => en)).toEqual([
      expect.stringContaining(`On “${tab.title}” columns that are typed in have lost their marks`),
    ]);
  });
});

test.each(TABS.filter(([, , kind]) => kind === 'peers').slice(0, 1))(
  '%s, %s, %s that was made before: left',
  (_id, _cycle, _kind, tab, review) => {
    expect(asked(sheetOf(tab, review, [], { columns: undefined }))).toEqual({ mends: [], lost: [] });
  },
);
