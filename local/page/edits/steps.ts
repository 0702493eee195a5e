// Undo and redo of what a person has done, from one book to another: only while nothing else has changed the book since.
import { CommandType, type IMutation, IUndoRedoService } from '@univerjs/core';
import type { Book } from '../../book/book';
import type { Engine } from '../../engine';
import type { Files } from '../../files';
import { SHOW_BOOK } from '../grid/undo';

export type Steps = {
  readonly push: (before: Book, after: Book) => void;
  /** The script has changed the book, or someone else acts: what was done before can no longer be undone. */
  readonly forget: () => void;
};

type Shows = { readonly from: number; readonly to: number };

export function stepsOn({ commands, injector, unitId }: Engine, files: Files, onGone: () => void): Steps {
  const books = new Map<number, Book>();
  const undo = injector.get(IUndoRedoService);
  let last = 0;

  const show: IMutation<Shows> = {
    id: SHOW_BOOK,
    type: CommandType.MUTATION,
    handler: (_, shows) => {
      const [from, to] = [books.get(shows.from), books.get(shows.to)];
      if (!to || files.book() !== from) {
        onGone();
        return false;
      }
      files.replace(to);
      return true;
    },
  };
  commands.registerCommand(show);

  return {
    push: (before, after) => {
      const [from, to] = [++last, ++last];
      books.set(from, before);
      books.set(to, after);
      undo.pushUndoRedo({
        unitID: unitId,
        undoMutations: [{ id: SHOW_BOOK, params: { unitId, from: to, to: from } }],
        redoMutations: [{ id: SHOW_BOOK, params: { unitId, from, to } }],
      });
    },
    forget: () => {
      books.clear();
      undo.clearUndoRedo(unitId);
    },
  };
}
