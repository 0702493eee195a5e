// Targets of each their own as a review's score tabs have them, for the next period: found by marks and IDs, wherever columns and rows stand.

import { foldId } from '../plans/fold-id';
import type { LastTargets, Target } from '../plans/own-targets';
import { ownTargetsOf, targetOwner } from '../plans/own-targets';
import { periodOf } from '../plans/period';
import type { Plan } from '../plans/plan';
import { readyPlan } from '../plans/ready';
import { isExemptMark } from '../scoring/reading';
import { area } from '../workbook/area';
import { gridRange } from '../workbook/requests/request';
import { TYPED } from '../workbook/score/marks';
import { parseKey } from '../workbook/tab-kinds';
import { firstRow } from './read-back';
import type { ReviewRecord } from './review-record';
import { type GridRange, type OwnSheet, type SpreadsheetState, tabsOf } from './spreadsheet';

/** What is asked of Google, of those columns alone. */
export const TARGET_FIELDS =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(effectiveValue(numberValue,stringValue),formattedValue,userEnteredFormat.numberFormat.type)))';

/** The columns of IDs and of targets, on every tab on which some are typed. */
export const targetRanges = (state: SpreadsheetState, { id }: ReviewRecord): readonly GridRange[] =>
  typedOn(state, id).flatMap((sheet) => {
    const first = firstRow(sheet);
    const columns = [...new Set([idOf(sheet), ...targetsOf(sheet).map(({ at }) => at)])];
    return columns.map((at) => gridRange(sheet.sheetId, area(first, at, Math.max(1, sheet.rows - first))));
  });

type Read = {
  readonly state: SpreadsheetState;
  readonly record: ReviewRecord;
  /** By which the review was made. */
  readonly plan: Plan;
  /** What Google gave for `targetRanges`. */
  readonly cells: GoogleAppsScript.Sheets.Schema.Spreadsheet;
  /** What an ID stood for in it: `namedOn`. */
  readonly names: ReadonlyMap<string, string>;
};

/** Undefined where the plan has none. Of somebody who stands on several tabs the first has it. */
export function lastTargets({ state, record, plan, cells, names }: Read): LastTargets | undefined {
  const period = periodOf(record.period);
  const made = period && readyPlan(plan, period.cycle);
  const cards = made?.ok ? made.ready.cards : [];
  const indicators = cards.flatMap((card) =>
    ownTargetsOf(card).map(({ key, mark, indicator: { title, unit } }) => {
      const tabs = typedOn(state, record.id).filter(({ about }) => about.card === card.id);
      const typed = tabs.flatMap((sheet) => [...typedIn(sheet, mark, cells)]);
      const owner = (id: string) => targetOwner({ id, name: names.get(foldId(id)) ?? '', person: card.subject === 'people' });
      const of = Object.fromEntries(typed.map(([id, target]) => [owner(id), target] as const).reverse());
      return { key, title: { ...title }, ...(unit && { unit: { ...unit } }), of };
    }),
  );
  return indicators.length === 0 ? undefined : { lost: isLost(state, record), indicators };
}

const columnsOf = ({ places }: OwnSheet) => places.filter(({ on }) => on === 'column');
const targetsOf = (sheet: OwnSheet) => columnsOf(sheet).filter(({ value }) => value.startsWith('target:'));
const idOf = (sheet: OwnSheet): number => columnsOf(sheet).find(({ value }) => value === 'id')?.at ?? -1;

/** In the review's own order, self reviews last. */
const typedOn = (state: SpreadsheetState, review: string): readonly OwnSheet[] =>
  tabsOf(state, review)
    .filter((sheet) => isScored(sheet) && idOf(sheet) >= 0 && targetsOf(sheet).length > 0)
    .sort((one, other) => orderOf(one) - orderOf(other));
const isScored = ({ about: { key } }: OwnSheet): boolean => ['score', 'self'].includes(parseKey(key).kind);
const orderOf = ({ about: { key } }: OwnSheet): number => (parseKey(key).kind === 'self' ? 1e6 : 0) + parseKey(key).n;

/** What stands in a column, by ID. Of an ID in two rows of a tab none can be told to be right. */
function typedIn(sheet: OwnSheet, mark: string, { sheets = [] }: Read['cells']): ReadonlyMap<string, [Target, string]> {
  const data = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheet.sheetId)?.data ?? [];
  const column = (at: number | undefined) =>
    data.find(({ startColumn = 0 }) => startColumn === at)?.rowData?.map(({ values: [cell] = [] }) => cell) ?? [];
  const targets = column(targetsOf(sheet).find(({ value }) => value === mark)?.at);
  const ids = column(idOf(sheet)).map((cell) => cell?.formattedValue ?? '');
  const rows = new Map<string, number>();
  for (const id of ids.map(foldId)) rows.set(id, (rows.get(id) ?? 0) + 1);
  return new Map(
    ids.flatMap((id, n) => {
      const target = id === '' || rows.get(foldId(id)) !== 1 ? undefined : readCell(targets[n]);
      return target ? [[id, target] as const] : [];
    }),
  );
}

/** As a score tab counts it: a number that is no day, or "not applicable". */
function readCell(cell: GoogleAppsScript.Sheets.Schema.CellData | undefined): [Target, string] | undefined {
  const { numberValue, stringValue } = cell?.effectiveValue ?? {};
  const shown = cell?.formattedValue ?? '';
  if (numberValue !== undefined)
    return /DATE|TIME/.test(cell?.userEnteredFormat?.numberFormat?.type ?? '') ? undefined : [numberValue, shown];
  return stringValue !== undefined && isExemptMark(stringValue) ? [stringValue, stringValue] : undefined;
}

/** Whether score tabs are gone that the review was made with, or have lost marks of columns that are typed in. */
function isLost(state: SpreadsheetState, { id }: ReviewRecord): boolean {
  const tabs = tabsOf(state, id).filter(isScored);
  const listed = state.reviews.find(({ record }) => record.id === id)?.lists?.tabs ?? [];
  return (
    tabs.length === 0 ||
    listed.some(({ key }) => parseKey(key).kind === 'score' && !tabs.some(({ about }) => about.key === key)) ||
    tabs.some((sheet) => idOf(sheet) < 0 || Number(sheet.about.typed) > columnsOf(sheet).filter(({ value }) => TYPED.test(value)).length)
  );
}
