// Univer's SEQUENCE refuses more rows than there are below its own cell, also where they are only reckoned with and spill nowhere.
// Google's does not: here it has room, and a spill that does not fit is refused as any other is.
import { IFunctionService } from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** More than SEQUENCE makes in any case. */
const ROOM = 1e7;

export function letSequenceBeLong({ injector }: Engine): void {
  const sequence = injector.get(IFunctionService).getExecutor('SEQUENCE');
  if (!sequence) throw new Error('Univer has no SEQUENCE');
  const setCount = sequence.setSheetRowColumnCount.bind(sequence);
  sequence.setSheetRowColumnCount = () => setCount(ROOM, ROOM);
}
