// What adjusting results reads of a review: everybody's result as the Summary shows it, the rows of Adjustments, appeals, and the rules of grades.
import { inLanguage } from '../../i18n/both';
import { foldId, foldName } from '../../plans/fold-id';
import { periodOf } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import { fullOf } from '../../plans/ready';
import { headRuleOf, readyGrades, type Step } from '../../plans/ready-grades';
import { readRoster } from '../../plans/roster/read';
import { knownValue } from '../../plans/value';
import type { Rules, Standing } from '../../scoring/effect';
import { type GradeRule, shownScore } from '../../scoring/grading';
import { textOf } from '../../scoring/reading';
import { a1, area, quotedTitle } from '../../workbook/area';
import { namesOf } from '../../workbook/workbook';
import { approvalRanges, approvalRows } from '../approving/voided';
import type { MarkMend } from '../column-marks';
import { planIn, planRange } from '../kept-plans';
import { choicesIn } from '../kept-roster';
import { misplacedMarks, placedRanges } from '../misplaced-marks';
import { firstRow, rowsRange } from '../read-back';
import type { ReviewRecord } from '../review-record';
import { type OwnSheet, peopleTabIn, type SheetState, type SpreadsheetState, tabsOf } from '../spreadsheet';
import type { StageRow } from '../stages/stage-rows';

type Cells = readonly (readonly unknown[])[];
/** A row of a tab: its number there, from 0, and its cells by the marks of their columns. */
export type PlacedRow = { readonly row: number; readonly cells: Readonly<Record<string, unknown>> };
/** A tab with all its rows under the headings, blank ones too. */
export type PlacedTab = { readonly sheet: OwnSheet; readonly rows: readonly PlacedRow[] };

export type PersonResult = Standing & {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  /** As the roster now has it; '' where it has none. */
  readonly email: string;
  /** What the raters' scores give. */
  readonly calculated: number | undefined;
};

export type ResultsRead = {
  readonly summary: PlacedTab | undefined;
  readonly adjustments: PlacedTab | undefined;
  readonly appeals: PlacedTab | undefined;
  readonly people: readonly PersonResult[];
  readonly plan: Plan | undefined;
  /** By which scores are graded, as the Plan tab has its limits now; undefined where the plan is gone. */
  readonly rules: (Rules & { readonly full: number; readonly grades: readonly (GradeRule & { readonly step: Step })[] }) | undefined;
  /** The rows of Stages: approvals that another result voids. */
  readonly stages: readonly StageRow[];
  /** Marks of columns that are not under their headings. */
  readonly misplaced: readonly MarkMend[];
};

/** One read of values. `readRanges`: Google's answers to ranges, in their order. */
export function readResultsOf(
  state: SpreadsheetState,
  record: ReviewRecord,
  readRanges: (ranges: readonly string[]) => readonly Cells[],
): ResultsRead {
  const found = (['summary', 'adjustments', 'appeals'] as const).map((key) =>
    tabsOf(state, record.id).find(({ about }) => about.key === key),
  );
  const sheets = found.flatMap((sheet) => sheet ?? []);
  const [plan, limits, headings] = [planRange(state, record.id), limitsRange(state, record), placedRanges(state, record.id)];
  const roster = peopleTabIn(state);
  const some = [plan, limits, roster && quotedTitle(roster.title)].flatMap((range) => range ?? []);
  const own = approvalRanges(state, record.id);
  const values = [...readRanges([...sheets.map(rowsRange), ...headings, ...some, ...own])];
  const tabs = sheets.map((sheet): PlacedTab => ({ sheet, rows: placedRows(sheet, values.shift() ?? []) }));
  const misplaced = misplacedMarks(state, values.splice(0, headings.length), record.id);
  const kept = plan ? planIn(values.shift() ?? [], record.id) : undefined;
  const rules = kept && rulesOf(kept, record, limits ? (values.shift() ?? []) : undefined);
  const listed = roster ? readRoster(values.shift() ?? [], 1, choicesIn(state.properties)).people : [];
  const addresses = new Map(listed.map(({ id, email }) => [foldId(id), email]));
  const tab = (key: 'summary' | 'adjustments' | 'appeals') => tabs.find(({ sheet }) => sheet.about.key === key);
  const summary = tab('summary');
  return {
    ...{ summary, adjustments: tab('adjustments'), appeals: tab('appeals'), plan: kept, rules, misplaced },
    stages: approvalRows(state, record.id, own.length > 0 ? (values.shift() ?? []) : []),
    people: (summary?.rows ?? [])
      .filter(({ cells }) => textOf(cells.id) !== '')
      .map(({ cells }) => ({ ...resultIn(cells), email: addresses.get(foldId(textOf(cells.id))) ?? '' })),
  };
}

/** A score as people see it, on the Summary and on Adjustments. */
export const shownBy = (score: number, rules: Pick<Rules, 'decimals'>): number => shownScore(score, rules.decimals);

function resultIn(cells: PlacedRow['cells']): Omit<PersonResult, 'email'> {
  const number = (key: string): number | undefined => (typeof cells[key] === 'number' ? cells[key] : undefined);
  return {
    ...{ id: textOf(cells.id), name: textOf(cells.name), department: textOf(cells.department), group: textOf(cells.group) },
    ...{ score: number('settled'), grade: textOf(cells.grade), calculated: number('calculated') },
  };
}

export function placedRows(sheet: SheetState, values: Cells): readonly PlacedRow[] {
  const first = firstRow(sheet);
  const columns = sheet.places.filter(({ on }) => on === 'column');
  return Array.from({ length: Math.max(0, sheet.rows - first) }, (_, n) => ({
    row: first + n,
    cells: Object.fromEntries(columns.map(({ at, value }) => [value, values[n]?.[at] ?? ''])),
  }));
}

/** Where HR may change the limits on grades; none where the plan has none, or its name is gone. */
function limitsRange({ names, sheets }: SpreadsheetState, { plan, period }: ReviewRecord): string | undefined {
  const name = `${namesOf(plan, period)}quotas`.toLowerCase();
  const range = names.find((each) => each.name.toLowerCase() === name)?.range;
  const sheet = sheets.find(({ sheetId }) => sheetId === (range?.sheetId ?? 0));
  if (!range || !sheet) return undefined;
  const { startRowIndex: row = 0, endRowIndex = row + 1, startColumnIndex: column = 0, endColumnIndex = column + 1 } = range;
  return `${quotedTitle(sheet.title)}!${a1(area(row, column, endRowIndex - row, endColumnIndex - column))}`;
}

function rulesOf(plan: Plan, { period, language }: ReviewRecord, limits: Cells | undefined): ResultsRead['rules'] {
  const cycle = periodOf(period)?.cycle;
  if (cycle === undefined) return undefined;
  const list = readyGrades(plan.grades, cycle);
  const known = new Map(
    list.flatMap(({ id, name }) => [id, ...Object.values(name)].map((each) => [foldName(each), inLanguage(name, language)] as const)),
  );
  const written = limits?.map(([grade, limit]) => [textOf(grade), limit] as const) ?? knownValue(plan.grades.quotas) ?? [];
  return {
    grades: list.map(({ name, criterion, step }) => ({ grade: inLanguage(name, language), criterion, step })),
    limits: written.flatMap(([grade, limit]) => {
      const name = known.get(foldName(grade));
      return name !== undefined && (typeof limit === 'string' || typeof limit === 'number') ? [[name, limit] as const] : [];
    }),
    headRule: headRuleOf(plan.grades) ?? { rounding: 'down' },
    decimals: knownValue(plan.grades.decimals) ?? 2,
    basis: knownValue(plan.grades.basis) ?? 'exact',
    full: fullOf(plan),
  };
}
