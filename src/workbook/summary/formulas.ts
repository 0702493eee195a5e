// The formulas of the Summary: one spilling call a column, each subject's scores found by id, each card weighed by its own line.
import { rolledUp } from '../../arrangement/past-periods';
import type { ReadyRollUp } from '../../plans/ready';
import type { ReadyCard, ReadyRater } from '../../plans/ready-cards';
import { area } from '../area';
import { type Fx, fx, type Given } from '../formula/fx';
import { bareWarnings, beside, besideIds, countOf, doubledIn, firstOf, foldedIds, forAll, isDoubled, type Step } from '../formula-parts';
import { asGraded } from '../grade-cells';
import { type Making, range } from '../making';
import { isShared, lookUp, peerPiece, type Source, type Spilled, sourcesOf, stackedPieces } from '../sources';
import { broughtFormula, unlessTaken } from './brought';
import { countInHistory, fromHistory, meanInHistory } from './history-lookup';
import { countingSources, expectedOf, unlessOff } from './missing';
import { partKey, pastKey, type SummaryDimension, type SummaryPlaces } from './places';
import { saidFormula } from './said';
import { stageFormula } from './stage';
import { outcomeFormula, streakFormula } from './streaks';
import { meanOfTotals } from './totals';

/** What is calculated in a column, to be stacked under its heading; undefined for a column of values. */
export function calculations(making: Making, places: SummaryPlaces): (key: string) => Fx | undefined {
  const sources = sourcesOf(making);
  const { ready } = making.review;
  const { dimensions, roles, counting, rollUps, parts, past, brought, column } = places;
  const [ids, who] = [column('id'), column('who')];
  const made = new Map<string, () => Fx>([
    ...dimensions.map((each) => [`dimension:${each.id}`, () => bareWarnings(dimensionScores(making, places, sources, each))] as const),
    // what is wrong is said once, in Stage, which takes it from here
    ...roles.slice(0, counting).map((role) => [`raw:${role.id}`, () => roleScores(making, places, sources, role)] as const),
    ...roles.map(
      (role, n) =>
        [
          `role:${role.id}`,
          () => bareWarnings(n < counting ? column(`raw:${role.id}`) : roleScores(making, places, sources, role)),
        ] as const,
    ),
    ...rollUps.map((each) => [`rollUp:${each.from}`, () => rollUpScores(making, places, each)] as const),
    ...rollUps.map((each) => [`have:${each.from}`, () => rollUpsHad(making, places, each)] as const),
    ['final', () => bareWarnings(finalScores(making, places))],
    ['grade', () => fx.GRADE(asGraded(column('settled'), ready.basis, ready.decimals), range(making, 'grades'))],
    ['rank', () => ranks(making, places)],
    ['streak', () => streakFormula(making, places)],
    ['outcome', () => outcomeFormula(making, places)],
    ['bonus', () => bonus(making, places)],
    ['stage', () => stageFormula(making, places)],
    ...parts.roles.flatMap((role) =>
      parts.dimensions.map((each) => [partKey(role, each), () => partScores(making, places, sources, role, each)] as const),
    ),
    ['who', () => foldedIds(ids)],
    ...[...past, ...brought.all].map((period) => [pastKey(period), () => fromHistory(making, who, period, 'grades')] as const),
    ...ready.brought.map((each) => [`brought:${each.id}`, () => broughtFormula(making, places, each)] as const),
    ['said', () => saidFormula(making, places)],
    ['doubts', () => doubted(ids, sources)],
    ['settled', () => settledScores(places)],
    ['given', () => given(making, places, sources, 'SUM')],
    ['givers', () => given(making, places, sources, 'COUNT')],
  ]);
  return (key) => made.get(key)?.();
}

/** For each subject what is worked out for its card; `otherwise`, or what is worked out for the `rest`, for the cards that have nothing. */
function byCard({ labels, column, line }: SummaryPlaces, results: readonly (Fx | undefined)[], otherwise: Given, rest?: Fx): Fx {
  const own = results.flatMap((result, n) => (result === undefined ? [] : [{ result, card: n }]));
  if (labels.length === 1 && own[0]) return own[0].result;
  const columns = { g: column('group'), own: own.map(({ result }) => result), rest: rest ? [rest] : [] };
  return fx.MAP(columns, ({ g, own: each, rest: [other] }) =>
    firstOf(
      own.map(({ card }, n): Step => [fx.eq(g, line(card, 'group', 'group')), each[n] ?? '']),
      other ?? otherwise,
    ),
  );
}

function dimensionScores(making: Making, places: SummaryPlaces, sources: readonly Source[], dimension: SummaryDimension): Fx {
  const counting = places.roles.slice(0, places.counting);
  const [only] = counting;
  if (places.parts.roles.length === 0) {
    return only ? partScores(making, places, sources, only, dimension) : forAll(places.column('id'), '—');
  }
  const scores = beside(counting.map((role) => places.column(partKey(role, dimension))));
  const results = making.review.ready.cards.map((card, n) => {
    const has = sources.some((source) => source.card.id === card.id && source.roles.some((id) => counting.some((role) => role.id === id)));
    return dimension.of(card) && has ? unlessOff(places, n, weighed(scores, sharesLine(places, n))) : undefined;
  });
  return byCard(places, results, '—');
}

/** Scores as they weigh; `—` where none of them applies, which is no score to wait for. */
function weighed(scores: Fx, weights: Fx): Fx {
  const applicable = fx.BYROW({ x: scores }, ({ x }) => countOf(fx.ne(x, '—')));
  return fx.MAP({ y: fx.WEIGHTED_SCORE(scores, weights), n: applicable }, ({ y, n }) => fx.IF(fx.eq(n, 0), '—', y));
}

/** A card's shares, over the roles that count. */
const sharesLine = ({ roles, counting, line }: SummaryPlaces, card: number): Fx =>
  line(card, `role:${roles[0]?.id}`, `role:${roles[counting - 1]?.id}`);

function roleScores(making: Making, places: SummaryPlaces, sources: readonly Source[], role: ReadyRater): Fx {
  const ids = places.column('id');
  const own = sources.filter(({ roles, whole }) => whole && roles.includes(role.id));
  const peers = role.via === 'tab' ? undefined : peerPiece(making, role.id);
  const pieces: readonly Spilled[] = [...own.map(({ weighted }) => weighted), ...(peers ? [peers] : [])];
  const whole = lookUp(ids, pieces, isShared(making.review, role.id), expectedOf(making, places, role));
  const { parts, split } = places;
  const [first, last] = [parts.dimensions[0], parts.dimensions[parts.dimensions.length - 1]];
  if (
    !first ||
    !last ||
    !split.some(({ id }) => sources.some((each) => !each.whole && each.card.id === id && each.roles.includes(role.id)))
  ) {
    return whole;
  }
  // a card on several tabs: that rater's dimension scores, weighed as the card weighs them
  const results = making.review.ready.cards.map((card, n) => {
    if (!split.includes(card)) return undefined;
    const [from, to] = [partKey(role, first), partKey(role, last)];
    const scores = places.column(from, to);
    const made = weighed(scores, places.line(n, from, to));
    return meanOfTotals(making, places, sources, role, n, unlessOff(places, n, made));
  });
  return byCard(places, results, '—', pieces.length > 0 ? whole : undefined);
}

function partScores(making: Making, places: SummaryPlaces, sources: readonly Source[], role: ReadyRater, { of }: SummaryDimension): Fx {
  const pieces = sources.flatMap((source): readonly Spilled[] => {
    const own = source.roles.includes(role.id) ? of(source.card) : undefined;
    const scores = own && source.dimension(own.id);
    return scores ? [scores] : [];
  });
  const has = ({ raters }: ReadyCard): boolean => raters.some(({ id, via }) => id === role.id && via === 'tab');
  const cards = making.review.ready.cards.flatMap((card, n) => (of(card) && has(card) ? [n] : []));
  return lookUp(places.column('id'), pieces, isShared(making.review, role.id), expectedOf(making, places, role, cards));
}

/** The sum of the scores that other people gave, or how many gave one: what a rater is compared with. */
function given(making: Making, places: SummaryPlaces, sources: readonly Source[], what: 'SUM' | 'COUNT'): Fx {
  const { roles, split, column, byTab } = places;
  const ids = column('id');
  const typed = roles.filter(({ id }) => sources.some(({ rater, roles: held }) => rater && held.includes(id)));
  if (typed.length === 0) return forAll(ids, 0);
  const across = fx.BYROW({ x: beside(typed.map(({ id }) => column(`role:${id}`))) }, ({ x }) => fx[what](x));
  const own = sources.filter(({ rater, whole }) => rater && whole);
  if (!byTab || own.length === 0) return across;
  const tabs = fx.let(stackedPieces(own.map(({ weighted }) => weighted)), ({ k, v }) =>
    fx.MAP({ i: ids }, ({ i }) => {
      const isOwn = fx.eq(k, i);
      return fx.IF(fx.eq(countOf(isOwn), 0), 0, fx[what](fx.FILTER(v, isOwn)));
    }),
  );
  const results = making.review.ready.cards.map((card) => (split.includes(card) ? across : undefined));
  return split.length > 0 ? byCard(places, results, 0, tabs) : tabs;
}

/** On how many tabs that count a row asks whether a score is meant: it is counted as it stands, and whoever it is of is not scored yet. */
function doubted(ids: Fx, sources: readonly Source[]): Fx {
  const own = countingSources(sources).map(({ asked }) => fx.IFERROR(fx.CHOOSECOLS(asked, 1), ''));
  if (own.length === 0) return forAll(ids, 0);
  return fx.let({ whom: fx.VSTACK(...own) }, ({ whom }) => fx.MAP({ i: ids }, ({ i }) => countOf(fx.eq(whom, i))));
}

/** Every card's shares of its raters' scores; then the shorter periods with theirs. */
function finalScores(making: Making, places: SummaryPlaces): Fx {
  const { roles, counting, rollUps, column, rows, at } = places;
  const [first, last] = [roles[0], roles[counting - 1]];
  const scores = first && last && column(`role:${first.id}`, `role:${last.id}`);
  const own =
    scores &&
    byCard(
      places,
      making.review.ready.cards.map(({ raters }, n) =>
        raters.some(({ counts }) => counts) ? unlessOff(places, n, fx.WEIGHTED_SCORE(scores, sharesLine(places, n))) : undefined,
      ),
      '',
    );
  const counted = rollUps.filter(({ how, share }) => how !== 'reference' && share > 0);
  const columns = counted.map(({ from }) => column(`rollUp:${from}`));
  if (columns.length === 0) return own ?? forAll(column('id'), '');
  // as the first card that has such periods says: where the last has none, its line says 0
  const lineOf = (cards: readonly string[]): number =>
    Math.max(
      0,
      making.review.ready.cards.findIndex(({ id }) => cards.includes(id)),
    );
  const shares = counted.map(({ from, cards }) => fx.cells(area(rows.weights + lineOf(cards), at(`rollUp:${from}`)), true));
  if (own) return fx.WEIGHTED_SCORE(beside([own, ...columns]), beside([fx.minus(1, ...shares), ...shares]));
  const all = fx.plus(...shares);
  return fx.WEIGHTED_SCORE(beside(columns), shares.length === 1 ? 1 : fx.HSTACK(...shares.map((share) => fx.over(share, all))));
}

/**
 * Who is scored: everybody with one row and a final score that no score tab asks about. What is graded, ranked and counted, here and elsewhere (Home reads
 * the same column); blank else. Ticks are counted by rater and row: nobody's score waits for one.
 */
const settledScores = ({ column }: SummaryPlaces): Fx =>
  fx.let({ doubled: doubledIn(column('id')) }, ({ doubled }) =>
    fx.MAP({ i: column('id'), f: column('final'), d: column('doubts') }, ({ i, f, d }) =>
      fx.IF(fx.ISNUMBER(f), fx.IF(fx.OR(fx.gt(d, 0), isDoubled(i, doubled)), '', f), ''),
    ),
  );

/** `=14` where two share a place. Whoever is not scored has none. */
function ranks({ review: { ready } }: Making, { column }: SummaryPlaces): Fx {
  const groups = column('group');
  const graded = fx.MAP({ p: asGraded(column('settled'), ready.basis, ready.decimals) }, ({ p }) => fx.IF(fx.ISNUMBER(p), p, -1));
  return fx.let({ w: graded }, ({ w }) =>
    fx.MAP({ f: w, g: groups }, ({ f, g }) => {
      const isOwn = fx.eq(groups, g);
      const place = fx.plus(1, fx.SUMPRODUCT(fx.times(isOwn, fx.gt(w, f))));
      const isShared = fx.gt(fx.SUMPRODUCT(fx.times(isOwn, fx.eq(w, f))), 1);
      return fx.IF(
        fx.lt(f, 0),
        '',
        fx.let({ n: place }, ({ n }) => fx.IF(isShared, fx.join('=', n), n)),
      );
    }),
  );
}

/** The scores of shorter periods; `—` on a card that has none, and their share goes to the rest. */
function rollUpScores(making: Making, places: SummaryPlaces, rollUp: ReadyRollUp): Fx {
  const { all } = rolledUp(making.review, rollUp);
  const [last, who] = [all[all.length - 1], places.column('who')];
  const scores = !last
    ? forAll(who, '')
    : rollUp.how === 'last'
      ? fromHistory(making, who, last, 'scores')
      : meanInHistory(making, who, all);
  return onOwnCards(making, places, rollUp, scores, '—');
}

/** How many of those periods everybody has. */
const rollUpsHad = (making: Making, places: SummaryPlaces, rollUp: ReadyRollUp): Fx =>
  onOwnCards(making, places, rollUp, countInHistory(making, places.column('who'), rolledUp(making.review, rollUp).needed), '');

function onOwnCards({ review }: Making, { column, line }: SummaryPlaces, { cards }: ReadyRollUp, cells: Fx, otherwise: Given): Fx {
  const others = review.ready.cards.flatMap(({ id }, n) => (cards.includes(id) ? [] : [line(n, 'group', 'group')]));
  if (others.length === 0) return cells;
  return fx.MAP({ g: column('group'), c: cells }, ({ g, c }) => fx.IF(fx.OR(...others.map((other) => fx.eq(g, other))), otherwise, c));
}

const bonus = (making: Making, places: SummaryPlaces): Fx => {
  const { column } = places;
  const base = besideIds(column('id'), column('whose'), column('base'));
  return unlessTaken(making, places, fx.BONUS(base, column('grade'), range(making, 'bonus')));
};
