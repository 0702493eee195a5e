// The server as screens ask it: each kind of call with what is said when no answer comes.
import { say, sayFailure } from '../words';
import { serverWaiting } from './server-waiting';

/** Changes nothing. */
export const reader = serverWaiting(60_000, () => sayFailure('noAnswer'));
export const writer = serverWaiting(60_000, () => sayFailure('noAnswerWrite'));
/** Google itself ends a run after six minutes. */
export const creator = serverWaiting(300_000, () => sayFailure('noAnswerCreate'));
/** For the functions: the one call of theirs that writes never overwrites anything. */
export const inserter = serverWaiting(60_000, () => say('unanswered'));
