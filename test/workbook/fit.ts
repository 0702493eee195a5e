// Whether what stands in a cell can be read there: wrapped and measured once more by the metrics of Arial, and by nothing else of what lays
// the tabs out.
import type { Area } from '../../src/workbook/area';
import { type CellLook, LOOKS } from '../../src/workbook/looks';
import type { Cell, Tab } from '../../src/workbook/tab';
import { widthOf } from '../../src/workbook/text-size';

/** Pixels that Sheets keeps free at the sides of a cell, with the line between two; of a line of Arial, by points; of a row by itself. */
const [PADDING, ROW] = [7, 21] as const;
const lineHeight = (size: number): number => (size / 0.75) * 1.149;

/** `at`: its cell with all that is merged with it. */
export type Shown = { readonly text: string; readonly at: Area; readonly look: CellLook };

/** What stands on a tab as people see it; `textIn` says it of what is no text, '' where nothing is seen. */
export const shownOn = (tab: Tab, textIn: (cell: Cell, at: Area) => string): readonly Shown[] =>
  [...tab.blocks, ...(tab.pattern?.own ?? [])].flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): readonly Shown[] => {
        const corner = { row: row + r, column: column + c };
        const at = tab.merges.find((area) => area.row === corner.row && area.column === corner.column) ?? {
          ...corner,
          rows: 1,
          columns: 1,
        };
        if (tab.hidden?.includes(at.column) || tab.hiddenRows?.includes(at.row)) return [];
        const text = textIn(cell, at);
        const look = lookAt(tab, corner);
        return text === '' || !look ? [] : [{ text, at, look }];
      }),
    ),
  );

/** The last that was given to a cell. */
export function lookAt(tab: Tab, { row, column }: Pick<Area, 'row' | 'column'>): CellLook | undefined {
  const looks = tab.looks.filter(
    ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const last = looks[looks.length - 1];
  return last && { ...LOOKS[last.look], ...(last.align && { align: last.align }) };
}

/** A word broken, a line cut, a text over its cell's edge or in too many lines. */
export function faultsOf(tab: Tab, { text, at, look }: Shown, mostLines: number): readonly string[] {
  const font = { bold: look.bold ?? false, size: look.size ?? 10 };
  const end = look.wrap || at.columns > 1 ? at.column + at.columns : endOf(tab, at);
  const begin = look.align === 'RIGHT' && !look.wrap && at.columns === 1 ? beginOf(tab, at) : at.column;
  const room = visibleFrom(tab, begin, look.align === 'RIGHT' && at.columns === 1 ? at.column + 1 : end) - PADDING;
  if (!look.wrap) return widthOf(text, font) > room ? [`over the edge: ${text} (${room})`] : [];
  const height = heightOf(tab, at);
  const { lines, broken } = wrapped(text, room, font);
  return [
    ...broken.map((word) => `broken: ${word} (${room})`),
    ...(height !== undefined && lines * lineHeight(font.size) > height ? [`cut: ${text}, ${lines} lines in ${height}`] : []),
    ...(lines > mostLines ? [`${lines} lines: ${text} (${room})`] : []),
  ];
}

const visibleFrom = (tab: Tab, from: number, to: number): number =>
  Array.from({ length: to - from }, (_, n) => (tab.hidden?.includes(from + n) ? 0 : (tab.widths[from + n] ?? 0))).reduce(
    (sum, width) => sum + width,
    0,
  );

/** Text that does not wrap runs on until something stands in its way. */
const endOf = (tab: Tab, { row, column }: Area): number => Math.min(tab.columns, ...filledIn(tab, row).filter((each) => each > column));
const beginOf = (tab: Tab, { row, column }: Area): number => Math.max(-1, ...filledIn(tab, row).filter((each) => each < column)) + 1;

const filledIn = (tab: Tab, at: number): readonly number[] =>
  [...tab.blocks, ...(tab.pattern?.own ?? [])].flatMap(({ row, column, cells }) => [
    ...(cells[at - row] ?? []).flatMap((cell, n) => (cell === null || cell === '' ? [] : [column + n])),
    // what spills from the last heading row
    ...(at < tab.frozen.rows ? [] : (cells[tab.frozen.rows - 1 - row] ?? []).flatMap((cell, n) => (isSpill(cell) ? [column + n] : []))),
  ]);

const isSpill = (cell: Cell): boolean => typeof cell === 'object' && cell !== null && /^=VSTACK\(/.test(cell.formula);

/** Of rows whose height is said; undefined where Sheets fits one of them to what stands in it. */
function heightOf(tab: Tab, { row, rows, columns }: Area): number | undefined {
  const given = Array.from({ length: rows }, (_, n) => tab.heights.find((each) => row + n >= each.row && row + n < each.row + each.rows));
  if (given.includes(undefined) && rows * columns === 1) return undefined;
  return given.reduce((sum, each) => sum + (each?.pixels ?? ROW), 0);
}

/** Line by line as a cell wraps: at blanks, hyphens and strokes, between Chinese signs, closing marks with what they close. */
function wrapped(text: string, room: number, font: { readonly bold: boolean; readonly size: number }) {
  let lines = 0;
  const broken: string[] = [];
  for (const paragraph of text.split('\n')) {
    const words = paragraph.match(/[（《「“]?[\u2e80-\uffef][，。、；：！？）》」”%]*|[^\s\u2e80-\uffef/-]+[/-]?|[/-]|\s+/gu) ?? [];
    let line = '';
    lines += 1;
    for (const word of words) {
      if (line !== '' && widthOf((line + word).trimEnd(), font) > room) {
        lines += 1;
        line = '';
      }
      line = line === '' ? word.trimStart() : line + word;
    }
    broken.push(...words.filter((word) => widthOf(word.trim(), font) > room));
  }
  return { lines, broken };
}
