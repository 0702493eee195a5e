// A stretch of scores as people write it, with what is inside an edge and what is not: `80 to under 90`, `80 分（含）至 90 分（不含）`.
import type { Language } from '../i18n/languages';
import { CHECKS } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import type { Edge } from './edges';

/** `open`: nobody has said yet whether it is inside. */
export type SaidEdge = Omit<Edge, 'inclusive'> & { readonly inclusive: boolean | 'open' };

type SaidStretch = { readonly from?: SaidEdge | undefined; readonly to?: SaidEdge | undefined };

/** '' for a stretch without edges. */
export function stretchInWords({ from, to }: SaidStretch, language: Language): string {
  const say = wordsIn(CHECKS, 'criteria', language);
  if (from && to) {
    if (from.at === to.at) return say('exactly', { edge: from.at });
    return say('range', {
      from: say(pick(from, 'from', 'fromOver', 'fromOpen'), { edge: from.at }),
      to: say(pick(to, 'to', 'toUnder', 'toOpen'), { edge: to.at }),
    });
  }
  if (from) return say(pick(from, 'atLeast', 'over', 'overOpen'), { edge: from.at });
  return to ? say(pick(to, 'atMost', 'under', 'underOpen'), { edge: to.at }) : '';
}

const pick = <K>({ inclusive }: SaidEdge, inside: K, outside: K, open: K): K =>
  inclusive === 'open' ? open : inclusive ? inside : outside;
