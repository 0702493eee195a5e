// One operation as a screen asks it: the last answer, the last failure, and whether an answer is awaited.
import { type Signal, signal } from '@preact/signals';
import type { Client } from '../../src/rpc/client';
import type { Answer, Args, Operation } from '../../src/rpc/contract';
import type { Failure, Outcome } from '../../src/rpc/failure';

/** A failure, and when it happened. */
export type Failed = Failure & { readonly at: Date };

export type Asking<O extends Operation> = {
  /** Kept while it is asked again, and when asking again fails. */
  readonly answer: Signal<Answer<O> | undefined>;
  /** Gone with the next answer. */
  readonly failure: Signal<Failed | undefined>;
  readonly running: Signal<boolean>;
  /** Only the latest question counts: an answer to an older one is dropped. */
  readonly ask: (args: Args<O>) => Promise<Outcome<Answer<O>> | undefined>;
  /** As if it had never been asked. */
  readonly forget: () => void;
};

export function asking<O extends Operation>(server: Client, op: O): Asking<O> {
  const answer = signal<Answer<O>>();
  const failure = signal<Failed>();
  const running = signal(false);
  let latest = 0;
  return {
    answer,
    failure,
    running,
    async ask(args) {
      const question = ++latest;
      running.value = true;
      const outcome = await server(op, args);
      if (question !== latest) return undefined;
      running.value = false;
      failure.value = outcome.ok ? undefined : { ...outcome.error, at: new Date() };
      if (outcome.ok) answer.value = outcome.value;
      return outcome;
    },
    forget() {
      latest += 1;
      running.value = false;
      answer.value = undefined;
      failure.value = undefined;
    },
  };
}
