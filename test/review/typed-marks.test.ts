// Marks of columns that are typed in, deleted by hand: what tells where they belong, in every plan; and what is said where nothing does.
import { LIBRARY } from '../../src/plans/library';
import { periodKey } from '../../src/plans/period';
import type { columnMends } from '../../src/review/column-marks';
import type { Place, SheetState, SpreadsheetState } from '../../src/review/spreadsheet';
import { planRanges, typedMarks } from '../../src/review/typed-marks';
import { planRow } from '../../src/workbook/records/plans-tab';
import { gridRange } from '../../src/workbook/requests/request';
import type { Tab } from '../../src/workbook/tab';
import { tabsFor } from '../../src/workbook/workbook';
import { answeredPlan, cyclesOf, reviewOf } from '../workbook/fixtures';
import { makingFor } from '../workbook/table-book';

const TYPED = /^(rated|input|second|target):/;
const isTyped = ({ value }: Place): boolean => TYPED.test(value);

/** A review's tabs as they are read back; `change` says what became of a tab's marks, and of what is known of it. */
function stateOf(id: string, cycle: Parameters<typeof reviewOf>[1], change: (sheet: SheetState) => SheetState) {
  const review = reviewOf(answeredPlan(id), cycle);
  const tabs = tabsFor(review, { titles: [], shared: {} });
  const { period, language } = review.options;
  const record = { id: review.id, plan: id, version: 1, period: periodKey(period), language, created: '' };
  const sheets = tabs.map((tab, n) => change(sheetOf(tab, 100 + n, review.id)));
  const state: SpreadsheetState = {
    ...{ locale: 'en_US', sheets, names: [], properties: {}, operation: undefined },
    reviews: [{ metadataId: undefined, record }],
  };
  const { pieces } = planRow(makingFor(review));
  return {
    state,
    tabs,
    ask: (columns: ReturnType<typeof columnMends> = []) =>
      typedMarks(
        state,
        columns,
        planRanges(state).map(() => [[review.id, ...pieces]]),
      ),
  };
}

function sheetOf(tab: Tab, sheetId: number, review: string): SheetState {
  const open = tab.inputs.filter(({ editors }) => editors.length > 0).map(({ area }) => gridRange(sheetId, area));
  const whole = { id: sheetId, range: undefined, open, description: '', users: [], mayEdit: true };
  return {
    ...{ sheetId, title: tab.title, index: 0, rows: tab.rows, columns: tab.columns, frozenRows: tab.frozen.rows },
    ...{ places: tab.marks, protections: [whole], warnings: [] },
    about: { review, key: tab.key, ...tab.about },
  };
}

const without =
  (isGone: (place: Place, typed: readonly Place[]) => boolean) =>
  (sheet: SheetState): SheetState => ({
    ...sheet,
    places: sheet.places.filter((place) => !(isTyped(place) && isGone(place, sheet.places.filter(isTyped)))),
  });

const CASES = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));
const GONE: readonly (readonly [string, (place: Place, typed: readonly Place[]) => boolean])[] = [
  ['all', () => true],
  ['the first', (place, typed) => place === typed[0]],
  ['every other', (place, typed) => typed.indexOf(place) % 2 === 1],
  ['targets', ({ value }) => value.startsWith('target:')],
];

describe.each(CASES)('%s, %s', (id, cycle) => {
  test('nothing is read, and nothing said, while every mark is there', () => {
    const { state, ask } = stateOf(id, { cycle }, (sheet) => sheet);
    expect([planRanges(state), ask()]).toEqual([[], { mends: [], lost: [] }]);
  });

  test.each(GONE)('%s gone: each is put back where it was', (_, isGone) => {
    const { state, tabs, ask } = stateOf(id, { cycle }, without(isGone));
    const { mends, lost } = ask();
    expect(lost).toEqual([]);
    const marked = state.sheets.map(({ sheetId, places }) => [
      ...places,
      ...mends.flatMap(({ sheet, marks }) => (sheet.sheetId === sheetId ? marks : [])),
    ]);
    const sorted = (places: readonly Place[]) => places.map(({ on, at, value }) => `${on} ${at} ${value}`).sort();
    expect(marked.map(sorted)).toEqual(tabs.map(({ marks }) => sorted(marks)));
  });
});

describe('where columns have moved', () => {
  /** A column put in before the nth. */
  const putIn =
    (n: number) =>
    (sheet: SheetState): SheetState => ({
      ...sheet,
      places: sheet.places.map((place) => (place.on === 'column' && place.at >= n ? { ...place, at: place.at + 1 } : place)),
      protections: sheet.protections.map((each) => ({ ...each, open: [] })),
    });
  const ofScore = (change: (sheet: SheetState) => SheetState) => (sheet: SheetState) =>
    sheet.about?.key === 'score:0' ? change(sheet) : sheet;
  const [PLAN, CYCLE] = ['plan-05', { cycle: 'half' as const, language: 'en' as const }];
  const score = stateOf(PLAN, CYCLE, (sheet) => sheet).tabs.find(({ key }) => key === 'score:0');
  const typed = (score?.marks ?? []).filter(isTyped);
  const right = (n: number) => (typed[n]?.at ?? 0) + 1;

  test('the marks on either side tell, as long as they have moved alike', () => {
    const change = ofScore((sheet) => without((place) => place.value === typed[1]?.value)(putIn(2)(sheet)));
    const { mends, lost } = stateOf(PLAN, CYCLE, change).ask();
    expect([mends.flatMap(({ marks }) => marks), lost]).toEqual([[{ ...typed[1], at: right(1) }], []]);
  });

  test.each([
    [
      'a column was put in between',
      (sheet: SheetState) => without((place) => [0, 1, 2].some((n) => place.value === typed[n]?.value))(putIn(right(0))(sheet)),
    ],
    [
      'the tab’s own mark is gone too',
      (sheet: SheetState) => ({
        ...without(() => true)(sheet),
        about: sheet.about && { review: sheet.about.review, key: sheet.about.key },
      }),
    ],
  ])('%s: the tab is named, and what to do', (_, change) => {
    const { mends, lost } = stateOf(PLAN, CYCLE, ofScore(change)).ask();
    expect([mends, lost.map(({ en }) => en)]).toEqual([
      [],
      [expect.stringMatching(`^On “${score?.title}” columns that are typed in have lost their marks`)],
    ]);
  });
});
