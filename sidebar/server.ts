// The way to the server: Google's callbacks as one typed call that never rejects and never waits for ever.
import { type Client, clientOver, type Transport } from '../src/rpc/client';
import { language, say } from './words';

const LONGEST_WAIT_MS = 60_000;

export const server: Client = (op, args) => {
  // A call that was never answered may have been carried out: it may not say that nothing was changed.
  let late = false;
  const send: Transport = (request) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        late = true;
        reject(new Error('no answer'));
      }, LONGEST_WAIT_MS);
      run(request)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  return clientOver(send, language, () => say(late ? 'unanswered' : 'unreachable'))(op, args);
};

/** Rejects where there is no Google around the page, or where it refuses the call, as it does to a second account. */
const run: Transport = (request) =>
  new Promise((resolve, reject) => {
    const google = window.google?.script?.run;
    if (!google) throw new Error('google.script.run is missing');
    google
      .withSuccessHandler((response) => resolve(String(response)))
      .withFailureHandler(reject)
      .rpc(request);
  });
