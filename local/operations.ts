// The script's executions, one after another: each finds everything settled, and its locks end with it.
import type { Calls } from './calls';
import { type Locks, locksOf } from './services/lock';
import type { Calculation } from './settle';
import type { Turns } from './turns';

type Operations = {
  readonly locks: Locks;
  /** One execution of the script: everything is settled before it and after it. */
  readonly operation: <T>(run: () => T) => Promise<T>;
};

export function operationsOf(calls: Calls, turn: Turns, calculation: Calculation, email: () => string): Operations {
  let execution: object = {};
  const locks = locksOf(calls, email, () => execution);
  return {
    locks,
    operation: (run) =>
      turn(async () => {
        await calculation.settle();
        const own = {};
        execution = own;
        try {
          return calls.during('operation', run);
        } finally {
          locks.release(own);
          await calculation.settle();
        }
      }),
  };
}
