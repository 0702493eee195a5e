// Where the keyboard goes once a change is shown: to an element that the change brings about, or beside what it takes away.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Focuses an element, by its id, once the change that is being made is shown. The first of several that is there. */
export function useFocusAfter(): (...ids: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const element = wanted.current.map((id) => document.getElementById(id)).find((each) => each !== null);
    wanted.current = [];
    element?.focus();
  });
  return (...ids) => {
    wanted.current = ids;
  };
}

/** Given the ids of the rows' remove buttons: once row `n` is gone, that of the next row, else of the one before, else the field. */
export const besideRemoved = (buttons: readonly string[], n: number, field: string): readonly string[] =>
  [buttons[n + 1], buttons[n - 1], field].filter((id) => id !== undefined);
