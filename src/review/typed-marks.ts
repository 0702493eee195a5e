// The columns of score and self tabs that people type numbers into: by their marks Repair ends percentages and Home counts targets. Any editor
// may delete a mark; then the plan's own layout says where the columns were, and the marks left on either side whether they are there still.
import type { Both } from '../i18n/both';
import { periodOf } from '../plans/period';
import type { Plan } from '../plans/plan';
import { readyPlan } from '../plans/ready';
import { columnName } from '../workbook/area';
import { placeMark } from '../workbook/requests/requests';
import { columnMarks, TYPED } from '../workbook/score/marks';
import { placesFor } from '../workbook/score/places';
import { ownTargets } from '../workbook/score/targets';
import { type MarkMend, withMarks } from './column-marks';
import { planIn, planRange } from './kept-plans';
import { putBack } from './lost-marks';
import { readingSentence } from './reading-sentences';
import { kindOf, type Place, type SheetState, type SpreadsheetState } from './spreadsheet';

/** What can be put back, and the tabs of which it cannot be told where their marks belong. */
export type TypedMarks = { readonly mends: readonly MarkMend[]; readonly lost: readonly Both[] };

/** Where the plans stand by which such tabs were made, a review each; none while every tab has its marks. */
export const planRanges = (state: SpreadsheetState): readonly string[] => plansOf(state).map(({ range }) => range);

/** `columns`: marks put back by their headings; `values`: the answers to `planRanges`, in its order. */
export function typedMarks(
  state: SpreadsheetState,
  columns: readonly MarkMend[],
  values: readonly (readonly (readonly unknown[])[])[],
): TypedMarks {
  const plans = new Map(plansOf(state).map(({ review }, n) => [review, planIn(values[n] ?? [], review)]));
  const found = withMarks(state, columns)
    .sheets.filter(isLacking)
    .map((sheet) => ({ sheet, marks: lackingOn(state, sheet, plans) }));
  return {
    mends: found.flatMap(({ sheet, marks }) => (marks && marks.length > 0 ? [mendOf(sheet, marks)] : [])),
    lost: found.flatMap(({ sheet: { title }, marks }) => (marks ? [] : [readingSentence('missingTyped', { title })])),
  };
}

const mendOf = (sheet: SheetState, marks: readonly Place[]): MarkMend => ({
  ...{ sheet, marks },
  sentence: readingSentence('typedMarks', { title: sheet.title, columns: marks.map(({ at }) => columnName(at)).join(' ') }),
  requests: marks.map((mark) => placeMark(sheet.sheetId, mark)),
});

/** Fewer marks than it was made with; cells that are given to somebody, in columns that no mark tells. */
function isLacking(sheet: SheetState): boolean {
  if (kindOf(sheet) !== 'score' && kindOf(sheet) !== 'self') return false;
  const typed = new Set(columnsOf(sheet).flatMap(({ value }) => (TYPED.test(value) ? [value] : [])));
  const marked = new Set(columnsOf(sheet).map(({ at }) => at));
  const made = Number(sheet.about?.typed ?? Number.NaN);
  return typed.size < made || (typed.size === 0 && made !== 0) || givenColumns(sheet).some((at) => !marked.has(at));
}

const columnsOf = ({ places }: SheetState): readonly Place[] => places.filter(({ on }) => on === 'column');

/** The columns in which the tab's own protection leaves cells open. */
const givenColumns = ({ protections }: SheetState): readonly number[] =>
  protections.flatMap(({ range, open }) =>
    range
      ? []
      : open.flatMap(({ startColumnIndex: from = 0, endColumnIndex: to = from }) => Array.from({ length: to - from }, (_, n) => from + n)),
  );

/** The Plan tabs of the reviews that have such tabs. */
function plansOf(state: SpreadsheetState): readonly { readonly review: string; readonly range: string }[] {
  const reviews = new Set(state.sheets.filter(isLacking).flatMap(({ about }) => about?.review ?? []));
  return [...reviews].flatMap((review) => {
    const range = planRange(state, review);
    return range ? [{ review, range }] : [];
  });
}

/** The marks that a tab lacks, where they belong; undefined where that cannot be told of all of them. */
function lackingOn(state: SpreadsheetState, sheet: SheetState, plans: ReadonlyMap<string, Plan | undefined>): readonly Place[] | undefined {
  const made = madeWith(state, sheet, plans);
  if (!made) return undefined;
  const known = columnsOf(sheet);
  const lacking = made.filter(({ value }) => TYPED.test(value) && !known.some((place) => place.value === value));
  const found = putBack(made, known, lacking);
  return found.length === lacking.length ? found : undefined;
}

/** The marks of its columns as it was made, from left to right. */
function madeWith(
  { reviews }: SpreadsheetState,
  { about, places: known }: SheetState,
  plans: ReadonlyMap<string, Plan | undefined>,
): readonly Place[] | undefined {
  const plan = plans.get(about?.review ?? '');
  const record = reviews.find((each) => each.record.id === about?.review)?.record;
  const period = periodOf(record?.period ?? '');
  const made = plan && period ? readyPlan(plan, period.cycle) : undefined;
  if (!record || !made?.ok) return undefined;
  const card = made.ready.cards.find(({ id }) => id === about?.card);
  const dimensions = card?.dimensions.filter(({ id }) => about?.dimensions?.split('+').includes(id)) ?? [];
  if (dimensions.length === 0) return undefined;
  const places = placesFor(dimensions, { language: record.language, full: made.ready.full }, 1);
  const without = columnMarks(places, [], dimensions);
  // targets are typed on one of the tabs that have the person
  const typed = without.filter(({ value }) => TYPED.test(value)).length;
  const hasTargets = Number(about?.typed) > typed || known.some(({ value }) => value.startsWith('target:'));
  return hasTargets ? columnMarks(places, ownTargets(places), dimensions) : without;
}
