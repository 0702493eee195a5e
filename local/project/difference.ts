// Small things that all parts of the projection use: comparing lists by line, ranges and colours as Univer has them.
import type { IRange } from '@univerjs/core';
import type { Sheet } from '../book/book';
import { boxOf } from '../book/ranges';
import type { Color, ColorStyle, GridRange } from '../book/schema';

/** Calls for each index of the longer list where the two differ. */
export function eachDifference<T>(
  was: readonly T[],
  is: readonly T[],
  change: (index: number, was: T | undefined, is: T | undefined) => void,
): void {
  if (was === is) return;
  for (let n = 0; n < Math.max(was.length, is.length); n++) if (was[n] !== is[n]) change(n, was[n], is[n]);
}

/** Univer's ranges include their ends. */
export function univerRange(sheet: Sheet, range: GridRange): IRange {
  const { top, bottom, left, right } = boxOf(sheet, range);
  return { startRow: top, endRow: bottom - 1, startColumn: left, endColumn: right - 1 };
}

/** `#rrggbb`; undefined for none, and for a theme's colour. */
export function colourOf(style: ColorStyle | undefined, colour?: Color): string | undefined {
  const rgb = style?.rgbColor ?? (style?.themeColor ? undefined : colour);
  if (!rgb) return undefined;
  const hex = (share = 0) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(rgb.red)}${hex(rgb.green)}${hex(rgb.blue)}`;
}
