// LockService: real locks among the executions of this host. An execution's locks end with it.
import type { Calls } from '../calls';
import { service } from './service';

export type Locks = {
  readonly service: object;
  /** Gives up whatever the execution that ends still holds. */
  readonly release: (execution: object) => void;
  /** Someone else's execution takes a lock and holds it until the answer is called. */
  readonly holdElsewhere: (kind: 'document' | 'script' | 'user') => () => void;
};

/** `execution` is the one that runs now. */
export function locksOf(calls: Calls, user: () => string, execution: () => object): Locks {
  const holders = new Map<string, object>();

  const lock = (name: string) => {
    const take = (milliseconds: number) => {
      const me = execution();
      const holder = holders.get(name);
      if (holder === undefined || holder === me) {
        holders.set(name, me);
        return true;
      }
      calls.spend(milliseconds / 1000); // nothing else runs meanwhile, so waiting is in vain
      return false;
    };
    return service(calls, 'Lock', {
      tryLock: (milliseconds: number) => take(milliseconds),
      waitLock: (milliseconds: number) => {
        if (!take(milliseconds)) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => holders.get(name) === execution(),
      releaseLock: () => {
        if (holders.get(name) === execution()) holders.delete(name);
      },
    });
  };

  const nameOf = (kind: 'document' | 'script' | 'user') => (kind === 'user' ? `user ${user()}` : kind);
  return {
    service: service(calls, 'LockService', {
      getDocumentLock: () => lock('document'),
      getScriptLock: () => lock('script'),
      getUserLock: () => lock(nameOf('user')),
    }),
    release: (ended) => {
      for (const [name, holder] of holders) if (holder === ended) holders.delete(name);
    },
    holdElsewhere: (kind) => {
      const name = nameOf(kind);
      const elsewhere = {};
      if (holders.has(name)) throw new Error(`The ${name} lock is held already.`);
      holders.set(name, elsewhere);
      return () => {
        if (holders.get(name) === elsewhere) holders.delete(name);
      };
    },
  };
}
