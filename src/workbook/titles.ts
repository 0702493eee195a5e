// Titles of tabs: legal, unique in the workbook whatever people are called, and short enough.
import type { RaterTab, Review } from '../arrangement/review';
import { inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import { groupBy } from '../plans/groups';
import { wordsFor } from './making';
import { isShared, parseKey, type TabKey } from './tab-kinds';
import { foldTitle, freeTitle, legal } from './title-endings';

/**
 * A title for each key, none of them taken. Those of a review's own tabs end with its period; those that serve all reviews have no ending.
 */
export function titlesFor(review: Review, keys: readonly TabKey[], taken: readonly string[], ending: string): ReadonlyMap<TabKey, string> {
  const used = new Set(taken.map(foldTitle));
  const tabs = tabsBeside(review);
  const next = new Map<string, number>();
  return new Map(
    keys.map((key) => {
      const wanted = legal(wantedTitle(review, tabs, key));
      // numbers below the next have been found taken before
      const { title, n } = freeTitle(wanted, isShared(key) ? '' : ending, (each) => used.has(foldTitle(each)), next.get(wanted));
      next.set(wanted, n + 1);
      used.add(foldTitle(title));
      return [key, title];
    }),
  );
}

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
