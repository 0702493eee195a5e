// Rows copied from a sheet, made into indicators: title, weight, method, target, unit, standard, source and owner, as far as there are columns.
import { fold, isBlank } from '../../../../src/scoring/reading';
import { figureIn } from './editor';
import { EMPTY, type IndicatorRow } from './indicator-draft';
import { methodFromText } from './method-draft';
import { type TargetDraft, targetDraft } from './target';

/** What cannot be read stays to be filled in; nothing that was copied is dropped but headings and blank rows. */
export function rowsPasted(text: string, firstKey: number): readonly IndicatorRow[] {
  const table = cellsIn(text).filter((row) => row.some((cell) => !isBlank(cell)));
  const rows = table.filter((row, n) => !(n === 0 && isHeading(row)));
  return rows.map((cells, n) => {
    const [title = '', weight = '', method = '', target = '', unit = '', standard = '', source = '', owner = ''] = cells.map((cell) =>
      cell.trim(),
    );
    const percent = fold(target).endsWith('%') && unit === '';
    return {
      ...EMPTY,
      key: firstKey + n,
      title,
      weight: figureIn(weight, true) === undefined ? weight : String(figureIn(weight, true)),
      how: methodFromText(method),
      target: targetIn(percent ? fold(target).slice(0, -1) : target),
      unit: percent ? '%' : unit,
      standard,
      source,
      owner,
    };
  });
}

const EACH = /^(?:each|individual|own|各自|每人|个人|各人)/i;

function targetIn(cell: string): TargetDraft {
  if (isBlank(cell)) return targetDraft(undefined);
  return EACH.test(cell) ? targetDraft('each') : { is: 'one', number: cell };
}

/** A first row whose weight is words is the columns' headings. */
const isHeading = ([, weight = '']: readonly string[]): boolean => !isBlank(weight) && figureIn(weight, true) === undefined;

/** Cells parted by tabs, rows by line breaks; a cell that has either stands in quotes, its own quotes doubled. */
function cellsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/g)) {
    rows[rows.length - 1]?.push(
      quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"').replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)),
    );
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
