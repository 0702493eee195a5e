// Shows a Book in Univer: compares two books by identity and sends Univer the mutations that make up the difference.
import { type Book, findSheet, type Sheet } from '../book/book';
import type { Engine } from '../engine';
import { changeCells } from './cells';
import { changeConditionalFormats } from './conditional-formats';
import { changeFilter } from './filter';
import { changeNames } from './names';
import { changeNotes } from './notes';
import { changeSheet, insertSheet, orderSheets, removeSheet } from './sheets';
import { changeValidation, removeValidation, type ShownRules } from './validation';

export type Projection = {
  /** Brings Univer from one book to the next; undefined is Univer's empty workbook. */
  readonly show: (was: Book | undefined, is: Book) => void;
  /** Which tab is open: only its conditional formats are in Univer. The page tells; headless none is. */
  readonly open: (book: Book, sheetId: number) => void;
};

export function projectionOf(engine: Engine): Projection {
  const rules: ShownRules = new Map();
  let opened: number | undefined;

  const add = (sheet: Sheet, index: number) => {
    insertSheet(engine, sheet, index);
    changeValidation(engine, sheet, rules);
    changeFilter(engine, undefined, sheet);
    changeNotes(engine, undefined, sheet);
    if (sheet.properties.sheetId === opened) changeConditionalFormats(engine, undefined, sheet);
  };

  const change = (was: Sheet, is: Sheet) => {
    changeSheet(engine, was, is);
    changeCells(engine, was, is);
    if (was.rows !== is.rows) changeValidation(engine, is, rules);
    changeFilter(engine, was, is);
    changeNotes(engine, was, is);
    if (is.properties.sheetId === opened) changeConditionalFormats(engine, was, is);
  };

  return {
    show: (was, is) => {
      const goes: (() => void)[] = [];
      is.sheets.forEach((sheet, index) => {
        const before = was && findSheet(was, sheet.properties.sheetId);
        if (!before) add(sheet, index);
        else if (sheet.properties.hidden && !before.properties.hidden) goes.push(() => change(before, sheet));
        else if (before !== sheet) change(before, sheet);
      });
      // Univer opens another tab in place of one that it hides, and fails where none is seen: what comes into sight has come by now
      for (const hide of goes) hide();
      for (const sheetId of [...engine.workbook.getSheetOrders()]) {
        if (findSheet(is, Number(sheetId))) continue;
        removeValidation(engine, Number(sheetId), rules);
        removeSheet(engine, sheetId);
      }
      orderSheets(engine, is);
      if (was?.namedRanges !== is.namedRanges || was.sheets !== is.sheets) changeNames(engine, was, is);
    },

    open: (book, sheetId) => {
      if (sheetId === opened) return;
      const left = opened === undefined ? undefined : findSheet(book, opened);
      const entered = findSheet(book, sheetId);
      if (left) changeConditionalFormats(engine, left, { ...left, conditionalFormats: [] });
      opened = sheetId;
      if (entered) changeConditionalFormats(engine, undefined, entered);
    },
  };
}
