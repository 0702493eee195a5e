// What a function threw is said while the pointer is on its cell, as in Sheets, and when its cell is selected, for those who use no pointer.
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { addressOf, quoteTitle } from '../../book/a1';
import { findSheet } from '../../book/book';
import type { Host } from '../../host';
import { hint } from '../state';

export function hintAtErrors(host: Host, grid: HTMLElement): void {
  const { injector, workbook } = host.engine;
  let pointer = { x: 0, y: 0 };
  let pointed: typeof hint.value;
  let selected: typeof hint.value;
  const say = (atPointer: typeof hint.value, ofSelected: typeof hint.value) => {
    [pointed, selected] = [atPointer, ofSelected];
    hint.value = pointed ?? selected;
  };
  grid.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  });
  grid.addEventListener('pointerleave', () => say(undefined, selected));
  addEventListener('keydown', ({ key }) => key === 'Escape' && say(undefined, undefined), true);
  injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    const place = cell?.location;
    const text = place && errorAt(host, Number(place.subUnitId), place.row, place.col);
    say(text ? { text, ...pointer } : undefined, selected);
  });
  let place = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** What is selected is told once it is calculated. */
  const tell = (sheetId: number, row: number, column: number) => {
    if (!host.files.calculation.settled()) {
      waiting = setTimeout(() => tell(sheetId, row, column), 100);
      return;
    }
    const text = errorAt(host, sheetId, row, column);
    const { left, right, bottom } = grid.getBoundingClientRect();
    say(pointed, text ? { text, x: (left + right) / 2 - FOOT.x, y: bottom - FOOT.y } : undefined);
  };
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
    const { startRow = -1, startColumn = -1 } = selections?.at(-1)?.range ?? {};
    const sheetId = Number(workbook.getActiveSheet()?.getSheetId());
    const was = place;
    place = `${sheetId}!${startRow},${startColumn}`;
    if (place === was) return; // Univer says so again after each change
    say(pointed, undefined);
    clearTimeout(waiting);
    tell(sheetId, startRow, startColumn);
  });
}

/** Where it is said of a selected cell: at the grid's foot, pixels before its middle and above its end. */
const FOOT = { x: 170, y: 120 };

function errorAt(host: Host, sheetId: number, row: number, column: number): string | undefined {
  const sheet = findSheet(host.book, sheetId);
  if (!(row >= 0 && column >= 0)) return undefined; // a whole column has no row
  if (!sheet || !host.files.calculation.settled()) return undefined;
  return host.errorIn(`${quoteTitle(sheet.properties.title)}!${addressOf(row, column)}`);
}
