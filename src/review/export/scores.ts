// The long table of scores: a row for each indicator of each person by each rater who scores on a tab. Votes are not in it: they are given
// without a name.
import { inLanguage } from '../../i18n/both';
import { foldId } from '../../plans/fold-id';
import { periodOf } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import type { ReadyPlan } from '../../plans/ready';
import { readyPlan } from '../../plans/ready';
import { textOf } from '../../scoring/reading';
import { parseKey } from '../../workbook/tab-kinds';
import type { ReadTab, ReviewReadBack } from '../read-back';
import { type IndicatorCells, pointsOf } from './points';
import { type ExportColumn, type ExportTable, exportTable, type KeyedRow } from './table';

const COLUMNS: readonly ExportColumn[] = [
  { key: 'row_id', type: 'STRING', about: 'scoreRow' },
  { key: 'review', type: 'STRING', about: 'review' },
  { key: 'plan', type: 'STRING', about: 'plan' },
  { key: 'plan_version', type: 'INT64', about: 'planVersion' },
  { key: 'period', type: 'STRING', about: 'period' },
  { key: 'person_id', type: 'STRING', about: 'person' },
  { key: 'person_name', type: 'STRING', about: 'name', personal: true },
  { key: 'card', type: 'STRING', about: 'scorecard' },
  { key: 'rater_id', type: 'STRING', about: 'rater' },
  { key: 'rater_name', type: 'STRING', about: 'name', personal: true },
  { key: 'roles', type: 'STRING', about: 'roles' },
  { key: 'dimension_id', type: 'STRING', about: 'dimension' },
  { key: 'dimension', type: 'STRING', about: 'title' },
  { key: 'indicator_id', type: 'STRING', about: 'indicator' },
  { key: 'indicator', type: 'STRING', about: 'title' },
  { key: 'method', type: 'STRING', about: 'method' },
  { key: 'weight', type: 'FLOAT64', about: 'weight' },
  { key: 'target', type: 'FLOAT64', about: 'target' },
  { key: 'actual', type: 'FLOAT64', about: 'actual' },
  { key: 'actual_second', type: 'FLOAT64', about: 'actualSecond' },
  { key: 'points', type: 'FLOAT64', about: 'points' },
  { key: 'does_not_apply', type: 'INT64', about: 'doesNotApply' },
  { key: 'done', type: 'INT64', about: 'done' },
];

export function scoresTable(plan: Plan, read: ReviewReadBack, nameOf: (id: string) => string, names: boolean): ExportTable {
  const { record } = read;
  const cycle = periodOf(record.period)?.cycle;
  const made = cycle ? readyPlan(plan, cycle) : undefined;
  const tabs = read.tabs.filter(({ key }) => ['score', 'self'].includes(parseKey(key).kind));
  const rows = made?.ok ? tabs.flatMap((tab) => rowsOn(tab, made.ready, read, nameOf, tabs)) : [];
  return exportTable('scores', COLUMNS, rows, names);
}

function rowsOn(
  { key, about, rows }: ReadTab,
  { cards, full }: ReadyPlan,
  { record }: ReviewReadBack,
  nameOf: (id: string) => string,
  tabs: readonly ReadTab[],
): readonly KeyedRow[] {
  const card = cards.find(({ id }) => id === about.card);
  if (!card) return [];
  const isSelf = parseKey(key).kind === 'self';
  return rows.flatMap((row) => {
    const person = textOf(row.id);
    const rater = isSelf ? person : (about.rater ?? '');
    // a card over several tabs has on each the dimensions that are scored there
    const here = card.dimensions.filter((dimension) => dimension.indicators.some(({ id }) => isThere(row, `${dimension.id}/${id}`)));
    const cells = (place: string): IndicatorCells => ({
      actual: row[`rated:${place}`] ?? row[`input:${place}`],
      second: row[`second:${place}`],
      target: row[`target:${place}`] ?? targetElsewhere(tabs, about.card, person, place),
    });
    return pointsOf(here, cells, full).map(({ dimension, indicator, weight, points }): KeyedRow => {
      const place = `${dimension.id}/${indicator.id}`;
      const { actual, second, target } = cells(place);
      const isRated = row[`rated:${place}`] !== undefined;
      return {
        row_id: [record.id, person, rater, about.roles ?? '', place].join('|'),
        ...{ review: record.id, plan: record.plan, plan_version: record.version, period: record.period },
        ...{ person_id: person, person_name: nameOf(person), card: inLanguage(card.title, record.language) },
        ...{ rater_id: rater, rater_name: nameOf(rater), roles: about.roles ?? '' },
        ...{ dimension_id: dimension.id, dimension: inLanguage(dimension.title, record.language) },
        ...{ indicator_id: indicator.id, indicator: inLanguage(indicator.title, record.language) },
        ...{ method: indicator.how.kind === 'kpi' ? indicator.how.method : indicator.how.kind, weight },
        target: numberOf(indicator.target === 'each' ? target : indicator.target),
        ...{ actual: isRated ? null : numberOf(actual), actual_second: numberOf(second) },
        ...{ points: typeof points === 'number' ? points : null, does_not_apply: points === 'exempt' ? 1 : 0 },
        done: row.done === true ? 1 : 0,
      };
    });
  });
}

const ROLES = ['rated', 'input'] as const;
const isThere = (row: ReadTab['rows'][number], place: string): boolean => ROLES.some((role) => row[`${role}:${place}`] !== undefined);

const numberOf = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** Targets of each their own are typed on one of a person's tabs alone. */
function targetElsewhere(tabs: readonly ReadTab[], card: string | undefined, person: string, place: string): unknown {
  const mark = `target:${place}`;
  for (const { about, rows } of tabs) {
    if (about.card !== card || rows[0]?.[mark] === undefined) continue;
    const row = rows.find(({ id }) => foldId(textOf(id)) === foldId(person));
    if (row) return row[mark];
  }
  return undefined;
}
