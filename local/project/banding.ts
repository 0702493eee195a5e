// Alternating colours: Univer has none of its own, so they are worked into the cells' styles.
import type { Sheet } from '../book/book';
import { boxOf, isIn } from '../book/ranges';
import { colourOf } from './difference';

/** The colour of the banding at a cell. */
export function bandAt(sheet: Sheet, row: number, column: number): string | undefined {
  for (const { range, rowProperties: bands } of sheet.bandedRanges) {
    const box = boxOf(sheet, range);
    if (!bands || !isIn(box, row, column)) continue;
    const header = colourOf(bands.headerColorStyle, bands.headerColor);
    const footer = colourOf(bands.footerColorStyle, bands.footerColor);
    if (header && row === box.top) return header;
    if (footer && row === box.bottom - 1) return footer;
    return (row - box.top - (header ? 1 : 0)) % 2 === 1
      ? colourOf(bands.secondBandColorStyle, bands.secondBandColor)
      : colourOf(bands.firstBandColorStyle, bands.firstBandColor);
  }
  return undefined;
}

export function eachBandedCell(sheet: Sheet, at: (row: number, column: number) => void): void {
  for (const { range } of sheet.bandedRanges) {
    const { top, bottom, left, right } = boxOf(sheet, range);
    for (let row = top; row < bottom; row++) for (let column = left; column < right; column++) at(row, column);
  }
}
