// How much room a text takes in a cell, in pixels and lines.
import { BOLD, REGULAR } from './arial';

/** Points; `size` is 10 where left out. */
type Font = { readonly bold?: boolean; readonly size?: number };

/** Pixels of text in one line of Arial. */
export const widthOf = (text: string, { bold = false, size = 10 }: Font = {}): number =>
  ([...text].reduce((sum, letter) => sum + advanceOf(letter, bold ? WIDTHS.bold : WIDTHS.regular), 0) * size) / POINTS;

/** Points of a thousand pixels. */
const POINTS = 750;

/** Of a letter; an accented one is as wide as it is without. From arrows on, and in Chinese, all are as wide as high. */
const advanceOf = (letter: string, widths: ReadonlyMap<string, number>): number =>
  widths.get(letter) ?? (letter > '\u218f' ? SQUARE : (widths.get(letter.normalize('NFD').charAt(0)) ?? ANY));

const [SQUARE, ANY] = [1000, 667] as const;

const byLetter = (letters: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(letters).flatMap(([width, all]) => [...all].map((letter) => [letter, Number(width)] as const)));
const WIDTHS = { regular: byLetter(REGULAR), bold: byLetter(BOLD) } as const;

/** How many lines a text takes in a cell so many pixels wide: what is wider than a line breaks within. */
export const linesIn = (text: string, pixels: number, font?: Font): number => linesOf(measured(text, font), Math.max(1, pixels - PADDING));

function linesOf(paragraphs: readonly (readonly Piece[])[], room: number): number {
  let lines = 0;
  for (const pieces of paragraphs) {
    lines += 1;
    let used = 0;
    for (const { bare, whole } of pieces) {
      if (used > 0 && used + bare > room) {
        lines += 1;
        used = 0;
      }
      const over = Math.max(0, Math.ceil(bare / room) - 1);
      lines += over;
      used += whole - over * room;
    }
  }
  return lines;
}

/** The narrowest cell in which a text stands in at most so many lines, none of its words broken. */
export function leastWidth(text: string, lines: number, font?: Font): number {
  const paragraphs = measured(text, font);
  let [least, most] = [Math.ceil(Math.max(0, ...paragraphs.flat().map(({ bare }) => bare))), Math.ceil(widthOf(text, font))];
  while (least < most) {
    const half = Math.floor((least + most) / 2);
    if (linesOf(paragraphs, half) > lines) least = half + 1;
    else most = half;
  }
  return least + PADDING;
}

/** Pixels of what stays together, without the blanks at its end and with them. */
type Piece = { readonly bare: number; readonly whole: number };

/** By paragraphs: words with what follows them, and in Chinese each sign with the marks that may not begin a line, or end one. */
const measured = (text: string, font: Font | undefined): readonly (readonly Piece[])[] =>
  text
    .split('\n')
    .map((paragraph) => paragraph.split(BREAK).map((piece) => ({ bare: widthOf(piece.trimEnd(), font), whole: widthOf(piece, font) })));

const BREAK =
  /(?<=[\s/-])(?=\S)|(?<=[\u2e80-\uffef])(?<![（《「“])(?![\s，。、；：！？）》」”%…])|(?<![\s（《「“])(?=[\u2e80-\uffef])(?![，。、；：！？）》」])/u;

/** What a cell keeps free at its sides. */
const PADDING = 8;
