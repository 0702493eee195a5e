// The way to the server: Google's callbacks as one typed call that never rejects and never waits for ever.
import { type Told, toldIn, unreadIn } from '../../src/i18n/failures';
import { type Client, clientOver, type Transport } from '../../src/rpc/client';
import type { Operation } from '../../src/rpc/contract';
import { language, tell } from '../words';

/** `late`: no answer in time. `unread`: it was asked, and what came of it is no answer. Either may have been carried out all the same. */
type Lost = 'late' | 'unread' | undefined;

/** `unanswered` is said of an operation after `wait` milliseconds. */
export const serverWaiting =
  (wait: number, unanswered: (op: Operation) => Told): Client =>
  (op, args) => {
    let lost: Lost;
    const send: Transport = (request) =>
      new Promise((resolve, reject) => {
        const fail = (why: Lost, error: unknown) => {
          lost = why;
          reject(error);
        };
        const timer = setTimeout(() => fail('late', new Error('no answer')), wait);
        run(request)
          .then(
            (response) => {
              lost ??= 'unread'; // for the client to read
              resolve(response);
            },
            (error) => fail(lost ?? (neverRan(error) ? undefined : 'unread'), error),
          )
          .finally(() => clearTimeout(timer));
      });
    const silent = {
      unreachable: () => tellOf(lost, unanswered(op)),
      unloaded: ({ file, reason }: { readonly file: string; readonly reason: string }) => tell('unloaded', { file, reason }),
    };
    return clientOver(send, language, silent)(op, args);
  };

/** An operation that changes nothing is only not reached. */
function tellOf(lost: Lost, unanswered: Told): Told {
  if (lost === 'late') return unanswered;
  if (lost === 'unread' && unanswered.changed !== undefined) return toldIn(language(), { ...unanswered, happened: unreadIn(language()) });
  return tell('unreachable');
}

class NoGoogle extends Error {}

/** Google refuses a second account's call before it runs anything. */
const neverRan = (error: unknown): boolean =>
  error instanceof NoGoogle || String((error as { message?: unknown } | null)?.message ?? error).includes('PERMISSION_DENIED');

/** Rejects where there is no Google around the page, or where it refuses the call, as it does to a second account. */
const run: Transport = async (request) => {
  const google = window.google?.script?.run;
  if (!google) throw new NoGoogle('google.script.run is missing');
  return new Promise((resolve, reject) => {
    google
      .withSuccessHandler((response) => resolve(String(response)))
      .withFailureHandler(reject)
      .rpc(request);
  });
};
