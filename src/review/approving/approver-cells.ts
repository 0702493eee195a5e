// The cells of Stages in which approvers write: those of their own steps, each by a protection of its own, for that approver and HR.
import { isAmong } from '../../plans/address';
import { area } from '../../workbook/area';
import { gridRange, type Request } from '../../workbook/requests/request';
import { columnAt } from '../columns';
import { type Access, giveCells, opening } from '../protections';
import type { GridRange, OwnSheet, Protection } from '../spreadsheet';
import type { StageRow } from '../stages/stage-rows';
import type { Approver } from './approver-mark';

/** What an approver writes: the day, who, what is said of it, and what is kept of the results. */
const OWN = ['on', 'by', 'number', 'record', 'print'] as const;

/** Of one row; undefined of a review that was made before approvers had cells, or where a mark is lost. */
export function ownCells(sheet: OwnSheet, { row }: Pick<StageRow, 'row'>): GridRange | undefined {
  const columns = OWN.map((mark) => columnAt(sheet, mark));
  if (columns.some((at) => at < 0)) return undefined;
  const from = Math.min(...columns);
  return gridRange(sheet.sheetId, area(row, from, 1, Math.max(...columns) - from + 1));
}

/** Whether whoever asks may write in these cells: nothing closes them that is not theirs. */
export const mayWrite = (sheet: OwnSheet, cells: GridRange): boolean =>
  sheet.protections.some((each) => each.range && each.mayEdit && isSame(each.range, cells)) &&
  sheet.protections.every(
    (each) => each.mayEdit || (each.range ? !isSame(each.range, cells) : each.open.some((open) => isSame(open, cells))),
  );

/**
 * Every request by which the approvers have the cells of their steps and nobody else does, wherever the rows stand now. Protections that name
 * nobody are HR's own and stay.
 */
export function approverCells(
  sheet: OwnSheet,
  rows: readonly StageRow[],
  approvers: readonly Approver[],
  { hr, can }: Access,
): readonly Request[] {
  const whole = sheet.protections.find(({ range, mayEdit }) => !range && mayEdit);
  if (!whole) return [];
  const wanted = approvers.flatMap(({ n, email }) => {
    const row = rows.find((each) => each.n === n);
    const cells = row && ownCells(sheet, row);
    return cells ? [{ cells, email }] : [];
  });
  const named = sheet.protections.filter(({ range, description, mayEdit }) => range && mayEdit && description.includes('@'));
  const isWanted = (each: Protection): boolean =>
    wanted.some(({ cells, email }) => each.description === email && isSame(each.range, cells) && isAmong(email, each.users));
  const users = (email: string): string[] => [...hr, email].filter((each, n, all) => isAmong(each, can) && !isAmong(each, all.slice(0, n)));
  return [
    opening(
      whole,
      wanted.map(({ cells }) => cells),
    ),
    ...named.filter((each) => !isWanted(each)).map(({ id }): Request => ({ deleteProtectedRange: { protectedRangeId: id } })),
    ...wanted
      .filter(({ cells, email }) => !named.some((each) => isWanted(each) && each.description === email && isSame(each.range, cells)))
      .map(({ cells, email }) => giveCells(cells, [email], users(email))),
  ];
}

const isSame = (a: GridRange | undefined, b: GridRange): boolean =>
  a !== undefined &&
  (['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'] as const).every((side) => (a[side] ?? 0) === (b[side] ?? 0));
