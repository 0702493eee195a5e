// Google's cell formats as Univer's styles.
import { HorizontalAlign, type IBorderData, type IStyleData, STYLE_KEYS, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Border, CellFormat } from '../book/schema';
import { colourOf } from './difference';

/** What Sheets writes with where a cell says nothing. */
export const DEFAULT_STYLE: IStyleData = { ff: 'Arial', fs: 10 };

const known = new WeakMap<CellFormat, Map<string, IStyleData>>();

/** `band` is the colour of the banding below it, which a background of the cell's own covers. */
export function styleOf(format: CellFormat | undefined, band?: string): IStyleData | undefined {
  if (!format) return band ? { bg: { rgb: band } } : undefined;
  const byBand = known.get(format) ?? new Map<string, IStyleData>();
  known.set(format, byBand);
  const style = byBand.get(band ?? '') ?? make(format, band);
  byBand.set(band ?? '', style);
  return style;
}

/** A style that clears whatever was there before, for Univer merges what it is given. */
export const replacing = (style: IStyleData | undefined): IStyleData => ({
  ...CLEAR,
  ...style,
  ...(style?.bd && { bd: { ...CLEAR_BORDERS, ...style.bd } }),
});
const CLEAR: IStyleData = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));
const CLEAR_BORDERS: IBorderData = { t: null, b: null, l: null, r: null };

/** The pattern of a number format that has a type only. */
export const patternOf = ({ type, pattern }: NonNullable<CellFormat['numberFormat']>): string =>
  pattern ?? PATTERNS[type ?? ''] ?? 'General';
const PATTERNS: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '¥#,##0.00',
  DATE: 'yyyy-mm-dd',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'yyyy-mm-dd hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  LEFT: HorizontalAlign.LEFT,
  CENTER: HorizontalAlign.CENTER,
  RIGHT: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  TOP: VerticalAlign.TOP,
  MIDDLE: VerticalAlign.MIDDLE,
  BOTTOM: VerticalAlign.BOTTOM,
};
const WRAP: Readonly<Record<string, WrapStrategy>> = {
  WRAP: WrapStrategy.WRAP,
  CLIP: WrapStrategy.CLIP,
  LEGACY_WRAP: WrapStrategy.CLIP,
  OVERFLOW_CELL: WrapStrategy.OVERFLOW,
};

function make(format: CellFormat, band: string | undefined): IStyleData {
  const { textFormat: text = {}, padding, numberFormat, borders, textRotation } = format;
  const ink = colourOf(text.foregroundColorStyle, text.foregroundColor);
  const paper = colourOf(format.backgroundColorStyle, format.backgroundColor) ?? band;
  const horizontal = HORIZONTAL[format.horizontalAlignment ?? ''];
  const vertical = VERTICAL[format.verticalAlignment ?? ''];
  const wrap = WRAP[format.wrapStrategy ?? ''];
  return {
    ...(text.fontFamily && { ff: text.fontFamily }),
    ...(text.fontSize && { fs: text.fontSize }),
    ...(text.bold && { bl: 1 }),
    ...(text.italic && { it: 1 }),
    ...(text.underline && { ul: { s: 1 } }),
    ...(text.strikethrough && { st: { s: 1 } }),
    ...(ink && { cl: { rgb: ink } }),
    ...(paper && { bg: { rgb: paper } }),
    ...(numberFormat && { n: { pattern: patternOf(numberFormat) } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(wrap !== undefined && { tb: wrap }),
    ...(padding && { pd: { t: padding.top ?? 0, b: padding.bottom ?? 0, l: padding.left ?? 0, r: padding.right ?? 0 } }),
    ...(textRotation && { tr: { a: -(textRotation.angle ?? 0), v: textRotation.vertical ? 1 : 0 } }),
    ...(borders && { bd: bordersOf(borders) }),
  };
}

/** Univer's numbers for Google's styles of line. */
const LINES: Readonly<Record<string, number>> = { DOTTED: 3, DASHED: 4, SOLID: 1, SOLID_MEDIUM: 8, SOLID_THICK: 13, DOUBLE: 7 };

function bordersOf({ top, bottom, left, right }: NonNullable<CellFormat['borders']>): IBorderData {
  const line = (border: Border | undefined) =>
    border && { s: LINES[border.style ?? 'SOLID'] ?? 1, cl: { rgb: colourOf(border.colorStyle, border.color) ?? '#000000' } };
  const sides = { t: line(top), b: line(bottom), l: line(left), r: line(right) };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side));
}
