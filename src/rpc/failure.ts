// What an rpc answers, and why an operation was not done.

/** `unreachable` is the client's own: the server could not be asked, or answered nonsense. */
export type FailureCode =
  | 'request'
  | 'moved'
  | 'occupied'
  | 'noRoom'
  | 'busy'
  | 'open'
  | 'exists'
  | 'problems'
  | 'gone'
  | 'notHr'
  | 'refused'
  | 'unreachable';

/** A failure as people are told it: what happened, what was changed, what to do. */
export type Failure = { readonly code: FailureCode; readonly message: string };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const failed = (code: FailureCode, message: string): Outcome<never> => ({ ok: false, error: { code, message } });
