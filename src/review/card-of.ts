// Which of a review's scorecards somebody has, by what the Summary calls their group.
import { inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import type { ReadyPlan } from '../plans/ready';
import type { ReadyCard } from '../plans/ready-cards';

/** By the label that the Summary has for it. */
export function cardOf({ cards }: ReadyPlan, label: string, language: Language): ReadyCard | undefined {
  const found = cards.find(({ id, title }) => [inLanguage(title, language), `${inLanguage(title, language)} (${id})`].includes(label));
  return found ?? (cards.length === 1 ? cards[0] : undefined);
}
