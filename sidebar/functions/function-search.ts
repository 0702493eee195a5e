// Finding functions by what people call them: name, title and description, in both languages whichever is shown.
import { CATALOGUE, FUNCTION_NAMES, type FunctionName } from '../../src/functions/catalogue';
import type { Prose } from '../../src/functions/prose';

/** The functions that every word is found in, in the catalogue's order; all of them where no word is given. */
export function findFunctions(words: string): readonly FunctionName[] {
  const wanted = fold(words).split(/\s+/);
  return FUNCTION_NAMES.filter((name) => {
    const text = textOf(name);
    return wanted.every((word) => text.includes(word));
  });
}

function textOf(name: FunctionName): string {
  const { title, about } = CATALOGUE[name]().page;
  return fold([name, ...both(title), ...both(about)].join('\n'));
}

const both = (text: Prose): readonly string[] => [text.en, text['zh-CN']];

/** Case and width do not matter: a Chinese keyboard writes Latin letters wide. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
