// What is announced to who does not see it: one polite region that is in the page from its first render, because a region that comes
// with its text is not announced.
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

const said = signal('');

export const Said = () => (
  <p class="unseen" id="said" role="status">
    {said}
  </p>
);

/** What is to be said next, by who says it: of several texts of one place only the last is worth hearing. */
const next = new Map<object, string>();
/** Who says what is in the region now. */
let places: readonly object[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Long enough for what is said together, and for whoever types on. */
const SOON_MS = 150;

export function announce(text: string, place: object = said): void {
  next.delete(place);
  if (text !== '') next.set(place, text);
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (next.size === 0) return;
    const all = [...next.values()].join(' ');
    places = [...next.keys()];
    next.clear();
    said.value = all === said.value ? `${all}\u00a0` : all; // the same once more is a change too
  }, SOON_MS);
}

/** Announces a text whenever it changes. `whenShown`: also when what has it appears. */
export function useSaid(text: string, whenShown: 'whenShown' | '' = ''): void {
  const place = useRef({});
  const before = useRef(whenShown ? '' : text);
  useEffect(() => {
    if (text === before.current) return;
    before.current = text;
    announce(text, place.current);
  }, [text]);
  // what has gone before it was said is not said, and what was said goes with the screen that it was said of
  useEffect(
    () => () => {
      next.delete(place.current);
      if (places.includes(place.current)) [places, said.value] = [[], ''];
    },
    [],
  );
}
