// The script's custom functions, called within their limits, and what they threw in which cell.
import type { Book } from './book/book';
import type { Calls } from './calls';
import type { Engine } from './engine';
import { type CustomFunction, type Place, registerCustomFunctions } from './functions';
import { messageOf } from './other-world';
import { spillsOf } from './spills';
import { UNSTABLE_REFUSED, unstableIn } from './unstable';

type Throwing = {
  readonly register: (functions: Readonly<Record<string, CustomFunction>>) => void;
  /** What was thrown last in a cell, row and column from 0. */
  readonly thrownAt: (sheetId: string | number, row: number, column: number) => string | undefined;
};

/** `names` takes the functions' names; `touch` is called when there are more. */
export function throwingOn(engine: Engine, calls: Calls, names: Set<string>, touch: () => void, book: () => Book): Throwing {
  const spill = spillsOf(engine);
  /** Google looks at what a call depends on before it calls. */
  const refuseUnstable = ({ sheetId, row, column }: Place): void => {
    for (const each of unstableIn(book(), spill))
      if (String(each.sheetId) === sheetId && each.row === row && each.column === column) throw new Error(UNSTABLE_REFUSED);
  };
  const errors = new Map<string, string>();
  return {
    register: (functions) => {
      for (const name of Object.keys(functions)) names.add(name.toUpperCase());
      registerCustomFunctions(engine, functions, (name, place, call) => {
        const { sheetId, row, column } = place;
        try {
          refuseUnstable(place);
          return calls.during('custom function', call);
        } catch (error) {
          errors.set(`${sheetId}!${row},${column}`, messageOf(error) ?? `${name}: ${error}`);
          throw error;
        }
      });
      touch();
    },
    thrownAt: (sheetId, row, column) => errors.get(`${sheetId}!${row},${column}`),
  };
}
