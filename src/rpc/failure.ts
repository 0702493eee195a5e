// What an rpc answers, and why an operation was not done.
import * as z from 'zod/mini';
import type { Told } from '../i18n/failures';

/** What the server answers with. */
const FROM_SERVER = [
  'request',
  'moved',
  'occupied',
  'noRoom',
  'busy',
  'open',
  'exists',
  'problems',
  'gone',
  'notHr',
  'refused',
  'fault',
] as const;

/**
 * The client's own words are for `unreachable`, where the server could not be asked, or what came of it is not known, and for
 * `unloaded`, where there is no server to find any.
 */
export type FailureCode = (typeof FROM_SERVER)[number] | 'unreachable' | 'unloaded';

/** A failure as people are told it: what happened, what may have been changed (nothing, where it is left out), what to do. */
export type Failure = Told & { readonly code: FailureCode };

export const failureSchema = z.object({
  code: z.enum(FROM_SERVER),
  message: z.string(),
  happened: z.string(),
  changed: z.optional(z.string()),
  todo: z.string(),
});

/** What stands in for the server where its code could not be loaded: which file, and in Google's words why not. */
export const unloadedSchema = z.object({ code: z.literal('unloaded'), file: z.string(), reason: z.string() });
export type Unloaded = { readonly ok: false; readonly error: z.infer<typeof unloadedSchema> };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const failed = (code: FailureCode, told: Told): Outcome<never> => ({ ok: false, error: { code, ...told } });
