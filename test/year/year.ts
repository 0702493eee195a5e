// A year of a plan in one workbook on the headless host, asked as the sidebar asks: each period is created, scored by its raters, dated and
// closed, and nobody types a cell of History. The oracle remembers what it has worked out itself, and reads nothing from the workbook.
import type { Review, Subject } from '../../src/arrangement/review';
import type { Language } from '../../src/i18n/languages';
import { type Period, periodKey } from '../../src/plans/period';
import type { PersonId } from '../../src/plans/person';
import { readRoster } from '../../src/plans/roster/read';
import type { Answer } from '../../src/rpc/contract';
import { entering, rowsBy, tabBy, write } from '../google/by-marks';
import { argsFor, workbook } from '../google/workbook';
import { type Expected, expectedOf } from '../oracle/expected';
import type { Scored } from '../oracle/filled';
import type { When } from '../oracle/over-time';
import { isNumber, type Score } from '../oracle/points';
import { answeredPlan, arrangedOf } from '../workbook/fixtures';
import { serialOf } from '../workbook/table-book';
import type { PlanOfYear } from './calendar';
import { HOLIDAYS } from './due';
import { asideIn, ID, isThere, kindsIn, rosterIn } from './people';
import { score } from './scoring';

const HR = 'hr@example.com';
/** Why somebody is set aside as a period is closed. */
export const ABSENT = 'not there to be scored';

type Marked = Readonly<Record<string, unknown>>;
/** What the oracle has of a period that is over, by ID. */
type Past = { readonly period: Period; readonly scores: ReadonlyMap<string, Score> };

/** A period that is scored and not closed. `summary`, `stages`: as they now stand in the workbook. */
export type Begun = {
  readonly id: PlanOfYear;
  readonly review: Review;
  readonly scored: Scored;
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

export async function yearOf(id: PlanOfYear, language: Language, first: Period) {
  const plan = answeredPlan(id);
  const roster = language === 'en' ? 'People' : '花名册';
  const { host, ask: send } = await workbook(rosterIn(id, first), roster, { user: HR, locale: language === 'en' ? 'en_US' : 'zh_CN' });
  const past: Past[] = [];
  const ask = async (op: string, args: object): Promise<unknown> => {
    const { value, error } = await send(op, args, language);
    if (error) throw new Error(`${op}: ${error.message}`);
    return value;
  };
  const history = ({ id: who }: Subject, when: When): Score | undefined =>
    past.find(({ period }) => periodKey(period) === periodKey(when))?.scores.get(who);

  /** As HR does who adds somebody below. */
  async function enterRoster(rows: readonly (readonly (string | number)[])[]): Promise<void> {
    const sheet = host.book.sheets.find(({ properties }) => properties.title === roster);
    if (!sheet || sheet.rows.filter((row) => row.some((cell) => cell?.userEnteredValue)).length === rows.length) return;
    const cells = rows.map((row) => ({
      values: row.map((cell) => ({ userEnteredValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell } })),
    }));
    const start = { sheetId: sheet.properties.sheetId ?? 0, rowIndex: 0, columnIndex: 0 };
    await write(host, [{ updateCells: { start, rows: cells, fields: 'userEnteredValue' } }]);
  }

  async function begin(period: Period): Promise<Begun> {
    const rows = rosterIn(id, period);
    await enterRoster(rows);
    const people = readRoster(rows).people;
    const only = Object.values(ID).filter((each) => isThere(each, period));
    const aside = asideIn(period).filter((each) => only.some((one) => one === each));
    await ask('createReview', {
      ...argsFor(plan, { period, language, due: {}, only }),
      aside: Object.fromEntries(aside.map((each) => [each, { why: 'leave', words: '' }])),
    });
    const { review } = arrangedOf(plan, {
      ...{ cycle: period.cycle, period, language, people, named: {}, due: {} },
      only: only.map((each) => each as string as PersonId), // as the roster has them
      aside: Object.fromEntries(aside.map((each) => [each, { reason: '', by: '', at: '' }])),
    });
    if (past.length === 0) await write(host, entering(tabBy(host, 'holidays'), HOLIDAYS.map(([date, kind], n) => [n, { date: serialOf(date), kind }]))); // biome-ignore format: one thing
    const scored = await score(
      host,
      review,
      kindsIn(
        period,
        review.subjects.map((each) => each.id),
      ),
    );
    return {
      ...{ id, review, scored, past: [...past], aside },
      expected: expectedOf(review, scored, history),
      summary: () => byId(rowsBy(host, tabBy(host, 'summary', review.id))),
      stages: () => rowsBy(host, tabBy(host, 'stages', review.id), 'n'),
    };
  }

  /** Closes it: whoever has no score is set aside, what is said on tabs of records is waived. */
  async function end({ review, expected, aside }: Begun): Promise<Ended> {
    const { period } = review.options;
    const without = expected.flatMap(({ subject, final }) => (isNumber(final) ? [] : [subject.id]));
    const { obstacles } = (await ask('readClosing', { review: review.id })) as Answer<'readClosing'>;
    const unscored = obstacles.filter(({ key }) => key === 'unscored').flatMap(({ people }) => people.map((each) => each.id));
    expect([obstacles.map(({ key }) => key).filter((key) => !WAIVED.includes(key)), unscored]).toEqual([
      without.length > 0 ? ['unscored'] : [],
      without,
    ]);
    const closed = (await ask('closeReview', {
      review: review.id,
      aside: Object.fromEntries(without.map((each) => [each, ABSENT])),
      waived: Object.fromEntries(WAIVED.map((key) => [key, 'agreed with those concerned'])),
    })) as Answer<'closeReview'>;
    past.push({
      period,
      scores: new Map([
        ...aside.map((each) => [each, 'exempt'] as const),
        ...expected.map(({ subject, final }) => [subject.id, isNumber(final) ? final : 'exempt'] as const),
      ]),
    });
    const rows = rowsBy(host, tabBy(host, 'history'), 'key').filter((row) => String(row.period) === periodKey(period));
    return { closed, without, history: byId(rows) };
  }

  return { host, begin, end };
}

/** What a whole year leaves to the test of single reviews: boxes of comments and records of talks. */
const WAIVED: readonly string[] = ['comments', 'interviews'];

const byId = (rows: readonly Marked[]): ReadonlyMap<string, Marked> => new Map(rows.map((row) => [String(row.id), row]));
