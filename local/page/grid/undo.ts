// Undo and redo in the page: only the host's own steps, from one book to another, are kept for the workbook.
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';

/** The mutation that shows a book; its parameters name which. */
export const SHOW_BOOK = 'local-host.mutation.show-book';

/** What Univer would undo by itself never happened: the host has carried it out in the book. Editors of texts keep theirs. */
export class OwnSteps extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (isEditor(item.unitID) || item.undoMutations.every(({ id }) => id === SHOW_BOOK)) super.pushUndoRedo(item);
  }
}

const isEditor = (unitId: string): boolean => unitId.startsWith('__') || unitId === DOCS_NORMAL_EDITOR_UNIT_ID_KEY;
