// What the formula of a rule may not do: call a function of the script's, and in a conditional format name another sheet.
import { sheetsNamedIn } from '../book/formulas';
import type { BooleanCondition } from '../book/schema';
import type { Context } from './handler';

/** `onlySheet` is the title of the one sheet that the formula may name. */
export function checkCondition(condition: BooleanCondition | undefined, { customFunctions }: Context, onlySheet?: string): void {
  for (const { userEnteredValue: text = '' } of condition?.values ?? []) {
    if (!text.startsWith('=')) continue;
    const code = text.replace(/"(?:[^"]|"")*"/g, '""');
    const called = [...code.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)]
      .map(([, name = '']) => name.toUpperCase())
      .find((name) => customFunctions.has(name));
    if (called) throw new Error(`The formula of a rule cannot call the custom function ${called}: ${text}`);
    const other = onlySheet === undefined ? undefined : sheetsNamedIn(text).find((title) => title !== onlySheet);
    if (other) throw new Error(`Conditional format rule cannot reference a different sheet: ${other}. Use INDIRECT.`);
  }
}
