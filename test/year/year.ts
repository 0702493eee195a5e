// A year of a plan in one workbook: each period is created, scored by its raters, dated and closed, and nobody types a cell of History. The
// oracle remembers what it has worked out itself, and reads nothing from the workbook.
import type { Review, Subject } from '../../src/arrangement/review';
import type { Language } from '../../src/i18n/languages';
import { type Period, periodKey } from '../../src/plans/period';
import type { Answer } from '../../src/rpc/contract';
import { entering, rowsBy, tabBy } from '../google/by-marks';
import type { Host } from '../local/open';
import { type Expected, expectedOf } from '../oracle/expected';
import type { When } from '../oracle/over-time';
import { isNumber, type Score } from '../oracle/points';
import { answeredPlan } from '../workbook/fixtures';
import { serialOf } from '../workbook/table-book';
import { type PlanOfYear, periodsOf } from './calendar';
import { HOLIDAYS } from './due';
import { opened } from './opened';
import { asideIn, ID, isThere, kindsIn, rosterIn } from './people';
import { score } from './scoring';

/** Why somebody is set aside as a period is closed. */
export const ABSENT = 'not there to be scored';

type Marked = Readonly<Record<string, unknown>>;
/** What the oracle has of a period that is over, by ID. */
type Past = { readonly period: Period; readonly scores: ReadonlyMap<string, Score> };

/** A period that is scored and not closed. `summary`, `stages`: as they now stand in the workbook. */
export type Begun = {
  readonly review: Review;
  readonly expected: readonly Expected[];
  readonly past: readonly Past[];
  /** IDs of those it was created without. */
  readonly aside: readonly string[];
  readonly summary: () => ReadonlyMap<string, Marked>;
  readonly stages: () => readonly Marked[];
};

/** `without`: IDs of those who were set aside as it was closed; `history`: its rows, by ID. */
export type Ended = {
  readonly closed: Answer<'closeReview'>;
  readonly without: readonly string[];
  readonly history: ReadonlyMap<string, Marked>;
};

export async function yearOf(id: PlanOfYear, language: Language) {
  const [first] = periodsOf(id).map((period) => rosterIn(id, period));
  const { host, ask, enterRoster, create } = await opened(answeredPlan(id), language, first ?? []);
  const past: Past[] = [];
  let known = first?.length;
  const history = ({ id: who }: Subject, when: When): Score | undefined =>
    past.find(({ period }) => periodKey(period) === periodKey(when))?.scores.get(who);

  async function begin(period: Period): Promise<Begun> {
    const rows = rosterIn(id, period);
    if (rows.length !== known) await enterRoster(rows);
    known = rows.length;
    const only = Object.values(ID).filter((each) => isThere(each, period));
    const aside = asideIn(period);
    const review = await create(period, rows, { only, aside });
    const ids = review.subjects.map((each) => each.id);
    const scored = await score(host, review, kindsIn(period, ids), [...dated(host, review), ...(past.length === 0 ? holidays(host) : [])]);
    return { review, past: [...past], aside, expected: expectedOf(review, scored, history), ...seenOf(host, review) };
  }

  /** Closes it: whoever has no score is set aside, what is said on tabs of records is waived. */
  async function end({ review, expected, aside }: Begun): Promise<Ended> {
    const without = expected.flatMap(({ subject, final }) => (isNumber(final) ? [] : [subject.id]));
    const { obstacles } = (await ask('readClosing', { review: review.id })) as Answer<'readClosing'>;
    const others = obstacles.filter(({ key }) => !WAIVED.includes(key)).map(({ key, people }) => [key, people.map((each) => each.id)]);
    expect(others).toEqual(without.length > 0 ? [['unscored', without]] : []);
    const closed = (await ask('closeReview', {
      review: review.id,
      aside: Object.fromEntries(without.map((each) => [each, ABSENT])),
      waived: Object.fromEntries(WAIVED.map((key) => [key, 'agreed with those concerned'])),
    })) as Answer<'closeReview'>;
    const scores = expected.map(({ subject, final }) => [subject.id, isNumber(final) ? final : 'exempt'] as const);
    past.push({ period: review.options.period, scores: new Map([...scores, ...aside.map((each) => [each, 'exempt'] as const)]) });
    return { closed, without, history: historyOf(host, review) };
  }

  return { host, begin, end };
}

/** What a whole year leaves to the test of single reviews: boxes of comments and records of talks. */
const WAIVED: readonly string[] = ['comments', 'interviews'];

/** Every stage that closing does not do itself, as its day is typed. */
function dated(host: Host, { id, created }: Review) {
  const stages = tabBy(host, 'stages', id);
  const days = rowsBy(host, stages, 'n').flatMap(({ kind }, n) =>
    kind === 'archive' ? [] : [[n, { on: serialOf(created.day) }] as const],
  );
  return entering(stages, days);
}

const holidays = (host: Host) =>
  entering(
    tabBy(host, 'holidays'),
    HOLIDAYS.map(([date, kind], n) => [n, { date: serialOf(date), kind }] as const),
  );

/** What there is to compare. */
const seenOf = (host: Host, { id }: Review) => ({
  summary: () => byId(rowsBy(host, tabBy(host, 'summary', id))),
  stages: () => rowsBy(host, tabBy(host, 'stages', id), 'n'),
});

/** What History has of a period. */
export const historyOf = (host: Host, { options: { period } }: Review): ReadonlyMap<string, Marked> =>
  byId(rowsBy(host, tabBy(host, 'history'), 'key').filter((row) => String(row.period) === periodKey(period)));

const byId = (rows: readonly Marked[]): ReadonlyMap<string, Marked> => new Map(rows.map((row) => [String(row.id), row]));
