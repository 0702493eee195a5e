// What one operation is to the rpc's server: a function, and the words in which it says why it did nothing.
import type { serverTells } from '../i18n/failures';
import type { Language } from '../i18n/languages';
import type { Answer, Args, Operation } from '../rpc/contract';
import type { Outcome } from '../rpc/failure';
import type { Services } from './services';

/** Why something was not done, in the reader's language. */
export type Tell = ReturnType<typeof serverTells>;

/** What one operation does: its checked arguments in, its answer or why not out. Throws what Google throws. */
export type Handler<O extends Operation> = (args: Args<O>, services: Services, tell: Tell, language: Language) => Outcome<Answer<O>>;
