// What both screens of a changed result share: the results as they are read, the change as it is typed, and a result that moved meanwhile.
import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type Asking, asking } from '../../server/asking';
import { reader } from '../../server/servers';
import { type Change, type Moved, newChange, type Results, type Source } from './change';

type Read = {
  readonly look: Asking<'readResults'>;
  readonly change: Change;
  readonly moved: Signal<Moved | undefined>;
  /** Reads them; undefined where they could not be read. */
  readonly start: () => Promise<Results | undefined>;
  /** With the result as it is now, and all that was typed. */
  readonly again: () => Promise<void>;
};

export function useResults(review: string, source: Source): Read {
  const look = useMemo(() => asking(reader, 'readResults'), []);
  const change = useMemo(() => newChange(source), []);
  const moved = useSignal<Moved | undefined>(undefined);
  const start = async () => {
    const outcome = await look.ask({ review });
    if (!outcome?.ok) return undefined;
    if (change.on.value === '') change.on.value = outcome.value.today;
    return outcome.value;
  };
  const again = async () => {
    const results = await start();
    if (!results) return;
    change.from.value = results.people.find(({ id }) => id === change.id.value)?.score;
    moved.value = undefined;
  };
  return { look, change, moved, start, again };
}
