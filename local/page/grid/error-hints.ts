// What a function threw is said while the pointer is on its cell, as in Sheets.
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { addressOf, quoteTitle } from '../../book/a1';
import { findSheet } from '../../book/book';
import type { Host } from '../../host';
import { hint } from '../state';

export function hintAtErrors(host: Host, grid: HTMLElement): void {
  let pointer = { x: 0, y: 0 };
  grid.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  });
  grid.addEventListener('pointerleave', () => {
    hint.value = undefined;
  });
  host.engine.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    const place = cell?.location;
    const text = place && errorAt(host, Number(place.subUnitId), place.row, place.col);
    hint.value = text ? { text, ...pointer } : undefined;
  });
}

function errorAt(host: Host, sheetId: number, row: number, column: number): string | undefined {
  const sheet = findSheet(host.book, sheetId);
  if (!sheet || !host.files.calculation.settled()) return undefined;
  return host.errorIn(`${quoteTitle(sheet.properties.title)}!${addressOf(row, column)}`);
}
