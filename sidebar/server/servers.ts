// The server as screens ask it: each kind of call with what is said when no answer comes.
import { tell } from '../words';
import { serverWaiting } from './server-waiting';

/** Changes nothing. */
export const reader = serverWaiting(60_000, () => tell('noAnswer'));
export const writer = serverWaiting(60_000, () => tell('noAnswerWrite'));
/** Google itself ends a run after six minutes. */
export const creator = serverWaiting(300_000, () => tell('noAnswerCreate'));
/** For the functions: the one call of theirs that writes never overwrites anything. */
export const inserter = serverWaiting(60_000, (op) => tell(op === 'insertExample' ? 'noAnswerInsert' : 'noAnswer'));
