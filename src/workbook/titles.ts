// Titles of tabs: legal, unique in the workbook whatever people are called, and short enough.
import type { RaterTab, Review } from '../arrangement/review';
import { inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import { groupBy } from '../plans/groups';
import { periodKey } from '../plans/period';
import { wordsFor } from './making';
import { parseKey, type TabKey } from './tab-kinds';

const LONGEST = 100;

/** A title for each key, none of them taken: ignoring case, as Sheets does. */
export function titlesFor(review: Review, keys: readonly TabKey[], taken: readonly string[]): ReadonlyMap<TabKey, string> {
  const used = new Set(taken.map(fold));
  const period = periodKey(review.options.period);
  const tabs = tabsBeside(review);
  const next = new Map<string, number>();
  return new Map(
    keys.map((key) => {
      const wanted = legal(wantedTitle(review, tabs, key));
      // numbers below the next have been found taken before
      let n = next.get(wanted) ?? 0;
      const isTaken = (): boolean => used.has(fold(titleNumbered(wanted, period, n)));
      while (isTaken()) n++;
      next.set(wanted, n + 1);
      const title = titleNumbered(wanted, period, n);
      used.add(fold(title));
      return [key, title];
    }),
  );
}

/** The title as wanted, then with the period, then with a number. */
const titleNumbered = (wanted: string, period: string, n: number): string =>
  cut(n === 0 ? wanted : n === 1 ? `${wanted} (${period})` : `${wanted} (${period} ${n})`);

/** Each rater's tabs by their ID, and all raters of one name. */
type Beside = { readonly own: ReadonlyMap<string, readonly RaterTab[]>; readonly named: ReadonlyMap<string, ReadonlySet<string>> };

const tabsBeside = ({ raterTabs }: Review): Beside => ({
  own: groupBy(raterTabs, ({ rater }) => rater.id),
  named: new Map(
    [...groupBy(raterTabs, ({ rater }) => rater.name)].map(([name, tabs]) => [name, new Set(tabs.map(({ rater }) => rater.id))]),
  ),
});

/** The title of a tab that is there no more, as far as it can be told without its review: whose it was, never by its key. */
export function titleOf(key: TabKey, rater: string, language: Language): string {
  const { kind, n } = parseKey(key);
  const say = wordsFor({ language }, 'score');
  if (kind === 'score') return say('title', { name: rater === '' ? String(n + 1) : rater });
  if (kind === 'self') return say('self');
  return wordsFor({ language }, 'tabs')(kind);
}

function wantedTitle(review: Review, tabs: Beside, key: TabKey): string {
  const { language } = review.options;
  const { kind, n } = parseKey(key);
  if (kind === 'score') return scoreTitle(tabs, review.raterTabs[n], language);
  const say = wordsFor({ language }, 'score');
  if (kind === 'self') {
    const card = review.ready.cards[n];
    return card && review.ready.cards.length > 1 ? say('selfCard', { card: inLanguage(card.title, language) }) : say('self');
  }
  return titleOf(key, '', language);
}

/** `Score · Name`; with the ID where two raters share a name, and whatever else tells a rater's tabs apart. */
function scoreTitle({ own: tabsOf, named }: Beside, tab: RaterTab | undefined, language: Language): string {
  if (!tab) return '';
  const say = wordsFor({ language }, 'score');
  const name = (named.get(tab.rater.name)?.size ?? 0) > 1 ? `${tab.rater.name} (${tab.rater.id})` : tab.rater.name;
  const own = tabsOf.get(tab.rater.id) ?? [];
  const sameCard = own.filter(({ card }) => card.id === tab.card.id);
  const rolesOf = ({ roles }: RaterTab): string => roles.map(({ title }) => inLanguage(title, language)).join('+');
  const parts = [
    own.some(({ card }) => card.id !== tab.card.id) && inLanguage(tab.card.title, language),
    sameCard.some((each) => rolesOf(each) !== rolesOf(tab)) && rolesOf(tab),
    tab.dimensions.length < tab.card.dimensions.length && tab.dimensions.map(({ title }) => inLanguage(title, language)).join('+'),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? say('titleCard', { name, card: parts.join(' · ') }) : say('title', { name });
}

/** Exports refuse these characters and quotes at the ends; line breaks make no title. */
const legal = (title: string): string =>
  title
    .replace(/[*?:/\\[\]]/g, '-')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^[\s']+|(?<![\s'])[\s']+$/g, '') || '-';

/** The end of a long title goes, not the part in brackets that tells it from others; no half of a surrogate pair stays. */
function cut(title: string): string {
  if (title.length <= LONGEST) return title;
  const [, tail = ''] = /( \([^()]*\))$/.exec(title) ?? [];
  return `${title.slice(0, LONGEST - tail.length - 1).replace(/[\uD800-\uDBFF]$/, '')}…${tail}`;
}

const fold = (title: string): string => title.toLowerCase();
