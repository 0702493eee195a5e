// How much room a text takes in a cell, in pixels and lines. Estimated: neither Sheets nor its API measures text for a script.

/** Points; `size` is 10 where left out. */
type Font = { readonly bold?: boolean; readonly size?: number };

/** Pixels of text in one line of Arial. */
export const widthOf = (text: string, { bold = false, size = 10 }: Font = {}): number =>
  ([...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? WIDE : bold ? BOLD : NARROW), 0) * size) / 10;

/** Pixels of a letter at 10 points: a Chinese one, bold or not, and any other on average. */
const [WIDE, NARROW, BOLD] = [13.4, 6.6, 7.2] as const;

/** How many lines a text takes in a cell so many pixels wide. */
export const linesIn = (text: string, pixels: number, font?: Font): number =>
  text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil((widthOf(paragraph, font) * RAGGED) / (pixels - PADDING))), 0);

/** What a cell keeps free at its sides, and what words that do not break cost. */
const [PADDING, RAGGED] = [8, 1.05] as const;
