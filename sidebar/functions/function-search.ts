// Finding functions by name, title and description.
import { CATALOGUE, FUNCTION_NAMES, type FunctionName } from '../../src/functions/catalogue';
import { everyWordOf } from '../searching';

/** The functions that every word is found in, in the catalogue's order; all of them where no word is given. */
export function findFunctions(words: string): readonly FunctionName[] {
  const isIn = everyWordOf(words);
  return FUNCTION_NAMES.filter((name) => {
    const { title, about } = CATALOGUE[name]().page;
    return isIn([name, title, about]);
  });
}
