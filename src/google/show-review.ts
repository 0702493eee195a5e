// Hides the tabs of a review, or shows them again: all of them, in one call. Again, it finds nothing to do.
import type { Language } from '../i18n/languages';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import { noted, reviewIn } from '../review/log';
import { leavesOne, toTurn, turned } from '../review/tabs-shown';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Handler } from './handler';
import { hrIn, isHr } from './hr';
import { findReview } from './running';

export const showReview: Handler<'showReview'> = ({ review, shown }, services, tell) =>
  services.alone((): Outcome<Answer<'showReview'>> => {
    const found = findReview(review, services, tell);
    if (!found.ok) return found;
    const { state, record } = found.value;
    const now = services.now();
    if (!isHr(hrIn(state.properties, services), now.email)) return failed('notHr', tell('notHr'));
    const tabs = toTurn(state, review, shown);
    const count = tabs.length;
    if (count === 0) return { ok: true, value: { count } };
    if (!shown && !leavesOne(state, tabs)) return failed('problems', tell('lastShown'));
    const told = (language: Language) => ({
      detail: wordsIn(SERVER, 'records', language)('turnedDetail', { review: reviewIn(language, record), tabs: count }),
    });
    services.write(services.spreadsheetId(), [...turned(tabs, shown), ...noted(state, now, shown ? 'reviewShown' : 'reviewHidden', told)]);
    return { ok: true, value: { count } };
  }) ?? failed('busy', tell('busy'));
