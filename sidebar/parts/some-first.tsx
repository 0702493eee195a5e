// A long list of which the first few are shown, until somebody wants the rest.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

/** The items that are shown, and the way to all of them; none where all are. One more than the first few needs no way. */
export function useSomeFirst<T>(items: readonly T[], few: number, more: string): readonly [shown: readonly T[], rest: JSX.Element | null] {
  const all = useSignal(items.length <= few + 1);
  if (all.value) return [items, null];
  return [
    items.slice(0, few),
    <div key="rest">
      <button
        type="button"
        class="link small"
        onClick={() => {
          all.value = true;
        }}
      >
        {more}
      </button>
    </div>,
  ];
}
