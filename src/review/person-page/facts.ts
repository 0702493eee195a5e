// How one person's result came about, out of what was read: what each rater gave, what that makes, what was changed, approved and logged.
import { inLanguage } from '../../i18n/both';
import { foldId } from '../../plans/fold-id';
import { periodOf } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import { type ReadyPlan, readyPlan } from '../../plans/ready';
import { textOf } from '../../scoring/reading';
import { dayOfSerial } from '../../workbook/serial-day';
import type { ResultsRead } from '../adjusting/results-read';
import { cardOf } from '../card-of';
import { scoresTable } from '../export/scores';
import type { ReviewReadBack } from '../read-back';

type Cell = string | number | null;
/** An indicator as a rater scored it; `weight`: a share of the card, 0 to 1. */
export type ScoredLine = {
  readonly dimension: string;
  readonly indicator: string;
  readonly target: Cell;
  readonly actual: Cell;
  readonly points: Cell;
  readonly weight: number;
  readonly exempt: boolean;
};
/** `score`: what these points make; undefined while one is awaited. */
export type GivenBy = {
  readonly name: string;
  readonly roles: string;
  readonly lines: readonly ScoredLine[];
  readonly score: number | undefined;
};
/** A part of the score with its share of it, out of 100. */
export type Part = { readonly title: string; readonly score: number; readonly share: number };
export type ChangeLine = {
  readonly n: number;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly source: string;
  readonly by: string;
  readonly on: string;
  readonly state: string;
};
export type LoggedLine = {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly detail: string;
  readonly old: string;
  readonly now: string;
};

export type PersonFacts = {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly group: string;
  readonly plan: string;
  readonly version: number;
  readonly calculated: number | undefined;
  readonly final: number | undefined;
  readonly grade: string;
  readonly place: string;
  readonly follows: string;
  readonly raters: readonly GivenBy[];
  /** Of raters, where several kinds count; and of shorter periods. */
  readonly parts: readonly Part[];
  readonly changes: readonly ChangeLine[];
  readonly approvals: readonly { readonly title: string; readonly by: string; readonly on: string }[];
  readonly logged: readonly LoggedLine[];
};

type Asked = {
  readonly read: ReviewReadBack;
  readonly results: ResultsRead;
  readonly plan: Plan;
  readonly nameOf: (id: string) => string;
  /** Rows of the Log, from "when" to "new". */
  readonly log: readonly (readonly unknown[])[];
};

/** Undefined of who is not on the Summary. */
export function personFacts({ read, results, plan, nameOf, log }: Asked, id: string): PersonFacts | undefined {
  const isOwn = (cell: unknown): boolean => foldId(textOf(cell)) === foldId(id);
  const row = read.tabs.find(({ key }) => key === 'summary')?.rows.find((each) => isOwn(each.id));
  if (!row) return undefined;
  const { record } = read;
  const cycle = periodOf(record.period)?.cycle;
  const made = cycle ? readyPlan(plan, cycle) : undefined;
  const number = (cell: unknown): number | undefined => (typeof cell === 'number' ? cell : undefined);
  return {
    ...{ id: textOf(row.id), name: textOf(row.name), department: textOf(row.department), group: textOf(row.group) },
    ...{ plan: inLanguage(plan.title, record.language), version: record.version },
    ...{ calculated: number(row.calculated), final: number(row.final), grade: textOf(row.grade), place: textOf(row.rank) },
    follows: textOf(row.outcome),
    raters: givenBy(plan, read, nameOf, isOwn, made?.ok ? made.ready : undefined),
    parts: made?.ok ? partsIn(row, made.ready, read) : [],
    changes: (results.adjustments?.rows ?? []).filter(({ cells }) => isOwn(cells.id)).map(({ cells }) => changeIn(cells)),
    approvals: results.stages.filter(({ on, print }) => on !== '' && print !== '').map(({ title, by, on }) => ({ title, by, on })),
    logged: log
      .filter((cells) => isOwn(cells[3]))
      .map((cells) => {
        const [when = '', who = '', what = '', , , detail = '', old = '', now = ''] = cells.map(textOf);
        return { when, who, what, detail, old, now };
      }),
  };
}

function givenBy(
  plan: Plan,
  read: ReviewReadBack,
  nameOf: (id: string) => string,
  isOwn: (cell: unknown) => boolean,
  ready: ReadyPlan | undefined,
): readonly GivenBy[] {
  const { columns, rows } = scoresTable(plan, read, nameOf, true);
  const at = new Map(columns.map(({ key }, n) => [key, n]));
  const cell = (row: (typeof rows)[number], key: string): Cell => row[at.get(key) ?? -1] ?? null;
  const own = rows.filter((row) => isOwn(cell(row, 'person_id')));
  const titles = new Map(
    (ready?.cards ?? []).flatMap(({ raters }) => raters.map(({ id, title }) => [id, inLanguage(title, read.record.language)])),
  );
  const keys = [...new Set(own.map((row) => `${cell(row, 'rater_id')}|${cell(row, 'roles')}`))];
  return keys.map((key) => {
    const theirs = own.filter((row) => `${cell(row, 'rater_id')}|${cell(row, 'roles')}` === key);
    // a card over several tabs is read on each
    const lines = [...new Map(theirs.map((row) => [`${cell(row, 'dimension_id')}/${cell(row, 'indicator_id')}`, row])).values()].map(
      (row): ScoredLine => ({
        ...{ dimension: String(cell(row, 'dimension') ?? ''), indicator: String(cell(row, 'indicator') ?? '') },
        ...{ target: cell(row, 'target'), actual: cell(row, 'actual'), points: cell(row, 'points') },
        ...{ weight: Number(cell(row, 'weight') ?? 0), exempt: cell(row, 'does_not_apply') === 1 },
      }),
    );
    const [first] = theirs;
    const roles = String((first && cell(first, 'roles')) ?? '');
    return {
      name: String((first && (cell(first, 'rater_name') || cell(first, 'rater_id'))) ?? ''),
      roles: roles
        .split('+')
        .map((role) => titles.get(role) ?? role)
        .join(' + '),
      ...{ lines, score: scoreOf(lines) },
    };
  });
}

/** What does not apply gives its weight to the others of its dimension; where all of it does not, to the other dimensions. */
function scoreOf(lines: readonly ScoredLine[]): number | undefined {
  const counted = lines.filter(({ exempt }) => !exempt);
  if (counted.length === 0 || counted.some(({ points }) => typeof points !== 'number')) return undefined;
  const dimensions = [...new Set(counted.map(({ dimension }) => dimension))].map((dimension) => {
    const all = lines.filter((each) => each.dimension === dimension);
    const some = counted.filter((each) => each.dimension === dimension);
    const weight = sum(all.map((each) => each.weight));
    return { weight, score: sum(some.map((each) => each.weight * Number(each.points))) / sum(some.map((each) => each.weight)) };
  });
  return sum(dimensions.map((each) => each.weight * each.score)) / sum(dimensions.map(({ weight }) => weight));
}
const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

function partsIn(row: ReviewReadBack['tabs'][number]['rows'][number], ready: ReadyPlan, { record }: ReviewReadBack): readonly Part[] {
  const card = cardOf(ready, textOf(row.group), record.language);
  if (!card) return [];
  const rolled = ready.rollUps.filter(({ share, cards }) => share > 0 && cards.includes(card.id));
  const rest = 100 - sum(rolled.map(({ share }) => share));
  const part = (title: string, cell: unknown, share: number): readonly Part[] =>
    typeof cell === 'number' && share > 0 ? [{ title, score: cell, share }] : [];
  return [
    ...card.raters
      .filter(({ counts }) => counts)
      .flatMap(({ id, title, share }) => part(inLanguage(title, record.language), row[`role:${id}`], (share * rest) / 100)),
    ...rolled.flatMap(({ from, share }) => part(from, row[`rollUp:${from}`], share)),
  ];
}

function changeIn(cells: Readonly<Record<string, unknown>>): ChangeLine {
  const result = (score: unknown, grade: unknown): string => [score, grade].map(textOf).filter(Boolean).join(' ');
  return {
    n: typeof cells.n === 'number' ? cells.n : 0,
    ...{
      from: result(cells.from, cells.fromGrade),
      to: result(cells.to, cells.toGrade),
      why: textOf(cells.why),
      source: textOf(cells.source),
    },
    ...{ by: [cells.by, cells.resolution].map(textOf).filter(Boolean).join(' · '), state: textOf(cells.state) },
    on: typeof cells.on === 'number' ? dayOfSerial(cells.on) : textOf(cells.on),
  };
}
