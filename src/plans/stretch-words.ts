// A stretch of scores as people write it, with what is inside an edge and what is not: `80 to under 90`, `80 分（含）至 90 分（不含）`.
import type { Language } from '../i18n/languages';
import { CHECKS } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import type { Stretch } from './edges';

/** '' for a stretch without edges. */
export function stretchInWords({ from, to }: Stretch, language: Language): string {
  const say = wordsIn(CHECKS, 'criteria', language);
  if (from && to) {
    if (from.at === to.at) return say('exactly', { edge: from.at });
    return say('range', {
      from: say(from.inclusive ? 'from' : 'fromOver', { edge: from.at }),
      to: say(to.inclusive ? 'to' : 'toUnder', { edge: to.at }),
    });
  }
  if (from) return say(from.inclusive ? 'atLeast' : 'over', { edge: from.at });
  return to ? say(to.inclusive ? 'atMost' : 'under', { edge: to.at }) : '';
}
