// What the Summary says when something that it reads is gone: a score tab, a row of one, a tab that serves everybody. Who should have
// scored whom is kept from the review as it was made, so that nobody's share goes to the others because a tab was deleted.
import type { Subject } from '../../arrangement/review';
import { comma, nameWithId } from '../../i18n/lists';
import type { ReadyRater } from '../../plans/ready-cards';
import { area } from '../area';
import { type Formula, type Fx, formula, fx, type Given } from '../formula/fx';
import {
  doubledIn,
  firstOf,
  forAll,
  isBlank,
  isDoubled,
  isFilled,
  isGone,
  isOff,
  namedDoubles,
  type Step,
  sentenceIn,
  stacked,
} from '../formula-parts';
import { inWords, type Making, range, wordsFor } from '../making';
import { type Expected, peerPiece } from '../sources';
import type { Cell } from '../tab';
import type { SummaryPlaces } from './column';
import type { SummaryFacts } from './facts';

/** Two digits for the card, from 1, and two for each role: how many hold it towards this subject. */
export function heldText(making: Making, { roles }: SummaryFacts, subject: Subject): string {
  const { ready } = making.review;
  const card = ready.cards.findIndex(({ id }) => id === subject.card.id) + 1;
  return [card, ...roles.map((role) => holders(making, role, subject))].map((n) => String(Math.min(n, 99)).padStart(2, '0')).join('');
}

/** How many people hold a role towards a subject; a role that answers on the Self or the Peers tab counts as one, 0 where the card has it not. */
function holders({ has, review }: Making, { id }: ReadyRater, { card, raters }: Subject): number {
  const own = card.raters.find((each) => each.id === id);
  if (!own) return 0;
  if (own.via !== 'tab') return 1;
  if (own.from !== 'self') return raters[id]?.length ?? 0;
  return Number(has(`self:${review.ready.cards.findIndex((each) => each.id === card.id)}`));
}

/** How many hold a role towards a person, and what stands where one of theirs is not found. `cards`: only for people of these, by number from 0. */
export function expectedOf(making: Making, places: SummaryPlaces, role: ReadyRater, cards?: readonly number[]): Expected {
  const say = wordsFor(making, 'summary');
  const { roles, labels, column } = places;
  const at = roles.findIndex(({ id }) => id === role.id);
  const numberOf = (held: Fx, from: number): Fx => fx.times(fx.MID(held, 1 + 2 * from, 2), 1);
  const count = (held: Fx): Fx => {
    const own = numberOf(held, at + 1);
    if (!cards || cards.length === labels.length) return own;
    const isTheirs = cards.map((n) => fx.eq(numberOf(held, 0), n + 1));
    return fx.IF(fx.OR(...(isTheirs.length > 0 ? isTheirs : [false])), own, 0);
  };
  const gone = goneAt(places);
  return {
    count: (person) =>
      fx.let({ own: fx.XLOOKUP(person, column('whose'), column('held'), '') }, ({ own }) => fx.IF(fx.eq(own, ''), 0, count(own))),
    missing: fx.IF(isBlank(gone), `⚠ ${say('rowGone', { role: inWords(making, role.title) })}`, fx.join('⚠ ', gone)),
  };
}

const goneAt = ({ rows, at }: SummaryPlaces): Fx => fx.cells(area(rows.head, at('held')), true);

/**
 * Which tabs that give scores are gone or lack a column, which show an error in a heading, and what to do, in words; blank while all give
 * their scores: in the heading of a hidden column. `titles`: what that takes from, as text in a cell of its own, because people's names are in it and go into no formula.
 */
export function goneCells(making: Making, places: SummaryPlaces): { readonly titles: string; readonly words: Formula } {
  const say = wordsFor(making, 'summary');
  const tabs = scoringTabs(making, places);
  const titles = tabs.map(({ title }) => title).join('');
  if (tabs.length === 0) return { titles, words: formula('') };
  const kept = fx.cells(area(places.rows.groups, places.at('held')), true);
  const amiss = (all: Fx): Fx =>
    fx.VSTACK(
      ...tabs.map(({ ids, head, from, title }) => {
        const read = fx.LEFT(head, ids === undefined ? 0 : fx.times(0, fx.ROWS(ids))); // an error, or nothing
        return fx.IFERROR(read, fx.join(fx.IF(isGone(head), GONE, STUCK), fx.MID(all, from, title.length)));
      }),
    );
  const of = (kind: typeof GONE | typeof STUCK, list: Fx): Fx => {
    const own = fx.MAP({ x: list }, ({ x }) => fx.IF(fx.eq(fx.LEFT(x), String(kind)), fx.MID(x, 2, 500), ''));
    return fx.TEXTJOIN(say('tabGoneJoin'), true, own);
  };
  const said = (key: 'scoresGone' | 'scoresStuck', names: Fx): Fx =>
    fx.IF(isBlank(names), '', sentenceIn(say(key, { tabs: '\0' }), [names]));
  const words = fx.let({ titles: kept }, (all) =>
    fx.let({ amiss: amiss(all.titles) }, ({ amiss: list }) =>
      fx.let({ gone: of(GONE, list), stuck: of(STUCK, list) }, ({ gone, stuck }) =>
        fx.TEXTJOIN(say('joint'), true, said('scoresGone', gone), said('scoresStuck', stuck)),
      ),
    ),
  );
  return { titles, words: formula(words) };
}
/** Before a tab's title, which of the two it is. */
const [GONE, STUCK] = [1, 2] as const;

/** Who stands on a tab that gives scores in more than one row: in the cells of another hidden column, above those of `goneCells`. */
export function doubledCells(making: Making, places: SummaryPlaces): { readonly ids: Formula; readonly words: Formula } {
  const tabs = scoringTabs(making, places);
  if (tabs.length === 0) return { ids: formula(''), words: formula('') };
  const say = wordsFor(making, 'summary');
  const lists = tabs.map(({ doubled }) => fx.IFERROR(doubled, ''));
  const where = (titles: Fx): Fx => {
    const both = { d: stacked(lists), t: stacked(tabs.map(({ from, title }) => fx.MID(titles, from, title.length))) };
    const named = nameWithId(making.language, '“\0”', '\0');
    const each = fx.MAP(both, ({ d, t }) => fx.IF(isBlank(d), '', sentenceIn(named, [t, namedDoubles(d, comma(making.language))])));
    return fx.TEXTJOIN(comma(making.language), true, each);
  };
  const kept = fx.cells(area(places.rows.groups, places.at('held')), true);
  const words = fx.let({ titles: kept }, ({ titles }) => sentenceIn(say('scoresTwice', { tabs: '\0' }), [where(titles)]));
  return { ids: formula(fx.TEXTJOIN('', true, ...lists)), words: formula(fx.IF(isBlank(doubledAt(places, 'ids')), '', words)) };
}

/** In that column beside a card's line of weights: that on the Plan tab its weights, or its raters' shares, do not make 100%. */
export function offCell(making: Making, n: number): Cell {
  const card = making.review.ready.cards[n];
  if (!card) return null;
  const say = wordsFor(making, 'summary');
  const says = (key: 'weightsOff' | 'sharesOff') => say(key, { plan: making.called('plan'), card: inWords(making, card.title) });
  const steps: readonly Step[] = [
    ...(card.dimensions.length > 0 ? [[isOff(range(making, `weights_${n + 1}`)), says('weightsOff')] as const] : []),
    ...(card.raters.some(({ counts }) => counts) ? [[isOff(range(making, `shares_${n + 1}`)), says('sharesOff')] as const] : []),
  ];
  return formula(fx.IFERROR(firstOf(steps, ''), '')); // without the Plan tab that is said
}

const offAt = ({ rows, at }: SummaryPlaces, card: number): Fx => fx.cells(area(rows.weights + card, at('whose')), true);

/** What is said there of somebody of a group; '' where nothing is. */
export function offFor(places: SummaryPlaces, group: Fx): Given {
  const { labels, line } = places;
  if (labels.length === 1) return offAt(places, 0);
  return firstOf(
    labels.map((_, n): Step => [fx.eq(group, line(n, 'group', 'group')), offAt(places, n)]),
    '',
  );
}

/** Scores by a card's weights; `⚠` while these do not make 100%, with which our functions fail as a whole, for the people of other cards too. */
export const unlessOff = (places: SummaryPlaces, card: number, scores: Fx): Fx =>
  fx.IF(isFilled(offAt(places, card)), forAll(places.column('id'), '⚠'), scores);

const doubledAt = ({ rows, at }: SummaryPlaces, what: 'ids' | 'words'): Fx =>
  fx.cells(area(what === 'ids' ? rows.groups : rows.head, at('whose')), true);

/** The titles of the tabs that give scores, in the order of the places' sources, from the cell that has them all. */
export function titlesIn(making: Making, places: SummaryPlaces): { readonly all: Fx; readonly each: readonly ((all: Fx) => Fx)[] } {
  const tabs = scoringTabs(making, places).slice(0, places.sources.length);
  return {
    all: fx.cells(area(places.rows.groups, places.at('held')), true),
    each: tabs.map(
      ({ from, title }) =>
        (all) =>
          fx.MID(all, from, title.length),
    ),
  };
}

/**
 * A tab that gives scores: its title, and where that begins among the titles, from 1; the ids that stand there twice. `ids` where `head` does
 * not see to them.
 */
type ScoringTab = {
  readonly ids: Fx | undefined;
  readonly head: Fx;
  readonly title: string;
  readonly from: number;
  readonly doubled: Fx;
};

function scoringTabs(making: Making, { sources }: SummaryPlaces): readonly ScoringTab[] {
  const peers = making.review.ready.cards.flatMap(({ raters }) => raters).flatMap(({ id }) => peerPiece(making, id) ?? [])[0];
  const tabs = [
    ...sources.map(({ key, weighted: { head }, doubled }) => ({ key, head, ids: undefined, doubled })),
    ...(peers ? [{ key: 'peers' as const, head: peers.head, ids: peers.ids, doubled: doubledIn(peers.ids) }] : []),
  ];
  let from = 1;
  return tabs.map(({ key, ...tab }) => {
    const title = making.called(key);
    const each = { ...tab, title, from };
    from += title.length;
    return each;
  });
}

/** Which tab that everybody's row reads is gone, in words; "" while all are there. */
export function goneForAll(
  making: Making,
  others: readonly (readonly [key: 'plan' | 'log' | 'adjustments' | 'comments' | 'history' | 'dispatch', cells: Fx])[],
): Given {
  const say = wordsFor(making, 'summary');
  return firstOf(
    others.map(([key, cells]): Step => [isGone(cells), say('tabGone', { tabs: making.called(key) })]),
    '',
  );
}

/**
 * The first of somebody's scores that is no score but says what is wrong, without its sign; `⚠` alone says nothing, and gets a sentence: where
 * there are two rows, or that a score cannot be counted.
 */
export function firstWarning(making: Making, places: SummaryPlaces, person: Fx, scores: readonly Fx[]): Fx {
  const say = wordsFor(making, 'summary');
  const first = firstOf(
    scores.map((score): Step => [fx.eq(fx.LEFT(score), '⚠'), score]),
    '',
  );
  return fx.let({ warning: first }, ({ warning }) =>
    firstOf(
      [
        [isBlank(warning), ''],
        [fx.gt(fx.LEN(warning), 1), fx.MID(warning, 3, 500)],
        [isDoubled(person, doubledAt(places, 'ids')), doubledAt(places, 'words')],
      ],
      say('cannotCount'),
    ),
  );
}
