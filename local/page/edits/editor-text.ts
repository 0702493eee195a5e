// What was typed in a cell's editor, as it was typed: Sheets has its own way of reading numbers, percents and dates out of it.
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Engine } from '../../engine';

type Typed = {
  /** What has just been typed into a cell; undefined where its change comes from elsewhere. */
  readonly at: (subUnitId: string, row: number, column: number) => string | undefined;
};

export function typedInEditor({ injector }: Engine): Typed {
  let last: { readonly subUnitId: string; readonly row: number; readonly column: number; readonly text: string } | undefined;
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1_000, // before number formats make something else of it
    handler: (value, { subUnitId, row, col }, next) => {
      const text = value?.f ?? value?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') ?? value?.v;
      last = text === undefined || text === null ? undefined : { subUnitId, row, column: col, text: String(text) };
      setTimeout(() => {
        last = undefined; // the change follows at once, or not at all
      });
      return next(value);
    },
  });
  return {
    at: (subUnitId, row, column) => (last?.subUnitId === subUnitId && last.row === row && last.column === column ? last.text : undefined),
  };
}
