// A text copied from a sheet, or typed as a table, in rows of cells.

/**
 * Cells parted by tabs, rows by line breaks; a cell that has either stands in quotes, its own quotes doubled. A text without tabs whose
 * every row has a bar is parted at those: `Sales | 50 | higher is better`.
 */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (!text.includes('\t') && lines.length > 0 && lines.every((line) => BAR.test(line))) return lines.filter(isNoRule).map(atBars);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/g)) {
    rows[rows.length - 1]?.push((quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"')).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const BAR = /[|｜]/;
/** Not the line under the headings of a table in plain text: `|---|---|`. */
const isNoRule = (line: string): boolean => /[^\s|:-]/.test(line);

/** Bars at both ends are a frame. */
const atBars = (line: string): readonly string[] => {
  const cells = line.split(/[|｜]/).map((cell) => cell.trim());
  return cells.slice(cells[0] === '' ? 1 : 0, cells.length > 1 && cells[cells.length - 1] === '' ? -1 : undefined);
};
