// Every plan of the library on the local host, in both languages and all its cycles: made by the script as it is pushed, filled in by
// everybody, no cell in error, and every final score and grade what src/scoring gives for what was typed.
import type { RaterTab, Review, Subject } from '../../src/arrangement/review';
import type { Language } from '../../src/i18n/languages';
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import type { Method } from '../../src/plans/plan-indicators';
import type { ReadyCard, ReadyIndicator } from '../../src/plans/ready-cards';
import type { Cycle } from '../../src/plans/value';
import { gradeOf } from '../../src/scoring/bands';
import { readCriterion } from '../../src/scoring/criterion';
import { deducter } from '../../src/scoring/deductions';
import { kpiScorer } from '../../src/scoring/kpi';
import { stepper } from '../../src/scoring/steps';
import { partsOf, type Score, weightedScore } from '../../src/scoring/weighted';
import { wordingOf } from '../../src/workbook/making';
import { PEERS_FIRST, peerBlocks } from '../../src/workbook/peers/places';
import { layOut } from '../../src/workbook/score/columns';
import { FIRST } from '../../src/workbook/score/places';
import type { Tab } from '../../src/workbook/tab';
import { tabsFor } from '../../src/workbook/workbook';
import type { Host } from '../local/open';
import { answeredPlan, cyclesOf, reviewOf } from './fixtures';
import { bookOf, enter, errorsIn, rowsOf } from './table-book';

jest.setTimeout(600_000);

const DIFFERENT = ['plan-01', 'plan-03', 'plan-05'];
const CASES = LIBRARY.flatMap(({ id }) => {
  const plan = answeredPlan(id);
  // the first cycle in both languages, the others where a plan does other things in them
  return cyclesOf(plan).flatMap((cycle, n) =>
    n === 0 ? [[id, cycle, 'zh-CN'] as const, [id, cycle, 'en'] as const] : DIFFERENT.includes(id) ? [[id, cycle, 'zh-CN'] as const] : [],
  );
});

/** Plan 12: three days of orders, one of them excepted from the usual limit only, as its fixture answers. */
const DISPATCH = [
  { orders: 100, within: 96, longest: 30 },
  { orders: 200, within: 180, longest: 47 },
  { orders: 900, within: 100, longest: 52, except: true },
];
const RECORDED = { within: 92, longest: 52 } as const;

/** The same numbers in every run: what people type is made up, but not by chance. */
const pseudo = (seed: number): number => ((seed * 7919 + 104_729) % 997) / 997;

type Typed = number | string;
/** What stands in a cell of a score tab, by indicator and kind of column. */
type Sheet = {
  readonly tab: Pick<RaterTab, 'card' | 'dimensions' | 'subjects'>;
  readonly roles: readonly string[];
  readonly rater: string;
  readonly typed: readonly ReadonlyMap<string, Typed>[];
};

function typedFor({ how, target }: ReadyIndicator, role: string, seed: number, language: Language): Typed {
  const share = pseudo(seed);
  if (role === 'target') return 100;
  if (seed % 11 === 3) return 'N/A';
  if (how.kind === 'yesNo') return share > 0.3 ? (language === 'zh-CN' ? '是' : 'Yes') : language === 'zh-CN' ? '否' : 'No';
  if (how.kind === 'deduct') return Math.floor(share * 5);
  if (how.kind === 'rated') return Math.round(550 + share * 450) / 10;
  const aim = typeof target === 'number' ? target : 100;
  return Math.round(aim * (0.8 + share * 0.5) * 100) / 100;
}

const DETAIL = (how: Method) => {
  if (how.kind !== 'kpi' || how.detail === undefined) return {};
  const numbers = String(how.detail)
    .split(',')
    .map((part) => Number(part.replace('%', '')) / (part.includes('%') ? 100 : 1));
  const [first = 0, plus = 0, minus = 0] = numbers;
  return how.method === 'plusminus' ? { step: { share: first, plus, minus } } : { allowed: first, start: first };
};

/** Points of one indicator from what was typed: null blank, 'exempt' not applicable. */
function pointsOf(indicator: ReadyIndicator, how: Method, typed: Typed | undefined, target: Typed | undefined): Score {
  if (typed === undefined) return null;
  if (typed === 'N/A') return 'exempt';
  if (typeof typed === 'string') return typed === 'Yes' || typed === '是' ? 100 : 0;
  if (how.kind === 'rated') return typed;
  if (how.kind === 'deduct') return deducter([how.points], { full: 100, floor: 0 })([typed]) ?? null;
  if (how.kind === 'steps') {
    const steps = how.steps
      .split(';')
      .map((row) => /^\s*([\d.]+)(.*)$/.exec(row))
      .map((parts) => ({ points: Number(parts?.[1]), criterion: readCriterion(parts?.[2]?.trim() ?? '') ?? [] }));
    return stepper(steps)(typed);
  }
  return how.kind === 'kpi'
    ? (kpiScorer(
        how.method,
        { floor: 0, ...(indicator.cap !== undefined && { cap: indicator.cap }) },
        DETAIL(how),
      )(typed, Number(target ?? 0)) ?? null)
    : null;
}

/** A row's points by indicator id. */
function rowPoints(card: Pick<RaterTab, 'dimensions'>, typed: ReadonlyMap<string, Typed>): ReadonlyMap<string, Score> {
  const points = new Map<string, Score>();
  for (const { indicators } of card.dimensions) {
    for (const indicator of indicators) {
      const at = (role: string) => typed.get(`${role}:${indicator.id}`);
      const aim = at('target') ?? (typeof indicator.target === 'number' ? indicator.target : undefined);
      const first = pointsOf(indicator, indicator.how, at('rated') ?? at('input'), aim);
      const second =
        indicator.also &&
        pointsOf(
          { ...indicator, cap: 100 },
          indicator.also.how,
          at('second'),
          typeof indicator.also.target === 'number' ? indicator.also.target : undefined,
        );
      points.set(indicator.id, both(first, second));
    }
  }
  for (const { indicators } of card.dimensions) {
    for (const { id, gate } of indicators) {
      const own = points.get(id) ?? null;
      if (typeof own === 'number' && gate.some((each) => typeof points.get(each) === 'number' && Number(points.get(each)) < 100))
        points.set(id, 0);
    }
  }
  return points;
}

const both = (first: Score, second: Score | undefined): Score => {
  if (second === undefined) return first;
  if (first === null || second === null) return null;
  if (typeof first === 'number' && typeof second === 'number') return Math.min(first, second);
  return typeof first === 'number' ? second : first;
};

function weigh(scores: readonly Score[], weights: readonly number[], names?: readonly string[]): Score {
  const parts = partsOf(weights, names);
  const taken = parts.map(({ at }) => scores[at] ?? null);
  if (taken.length > 0 && taken.every((each) => each === 'exempt')) return 'exempt';
  return weightedScore(taken, parts);
}

/** A rater's total for one subject: of the whole card, or where it is split over tabs of the dimensions' scores. */
function totalOf(sheets: readonly Sheet[], card: ReadyCard, id: string): Score {
  const rowOn = ({ tab, typed }: Sheet) => typed[tab.subjects.findIndex((each) => each.id === id)] ?? new Map<string, Typed>();
  const [first] = sheets;
  if (!first) return 'exempt';
  const scoreOn = (sheet: Sheet, dimensions: RaterTab['dimensions']): Score => {
    const all = dimensions.flatMap((dimension) => dimension.indicators.map((indicator) => ({ dimension, indicator })));
    const points = rowPoints(sheet.tab, rowOn(sheet));
    return weigh(
      all.map(({ indicator }) => points.get(indicator.id) ?? null),
      all.map(({ dimension, indicator }) => dimension.weight * indicator.weight),
      all.map(({ dimension }) => dimension.id),
    );
  };
  if (first.tab.dimensions.length === card.dimensions.length) return scoreOn(first, card.dimensions);
  const parts = sheets.flatMap((sheet) => sheet.tab.dimensions.map((dimension) => ({ sheet, dimension })));
  return weigh(
    parts.map(({ sheet, dimension }) => scoreOn(sheet, [dimension])),
    parts.map(({ dimension }) => dimension.weight),
  );
}

/** The final score: raters by their shares; a role that several hold counts by their mean. */
function finalOf(sheets: readonly Sheet[], peers: ReadonlyMap<string, ReadonlyMap<string, number>>, { id, card }: Subject): Score {
  const counting = card.raters.filter(({ counts }) => counts);
  const scores = counting.map(({ id: role, via }): Score => {
    if (via !== 'tab') return peers.get(role)?.get(id) ?? 'exempt';
    const own = sheets.filter(
      ({ roles, tab }) => roles.includes(role) && tab.card.id === card.id && tab.subjects.some((each) => each.id === id),
    );
    const raters = [...new Set(own.map(({ rater }) => rater))];
    const totals = raters.map((rater) =>
      totalOf(
        own.filter((each) => each.rater === rater),
        card,
        id,
      ),
    );
    const given = totals.filter((each) => each !== 'exempt');
    if (given.length === 0) return 'exempt';
    return given.some((each) => each === null) ? null : given.reduce<number>((sum, each) => sum + Number(each), 0) / given.length;
  });
  return weigh(
    scores,
    counting.map(({ share }) => share),
  );
}

/** Fills in every score tab in one write, and answers what was typed. */
async function fillIn(host: Host, review: Review, tabs: readonly Tab[]): Promise<readonly Sheet[]> {
  const requests: object[] = [];
  const idOf = (tab: Tab) => host.book.sheets.find(({ properties }) => properties.title === tab.title)?.properties.sheetId;
  const sheets = tabs.flatMap((tab): readonly Sheet[] => {
    const [kind, n = ''] = tab.key.split(':');
    const rating = kind === 'score' ? review.raterTabs[Number(n)] : undefined;
    const own = kind === 'self' ? review.ready.cards[Number(n)] : undefined;
    const sheet =
      rating ?? (own && { card: own, dimensions: own.dimensions, subjects: review.subjects.filter(({ card }) => card.id === own.id) });
    if (!sheet) return [];
    const { columns } = layOut(sheet.dimensions, wordingOf(review));
    const typed = sheet.subjects.map((subject, row) => {
      const cells = new Map<string, Typed>();
      const values = columns.map(({ role, indicator }, column) => {
        if (role === 'points' || (role === 'target' && typeof indicator.target === 'number')) return {};
        if (role === 'recorded' && indicator.recorded) {
          cells.set(`input:${indicator.id}`, RECORDED[indicator.recorded]);
          return {};
        }
        const cell = typedFor(indicator, role, row * 31 + column * 17 + tab.key.length * 7 + subject.id.length, review.options.language);
        cells.set(`${role}:${indicator.id}`, cell);
        if (role === 'target' && !tab.marks.some(({ at, on }) => on === 'column' && at === 2 + column)) return {}; // typed on another tab
        return { userEnteredValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell } };
      });
      for (const [column, value] of values.entries()) {
        if (!('userEnteredValue' in value)) continue;
        requests.push({
          updateCells: {
            start: { sheetId: idOf(tab), rowIndex: FIRST + row, columnIndex: 2 + column },
            rows: [{ values: [value] }],
            fields: 'userEnteredValue',
          },
        });
      }
      return cells;
    });
    const roles = rating ? rating.roles.map(({ id }) => id) : (own?.raters.filter(({ from }) => from === 'self').map(({ id }) => id) ?? []);
    return [{ tab: sheet, roles, rater: rating?.rater.id ?? 'self', typed }];
  });
  // a year that only gathers its months has nothing to fill in
  if (requests.length > 0) await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  return sheets;
}

/** HR enters ballots and totals, more than the least number; whoever has too few around them keeps the dash. */
async function enterPeers(host: Host, review: Review, tab: Tab | undefined): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const means = new Map<string, Map<string, number>>();
  if (!tab) return means;
  const sheetId = host.book.sheets.find(({ properties }) => properties.title === tab.title)?.properties.sheetId ?? -1;
  const requests: object[] = [];
  for (const { rater, first, ballots } of peerBlocks(review)) {
    const own = new Map<string, number>();
    means.set(rater.id, own);
    for (const [n, { id }] of review.subjects.entries()) {
      const row = PEERS_FIRST + n;
      const there = host.values(`'${tab.title}'`)[row]?.[first];
      if (there === '—') continue;
      const given = ballots > 0 ? Array.from({ length: rater.least }, (_, k) => 70 + ((n + k) % 25)) : [rater.least + 4, 70 + (n % 25)];
      own.set(id, ballots > 0 ? given.reduce((sum, each) => sum + each, 0) / given.length : (given[1] ?? 0));
      const values = given.map((cell) => ({ userEnteredValue: { numberValue: cell } }));
      requests.push({
        updateCells: { start: { sheetId, rowIndex: row, columnIndex: first }, rows: [{ values }], fields: 'userEnteredValue' },
      });
    }
  }
  if (requests.length > 0) await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  return means;
}

test.each(CASES)('%s, %s, %s', async (id, cycle, language) => {
  const plan: Plan = answeredPlan(id);
  const review = reviewOf(plan, { cycle: cycle as Cycle, language });
  const tabs = tabsFor(review, { titles: ['Sheet1'], shared: {} });
  const host = await bookOf(tabs, review);
  expect(errorsIn(host, tabs)).toEqual([]);
  const sheets = await fillIn(host, review, tabs);
  const dispatch = tabs.find(({ kind }) => kind === 'dispatch');
  if (dispatch) await enter(host, dispatch, DISPATCH);
  const peers = await enterPeers(
    host,
    review,
    tabs.find(({ kind }) => kind === 'peers'),
  );
  expect(errorsIn(host, tabs)).toEqual([]);

  const summary = tabs.find(({ kind }) => kind === 'summary');
  if (!summary) throw new Error('no Summary');
  const hasGrades = review.ready.grades.length > 0;
  const bands = review.ready.grades.map(({ name, criterion }) => ({ grade: name[language], criterion: readCriterion(criterion) ?? [] }));
  const rows = rowsOf(host, summary, ['id', 'final', ...(hasGrades ? ['grade'] : [])], review.subjects.length);
  // a year that shorter periods make a part of waits for them: nothing has been closed here
  const waits = review.ready.rollUps.some(({ how, share }) => how !== 'reference' && share > 0);
  for (const [n, subject] of review.subjects.entries()) {
    const wanted = waits ? null : finalOf(sheets, peers, subject);
    const [rowId, final, grade] = rows[n] ?? [];
    expect(rowId).toBe(subject.id);
    if (typeof wanted === 'number') {
      expect(final).toBeCloseTo(wanted, 8);
      const graded = review.ready.basis === 'exact' ? Number(final) : Number(Number(final).toFixed(review.ready.decimals));
      if (hasGrades) expect(grade).toBe(gradeOf(graded, bands) ?? '—');
    } else expect(final).toBe('');
  }
  if (!waits) expect(rows.filter(([, final]) => typeof final === 'number').length).toBeGreaterThan(0);
});
