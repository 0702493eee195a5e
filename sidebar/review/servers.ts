// The server as the review's screens ask it: each kind of call with what is said when no answer comes.
import { serverWaiting } from '../server';
import { sayFailure } from './words';

/** Changes nothing. */
export const reader = serverWaiting(60_000, () => sayFailure('noAnswer'));
export const writer = serverWaiting(60_000, () => sayFailure('noAnswerWrite'));
/** Google itself ends a run after six minutes. */
export const creator = serverWaiting(300_000, () => sayFailure('noAnswerCreate'));
