// A bare score tab on the engine: its formulas in the row above the people, its weights over the columns, and what it then shows.
import type { ReadyDimension } from '../../../src/plans/ready-cards';
import { a1 } from '../../../src/workbook/area';
import type { Formula } from '../../../src/workbook/formula/fx';
import { inWords, type Making, wordingOf } from '../../../src/workbook/making';
import { runsOf } from '../../../src/workbook/runs';
import { doubledFormula, offFormula } from '../../../src/workbook/score/checks';
import { byDimension, layOut } from '../../../src/workbook/score/columns';
import { dimensionFormula, gradeFormula, weightedFormula } from '../../../src/workbook/score/formulas';
import { ANCHOR, FIRST, INDICATOR, placesOf, WEIGHT } from '../../../src/workbook/score/places';
import { pointsFormula } from '../../../src/workbook/score/points';
import { write } from '../../local/batch';
import type { Host } from '../../local/open';

export type Typed = number | string | null;
/** `points`: of the first indicator; `parts`: the scores by dimension. */
export type Shown = { readonly points: unknown; readonly weighted: unknown; readonly grade: unknown; readonly parts: readonly unknown[] };

/** Rows of what is typed, targets before actual values; `host` is a new one. */
export async function shownOn(
  host: Host,
  making: Making,
  dimensions: readonly ReadyDimension[],
  rows: readonly (readonly Typed[])[],
): Promise<readonly Shown[]> {
  const places = placesOf(layOut(dimensions, wordingOf(making.review)), rows.length);
  const { at, columns } = places;
  const width = at.hidden + dimensions.length;
  const above = Array.from({ length: FIRST }, () => Array.from({ length: width }, (): Typed => null));
  const put = (row: number, column: number, cell: Formula | number | null): void => {
    const line = above[row];
    if (line) line[column] = typeof cell === 'object' && cell ? cell.formula : cell;
  };
  for (const [n, { role, dimension, indicator }] of columns.entries()) {
    if (role === 'points' || role === 'rated') put(WEIGHT, 2 + n, (dimension.weight * indicator.weight) / 1e4);
    if (role === 'points') put(ANCHOR, 2 + n, pointsFormula(making, places, n));
  }
  put(INDICATOR, at.state, offFormula(places));
  put(WEIGHT, at.state, doubledFormula(places));
  put(ANCHOR, at.weighted, weightedFormula(places));
  put(ANCHOR, at.grade, gradeFormula(making, places));
  for (const [n, { from, count, item }] of runsOf(columns, byDimension).entries()) {
    put(ANCHOR, at.hidden + n, dimensionFormula(places, item.dimension.id, from, count));
  }
  const people = rows.map((cells, n) => {
    const rest = [...cells];
    return [`E${n}`, `P${n}`, ...columns.map(({ role }) => (role === 'points' ? null : (rest.shift() ?? null)))];
  });
  const grades = making.review.ready.grades.map(({ name, criterion }) => [inWords(making, name), criterion]);
  const bands = { sheetId: 9, startRowIndex: 0, endRowIndex: grades.length, startColumnIndex: 0, endColumnIndex: 2 };
  const size = { sheetId: 0, gridProperties: { rowCount: FIRST + rows.length, columnCount: width } };
  const requests = [
    { addSheet: { properties: { sheetId: 9, title: 'Plan', gridProperties: { rowCount: grades.length, columnCount: 2 } } } },
    write(grades, { sheetId: 9 }),
    { addNamedRange: { namedRange: { name: making.name('grades'), range: bands } } },
    { updateSheetProperties: { properties: size, fields: 'gridProperties(rowCount,columnCount)' } },
    write([...above, ...people]),
  ];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  const values = host.values(a1({ row: FIRST, column: 0, rows: rows.length, columns: width }));
  const first = columns.findIndex(({ role }) => role === 'points' || role === 'rated');
  return values.map((row) => ({
    points: row[2 + first],
    weighted: row[at.weighted],
    grade: row[at.grade],
    parts: dimensions.map((_, n) => row[at.hidden + n]),
  }));
}
