// A short text that is another as soon as somebody on a roster is: so that what was chosen of one reading is not done to another.
import type { Person } from '../person';

/** Rows may be sorted: who is where does not count. Eleven characters or fewer. */
export function printOf(people: readonly Person[]): string {
  const facts = people.map(({ row, ...person }) => JSON.stringify(Object.entries(person).sort())).sort();
  return `${people.length}-${hashed(facts.join('\n')).toString(36)}`;
}

/** FNV-1a, 32 bits: nothing secret hangs on it. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
