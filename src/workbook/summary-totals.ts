// A role that several hold, on a card that is scored on several tabs: the mean of its raters' totals, as where a card stands on one tab.
import type { ReadyRater } from '../plans/ready-cards';
import { LAMBDA_NAMES } from './lambda-names';
import type { Making } from './making';
import { isShared, type Source } from './sources';
import { partKey, type SummaryPlaces } from './summary-places';

/**
 * `scores`: what the means by dimension make together. It says what is missing or not applicable; where it is a number, the mean of the
 * totals takes its place, which is another one where a rater has left a whole dimension out.
 */
export function meanOfTotals(
  making: Making,
  places: SummaryPlaces,
  sources: readonly Source[],
  role: ReadyRater,
  card: number,
  scores: string,
): string {
  const own = sources.filter((each) => each.card === making.review.ready.cards[card] && !each.whole && each.roles.includes(role.id));
  const raters = [...new Set(own.map(({ rater }) => rater))];
  if (raters.length < 2 || !isShared(making.review, role.id)) return scores;
  const totals = raters.map((rater) => {
    const tabs = own.filter((each) => each.rater === rater);
    return totalOf(places, tabs, role, card);
  });
  const names = LAMBDA_NAMES.slice(0, totals.length + 1);
  const [made = '', ...given] = names;
  const each = (what: (name: string) => string): string => given.map(what).join('+');
  const mean = `(${each((name) => `IF(ISNUMBER(${name}),${name},0)`)})/(${each((name) => `ISNUMBER(${name})`)})`;
  const formula = `MAP(${[scores, ...totals].join(',')},LAMBDA(${names.join(',')},IF(ISNUMBER(${made}),${mean},${made})))`;
  return formula.length > LONGEST ? scores : formula;
}

/** A cell holds 50,000 characters, and there are other cards: beyond this, some dozens of raters, the means by dimension stay. */
const LONGEST = 20_000;

/** One rater's dimensions, weighed as the card weighs them; those that do not apply give their weight to the others. */
function totalOf(places: SummaryPlaces, tabs: readonly Source[], role: ReadyRater, card: number): string {
  const parts = places.parts.dimensions.flatMap((dimension) =>
    tabs.flatMap((tab) => {
      const own = dimension.of(tab.card);
      const scores = own && tab.dimension(own.id);
      const at = partKey(role, dimension);
      return scores ? [{ score: lookedUp(places.column('id'), tab.ids, scores), weight: places.line(card, at, at) }] : [];
    }),
  );
  const names = LAMBDA_NAMES.slice(0, parts.length);
  const sum = (what: (name: string, weight: string) => string): string =>
    parts.map(({ weight }, n) => what(names[n] ?? '', weight)).join('+');
  const [given, weights] = [
    sum((name, weight) => `IF(ISNUMBER(${name}),${name}*${weight},0)`),
    sum((name, weight) => `ISNUMBER(${name})*${weight}`),
  ];
  return `MAP(${parts.map(({ score }) => score).join(',')},LAMBDA(${names.join(',')},IFERROR((${given})/(${weights}),"—")))`;
}

const lookedUp = (ids: string, keys: string, scores: string): string => `MAP(${ids},LAMBDA(i,XLOOKUP(i,${keys},${scores},"—")))`;
