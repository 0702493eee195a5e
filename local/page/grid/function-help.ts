// Autocomplete for the script's functions, from the comments above them in Code.js: what Sheets reads too.
import type { IFunctionInfo, IFunctionParam } from '@univerjs/engine-formula';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Engine } from '../../engine';

export function describeFunctions({ injector }: Engine, code: string): void {
  injector.get(IDescriptionService).registerDescriptions(functionsIn(code));
}

/** A comment that ends with `@customfunction`, and the name under it. */
function functionsIn(code: string): IFunctionInfo[] {
  const found = code.matchAll(/\/\*\*\n((?: \*[^\n]*\n)*?) \* @customfunction\n \*\/\nfunction (\w+)/g);
  return [...found].map(([, comment = '', functionName = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
    const description = lines.slice(0, lines.indexOf('')).join(' ');
    const functionParameter = lines.flatMap((line) => parameterIn(line) ?? []);
    return { functionName, functionType: FunctionType.User, description, abstract: description, functionParameter };
  });
}

/** `@param {range} [groups] What it is.` */
function parameterIn(line: string): IFunctionParam | undefined {
  const [, type, optional, plain, detail = ''] = /^@param \{([^}]*)\} (?:\[(\w+)\]|(\w+)) (.*)$/.exec(line) ?? [];
  const name = optional ?? plain;
  return name === undefined ? undefined : { name, detail, example: type === 'range' ? 'A2:A9' : '', require: optional ? 0 : 1, repeat: 0 };
}
