// The formulas of the Summary: one spilling call a column, each subject's scores found by id, each card weighed by its own line.
import { rolledUp } from '../../arrangement/past-periods';
import * as enRecords from '../../i18n/en/records';
import * as en from '../../i18n/en/summary';
import { wordsIn } from '../../i18n/words';
import * as zhRecords from '../../i18n/zh-CN/records';
import * as zh from '../../i18n/zh-CN/summary';
import type { ReadyRollUp } from '../../plans/ready';
import type { ReadyCard, ReadyRater } from '../../plans/ready-cards';
import { a1, area, quoted } from '../area';
import { bareWarnings, besideIds, firstOf, foldedIds, sentenceIn } from '../formula-parts';
import { asGraded } from '../grade-cells';
import { LAMBDA_NAMES } from '../lambda-names';
import type { Making } from '../making';
import { commentsLeft } from '../records/comments-places';
import { isShared, lookUp, peerPiece, type Source, type Spilled, sourcesOf, stackedPieces } from '../sources';
import { broughtFormula, unlessTaken } from './brought';
import { countInHistory, fromHistory, meanInHistory } from './history-lookup';
import { countingSources, expectedOf, firstWarning, goneForAll } from './missing';
import { partKey, pastKey, type SummaryDimension, type SummaryPlaces } from './places';
import { saidFormula } from './said';
import { outcomeFormula, streakFormula } from './streaks';
import { meanOfTotals } from './totals';

/** What is calculated in a column, to be stacked under its heading; undefined for a column of values. */
export function calculations(making: Making, places: SummaryPlaces): (key: string) => string | undefined {
  const sources = sourcesOf(making);
  const { ready } = making.review;
  const { dimensions, roles, counting, rollUps, parts, past, brought, column } = places;
  const [ids, who] = [column('id'), column('who')];
  const made = new Map<string, () => string>([
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
    ['grade', () => `GRADE(${asGraded(column('settled'), ready.basis, ready.decimals)},${making.name('grades')})`],
    ['rank', () => ranks(making, places)],
    ['streak', () => streakFormula(making, places)],
    ['outcome', () => outcomeFormula(making, places)],
    ['bonus', () => bonus(making, places)],
    ['stage', () => stages(making, places)],
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
function byCard(
  { labels, column, line }: SummaryPlaces,
  results: readonly (string | undefined)[],
  otherwise: string,
  rest?: string,
): string {
  const own = results.flatMap((result, n) => (result === undefined ? [] : [{ result, n }]));
  if (labels.length === 1 && own[0]) return own[0].result;
  const names = LAMBDA_NAMES.slice(0, own.length);
  const picked = own.reduceRight((after, { n }, k) => `IF(g=${line(n, 'group', 'group')},${names[k]},${after})`, rest ? 'n' : otherwise);
  const all = [column('group'), ...own.map(({ result }) => result), ...(rest ? [rest] : [])];
  return `MAP(${all.join(',')},LAMBDA(${['g', ...names, ...(rest ? ['n'] : [])].join(',')},${picked}))`;
}

const beside = (columns: readonly string[]): string => (columns.length === 1 ? columns.join() : `HSTACK(${columns.join(',')})`);

function dimensionScores(making: Making, places: SummaryPlaces, sources: readonly Source[], dimension: SummaryDimension): string {
  const counting = places.roles.slice(0, places.counting);
  const [only] = counting;
  if (places.parts.roles.length === 0) {
    return only ? partScores(making, places, sources, only, dimension) : `MAP(${places.column('id')},LAMBDA(i,"—"))`;
  }
  const scores = beside(counting.map((role) => places.column(partKey(role, dimension))));
  const results = making.review.ready.cards.map((card, n) => {
    const has = sources.some((source) => source.card.id === card.id && source.roles.some((id) => counting.some((role) => role.id === id)));
    return dimension.of(card) && has ? `WEIGHTED_SCORE(${scores},${sharesLine(places, n)})` : undefined;
  });
  return byCard(places, results, '"—"');
}

/** A card's shares, over the roles that count. */
const sharesLine = ({ roles, counting, line }: SummaryPlaces, card: number): string =>
  line(card, `role:${roles[0]?.id}`, `role:${roles[counting - 1]?.id}`);

function roleScores(making: Making, places: SummaryPlaces, sources: readonly Source[], role: ReadyRater): string {
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
    const has = `BYROW(${scores},LAMBDA(x,SUMPRODUCT((x<>"—")*1)))`;
    const made = `MAP(WEIGHTED_SCORE(${scores},${places.line(n, from, to)}),${has},LAMBDA(y,n,IF(n=0,"—",y)))`;
    return meanOfTotals(making, places, sources, role, n, made);
  });
  return byCard(places, results, '"—"', pieces.length > 0 ? whole : undefined);
}

function partScores(making: Making, places: SummaryPlaces, sources: readonly Source[], role: ReadyRater, { of }: SummaryDimension): string {
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
function given(making: Making, places: SummaryPlaces, sources: readonly Source[], what: 'SUM' | 'COUNT'): string {
  const { roles, split, column, byTab } = places;
  const ids = column('id');
  const typed = roles.filter(({ id }) => sources.some(({ rater, roles: held }) => rater && held.includes(id)));
  if (typed.length === 0) return `MAP(${ids},LAMBDA(i,0))`;
  const across = `BYROW(${beside(typed.map(({ id }) => column(`role:${id}`)))},LAMBDA(x,${what}(x)))`;
  const own = sources.filter(({ rater, whole }) => rater && whole);
  if (!byTab || own.length === 0) return across;
  const pieces = stackedPieces(own.map(({ weighted }) => weighted));
  const tabs = `LET(${pieces},MAP(${ids},LAMBDA(i,IF(SUMPRODUCT((k=i)*1)=0,0,${what}(FILTER(v,k=i))))))`;
  const results = making.review.ready.cards.map((card) => (split.includes(card) ? across : undefined));
  return split.length > 0 ? byCard(places, results, '0', tabs) : tabs;
}

/** On how many tabs that count a row asks whether a score is meant: it is counted as it stands, and whoever it is of is not scored yet. */
function doubted(ids: string, sources: readonly Source[]): string {
  const own = countingSources(sources).map(({ asked }) => `IFERROR(CHOOSECOLS(${asked},1),"")`);
  if (own.length === 0) return `MAP(${ids},LAMBDA(i,0))`;
  return `LET(whom,VSTACK(${own.join(',')}),MAP(${ids},LAMBDA(i,SUMPRODUCT((whom=i)*1))))`;
}

/** Every card's shares of its raters' scores; then the shorter periods with theirs. */
function finalScores(making: Making, places: SummaryPlaces): string {
  const { roles, counting, rollUps, column, rows, at } = places;
  const [first, last] = [roles[0], roles[counting - 1]];
  const scores = first && last && column(`role:${first.id}`, `role:${last.id}`);
  const own =
    scores &&
    byCard(
      places,
      making.review.ready.cards.map(({ raters }, n) =>
        raters.some(({ counts }) => counts) ? `WEIGHTED_SCORE(${scores},${sharesLine(places, n)})` : undefined,
      ),
      '""',
    );
  const counted = rollUps.filter(({ how, share }) => how !== 'reference' && share > 0);
  const columns = counted.map(({ from }) => column(`rollUp:${from}`));
  if (columns.length === 0) return own ?? `MAP(${column('id')},LAMBDA(i,""))`;
  // as the first card that has such periods says: where the last has none, its line says 0
  const lineOf = (cards: readonly string[]): number =>
    Math.max(
      0,
      making.review.ready.cards.findIndex(({ id }) => cards.includes(id)),
    );
  const shares = counted.map(({ from, cards }) => a1(area(rows.weights + lineOf(cards), at(`rollUp:${from}`)), true));
  if (own) return `WEIGHTED_SCORE(${beside([own, ...columns])},${beside([`1-${shares.join('-')}`, ...shares])})`;
  return `WEIGHTED_SCORE(${beside(columns)},${beside(shares.map((share) => (shares.length === 1 ? '1' : `${share}/(${shares.join('+')})`)))})`;
}

/**
 * Who is scored: everybody with a final score that no score tab asks about. What is graded, ranked and counted, here and elsewhere (Home reads
 * the same column); blank else. Ticks are counted by rater and row: nobody's score waits for one.
 */
const settledScores = ({ column }: SummaryPlaces): string =>
  `MAP(${column('final')},${column('doubts')},LAMBDA(f,d,IF(ISNUMBER(f),IF(d=0,f,""),"")))`;

/** `=14` where two share a place. Whoever is not scored has none. */
function ranks({ review: { ready } }: Making, { column }: SummaryPlaces): string {
  const groups = column('group');
  const how = (sign: string): string => `SUMPRODUCT((${groups}=g)*(w${sign}f))`;
  return (
    `LET(w,MAP(${asGraded(column('settled'), ready.basis, ready.decimals)},LAMBDA(p,IF(ISNUMBER(p),p,0-1))),` +
    `MAP(w,${groups},LAMBDA(f,g,IF(f<0,"",LET(n,1+${how('>')},IF(${how('=')}>1,"="&n,n))))))`
  );
}

/** The scores of shorter periods; `—` on a card that has none, and their share goes to the rest. */
function rollUpScores(making: Making, places: SummaryPlaces, rollUp: ReadyRollUp): string {
  const { all } = rolledUp(making.review, rollUp);
  const [last, who] = [all[all.length - 1], places.column('who')];
  const scores = !last
    ? `MAP(${who},LAMBDA(i,""))`
    : rollUp.how === 'last'
      ? fromHistory(making, who, last, 'scores')
      : meanInHistory(making, who, all);
  return onOwnCards(making, places, rollUp, scores, '"—"');
}

/** How many of those periods everybody has. */
const rollUpsHad = (making: Making, places: SummaryPlaces, rollUp: ReadyRollUp): string =>
  onOwnCards(making, places, rollUp, countInHistory(making, places.column('who'), rolledUp(making.review, rollUp).needed), '""');

function onOwnCards({ review }: Making, { column, line }: SummaryPlaces, { cards }: ReadyRollUp, cells: string, otherwise: string): string {
  const others = review.ready.cards.flatMap(({ id }, n) => (cards.includes(id) ? [] : [`g=${line(n, 'group', 'group')}`]));
  return others.length > 0 ? `MAP(${column('group')},${cells},LAMBDA(g,c,IF(OR(${others.join(',')}),${otherwise},c)))` : cells;
}

const bonus = (making: Making, places: SummaryPlaces): string => {
  const { column } = places;
  const base = besideIds(column('id'), column('whose'), column('base'));
  return unlessTaken(making, places, `BONUS(${base},${column('grade')},${making.name('bonus')})`);
};

/** How many have scored; then why there is no final score, or what is open; then what comes next. */
function stages(making: Making, places: SummaryPlaces): string {
  const say = wordsIn(making.language, en.summary, zh.summary);
  const { roles, counting, rollUps, column, at, rows } = places;
  // each role's column by itself: one put in between them is nobody's
  const scores = roles.slice(0, counting).map(({ id }) => column(`raw:${id}`));
  const names = LAMBDA_NAMES.slice(0, scores.length);
  const incomplete = rollUps
    .map(({ from, how }) => ({ from, all: rolledUp(making.review, { from, how }).needed.length }))
    .filter(({ all }) => all > 1);
  const had = LAMBDA_NAMES.slice(scores.length, scores.length + incomplete.length);
  const [given, wanted] = [names.map((name) => `ISNUMBER(${name})*1`).join('+'), names.map((name) => `(${name}<>"—")*1`).join('+')];
  const some = sentenceIn(say('scoredOf', { done: '\0', all: '\0' }), ['t', 'n']);
  const [logged, states] = [making.name('log_id'), making.name('log_state')];
  const open = [enRecords.records.stateOpen, zhRecords.records.stateOpen].map((state) => `(${states}=${quoted(state)})`).join('+');
  const comments = commentsLeft(making);
  const none = rollUps.length > 0 ? quoted(say('noPeriods')) : quoted(say('noWeights'));
  const after = firstOf(
    [
      ...(scores.length > 0 ? ([['n=0', quoted(say('noneApplies'))]] as const) : []),
      ['p>0', quoted(say('toCheck'))],
      ['f=""', none],
      ['LEFT(f)="⚠"', quoted(say('cannotCount'))],
      ['SUMPRODUCT((q=w)*1)>0', quoted(say('queryOpen'))],
      ...(comments ? ([[`XLOOKUP(i,${comments.ids},${comments.scores},"")<>""`, quoted(say('commentMissing'))]] as const) : []),
    ],
    firstOf(
      incomplete.map(({ all, from }, n) => [`${had[n]}<${all}`, sentenceIn(say(OF[from], { done: '\0', all }), [had[n] ?? ''])] as const),
      a1(area(rows.head, at('next')), true),
    ),
  );
  const each = scores.length > 0 ? `LET(t,${given},n,${wanted},IF(t<n,${some},${after}))` : after;
  const gone = goneForAll(making, [
    ['plan', making.name('plan')], // a plan may be without grades
    ['log', logged],
    ...(comments ? ([['comments', comments.ids]] as const) : []),
    ...(at('said') < 0 ? [] : ([['history', making.name('history_of')]] as const)), // else nothing is read there
  ]);
  const warned = scores.length > 0 ? `LET(wrong,${firstWarning(making, names)},IF(LEN(wrong)>0,wrong,${each}))` : each;
  const asked = `IF(ISERROR(ROWS(${logged})),"-",IF(SUMPRODUCT((${open})*1)=0,"-",FILTER(${logged},${open})))`;
  return (
    `LET(gone,${gone},q,${foldedIds(asked)},` +
    `MAP(${[column('id'), column('who'), column('final'), column('doubts'), ...scores, ...incomplete.map(({ from }) => column(`have:${from}`))].join(',')},` +
    `LAMBDA(${['i', 'w', 'f', 'p', ...names, ...had].join(',')},IF(LEN(gone)>0,gone,${warned}))))`
  );
}

/** `2 of 3 months` */
const OF = { month: 'ofMonths', quarter: 'ofQuarters', half: 'ofHalves', year: 'ofYears', term: 'ofTerms' } as const;
