// The sidebar's side of the line: a typed call, checked both ways. How strings travel is the caller's to say.
import * as z from 'zod/mini';
import type { Told } from '../i18n/failures';
import type { Language } from '../i18n/languages';
import { type Answer, type Args, CONTRACT, type Operation } from './contract';
import { failed, failureSchema, type Outcome, type Unloaded, unloadedSchema } from './failure';

/** Carries a request to the server and its answer back; rejects where the server cannot be asked. */
export type Transport = (request: string) => Promise<string>;
export type Client = <O extends Operation>(op: O, args: Args<O>) => Promise<Outcome<Answer<O>>>;

const RESPONSE = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.union([failureSchema, unloadedSchema]) }),
]);

/** What is said where the server says nothing itself. */
type Silent = { readonly unreachable: () => Told; readonly unloaded: (why: Omit<Unloaded['error'], 'code'>) => Told };

/**
 * A client that never rejects: a server that cannot be asked, or answers nonsense, is a failure with `unreachable`, one whose code could
 * not be loaded a failure with `unloaded`.
 */
export function clientOver(send: Transport, language: () => Language, { unreachable, unloaded }: Silent): Client {
  return async (op, args) => {
    try {
      const request = { op, language: language(), args: CONTRACT[op].args.parse(args) };
      const response = RESPONSE.parse(JSON.parse(await send(JSON.stringify(request))));
      if (response.ok) return { ok: true, value: CONTRACT[op].answer.parse(response.value) as Answer<typeof op> }; // the same op's schema
      const { error } = response;
      return error.code === 'unloaded' ? failed(error.code, unloaded(error)) : { ok: false, error };
    } catch {
      return failed('unreachable', unreachable());
    }
  };
}
