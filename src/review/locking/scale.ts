// What a cell that is scored may hold, as the tab's own validation has it (workbook/score/rules.ts), for what HR types in the sidebar.
import type { Both } from '../../i18n/both';
import type { Language } from '../../i18n/languages';
import { SERVER } from '../../i18n/texts';
import { sentencesIn, wordsIn } from '../../i18n/words';
import { listOf } from '../../plans/finding';
import { periodOf } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import { readyPlan } from '../../plans/ready';
import { isExemptMark, numberIn } from '../../scoring/reading';

const lockingSentence = /* @__PURE__ */ sentencesIn(SERVER, 'locking');

/** `points`: from 0 to `full`; `count`: whole and not negative; `answer`: one of some words; `number`: any. */
export type Scale =
  | { readonly kind: 'points'; readonly full: number }
  | { readonly kind: 'count' }
  | { readonly kind: 'answer'; readonly words: readonly string[] }
  | { readonly kind: 'number' };

type Where = { readonly plan: Plan | undefined; readonly period: string; readonly card: string; readonly language: Language };

/** `mark`: of the cell's column, `rated:key/added-1`. Where the plan does not know it, any number goes. */
export function scaleOf({ plan, period, card, language }: Where, mark: string): Scale {
  const cycle = periodOf(period)?.cycle;
  const made = plan && cycle ? readyPlan(plan, cycle) : undefined;
  if (!made?.ok) return { kind: 'number' };
  const [role = '', place = ''] = mark.split(':');
  if (role === 'rated') return { kind: 'points', full: made.ready.full };
  const [dimension, id] = place.split('/');
  const indicator = made.ready.cards
    .find((each) => each.id === card)
    ?.dimensions.find((each) => each.id === dimension)
    ?.indicators.find((each) => each.id === id);
  const how = role === 'second' ? indicator?.also?.how : role === 'input' ? indicator?.how : undefined;
  switch (how?.kind) {
    case 'rated':
      return { kind: 'points', full: made.ready.full };
    case 'deduct':
      return { kind: 'count' };
    case 'yesNo': {
      const say = wordsIn(SERVER, 'score', language);
      return { kind: 'answer', words: [say('yes'), say('no'), say('na')] };
    }
    default:
      return { kind: 'number' };
  }
}

/** What goes into the cell of what HR typed; undefined where it may not stand there. */
export function readFor(scale: Scale, text: string): number | string | undefined {
  const typed = text.trim();
  if (scale.kind === 'answer') return scale.words.find((word) => word.toUpperCase() === typed.toUpperCase());
  if (isExemptMark(typed)) return typed;
  const number = numberIn(typed);
  if (number === undefined) return undefined;
  if (scale.kind === 'points') return number >= 0 && number <= scale.full ? number : undefined;
  if (scale.kind === 'count') return number >= 0 && Number.isInteger(number) ? number : undefined;
  return number;
}

/** What may stand there, in words. */
export function wantedIn(scale: Scale): Both {
  switch (scale.kind) {
    case 'points':
      return lockingSentence('wantedPoints', { full: scale.full });
    case 'count':
      return lockingSentence('wantedCount');
    case 'answer':
      return lockingSentence('wantedAnswer', { words: listOf(scale.words) });
    default:
      return lockingSentence('wantedNumber');
  }
}
