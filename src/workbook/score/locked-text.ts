// A row of a score tab as one text, kept in a hidden column when its tab is locked: what a person typed there, each cell by a rule that gives
// the same in every locale. The tab works out the same text of the row as it is now (locked.ts); a property test holds the two together.

/** Between cells: printed, as no control character is sure to come back from a cell, and nobody types it. */
export const PART = '␟';

/** Signs of what a cell holds. No text in a cell begins with `'` or `=`, whatever was typed. */
export const [NUMBER, WHOLE, TOO_LARGE, TEXT, TICK, ERROR] = ['#', '#~', '#!', ':', '!1', '?'] as const;

/** Numbers under the first are kept to a millionth, those under the second to one. */
export const [FINE, LARGE] = [1e8, 1e14] as const;
export const PARTS = 1e6;

/** What is added before a number is cut off: no decimals that people type lie so near a step that two engines could part there. */
export const [HALF, HALF_OF] = [5_123, 10_000] as const;

/** How much of a text is kept, so that no row outgrows a cell: of a comment, and of what stands where a number should. */
export const [MOST_SAID, MOST_TYPED] = [20_000, 200] as const;

/** Of columns that are typed in, the marks in the order in which a row's text has them, wherever the columns stand by now. */
export const inTextOrder = <T extends { readonly value: string }>(marks: readonly T[]): readonly T[] =>
  [...marks].sort((a, b) => (a.value < b.value ? -1 : 1));

/** `cells`: of the columns that are typed in, in that order, as Google gives them: a blank is '' or left out. */
export const lockedText = (id: unknown, cells: readonly unknown[], comment: unknown, done: unknown): string =>
  [id, ...cells]
    .map((cell) => partOf(cell, MOST_TYPED))
    .concat(partOf(comment, MOST_SAID), partOf(done, MOST_TYPED))
    .join(PART);

function partOf(cell: unknown, most: number): string {
  if (typeof cell === 'number') return numberPart(cell);
  if (typeof cell === 'boolean') return cell ? TICK : '';
  if (typeof cell !== 'string' || cell === '') return '';
  return isError(cell) ? ERROR : TEXT + cell.slice(0, most);
}

/** As Google's values have one. */
const isError = (cell: string): boolean => /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/.test(cell);

function numberPart(cell: number): string {
  const size = Math.abs(cell);
  if (size < FINE) return NUMBER + Math.floor(cell * PARTS + HALF / HALF_OF);
  return size < LARGE ? WHOLE + Math.floor(cell + HALF / HALF_OF) : TOO_LARGE;
}

/** What such a part stands for; undefined where it does not tell, as of a text that was cut off or a number too large. */
export function typedIn(part: string, most: number = MOST_TYPED): number | string | boolean | undefined {
  if (part === '') return '';
  if (part === TICK) return true;
  if (part.startsWith(TEXT)) return part.length - 1 < most ? part.slice(1) : undefined;
  const whole = /^#(~?)(-?\d+)$/.exec(part);
  return whole ? Number(whole[2]) / (whole[1] === '' ? PARTS : 1) : undefined;
}
